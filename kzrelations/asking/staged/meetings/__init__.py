"""Meetings found without a model: contacts of a Kazakh and a foreign side, one guess for each delegation met."""

from __future__ import annotations

from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.meetings.cues import whole, words
from kzrelations.asking.staged.meetings.event import Event, names
from kzrelations.asking.staged.meetings.events import Chronicle
from kzrelations.asking.staged.meetings.facts import gathering, home_ground, topics_of, trip
from kzrelations.asking.staged.meetings.sides import is_with
from kzrelations.asking.staged.scene import Scene
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.schemas import Actor, Meeting, Mode, Place, Role, When

# How far before a contact the words of a wish for it may stand.
_WISHED = 25


def find(scene: Scene) -> list[Guess]:
    """One guess a meeting that the article tells apart."""
    events = Chronicle(scene).read()
    return [_guess(scene, event, first=_is_main(events[0], event)) for event in events]


def _is_main(first: Event, event: Event) -> bool:
    """Whether a meeting is the first one told, or with its guests on the same day."""
    days = [one.date.start for one in (first, event) if one.date and one.date.start]
    same = len(days) == 2 and days[0] == days[1]
    return event is first or (same and bool(names(event.guests) & names(first.guests)))


def _guess(scene: Scene, event: Event, *, first: bool) -> Guess:
    lines = sorted(event.lines, key=lambda line: line.number)
    mode = event.mode
    date, place = _scene_of(scene, event, mode, first=first)
    record = Meeting(
        participants=_participants(event, mode, place),
        date=date,
        place=place,
        mode=mode,
        status=event.status,
        topics=topics_of(lines),
        novelty=event.novelty,
        evidence=[line.evidence for line in lines],
    )
    main = event.contact.line
    return Guess("meetings", record, _score(scene, event), (main, *(line for line in lines if line is not main)))


def _scene_of(scene: Scene, event: Event, mode: Mode, *, first: bool) -> tuple[When | None, Place | None]:
    """Day and place: as told, else those of the forum beside which it took place, else the place of the dateline."""
    date, place = event.date, event.place
    if mode != "in_person":
        return date, None
    # What one contact of a line took place beside is told for the contacts behind it too.
    text = event.contact.line.text[: event.contact.end]
    if whole(table.BESIDE).search(text) and whole(f"{table.GATHERING}|{table.SESSION}").search(text):
        day, town = gathering(scene, event.contact.line)
        date, place = date or day, place or town
    if place is None and event.status == "held" and event.novelty == "new":
        place = trip(scene.lines, event.guests) or home_ground(scene, event.lines, event.homes, first=first)
    if place is None and event.status != "held":
        place = trip(event.lines, event.guests, coming=True)
    return date, place


def _participants(event: Event, mode: Mode, place: Place | None) -> list[Actor]:
    """Everyone with a role: the host's is the side on whose ground it took place."""
    if mode != "in_person":
        return [*event.homes, *event.guests]
    abroad = place is not None and place.country not in (None, "KZ")
    ours: Role = "visitor" if abroad else "host"
    theirs: Role = "host" if abroad else "visitor"
    return [
        *(actor.model_copy(update={"role": ours}) for actor in event.homes),
        *(actor.model_copy(update={"role": theirs}) for actor in event.guests),
    ]


def _score(scene: Scene, event: Event) -> float:
    """A told contact of two named people leaves no doubt; unnamed sides, forums, wishes and mere visits do."""
    kind, text = event.contact.anchor.kind, event.contact.words
    if event.trip:
        return 0.6 if event.named or event.homes else 0.55
    score = 0.95 if kind in table.CONTACTS else 0.75 if kind == "refer" else 0.6
    score -= 0.0 if event.named else 0.1 if words(table.STAFF).search(text) else 0.2
    score -= 0.0 if event.host_told else 0.1
    score -= 0.0 if any(actor.kind == "person" for actor in event.homes) else 0.15
    if all(guest.side == "unknown" for guest in event.guests):
        score -= 0.3 if _unjoined(scene, event) else 0.0
        score -= 0.2 if event.host_told and _foreign_near(scene, event) else 0.4 if event.host_told else 0.6
    score -= 0.25 if whole(table.GATHERING).search(text) and not whole(table.ASIDE).search(text) else 0.0
    score -= 0.3 if whole(table.WISH).search(text) and event.status != "held" else 0.0
    score -= 0.5 if _wished(event) else 0.0
    score -= 0.5 if words(table.SPORT).search(text) else 0.0
    return min(max(score, 0.01), 0.95)


def _unjoined(scene: Scene, event: Event) -> bool:
    """Whether nothing joins a name to the cue before it: no "with", no "received"; another sentence's words run in."""
    contact = event.contact
    ours = {actor.name for actor in event.homes}
    strangers = [m for m in contact.mentions if scene.cast.actors[m.actor].name not in ours]
    return all(m.start > contact.anchor.end and not is_with(contact.line, m) for m in strangers)


def _wished(event: Event) -> bool:
    """Whether the contact is what somebody would like or is ready for: such words stand right before it."""
    start = event.contact.anchor.start
    return bool(words(table.WISH).search(event.contact.line.text, max(0, start - _WISHED), start))


def _foreign_near(scene: Scene, event: Event) -> bool:
    """Whether a meeting's lines, or the line behind its first, name a foreign country."""
    below = scene.after(event.contact.line)
    return any(found.value != "KZ" for line in (*event.lines, *([below] if below else [])) for found in line.countries)
