"""What is known about models, as data: which strategy suits them, how much they read and write."""

from __future__ import annotations

import re

from kzrelations.models.base import Profile

TEMPERATURE = 0.0
"""Of every request; part of the cache key."""
TOP_LOGPROBS = 20
"""Alternatives asked for when choosing: the most that endpoints give."""

# Asked for everything at once, the embedded model is right in a quarter to a half of its records, a capable one in
# nearly all (docs/quality.md).
EMBEDDED = Profile(strategy="staged", context=8192, max_tokens=1024, trust=0.4)
SMALL = Profile(strategy="staged", context=8192, max_tokens=1024, trust=0.4)
CAPABLE = Profile(strategy="direct", context=128_000, max_tokens=4096, trust=0.97)

_BILLIONS = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)b(?![a-z0-9])", re.IGNORECASE)
_CAPABLE_FROM = 7.0
"""Billions of parameters below which a model collapses when it is asked for everything at once."""


def profile_of(name: str) -> Profile:
    """The profile that a remote model's name suggests.

    >>> profile_of("qwen2.5:1.5b").strategy, profile_of("gpt-4.1-mini").strategy
    ('staged', 'direct')
    """
    sizes = [float(size) for size in _BILLIONS.findall(name)]
    return SMALL if sizes and max(sizes) < _CAPABLE_FROM else CAPABLE
