"""Offices and their ranks: what the finders of titles in the three languages share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables import offices as table

LONGEST = 18
"""Words that a title has at most on one side of its head."""
QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"', "”": "”"}
_MISSIONS = (
    ("ambassador", re.compile(r"посольств|embass(?:y|ies)|елшілі")),
    ("consul", re.compile(r"(?:ген)?консульств|consulates?|консулды")),
)


@dataclass(frozen=True, slots=True)
class Office:
    """A title: tokens `first` up to `last`; `rank` is a key of the tables of offices."""

    first: int
    head: int
    last: int
    rank: str


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    heads = {"en": table.HEADS_EN, "ru": table.HEADS_RU, "kk": table.HEADS_KK}[language]
    return tuple((rank, re.compile(pattern)) for rank, pattern in heads.items())


@lru_cache(maxsize=16384)
def rank_of(word: str, language: str) -> str | None:
    """The rank that a folded word names, None for any other word."""
    return next((rank for rank, pattern in _patterns(language) if pattern.fullmatch(word)), None)


def inner_rank(p: Passage, first: int, last: int, rank: str, language: str) -> str:
    """The rank of the office that a deputy, a head or an adviser stands beside: заместитель акима is of the akim's."""
    mission = next((kind for i in range(first, last) for kind, word in _MISSIONS if word.match(p.low(i))), None)
    if mission and rank in ("head", "deputy", "representative", "director"):
        return mission
    if rank in ("deputy", "representative"):
        return next(
            (
                inner
                for i in range(first, last)
                if (inner := rank_of(p.low(i), language)) not in (None, "deputy", "representative")
            ),
            rank,
        )
    return rank


def closing_quote(p: Passage, index: int) -> int | None:
    """The token that closes the quotation opened at a token."""
    want = QUOTES[p.tokens[index].text]
    depth = 0
    for j in range(index + 1, min(index + 14, len(p.tokens))):
        text = p.tokens[j].text
        if text == p.tokens[index].text and text != want:
            depth += 1
        elif text == want or (want == "”" and text == '"'):
            if depth and j + 1 < len(p.tokens) and p.tokens[j + 1].text == want:
                depth -= 1
                continue
            return j
    return None
