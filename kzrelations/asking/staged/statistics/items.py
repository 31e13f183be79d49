"""What one line measures: indicators joined with their figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.statistics.figures import Figure, figures_in
from kzrelations.asking.staged.statistics.words import counted_in, has, pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers import decimal_string

_FAR = 170
"""Characters between an indicator and its figure."""
_AHEAD = 40
"""Characters between a figure and an indicator behind it."""
_NEAR_WORTH = 45
"""Characters after an indicator in which "worth" only leads to its figure."""
_NOUN = 60
"""Characters from "number of" to its noun."""
_LINK = re.compile(
    r"(?:\s?[—–-])?\s?(?:(?:this is|is|are|was|were|это|составил[аи]?|составляет|болатын|было|были)\s)?(?:[—–-]\s)?"
    r"(?:of (?:that|this|it|which|them|the total)\s(?:is|are|was|were)\s)?"
    r"(?:(?:of|in|worth of|(?:were )?accounted for by|"
    r"(?:пришлось|приходится|приходилось) на|на|за счет|көлемінде)\s)?"
    r"(?:(?:foreign|direct|its|the|тікелей|шетелдік|иностранных|прямых)\s){0,2}"
)
"""Between a figure and the indicator that it is linked to by the words behind it."""
_OF_SIDE = re.compile(r"(?:-м|\w*)(?:\sгод\w*)?\s?[–—:-]\s(?:на\s|в\s)?")
"""Between a country or date and a sum of its own that leaves the currency out: "с Китаем – на 11 млрд"."""
_BESIDE_WITH = re.compile(r"(?<!\w)(?:с|со|with)\s$", re.IGNORECASE)
_MEASURED = frozenset(name for name, _ in table.FLOWS)
_ONCE = re.compile(
    r"\((?:(?:in|в|за)\s)?(?:(?:19|20)\d\d[^()\d]{0,12}[:–—-]|against|vs\.?|compared (?:with|to)|"
    r"a year (?:earlier|before|ago)|up from|down from|год(?:ом)? (?:назад|ранее)|"
    r"против|былтыр|в прошлом году|бір жыл бұрын)[^()]{0,20}$",
    re.IGNORECASE,
)
"""Before what a figure in brackets was at another time: "(2023: $16 million, +35%)"."""
_BROKEN = re.compile(r"(?<!долл)(?<!тыс)(?<!руб)(?<!млн)(?<!млрд)(?<!mln)(?<!bln)[.!?]\s+[A-ZА-ЯӘҒҚҢӨҰҮҺІ]")
_PARTING = re.compile(r"[,;]\s(?:ал|а|while|but|whereas|and|но|при этом)\s")
"""Between two clauses of one line."""
_SHARED_BY = re.compile(
    r"(?<=\w)(?:\s(?:в|in)\s[^,;.()–—-]{3,45})?(?:\s?[(–—:-]\s?|\s(?:(?:took|takes|bought|got|received|купил[аи]?|взял[аи]?|получил[аи]?)\s)?)"
    r"(?:(?:less than|more than|about|almost|nearly|over|около|почти|более|менее)\s)?$"
)
"""Between a country and its share."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name something measured; `name` is a row of `FLOWS`, "total" or "worth"."""

    start: int
    end: int
    name: str


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
        if kept and (cue.start < kept[-1].end or (cue.name == "worth" and cue.start - kept[-1].end < _NEAR_WORTH)):
            continue
        kept.append(cue)
    flows = [cue.start for cue in kept if cue.name in _MEASURED]
    documents = has(rf"{table.INSTRUMENTS}|{table.PLAIN_PROJECTS}", text)
    return [cue for cue in kept if cue.name != "total" or documents or not any(start < cue.start for start in flows)]


def _numbers_of(text: str) -> Iterator[Cue]:
    """Counted things whose number is told to change: "the number of … joint ventures", "кәсіпорындар саны"."""
    for number in pattern(table.NUMBER_OF).finditer(text):
        for name, stems in counted_in(text):
            noun = pattern(stems).search(text, number.end(), min(len(text), number.end() + _NOUN))
            if noun and not re.search(r"[.;:,\d]", text[number.end() : noun.start()]):
                yield Cue(number.start(), noun.end(), name)
                break
    for name, stems in counted_in(text):
        for noun in pattern(stems).finditer(text):
            number_behind = re.match(rf"\w*\s(?:{table.NUMBER_BEHIND})", text[noun.end() :])
            if number_behind:
                yield Cue(noun.start(), noun.end() + number_behind.end(), name)


def flow_items(line: Line, before: str | None = None) -> list[Item]:
    """Indicators of a line joined with their figures, in order; `before` is what the figure told before measured."""
    text = line.text
    cues, figures = cues_in(text), figures_in(line)
    goes_on = pattern(rf"{table.CONTINUES}|{table.STANDS_FOR}").search(text) if before else None
    if before and goes_on and not any(cue.start < goes_on.end() + _NOUN for cue in cues):
        cues.insert(0, Cue(goes_on.start(), goes_on.end(), before))
    owned: dict[Cue, list[Figure]] = {}
    for figure in figures:
        cue = _owner(text, cues, figure, figures)
        if cue is not None and (figure.unit != "count" or cue.name == "tourists"):
            owned.setdefault(cue, []).append(figure)
    items: list[Item] = _shares(line, cues, before)
    if items:
        return items
    for cue in sorted(owned, key=lambda one: one.start):
        items += _joined(line, cue, owned[cue])
    return items


def _shares(line: Line, cues: list[Cue], before: str | None) -> list[Item]:
    """Countries with their shares: "partners: Russia (19%), China (13.5%)", "доля Китая – 20%, России – 15%"."""
    flow = next((cue.name for cue in cues if cue.name in ("trade_turnover", "exports", "imports", "investment")), None)
    name = flow if has(table.SHARE, line.text) else None
    for stems, listed in ((table.PARTNERS, "trade_turnover"), (table.INVESTORS, "investment")):
        name = listed if has(stems, line.text) else name
    if name is None and before in _MEASURED and has(table.CONTINUES, line.text):
        name = before
    if name is None:
        return []
    items = []
    countries = {country.end: country for country in line.countries}
    for share in line.numbers:
        between = _SHARED_BY.search(line.text, max(0, share.start - _NOUN), share.start)
        country = countries.get(between.start()) if between and share.value.percent else None
        if country is not None:
            value = decimal_string(share.value.value)
            approximate = share.value.approximate
            span = country.start, country.end, country.start, share.end
            items.append(Item(name, *span, value, "percent", None, approximate, country.value))
    return items if len(items) > 1 else []


def _owner(text: str, cues: list[Cue], figure: Figure, figures: list[Figure]) -> Cue | None:
    """The indicator that a figure measures: the one before it, or one that the words behind link it to."""
    before = [cue for cue in cues if cue.end <= figure.start]
    after = [cue for cue in cues if cue.start >= figure.end]
    following = after[0] if after else None
    between = text[figure.end : following.start] if following is not None else ""
    if following is not None and (_is_linked(between) or (following.name == "supply" and between == ", ")):
        return following
    previous = before[-1] if before else None
    if previous is not None and figure.start - previous.end <= _FAR:
        return None if _BROKEN.search(text, previous.end, figure.start) else previous
    if following is None or figure.kind == "change" or following.start - figure.end > _AHEAD:
        return None
    crossed = any(figure.end <= one.start < following.start for one in figures)
    return None if crossed or re.search(r"[.;:]\s", text[figure.end : following.start]) else following


def _is_linked(between: str) -> bool:
    return len(between) <= _NOUN and _LINK.fullmatch(f"{between.lower()}") is not None


def _joined(line: Line, cue: Cue, figures: list[Figure]) -> Iterator[Item]:
    """One item for each value that stands for itself, with the change told beside it."""
    values = [figure for figure in figures if figure.kind in ("value", "bare", "physical", "share")]
    changes = [figure for figure in figures if figure.kind == "change"]
    values = _without_bases(line, cue, values)
    if not values:
        if changes:
            yield _item(cue, None, changes[0])
        return
    for place, value in enumerate(values):
        low = values[place - 1].end if place else 0
        high = values[place + 1].start if place + 1 < len(values) else len(line.text)
        near = [change for change in changes if low <= change.start < high] if len(values) > 1 else changes
        other = [change for change in near if _at_another_time(line, value, change)]
        own = next((change for change in near if change not in other), None)
        yield _item(cue, value, None if value.kind == "share" else own, apart=place > 0)
        if other and value.kind != "share":
            yield _item(cue, None, other[0], apart=True)


def _at_another_time(line: Line, value: Figure, change: Figure) -> bool:
    """Whether a change has a clause and a date of its own: "came to $1.7 bn in 2022, and this year fell by 8%"."""
    first, last = sorted((value, change), key=lambda one: one.start)
    parting = _PARTING.search(line.text, first.end, last.start)
    if parting is None or change is not last:
        return False
    dates = [date for date in line.dates if date.value.start]
    own = [date for date in dates if parting.start() <= date.start < last.start]
    own = [
        one for one in own if not _is_compared(line.text[parting.end() : one.start], line.text[one.end : one.end + 40])
    ]
    earlier = {date.value.start for date in dates if date.start < parting.start()}
    return bool(own) and bool(earlier - {own[0].value.start})


def _without_bases(line: Line, cue: Cue, values: list[Figure]) -> list[Figure]:
    """Values but for those that others are compared with or differ by, and lone tonnes beside a sum."""
    kept: list[Figure] = []
    text = line.text
    sides = [one.end for one in line.countries if _BESIDE_WITH.search(text, 0, one.start)]
    sides += [one.end for one in line.dates]
    for place, value in enumerate(values):
        bare = value.kind == "bare" and not any(_OF_SIDE.fullmatch(text, end, value.start) for end in sides)
        since = values[place - 1].end if place else cue.end
        lead = text[min(since, value.start) : value.start]
        behind = text[value.end : value.end + 40].split(",")[0]
        if place and ((bare and kept) or _is_compared(lead, behind)):
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
        or re.match(r"\s(?:more|less|higher|lower|больше|меньше|выше|ниже)\b", behind)
    )


def _is_base(text: str, value: Figure, *, last: bool) -> bool:
    """Whether a value is where a change started or how much it was: "from $52 million", "на 12 млн до 88 млн"."""
    before, quote, behind = text[: value.start], text[value.start : value.end], text[value.end : value.end + 60]
    if _ONCE.search(before):
        return True
    if re.search(r"(?<!\w)(?:from|с|со)\s$", before) or re.match(r"(?:from|с|со)\s", quote):
        return True
    if not last and re.search(r"(?<!\w)(?:by|на)\s$", before) and re.match(r"\W*(?:to|до)\s", behind):
        return True
    return not last and re.search(r"[дтн][ае]н$", quote) is not None and re.search("дейін|жет[ткі]", behind) is not None


def _item(cue: Cue, value: Figure | None, change: Figure | None, *, apart: bool = False) -> Item:
    """`apart`: a further value of the indicator, whose words are its own alone."""
    parts = [part for part in (None if apart else cue, value, change) if part is not None]
    unit = value.unit if value else None
    return Item(
        cue.name, cue.start, cue.end, min(part.start for part in parts), max(part.end for part in parts),
        decimal_string(value.value) if value else None, unit,
        decimal_string(change.value) if change else None,
        bool(value.approximate) if value else bool(change and change.approximate),
    )  # fmt: skip
