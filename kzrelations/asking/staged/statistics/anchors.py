"""The sides of the relation that a line names or points to, and where an item stands among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.statistics.items import Item
from kzrelations.asking.staged.statistics.words import pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.places import find_foreign_places, resolve_place
from kzrelations.schemas import Place, When

_FLOWS = frozenset(name for name, _ in table.FLOWS)
_RUSSIAN = re.compile(r"(?<!\w)([А-ЯЁа-яё][а-яё-]{3,24}?)ск(?:ий|ая|ое|ие|ого|ому|их|им|ими|ой|ую|ом)(?!\w)")
_OF_CITIES = frozenset(("алматин", "шымкент"))
_ADJECTIVE = re.compile(r"[а-яё]{0,3}ск(?:ий|ая|ое|ие|ого|ому|их|им|ими|ой|ую|ом)")


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

    def follows(self, frame: Frame | None) -> bool:
        """Whether the last statistic stands in this line or the one before."""
        return frame is not None and self.index - frame.line <= 1

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
    heads: dict[str, str] = {}
    for line in scene.lines:
        for place in find_foreign_places(line.text):
            word = re.match(r"[А-ЯЁ][а-яё]{4,}", place.text)
            if word is not None:
                head = re.sub(r"ск(?:ий|ая|ое|ой|ого|ому|им|ом|ую)$", "", word.group().lower())
                heads[head.rstrip("аеёиоуыэюя")] = place.value
    return heads


def anchors_in(line: Line, adjectives: Mapping[str, str] = MappingProxyType({})) -> tuple[Anchor, ...]:
    """Every side that a line names or points to, in order; `adjectives`: see `foreign_adjectives`."""
    found: list[Anchor] = []
    for anchor in (*_named(line), *_adjectives(line, adjectives), *_pointers(line)):
        if not any(one.start < anchor.end and anchor.start < one.end for one in found):
            found.append(anchor)
    dateline = [one for one in found if one.kind == "place" and not one.start and line.text[: one.end].isupper()]
    return tuple(sorted((one for one in found if one not in dateline), key=lambda one: one.start))


def _named(line: Line) -> Iterator[Anchor]:
    """Kazakh places first: "West Kazakhstan Region" is no mention of the country."""
    for place in line.places:
        if place.value.country == "KZ":
            yield Anchor(place.start, place.end, "place", "KZ", place.value)
    for codes, stems in table.GROUPS:
        for group in pattern(stems).finditer(line.text):
            yield Anchor(group.start(), group.end(), "foreign", codes)
    for country in country_mentions(line.text):
        kind = "nation" if country.code == "KZ" else "foreign"
        yield Anchor(country.start, country.end, kind, country.code, None, not country.name)
    for abroad in find_foreign_places(line.text):
        yield Anchor(abroad.start, abroad.end, "foreign", abroad.value)


def _adjectives(line: Line, heads: Mapping[str, str]) -> Iterator[Anchor]:
    """Russian adjectives of places: of foreign ones that the article names, and of Kazakhstan's regions."""
    for word in _RUSSIAN.finditer(line.text):
        code = next((code for head, code in heads.items() if _is_adjective_of(word.group().lower(), head)), None)
        if code is not None:
            yield Anchor(word.start(), word.end(), "foreign", code, None, True)
        elif place := _region_of(word.group(1).lower()):
            yield Anchor(word.start(), word.end(), "place", "KZ", place.model_copy(update={"text": word.group()}), True)


@lru_cache(maxsize=512)
def _region_of(stem: str) -> Place | None:
    """The region of "акмолинские мукомолы"; None where the adjective may be a city's."""
    place = None if stem in _OF_CITIES else resolve_place(f"{stem}ская область")
    return place if place is not None and place.country == "KZ" else None


def _pointers(line: Line) -> Iterator[Anchor]:
    for kind, stems in table.POINTERS:
        for match in pattern(stems).finditer(line.text):
            yield Anchor(match.start(), match.end(), kind)


def _is_adjective_of(word: str, head: str) -> bool:
    return word.startswith(head) and _ADJECTIVE.fullmatch(word, len(head)) is not None
