"""The cue words of projects, compiled, and what a stretch of text says by them."""

from __future__ import annotations

import re
from functools import cache

from kzrelations.asking.staged.tables import projects as table
from kzrelations.schemas import Activity, ProjectStage

_CLAUSE = re.compile(r"[;:]|, (?=of which|but|while|and|which)|, |(?<!\w)(?:из них|оның ішінде)(?!\w)")


@cache
def cue(name: str) -> re.Pattern[str]:
    """The pattern of the table's row with this name, at the start of a word."""
    return re.compile(rf"(?<!\w)(?:{getattr(table, name)})", re.IGNORECASE)


def says(name: str, text: str) -> bool:
    """Whether a text holds a cue word of the table's row with this name."""
    return cue(name).search(text) is not None


@cache
def _stages() -> tuple[tuple[ProjectStage, re.Pattern[str]], ...]:
    return tuple((stage, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for stage, stems in table.STAGES)


@cache
def _activities() -> tuple[tuple[Activity, re.Pattern[str]], ...]:
    return tuple((activity, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for activity, stems in table.ACTIVITIES)


def stage_of(text: str) -> ProjectStage | None:
    """How far a project is, by the words about it.

    >>> stage_of("the mill stands idle"), stage_of("завод уже строится"), stage_of("зауыт іске қосылды")
    ('suspended', 'under_construction', 'operating')
    >>> stage_of("a plant of seeders")
    """
    found = [stage for stage, pattern in _stages() if pattern.search(text)]
    if says("RESUMES", text):
        found = [stage for stage in found if stage != "suspended"]
    return found[0] if found else None


def activity_of(text: str) -> Activity:
    """What is done to the facility; a new one unless the words tell."""
    return next((activity for activity, pattern in _activities() if pattern.search(text)), "new")


def clause(text: str, start: int, end: int) -> tuple[str, str]:
    """The words of a span's clause before and behind it."""
    first = max((m.end() for m in _CLAUSE.finditer(text, 0, start)), default=0)
    last = next((m.start() for m in _CLAUSE.finditer(text, end)), len(text))
    return text[first:start], text[end:last]
