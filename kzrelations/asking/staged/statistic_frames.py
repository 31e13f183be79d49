"""Whom and what a figure is for: the partners, the Kazakh place, the period, and which way goods go."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.statistic_figures import Item, has, pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.places import find_foreign_places, resolve_place
from kzrelations.schemas import Place, When

_CITIES = frozenset({"KZ-71", "KZ-75", "KZ-79"})
_ABOVE = 10
"""Lines above in which a pointing word looks for what it points to."""
_CHAIN = re.compile(r"[\s,\-–—]*(?:(?:and|with|the|as well as|of|и|а также|с|со|және|мен|пен|бен|между)\s*){0,2}[\s,\-–—]*", re.IGNORECASE)
_OWN_TO_EN = re.compile(r"(?:to|into|for)\s(?:the\s)?$", re.IGNORECASE)
_OWN_FROM_EN = re.compile(r"from\s(?:the\s)?(?:[a-z]+\sof\s)?$", re.IGNORECASE)
_OWN_TO_RU = re.compile(r"(?<!\w)(?:в|во|на(?:\s(?:территорию|рынок|рынки))?)\s(?:(?:[а-яё]+ую|страны|государства)\s)?$", re.IGNORECASE)
_OWN_FROM_RU = re.compile(r"(?<!\w)(?:из|с территории)\s$", re.IGNORECASE)
_TO_KK = re.compile(r"(?:ға|ге|қа|ке|на|не)$")
_FROM_KK = re.compile(r"(?:дан|ден|тан|тен|нан|нен)$")
_LOCATIVE = re.compile(r"(?:е|и|ии|ой|ах|ях|ых|их)$")
_NOW = re.compile(r"today|сегодня\w*|к сегодняшнему|на сегодня\w*|бүгін\w*|қазір\w*|now|currently|to date|present", re.IGNORECASE)
_FLOWS = frozenset(name for name, _ in table.FLOWS)

_SHARED = 90
"""Characters behind a figure in which a date may be its own and the next one's."""

Way = Literal["to", "from", "owner"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A side of the relation in a line: `kind` is foreign, nation, place, region, city or same."""

    start: int
    end: int
    kind: str
    code: str | None = None
    place: Place | None = None
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What, for whom, where and when the last statistic told."""

    line: int
    name: str
    countries: tuple[str, ...]
    place: Place | None
    period: When | None


@dataclass(frozen=True, slots=True)
class Spot:
    """An item in its line, with the part of the line between its neighbours."""

    scene: Scene
    index: int
    item: Item
    low: int
    high: int
    anchors: tuple[Anchor, ...]

    @property
    def line(self) -> Line:
        """The line that the item stands in."""
        return self.scene.lines[self.index]

    @property
    def segment(self) -> str:
        """The words that belong to this item alone."""
        return self.line.text[self.low : self.high]

    @property
    def is_flow(self) -> bool:
        """Whether the item measures a flow, not a standing number of things."""
        return self.item.name in _FLOWS and self.item.unit != "count"

    def near(self, kinds: Iterable[str]) -> list[Anchor]:
        """Anchors of some kinds in the segment, the nearest to the indicator first."""
        wanted = set(kinds)
        inside = [one for one in self.anchors if one.kind in wanted and self.low <= one.start < self.high]
        return sorted(inside, key=self.distance)

    def distance(self, anchor: Anchor) -> int:
        """Characters between an anchor and the indicator's words or its figure."""
        start, end = self.item.start, self.item.end
        return max(anchor.start - end, start - anchor.end, 0)


def foreign_adjectives(scene: Scene) -> dict[str, str]:
    """Heads of Russian adjectives of the foreign places that the article names ("алтай"), with their countries."""
    heads = {}
    for line in scene.lines:
        for place in find_foreign_places(line.text):
            word = re.match(r"[А-ЯЁ][а-яё]{4,}", place.text)
            if word is not None:
                head = re.sub(r"ск(?:ий|ая|ое|ой|ого|ому|им|ом|ую)$", "", word.group().lower())
                heads[head.rstrip("аеёиоуыэюя")] = place.value
    return heads


def anchors_in(line: Line, adjectives: dict[str, str]) -> tuple[Anchor, ...]:
    """Every side that a line names or points to, in order; `adjectives`: see `foreign_adjectives`."""
    found = [Anchor(one.start, one.end, "place", "KZ", one.value) for one in line.places if one.value.country == "KZ"]
    named = [(one.start, one.end) for one in found]
    found = [one for one in found if one.start or not line.text[: one.end].isupper()]  # a dateline
    for one in country_mentions(line.text):
        if one.code != "KZ" or not any(start < one.end and one.start < end for start, end in named):
            kind = "nation" if one.code == "KZ" else "foreign"
            found.append(Anchor(one.start, one.end, kind, one.code, None, not one.name))
            named.append((one.start, one.end))
    for abroad in find_foreign_places(line.text):
        if not any(start < abroad.end and abroad.start < end for start, end in named):
            found.append(Anchor(abroad.start, abroad.end, "foreign", abroad.value))
            named.append((abroad.start, abroad.end))
    for word in re.finditer(r"(?<!\w)[а-яё]{5,}", line.text) if adjectives else ():
        code = next((code for head, code in adjectives.items() if _is_adjective_of(word.group(), head)), None)
        if code is not None and not any(start < word.end() and word.start() < end for start, end in named):
            found.append(Anchor(word.start(), word.end(), "foreign", code, None, True))
            named.append(word.span())
    for kind, stems in table.POINTERS:
        for match in pattern(stems).finditer(line.text):
            if not any(start < match.end() and match.start() < end for start, end in named):
                found.append(Anchor(match.start(), match.end(), kind))
                named.append(match.span())
    return tuple(sorted(found, key=lambda one: one.start))


def _is_adjective_of(word: str, head: str) -> bool:
    return word.startswith(head) and re.fullmatch(r"[а-яё]{0,3}ск(?:ий|ая|ое|ие|ого|ому|их|им|ими|ой|ую|ом)", word[len(head) :]) is not None


def partners(spot: Spot, frame: Frame | None) -> list[str]:
    """The foreign countries of a figure: nearest in its part of the line, else told before, else none."""
    near = spot.near(("foreign",))
    if near:
        return _chain(spot, near[0])
    if has(table.FOREIGN, spot.segment) or has(r"all countries|всеми странами|стран\w* мира|барлық ел", spot.segment):
        return []
    if frame is not None and spot.index - frame.line <= 1:
        return list(frame.countries)
    above = [one for one in spot.anchors if one.kind == "foreign" and one.start < spot.low]
    if above:
        return foreign([above[-1].code or ""])
    return []


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
    codes = foreign(one.code or "" for one in row[first : last + 1])
    return codes if nearest.code in codes else foreign([nearest.code or ""])


def is_elsewhere(spot: Spot) -> bool:
    """Whether a flow runs between foreign countries: several of them, and nothing of the line is Kazakh."""
    near = spot.near(("foreign",))
    if not near or any(one.kind != "foreign" for one in spot.anchors):
        return False
    pair = set(_chain(spot, near[0]))
    with_them = re.search(r"(?<!\w)(?:with|с|со)\s(?:the\s)?$", spot.line.text[: near[0].start], re.IGNORECASE)
    return len(pair) > 1 and not with_them


def direction(spot: Spot, frame: Frame | None) -> str | None:
    """exports or imports, seen from Kazakhstan; None when goods go between others or it isn't told."""
    ways = {(one.kind == "foreign", way) for one in spot.near(("foreign", "nation", "place", "region", "city"))
            if (way := _way(spot, one))}  # fmt: skip
    out, into = (True, "to") in ways or (False, "from") in ways, (True, "from") in ways or (False, "to") in ways
    if (True, "to") in ways and (True, "from") in ways:
        return None
    if out != into:
        return "exports" if out else "imports"
    if spot.item.name == "supply":
        return None
    if (True, "owner") in ways:
        known = any(one.kind != "foreign" for one in spot.anchors) or (frame is not None and spot.index - frame.line <= 1)
        if not known:
            return None
        return "imports" if spot.item.name == "exports" else "exports"
    return spot.item.name


def _way(spot: Spot, anchor: Anchor) -> Way | None:
    """Whether goods go to or from a side, or the flow is called its own."""
    text, item = spot.line.text, spot.item
    before = text[max(0, anchor.start - 30) : anchor.start]
    word = re.match(r"[\w-]*", text[anchor.end :])
    written = text[anchor.start : anchor.end + (word.end() if word else 0)]
    if spot.scene.reading.article.language == "kk" and not written.isascii():
        if _FROM_KK.search(written):
            return "from"
        if _TO_KK.search(written):
            return "to"
        owned = 0 <= item.start - anchor.end <= 3 and not written.endswith("мен")
        return "owner" if owned or written.endswith(("ның", "нің", "дың", "дің", "тың", "тің")) else None
    if _OWN_FROM_EN.search(before) or _OWN_FROM_RU.search(before):
        return "from"
    if _OWN_TO_EN.search(before):
        return "to"
    if _OWN_TO_RU.search(before):
        return None if _LOCATIVE.search(written.split()[0].lower()) and not before.endswith("а ") else "to"
    adjacent = text[anchor.end : item.start] in (" ", "'s ", "’s ") or text[item.end : anchor.start] in (" ", " of ", " of the ")
    return "owner" if adjacent and not re.search(r"\w\s+(?:with|с|со)\s$", before) else None


def place_of(spot: Spot, frame: Frame | None) -> Place | None:
    """The Kazakh region or city of a figure; None for the whole country and when it isn't told."""
    near = [one for one in spot.near(("nation", "place", "region", "city", "same")) if not _only_adjective(spot, one)]
    if not near:
        told = [one for one in spot.anchors if one.kind in ("place", "region", "city")]
        nation = any(one.kind == "nation" and not one.adjective for one in spot.anchors)
        near = [one for one in told if one.start < spot.low][-1:] or ([] if nation else told[:1])
    if not near and frame is not None and spot.index - frame.line <= 1:
        return frame.place
    if not near:
        return _place_above(spot)
    if near[0].kind == "nation":
        return None
    if near[0].kind == "place":
        return near[0].place
    if near[0].kind == "same":
        return frame.place if frame is not None and spot.index - frame.line <= 1 else pointed(spot, near[0])
    return pointed(spot, near[0])


def _place_above(spot: Spot) -> Place | None:
    """The place that the line before is about, when it speaks of a part of the country alone."""
    before = spot.scene.before(spot.line)
    if before is None or spot.anchors and any(one.kind == "nation" and not one.adjective for one in spot.anchors):
        return None
    anchors = anchors_in(before, {})
    if any(one.kind == "nation" and not one.adjective for one in anchors):
        return None
    places = [one.place for one in anchors if one.kind == "place"]
    return places[0] if places else None


def _only_adjective(spot: Spot, anchor: Anchor) -> bool:
    """"Kazakh-German" says nothing of the place; "Kazakh exports" does."""
    if anchor.kind != "nation" or not anchor.adjective:
        return False
    return spot.item.name not in _FLOWS or not -1 <= spot.item.start - anchor.end <= 2


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
    dates = [one for one in spot.line.dates if not _is_base(spot.line.text, one.start, one.end) and _fits(one.value, is_flow)]
    inside = [one for one in dates if spot.low <= one.start < spot.high]
    if inside:
        return min(inside, key=lambda one: max(one.start - spot.item.last, spot.item.first - one.end, 0)).value
    earlier = [one for one in dates if one.start < spot.low]
    if earlier and (is_flow or spot.item.name == "projects"):
        return earlier[-1].value
    if is_flow and len(dates) == 1 and _same_clause(spot, dates[0].start):
        return dates[0].value
    if is_flow and spot.item.name != "investment" and spot.item.partner is None and frame is not None and spot.index - frame.line <= 1:
        return frame.period
    return None


def _same_clause(spot: Spot, start: int) -> bool:
    """Whether a date behind the next figure may hold for both ("exports rose by 5%, imports by 7% in 2023")."""
    return start - spot.item.last < _SHARED and not re.search(r"[;.]\s", spot.line.text[spot.item.last : start])


def _fits(when: When, is_flow: bool) -> bool:
    if _NOW.search(when.text) and len(when.text) < 24:
        return False
    return when.precision != "day" if is_flow else True


def _is_base(text: str, start: int, end: int) -> bool:
    """Whether a date is what a figure is compared with."""
    lead = text[max(0, start - 45) : start]
    if re.search(rf"(?<!\w)(?:(?:{table.COMPARED})\W*(?:\w+\W+){{0,3}}|(?:than|чем)\s)$", lead, re.IGNORECASE):
        return True
    quote = text[start:end]
    return bool(
        re.match(table.COMPARED_BEHIND, text[end : end + 40], re.IGNORECASE)
        or re.search(r"year (?:earlier|ago|before)|год\w* (?:ранее|раньше|назад)|бұрын", quote, re.IGNORECASE)
    )
