"""Table rows of stems as expressions."""

from __future__ import annotations

import re
from functools import cache

from kzrelations.asking.staged.tables import statistics as table


@cache
def pattern(stems: str) -> re.Pattern[str]:
    """The stems of a table row as whole words, whatever the case."""
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


def has(stems: str, text: str) -> bool:
    """Whether one of the stems stands in a text."""
    return pattern(stems).search(text) is not None


def counted_in(text: str) -> tuple[tuple[str, str], ...]:
    """The things that a text may count, with their stems; people count as tourists only where they travel."""
    return (*table.COUNTED, ("tourists", table.CITIZENS)) if has(table.TRAVELLED, text) else table.COUNTED
