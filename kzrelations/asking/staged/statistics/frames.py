"""Whom, where and when a figure is for: its partners, its Kazakh place, its period."""

from __future__ import annotations

import re

from kzrelations.asking.staged.scene import foreign
from kzrelations.asking.staged.statistics.anchors import Anchor, Frame, Spot, anchors_in
from kzrelations.asking.staged.statistics.items import Item
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.places import resolve_place
from kzrelations.schemas import Place, When

_CITIES = frozenset({"KZ-71", "KZ-75", "KZ-79"})
_ABOVE = 10
"""Lines above in which a pointing word looks for what it points to."""
_CHAIN = re.compile(
    r"[\s,\-–—]{0,3}(?:(?:and|with|the|as well as|of|и|а также|с|со|және|мен|пен|бен|между)\s){0,2}", re.IGNORECASE
)
"""Between two countries that are coordinated."""
_WITH = re.compile(r"(?<!\w)(?:мен|пен|бен|и|and)\s$", re.IGNORECASE)
_WITH_BEHIND = re.compile(r"\w*\s(?:and|и|мен|пен|бен)\s", re.IGNORECASE)
"""Beside a place that is one of two."""
_NOW = re.compile(r"today|сегодня|к сегодняшнему|бүгін|қазір|now|currently|to date|present", re.IGNORECASE)
_UNTIL = r"(?:by|till|until|to|up to)\s|(?:к|до)\s(?:середин|конц|начал)"
"""Before the date up to which money has piled up."""
_APART = re.compile(
    r"[,;]\s(?:(?:а|и|and|ал|while)\s)?(?:(?:в|во|in)\s)?$|\s(?:are|is|работают|находятся)\s(?:in|в)\s$", re.IGNORECASE
)
"""Before the place of another number: "150 joint ventures, in Pavlodar four"."""
_SAME = re.compile(
    r"same (?:year|period)|that year|(?:тот|том) же|тот (?:год|период)|сол (?:жыл|кезең)|дәл сол", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\s?(?:г\.|год[уа]?|жыл\w*)?\s?[:–—-]")
_AUTUMN = re.compile(r"(?:an?|the|its)?\s?(?:fall|spring)", re.IGNORECASE)
"""A fall that is no season."""
_SHARED = 90
"""Characters behind a figure in which a date may be its own and the next one's."""


def partners(spot: Spot, frame: Frame | None) -> list[str] | None:
    """The foreign countries of a figure: nearest in its part of the line, else told before; None when not told."""
    near = spot.near(("foreign",))
    if near:
        return _chain(spot, near[0])
    if spot.item.unit == "percent" and frame is not None and frame.line == spot.index and has(table.ADDS, spot.segment):
        return list(frame.countries)
    if has(table.FOREIGN, spot.segment) or has(r"all countries|всеми странами|стран\w* мира|барлық ел", spot.segment):
        return []
    if frame is not None and spot.follows(frame) and (frame.countries or frame.line == spot.index):
        return list(frame.countries)
    above = [one for one in spot.anchors if one.kind == "foreign" and one.start < spot.low]
    return _codes(above[-1:]) if above else None


def _chain(spot: Spot, nearest: Anchor) -> list[str]:
    """A country with those coordinated with it: "with Russia, China and Italy"."""
    row = [one for one in spot.anchors if one.kind in ("foreign", "nation") and one.code]
    at = row.index(nearest)
    first = last = at
    text = spot.line.text
    while first > 0 and _CHAIN.fullmatch(text[row[first - 1].end : row[first].start]):
        first -= 1
    while last + 1 < len(row) and _CHAIN.fullmatch(text[row[last].end : row[last + 1].start]):
        last += 1
    codes = _codes(row[first : last + 1])
    return codes if set(_codes([nearest])) <= set(codes) else _codes([nearest])


def _codes(anchors: list[Anchor]) -> list[str]:
    return foreign(code for one in anchors for code in (one.code or "").split(","))


def is_elsewhere(spot: Spot) -> bool:
    """Whether a flow runs between foreign countries: several of them, and nothing of the line is Kazakh."""
    around = spot.near(("foreign",)) if spot.is_flow else list(spot.anchors)
    if not around or any(one.kind != "foreign" for one in spot.anchors):
        return False
    first = around[0] if spot.is_flow else max(around, key=lambda one: len(set(_chain(spot, one))))
    with_them = re.search(r"(?<!\w)(?:with|by|с|со)\s(?:the\s)?$", spot.line.text[: first.start], re.IGNORECASE)
    return len(set(_chain(spot, first))) > 1 and not with_them


def is_inland(spot: Spot) -> bool:
    """Whether a flow runs between parts of Kazakhstan: "Trade among the country's regions"."""
    if any(one.kind == "foreign" for one in spot.anchors):
        return False
    text = spot.line.text
    if has(table.INLAND, text):
        return True
    places = [one for one in spot.near(("place",)) if not one.adjective]
    pair = any(_WITH.search(text[: one.start]) or _WITH_BEHIND.match(text, one.end) for one in places)
    return pair and has(table.MUTUAL, spot.segment)


def place_of(spot: Spot, frame: Frame | None) -> Place | None:
    """The Kazakh region or city of a figure; None for the whole country and when it isn't told."""
    anchor = _place_anchor(spot)
    if anchor is None:
        return frame.place if frame is not None and spot.follows(frame) else _place_above(spot)
    if anchor.kind == "place":
        return anchor.place
    if anchor.kind == "same" and frame is not None and spot.follows(frame):
        return frame.place
    return None if anchor.kind == "nation" else pointed(spot, anchor)


def _place_anchor(spot: Spot) -> Anchor | None:
    """What tells the place: the nearest of its own words, else one that the sentence gives before or for all."""
    near = spot.near(("nation", "place", "region", "city", "same"))
    if near := [one for one in near if not _only_adjective(spot, one)]:
        return near[0]
    told = [one for one in spot.anchors if one.kind in ("place", "region", "city")]
    if spot.item.unit == "count":
        told = [one for one in told if one.start < spot.high or not _APART.search(spot.line.text[: one.start])]
    if earlier := [one for one in told if one.start < spot.low]:
        return earlier[-1]
    nation = any(one.kind == "nation" and not one.adjective for one in spot.anchors)
    return told[0] if told and not nation else None


def _place_above(spot: Spot) -> Place | None:
    """The place that the line before is about, when both lines speak of a part of the country alone."""
    before = spot.scene.before(spot.line)
    above = anchors_in(before) if before is not None else ()
    if any(one.kind == "nation" and not one.adjective for one in (*spot.anchors, *above)):
        return None
    return next((one.place for one in above if one.kind == "place"), None)


def _only_adjective(spot: Spot, anchor: Anchor) -> bool:
    """Whether it tells no place: "Kazakh-German" does not, "Kazakh exports" does."""
    if anchor.kind != "nation" or not anchor.adjective:
        return False
    return not spot.is_flow or not -1 <= spot.item.start - anchor.end <= 2


def pointed(spot: Spot, anchor: Anchor) -> Place | None:
    """The place that "the city", "область", "өңір" stand for: the nearest of its kind above, else the article's."""
    text = spot.line.text[anchor.start : anchor.end]
    if re.search(r"цент|cent|ортал", text, re.IGNORECASE):
        return resolve_place(text, context=spot.scene.reading.article.text)
    for index in range(spot.index, max(-1, spot.index - _ABOVE), -1):
        line = spot.scene.lines[index]
        limit = anchor.start if index == spot.index else len(line.text)
        places = [one.value for one in line.places if one.end <= limit and _is_kind(one.value, anchor.kind)]
        if places:
            return places[-1].model_copy(update={"text": text})
    place = resolve_place(text, context=spot.scene.reading.article.text) or spot.scene.home
    return place.model_copy(update={"text": text}) if place is not None and place.country == "KZ" else None


def _is_kind(place: Place, kind: str) -> bool:
    if place.country != "KZ" or place.region is None:
        return False
    is_region = place.name.endswith("Region")
    if kind == "city":
        return place.region in _CITIES or not (is_region or place.name.endswith(("District", "Zone", "SEZ")))
    return is_region or (kind == "same" and place.region in _CITIES)


def period_of(spot: Spot, frame: Frame | None) -> When | None:
    """The period of a figure: told beside it, else at the head of the line, else by the figure before."""
    is_flow = spot.is_flow
    dates = [one for one in spot.line.dates if _fits(one.value, is_flow)]
    dates = [one for one in dates if not _is_base(spot.line.text, one.start, one.end)]
    if spot.item.name == "investment":
        dates = [one for one in dates if not re.match(_UNTIL, one.text, re.IGNORECASE)]
    if frame is not None and spot.follows(frame) and any(_SAME.search(one.text) for one in dates):
        return frame.period
    inside = [one for one in dates if spot.low <= one.start < spot.high]
    if inside:
        return min(inside, key=lambda one: _distance(spot.item, one.start, one.end)).value
    earlier = [one for one in dates if one.start < spot.low]
    if earlier and (is_flow or spot.item.name == "projects"):
        return earlier[-1].value
    if is_flow and len(dates) == 1 and _same_clause(spot, dates[0].start):
        return dates[0].value
    goes_on = spot.item.partner is None or has(table.CONTINUES, spot.line.text)
    if is_flow and spot.item.name != "investment" and goes_on and frame and spot.follows(frame):
        return frame.period
    return None


def _distance(item: Item, start: int, end: int) -> int:
    """From a date to an item; within it, to its end, where its value stands."""
    if end <= item.first:
        return item.first - end
    return abs(item.last - end) if start < item.last else start - item.last


def _same_clause(spot: Spot, start: int) -> bool:
    """Whether a date behind the next figure may hold for both ("exports rose by 5%, imports by 7% in 2023")."""
    return start - spot.item.last < _SHARED and not re.search(r"[;.]\s", spot.line.text[spot.item.last : start])


def _fits(when: When, is_flow: bool) -> bool:
    if (_NOW.search(when.text) and len(when.text) < 24) or _AUTUMN.fullmatch(when.text):
        return False
    return when.precision != "day" if is_flow else True


def _is_base(text: str, start: int, end: int) -> bool:
    """Whether a date is what a figure is compared with."""
    lead = text[max(0, start - 45) : start]
    compared = rf"(?<!\w)(?:(?:{table.COMPARED})\W*(?:\w+\W+){{0,3}}|(?:than|чем|больше|меньше|выше|ниже)\s)$"
    if re.search(compared, lead, re.IGNORECASE):
        return True
    quote = text[start:end]
    if lead.endswith("(") and _IN_BRACKETS.match(text, end):
        return True
    return bool(
        re.match(table.COMPARED_BEHIND, text[end : end + 40], re.IGNORECASE)
        or re.search(r"year (?:earlier|ago|before)|год\w* (?:ранее|раньше|назад)|бұрын", quote, re.IGNORECASE)
    )
