"""What is told of a contact besides its sides and its day: mode, status, place, topics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kzrelations.asking.staged.meetings.cues import Contact, is_kazakh, whole, words
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.places import resolve_place
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Actor, MeetingStatus, Mode, Place, When

BACKGROUND = re.compile(table.FORMERLY, re.IGNORECASE)
_LOCATED = re.compile(table.LOCATED_BEFORE, re.IGNORECASE)
_LOCATED_AFTER = re.compile(table.LOCATED_AFTER, re.IGNORECASE)
_LOCATED_KK = re.compile(table.LOCATED_KK, re.IGNORECASE)
_SCENE = re.compile(rf"(?:^|(?<=\W)){table.SCENE_BEFORE}", re.IGNORECASE)
_OTHER_KK = re.compile(table.SCENE_OF_OTHER_KK, re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(table.CAPITAL_BEFORE, re.IGNORECASE)
_CAPITAL_WORD = re.compile(table.CAPITAL_WORD, re.IGNORECASE)
_CAPITAL_AFTER = re.compile(table.CAPITAL_AFTER, re.IGNORECASE)
# Behind a colon or a semicolon begins what is told about the contact.
_ASIDE = re.compile(r"[:;]\s")
_TO_COME = re.compile(table.TO_COME, re.IGNORECASE)
_LOCAL = whole(table.OFFICES[0])
# How far behind a visit or a forum its place may stand, and how far the country that a visit is to.
_TRIP, _NEAR = 120, 40
# How far before a verb the words stand that make it one of the future.
_AUXILIARY = 25
_MOST_TOPICS = 5
# Lines among which the head of an article is, and what may stand between its town and its date.
_HEAD = 4
_UNTIL_DATE = re.compile(r"(?:,\s[A-Z]{4,}(?:\s[A-Z]+)*)?[,.]?\s*\(?")


def mode_of(text: str) -> Mode:
    """How the sides met.

    >>> mode_of("they spoke by telephone"), mode_of("бейнебайланыс арқылы кездесті"), mode_of("встретились в Астане")
    ('phone', 'video', 'in_person')
    """
    if whole(table.PHONE).search(text):
        return "phone"
    return "video" if whole(table.VIDEO).search(text) else "in_person"


def status_of(text: str) -> MeetingStatus:
    """Whether the meeting took place, by the words of its stretch; one put off to another day is planned.

    >>> status_of("встречу перенесли на 4 декабря"), status_of("the talks were called off")
    ('planned', 'cancelled')
    """
    if whole(table.POSTPONED).search(text):
        return "planned"
    if whole(table.CANCELLED).search(text):
        return "cancelled"
    return "planned" if whole(table.PLANNED).search(text) else "held"


def told_status(contact: Contact, published: date | None) -> MeetingStatus:
    """The status of a contact: what a finite verb tells as done was held, whatever else its line has still to come.

    What is not told as done and has a day to come alone is planned, whatever its tense.
    """
    anchor = contact.anchor
    text = contact.line.text
    done = words(table.DONE).fullmatch(text, anchor.start, anchor.end)
    if done is None or words(table.CANCELLED).search(done.group()):
        agreed = words(table.AGREED).search(text, anchor.end, contact.end)
        status = status_of(text[contact.start : agreed.start() if agreed else contact.end])
        ahead = status == "held" and not agreed and _only_ahead(contact, published)
        return "planned" if ahead else status
    before = text[max(0, anchor.start - _AUXILIARY) : anchor.start]
    return status_of(contact.words) if _TO_COME.search(before) else "held"


def _only_ahead(contact: Contact, published: date | None) -> bool:
    """Whether every day that the line tells is still to come."""
    days = [f.value.start for f in contact.line.dates if f.value.precision in ("day", "range")]
    return published is not None and bool(days) and all(day is not None and day > published for day in days)


def place_of(contact: Contact, actors: Sequence[Actor]) -> Place | None:
    """The town that the line sets the contact in, titles and names left out; else a country that it is a trip to."""
    line = contact.line
    topic = topic_start(contact)
    # A Kazakh title holds no place in the locative or dative: a match there is the title's reach, not its meaning.
    taken = [(m.start, m.end) for m in line.mentions] + ([] if is_kazakh(line.text) else title_spans(line, actors))
    found = [f for f in line.places if is_located(line, f) and not _inside(f.start, f.end, taken)]
    found = [f for f in found if (f.start < topic or _scene_named(line, f)) and "SEZ" not in f.value.name]
    found = [f for f in found if contact.start <= f.start < contact.end] or found
    found = [f for f in found if not _OTHER_KK.match(line.text, f.end)]
    towns = [f for f in found if not (f.value.region and "Region" in f.value.name)] or found
    return min(towns, key=lambda f: abs(f.start - contact.anchor.start)).value if towns else _capital(line, topic)


def _scene_named(line: Line, found: Found[Place]) -> bool:
    """Whether a place is where "the meeting in" stands before it, wherever the topic began."""
    return bool(_SCENE.search(line.text[max(0, found.start - _NEAR) : found.start]))


def _capital(line: Line, topic: int) -> Place | None:
    """A foreign capital told by its country: "in the Norwegian capital", "в столице Норвегии"."""
    for found in line.countries:
        before = _CAPITAL_BEFORE.search(line.text, max(0, found.start - _NEAR), found.start)
        after = _CAPITAL_AFTER.match(line.text, found.end)
        told = after or (before and _CAPITAL_WORD.search(before.group()))
        located = before or (after and is_kazakh(line.text))
        if told and located and found.value in table.CAPITALS and found.start < topic:
            start = found.start if after or before is None else before.start()
            text = line.text[start : after.end() if after else found.end]
            return Place(text=text, name=table.CAPITALS[found.value], region=None, country=found.value)
    return None


def topic_start(contact: Contact) -> int:
    """Where the words about the topic begin: places behind it are no scene. Kazakh puts the topic before the verb."""
    line = contact.line
    if is_kazakh(line.text):
        return len(line.text)
    start = max([contact.anchor.start, *(m.end for m in contact.mentions)])
    if words(table.TOPIC).match(line.text, contact.anchor.start):
        return contact.anchor.start
    found = [words(table.TOPIC).search(line.text, start), _ASIDE.search(line.text, start)]
    return min((match.start() for match in found if match), default=len(line.text))


def place_above(scene: Scene, line: Line) -> Place | None:
    """Where "there" is: the last town that the line above is set in or goes to."""
    above = scene.before(line)
    if above is None or not words(table.THERE).search(line.text):
        return None
    towns = [found.value for found in above.places if is_located(above, found)]
    return towns[-1] if towns else None


def is_located(line: Line, found: Found[Place]) -> bool:
    """Whether a place is told as the scene of something: a preposition before it, a locative or dative in Kazakh."""
    if is_kazakh(line.text) or re.search(r"(?:да|де|та|те|ға|ге|қа|ке)$", found.text):
        return bool(_LOCATED_KK.match(found.text))
    return _before(line, found.start) or bool(_LOCATED_AFTER.match(line.text, found.end))


def title_spans(line: Line, actors: Sequence[Actor]) -> list[tuple[int, int]]:
    """Where the titles of a line's people stand: the words between a mention and its office."""
    spans = []
    for actor in actors:
        if not actor.title:
            continue
        words_ = [w for w in re.findall(r"\w+", actor.title) if len(w) > 2]
        if not words_:
            continue
        pattern = r"\W+(?:\w{1,3}\W+)?".join(re.escape(w[: max(4, len(w) - 3)]) + r"\w*" for w in words_)
        spans += [(m.start(), m.end()) for m in re.finditer(pattern, line.text, re.IGNORECASE)]
    return spans


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a <= start and end <= b for a, b in spans)


def home_ground(scene: Scene, told: Sequence[Line], homes: Sequence[Actor], *, first: bool) -> Place | None:
    """The dateline's or title's place, for a contact whose line tells none: the host's own, or the main news."""
    local = any(actor.title and _LOCAL.search(actor.title) for actor in homes)
    if not (local or first):
        return None
    if scene.reading.dateline and (place := resolve_place(scene.reading.dateline)):
        return place if place.region or place.country != "KZ" else None
    if headed := next((place for line in scene.lines[:_HEAD] if (place := _heading(line))), None):
        return headed
    titles = [line for line in scene.lines if line.sentence.kind == "title"]
    towns = [f.value for line in titles for f in line.places if f.value.country == "KZ" and is_located(line, f)]
    numbers = [line.number for line in told]
    near = [line for line in scene.lines if min(numbers) - 1 <= line.number <= max(numbers)]
    return towns[0] if towns and any(words(table.VENUE).search(line.text) for line in near) else None


def _heading(line: Line) -> Place | None:
    """A town that stands alone on a line, or right before a date: a dateline in another form."""
    town = line.places[0] if line.places and line.places[0].start == 0 and line.places[0].value.region else None
    if town is None:
        return None
    days = [f for f in line.dates if _UNTIL_DATE.fullmatch(line.text, town.end, f.start)]
    return town.value if days or town.end == len(line.text.rstrip()) else None


def trip(lines: Sequence[Line], guests: Sequence[Actor], *, coming: bool = False) -> Place | None:
    """Where a Kazakh delegation travelled, when lines tell of a visit or a forum in the guests' own country.

    Of visits to come only those count that the contact is `coming` on.
    """
    codes = {guest.country for guest in guests if guest.country}
    for line in lines:
        match = words(f"{table.TRIP}|{table.GATHERING}").search(line.text)
        if match is None or BACKGROUND.search(line.text) or whole(table.WISH).search(line.text):
            continue
        if not coming and whole(table.PLANNED).search(line.text):
            continue
        for found in line.places:
            far = found.start - match.end()
            if found.value.country in codes and (0 < far < 3 or (far < _TRIP and far > 0 and is_located(line, found))):
                return found.value
        for country in line.countries:
            if country.value in codes and 0 < country.start - match.end() < _NEAR and _before(line, country.start):
                return resolve_place(country.text)
    return None


def _before(line: Line, start: int) -> bool:
    return bool(_LOCATED.search(line.text[max(0, start - 30) : start]))


def topics_of(lines: Sequence[Line]) -> list[str]:
    """What the lines are about, in the order in which they say it, in plain English."""
    text = " ".join(line.text for line in lines)
    found = [(match.start(), label) for label, stems in table.TOPICS if (match := whole(stems).search(text))]
    return [label for _, label in sorted(found)][:_MOST_TOPICS]


def gathering(scene: Scene, line: Line) -> tuple[When | None, Place | None]:
    """Day and place of the forum or session beside which a contact took place, from the line that tells them."""
    town: Place | None = None
    for other in scene.lines:
        if other.number >= line.number or not whole(f"{table.GATHERING}|{table.SESSION}").search(other.text):
            continue
        days = [f.value for f in other.dates if f.value.end and f.value.precision in ("day", "range")]
        towns = [f.value for f in other.places if is_located(other, f)]
        towns = towns or ([f.value for f in other.places] if other.sentence.kind != "body" else [])
        if days:
            return days[0], towns[0] if towns else town
        town = town or (towns[0] if towns else None)
    return None, town
