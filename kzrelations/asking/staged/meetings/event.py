"""A meeting as it grows, and what tells one from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzrelations.asking.staged.meetings.cues import Contact, words
from kzrelations.asking.staged.meetings.facts import place_of
from kzrelations.asking.staged.meetings.sides import Sides
from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.schemas import Actor, MeetingStatus, Mode, Novelty, Place, When


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
    mode: Mode
    lines: list[Line] = field(default_factory=list)
    named: bool = True
    """Whether the guests are people with a name."""
    host_told: bool = True
    """Whether the line itself names the Kazakh side or has a word for it."""
    trip: bool = False
    """Whether it is a visit to come of which one side is told alone."""

    @property
    def last(self) -> int:
        """Number of the last line about it."""
        return max(line.number for line in self.lines)

    def join(self, line: Line) -> None:
        """Take a line as more evidence."""
        if line not in self.lines:
            self.lines.append(line)


@dataclass(slots=True)
class Visit:
    """Somebody's coming, told before what they came for."""

    contact: Contact
    told: Sides
    used: bool = False

    @property
    def guests(self) -> tuple[Actor, ...]:
        """Who comes."""
        return self.told.guests


def names(actors: Sequence[Actor]) -> set[str]:
    """Names of actors."""
    return {actor.name for actor in actors}


def on_way(old: Event, new: Event) -> bool:
    """Whether a visit is part of what is told already: guests met at home who go on, or the same day's meeting."""
    if names(old.guests) & names(new.guests) or (not new.named and countries(old.guests) & countries(new.guests)):
        return old.status == new.status or old.date == new.date
    return bool(names(old.homes) & names(new.homes)) and old.date == new.date


def countries(guests: Sequence[Actor]) -> set[str]:
    """Countries of actors, those without one left out."""
    return {guest.country for guest in guests if guest.country}


def _apart(old: Event, new: Event) -> bool:
    """Whether other people of ours met the same guests."""
    told = old.host_told and new.host_told and new.contact.anchor.kind in table.CONTACTS and new.named
    people = [[a.name for a in event.homes if a.kind == "person"] for event in (old, new)]
    return told and all(people) and not set(people[0]) & set(people[1])


def is_other(old: Event, new: Event) -> bool:
    """Whether a contact with known guests is another meeting: on another day, still to come, or of old times."""
    if new.contact.anchor.kind == "refer":
        return False
    if old.status != new.status or old.novelty != new.novelty:
        return True
    if _apart(old, new):
        return True
    days = [event.date.start for event in (old, new) if event.date and event.date.start]
    return len(days) == 2 and days[0] != days[1]


def later(new: When | None, old: When | None) -> When | None:
    """The later of two days, the new one where either is not resolved: what is put off has its old day told too."""
    if new is None or (old and old.start and new.start and new.start < old.start):
        return old
    return new


def scene_place(contact: Contact, actors: Sequence[Actor], visit: Visit | None) -> Place | None:
    """Where a contact is told to be, else the visit that it was part of; a line that goes on names other places."""
    telling = contact.anchor.kind != "refer" or words(table.HELD).search(contact.words)
    place = place_of(contact, actors) if telling else None
    return place or (place_of(visit.contact, actors) if visit else None)


def still_abroad(events: Sequence[Event], contact: Contact, homes: Sequence[Actor]) -> Place | None:
    """The town abroad of the meeting told before, where the same people of ours are told to have met others too."""
    last = events[-1] if events else None
    if last is None or last.place is None or last.place.country == "KZ" or last.status != "held":
        return None
    same = names(last.homes) & names(homes)
    return last.place if same and words(table.ALSO).search(contact.words) else None


def same_day(events: Sequence[Event], contact: Contact) -> Event | None:
    """The meeting of which a contact is told to have followed on the same day."""
    last = events[-1] if events else None
    return last if last and last.status == "held" and words(table.SAME_DAY).search(contact.words) else None
