"""Governments, ministries, banks, universities: bodies known by their head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzrelations.asking.staged.naming import Naming
from kzrelations.asking.staged.offices import complement_ru
from kzrelations.asking.staged.origins import span_country
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.normalize.names import nominative
from kzrelations.schemas import ActorKind

_ADJECTIVE_RU = re.compile(r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее)|торгово|научно|военно|планово|и")
_NOT_MODIFIER = re.compile(r"эт\w+|свой|своей|своего|друг\w+|сам\w+|нов\w{2,3}|котор\w+|перв\w+|так\w+|весь|всей|кажд\w+|наш\w+|их|его|ее|с|и|которой")
_AKIMAT_EN = re.compile(
    r"(?:the\s+)?(?P<name>(?:regional |city |oblast )?(?:akimat|administration)(?:'s)? of (?:the )?(?:city of )?(?P<place>(?:[A-Z][\w'’-]+ ?){1,3}(?:(?:region|oblast|city|district)\b)?))"
    r"|(?P<front>(?:[A-Z][\w-]+ ){1,3}(?:region(?:al)?|oblast|city|district)?'?s? ?(?:akimat|administration|city hall))\b"
    r"|\b(?P<bare>(?:regional |city |oblast |local )?akimat|(?:regional|city|oblast) administration)\b"
)
_GOVERNMENT_EN = re.compile(
    r"\b(?:Ministry of (?:the )?(?:[A-Z][\w-]+(?:,? and |, | )?)+(?:of (?:the )?(?:Republic of )?[A-Z]\w+)?"
    r"|[Gg]overnment of (?:the )?(?:[A-Z][\w-]+ ?)+|(?:[A-Z][\w-]+ )+(?:[Gg]overnment|Ministry)|supervisory board of (?:[A-Z][\w-]+ ?)+)"
)
_KK_CASE = re.compile(r"(?<=[іы])(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)$")
_GENITIVE_KK = re.compile(r".+(?:ның|нің|дың|дің|тың|тің)")
_ADJECTIVE_KK = re.compile(r".+(?:лық|лік|дық|дік|тық|тік|лы|лі)|сауда|өнеркәсіп|өнеркәсіптік|және|мен|облыс|қала|аудан|ауыл|шаруашылығы|істер|білім|ғылым|қаржы|сыртқы|ішкі|кәсіпкерлер|кәсіпкерлік|"
                           r"даму|инвестиция|инвестициялар|туризм|мәдениет|спорт|көлік|цифрлық|денсаулық|сақтау|еңбек|халықты|қорғау|су|ресурстары|аграрлық|инновациялар|аэроғарыш|индустрия|орман|жер")  # fmt: skip


def institutions(p: Passage) -> Iterator[Naming]:
    """Bodies of a sentence by head noun, and international bodies by name."""
    for match in table.INTERNATIONAL.finditer(p.text):
        yield _naming(p, match.start(), match.end(), _international(p, match.group()), "organization", "international", None)
    if p.latin:
        yield from _english(p)
    elif p.kazakh:
        yield from _kazakh(p)
    else:
        yield from _russian(p)


def _naming(p: Passage, start: int, end: int, name: str, kind: ActorKind, rank: str, country: str | None, sure: bool = True) -> Naming:
    return Naming(p.sentence.number, start, end, p.text[start:end], name, kind, None, None, country, rank, None, sure)


def _international(p: Passage, text: str) -> str:
    if p.latin or text.isupper():
        return text
    return _KK_CASE.sub("", text) if p.kazakh else nominative(text, "ru")


# --- Russian ---------------------------------------------------------------------------------------------------------


def _russian(p: Passage) -> Iterator[Naming]:
    index = 0
    while index < len(p.tokens):
        low = p.low(index)
        government = bool(table.GOVERNMENT_NOUN_RU.fullmatch(low))
        if not p.tokens[index].word or not (government or table.WEAK_NOUN_RU.fullmatch(low)):
            index += 1
            continue
        first = index
        while first and _modifies(p, first - 1):
            first -= 1
        while p.low(first) in ("и", "с"):
            first += 1
        last = complement_ru(p, index + 1, names=False)
        last = _before_quote(p, index + 1, last)
        if naming := _russian_body(p, first, index, last, government=government):
            yield naming
        index = max(last, index + 1)


def _before_quote(p: Passage, start: int, last: int) -> int:
    """The complement up to a quoted name, a dash or an "и" that joins another body."""
    for index in range(start, last):
        if p.tokens[index].text in "«“\"„(—–":
            return index
        if p.low(index) == "и" and index + 1 < last and (p.tokens[index + 1].upper or table.GOVERNMENT_NOUN_RU.fullmatch(p.low(index + 1))):
            return index
    return last


def _modifies(p: Passage, index: int) -> bool:
    low = p.low(index)
    return p.tokens[index].word and bool(_ADJECTIVE_RU.fullmatch(low)) and not _NOT_MODIFIER.fullmatch(low) and low != "и"


def _russian_body(p: Passage, first: int, head: int, last: int, *, government: bool) -> Naming | None:
    start, end = p.tokens[first].start, p.tokens[last - 1].end
    proper = any((t.cap and (i > 0)) or t.latin for i, t in enumerate(p.tokens) if first <= i < last and i != head)
    named = proper or (p.tokens[head].cap and head > 0 and last > head + 1) or any(p.geography[first:last])
    country = span_country(p, start, end)
    low = p.low(head)
    akimat = low.startswith("акимат") or (low.startswith("администраци") and country in (None, "KZ"))
    if akimat and low.startswith("акимат"):
        return _naming(p, start, end, _singular(p.slice(first, last)), "government", "akimat", "KZ")
    if not named:
        return None
    if government or low.startswith(("комитет", "управлени", "департамент", "аппарат")):
        return _naming(p, start, end, nominative(p.slice(first, last), "ru"), "government", "government", country)
    kind: ActorKind = "company" if table.COMPANY_RU.fullmatch(low) else "organization"
    strong = any(p.geography[first:last]) or p.tokens[first].cap or p.tokens[head].cap or p.tokens[head].upper
    if not strong or (kind == "company" and (first == head or not p.tokens[first].cap)):
        return None
    return _naming(p, start, end, nominative(p.slice(first, last), "ru"), kind, "org" if kind == "organization" else "firm", country, sure=p.tokens[first].cap or proper)


def _singular(text: str) -> str:
    return nominative(re.sub(r"^(\w*имат)(?:ы|ов|ам|ами|ах)\b", r"\1", text, flags=re.IGNORECASE), "ru")


# --- Kazakh ----------------------------------------------------------------------------------------------------------


def _kazakh(p: Passage) -> Iterator[Naming]:
    floor = 0
    for index, token in enumerate(p.tokens):
        government = bool(table.GOVERNMENT_NOUN_KK.fullmatch(token.low))
        if not government and not table.WEAK_NOUN_KK.fullmatch(token.low):
            continue
        first = index
        while first > floor and _left_kk(p, first - 1):
            first -= 1
        while first < index and p.low(first) in ("мен", "және", "пен", "бен"):
            first += 1
        text = p.slice(first, index + 1)
        start, end = p.tokens[first].start, token.end
        floor = index + 1
        named = any(t.cap for i, t in enumerate(p.tokens) if first <= i < index and i > 0) or any(p.geography[first:index])
        country = span_country(p, start, end) or _around(p, first)
        name = _KK_CASE.sub("", text)
        if token.low.startswith("әкімдігі"):
            yield _naming(p, start, end, name, "government", "akimat", "KZ")
        elif named and (government or token.low.startswith(("комитеті", "басқармасы", "департаменті", "аппараты"))):
            yield _naming(p, start, end, name, "government", "government", country)
        elif named and first < index:
            company = bool(table.COMPANY_KK.fullmatch(token.low))
            if not company or p.tokens[first].cap and not p.geography[first] == "nation":
                yield _naming(p, start, end, name, "company" if company else "organization", "firm" if company else "org", country, p.tokens[first].cap)


def _around(p: Passage, first: int) -> str | None:
    """"Германиядағы" before the name."""
    if first and p.geography[first - 1] and p.low(first - 1).endswith(("дағы", "дегі", "тағы", "тегі")):
        return next((m.code for m in p.countries if m.start <= p.tokens[first - 1].start < m.end), None)
    return None


def _left_kk(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    if not token.word or token.text[0].isdigit():
        return False
    if token.low.endswith(("дағы", "дегі", "тағы", "тегі")):
        return False
    if token.low in ("мен", "және", "пен", "бен"):
        before = p.low(index - 1)
        return bool(index and _ADJECTIVE_KK.fullmatch(before)) and not table.GOVERNMENT_NOUN_KK.fullmatch(before)
    if p.geography[index]:
        return token.upper or not token.low.endswith(("да", "де", "та", "те", "нан", "нен", "дан", "ден", "тан", "тен", "мен", "пен", "бен"))
    if token.cap or _GENITIVE_KK.fullmatch(token.low) or _ADJECTIVE_KK.fullmatch(token.low):
        return not (token.cap and token.low.endswith(("да", "де", "нда", "нде", "мен", "пен")) and not _ADJECTIVE_KK.fullmatch(token.low))
    return False


# --- English ---------------------------------------------------------------------------------------------------------


def _english(p: Passage) -> Iterator[Naming]:
    for match in _AKIMAT_EN.finditer(p.text):
        key = "name" if match.group("name") else "front" if match.group("front") else "bare"
        start, end = match.start(key), match.end(key)
        text = p.text[start:end].rstrip()
        country = span_country(p, start, end) if "akimat" not in text else "KZ"
        if key == "bare" or country:
            rank = "akimat" if country in (None, "KZ") else "government"
            yield _naming(p, start, start + len(text), text, "government", rank, country or "KZ")
    for match in _GOVERNMENT_EN.finditer(p.text):
        text = re.sub(r"(?:,| and)?\s*$", "", match.group())
        if re.match(r"(?:The|This|Our|His|Her|Its|In|By) ", text):
            text = text.split(" ", 1)[1]
        start = match.start() + match.group().index(text)
        country = span_country(p, start, start + len(text)) or _possessor(p, start)
        board = text.startswith("supervisory")
        yield _naming(p, start, start + len(text), text, "organization" if board else "government", "government", country)


def _possessor(p: Passage, start: int) -> str | None:
    index = p.at(start)
    while index > 0 and (p.tokens[index - 1].text in ("'s", "’s") or p.geography[index - 1] == "nation"):
        index -= 1
        if p.geography[index] == "nation" or (index and p.geography[index - 1]):
            return span_country(p, p.tokens[index - 1].start if not p.geography[index] else p.tokens[index].start, start)
    return None
