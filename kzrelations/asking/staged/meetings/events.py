"""From contacts to meetings: what goes on about a meeting joins it, a visit told before a contact sets its scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzrelations.asking.staged.meetings.cues import Contact, contacts, spoken, whole, words
from kzrelations.asking.staged.meetings.facts import date_of, novelty_of, place_of, status_of
from kzrelations.asking.staged.meetings.people import people_of
from kzrelations.asking.staged.meetings.sides import Sides, parties, resolve_home, sides, third_country
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.schemas import Actor, MeetingStatus, Novelty, Place, When

# Lines between a meeting and a line that goes on about it without naming anyone.
_REACH = 3


@dataclass(slots=True)
class Event:
    """A meeting as it grows line by line."""

    contact: Contact
    homes: tuple[Actor, ...]
    guests: tuple[Actor, ...]
    status: MeetingStatus
    date: When | None
    place: Place | None
    novelty: Novelty
    lines: list[Line] = field(default_factory=list)
    named: bool = True
    """Whether the guests are people with a name."""
    host_told: bool = True
    """Whether the line itself names the Kazakh side or has a word for it."""

    @property
    def last(self) -> int:
        """Number of the last line about it."""
        return max(line.number for line in self.lines)

    def join(self, line: Line) -> None:
        """Take a line as more evidence."""
        if line not in self.lines:
            self.lines.append(line)


@dataclass(slots=True)
class _Visit:
    """Somebody's coming, told before what they came for."""

    contact: Contact
    guests: tuple[Actor, ...]
    named: bool
    used: bool = False


class Chronicle:
    """Reads an article's contacts in order and keeps its meetings."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.people = people_of(scene)
        self.published = scene.reading.article.published
        self.events: list[Event] = []
        self._visits: list[_Visit] = []
        self._early: list[Line] = []

    def read(self) -> list[Event]:
        """The meetings that the article tells of, in order."""
        speech = spoken(self.scene)
        for line in self.scene.lines:
            if line.sentence.kind not in ("title", "header"):
                found = contacts(line, speech[line.number], self.people)
                for contact in found:
                    self._take(contact)
                if not found:
                    self._go_on(line)
        return self.events

    def _take(self, contact: Contact) -> None:
        told = sides(self.scene, self.people, contact)
        if contact.anchor.kind == "visit":
            self._take_visit(contact, told)
        elif contact.anchor.kind == "sign":
            self._take_signing(contact, told)
        elif visit := self._visit_above(contact.line, told.guests):
            visit.used = True
            self._meet(contact, Sides(told.homes, told.guests or visit.guests, told.named or visit.named), visit)
        elif told.guests:
            self._meet(contact, told)
        else:
            self._refer(contact)

    def _take_visit(self, contact: Contact, told: Sides) -> None:
        """A visit to someone named is a contact; anything else sets the scene for one."""
        going = words(table.RETURN).search(contact.words)
        if told.named and (told.homes or going) and not whole(table.WISH).search(contact.words):
            self._meet(contact, told)
        elif not self._name_guests(contact, told):
            self._visits.append(_Visit(contact, told.guests, told.named))

    def _name_guests(self, contact: Contact, told: Sides) -> bool:
        """The head of a delegation that was met in the line above and is named only here."""
        last = self.events[-1] if self.events else None
        if last is None or last.named or not told.named or contact.line.number - last.last != 1:
            return False
        if not _countries(last.guests) & _countries(told.guests):
            return False
        last.guests, last.named = told.guests, True
        last.join(contact.line)
        return True

    def _take_signing(self, contact: Contact, told: Sides) -> None:
        """Heads of two delegations who sign something have met, when one of them is told to have come."""
        came = any(contact.line.number - v.contact.line.number <= 1 for v in self._visits)
        if told.named and came:
            self._meet(contact, told)

    def _go_on(self, line: Line) -> None:
        """Take "there he and the minister will see the plant" for a visit whose other side the next line names."""
        visit = next((v for v in self._visits[::-1] if line.number - v.contact.line.number == 1), None)
        homes = [self.people[m.actor] for m in line.mentions]
        homes = [actor for actor in homes if actor.kind == "person" and actor.side == "kazakhstan"]
        if visit and visit.named and not visit.used and homes and words(table.TOGETHER).search(line.text):
            visit.used = True
            self._meet(visit.contact, Sides(tuple(dict.fromkeys(homes)), visit.guests, True))
            self.events[-1].join(line)

    def _visit_above(self, line: Line, guests: Sequence[Actor]) -> _Visit | None:
        """The coming of these guests, of anyone when none is named, told right above."""
        names = {guest.name for guest in guests}
        near = [v for v in self._visits if 0 <= line.number - v.contact.line.number <= 2 and v.guests and not v.used]
        return next((v for v in reversed(near) if not names or names & {g.name for g in v.guests}), None)

    def _meet(self, contact: Contact, told: Sides, visit: _Visit | None = None) -> None:
        """New meetings, one a delegation; those known already take the line as evidence."""
        homes, host_told = told.homes, True
        if not homes:
            last = self.events[-1].homes if self.events else ()
            homes, host_told = resolve_home(self.scene, self.people, contact.line, last)
            if third_country(told.guests) and not host_told:
                return
        text = contact.words + (" " + visit.contact.words if visit else "")
        status = status_of(text if contact.anchor.kind == "visit" else contact.words)
        if contact.anchor.kind == "refer" and status == "planned":
            status = "held"
        date = date_of(contact, status, self.published)
        if date is None and visit:
            date = date_of(visit.contact, status, self.published)
        for guests in parties(told.guests, contact.line.text):
            actors = (*homes, *guests)
            # A line that goes on about talks names the places that they were about.
            telling = contact.anchor.kind != "refer" or words(table.HELD).search(contact.words)
            place = place_of(contact, actors) if telling else None
            place = place or (place_of(visit.contact, actors) if visit else None)
            novelty = novelty_of(contact.words, date, self.published)
            event = Event(contact, homes, guests, status, date, place, novelty, [], told.named, host_told)
            event.lines += [visit.contact.line] if visit else []
            event.join(contact.line)
            self._add(event)

    def _add(self, event: Event) -> None:
        """Keep a meeting, or join it to the one that it goes on about."""
        known = next((old for old in reversed(self.events) if same_guests(old, event)), None)
        if known is None or is_other(known, event):
            if event.homes:
                near = [line for line in self._early if event.last - line.number <= _REACH]
                event.lines += [] if self.events else near
                self.events.append(event)
            return
        for line in event.lines:
            known.join(line)
        if event.contact.anchor.kind in table.CONTACTS:
            known.date = known.date or event.date
            known.place = known.place or event.place

    def _refer(self, contact: Contact) -> None:
        """A line that names no guest goes on about the last meeting, or the one with the country that it names."""
        near = [event for event in self.events if contact.line.number - event.last <= _REACH]
        codes = foreign(f.value for f in contact.line.countries)
        matching = [e for e in self.events if {g.country for g in e.guests} & set(codes)]
        told = words(table.GUEST_WORDS).search(contact.words)
        event = matching[-1] if matching and told else near[-1] if near else None
        if event is None:
            self._early += [] if self.events else [contact.line]
            return
        event.join(contact.line)
        if contact.line.number - event.contact.line.number <= 2 and words(table.HELD).search(contact.words):
            event.place = event.place or place_of(contact, (*event.homes, *event.guests))


def same_guests(old: Event, new: Event) -> bool:
    """Whether two meetings are with the same guests; an unnamed delegation is that of its country named before."""
    if {guest.name for guest in old.guests} & {guest.name for guest in new.guests}:
        return True
    if new.named or any(guest.kind == "company" for guest in new.guests):
        return bool({guest.affiliation for guest in old.guests} & {guest.name for guest in new.guests})
    return bool(_countries(old.guests) & _countries(new.guests))


def _countries(guests: Sequence[Actor]) -> set[str]:
    return {guest.country for guest in guests if guest.country}


def is_other(old: Event, new: Event) -> bool:
    """Whether a contact with known guests is another meeting: on another day, still to come, or of old times."""
    if new.contact.anchor.kind == "refer":
        return False
    if old.status != new.status or old.novelty != new.novelty:
        return True
    days = [event.date.start for event in (old, new) if event.date and event.date.start]
    return len(days) == 2 and days[0] != days[1]
