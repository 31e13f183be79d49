"""Governments and organisations in Russian, by head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzrelations.asking.staged.cast.body_names import base_body
from kzrelations.asking.staged.cast.given import looks_given, looks_kazakh
from kzrelations.asking.staged.cast.naming import Naming, body_naming
from kzrelations.asking.staged.cast.offices_ru import complement_ru
from kzrelations.asking.staged.cast.origins import adjective_country, span_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.normalize.names import nominative

_ADJECTIVE_RU = re.compile(
    r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ыми|ими)|.{2,}(?:[сц]к|н|ов|ев|ющ|ящ)(?:ом|ем|ой|ей)|торгово|научно|военно|планово"
)
_NOT_MODIFIER = re.compile(
    r"данн\w+|эт\w+|сво\w+|друг\w+|сам\w+|нов\w{2,3}|котор\w+|перв\w+|так\w+|вс\w+|кажд\w+|наш\w+|их|его|ее|торжественн\w+|некотор\w+|том|нем|чем|район(?:а|е|у|ом|ов|ы)?|регион(?:а|е|у|ом|ов|ы)?|одн\w+"
)
_GENITIVE_RU = re.compile(
    r".{2,}(?:а|я|ы|и|о|ов|ев|ей|ий|ого|его|ой|ых|их|ь|дел|сил|прав|вод|услуг|дорог|наук)|дел|сил|прав|вод|наук"
)
_PLURAL_ADJECTIVE = re.compile(r".{3,}[ыи]х")
_AREA_RU = re.compile(r"области|города|г|района|региона|края|округа|мегаполиса|столицы|села")
_FILLER_RU = re.compile(r"(?:(?:тогда|еще|ещё|единой|бывшей|нынешней|соседней|самой|всей) )+")
_OF_NATION = {"хокимия": "UZ", "облиспо": "BY", "гориспо": "BY", "райиспо": "BY"}
"""Whose country has governments of that name, by how the name begins."""
_AKIMAT = re.compile(r"(?:обл|гор|рай)?акимат")
_LOCAL = re.compile(r"(?:областн|городск|районн|региональн)(?:ая|ой|ую|ое|ого|ому|ым|ом|ый)")
_FIRM = re.compile(table.FIRM_NOUN)
_FIRM_OF = re.compile(r"(?:[а-яё-]+ой )?(?:компании|корпорации|фирмы|группы|холдинга|концерна) [«“\"A-Z]")
"""Whose a works is, no part of its name: "фабрика чешской компании «Х»"."""


def russian_bodies(p: Passage) -> Iterator[Naming]:
    """Governments and organisations of a Russian sentence, in order."""
    index = 0
    while index < len(p.tokens):
        low = p.low(index)
        government = bool(table.GOVERNMENT_NOUN_RU.fullmatch(low))
        if p.geography[index] == "body" or not (government or table.WEAK_NOUN_RU.fullmatch(low)):
            index += 1
            continue
        first = index
        while first and _modifies(p, first - 1):
            first -= 1
        if low.startswith("представительств") and p.geography[index + 1 : index + 2] == ("body",):
            index += 1  # the body itself is named
            continue
        if _AKIMAT.match(low):
            yield from _akimats(p, first, index)
            last = index + 1
        else:
            last = _body_end(p, index)
            if naming := _russian_body(p, first, index, last, government=government):
                yield naming
        index = max(last, index + 1)


def _modifies(p: Passage, index: int) -> bool:
    low = p.low(index)
    return p.tokens[index].word and bool(_ADJECTIVE_RU.fullmatch(low)) and not _NOT_MODIFIER.fullmatch(low)


def _akimats(p: Passage, first: int, head: int) -> Iterator[Naming]:
    """An akimat, and of "акиматами области и города" each."""
    several = re.fullmatch(r"акимат(?:ы|ов|ам|ами|ах)", p.low(head)) is not None
    index = _area_end(p, head + 1)
    if p.low(head + 1) in ("регионов", "областей", "городов", "районов") or (several and index == head + 1):
        return
    start = p.tokens[first].start
    prefix = "" if several else p.slice(first, head) + " " if first < head else ""
    base = nominative(prefix + ("акимат" if several else p.tokens[head].text), "ru")
    begin = head + 1
    while True:
        area = _FILLER_RU.sub("", p.slice(begin, index)) if index > begin else ""
        yield body_naming(p, (start, p.tokens[index - 1].end), f"{base} {area}".strip(), "government", "akimat", "KZ")
        if not several or p.low(index) not in (",", "и"):
            return
        begin = index + 1
        start = p.tokens[begin].start if begin < len(p.tokens) else 0
        index = _area_end(p, begin)
        if index == begin:
            return


def _area_end(p: Passage, index: int) -> int:
    """Index after the region, city or district that an akimat is followed by."""
    ahead = index
    while _FILLER_RU.fullmatch(p.low(ahead) + " "):
        ahead += 1
    index = ahead if ahead < len(p.tokens) and p.tokens[ahead].cap else index
    while index < len(p.tokens):
        token = p.tokens[index]
        adjective = token.cap and token.word and _ADJECTIVE_RU.fullmatch(token.low)
        if adjective and not (p.geography[index] or _AREA_RU.fullmatch(p.low(index + 1))):
            break
        named = token.cap and token.word and _AREA_RU.fullmatch(p.low(index - 1))
        if not (
            p.geography[index] in ("place", "country")
            or _AREA_RU.fullmatch(token.low)
            or adjective
            or named
            or (token.text == "." and p.low(index - 1) == "г")
        ):
            break
        index += 1
    return index


def _body_end(p: Passage, head: int) -> int:
    """Index after the words that belong to a body's name behind its head noun."""
    last = complement_ru(p, head + 1, names=False)
    noun = p.low(head)
    single = noun.startswith(
        (
            "правительств",
            "администраци",
            "посольств",
            "консульств",
            "генконсульств",
            "мэри",
            "парламент",
            "банк",
            "завод",
        )
    )
    abroad = noun.startswith(("посольств", "консульств", "генконсульств", "представительств", "торгпредств"))
    for index in range(head + 1, last):
        token, low = p.tokens[index], p.low(index)
        if token.text in '«“"„(—–' or _is_person(p, index) or _FIRM_OF.match(p.text[token.start :]):
            return _trimmed(p, head, index)
        if token.text == "и" and (single or index + 1 >= last or _other_body(p, index + 1)):
            return _trimmed(p, head, index)
        if low in ("в", "на") and not abroad:
            return _trimmed(p, head, index)
        if token.word and not token.cap and not p.geography[index] and not token.latin and not _belongs(p, index):
            return _trimmed(p, head, index)
    return _trimmed(p, head, last)


def _is_person(p: Passage, index: int) -> bool:
    """Whether a person's name begins at a token: "университета Раушан Ибраевой"."""
    token = p.tokens[index]
    if not token.cap or p.geography[index] or p.low(index - 1) in ("имени", "им") or index + 1 >= len(p.tokens):
        return False
    return (
        p.tokens[index + 1].cap and not p.geography[index + 1] and (looks_given(token.text) or looks_kazakh(token.text))
    )


def _belongs(p: Passage, index: int) -> bool:
    """Whether a lower-case word can be part of a body's name: a genitive, or what follows "по", "и" or a comma."""
    return (
        p.low(index) in ("и", "по", "для", "имени", "им")
        or p.low(index - 1) in ("и", "по", "для", ",")
        or p.low(index - 1) in ("содействия", "содействию")
        or _PLURAL_ADJECTIVE.fullmatch(p.low(index - 1)) is not None
        or bool(_GENITIVE_RU.fullmatch(p.low(index)))
    )


def _trimmed(p: Passage, head: int, last: int) -> int:
    while last > head + 1 and p.low(last - 1) in ("и", "по", "для", ","):
        last -= 1
    return last


def _other_body(p: Passage, index: int) -> bool:
    while index + 1 < len(p.tokens) and _ADJECTIVE_RU.fullmatch(p.low(index)) and not p.tokens[index].cap:
        index += 1
    low = p.low(index)
    nouns = (table.GOVERNMENT_NOUN_RU, table.WEAK_NOUN_RU, _FIRM)
    token = p.tokens[index]
    return (
        any(noun.fullmatch(low) for noun in nouns)
        or token.upper
        or (token.cap and not p.geography[index])
        or not token.word
    )


def _russian_body(p: Passage, first: int, head: int, last: int, *, government: bool) -> Naming | None:
    low = p.low(head)
    start, end = p.tokens[first].start, p.tokens[last - 1].end
    behind = any(p.tokens[i].cap or p.tokens[i].latin or p.geography[i] for i in range(head + 1, last))
    local = (
        first < head
        and not low.startswith("центр")
        and bool(_LOCAL.fullmatch(p.low(first)))
        and p.low(first - 1) not in ("в", "во")
    )
    front = (
        local
        or any((p.tokens[i].cap and (i > 0 or p.geography[i])) or p.geography[i] for i in range(first, head))
        or (first == 0 and first < head)
    )
    name = base_body(p.slice(first, last))
    if any(m.name and m.start <= start and end <= m.end for m in p.countries):
        return None
    country = span_country(p, start, end) or _OF_NATION.get(low[:7]) or ("KZ" if local and not behind else None)
    if government or low.startswith(("комитет", "управлени", "департамент", "аппарат", "власт")):
        if not (behind or front or (government and p.tokens[head].cap and head > 0 and last > head + 1)):
            return None
        if low.startswith("власт") and not (behind and first < head):
            return None
        rank = "akimat" if low.startswith("администраци") and country == "KZ" else "government"
        return body_naming(p, (start, end), name, "government", rank, country)
    company = bool(table.COMPANY_RU.fullmatch(low))
    opens = company and first == 0 and not (p.geography[0] or adjective_country(p.tokens[0].text))
    capital = p.tokens[first].cap and not opens and (first < head or (head > 0 and behind) or p.tokens[head].upper)
    if not (
        capital or local or (behind and p.geography[last - 1]) or (p.tokens[head].cap and head > 0 and last > head + 1)
    ):
        return None
    nations = all(p.geography[i] == "nation" or not p.tokens[i].cap for i in range(first, head))
    if company and (
        first == head
        or not p.tokens[first].cap
        or (nations and low.startswith(("компани", "корпораци", "холдинг", "групп")))
    ):
        return None
    return body_naming(
        p,
        (start, end),
        name,
        "company" if company else "organization",
        "firm" if company else "org",
        country,
        sure=capital or local or p.tokens[head].cap,
    )
