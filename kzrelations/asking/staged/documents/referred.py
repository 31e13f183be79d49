"""Parties that a document names by a common noun: "the bank and the company", "товарищество", "екі қала"."""

from __future__ import annotations

import re
from functools import cache

from kzrelations.asking.staged.documents.cues import cue
from kzrelations.asking.staged.documents.places import town_name
from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import missing
from kzrelations.asking.staged.tables import documents as table
from kzrelations.asking.staged.threads import actors_in, lines_above
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor

_GUEST_TOWN = re.compile(table.GUEST_TOWN)
_AGENT = re.compile(table.AGENT_BEFORE, re.IGNORECASE)
_BARE_AUTHORITY = re.compile(table.BARE_AUTHORITY, re.IGNORECASE)
_REACH = 5
_TOWNS_REACH = 2


@cache
def _references() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (
            re.compile(rf"(?<![\w«\"“-])(?:{words})(?![\w-])(?!\s(?-i:[«\"“A-ZА-ЯЁ]))", re.IGNORECASE),
            re.compile(held, re.IGNORECASE) if held else None,
        )
        for words, held in table.REFERENCES
    )


def referred(scene: Scene, spot: Spot, bodies: list[Actor]) -> list[Actor]:
    """The body of the missing side that a common noun of the stretch means: the nearest of its sort above."""
    text, line = spot.line.text, spot.line
    found: list[Actor] = []
    for words, held in _references():
        for match in words.finditer(text, spot.start, spot.end):
            if any(m.start <= match.start() < m.end or m.start == match.end() + 1 for m in line.mentions):
                continue
            if not _AGENT.search(text[: match.start()]):
                continue
            named = (a for above in _above(scene, line) for a in actors_in(scene, above) if _of_sort(a, held))
            found += missing([*bodies, *found], named)[:1]
    return found


def _above(scene: Scene, line: Line) -> list[Line]:
    return lines_above(scene, line, _REACH)


def _of_sort(actor: Actor, held: re.Pattern[str] | None) -> bool:
    return actor.kind == "company" if held is None else held.search(actor.name) is not None


def two_towns(scene: Scene, spot: Spot) -> list[Actor]:
    """The two towns that "the two cities" means: those of the lines above, one a side."""
    if not cue("TWO_TOWNS").search(spot.words):
        return []
    sides: dict[bool, Actor] = {}
    context = scene.reading.article.text
    for line in lines_above(scene, spot.line, _TOWNS_REACH):
        for found in line.places:
            if country := found.value.country:
                name = town_name(found.text, context)
                sides.setdefault(country == "KZ", Actor(name=name, kind="government", country=country))
        if len(sides) == 2:
            return [sides[True], sides[False]]
    return []


def guest_town(scene: Scene, spot: Spot) -> list[Actor]:
    """The town of a delegation that no gazetteer knows, of the country that the article is about."""
    line, partners = spot.line, scene.partners_near(spot.line)
    for match in _GUEST_TOWN.finditer(line.text):
        town = match.lastgroup or "town"
        at = match.start(town)
        if partners and not any(f.start <= at < f.end for f in line.places):
            name = nominative(match[town], context=scene.reading.article.text)
            return [Actor(name=name, kind="government", country=partners[0])]
    return []


def twin(scene: Scene, spot: Spot, town: Actor) -> list[Actor]:
    """The town joined to a known one that no gazetteer knows: "Aktau and Ganja became twin cities"."""
    partners = scene.partners_near(spot.line)
    name = re.escape(town.name.split()[0][:-1])
    both = re.compile(
        rf"{name}\w*{table.AND_TOWN}(?P<right>[^\W\da-zа-яё_]\w+)|(?P<left>[^\W\da-zа-яё_]\w+){table.AND_TOWN}{name}"
    )
    match = both.search(spot.words)
    if not match or not partners:
        return []
    other = nominative(match[match.lastgroup or 0], context=scene.reading.article.text)
    return [Actor(name=other, kind="government", country=partners[0])]


def authority_above(scene: Scene, spot: Spot) -> list[Actor]:
    """The authority abroad that a bare noun means: "with the prefecture" below "governor of the prefecture of X"."""
    bare = _BARE_AUTHORITY.search(spot.line.text, spot.start, spot.end)
    partners = scene.partners_near(spot.line)
    if bare is None or not partners:
        return []
    stem = bare["noun"][:5]
    named = re.compile(rf"{re.escape(stem)}\w*(?P<of> of)? ((?-i:[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ])\w+)", re.IGNORECASE)
    for line in lines_above(scene, spot.line, _REACH):
        if match := named.search(line.text):
            noun = table.AUTHORITIES[bare["noun"].lower()]
            return [Actor(name=f"{noun}{match['of'] or ''} {match[2]}", kind="government", country=partners[0])]
    return []
