"""Governments, ministries, banks, universities: bodies known by their head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzrelations.asking.staged.naming import Naming
from kzrelations.asking.staged.offices import complement_ru
from kzrelations.asking.staged.origins import span_country
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.normalize.names import nominative
from kzrelations.schemas import ActorKind

_ADJECTIVE_RU = re.compile(
    r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ое|ее)|.{2,}(?:[сц]к|н|ов|ев|ющ|ящ)(?:ом|ем|ой|ей)|торгово|научно|военно|планово"
)
_NOT_MODIFIER = re.compile(r"эт\w+|сво\w+|друг\w+|сам\w+|нов\w{2,3}|котор\w+|перв\w+|так\w+|вс\w+|кажд\w+|наш\w+|их|его|ее|торжественн\w+|некотор\w+|том|нем|чем|район(?:а|е|у|ом|ов|ы)?|регион(?:а|е|у|ом|ов|ы)?|одн\w+")
_GENITIVE_RU = re.compile(r".{2,}(?:а|я|ы|и|о|ов|ев|ей|ий|ого|его|ой|ых|их|ь|дел|сил|прав|вод|услуг|дорог|наук)")
_AREA_RU = re.compile(r"области|города|г|района|региона|края|округа|мегаполиса|столицы|села")
_FILLER_RU = re.compile(r"(?:(?:тогда|еще|ещё|единой|бывшей|нынешней|соседней|самой|всей) )+")
_FIRM = re.compile(table.FIRM_NOUN)
_MANAGEMENT = re.compile(
    r"management company of (?:the )?(?:[A-Z][\w-]+ )+(?:[Ss]pecial [Ee]conomic [Zz]one|SEZ|FEZ|industrial (?:zone|park))"
    r"|(?i:управляющ\w{2,3} компани\w{1,2}) (?:СЭЗ|ИЗ|специальн\w+ экономическ\w+ зон\w|индустриальн\w+ зон\w)(?: «[^«»\n]{2,40}»| \w+)"
    r"|«[^«»\n]{2,40}» (?:АЭА|ИА|арнайы экономикалық аймағы\w*|индустриялық аймағы\w*)(?:ның|-ның)? басқарушы компания(?:сы)?"
)
_AKIMAT_EN = re.compile(
    r"(?:the\s+)?(?P<name>(?:regional |city |oblast )?(?:akimat|administration)(?:'s)? of (?:the )?(?:city of )?(?P<place>(?:[A-Z][\w'’-]+ ?){1,3}(?:(?:region|oblast|city|district)\b)?))"
    r"|(?P<front>(?:[A-Z][\w-]+ ){1,3}(?:region(?:al)?|oblast|city|district)?'?s? ?(?:akimat|administration|city hall))\b"
    r"|\b(?P<bare>(?:regional |city |oblast |local )?akimat|(?:regional|city|oblast) administration)\b"
)
_GOVERNMENT_EN = re.compile(
    r"\b(?:Ministry of (?:the )?(?:[A-Z][\w-]+(?:,? and |, | )?)+(?:of (?:the )?(?:Republic of )?[A-Z]\w+)?"
    r"|[Gg]overnment of (?:the )?(?:[A-Z][\w-]+ ?)+|(?!(?:The|This|Our|Its|In|By) )(?:[A-Z][\w-]+ )+(?:[Gg]overnment|Ministry)|(?:Embassy|Consulate(?: General)?|Parliament|Administration) of (?:the )?(?:[A-Z][\w-]+(?: of)? ?)+|[Aa]viation (?:authorities|administration) of (?:the )?(?:[A-Z][\w-]+(?: of)? ?)+|supervisory board of (?:[A-Z][\w-]+ ?)+)"
)
_MINISTRY = re.compile(r"ministr|министерств|министрлі|government of the republic")
_KK_CASE = re.compile(r"(?<=[іы])(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)$")
_GENITIVE_KK = re.compile(r".+(?:ның|нің|дың|дің|тың|тің)")
_ADJECTIVE_KK = re.compile(r".+(?:лық|лік|дық|дік|тық|тік|лы|лі)|сауда|өнеркәсіп|өнеркәсіптік|және|мен|облыс|қала|аудан|ауыл|шаруашылығы|істер|білім|ғылым|қаржы|сыртқы|ішкі|кәсіпкерлер|кәсіпкерлік|"
                           r"даму|инвестиция|инвестициялар|туризм|мәдениет|спорт|көлік|цифрлық|денсаулық|сақтау|еңбек|халықты|қорғау|су|ресурстары|аграрлық|инновациялар|аэроғарыш|индустрия|орман|жер")  # fmt: skip


def institutions(p: Passage) -> Iterator[Naming]:
    """Bodies of a sentence by head noun, and international bodies by name."""
    for match in _MANAGEMENT.finditer(p.text):
        name = match.group() if p.latin or p.kazakh else nominative(match.group(), "ru")
        yield _naming(p, match.start(), match.end(), name, "company", "firm", span_country(p, match.start(), match.end()) or "KZ")
    for match in table.INTERNATIONAL.finditer(p.text):
        yield _naming(p, match.start(), match.end(), _international(p, match.group()), "organization", "international", None)
    for naming in _english(p) if p.latin else _kazakh(p) if p.kazakh else _russian(p):
        yield replace(naming, country="KZ") if _home_ministry(p, naming) else naming


def _home_ministry(p: Passage, naming: Naming) -> bool:
    """A ministry without a country in a sentence that names no foreign one."""
    ministry = naming.rank == "government" and _MINISTRY.search(naming.name.lower())
    return bool(ministry) and naming.country is None and all(m.code == "KZ" for m in p.countries)


def _naming(p: Passage, start: int, end: int, name: str, kind: ActorKind, rank: str, country: str | None, sure: bool = True) -> Naming:
    return Naming(p.sentence.number, start, end, p.text[start:end], name, kind, None, None, country, rank, sure=sure)


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
        if low.startswith("акимат"):
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
        yield _naming(p, start, p.tokens[index - 1].end, f"{base} {area}".strip(), "government", "akimat", "KZ")
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
        if not (p.geography[index] in ("place", "country") or _AREA_RU.fullmatch(token.low) or adjective or named or (token.text == "." and p.low(index - 1) == "г")):
            break
        index += 1
    return index


def _body_end(p: Passage, head: int) -> int:
    """Index after the words that belong to a body's name behind its head noun."""
    last = complement_ru(p, head + 1, names=False)
    noun = p.low(head)
    single = noun.startswith(("правительств", "администраци", "посольств", "консульств", "генконсульств", "мэри", "парламент", "банк", "завод"))
    abroad = noun.startswith(("посольств", "консульств", "генконсульств", "представительств", "торгпредств"))
    for index in range(head + 1, last):
        token, low = p.tokens[index], p.low(index)
        if token.text in "«“\"„(—–":
            return _trimmed(p, head, index)
        if low == "и" and (single or index + 1 >= last or _other_body(p, index + 1)):
            return _trimmed(p, head, index)
        if low in ("в", "на") and not abroad:
            return _trimmed(p, head, index)
        if token.word and not token.cap and not p.geography[index] and not token.latin and not _belongs(p, index):
            return _trimmed(p, head, index)
    return _trimmed(p, head, last)


def _belongs(p: Passage, index: int) -> bool:
    """Whether a lower-case word can be part of a body's name: a genitive, or what follows "по", "и" or a comma."""
    return p.low(index) in ("и", "по", "для") or p.low(index - 1) in ("и", "по", "для", ",") or bool(_GENITIVE_RU.fullmatch(p.low(index)))


def _trimmed(p: Passage, head: int, last: int) -> int:
    while last > head + 1 and p.low(last - 1) in ("и", "по", "для", ","):
        last -= 1
    return last


def _other_body(p: Passage, index: int) -> bool:
    low = p.low(index)
    nouns = (table.GOVERNMENT_NOUN_RU, table.WEAK_NOUN_RU, _FIRM)
    token = p.tokens[index]
    return any(noun.fullmatch(low) for noun in nouns) or token.upper or (token.cap and not p.geography[index]) or not token.word


def _russian_body(p: Passage, first: int, head: int, last: int, *, government: bool) -> Naming | None:
    low = p.low(head)
    start, end = p.tokens[first].start, p.tokens[last - 1].end
    behind = any(p.tokens[i].cap or p.tokens[i].latin or p.geography[i] for i in range(head + 1, last))
    front = any(p.tokens[i].cap and (i > 0 or p.geography[i]) or p.geography[i] for i in range(first, head)) or (first == 0 and first < head)
    name = nominative(p.slice(first, last), "ru")
    country = span_country(p, start, end)
    if government or low.startswith(("комитет", "управлени", "департамент", "аппарат", "власт")):
        if not (behind or front or (government and p.tokens[head].cap and head > 0 and last > head + 1)):
            return None
        if low.startswith("власт") and not (behind and first < head):
            return None
        rank = "akimat" if low.startswith("администраци") and country == "KZ" else "government"
        return _naming(p, start, end, name, "government", rank, country)
    capital = p.tokens[first].cap and (first < head or (head > 0 and behind) or p.tokens[head].upper)
    if not (capital or (behind and p.geography[last - 1]) or (p.tokens[head].cap and head > 0 and last > head + 1)):
        return None
    company = bool(table.COMPANY_RU.fullmatch(low))
    nations = all(p.geography[i] == "nation" or not p.tokens[i].cap for i in range(first, head))
    if company and (first == head or not p.tokens[first].cap or (nations and low.startswith(("компани", "корпораци", "холдинг", "групп")))):
        return None
    return _naming(p, start, end, name, "company" if company else "organization", "firm" if company else "org", country, sure=capital or p.tokens[head].cap)


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
        if any(m.name and m.start <= start and token.end <= m.end for m in p.countries):
            continue
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
    if token.text[0].isdigit() or not (token.word or token.text == ","):
        return False
    if token.low.endswith(("дағы", "дегі", "тағы", "тегі")):
        return False
    if token.text == ",":
        return bool(index and _ADJECTIVE_KK.fullmatch(p.low(index - 1)) and _ADJECTIVE_KK.fullmatch(p.low(index + 1)))
    if token.low in ("мен", "және", "пен", "бен"):
        before = p.low(index - 1)
        return bool(index and _ADJECTIVE_KK.fullmatch(before)) and not table.GOVERNMENT_NOUN_KK.fullmatch(before)
    if p.geography[index]:
        return token.upper or not (p.located(index) or token.low.endswith(("мен", "пен", "бен")))
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
