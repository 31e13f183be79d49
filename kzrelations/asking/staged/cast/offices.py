"""Titles: an office with everything that belongs to it, and where in the sentence it stands."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kzrelations.asking.staged.cast.offices_en import english_office
from kzrelations.asking.staged.cast.offices_kk import kazakh_office
from kzrelations.asking.staged.cast.offices_ru import russian_office
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import Office, rank_of
from kzrelations.asking.staged.tables.bodies import BODY_NOUN_EN
from kzrelations.asking.staged.tables.offices import MODIFIERS_EN

__all__ = ["Office", "find_offices", "rank_of"]

_NEAR = 4
"""Words within which "deputy" or "chief" has its office."""


@lru_cache(maxsize=512)
def find_offices(passage: Passage) -> tuple[Office, ...]:
    """Every title of a sentence, nested ones as part of the outer."""
    found: list[Office] = []
    index = 0
    while index < len(passage.tokens):
        floor = found[-1].last if found else 0
        office = _office(passage, index, floor)
        if office is None or office.first < floor:
            index += 1
            continue
        if found and _same_holder(passage, found[-1], office):
            office = replace(office, first=found.pop().first)
        found.append(office)
        index = max(office.last, index + 1)
    return tuple(found)


def _same_holder(p: Passage, one: Office, other: Office) -> bool:
    """Whether somebody holds two offices: "Deputy Prime Minister and Finance Minister", "founder and CEO"."""
    joined = p.latin and p.low(one.last) == "and" and other.first == one.last + 1
    single = not (p.low(one.head).endswith("s") or p.low(other.head).endswith("s"))
    return joined and single and other.last < len(p.tokens) and p.tokens[other.last].cap


def _office(p: Passage, index: int, floor: int) -> Office | None:
    token = p.tokens[index]
    if not token.word:
        return None
    if token.latin:
        rank = rank_of(token.low, "en")
        hour = token.low == "pm" and (not token.upper or (index > 0 and p.low(index - 1)[0].isdigit()))
        if hour or (index and token.cap and _in_name(p, index)):
            return None
        return english_office(p, index, rank, floor) if rank and not _modifies_another(p, index) else None
    rank = rank_of(token.low, "kk" if p.kazakh else "ru")
    if rank is None:
        return None
    return (kazakh_office if p.kazakh else russian_office)(p, index, rank, floor)


def _in_name(p: Passage, index: int) -> bool:
    """Whether a head noun is a word of a body's name: "Lion Partners", "Chamber of Entrepreneurs"."""
    before, low = p.tokens[index - 1], p.low(index)
    return (low in BODY_NOUN_EN and before.cap) or (before.low == "of" and low.endswith("s"))


def _modifies_another(p: Passage, index: int) -> bool:
    """Whether an English head noun stands before another: "deputy prime minister", "executive director"."""
    after = index + 1
    while (
        p.low(index) in ("deputy", "chief")
        and after < index + _NEAR
        and p.low(after) in MODIFIERS_EN
        and not rank_of(p.low(after), "en")
    ):
        after += 1
    return rank_of(p.low(after), "en") is not None
