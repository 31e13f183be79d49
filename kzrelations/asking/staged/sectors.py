"""The sector that words tell."""

from __future__ import annotations

import re
from functools import cache

from kzrelations.asking.staged.tables.sectors import SECTORS
from kzrelations.schemas import Sector

_HUMANITIES = frozenset(("culture_sport", "education_science"))


@cache
def _patterns() -> tuple[tuple[Sector, re.Pattern[str]], ...]:
    return tuple((sector, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for sector, stems in SECTORS)


def find_sector(text: str) -> Sector | None:
    """The sector whose cue words stand in the text; of several the most specific one.

    Exchanges in culture and in education at once belong to neither.

    >>> find_sector("a 50 MW solar power plant")
    'renewables'
    >>> find_sector("меморандум о сотрудничестве")
    """
    found = [sector for sector, pattern in _patterns() if pattern.search(text)]
    return None if not found or set(found) == _HUMANITIES else found[0]
