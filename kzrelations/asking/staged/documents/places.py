"""Towns, regions and states that sign themselves, and where it was signed."""

from __future__ import annotations

import re

from kzrelations.asking.staged.documents.cues import cue, says, stage_of
from kzrelations.asking.staged.documents.facts import signed_later
from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables import documents as table
from kzrelations.asking.staged.threads import lines_above, same_paragraph
from kzrelations.normalize.countries import country_mentions, country_names
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor, MoUStage, Place

_JOINED = re.compile(table.JOINED_BEFORE, re.IGNORECASE)
_SUBJECT = re.compile(table.ACTS_AFTER, re.IGNORECASE)
_KAZAKH_JOINED = re.compile(table.JOINED_AFTER_KK)
_KAZAKH_WITH = re.compile(r"[мпб]ен$")
_OF_OFFICE = re.compile(table.OFFICE_BEFORE, re.IGNORECASE)
_OFFICE_OF = re.compile(table.OFFICE_AFTER_KK, re.IGNORECASE)
_TOWN = re.compile(table.TOWN)
_IN = re.compile(table.IN_TOWN, re.IGNORECASE)
_LOCATIVE = re.compile(r"(?:да|де|та|те)$")
_AUTHORITY_BEFORE = re.compile(table.AUTHORITY_BEFORE, re.IGNORECASE)
_AUTHORITY_AFTER = re.compile(table.AUTHORITY_AFTER, re.IGNORECASE)
_OWNED_KK = re.compile(r"(?<=қаласы|облысы)(?:ның|мен|нда)$")
_PLURAL_KK = re.compile(r"\s(?:қалалары|облыстары|өңірлері)\w*$")
_TALKS_REACH, _OCCASION_REACH = 5, 30
"""Lines above that tell where talks, and where a forum was held."""
_REGION_RU = re.compile(r"([\w-]+)ск(?:ой|ая|ую|им)(?: област(?:ями|и|ей))?$")
"""One of several regions: "между Павлодарской и Омской областями"."""
_NO_TOWN = re.compile(r"[Dd]istrict|SEZ|[Zz]one|[Pp]ark|[Rr]egion$")


def towns(spot: Spot, *, joined: bool = False) -> list[Actor]:
    """Towns or regions that a document joins, one a side, the Kazakh one first."""
    text, context = spot.line.text, spot.line.reading.article.text
    sides: dict[bool, Actor] = {}
    for found in spot.line.places:
        place = found.value
        if not spot.start <= found.start < spot.end or not place.country or _of_an_office(text, found.start, found.end):
            continue
        if joined and (
            _IN.search(text[max(0, found.start - 24) : found.start])
            or not _together(text, found.start, found.end)
            or any(m.start <= found.start < m.end for m in spot.line.mentions)
        ):
            continue
        name = town_name(found.text, context)
        sides.setdefault(place.country == "KZ", Actor(name=name, kind="government", country=place.country))
    if len(sides) == 1 and True in sides and (other := _unknown_town(spot)):
        sides[False] = other
    return [sides[side] for side in (True, False) if side in sides]


def town_name(words: str, context: str) -> str:
    """A town or region as written, in the nominative, without the ending that a Kazakh "қаласы" carries."""
    if region := _REGION_RU.match(words):
        return f"{region[1]}ская область"
    return _OWNED_KK.sub("", _PLURAL_KK.sub("", nominative(words, context=context)))


def authorities(spot: Spot) -> list[Actor]:
    """Town halls and governments of places abroad that no naming covers: "city hall of Poti"."""
    text, found = spot.line.text, []
    for place in spot.line.places:
        start, end = place.start, place.end
        covered = any(m.start <= start < m.end for m in spot.line.mentions)
        if covered or not spot.start <= start < spot.end or place.value.country in ("KZ", None):
            continue
        before = _AUTHORITY_BEFORE.search(text[max(0, start - 60) : start])
        after = _AUTHORITY_AFTER.match(text[end : end + 40])
        if before or after:
            words = text[start - len(before[0]) : end] if before else text[start : end + len(after[0] if after else "")]
            name = nominative(words, context=spot.line.reading.article.text)
            found.append(Actor(name=name, kind="government", country=place.value.country))
    return found


def _unknown_town(spot: Spot) -> Actor | None:
    """A town that no gazetteer knows but the words call one, of the foreign country named beside it."""
    codes = [c.value for c in spot.line.countries if spot.start <= c.start < spot.end and c.value != "KZ"]
    known = [(f.start, f.end) for f in spot.line.places]
    for match in _TOWN.finditer(spot.line.text, spot.start, spot.end):
        name, at = match[match.lastgroup or 0], match.start(match.lastgroup or 0)
        if codes and not any(start <= at < end for start, end in known):
            return Actor(
                name=nominative(name, context=spot.line.reading.article.text), kind="government", country=codes[0]
            )
    return None


def _together(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 50) : start], text[end : end + 40]
    return bool(
        _JOINED.search(before)
        or _SUBJECT.match(after)
        or _KAZAKH_JOINED.match(after)
        or _KAZAKH_WITH.search(text[start:end])
    )


def _of_an_office(text: str, start: int, end: int) -> bool:
    return bool(_OF_OFFICE.search(text[max(0, start - 25) : start]) or _OFFICE_OF.match(text[end : end + 30]))


def states(spot: Spot, *, acting: bool = True) -> list[Actor]:
    """States that act themselves: "Kazakhstan and Korea signed", "between the governments of X and Y".

    Without `acting` those that only own somebody count too: "Kazakhstan's ministry".
    """
    text, context = spot.line.text, spot.line.reading.article.text
    found: dict[str, Actor] = {}
    for mention in country_mentions(text):
        start, end = mention.start, mention.end
        inside = any(m.start <= start < m.end for m in spot.line.mentions)
        if not spot.start <= start < spot.end or not mention.name or inside or _of_an_office(text, start, end):
            continue
        place = re.search(r"(?<!\w)(?:in|to|into|в|из|во)\s(?:the )?$", text[max(0, start - 12) : start], re.IGNORECASE)
        owns = not acting and re.match(r"['’]s ", text[end : end + 3])
        if _apposed(text, start, end):
            continue
        if not place and (owns or _together(text, start, end)):
            found.setdefault(
                mention.code,
                Actor(name=nominative(text[start:end], context=context), kind="government", country=mention.code),
            )
    return list(found.values())


def _apposed(text: str, start: int, end: int) -> bool:
    """Whether a country only says where a town is: "Poti, Georgia"."""
    return bool(re.search(r"[A-Z]\w+, $", text[max(0, start - 30) : start])) and not re.match(
        r",? (?:and|signed|have|has)\b", text[end : end + 8]
    )


def place_of(scene: Scene, spot: Spot, stage: MoUStage) -> Place | None:
    """The town that the words set the signing in; of news without one the article's own place."""
    if place := _town(spot.line, spot.start, spot.end, spot.at):
        return place
    if stage == "agreed" and (below := signed_later(scene, spot)):
        return _town(below, 0, len(below.text), 0)
    if stage != "signed":
        return None
    return _gone_to(spot.line) if spot.background else _place_of_news(scene, spot)


def _place_of_news(scene: Scene, spot: Spot) -> Place | None:
    """Where a list was opened, the lines above were set, a delegation went; else the article's own place."""
    if spot.opening is not None and (place := _town(spot.opening, 0, len(spot.opening.text), 0)):
        return place
    for line in lines_above(scene, spot.line, 2):
        if same_paragraph(scene, line, spot.line) and (place := _town(line, 0, len(line.text), 0)):
            return place
    if place := _visited(scene, spot):
        return place
    if spot.opening is None and (says("AFTER_TALKS", spot.words) or says("SIDES", spot.words)):
        for number, line in enumerate(lines_above(scene, spot.line, _OCCASION_REACH)):
            held = number < _TALKS_REACH or (says("OCCASION", spot.words) and says("OCCASION", line.text))
            if held and (place := _town(line, 0, len(line.text), 0)):
                return place
    return scene.home if scene.reading.dateline or spot.opening else _no_region(scene.home)


def _no_region(place: Place | None) -> Place | None:
    """The place where it is a town: the region that an article names most is not yet where something was signed."""
    return None if place is None or place.name.endswith("Region") else place


def _visited(scene: Scene, spot: Spot) -> Place | None:
    """The town or country abroad that a Kazakh delegation went to, as lines above tell."""
    below = scene.after(spot.line)
    near_by = [
        spot.line,
        *([spot.opening] if spot.opening else []),
        *lines_above(scene, spot.opening or spot.line, 8),
        *([below] if below else []),
    ]
    return next((place for line in near_by if (place := _gone_to(line))), None)


def _gone_to(line: Line) -> Place | None:
    """The town or country abroad that a line tells a journey to."""
    if says("AHEAD", line.text):
        return None
    for match in cue("VISIT_TO").finditer(line.text):
        near = range(match.end() - 3, match.end() + 45)
        places = [f.value for f in line.places if f.start in near and f.value.country not in ("KZ", None)]
        codes = [m for m in country_mentions(line.text) if m.start in near and m.name]
        if places:
            return places[0]
        if codes and codes[0].code != "KZ":
            text = line.text[codes[0].start : codes[0].end]
            return Place(text=text, name=country_names().get(codes[0].code, text), country=codes[0].code)
    return None


def _town(line: Line, start: int, end: int, at: int) -> Place | None:
    """The first place of a stretch that something happens in, where the words are not about what will be there."""
    text = line.text
    for found in line.places:
        if not start <= found.start < end or _NO_TOWN.search(found.value.name):
            continue
        here = _IN.search(text[max(0, found.start - 24) : found.start]) or _LOCATIVE.search(found.text)
        if here and not _in_subject(line, found.start, found.end, at):
            return found.value
    return None


def _in_subject(line: Line, start: int, end: int, at: int) -> bool:
    """Whether a place belongs to what the document is about: behind "on building …", before "… туралы", in a title."""
    text = line.text
    if text.count("«", 0, start) > text.count("»", 0, start):
        return True
    if at and start > at and (opens := cue("SUBJECT_OPENS").search(text[at:start])):
        return stage_of(text[at + opens.end() : start]) is None
    closing = cue("SUBJECT_CLOSES").search(text, end)
    parties_between = closing and any(end < m.start < closing.start() for m in line.mentions)
    if closing and not parties_between and cue("BUILDS_KK").search(text, end, closing.end()):
        return True
    return closing is not None and start > 40 and (not at or closing.start() < at)
