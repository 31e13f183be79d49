"""Titles: an office with everything that belongs to it, where in the sentence it stands and whose country it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kzrelations.asking.staged.given import is_asian_surname, looks_given
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import FORMS_BEFORE

_LONGEST = 18
_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"', "”": "”"}
_PREPOSITIONS_RU = frozenset("по в во при на и для со с от".split())
_MISSIONS = (
    ("ambassador", re.compile(r"посольств|embass(?:y|ies)|елшілі")),
    ("consul", re.compile(r"(?:ген)?консульств|consulates?|консулды")),
)
_GENITIVE_RU = re.compile(r".{3,}(?:а|я|ы|и|ов|ев|ей|ий|ого|его|ой|ых|их|ам|ям)")
_LEGAL_FORM = re.compile(FORMS_BEFORE)
_GENITIVE_KK = re.compile(r".+(?:ның|нің|дың|дің|тың|тің)$")
_ADJECTIVE_RU = re.compile(r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ей|ых|их|ыми|ими)$")
_PLACE_NOUN_RU = re.compile(r"город\w{0,2}|г|район\w{0,2}|провинции|округ\w|штата|префектуры|уезда|села|общины|республики|края|губернии")
_FIRM_NOUN = re.compile(r"компани\w+|фирм\w+|корпораци\w+|групп\w+|холдинг\w*|концерн\w*|банк\w{0,2}|company|firm|corporation|group|bank|holding")


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


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def rank_of(word: str, language: str) -> str | None:
    """The rank that a folded word names, None for any other word."""
    return next((rank for rank, pattern in _patterns(language) if pattern.fullmatch(word)), None)


def is_verb_ru(word: str) -> bool:
    """Whether a lower-case Russian word is likelier a verb or adverb than part of a title."""
    return bool(_pattern(table.VERB_RU).fullmatch(word)) and not _pattern(table.NOT_VERB_RU).fullmatch(word)


def find_offices(passage: Passage) -> list[Office]:
    """Every title of a sentence, nested ones as part of the outer."""
    found: list[Office] = []
    index = 0
    while index < len(passage.tokens):
        office = _office(passage, index, found[-1].last if found else 0)
        if office is None:
            index += 1
            continue
        if found and office.first < found[-1].last:
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
        return _english(p, index, rank, floor) if rank and not rank_of(p.low(index + 1), "en") else None
    if p.kazakh and (rank := rank_of(token.low, "kk")):
        return _kazakh(p, index, rank, floor)
    if not p.kazakh and (rank := rank_of(token.low, "ru")):
        return _russian(p, index, rank, floor)
    return None


# --- Russian: modifiers, head, complement, name ----------------------------------------------------------------------


def _russian(p: Passage, head: int, rank: str, floor: int) -> Office | None:
    if p.low(head) == "главе" and p.low(head - 1) == "во":
        return None
    first = head
    while first > floor and _modifies_ru(p, first - 1):
        first -= 1
    while first < head and p.low(first) in ("и", ".", "-"):
        first += 1
    last = complement_ru(p, head + 1)
    return Office(first, head, last, _inner_rank(p, head, last, rank, "ru"))


def _inner_rank(p: Passage, first: int, last: int, rank: str, language: str) -> str:
    """The rank of the office that a deputy, a head or an adviser stands beside: заместитель акима is of the akim's."""
    mission = next((kind for i in range(first, last) for kind, word in _MISSIONS if word.match(p.low(i))), None)
    if mission and rank in ("head", "deputy", "representative", "director"):
        return mission
    if rank in ("deputy", "representative"):
        return next((inner for i in range(first, last) if (inner := rank_of(p.low(i), language)) not in (None, "deputy", "representative")), rank)
    return rank


def _modifies_ru(p: Passage, index: int) -> bool:
    low = p.low(index)
    if _pattern(table.MODIFIER_RU).fullmatch(low):
        return True
    return p.geography[index] == "nation" and not p.tokens[index].upper


def complement_ru(p: Passage, index: int, *, names: bool = True) -> int:
    """Index after the complement that begins at a token; with `names` a person's name ends it."""
    start = index
    while index < len(p.tokens) and index - start < _LONGEST:
        token = p.tokens[index]
        if token.text in _QUOTES and (closing := _closing(p, index)):
            index = closing + 1
        elif not token.word:
            if (token.text in "-&" and index > start) or _enumerates(p, index):
                index += 1
                continue
            break
        elif not names and _LEGAL_FORM.fullmatch(token.text):
            break
        elif p.geography[index] in ("country", "place") or (token.upper and not token.low.isdigit()):
            index += 1
        elif token.cap or token.latin:
            size = _capitals_in_title(p, index) if names else _run(p, index) - index
            if not size:
                break
            index += size
        elif is_verb_ru(token.low) or (token.low in _PREPOSITIONS_RU and not _goes_on(p, index)):
            break
        elif _pattern(r"\d.*|этой|этого|своей|своего|его|ее|их|с|со|от|из|к|ко|у|о|об|не").fullmatch(token.low):
            break
        else:
            index += 1
    while index > start and (p.low(index - 1) in _PREPOSITIONS_RU or p.low(index - 1) in "-&"):
        index -= 1
    return index


def _enumerates(p: Passage, index: int) -> bool:
    """Whether a comma stands inside the field of an office: "торговли, индустрии и энергетики"."""
    if p.low(index) != ",":
        return False
    for j in range(index + 1, min(index + 9, len(p.tokens))):
        low = p.low(j)
        if low in ("и", "and", "және"):
            return j > index + 1 and j + 1 < len(p.tokens) and p.tokens[j + 1].word and not p.tokens[j + 1].cap
        if low != "," and (not p.tokens[j].word or p.tokens[j].cap or is_verb_ru(low) or low in _PREPOSITIONS_RU or not _GENITIVE_RU.fullmatch(low)):
            return False
    return False


def _closing(p: Passage, index: int) -> int | None:
    """The token that closes the quotation opened at a token."""
    want = _QUOTES[p.tokens[index].text]
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


def _goes_on(p: Passage, index: int) -> bool:
    """Whether a preposition inside a title leads to more of it: "по инвестициям", "в Казахстане", "и"."""
    low, after = p.low(index), p.low(index + 1)
    if index + 1 >= len(p.tokens) or not p.tokens[index + 1].word or is_verb_ru(after):
        return False
    if low == "и":
        token = p.tokens[index + 1]
        if rank_of(after, "ru"):
            return False
        return not token.cap or p.geography[index + 1] == "place"
    if low in ("в", "во", "на", "при"):
        located = p.geography[index + 1] in ("country", "place") and not after.endswith(("у", "ю"))
        return located or p.tokens[index + 1].upper
    return low in ("по", "для")


def _run(p: Passage, index: int) -> int:
    """Index after the capitalised words that begin at a token."""
    while index < len(p.tokens) and p.tokens[index].word and (p.tokens[index].cap or p.tokens[index].latin):
        index += 1
    return index


def _capitals_in_title(p: Passage, index: int) -> int:
    """How many capitalised words at a token belong to the title rather than to the name after it."""
    token = p.tokens[index]
    after = p.tokens[index + 1] if index + 1 < len(p.tokens) else None
    if token.latin:
        end = index
        while end < len(p.tokens) and (p.tokens[end].latin or p.tokens[end].text in "&'’s"):
            end += 1
        return end - index
    if after and after.word and not after.cap and not is_verb_ru(after.low) and _ADJECTIVE_RU.fullmatch(token.low):
        return 1
    if rank_of(token.low, "ru") and token.low not in ("султан",):
        return 1
    if _pattern(r"(?:министерств|правительств|администраци|комитет|департамент|палат|совет|академи|университет|институт|агентств|"
                r"центр|банк|фонд|ассоциаци|союз|федераци|республик|управлени|народн|парламент|сенат|мажилис|казахстан|государств)\w*").fullmatch(token.low):  # fmt: skip
        return 1
    size = _run(p, index) - index
    before = p.low(index - 1)
    if size >= 3 and (_PLACE_NOUN_RU.fullmatch(before) or _FIRM_NOUN.fullmatch(before)) and not looks_given(token.text):
        return size - 2 if _FIRM_NOUN.fullmatch(before) else 1
    if _ADJECTIVE_RU.fullmatch(token.low) and size >= 3 and not looks_given(token.text) and not _pattern(r".*(?:ский|цкий)").fullmatch(token.low):
        return 1
    if size == 1 and (_PLACE_NOUN_RU.fullmatch(before) or _FIRM_NOUN.fullmatch(before)):
        return 1
    return 0


# --- Kazakh: complement, modifiers, head, name -----------------------------------------------------------------------


def _kazakh(p: Passage, head: int, rank: str, floor: int) -> Office | None:
    if _GENITIVE_KK.fullmatch(p.low(head)) and any(rank_of(p.low(i), "kk") for i in range(head + 1, min(head + 4, len(p.tokens))) if not p.tokens[i].cap):
        return None  # the office of somebody's deputy or adviser: part of the outer title
    first = head
    while first > floor and head - first < _LONGEST and (size := _left_kk(p, first, floor)):
        first -= size
    while first < head and p.low(first) in ("мен", "және", "бен", "пен"):
        first += 1
    return Office(first, head, head + 1, _inner_rank(p, first, head, rank, "kk"))


def _left_kk(p: Passage, first: int, floor: int) -> int:
    """How many tokens left of a title's beginning still belong to it."""
    token = p.tokens[first - 1]
    if token.text in ("»", "”", '"'):
        opening = {"»": "«", "”": "“", '"': '"'}[token.text]
        for j in range(first - 2, max(floor, first - 12) - 1, -1):
            if p.tokens[j].text == opening:
                return first - j
        return 0
    if p.geography[first - 1] == "body":
        return 1
    if token.text == "," and first > 1:
        inner = _pattern(table.MODIFIER_KK)
        return 1 if inner.fullmatch(p.low(first - 2)) and inner.fullmatch(p.low(first)) else 0
    if not token.word or _pattern(r"\d.*").fullmatch(token.low):
        return 0
    if token.low in ("мен", "бен", "пен", "және"):
        inner = first >= 2 and _pattern(table.MODIFIER_KK).fullmatch(p.low(first - 2)) and not rank_of(p.low(first - 2), "kk")
        return 1 if inner else 0
    if p.geography[first - 1]:
        return 0 if p.located(first - 1) else 1
    if _GENITIVE_KK.fullmatch(token.low) or _pattern(table.MODIFIER_KK).fullmatch(token.low):
        return 1
    if _pattern(r".+(?:компаниясы|фирмасы|корпорациясы|банкі|тобы|холдингі|дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік)").fullmatch(token.low):
        return 1
    if _pattern(r"жшс|ақ|әкк|компания|фирма|корпорация|банк|холдинг").fullmatch(token.low):
        return 1
    following = p.low(first)
    if token.cap and _pattern(r"облыс\w*|қала\w*|аудан\w*|өлке\w*|провинция\w*|республика\w*|федерация\w*|корольді\w*|министрлі\w*|университет\w*|"
                              r"банк\w*|қор\w*|палата\w*|компания\w*|жер\w*|штат\w*|халық|істер\w*|елші\w*").fullmatch(following):  # fmt: skip
        return 1
    return 1 if token.upper else 0


# --- English: modifiers, head, "of" complement, name -----------------------------------------------------------------


def _english(p: Passage, head: int, rank: str, floor: int) -> Office | None:
    first = head
    while first > floor and _modifies_en(p, first - 1):
        first -= 1
    while first < head and p.low(first) in ("and", "-", "'s", "’s"):
        first += 1
    last = head + 1
    while p.low(last) in ("general", "extraordinary", "plenipotentiary", "minister", "designate") or (p.low(last) == "and" and p.low(last + 1) == "plenipotentiary"):
        last += 1
    if p.low(last) == "in" and p.low(last + 1) == "chief":
        last += 2
    last = _complement_en(p, last)
    return Office(first, head, last, _inner_rank(p, first, last, rank, "en"))


def _modifies_en(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    if token.text in ("'s", "’s"):
        return False
    if token.text == "-":
        return False
    if token.low in ("and",):
        return p.low(index - 1) in table.PORTFOLIO_EN
    if p.geography[index]:
        return not (p.geography[index] == "place" and p.low(index - 1) in ("in", "at", "near", "from", "to"))
    return token.low in table.MODIFIERS_EN


def _complement_en(p: Passage, index: int) -> int:
    """Index after "of the Republic of Korea to Kazakhstan", before a name."""
    if p.low(index) not in ("of", "for", "at", "to", "in"):
        return index
    start = index
    while index < len(p.tokens) and index - start < _LONGEST:
        token = p.tokens[index]
        if token.text in _QUOTES and (closing := _closing(p, index)):
            index = closing + 1
        elif token.text in ("'s", "’s", "&", "-"):
            index += 1
        elif token.text == "," and p.low(index - 1) in table.PORTFOLIO_EN and p.low(index + 1) in table.PORTFOLIO_EN:
            index += 1
        elif not token.word or token.low.isdigit():
            break
        elif p.geography[index] or token.low in ("of", "the", "for", "at", "a", "an"):
            index += 1
        elif token.low in ("to", "in"):
            if not (index + 1 < len(p.tokens) and (p.geography[index + 1] or p.low(index + 1) == "the")):
                break
            index += 1
        elif token.low == "and":
            if p.low(index + 1) not in table.PORTFOLIO_EN or p.low(index - 1) not in table.PORTFOLIO_EN:
                break
            index += 1
        elif token.low in table.STOP_EN:
            break
        elif token.cap and token.low not in table.PORTFOLIO_EN:
            size = _company_in_title(p, index)
            if not size:
                break
            index += size
        else:
            index += 1
    while index > start and p.low(index - 1) in ("of", "the", "for", "at", "to", "in", "a", "an", "and", "-"):
        index -= 1
    return index


def _company_in_title(p: Passage, index: int) -> int:
    """How many capitalised words at a token name a body rather than the person after it."""
    end = index
    while end < len(p.tokens) and (p.tokens[end].cap or p.low(end) in table.PARTICLES or p.tokens[end].text == "&") and p.tokens[end].word:
        end += 1
    size = end - index
    given = next((k for k in range(index, end) if looks_given(p.tokens[k].text)), None)
    if given is not None and end - given >= 2:
        return given - index
    after = p.low(end)
    if after in ("region", "district", "oblast", "province", "city", "group", "company", "committee", "office", "department", "of"):
        return size
    if size >= 4:
        return size - 2
    if size == 3 and p.low(index - 1) in ("of", "at", "for", "company", "firm") and not _asian(p, index):
        return 1
    if size <= 2 and p.low(index - 1) not in ("region", "city", "district"):
        return size if _ends_title(p, end) and p.low(index - 1) in ("of", "at", "for", "the", "company", "firm", "’s", "'s") else 0
    return 0


def _ends_title(p: Passage, end: int) -> bool:
    return end >= len(p.tokens) or not p.tokens[end].word or p.low(end) in table.STOP_EN or p.low(end) in ("to", "in")


def _asian(p: Passage, index: int) -> bool:
    return is_asian_surname(p.tokens[index].text)
