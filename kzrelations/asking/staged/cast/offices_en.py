"""English titles: modifiers, a head, an "of" complement; a name may follow."""

from __future__ import annotations

from kzrelations.asking.staged.cast.given import is_asian_surname, looks_given
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import LONGEST, QUOTES, Office, closing_quote, inner_rank
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import BODY_NOUN_EN, FIRM_EN, NOT_BODY_EN, OF_NOUNS_EN, SEATED_EN

_LINKS = ("of", "for", "at", "to", "in")
_OWNERS = ("of", "at", "for", "company", "firm")
_THREE = 3
"""Capitals in a row that may be a body's word and a person's name of two."""


def english_office(p: Passage, head: int, rank: str, floor: int) -> Office:
    """The title whose head noun stands at a token; it begins no sooner than at `floor`."""
    first = head
    while first > floor and _modifies(p, first - 1):
        first -= 1
    while first < head and (p.low(first) in ("and", "-", "'s", "’s") or _of_company(p, first, rank)):
        first += 1
    if first < head and p.low(first - 1) == "of" and p.low(first - 2) in OF_NOUNS_EN:
        first = head  # "Chamber of Commerce president"
    last = head + 1
    while p.low(last) in ("general", "extraordinary", "plenipotentiary", "minister", "designate") or (
        p.low(last) == "and" and p.low(last + 1) == "plenipotentiary"
    ):
        last += 1
    if p.low(last) == "in" and p.low(last + 1) == "chief":
        last += 2
    last = _complement(p, last, named=_explains(p, first))
    return Office(first, head, last, inner_rank(p, first, last, rank, "en"))


def _of_company(p: Passage, index: int, rank: str) -> bool:
    """Whether a word before "CEO" ends the name of the company: "Marina Power CEO"."""
    named = index > 0 and p.tokens[index - 1].cap and not p.geography[index - 1]
    known = p.low(index - 1) in table.MODIFIERS_EN | table.STOP_EN
    return rank in ("president", "director", "owner") and p.low(index) in BODY_NOUN_EN and named and not known


def _modifies(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    if not token.word or token.text in ("'s", "’s"):
        return False
    if token.low == "and":
        return p.low(index - 1) in table.PORTFOLIO_EN
    if p.geography[index]:
        return not (p.geography[index] == "place" and p.low(index - 1) in ("in", "at", "near", "from", "to"))
    return token.low in table.MODIFIERS_EN


def _explains(p: Passage, first: int) -> bool:
    """Whether a title follows the name of who holds it: "Kenji Ito, president of"."""
    return first > _THREE and p.tokens[first - 1].text == "," and p.tokens[first - 2].cap and p.tokens[first - 3].cap


def _complement(p: Passage, index: int, *, named: bool) -> int:
    """Index after "of the Republic of Korea to Kazakhstan", before a name unless the holder is `named` already."""
    if p.low(index) not in _LINKS:
        return index
    start = index
    while index < len(p.tokens) and index - start < LONGEST:
        token = p.tokens[index]
        if token.text in QUOTES and (closing := closing_quote(p, index)):
            size = closing + 1 - index
        elif not token.word or token.text in ("'s", "’s"):
            owned = token.text in ("'", "’") and p.low(index - 1).endswith("s")
            joined = token.text == "," and _within_field(p, index)
            size = int(token.text in ("'s", "’s", "&", "-") or owned or joined)
        else:
            size = _complementary(p, index, named=named)
        if not size:
            break
        index += size
    while index > start and (p.low(index - 1) in _LINKS or p.low(index - 1) in ("the", "a", "an", "and", "-", ",")):
        index -= 1
    return index


def _complementary(p: Passage, index: int, *, named: bool) -> int:
    """How many words at a token go on with a complement."""
    token = p.tokens[index]
    if token.low.isdigit() or token.low in table.STOP_EN - {"and"}:
        return int(bool(p.geography[index]))
    if p.geography[index] or token.low in ("of", "the", "for", "at", "a", "an"):
        return 1
    if token.low in ("to", "in"):
        return int(index + 1 < len(p.tokens) and (bool(p.geography[index + 1]) or p.low(index + 1) == "the"))
    if token.low == "and":
        return int(_within_field(p, index))
    if token.cap and token.low not in table.PORTFOLIO_EN:
        return _company_in_title(p, index, named=named)
    return 1


def _within_field(p: Passage, index: int) -> bool:
    """Whether a comma or an "and" stands between two words of a ministry's field."""
    return p.low(index - 1) in table.PORTFOLIO_EN and p.low(index + 1) in table.PORTFOLIO_EN


def _company_in_title(p: Passage, index: int, *, named: bool) -> int:
    """How many capitalised words at a token name a body rather than the person after it."""
    if p.low(index) in table.BODIES_IN_TITLE_EN or (p.low(index) in BODY_NOUN_EN and p.low(index + 1) in ("of", "for")):
        return 1
    end = index
    while (
        end < len(p.tokens)
        and (p.tokens[end].cap or p.low(end) in table.PARTICLES or p.tokens[end].text == "&")
        and p.tokens[end].word
    ):
        end += 1
    size = end - index
    if named and _ends_title(p, end):
        return size
    given = next((k for k in range(index, end) if p.low(k) not in NOT_BODY_EN and looks_given(p.tokens[k].text)), None)
    if given is not None and end - given >= 2:
        return given - index
    if p.low(end) in table.BODIES_IN_TITLE_EN or (
        (size > 1 or p.geography[index - 1]) and p.low(end - 1) in BODY_NOUN_EN
    ):
        return size
    if size > _THREE or (size == _THREE and p.geography[index - 1] == "nation"):
        return size - 2
    before = p.low(index - 1)
    if (
        SEATED_EN.search(p.low(index))
        or SEATED_EN.search(before)
        or (FIRM_EN.fullmatch(before) and not p.tokens[index - 1].cap and _ends_title(p, end))
    ):
        return size
    if size == _THREE and before in (*_OWNERS, "’s", "'s") and not is_asian_surname(p.tokens[index].text):
        return 1
    if size < _THREE and _ends_title(p, end) and before in (*_OWNERS, "the", "’s", "'s"):
        return size
    return 0


def _ends_title(p: Passage, end: int) -> bool:
    return (
        end >= len(p.tokens)
        or not p.tokens[end].word
        or p.low(end) in table.STOP_EN
        or p.low(end) in ("to", "in", "at", "for")
    )
