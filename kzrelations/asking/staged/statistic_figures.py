"""Figures of one line that may be statistics, and the words that say what each of them measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Literal

from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers import decimal_string

_NEAR = 45
"""Characters around a percentage in which a word of growth or fall counts."""
_FAR = 170
"""Characters between an indicator and its figure."""
_PHYSICAL = frozenset("t kt kg m3 kWh MWh GWh head barrel TEU container t/year m3/year".split())
_PEOPLE = frozenset(("person", "tourist"))
_ORDINARY = 1000
_NOUN = 60
"""Characters from "number of" to its noun."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name something measured; `name` is a row of `FLOWS`, "total" or "worth"."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A value in a line; `bare` is a scaled number without a currency, `change` is signed."""

    start: int
    end: int
    kind: Literal["value", "bare", "physical", "change", "share"]
    value: Decimal
    unit: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """What one statistic says: where it stands in its line, and its values."""

    name: str
    start: int
    end: int
    """Of the indicator's words, or of the counted noun."""
    first: int
    last: int
    """Of everything that belongs to it."""
    value: str | None = None
    unit: str | None = None
    change: str | None = None
    approximate: bool = False
    partner: str | None = None
    """The country that a list of shares gives with it."""


@cache
def pattern(stems: str) -> re.Pattern[str]:
    """The stems of a table row as whole words, whatever the case."""
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


def has(stems: str, text: str) -> bool:
    """Whether one of the stems stands in a text."""
    return pattern(stems).search(text) is not None


def cues_in(text: str) -> list[Cue]:
    """Indicators measured in money or percent, in order; the longer of two that overlap."""
    found = list(_numbers_of(text))
    found += [
        Cue(match.start(), match.end(), name)
        for name, stems in (*table.FLOWS, ("total", table.TOTAL), ("worth", table.WORTH))
        for match in pattern(stems).finditer(text)
    ]
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda one: (one.start, one.start - one.end)):
        if kept and (cue.start < kept[-1].end or (cue.name == "worth" and cue.start - kept[-1].end < _NEAR)):
            continue
        kept.append(cue)
    return kept


def _numbers_of(text: str) -> Iterator[Cue]:
    """Counted things whose number is told to change: "the number of … joint ventures", "кәсіпорындар саны"."""
    for number in pattern(table.NUMBER_OF).finditer(text):
        for name, stems in table.COUNTED:
            noun = pattern(stems).search(text, number.end(), min(len(text), number.end() + _NOUN))
            if noun and not re.search(r"[.;:,\d]", text[number.end() : noun.start()]):
                yield Cue(number.start(), noun.end(), name)
                break
    for name, stems in table.COUNTED:
        for noun in pattern(stems).finditer(text):
            number_behind = re.match(rf"\w*\s(?:{table.NUMBER_BEHIND})", text[noun.end() :])
            if number_behind:
                yield Cue(noun.start(), noun.end() + number_behind.end(), name)


def figures_in(line: Line) -> list[Figure]:
    """Every figure of a line that may be a statistic's value, in order."""
    found = [*_money(line), *_percents(line), *_told_changes(line)]
    taken = [(figure.start, figure.end) for figure in found]
    taken += [(one.start, one.end) for one in line.dates]
    for quantity in line.quantities:
        unit = "count" if quantity.value.unit in _PEOPLE else quantity.value.unit
        if (unit in _PHYSICAL or unit == "count") and _free(quantity.start, quantity.end, taken):
            figure = Figure(quantity.start, quantity.end, "physical", Decimal(quantity.value.value), unit)
            found.append(replace(figure, approximate=_approximate(line, figure)))
    taken += [(one.start, one.end) for one in line.quantities]
    for number in line.numbers:
        if number.value.scaled and number.value.kind == "plain" and _free(number.start, number.end, taken):
            bare = Figure(number.start, number.end, "bare", number.value.value, None, number.value.approximate)
            if bare.value >= _ORDINARY:
                found.append(bare)
                taken.append((number.start, number.end))
    return sorted(found, key=lambda figure: figure.start)


def _free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= first or start >= last for first, last in taken)


def _approximate(line: Line, figure: Figure) -> bool:
    return any(one.value.approximate for one in line.numbers if figure.start <= one.start and one.end <= figure.end)


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
    again = r"\s*\(?\s*(?:or|или|либо|немесе|,?\s*то есть|яғни)?\s*(?:about|some|около|шамамен)?\s*"
    between = text[last.end : figure.start]
    return figure.start < last.end or (last.unit != figure.unit and re.fullmatch(again, between) is not None)


def _changes(before: str) -> bool:
    return has(rf"{table.GROWTH}|{table.FALL}", before)


def _percents(line: Line) -> Iterator[Figure]:
    numbers = [one for one in line.numbers if one.value.percent]
    for number in numbers:
        sign = _sign(line.text, number.start, number.end)
        if sign is not None:
            yield Figure(number.start, number.end, "change", sign * number.value.value, None, number.value.approximate)
        elif _is_share(line.text, number.start, number.end):
            value = number.value
            yield Figure(number.start, number.end, "share", value.value, "percent", value.approximate)


def _is_share(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 90) : start], text[end : end + 25]
    of_them = re.search(rf"(?<!\w)(?:{table.CONTINUES})\W*(?:\w+\s)?$", before, re.IGNORECASE)
    return bool(has(table.SHARE, _clause_end(before)) or of_them or re.match(r"\W*(?:of\b|от\b|share|доли|үлес)", after))


def _sign(text: str, start: int, end: int) -> int | None:
    """+1 or -1 by the nearest word of growth or fall in the clause; Kazakh verbs stand behind."""
    before, after = _clause_end(text[max(0, start - _NEAR * 2) : start]), re.split(r"[;:(]|, (?=\D)", text[end : end + _NEAR])[0]
    if re.search(r"[(\s][+]\s?$", before):
        return 1
    if re.search(r"[(\s][-–−]$", before):
        return -1
    ranked = []
    for sign, stems in ((1, table.GROWTH), (-1, table.FALL)):
        ranked += [(len(before) - match.end(), sign) for match in pattern(stems).finditer(before)]
        ranked += [(match.start() * 1, sign) for match in pattern(stems).finditer(after)]
    ranked = [(distance, sign) for distance, sign in ranked if distance <= _NEAR]
    return min(ranked)[1] if ranked else None


def _clause_end(before: str) -> str:
    """The last clause of a text; a comma inside a number parts nothing."""
    return re.split(r"[;:]|, (?=and |but |while |а |но |ал )", before)[-1]


def _told_changes(line: Line) -> Iterator[Figure]:
    """Changes told in words: doubled, вдвое, ширекке."""
    for percent, stems in table.TOLD_CHANGES:
        for match in pattern(stems).finditer(line.text):
            around = line.text[max(0, match.start() - 60) : match.end() + 30]
            falls = has(table.FALL, around) and not has(table.GROWTH, around)
            halved = falls and has(table.HALVED, match.group())
            value = Decimal(-50) if halved or percent == "50" and falls else Decimal(-int(percent) if falls else percent)
            if abs(value) <= 100 or value > 0:
                hedged = has(r"nearly|almost|about|around|почти|около|примерно|більше|более|шамамен|жуық", around[:60])
                yield Figure(match.start(), match.end(), "change", value, None, hedged)


def flow_items(line: Line, before: str | None = None) -> list[Item]:
    """Indicators of a line joined with their figures, in order; `before` is what the figure told before measured."""
    text = line.text
    cues, figures = cues_in(text), figures_in(line)
    goes_on = pattern(table.CONTINUES).search(text) if before else None
    if before and goes_on and not any(cue.start < goes_on.end() + _NOUN for cue in cues):
        cues.insert(0, Cue(goes_on.start(), goes_on.end(), before))
    owned: dict[Cue, list[Figure]] = {}
    for figure in figures:
        cue = _owner(text, cues, figure, figures)
        if cue is not None and (figure.unit != "count" or cue.name == "tourists"):
            owned.setdefault(cue, []).append(figure)
    items: list[Item] = _shares(line, cues)
    if items:
        return items
    for cue in sorted(owned, key=lambda one: one.start):
        items += _joined(line, cue, owned[cue])
    return items


def _shares(line: Line, cues: list[Cue]) -> list[Item]:
    """Countries with their shares: "partners: Russia (19%), China (13.5%)", "доля Китая – 20%, России – 15%"."""
    flow = next((cue for cue in cues if cue.name in ("trade_turnover", "exports", "imports", "investment")), None)
    partners = pattern(table.PARTNERS).search(line.text)
    if not partners and not (flow and has(table.SHARE, line.text)):
        return []
    name = flow.name if flow and not partners else "trade_turnover"
    items = []
    for country in line.countries:
        for share in line.numbers:
            between = line.text[country.end : share.start]
            if share.value.percent and (
                re.fullmatch(r"\s*[(–—:-]\s*", between)
                or re.fullmatch(r"\s(?:в|in)\s[^,;.]{3,45}[–—-]\s", between)
            ):  # fmt: skip
                value = share.value
                items.append(
                    Item(
                        name, country.start, country.end, country.start, share.end, decimal_string(value.value),
                        "percent", None, value.approximate, country.value,
                    )
                )  # fmt: skip
    return items if len(items) > 1 else []


def _owner(text: str, cues: list[Cue], figure: Figure, figures: list[Figure]) -> Cue | None:
    """The indicator that a figure measures: the one before it, or one that the words behind link it to."""
    before = [cue for cue in cues if cue.end <= figure.start]
    after = [cue for cue in cues if cue.start >= figure.end]
    following = after[0] if after else None
    if following is not None and _linked(text[figure.end : following.start]):
        return following
    previous = before[-1] if before else None
    if previous is not None and figure.start - previous.end <= _FAR:
        if not _broken(text[previous.end : figure.start]):
            return previous
        return None
    crossed = following is not None and any(figure.end <= one.start < following.start for one in figures)
    if following is None or crossed or figure.kind == "change":
        return None
    return following if re.search(r"[.;:]\s", text[figure.end : following.start]) is None and following.start - figure.end <= 40 else None


def _linked(between: str) -> bool:
    """Whether the words between a figure and an indicator behind it say that it is that indicator's."""
    return bool(
        re.fullmatch(
            r"[\s—–-]{0,4}(?:of|in|is|are|was|were|this is|это|составил[аи]?|пришлось на|приходится на|приходилось на|на|составляет|of (?:foreign|direct|its|the)|"
            r"worth of|accounted for by|were accounted for by|за счет|көлемінде|болатын|тікелей|шетелдік|иностранных|прямых|было|были|[\s—–-])*",
            between,
            re.IGNORECASE,
        )
    )


def _broken(between: str) -> bool:
    return bool(re.search(r"[.!?]\s+[A-ZА-ЯӘҒҚҢӨҰҮҺІ]", between))


def _joined(line: Line, cue: Cue, figures: list[Figure]) -> Iterator[Item]:
    """One item for each value that stands for itself, with the change told beside it."""
    values = [figure for figure in figures if figure.kind in ("value", "bare", "physical", "share")]
    changes = [figure for figure in figures if figure.kind == "change"]
    values = _without_bases(line.text, cue, values)
    if not values:
        if changes:
            yield _item(cue, None, changes[0])
        return
    for place, value in enumerate(values):
        low = values[place - 1].end if place else 0
        high = values[place + 1].start if place + 1 < len(values) else len(line.text)
        near = [change for change in changes if low <= change.start < high] if len(values) > 1 else changes
        yield _item(cue, value, None if value.kind == "share" else next(iter(near), None))


def _without_bases(text: str, cue: Cue, values: list[Figure]) -> list[Figure]:
    """Values but for those that others are compared with or differ by, and lone tonnes beside a sum."""
    kept: list[Figure] = []
    for place, value in enumerate(values):
        since = values[place - 1].end if place else cue.end
        lead = text[min(since, value.start) : value.start]
        if place and (value.kind == "bare" or _is_compared(lead, text[value.end : value.end + 40].split(",")[0])):
            continue
        if len(values) > 1 and _is_base(text, value, last=place == len(values) - 1):
            continue
        kept.append(value)
    sums = [value for value in kept if value.kind == "value"]
    return [value for value in kept if value.kind != "physical"] if sums else kept


def _is_compared(lead: str, behind: str) -> bool:
    return bool(
        re.search(rf"(?<!\w)(?:{table.COMPARED})[^,;]*$", lead, re.IGNORECASE)
        or re.match(table.COMPARED_BEHIND, behind, re.IGNORECASE)
    )


def _is_base(text: str, value: Figure, *, last: bool) -> bool:
    """Whether a value is where a change started or how much it was: "from $52 million", "на 12 млн до 88 млн"."""
    before, quote, behind = text[: value.start], text[value.start : value.end], text[value.end : value.end + 60]
    if re.search(r"(?<!\w)(?:from|с|со)\s$", before) or re.match(r"(?:from|с|со)\s", quote):
        return True
    if not last and re.search(r"(?<!\w)(?:by|на)\s$", before) and re.match(r"\W*(?:to|до)\s", behind):
        return True
    return not last and re.search(r"[дтн][ае]н$", quote) is not None and "дейін" in behind


def _item(cue: Cue, value: Figure | None, change: Figure | None) -> Item:
    parts = [part for part in (cue, value, change) if part is not None]
    unit = value.unit if value else None
    return Item(
        cue.name, cue.start, cue.end, min(part.start for part in parts), max(part.end for part in parts),
        decimal_string(value.value) if value else None, unit,
        decimal_string(change.value) if change else None,
        bool(value.approximate) if value else bool(change and change.approximate),
    )  # fmt: skip
