"""Governments, ministries, banks, universities: bodies known by their head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzrelations.asking.staged.cast.given import looks_kazakh
from kzrelations.asking.staged.cast.institutions_ru import russian_bodies
from kzrelations.asking.staged.cast.naming import Naming, body_naming
from kzrelations.asking.staged.cast.origins import span_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.asking.staged.tables.offices import PORTFOLIO_EN
from kzrelations.normalize.names import nominative

_MINISTRY = re.compile(r"ministr|министерств|министрлі|government of the republic")
_KK_CASE = re.compile(r"(?<=[іы])(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)$")
_OBLIQUE_KK = re.compile(r"(?:ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті)$")
_PLAIN_CASE = re.compile(r"(?<=[тжкқя])(?:пен|мен|тің|тың|ның|нің|ке|қа|ға|ге|те|та|тен|тан)$")
_NAMED_NOUN = re.compile(
    r"(?:университет|институт|академия|колледж|мектеп|лицей|театр|орталық)(?:пен|мен|тің|тың|ның|нің|ке|қа|ға|ге|те|та|тен|тан)?"
)
_LOCAL_KK = frozenset(("облыстық", "қалалық", "аудандық", "өңірлік", "аймақтық"))
_INITIAL = re.compile(r"[А-ЯӘҒҚҢӨҰҮҺІ][а-яәіқ]?")
_FIELD_KK = re.compile(r"\w{3,}(?:ия|ика|лер|лар|дер|дар|тер|тар)")
"""A field or a trade between a place and a noun: "Саратов ботаника орталығы"."""
_OWNER_KK = re.compile(
    r"(?:компания|фирма|корпорация|инвестор|тарап|әкім|министр|елші|басшы|делегация)\w*(?:ның|нің|дың|дің|тың|тің)"
)
"""Who does something with the body named next: "компанияның облыс әкімдігімен келісімі"."""
_GENITIVE_KK = re.compile(r".+(?:ның|нің|дың|дің|тың|тің)")


def institutions(p: Passage) -> Iterator[Naming]:
    """Bodies of a sentence by head noun, and international bodies by name."""
    for match in table.MANAGEMENT.finditer(p.text):
        name = match.group() if p.latin or p.kazakh else nominative(match.group(), "ru")
        yield body_naming(
            p,
            (match.start(), match.end()),
            name,
            "company",
            "firm",
            span_country(p, match.start(), match.end()) or "KZ",
        )
    for match in table.INTERNATIONAL.finditer(p.text):
        yield body_naming(
            p, (match.start(), match.end()), _international(p, match.group()), "organization", "international", None
        )
    for match in table.HOME_ABBREVIATED.finditer(p.text):
        yield body_naming(p, match.span(), match.group(), "organization", "org", "KZ")
    for naming in _english(p) if p.latin else _kazakh(p) if p.kazakh else russian_bodies(p):
        yield replace(naming, country="KZ") if _home_ministry(p, naming) else naming


def _home_ministry(p: Passage, naming: Naming) -> bool:
    """A ministry without a country in a sentence that names no foreign one."""
    ministry = naming.rank == "government" and _MINISTRY.search(naming.name.lower())
    return bool(ministry) and naming.country is None and all(m.code == "KZ" for m in p.countries)


def _international(p: Passage, text: str) -> str:
    if p.latin or text.isupper():
        return text
    return _KK_CASE.sub("", text) if p.kazakh else nominative(text, "ru")


# --- Kazakh ----------------------------------------------------------------------------------------------------------


def _kazakh(p: Passage) -> Iterator[Naming]:
    floor = 0
    for index, token in enumerate(p.tokens):
        government = bool(table.GOVERNMENT_NOUN_KK.fullmatch(token.low))
        body = government or _named_after(p, index) or table.WEAK_NOUN_KK.fullmatch(token.low)
        if p.geography[index] == "body" or not body:
            continue
        first = index
        while first > floor and _left_kk(p, first - 1):
            first -= 1
        while first < index and p.low(first) in ("мен", "және", "пен", "бен"):
            first += 1
        while first > floor + 1 and p.tokens[first - 1].text == "." and _INITIAL.fullmatch(p.tokens[first - 2].text):
            first -= 2  # "М. Әуезов атындағы"
        floor = index + 1
        if not any(m.name and m.start <= p.tokens[first].start and token.end <= m.end for m in p.countries):
            yield from _kazakh_body(p, first, index, government=government)


def _kazakh_body(p: Passage, first: int, head: int, *, government: bool) -> Iterator[Naming]:
    """The body whose name reaches from a token to its head noun, unless nothing names it."""
    token = p.tokens[head]
    span = (p.tokens[first].start, token.end)
    local = first < head and p.low(first) in _LOCAL_KK
    named = (
        local
        or (first < head and token.low.startswith("министрлігі"))
        or any(t.cap for i, t in enumerate(p.tokens) if first <= i < head and i > 0)
        or any(p.geography[first:head])
    )
    country = span_country(p, *span) or _around(p, first) or ("KZ" if local else None)
    case = _PLAIN_CASE if _named_after(p, head) else _KK_CASE
    name = case.sub("", p.slice(first, head + 1))
    if country is None and "атындағы" in name and looks_kazakh(name.split(" атындағы")[0]):
        country = "KZ"
    if token.low.startswith("әкімдігі"):
        home = country in (None, "KZ")
        yield body_naming(p, span, name, "government", "akimat" if home else "government", country or "KZ")
    elif named and (government or token.low.startswith(("комитеті", "басқармасы", "департаменті", "аппараты"))):
        yield body_naming(p, span, name, "government", "government", country)
    elif named and first < head:
        sure = p.tokens[first].cap or local
        if not table.COMPANY_KK.fullmatch(token.low):
            yield body_naming(p, span, name, "organization", "org", country, sure=sure)
        elif p.tokens[first].cap and p.geography[first] != "nation" and not p.tokens[head - 1].latin:
            yield body_naming(p, span, name, "company", "firm", country, sure=sure)


def _named_after(p: Passage, index: int) -> bool:
    """Whether a noun without a possessive ends a name such as "Абай атындағы университет"."""
    return bool(_NAMED_NOUN.fullmatch(p.low(index))) and "атындағы" in (
        p.low(index - 1),
        p.low(index - 2),
        p.low(index - 3),
    )


def _around(p: Passage, first: int) -> str | None:
    """The country in a locative such as "Германиядағы" before the name."""
    if first and p.geography[first - 1] and p.low(first - 1).endswith(("дағы", "дегі", "тағы", "тегі")):
        return next((m.code for m in p.countries if m.start <= p.tokens[first - 1].start < m.end), None)
    return None


def _left_kk(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    if token.text[0].isdigit() or not (token.word or token.text == ","):
        return False
    if token.low.endswith(("дағы", "дегі", "тағы", "тегі")):
        return token.low == "атындағы"
    if token.text == "," or token.low in ("мен", "және", "пен", "бен"):
        return _joins_kk(p, index)
    if table.NOT_ADJECTIVE_KK.fullmatch(token.low):
        return False
    if (not token.cap or index == 0) and _OWNER_KK.fullmatch(token.low):
        return False
    if index == 0 and token.cap and not p.geography[0] and _OBLIQUE_KK.search(token.low):
        return False
    if (
        _FIELD_KK.fullmatch(token.low)
        and not token.cap
        and index
        and (p.geography[index - 1] or p.tokens[index - 1].cap)
    ):
        return not p.located(index - 1)
    if p.geography[index]:
        return token.upper or not (p.located(index) or token.low.endswith(("мен", "пен", "бен")))
    if token.cap or _GENITIVE_KK.fullmatch(token.low) or table.ADJECTIVE_KK.fullmatch(token.low):
        return not (
            token.cap
            and token.low.endswith(("да", "де", "нда", "нде", "мен", "пен"))
            and not table.ADJECTIVE_KK.fullmatch(token.low)
        )
    return False


def _joins_kk(p: Passage, index: int) -> bool:
    """Whether a comma or an "and" stands between two words of one body's field."""
    before = p.low(index - 1)
    if p.tokens[index].text == ",":
        return bool(index and table.ADJECTIVE_KK.fullmatch(before) and table.ADJECTIVE_KK.fullmatch(p.low(index + 1)))
    return bool(index and table.ADJECTIVE_KK.fullmatch(before)) and not table.GOVERNMENT_NOUN_KK.fullmatch(before)


# --- English ---------------------------------------------------------------------------------------------------------


def _english(p: Passage) -> Iterator[Naming]:
    for match in table.AKIMAT_EN.finditer(p.text):
        key = "name" if match.group("name") else "front" if match.group("front") else "bare"
        start, end = match.start(key), match.end(key)
        text = p.text[start:end].rstrip()
        country = span_country(p, start, end) if "akimat" not in text else "KZ"
        if key == "bare" or country:
            rank = "akimat" if country in (None, "KZ") else "government"
            yield body_naming(p, (start, start + len(text)), text, "government", rank, country or "KZ")
    for match in table.SEC_EN.finditer(p.text):
        name = match.group().removeprefix("The ")
        yield body_naming(p, (match.end() - len(name), match.end()), name, "company", "firm", "KZ")
    for match in table.GOVERNMENT_EN.finditer(p.text):
        text = _within_field(re.sub(r"(?:,| and)?\s*$", "", match.group()))
        if re.match(r"(?:The|This|Our|His|Her|Its|In|By) ", text):
            text = text.split(" ", 1)[1]
        start = match.start() + match.group().index(text)
        country = span_country(p, start, start + len(text)) or _possessor(p, start)
        if country is None and text[:1].islower() and not text.startswith(("government", "aviation", "supervisory")):
            country = "KZ"  # "the regional department of agriculture"
        board = text.startswith("supervisory")
        yield body_naming(
            p, (start, start + len(text)), text, "organization" if board else "government", "government", country
        )


def _within_field(text: str) -> str:
    """A ministry's name without what an "and" or a comma joins to it that is no field of a ministry."""
    for match in re.finditer(r"(?:,? and|,) (?:the )?([A-Z][\w-]*)", text):
        if text.startswith(("Ministry", "The Ministry")) and match.group(1).lower() not in PORTFOLIO_EN:
            return text[: match.start()]
    return text


def _possessor(p: Passage, start: int) -> str | None:
    index = p.at(start)
    while index > 0 and (p.tokens[index - 1].text in ("'s", "’s") or p.geography[index - 1] == "nation"):
        index -= 1
        if p.geography[index] == "nation" or (index and p.geography[index - 1]):
            return span_country(
                p, p.tokens[index - 1].start if not p.geography[index] else p.tokens[index].start, start
            )
    return None
