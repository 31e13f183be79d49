"""Who takes part in a contact: the Kazakh side and the guests, named in its line or resolved from those above."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kzrelations.asking.staged.cast.actors import Mention
from kzrelations.asking.staged.cast.offices import find_offices
from kzrelations.asking.staged.cast.origins import office_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.meetings.cues import Contact, is_kazakh, whole, words
from kzrelations.asking.staged.meetings.delegations import delegation
from kzrelations.asking.staged.meetings.facts import is_located
from kzrelations.asking.staged.meetings.people import is_named
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.countries import find_countries
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor, Place

_NOT_THERE_BEFORE = re.compile(rf"(?:^|(?<=\W)){table.NOT_THERE_BEFORE}", re.IGNORECASE)
_NOT_THERE_AFTER = re.compile(table.NOT_THERE_AFTER, re.IGNORECASE)
_WITH_BEFORE = re.compile(rf"(?:^|(?<=\W)){table.WITH_BEFORE}", re.IGNORECASE)
_WITH_AFTER = re.compile(table.WITH_AFTER, re.IGNORECASE)
_OFFICE_BEFORE = re.compile(rf"(?:^|(?<=\W)){table.OFFICE_BEFORE}", re.IGNORECASE)
_TELLS = re.compile(table.TELLS, re.IGNORECASE)
_REMEMBERS = re.compile(table.REMEMBERS, re.IGNORECASE)
_OFFICE_KK = re.compile(table.OFFICE_KK, re.IGNORECASE)
_BESIDES = re.compile(rf"(?:^|(?<=\W)){table.BESIDES}", re.IGNORECASE)
_PLURAL = re.compile(r"(?:[^s']s|[вктнрл][иы]|ями|ами|телей|лар|лер|дар|дер)$")
# How far before a name the words that rule its bearer out may stand: a title lies between.
_BEFORE = 90
# How far around an office the words stand that tell whose or of what rank it is.
_OFFICE = 20


@dataclass(frozen=True, slots=True)
class Sides:
    """Who a contact's own line names; `guests` are of the other side or of one that is not told."""

    homes: tuple[Actor, ...]
    guests: tuple[Actor, ...]
    named: bool
    """Whether the guests are people with a name."""


def sides(scene: Scene, people: Sequence[Actor], contact: Contact) -> Sides:
    """The participants whom the contact's own line names; `people` are the cast with their countries."""
    everyone = [(m, _holder(people, m)) for m in contact.line.mentions]
    present = [(m, a) for m, a in everyone if a.kind == "person" and is_there(contact.line, m, a)]
    if contact.anchor.kind == "visit":
        present = [(m, a) for m, a in present if not _TELLS.match(contact.line.text, m.end)]
    tellers = [m for m, _ in present if _REMEMBERS.match(contact.line.text, m.end)]
    if tellers and any(m.start > tellers[0].end and a.side == "kazakhstan" for m, a in present):
        present = [(m, a) for m, a in present if m not in tellers]
    own = {id(m) for m in contact.mentions}
    homes = _once(a for m, a in present if a.side == "kazakhstan")
    if len(homes) > 1 and (nearer := _once(a for m, a in present if a.side == "kazakhstan" and id(m) in own)):
        homes = nearer
    guests = _once(a for m, a in present if a.side != "kazakhstan" and id(m) in own)
    guests = tuple(actor for actor in guests if is_named(actor)) or guests
    if homes and not guests:
        homes, guests = _abroad(scene, contact, homes)
    named = any(is_named(actor) for actor in guests)
    guests += _besides(contact, [(m, a) for m, a in everyone if id(m) in own], guests)
    if not guests:
        bodies = [(m, a) for m, a in everyone if id(m) in own and a.kind != "person"]
        guests = _once(_owned(scene, a) for m, a in bodies if a.side != "kazakhstan" and is_with(contact.line, m))
    if not guests:
        guests = _unnamed(scene, contact)
    if not homes:
        bodies = [(m, a) for m, a in everyone if a.kind != "person" and a.side == "kazakhstan"]
        homes = _once(a for m, a in bodies if is_with(contact.line, m)) if guests else ()
    homes = homes or _unnamed_home(scene, contact)
    return Sides(homes, guests, named)


def _holder(people: Sequence[Actor], mention: Mention) -> Actor:
    """Whom a mention means; an office alone that does not fit its holder's title is of the one whose title it fits."""
    actor = people[mention.actor]
    family = next((f for f in table.OFFICES if whole(f).search(actor.title or "")), None)
    named = any(word in mention.text for word in actor.name.split())
    if named or family is None or actor.side != "kazakhstan" or not _unlike(mention.text, actor.title or ""):
        return actor
    others = [a for a in people if a.side == "kazakhstan" and a.title and whole(family).search(a.title)]
    return next((a for a in others if not _unlike(mention.text, a.title or "")), actor)


def _abroad(scene: Scene, contact: Contact, homes: tuple[Actor, ...]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """In a foreign town an office-holder of no told country, met by others, is of that country."""
    line, last = contact.line, homes[-1]
    towns = [f.value for f in line.places if f.value.country not in (None, "KZ") and is_located(line, f)]
    met = any(is_with(line, m) for m in line.mentions if scene.cast.actors[m.actor].name == last.name)
    told = find_countries(last.title or "") or not words(table.OWN_OFFICES).search(last.title or "")
    if not towns or told or not met:
        return homes, ()
    return homes[:-1], (last.model_copy(update={"country": towns[0].country}),)


def _besides(contact: Contact, own: Sequence[tuple[Mention, Actor]], guests: Sequence[Actor]) -> tuple[Actor, ...]:
    """Foreign bodies met beside named guests who are not their people."""
    homes = {guest.affiliation for guest in guests}
    found = []
    for mention, actor in own if guests else ():
        before = contact.line.text[max(0, mention.start - _BEFORE) : mention.start]
        behind = next((m.start for m, a in own if a.kind == "person" and m.start > mention.end), mention.end)
        led = words(table.LED).search(contact.line.text, mention.end, behind)
        if actor.kind == "company" and actor.side == "foreign" and actor.name not in homes and not led:
            found += [actor] if _BESIDES.search(before) else []
    return _once(found)


def _owned(scene: Scene, body: Actor) -> Actor:
    """A board or department with the country of the body whose name its own holds."""
    if body.side != "unknown":
        return body
    owner = next((a for a in scene.cast.actors if a.country and a.kind != "person" and a.name in body.name), None)
    return body.model_copy(update={"country": owner.country}) if owner else body


def is_there(line: Line, mention: Mention, actor: Actor) -> bool:
    """Whether someone named takes part rather than being the source or the ground of what is told."""
    before = line.text[max(0, mention.start - _BEFORE) : mention.start]
    if before.rstrip().endswith("/") and line.text[mention.end :].lstrip().startswith("/"):
        return False  # a reporter's name: "KAZINFORM /Name/"
    if actor.title and (position := before.lower().rfind(actor.title.lower()[:12])) >= 0:
        before = before[:position]
    return not (_NOT_THERE_BEFORE.search(before) or _NOT_THERE_AFTER.match(line.text, mention.end))


def is_with(line: Line, mention: Mention) -> bool:
    """Whether the words around a body's name make it one that is met."""
    before = line.text[max(0, mention.start - _BEFORE) : mention.start]
    if is_kazakh(line.text):
        return bool(_WITH_AFTER.match(line.text, mention.end)) or bool(re.search(r"(?:мен|бен|пен)$", mention.text))
    return bool(_WITH_BEFORE.search(before))


def _once(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.name: actor for actor in actors}.values())


def _unnamed(scene: Scene, contact: Contact) -> tuple[Actor, ...]:
    """A foreign office-holder without a name ("the energy minister of Italy"), else a delegation of one country."""
    passage = Passage(contact.line.sentence, scene.reading.article.language)
    for office in find_offices(passage):
        start, end = passage.tokens[office.first].start, passage.tokens[office.last - 1].end
        country = office_country(passage, office)
        named = any(m.start <= end + 2 and start <= m.end + 2 for m in contact.line.mentions)
        if country in (None, "KZ") or named or not contact.start <= start < contact.end or office.rank == "weak":
            continue
        name = passage.text[start:end]
        if _PLURAL.search(name.split()[0]) or (passage.latin and _PLURAL.search(name)):
            continue
        return (Actor(name=_plain(passage, name), kind="person", country=country),)
    return delegation(contact)


def _unnamed_home(scene: Scene, contact: Contact) -> tuple[Actor, ...]:
    """A Kazakh office-holder without a name whom the contact is told to be with: "a call on the mayor of Zhanaozen"."""
    passage = Passage(contact.line.sentence, scene.reading.article.language)
    for office in find_offices(passage):
        start, end = passage.tokens[office.first].start, passage.tokens[office.last - 1].end
        text = passage.text[start:end]
        named = any(m.start <= end + 2 and start <= m.end + 2 for m in contact.line.mentions)
        inside = contact.start <= start < contact.end
        if named or office.rank == "weak" or not inside or _PLURAL.search(text.split()[0]):
            continue
        towns = [f.value for f in contact.line.places if start <= f.start < end]
        ours = office_country(passage, office) == "KZ" or any(town.country == "KZ" for town in towns)
        joined = _OFFICE_KK.search(text) if passage.kazakh else _OFFICE_BEFORE.search(passage.text[:start])
        if ours and joined and (passage.kazakh or contact.anchor.start <= start):
            return (Actor(name=_plain(passage, text), kind="person", country="KZ"),)
    return ()


def _unnamed_subject(scene: Scene, line: Line) -> tuple[Actor, ...]:
    """A Kazakh office-holder without a name who opens the line: "Deputy akim of the region met with"."""
    passage = Passage(line.sentence, scene.reading.article.language)
    for office in find_offices(passage):
        start, end = passage.tokens[office.first].start, passage.tokens[office.last - 1].end
        # A Kazakh day runs into the title behind it: "Кеше облыс әкімі".
        start = max([start, *(f.end for f in line.dates if start <= f.start and f.end < end)])
        text = passage.text[start:end].strip(" ,")
        opens = start < _OFFICE and office.rank != "weak" and _plain(passage, text) == text
        if opens and (office_country(passage, office) == "KZ" or words(table.AKIM).search(text)):
            return (Actor(name=text, kind="person", country="KZ"),)
    return ()


def _plain(passage: Passage, text: str) -> str:
    return text if passage.latin else nominative(text, "kk" if passage.kazakh else "ru")


def resolve_home(
    scene: Scene, people: Sequence[Actor], line: Line, last: Sequence[Actor]
) -> tuple[tuple[Actor, ...], bool]:
    """The Kazakh side that "he" or "the minister" means, and whether such a word stands there at all."""
    said = bool(words(table.HOST_WORDS).search(line.text))
    ours = [actor for actor in people if actor.kind == "person" and actor.side == "kazakhstan"]
    above = [people[m.actor] for m in scene.cast.mentions if m.sentence <= line.number and people[m.actor] in ours]
    for family in table.OFFICES:
        if match := words(family).search(line.text):
            holders = [a for a in (*last, *reversed(above), *ours) if a.title and whole(family).search(a.title)]
            around = line.text[max(0, match.start() - _OFFICE) : match.end() + _OFFICE]
            if holders:
                return (min(holders, key=lambda actor: _unlike(around, actor.title or "")),), True
    if last or above or ours:
        return tuple(last or (above or ours)[:1]), said
    return _unnamed_subject(scene, line) or _home_body(people, scene, line), said


def _unlike(said: str, title: str) -> int:
    """How far a title is from the office said: of a region, a city or a district, of a chief or a deputy."""
    levels = sum(bool(whole(level).search(said)) and not whole(level).search(title) for level in table.LEVELS)
    return levels + (bool(whole(table.DEPUTY).search(said)) != bool(whole(table.DEPUTY).search(title)))


def _home_body(people: Sequence[Actor], scene: Scene, line: Line) -> tuple[Actor, ...]:
    """The first Kazakh authority that the article names up to a line, for an article without a Kazakh person."""
    bodies = [people[m.actor] for m in scene.cast.mentions if m.sentence <= line.number]
    return tuple(a for a in bodies if a.kind != "person" and a.side == "kazakhstan")[:1]


def parties(guests: Sequence[Actor], text: str) -> list[tuple[Actor, ...]]:
    """Guests by delegation: one for each country or international body, each guest alone when met apart.

    A guest whose country is not told goes with the only delegation there is.
    """
    if len(guests) < 2 or words(table.JOINTLY).search(text):
        return [tuple(guests)]
    if words(table.APART).search(text):
        return [(guest,) for guest in guests]
    groups: dict[str, list[Actor]] = {}
    for guest in guests:
        if guest.kind == "company" and guest is not guests[0]:
            groups[guest.name] = [guest]
            continue
        key = guest.country or (guest.affiliation or guest.name if guest.side == "international" else "")
        groups.setdefault(key, []).append(guest)
    if "" in groups and len(groups) == 2:
        return [tuple(guests)]
    return [tuple(group) for group in groups.values()]


def locals_of(place: Place | None, guests: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Guests with the country of a foreign town for those who are its mayor or governor and have none told."""
    if place is None or place.country in (None, "KZ"):
        return guests
    office = words(table.TOWN_OFFICES)
    return tuple(
        guest.model_copy(update={"country": place.country})
        if guest.country is None and office.match(guest.title or "")
        else guest
        for guest in guests
    )


def among_others(line: Line, guests: Sequence[Actor]) -> bool:
    """Whether two foreign countries could be the whole meeting: those of the guests, or of a line without ours."""
    theirs = foreign(guest.country for guest in guests if guest.country)
    told = [found.value for found in line.countries]
    return len(theirs) > 1 or ("KZ" not in told and len(foreign(told)) > 1)
