"""Titles: an office with everything that belongs to it, and where in the sentence it stands."""

from __future__ import annotations

from kzrelations.asking.staged.offices_en import english_office
from kzrelations.asking.staged.offices_kk import kazakh_office
from kzrelations.asking.staged.offices_ru import russian_office
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.ranks import Office, rank_of

__all__ = ["Office", "find_offices", "rank_of"]


def find_offices(passage: Passage) -> list[Office]:
    """Every title of a sentence, nested ones as part of the outer."""
    found: list[Office] = []
    index = 0
    while index < len(passage.tokens):
        floor = found[-1].last if found else 0
        office = _office(passage, index, floor)
        if office is None or office.first < floor:
            index += 1
            continue
        found.append(office)
        index = max(office.last, index + 1)
    return found


def _office(p: Passage, index: int, floor: int) -> Office | None:
    token = p.tokens[index]
    if not token.word:
        return None
    if token.latin:
        rank = rank_of(token.low, "en")
        return english_office(p, index, rank, floor) if rank and not rank_of(p.low(index + 1), "en") else None
    rank = rank_of(token.low, "kk" if p.kazakh else "ru")
    if rank is None:
        return None
    return (kazakh_office if p.kazakh else russian_office)(p, index, rank, floor)
