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


_CAPITAL = re.compile(r"(?<!\\)[^\W\d_a-zа-я]")
"""A letter of a table's row that may be a capital, and not part of an escape."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = ((name, _CAPITAL.sub(lambda m: m[0].lower(), stems)) for name, stems in table.FACILITIES)
    return tuple((name, re.compile(rf"\b(?:{stems})")) for name, stems in rows)


def _small(text: str) -> str:
    """A text in small letters, every one in its place: patterns that heed case are far faster."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def find_facilities(text: str) -> list[Facility]:
    """Facilities named in a text, in order, those that overlap an earlier row left out."""
    found: list[Facility] = []
    small = _small(text)
    for name, pattern in _patterns():
        for match in pattern.finditer(small):
            if not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(Facility(name, match.start(), match.end(), match[0]))
    return sorted(found, key=lambda facility: facility.start)


def facility_of(text: str) -> tuple[str, int] | None:
    """The English name of the facility that a text names first, and where.

    >>> facility_of("a 50 MW solar power plant in the district")
    ('solar power plant', 8)
    """
    found = find_facilities(text)
    return (found[0].name, found[0].start) if found else None
