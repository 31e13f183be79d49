"""Russian titles: modifiers, a head noun, its complement; a name may follow."""

from __future__ import annotations

import re

from kzrelations.asking.staged.cast.given import looks_given
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import LONGEST, QUOTES, Office, closing_quote, inner_rank, rank_of
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import FORMS_BEFORE

_MODIFIER = re.compile(table.MODIFIER_RU)
_VERB = re.compile(table.VERB_RU)
_NOT_VERB = re.compile(table.NOT_VERB_RU)
_LEGAL_FORM = re.compile(FORMS_BEFORE)
_PREPOSITIONS = frozenset(["по", "в", "во", "при", "на", "и", "для", "со", "с", "от"])
_GENITIVE = re.compile(r".{3,}(?:а|я|ы|и|ов|ев|ей|ий|ого|его|ой|ых|их|ам|ям)")
_ADJECTIVE = re.compile(r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ей|ых|их|ыми|ими)$")
_SURNAME = re.compile(r".*(?:ский|цкий)")
_PLACE_NOUN = re.compile(
    r"город\w{0,2}|г|район\w{0,2}|провинции|округ\w|штата|префектуры|уезда|села|общины|республики|края|губернии"
)
_FIRM_NOUN = re.compile(r"компани\w+|фирм\w+|корпораци\w+|групп\w+|холдинг\w*|концерн\w*|банк\w{0,2}")
_ENDS = re.compile(r"\d.*|этой|этого|своей|своего|его|ее|их|с|со|от|из|к|ко|у|о|об|не")
_SHORTENED = frozenset(("г", "обл", "р", "им"))
_WITH = frozenset(("работе", "сотрудничеству", "связям", "взаимодействию", "отношениям"))
"""What a head of department is for that goes on with "с": "по работе с инвесторами"."""
_DATIVE = re.compile(r".{3,}(?:у|ю|е|и|ам|ям|ой|ому|ему|ым|им)")
_BODY_NOUN = re.compile(
    r"(?:министерств|правительств|посольств|консульств|генконсульств|представительств|торгпредств|мэри|администраци|комитет|департамент|палат|совет|академи|университет|институт|агентств|центр|банк|"
    r"фонд|ассоциаци|союз|федераци|республик|управлени|народн|парламент|сенат|мажилис|казахстан|государств)\w*"
)


def russian_office(p: Passage, head: int, rank: str, floor: int) -> Office | None:
    """The title whose head noun stands at a token, None for "во главе"; it begins no sooner than at `floor`."""
    if p.low(head) == "главе" and p.low(head - 1) == "во":
        return None
    first = head
    while first > floor and _modifies(p, first - 1):
        first -= 1
    while first < head and p.low(first) in ("и", ".", "-"):
        first += 1
    last = complement_ru(p, head + 1)
    return Office(first, head, last, inner_rank(p, head, last, rank, "ru"))


def _modifies(p: Passage, index: int) -> bool:
    low = p.low(index)
    if _MODIFIER.fullmatch(low):
        return True
    return p.geography[index] == "nation" and not p.tokens[index].upper


def complement_ru(p: Passage, index: int, *, names: bool = True) -> int:
    """Index after the complement that begins at a token; with `names` a person's name ends it."""
    start = index
    while index < len(p.tokens) and index - start < LONGEST:
        token = p.tokens[index]
        if token.text == "(" and index > start and _abbreviated(p, index):
            size = 3
        elif token.text in QUOTES and (closing := closing_quote(p, index)):
            size = closing + 1 - index
        elif not token.word:
            short = token.text == "." and p.low(index - 1) in _SHORTENED
            size = int((token.text in "-&" and index > start) or short or _enumerates(p, index))
        elif token.low in ("имени", "им"):
            size = namesake_size(p, index)
        else:
            size = _complementary(p, index, names=names)
        if not size:
            break
        index += size
    while index > start and (p.low(index - 1) in _PREPOSITIONS or p.low(index - 1) in "-&"):
        index -= 1
    return index


def _abbreviated(p: Passage, index: int) -> bool:
    """Whether an abbreviation in brackets stands inside a title: "агентства (АБВ) в Алматы"."""
    inside = p.tokens[index + 1 : index + 4]
    return len(inside) > 2 and inside[0].upper and inside[1].text == ")" and (inside[2].cap or inside[2].low == "в")


def namesake_size(p: Passage, index: int) -> int:
    """How many tokens "имени Л. Н. Иванова" takes, a name of one or two words that a person's may follow."""
    last = index + 1 + (p.low(index + 1) == ".")
    initials = last
    while last + 1 < len(p.tokens) and p.tokens[last + 1].text == "." and len(p.tokens[last].text) <= 2:
        last += 2
    size = _run(p, last) - last
    if not size:
        return 1
    both = size in (2, 4, 5) and last == initials
    return last + (2 if both else 1) - index


def _complementary(p: Passage, index: int, *, names: bool) -> int:
    """How many words at a token go on with a complement."""
    token = p.tokens[index]
    if token.low in table.HONORIFICS:
        return 0
    if not names and _LEGAL_FORM.fullmatch(token.text):
        return 0
    if p.geography[index] == "place" and names and _is_person(p, index):
        return 0
    if p.geography[index] in ("country", "place") or (token.upper and not token.low.isdigit()):
        return 1
    if token.cap or token.latin:
        return _capitals_in_title(p, index) if names else _run(p, index) - index
    if token.low in _PREPOSITIONS and not (token.low == "с" and p.low(index - 1) in _WITH):
        return int(_goes_on(p, index))
    if token.low == "с":
        return int(p.low(index - 1) in _WITH and index + 1 < len(p.tokens) and not p.tokens[index + 1].cap)
    return int(not (is_verb_ru(token.low) or _ENDS.fullmatch(token.low)))


def _is_person(p: Passage, index: int) -> bool:
    """Whether a town's name is a given name before a surname: "глава региона Дархан Сатыбалды"."""
    return looks_given(p.tokens[index].text) and _run(p, index) - index == 2 and not p.geography[index + 1]


def _enumerates(p: Passage, index: int) -> bool:
    """Whether a comma stands inside the field of an office: "торговли, индустрии и энергетики"."""
    if p.low(index) != ",":
        return False
    dative = "по" in (p.low(index - 2), p.low(index - 3))
    for j in range(index + 1, min(index + 9, len(p.tokens))):
        low = p.low(j)
        if low in ("и", "and", "және"):
            return j > index + 1 and j + 1 < len(p.tokens) and p.tokens[j + 1].word and not p.tokens[j + 1].cap
        if low != "," and (
            not p.tokens[j].word
            or p.tokens[j].cap
            or is_verb_ru(low)
            or low in _PREPOSITIONS
            or not (_DATIVE if dative else _GENITIVE).fullmatch(low)
        ):
            return False
    return False


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
    if after and after.word and not after.cap and not is_verb_ru(after.low) and _ADJECTIVE.fullmatch(token.low):
        return 1
    if rank_of(token.low, "ru") and token.low not in ("султан",):
        return 1
    if _BODY_NOUN.fullmatch(token.low):
        return 1
    size = _run(p, index) - index
    before = p.low(index - 1)
    if _LEGAL_FORM.fullmatch(p.tokens[index - 1].text):
        return max(size - 2, 1)
    if size >= 3 and (_PLACE_NOUN.fullmatch(before) or _FIRM_NOUN.fullmatch(before)) and not looks_given(token.text):
        return size - 2 if _FIRM_NOUN.fullmatch(before) else 1
    if (
        _ADJECTIVE.fullmatch(token.low)
        and size >= 3
        and not looks_given(token.text)
        and not _SURNAME.fullmatch(token.low)
    ):
        return 1
    if size == 1 and (_PLACE_NOUN.fullmatch(before) or _FIRM_NOUN.fullmatch(before)):
        return 1
    return 0


def is_verb_ru(word: str) -> bool:
    """Whether a lower-case Russian word is likelier a verb or adverb than part of a title."""
    return bool(_VERB.fullmatch(word)) and not _NOT_VERB.fullmatch(word)
