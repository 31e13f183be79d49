"""Kazakh titles: the complement first, then modifiers and the head; a name may follow."""

from __future__ import annotations

import re

from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import LONGEST, Office, inner_rank, rank_of
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import ADJECTIVE_KK, NOT_ADJECTIVE_KK

_OPENING = {"»": "«", "”": "“", '"': '"'}
_MODIFIER = re.compile(table.MODIFIER_KK)
_GENITIVE = re.compile(r".+(?:ның|нің|дың|дің|тың|тің)$")
_ATTRIBUTE = re.compile(
    r".+(?:компаниясы|фирмасы|корпорациясы|банкі|тобы|холдингі|дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік)"
)
_DATIVE = re.compile(r"(?:ға|ге|қа)$")
_FIRM = re.compile(r"жшс|ақ|әкк|компания|фирма|корпорация|банк|холдинг")
_AFTER_NAME = re.compile(
    r"облыс\w*|қала\w*|аудан\w*|өлке\w*|провинция\w*|республика\w*|федерация\w*|корольді\w*|министрлі\w*|министрі\w*|университет\w*|банк\w*|"
    r"қор\w*|палата\w*|компания\w*|корпорация\w*|жер\w*|штат\w*|халық|істер\w*|елші\w*|медье\w*|велаят\w*|уәлаят\w*|префектура\w*|губерния\w*|"
    r"воеводство\w*|округ\w*|муниципалитет\w*|комитет\w*|агенттігі\w*|тобы\w*|холдинг\w*|институт\w*|академия\w*|ұлттық|мемлекеттік|халықаралық|аграрлық|техникалық"
)
_AREA = re.compile(
    r"(?:облыс|қала|өлке|медье|велаят|уәлаят|провинция|префектура|штат|округ|аймақ|аймағ|жер)(?:ы|і|сы|сі)?"
)


def kazakh_office(p: Passage, head: int, rank: str, floor: int) -> Office | None:
    """The title whose head noun stands at a token, None for part of another; it begins no sooner than at `floor`."""
    if _GENITIVE.fullmatch(p.low(head)) and any(
        rank_of(p.low(i), "kk") for i in range(head + 1, min(head + 4, len(p.tokens))) if not p.tokens[i].cap
    ):
        return None  # the office of somebody's deputy or adviser: part of the outer title
    first = head
    while first > floor and head - first < LONGEST and (size := _left(p, first, floor)):
        first -= size
    while first < head and p.low(first) in ("мен", "және", "бен", "пен"):
        first += 1
    return Office(first, head, head + 1, inner_rank(p, first, head, rank, "kk"))


def _left(p: Passage, first: int, floor: int) -> int:
    """How many tokens left of a title's beginning still belong to it."""
    token = p.tokens[first - 1]
    if token.text in _OPENING:
        opening = _OPENING[token.text]
        back = range(first - 2, max(floor, first - 12) - 1, -1)
        return next((first - j for j in back if p.tokens[j].text == opening), 0)
    if p.geography[first - 1] == "body":
        return 1
    if token.text == "," and first > 1:
        return int(bool(_MODIFIER.fullmatch(p.low(first - 2)) and _MODIFIER.fullmatch(p.low(first))))
    if not token.word or token.text[0].isdigit():
        return 0
    if token.low in ("мен", "бен", "пен", "және"):
        before = p.low(first - 2) if first >= 2 else ""
        field = _MODIFIER.fullmatch(before) or ADJECTIVE_KK.fullmatch(before)
        return int(bool(field) and not rank_of(before, "kk"))
    if p.geography[first - 1]:
        return int(not (p.located(first - 1) or (_DATIVE.search(token.low) and not token.upper)))
    if _GENITIVE.fullmatch(token.low) and not token.cap and rank_of(token.low, "kk") and p.geography[first]:
        return 0  # "әкімнің Малайзия елшісімен кездесуі": two officials
    if any(pattern.fullmatch(token.low) for pattern in (_GENITIVE, _MODIFIER, _ATTRIBUTE, _FIRM, _AREA)):
        return 1
    if ADJECTIVE_KK.fullmatch(token.low) and not NOT_ADJECTIVE_KK.fullmatch(token.low):
        return 1
    return int(token.upper or (token.cap and bool(_AFTER_NAME.fullmatch(p.low(first)))))
