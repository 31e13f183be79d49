"""Table rows of stems as expressions."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern(stems: str) -> re.Pattern[str]:
    """The stems of a table row as whole words, whatever the case."""
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


def has(stems: str, text: str) -> bool:
    """Whether one of the stems stands in a text."""
    return pattern(stems).search(text) is not None
