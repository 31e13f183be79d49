"""From contacts to meetings: what goes on about a meeting joins it, a visit told before a contact sets its scene."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzrelations.asking.staged.meetings.cues import Contact, Cue, contacts, spoken, whole, whole_line, words
from kzrelations.asking.staged.meetings.days import (
    date_above,
    date_of,
    date_of_signing,
    date_told_on,
    eve,
    is_old,
    last_day,
    novelty_of,
)
from kzrelations.asking.staged.meetings.event import (
    Event,
    Visit,
    is_other,
    later,
    names,
    on_way,
    same_day,
    scene_place,
    still_abroad,
)
from kzrelations.asking.staged.meetings.facts import mode_of, place_above, place_of, status_of, told_status
from kzrelations.asking.staged.meetings.known import FAR, again, come_along, guest_above, name_guests, same_guests
from kzrelations.asking.staged.meetings.people import people_of
from kzrelations.asking.staged.meetings.sides import (
    Sides,
    among_others,
    is_with,
    locals_of,
    parties,
    resolve_home,
    sides,
)
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.schemas import Actor

# Lines between a meeting and a line that goes on about it without naming anyone.
_REACH = 3
_BACK = re.compile(table.FORMERLY, re.IGNORECASE)


class Chronicle:
    """Reads an article's contacts in order and keeps its meetings."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.people = people_of(scene)
        self.published = scene.reading.article.published
        self.events: list[Event] = []
        self._visits: list[Visit] = []
        self._early: list[Line] = []
        self._opened: Visit | None = None

    def read(self) -> list[Event]:
        """The meetings that the article tells of, in order."""
        speech = spoken(self.scene)
        for line in self.scene.lines:
            if line.sentence.kind not in ("title", "header"):
                found = contacts(line, speech[line.number], self.people)
                telling = any(contact.anchor.kind in table.CONTACTS for contact in found)
                if not self._change(line) and (telling or not self._in_turn(line)):
                    for contact in found:
                        self._take(contact)
                    if not found:
                        self._go_on(line)
                if self.events:
                    come_along(self.events[-1], line, self.people)
        for visit in self._visits:
            self._plan(visit)
        self._recall()
        return self.events

    def _recall(self) -> None:
        """In an article without a date what was held long before its last meeting is history."""
        held = [event for event in self.events if event.status == "held"]
        latest = None if self.published else last_day(event.date for event in held)
        for event in held:
            if is_old(event.date, latest):
                event.novelty = "background"

    def _take(self, contact: Contact) -> None:
        told = sides(self.scene, self.people, contact)
        if contact.anchor.kind == "visit":
            self._take_visit(contact, told)
        elif contact.anchor.kind == "sign":
            self._take_signing(contact, told)
        elif visit := self._visit_above(contact.line, told.guests):
            visit.used = True
            self._meet(contact, Sides(told.homes, told.guests or visit.guests, told.named or visit.told.named), visit)
        elif told.guests:
            self._meet(contact, told)
        elif known := again(self.events, contact, told, self._visitors()):
            self._meet(contact, known)
        elif above := guest_above(self.scene, self.people, contact, told):
            self._meet(contact, Sides(told.homes, above.guests, True), above)
        else:
            if told.homes and contact.anchor.kind in table.CONTACTS:
                self._opened = Visit(contact, told)
            self._refer(contact)

    def _change(self, line: Line) -> bool:
        """Take "the call is off" and "it was moved to 3 June" for the meeting to come told right above."""
        last = self.events[-1] if self.events else None
        status = status_of(line.text)
        moved = whole(table.POSTPONED).search(line.text)
        if last is None or last.status != "planned" or not (moved or status == "cancelled"):
            return False
        people = [self.people[m.actor] for m in line.mentions]
        known = {name for actor in (*last.homes, *last.guests) for name in (actor.name, actor.affiliation)}
        strangers = {actor.name for actor in people if actor.side != "kazakhstan"} - known
        if strangers or line.number - last.last > 1 or not words(table.CHANGED).search(line.text):
            return False
        last.status = status
        last.date = later(date_of(whole_line(line), status, self.published) if moved else None, last.date)
        last.join(line)
        return True

    def _in_turn(self, line: Line) -> bool:
        """Take "then — with the ambassador" for one of several contacts that a line above told of together."""
        opened = self._opened
        named = [(m, self.people[m.actor]) for m in line.mentions]
        guests = tuple(a for m, a in named if a.kind == "person" and a.side != "kazakhstan" and is_with(line, m))
        if opened is None or line.number - opened.contact.line.number > FAR or not guests:
            return False
        if not words(table.IN_TURN).match(line.text.lstrip("–—- ")):
            return False
        anchor = Cue(opened.contact.anchor.kind, 0, 0)
        contact = Contact(line, anchor, opened.contact.kinds, tuple(line.mentions), 0, len(line.text))
        self._meet(contact, Sides(opened.told.homes, guests, True), opened)
        return True

    def _plan(self, visit: Visit) -> None:
        """A visit to come, or one called off, of which one side is told: a meeting, when none above has told of it."""
        contact, text = visit.contact, visit.contact.words
        status = status_of(text)
        if visit.used or status == "held" or not words(table.TRAVEL).search(text) or _BACK.search(text):
            return
        if words(table.WISH).search(text) and status == "planned":
            return
        guests = tuple(actor for actor in visit.guests if actor.side != "unknown")
        date, place = date_of(contact, status, self.published), place_of(contact, (*guests, *visit.told.homes))
        if date is None or place is None or (date.start is None and status == "planned"):
            return
        ours = place.country != "KZ"
        homes, guests = (visit.told.homes, ()) if ours else ((), guests)
        event = Event(contact, homes, guests, status, date, place, "new", "in_person", [contact.line])
        event.named, event.trip = visit.told.named, True
        if (homes or guests) and not any(on_way(old, event) for old in self.events):
            self.events.append(event)

    def _take_visit(self, contact: Contact, told: Sides) -> None:
        """A visit to someone named is a contact; anything else sets the scene for one."""
        going = words(table.RETURN).search(contact.words)
        if told.named and (told.homes or going) and not whole(table.WISH).search(contact.words):
            self._meet(contact, told)
        elif not name_guests(self.events, contact, told) and not self._name_visitors(contact, told):
            self._visits.append(Visit(contact, told))

    def _name_visitors(self, contact: Contact, told: Sides) -> bool:
        """The head of a delegation whose coming the line above tells, and who is named only here."""
        last = self._visits[-1] if self._visits else None
        if last is None or last.told.named or not told.named or not words(table.LED).search(contact.words):
            return False
        if contact.line.number - last.contact.line.number != 1:
            return False
        last.told = told
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
        if visit and visit.told.named and not visit.used and homes and words(table.TOGETHER).search(line.text):
            visit.used = True
            self._meet(visit.contact, Sides(tuple(dict.fromkeys(homes)), visit.guests, True))
            self.events[-1].join(line)

    def _visitors(self) -> set[str]:
        """Names of those who are told to have come."""
        return {guest.name for visit in self._visits for guest in visit.guests}

    def _visit_above(self, line: Line, guests: Sequence[Actor]) -> Visit | None:
        """The coming of these guests, of anyone when none is named, told right above."""
        names = {guest.name for guest in guests}
        near = [v for v in self._visits if 0 <= line.number - v.contact.line.number <= 2 and v.guests and not v.used]
        return next((v for v in reversed(near) if not names or names & {g.name for g in v.guests}), None)

    def _meet(self, contact: Contact, told: Sides, visit: Visit | None = None) -> None:
        """New meetings, one a delegation; those known already take the line as evidence."""
        homes, host_told = self._hosts(contact, told)
        if not told.homes and not host_told and among_others(contact.line, told.guests):
            return
        if contact.anchor.kind == "visit":
            status = status_of(contact.words + (" " + visit.contact.words if visit else ""))
        else:
            status = told_status(contact, self.published)
        if contact.anchor.kind == "refer" and status == "planned":
            status = "held"
        before = same_day(self.events, contact) if status == "held" else None
        date = date_of(contact, status, self.published)
        date = date or (eve(contact, self.published) if status == "held" else None)
        date = date or (date_of(visit.contact, status, self.published) if visit else None)
        date = date or (before.date if before else None) or date_above(self.scene, contact.line)
        date = date or (date_of_signing(self.scene, contact) if status == "held" else None)
        for guests in parties(told.guests, contact.line.text):
            place = scene_place(contact, (*homes, *guests), visit) or (before.place if before else None)
            place = place or place_above(self.scene, contact.line) or still_abroad(self.events, contact, homes)
            guests = locals_of(place, guests)
            novelty = novelty_of(contact.words, date, self.published)
            event = Event(contact, homes, guests, status, date, place, novelty, mode_of(contact.words))
            event.named, event.host_told = told.named, host_told
            event.lines += [visit.contact.line] if visit else []
            event.join(contact.line)
            self._add(event)

    def _hosts(self, contact: Contact, told: Sides) -> tuple[tuple[Actor, ...], bool]:
        """The Kazakh side, and whether the line itself tells it; a return visit is to those who met the guest."""
        if told.homes:
            return told.homes, True
        if words(table.RETURN).search(contact.words):
            met = next((old.homes for old in self.events if names(old.guests) & names(told.guests)), ())
            if met:
                return met, True
        return resolve_home(self.scene, self.people, contact.line, self.events[-1].homes if self.events else ())

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
        if len(self.events) == 1 and words(table.TODAYS).search(contact.words):
            near = self.events
        event = matching[-1] if matching and told else near[-1] if near else None
        if event is None:
            self._early += [] if self.events else [contact.line]
            return
        event.join(contact.line)
        if contact.line.number - event.contact.line.number == 1 and event.mode == "in_person":
            event.mode = mode_of(contact.words)
        if event.status == "held" and event.novelty == "new":
            event.date = event.date or date_told_on(contact, self.published)
        if contact.line.number - event.contact.line.number <= 2 and words(table.HELD).search(contact.words):
            event.place = event.place or place_of(contact, (*event.homes, *event.guests))
