"""Guests told already: who "the diplomat", "they" or "his Malaysian colleague" is, and who joins those met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kzrelations.asking.staged.meetings.cues import Contact, whole, whole_line, words
from kzrelations.asking.staged.meetings.event import Event, Visit, countries, names
from kzrelations.asking.staged.meetings.facts import status_of
from kzrelations.asking.staged.meetings.people import is_named
from kzrelations.asking.staged.meetings.sides import Sides
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.countries import country_names
from kzrelations.schemas import Actor

# Lines within which guests told above may be meant by a pronoun.
FAR = 16
# Words long enough to tell an office, and how many letters of them the endings leave.
_WORD, _STEM = re.compile(r"[^\W\d_]{4,}"), 5


def same_guests(old: Event, new: Event) -> bool:
    """Whether two meetings are with the same guests; an unnamed delegation is that of its country named before."""
    if {guest.name for guest in old.guests} & {guest.name for guest in new.guests}:
        return True
    if new.named or any(guest.kind == "company" for guest in new.guests):
        return bool({guest.affiliation for guest in old.guests} & {guest.name for guest in new.guests})
    return bool(countries(old.guests) & countries(new.guests))


def guest_above(scene: Scene, people: Sequence[Actor], contact: Contact, told: Sides) -> Visit | None:
    """The one foreign person of the line above, when "she" or "the diplomat" is who met somebody of ours."""
    above = scene.before(contact.line)
    head = contact.line.text[contact.start : contact.anchor.start]
    if above is None or not told.homes or contact.anchor.kind not in table.CONTACTS:
        return None
    persons = {people[m.actor] for m in above.mentions if people[m.actor].kind == "person"}
    guest = next(iter(persons)) if len(persons) == 1 else None
    if guest is None or guest.side not in ("foreign", "international") or not words(table.WHO).search(head):
        return None
    return Visit(whole_line(above), Sides((), (guest,), True))


def come_along(last: Event, line: Line, people: Sequence[Actor]) -> None:
    """Add those who are told to have come along to the meeting told right above."""
    reverse = words(table.CAME_ALONG).search(line.text)
    match = reverse or words(table.ALONG).search(line.text)
    if match is None or not last.named or line.number - last.contact.line.number != 1:
        return
    codes = countries(last.guests)
    for actor in (people[m.actor] for m in line.mentions if reverse or m.start > match.end()):
        known = actor.name in names((*last.homes, *last.guests))
        if actor.kind == "person" and not known and actor.country in (None, *codes):
            country = actor.country or (next(iter(codes)) if len(codes) == 1 else None)
            last.guests += (actor.model_copy(update={"country": country}),)
            last.join(line)


def colleague(events: Sequence[Event], contact: Contact) -> Event | None:
    """The meeting whose guest "his Malaysian colleague" is, for a contact of another time."""
    if contact.anchor.kind not in table.CONTACTS or not words(table.COLLEAGUE).search(contact.words):
        return None
    told = {found.value for found in contact.line.countries}
    return next((event for event in reversed(events) if told & countries(event.guests)), None)


def again(events: Sequence[Event], contact: Contact, told: Sides, visitors: set[str]) -> Sides | None:
    """Guests told already, who are to meet others ("they will be received by"), or the same ones again ("next").

    A bare "he" is one of them only when he is among the `visitors` who are told to have come.
    """
    if known := colleague(events, contact):
        return Sides(told.homes or known.homes, known.guests, known.named)
    named = [event for event in events if event.named]
    last = (named or events)[-1] if events else None
    if last is None or not last.guests or contact.line.number - last.last > FAR:
        return None
    if words(table.COMMISSION).search(contact.words) and (states := _states(contact)):
        return states
    if whole(table.NEXT).search(contact.words) and contact.line.dates and status_of(contact.words) != "held":
        return Sides(told.homes or last.homes, last.guests, last.named)
    if contact.anchor.kind not in table.CONTACTS or not told.homes or names(told.homes) & names(last.homes):
        return None
    if not last.host_told and not any(actor.kind == "person" for actor in last.homes):
        last.homes, last.host_told = told.homes, True
        return None
    office = not any(is_named(actor) for actor in told.homes)
    head = contact.line.text[contact.start : contact.anchor.start]
    came = names(last.guests) & visitors and words(table.WHO).search(head)
    if not (office or came or words(table.POINTED).search(contact.words) or _means_guest(contact, last)):
        return None
    everyone = words(table.PLURAL).search(contact.words)
    return Sides(told.homes, last.guests if everyone else last.guests[:1], last.named)


def _states(contact: Contact) -> Sides | None:
    """The two states whose commission meets, for a line of plain English that names nobody."""
    line = contact.line
    codes = foreign(found.value for found in line.countries)
    persons = [mention for mention in line.mentions if mention in contact.mentions]
    if len(codes) != 1 or persons or not line.text.isascii():
        return None
    home, guest = (Actor(name=country_names()[code], kind="government", country=code) for code in ("KZ", codes[0]))
    return Sides((home,), (guest,), False)


def _means_guest(contact: Contact, last: Event) -> bool:
    """Whether a word before the contact is of the guest's title, not of the host's: "the consul"."""
    line = contact.line
    named = [(m.start, m.end) for m in line.mentions]
    named += [(f.start, f.end) for f in (*line.countries, *line.places)]
    head = _WORD.finditer(line.text, contact.start, contact.anchor.start)
    stems = _stems(m.group() for m in head if not any(start <= m.start() < end for start, end in named))
    own = _stems(word for actor in last.homes for word in _WORD.findall(actor.title or ""))
    return bool(stems & _stems(word for actor in last.guests for word in _WORD.findall(actor.title or "")) - own)


def _stems(found: Iterable[str]) -> set[str]:
    return {word[:_STEM].lower() for word in found}


def name_guests(events: Sequence[Event], contact: Contact, told: Sides) -> bool:
    """The head of a delegation that was met in the line above and is named only here."""
    last = events[-1] if events else None
    if last is None or last.named or not told.named or contact.line.number - last.last != 1:
        return False
    firm = last.guests[0] if last.guests[0].kind == "company" else None
    strange = {f.value for f in contact.line.countries} - {"KZ", firm.country} if firm else None
    if firm and not strange and words(table.LED).search(contact.words):
        head = told.guests[0].model_copy(update={"country": firm.country, "affiliation": firm.name})
        last.guests, last.named = (head,), True
    elif countries(last.guests) & countries(told.guests):
        last.guests, last.named = told.guests, True
    else:
        return False
    last.join(contact.line)
    return True
