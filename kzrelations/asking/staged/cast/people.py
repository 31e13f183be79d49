"""People: names beside a title, an honorific or a known given name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kzrelations.asking.staged.cast.given import is_asian_surname, is_home_given, looks_given, looks_kazakh
from kzrelations.asking.staged.cast.naming import Naming
from kzrelations.asking.staged.cast.offices import find_offices
from kzrelations.asking.staged.cast.origins import office_country
from kzrelations.asking.staged.cast.passage import Passage, Token
from kzrelations.asking.staged.cast.person_names import (
    MOST,
    base_name,
    is_initial,
    is_name,
    may_be_name,
    name_end,
    skip_honorific,
)
from kzrelations.asking.staged.cast.ranks import Office, rank_of
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import MAKER_EN
from kzrelations.asking.staged.tables.given import EASTERN_SURNAME, HOME_SURNAME, SURNAME_FORM
from kzrelations.normalize.names import nominative

_LEADS = re.compile(r"(?:во главе со?|led by|headed by|под руководством|при участии|басқарған|бастаған)\s*$")
_LEADS_AFTER = frozenset(("бастап", "бастаған", "басқарып", "басқарған"))
_KK_POSSESSED = re.compile(r"(с?[іы])(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)$")
_OF_FIRM = re.compile(r"\s+(?:of|from) (?:the |its )?(?:[\w-]+ ){0,4}(?:company|firm|corporation|holding)\b")
_HONOURED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? ([A-Z][\w'’-]{2,})")
_MAKER = re.compile(MAKER_EN)
_SHORT = 4
"""Letters of a word that is too short to show a surname by its end."""
_NAMESAKE = re.compile(r"(?i)(?:\bимени|\bим\.|\bулиц\w+|\bпроспект\w*|\bnamed after|\bname of|\bпамяти)\s*$")
_BYLINE = re.compile(
    r"\s*(?:By|Автор:?|Author:?|Авторы?|Text:|Фото:?|Photo:?|Сурет\w*:?)\s+\S+(?:\s+[^\s–—]+){0,3}(?:\s+[–—]\s+\S+)?\s*",
    re.IGNORECASE,
)


def is_byline(p: Passage) -> bool:
    """Whether a line only tells who wrote the article or took its picture."""
    return _BYLINE.fullmatch(p.text) is not None


def find_people(p: Passage, context: str) -> list[Naming]:
    """Everyone named in a sentence, in order; titles nominative."""
    if p.sentence.kind == "header":
        return []
    offices = find_offices(p)
    found: list[Naming] = []
    taken = [False] * len(p.tokens)
    for office in sorted(offices, key=lambda o: o.rank == "weak"):
        for naming, first, last in _with_office(p, office, offices, context):
            if not any(taken[first:last]):
                taken[first:last] = [True] * (last - first)
                found.append(naming)
    for office in offices:
        taken[office.first : office.last] = [True] * (office.last - office.first)
    found += _without_office(p, taken, context)
    return sorted(found, key=lambda n: n.start)


def _with_office(
    p: Passage, office: Office, offices: Sequence[Office], context: str
) -> Iterator[tuple[Naming, int, int]]:
    several = _listed(p, office)
    if several:
        for (first, last), country in several:
            yield _person(p, (first, last), office, context, country), first, last
        return
    first = skip_honorific(p, office.last)
    last = name_end(p, first)
    if not is_name(p, first, last, titled=True) and (span := _behind_comma(p, office)):
        first, last = span
    if not is_name(p, first, last, titled=True):
        if (span := _before_office(p, office)) is None:
            return
        first, last = span
    yield _person(p, (first, last), office, context), first, last


def _person(
    p: Passage, span: tuple[int, int], office: Office | None, context: str, country: str | None = None
) -> Naming:
    first, last = span
    start, end = p.tokens[first].start, p.tokens[last - 1].end
    text = p.text[start:end]
    title = office_title(p, office) if office and office.rank != "weak" else None
    oblique = bool(office and title and not p.kazakh and p.slice(office.first, office.last) != title)
    if office and country is None:
        country = office_country(p, office) or _home_minister(p, office, text)
    where = (p.tokens[office.first].start, p.tokens[office.last - 1].end) if office else None
    name = base_name(text, p, context, oblique=oblique)
    return Naming(
        p.sentence.number,
        start,
        end,
        text,
        name,
        "person",
        title,
        None,
        country,
        office.rank if office else None,
        where,
    )


def _home_minister(p: Passage, office: Office, name: str) -> str | None:
    """KZ for a minister without a country, before whom the sentence names no foreign one: news of Kazakhstan."""
    if office.rank not in ("minister", "premier") or not looks_kazakh(name):
        return None
    start = p.tokens[office.first].start
    return (
        "KZ"
        if all(m.code == "KZ" for m in p.countries if m.start < start)
        and not p.text[:start].rstrip().endswith(("his", "its", "их", "с его", "с её"))
        else None
    )


def office_title(p: Passage, office: Office) -> str:
    """The title in the nominative."""
    text = p.slice(office.first, office.last)
    head = p.tokens[office.head]
    if head.latin:
        return re.sub(r"^(?:then|its|their)\s+", "", text)
    if p.kazakh:
        return _KK_POSSESSED.sub(r"\1", text)
    return nominative(text, "ru")


def _behind_comma(p: Passage, office: Office) -> tuple[int, int] | None:
    """The name behind a comma or dash: "its president, Park Jin-ho, said", "аким области — Ержан Байтасов"."""
    if p.low(office.last) not in (",", "—", "–", "-", ":"):
        return None
    first = skip_honorific(p, office.last + 1)
    last = name_end(p, first)
    if not is_name(p, first, last, titled=False) or p.low(last) not in (",", ".", ")", "", "and", "и", "мен"):
        return None
    words = p.tokens[first:last]
    known = any(looks_given(t.text) or looks_kazakh(t.text) for t in words) or is_asian_surname(words[0].text)
    between = p.latin and p.low(last) == p.low(office.last) == "," and office.last - office.first > 1
    return (first, last) if known or (between and not p.low(office.head).endswith("s")) else None


def _before_office(p: Passage, office: Office) -> tuple[int, int] | None:
    """The name that a title after a comma, dash or bracket explains."""
    index = office.first - 1
    if p.low(index) == "the" and office.last == office.first + 1 and p.low(office.last) == "and":
        return None  # "Mika Virta, the Ambassador and the rector" are three
    while index > 0 and (
        p.geography[index] in ("country", "nation", "place")
        or p.low(index) in ("'s", "’s", "the", "a", "an", "then", "now")
    ):
        index -= 1
    if index < 1 or p.tokens[index].text not in (",", "—", "–", "-", "("):
        return None
    last = index
    first = last
    while (
        first > 0
        and (may_be_name(p, first - 1) or _is_initial_end(p, first) or p.low(first - 1) in table.PARTICLES)
        and last - first < MOST
    ):
        first -= 1
    while first < last and not may_be_name(p, first) and not is_initial(p, first):
        first += 1
    if first > 0 and p.tokens[first].low in ("and", "и"):
        first += 1
    while first < last and rank_of(p.low(first), "en" if p.latin else "ru") == "weak":
        first += 1
    if last - first > 4 or not is_name(p, first, last, titled=False):
        honoured = first < last and p.low(first - 1).rstrip(".") in table.HONORIFICS
        return (first, last) if honoured else None
    return first, last


def _is_initial_end(p: Passage, index: int) -> bool:
    return index >= 2 and p.tokens[index - 1].text == "." and is_initial(p, index - 2)


def _listed(p: Passage, office: Office) -> list[tuple[tuple[int, int], str | None]]:
    """A plural title of several countries before as many names: each name with its own country."""
    codes = [m.code for m in p.countries if p.tokens[office.first].start <= m.start < p.tokens[office.last - 1].end]
    head = p.low(office.head)
    plural = re.fullmatch(r".*(?:ы|и|ов|ей|ами|ями|ам|ям|ах)|.*s|.*(?:лары|лері)\w*", head) is not None
    if not plural or p.low(office.head) in ("главы", "hors"):
        return []
    last = office.last
    extra = [m for m in p.countries if m.start >= p.tokens[last - 1].end]
    while p.low(last) in ("and", "и", ",", "the", "in", "to", "в") or (
        last < len(p.tokens) and p.geography[last] and not p.low(last - 1).istitle() and extra
    ):
        if last < len(p.tokens) and p.geography[last] == "country" and p.low(last - 1) in ("and", "и", ",", "the"):
            codes += [m.code for m in extra if m.start <= p.tokens[last].start < m.end and m.code not in codes]
        last += 1
    while p.low(last) in ("—", "–", "-", ":", ","):
        last += 1
    spans: list[tuple[int, int]] = []
    while (end := name_end(p, last)) > last:
        spans.append((last, end))
        last = end
        while p.low(last) in ("and", "и", ",", "мен"):
            last += 1
    good = [s for s in spans if is_name(p, *s, titled=False)]
    if len(good) < 2:
        return []
    return [(span, codes[k] if len(codes) == len(good) else None) for k, span in enumerate(good)]


def _at_home(words: Sequence[Token], p: Passage) -> bool:
    """Whether a surname and, mostly, a given name are of Kazakhstan though no table has the given name."""
    last = words[-1].low
    if p.kazakh or len(words) > 3 or any(t.upper for t in words):
        return False
    if p.latin and len(words) == 2 and len(last) > _SHORT + 1 and EASTERN_SURNAME.search(last):
        return True
    if p.latin and len(words) == 2 and is_home_given(words[0].text):
        return len(last) > _SHORT
    return looks_kazakh(words[0].text) and bool(SURNAME_FORM.search(last) or HOME_SURNAME.search(last))


# --- names without a title -------------------------------------------------------------------------------------------


def _without_office(p: Passage, taken: list[bool], context: str) -> Iterator[Naming]:
    index = 0
    while index < len(p.tokens):
        last = name_end(p, index) if not taken[index] else index
        if last == index or any(taken[index:last]):
            index += 1
            continue
        if _stands_alone(p, index, last) or _honoured_elsewhere(p, index, last, context):
            yield _person(p, (index, last), None, context)
        index = last


def _honoured_elsewhere(p: Passage, first: int, last: int, context: str) -> bool:
    """Whether two or three words in Latin letters end in a surname that the article calls Mr or Ms elsewhere."""
    named = p.latin and last - first in (2, 3) and not any(p.tokens[i].upper for i in range(first, last))
    return named and p.tokens[last - 1].text in _honoured(context)


@lru_cache(maxsize=32)
def _honoured(context: str) -> frozenset[str]:
    return frozenset(_HONOURED.findall(context))


def _stands_alone(p: Passage, first: int, last: int) -> bool:
    words = [t for t in p.tokens[first:last] if t.word]
    before = p.text[: p.tokens[first].start]
    honoured = p.low(first - 1) in table.HONORIFICS or (
        p.low(first - 1) == "." and p.low(first - 2) in table.HONORIFICS
    )
    honoured = honoured or p.low(last) in table.HONORIFICS_AFTER or (last - first > 1 and p.low(last) in _LEADS_AFTER)
    if honoured:
        return True
    if first and (p.tokens[first - 1].text in ("«", "“", '"') or (p.latin and _MAKER.fullmatch(p.low(first - 1)))):
        return False
    if _NAMESAKE.search(before) or p.low(last) == "атындағы":
        return False
    if len(words) < 2 or len(words) > 4 or words[0].upper or (words[0].latin and not p.latin):
        return False
    if _LEADS.search(before) or (p.latin and _OF_FIRM.match(p.text[p.tokens[last - 1].end :])):
        return True
    initial = any(len(t.text) <= 2 and t.cap and p.text[t.end : t.end + 1] == "." for t in words)
    if initial:
        return all(t.cap for t in words) and len([t for t in words if len(t.text) > 2]) >= 1
    given = [looks_given(t.text) for t in words]
    if _at_home(words, p):
        return True
    if not any(given):
        return (
            len(words) in (2, 3)
            and is_asian_surname(words[0].text)
            and all(len(t.text) <= 8 for t in words)
            and not words[0].latin
        )
    return given[0] or (given[-1] and (p.latin or bool(SURNAME_FORM.search(words[0].low))))
