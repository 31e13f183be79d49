"""Figures of one line that may be a statistic's value: sums, shares, changes, physical amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.statistics.words import has, pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers.fractions import find_fractions, find_multiples, growth_of
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
_FELL = r"(?:fell|rose|grew|dropped|shrank|increased|declined|decreased|gained|lost|slumped|jumped)\s(?:by\s)?$"
_MOVED = rf"(?:{table.GROWTH}|{table.FALL})"


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
    text = line.text
    for number in line.numbers:
        if not number.value.percent:
            continue
        value, approximate = number.value.value, number.value.approximate
        sign = None if _is_part(text, number.start, number.end) else _sign(text, number.start, number.end)
        if sign is not None:
            yield Figure(number.start, number.end, "change", sign * value, None, approximate)
        elif _is_share(text, number.start, number.end):
            yield Figure(number.start, number.end, "share", value, "percent", approximate)
    yield from _fractions(text)


def _fractions(text: str) -> Iterator[Figure]:
    """Parts told in words: by how much something changed, when that is exact, else which share it is."""
    for part in find_fractions(text):
        before, after = text[max(0, part.start - _TOLD) : part.start], text[part.end : part.end + _NEAR]
        lead = re.sub(r"(?:by|на)\s$", "", before[-24:])
        hedged = has(rf"(?:{table.HEDGED})\W*$", lead) or has(table.HEDGED, after[:14])
        changes = re.search(rf"(?<!\w)(?:by|на)\s(?:(?:{table.HEDGED})\s)?$|{_FELL}", before, re.IGNORECASE)
        changes = changes or re.match(r"\s(?:more|less|higher|lower|fewer)\b", after)
        by_case = re.search(r"[ғгқк][аеә]$", part.text) and re.match(rf"\s(?:\w+\s)?{_MOVED}", after, re.IGNORECASE)
        if changes or by_case:
            sign = _sign(text, part.start, part.end)
            if sign is not None and not (hedged and part.value != int(part.value)):
                yield Figure(part.start, part.end, "change", sign * part.value, None, hedged)
        elif _is_share(text, part.start, part.end):
            yield Figure(part.start, part.end, "share", part.value, "percent", hedged)


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a percentage is told as a part of something: "of this amount 12%", "экспорттың 96 пайызы"."""
    return (
        re.search(r"[ндт][ыі]ң\s(?:\w+\s)?$", text[:start]) is not None
        and re.search(r"(?:пайызы|%-ы|процент[іы])(?!\w)", text[start : end + 4]) is not None
    )


def _is_share(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2 * _NEAR) : start], text[end : end + 45]
    of_them = re.search(rf"(?<!\w)(?:{table.CONTINUES})\W*(?:\w+\s){{0,2}}$", before, re.IGNORECASE)
    whole = re.match(rf"\W*(?:of\b|от\b|{table.OF_WHOLE})|.{{0,25}}(?:тиесілі|тиеді)", after, re.IGNORECASE)
    taken = re.match(rf"\W{{1,2}}(?:(?:was|were|is|are)\s)?(?:{table.TAKEN})", after, re.IGNORECASE)
    genitive = re.search(r"[ндт][ыі]ң\s(?:\w+\s)?$", before)
    return any((has(table.SHARE, clause_end(before)), of_them, whole, taken, genitive))


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
    """Changes told as multiples: doubled, вдвое, 2,3 есе."""
    text = line.text
    for multiple in find_multiples(text):
        before = text[max(0, multiple.start - _TOLD) : multiple.start]
        around = re.split(r"[;(]", before)[-1] + re.split(r"[;)]", text[multiple.start : multiple.end + 30])[0]
        falls = has(table.FALL, around) and not has(table.GROWTH, around)
        value = growth_of(multiple.value, falls=falls)
        yield Figure(multiple.start, multiple.end, "change", value, None, has(table.HEDGED, before))
