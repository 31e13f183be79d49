"""What can be built: the facility that a text names, in plain English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kzrelations.asking.staged.tables import projects as table


@dataclass(frozen=True, slots=True)
class Facility:
    """A facility named in a text."""

    name: str
    start: int
    end: int
    word: str
    """As written, in small letters."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for name, stems in table.FACILITIES)


def find_facilities(text: str) -> list[Facility]:
    """Facilities named in a text, in order, those that overlap an earlier row left out."""
    found: list[Facility] = []
    for name, pattern in _patterns():
        for match in pattern.finditer(text):
            if not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(Facility(name, match.start(), match.end(), match[0].lower()))
    return sorted(found, key=lambda facility: facility.start)


def facility_of(text: str) -> tuple[str, int] | None:
    """The English name of the facility that a text names first, and where.

    >>> facility_of("a 50 MW solar power plant in the district")
    ('solar power plant', 8)
    """
    found = find_facilities(text)
    return (found[0].name, found[0].start) if found else None
