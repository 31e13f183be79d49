"""Figures of one line that may be a statistic's value: sums, shares, changes, physical amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.statistic_words import has, pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Quantity

_NEAR = 45
"""Characters around a percentage in which a word of growth or fall counts."""
_TOLD = 60
"""Characters before a change told in words that tell whether it is a fall."""
_PHYSICAL = frozenset(
    ("t", "kt", "kg", "m3", "kWh", "MWh", "GWh", "head", "barrel", "TEU", "container", "t/year", "m3/year")
)
_PEOPLE = frozenset(("person", "tourist"))
_ORDINARY = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """A value in a line; `bare` is a scaled number without a currency, `change` is signed."""

    start: int
    end: int
    kind: Literal["value", "bare", "physical", "change", "share"]
    value: Decimal
    unit: str | None = None
    approximate: bool = False


def figures_in(line: Line) -> list[Figure]:
    """Every figure of a line that may be a statistic's value, in order."""
    found = [*_money(line), *_percents(line), *_told_changes(line)]
    taken = [(figure.start, figure.end) for figure in found]
    taken += [(one.start, one.end) for one in line.dates]
    for quantity in line.quantities:
        unit = "count" if quantity.value.unit in _PEOPLE else quantity.value.unit
        if (unit in _PHYSICAL or unit == "count") and _is_free(quantity.start, quantity.end, taken):
            value = Decimal(quantity.value.value)
            found.append(Figure(quantity.start, quantity.end, "physical", value, unit, _is_approximate(line, quantity)))
    taken += [(one.start, one.end) for one in line.quantities]
    for number in line.numbers:
        value, scaled = number.value.value, number.value.scaled and number.value.kind == "plain"
        if scaled and value >= _ORDINARY and _is_free(number.start, number.end, taken):
            found.append(Figure(number.start, number.end, "bare", value, None, number.value.approximate))
            taken.append((number.start, number.end))
    return sorted(found, key=lambda figure: figure.start)


def _is_free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= first or start >= last for first, last in taken)


def _is_approximate(line: Line, one: Found[Quantity]) -> bool:
    inside = (number for number in line.numbers if one.start <= number.start and number.end <= one.end)
    return any(number.value.approximate for number in inside)


def _money(line: Line) -> list[Figure]:
    """Sums, but for the same sum in a second currency, and one end of a range: of a change ("by 12 to 88") the last."""
    sums: list[Figure] = []
    for found in line.money:
        money = found.value
        figure = Figure(found.start, found.end, "value", Decimal(money.amount), money.currency, money.approximate)
        if not sums or not _again(line.text, sums[-1], figure):
            sums.append(figure)
        elif found.start < sums[-1].end and _changes(line.text[max(0, found.start - _NEAR) : found.start]):
            sums[-1] = replace(figure, approximate=False)
    return sums


def _again(text: str, last: Figure, figure: Figure) -> bool:
    again = r"\s*\(?(?:(?:or|или|либо|немесе|,?\s?то есть|,?\s?яғни)\s)?(?:(?:about|some|около|шамамен)\s)?"
    between = text[last.end : figure.start]
    return figure.start < last.end or (last.unit != figure.unit and re.fullmatch(again, between) is not None)


def _changes(before: str) -> bool:
    return has(rf"{table.GROWTH}|{table.FALL}", before)


def _percents(line: Line) -> Iterator[Figure]:
    for number in line.numbers:
        if not number.value.percent:
            continue
        value, approximate = number.value.value, number.value.approximate
        sign = _sign(line.text, number.start, number.end)
        if sign is not None:
            yield Figure(number.start, number.end, "change", sign * value, None, approximate)
        elif _is_share(line.text, number.start, number.end):
            yield Figure(number.start, number.end, "share", value, "percent", approximate)


def _is_share(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2 * _NEAR) : start], text[end : end + 25]
    of_them = re.search(rf"(?<!\w)(?:{table.CONTINUES})\W*(?:\w+\s)?$", before, re.IGNORECASE)
    whole = re.match(r"\W*(?:of\b|от\b|share|доли|үлес)|.*тиесілі", after)
    return has(table.SHARE, clause_end(before)) or of_them is not None or whole is not None


def _sign(text: str, start: int, end: int) -> int | None:
    """+1 or -1 by the nearest word of growth or fall in the clause; Kazakh verbs stand behind."""
    before = clause_end(text[max(0, start - 2 * _NEAR) : start])
    after = re.split(r"[;:(]|, (?=\D)", text[end : end + _NEAR])[0]
    if signed := re.search(r"[(\s](?:(\+)\s?|[-–−])$", before):
        return 1 if signed.group(1) else -1
    ranked = []
    for sign, stems in ((1, table.GROWTH), (-1, table.FALL)):
        ranked += [(len(before) - match.end(), sign) for match in pattern(stems).finditer(before)]
        ranked += [(match.start(), sign) for match in pattern(stems).finditer(after)]
    ranked = [(distance, sign) for distance, sign in ranked if distance <= _NEAR]
    return min(ranked)[1] if ranked else None


def clause_end(before: str) -> str:
    """The last clause of a text; a comma inside a number parts nothing."""
    return re.split(r"[;:]|, (?=and |but |while |а |но |ал )", before)[-1]


def _told_changes(line: Line) -> Iterator[Figure]:
    """Changes told in words: doubled, вдвое, ширекке; of falls only those that a percentage can state."""
    for percent, stems in table.TOLD_CHANGES:
        for match in pattern(rf"(?<![\d][.,])(?:{stems})").finditer(line.text):
            before = line.text[max(0, match.start() - _TOLD) : match.start()]
            around = before + line.text[match.start() : match.end() + 30]
            falls = has(table.FALL, around) and not has(table.GROWTH, around)
            value = Decimal(percent)
            if falls or has(table.HALVED_ONLY, match.group()):
                value = -(Decimal(50) if has(table.HALVED, match.group()) else value)
            if value >= -50:
                yield Figure(match.start(), match.end(), "change", value, None, has(table.HEDGED, before))
