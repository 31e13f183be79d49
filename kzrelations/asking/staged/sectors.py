"""The sector that words tell."""

from __future__ import annotations

import re
from functools import cache

from kzrelations.asking.staged.tables.sectors import SECTORS
from kzrelations.schemas import Sector


@cache
def _patterns() -> tuple[tuple[Sector, re.Pattern[str]], ...]:
    return tuple((sector, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for sector, stems in SECTORS)


def find_sector(text: str) -> Sector | None:
    """The sector whose cue words stand in the text; of several the most specific one.

    >>> find_sector("a 50 MW solar power plant")
    'renewables'
    >>> find_sector("меморандум о сотрудничестве")
    """
    return next((sector for sector, pattern in _patterns() if pattern.search(text)), None)
