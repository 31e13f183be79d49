"""The day of a contact, and whether that makes it news or history."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from kzrelations.asking.staged.meetings.cues import Contact, find_cues, is_kazakh, whole, words
from kzrelations.asking.staged.meetings.facts import BACKGROUND, topic_start
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.spans import Found
from kzrelations.schemas import MeetingStatus, Novelty, When

_NOT_DAY = re.compile(rf"(?:^|(?<=\W)){table.NOT_DAY}", re.IGNORECASE)
_NOT_DAY_KK = re.compile(table.NOT_DAY_KK, re.IGNORECASE)
_OTHER = re.compile(rf"(?:^|(?<=\W))(?:{table.OTHER_EVENT})", re.IGNORECASE)
_OTHER_KK = re.compile(table.OTHER_EVENT_KK, re.IGNORECASE)
# How far before a day the word may stand that makes it another event's.
_BEFORE = 100
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
# A meeting told as news was not held longer ago than this.
_FRESH = timedelta(days=75)
# Spans longer than a month tell when plans are due, not when a meeting was held.
_LONG = ("quarter", "half", "year")


def date_of(contact: Contact, status: MeetingStatus, published: date | None) -> When | None:
    """The day that the contact's line gives it; None when the line tells none."""
    dates = [f for f in contact.line.dates if contact.start <= f.start < contact.end] or contact.line.dates
    dates = [f for f in dates if _possible(f.value, status, published, contact.words) and not _denied(contact.line, f)]
    if status == "held":
        topic = topic_start(contact)
        dates = [f for f in dates if f.start < topic or f.value.precision == "day"]
    if not dates:
        return None
    around = whole(table.POSTPONED).search(contact.line.text)
    position = around.start() if around else contact.anchor.start
    forward = around is not None and not is_kazakh(contact.line.text)
    best = min(dates, key=lambda f: (_vague(f.value), _distance(f, position, forward)))
    return _coming(best.value, published) if status != "held" else best.value


def eve(contact: Contact, published: date | None) -> When | None:
    """The day before the article: "накануне" without the event that it would be the eve of."""
    match = words(table.EVE).search(contact.words)
    if match is None or published is None:
        return None
    day = published - _DAY
    return When(text=match.group(), start=day, end=day, precision="day", basis="relative")


def date_told_on(contact: Contact, published: date | None) -> When | None:
    """The day of a contact told above, by a line that says when it took place or calls it today's."""
    if not (words(table.HELD).search(contact.words) or words(table.TODAYS).search(contact.words)):
        return None
    return date_of(contact, "held", published)


def date_above(scene: Scene, line: Line) -> When | None:
    """The day that stands alone on the line above, as in a chronicle, or that tells when what follows happened."""
    above = scene.before(line)
    if above is None or len(above.dates) != 1:
        return None
    day = above.dates[0]
    rest = above.text[: day.start] + above.text[day.end :]
    happened = words(table.HAPPENED).search(rest) and not above.mentions
    return None if any(letter.isalnum() for letter in rest) and not happened else day.value


def date_of_signing(scene: Scene, contact: Contact) -> When | None:
    """The day of the signing that a contact is told to have followed, when a line above tells it."""
    if not whole(table.AFTER_SIGNING).search(contact.words):
        return None
    for line in reversed(scene.lines):
        days = [f.value for f in line.dates if f.value.precision == "day" and f.value.end]
        if line.number < contact.line.number and days and any(cue.kind == "sign" for cue in find_cues(line.text)):
            published = scene.reading.article.published
            return next((day for day in days if _possible(day, "held", published, line.text)), None)
    return None


def _coming(when: When, published: date | None) -> When:
    """A bare weekday of something still to come, or that was to come, is the next one."""
    bare = when.precision == "day" and when.basis == "relative" and words(table.WEEKDAY).fullmatch(when.text)
    if not (bare and published and when.start and when.end and when.end < published):
        return when
    return when.model_copy(update={"start": when.start + _WEEK, "end": when.end + _WEEK})


def _denied(line: Line, found: Found[When]) -> bool:
    """Whether a day is the one that no longer holds ("not on 3 November but"), or that of something else."""
    if _NOT_DAY.search(line.text[: found.start]) or _NOT_DAY_KK.match(line.text, found.end):
        return True
    if is_kazakh(line.text):
        return bool(_OTHER_KK.match(line.text, found.end))
    return bool(_OTHER.search(line.text[max(0, found.start - _BEFORE) : found.start]))


def _vague(when: When) -> int:
    """Resolved days first, then longer spans, then what can't be resolved."""
    if when.start is None:
        return 2
    return int(when.precision in _LONG)


def _distance(found: Found[When], position: int, forward: bool) -> int:
    """How far a date stands from a position; with `forward` those before it come last."""
    distance = max(found.start - position, position - found.end, 0)
    return distance + (1000 if forward and found.start < position else 0)


def _possible(when: When, status: MeetingStatus, published: date | None, text: str) -> bool:
    if when.start is None:
        return True
    if when.end is None:
        return False
    if published is None:
        return status != "held" or when.precision not in _LONG or bool(BACKGROUND.search(text))
    if status == "planned":
        return when.end >= published
    if status == "held" and when.start > published:
        return False
    return status == "cancelled" or when.precision not in _LONG or when.end < published - _FRESH


def last_day(days: Iterable[When | None]) -> date | None:
    """The latest single day told: what an article without a date of its own counts from."""
    return max((day.end for day in days if day and day.end and day.precision == "day"), default=None)


def is_old(when: When | None, reference: date | None) -> bool:
    """Whether a day lies too long before an article's to be its news."""
    return bool(reference and when and when.end and when.end < reference - _FRESH)


def novelty_of(text: str, when: When | None, published: date | None) -> Novelty:
    """Background when the article recalls it or it lies long before publication."""
    recalled = BACKGROUND.search(text)
    lately = published and when and when.end and when.precision == "day" and when.end >= published - 2 * _WEEK
    if recalled and not (lately and words(table.BEFORE).match(recalled.group())):
        return "background"
    return "background" if is_old(when, published) else "new"
