"""Whose an actor is: told by a title, by the words beside a body's name, by its legal form or by its own name."""

from __future__ import annotations

import re
from functools import lru_cache

from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import Office
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.places import find_places

_LOCATIVE_KK = re.compile(r"(?:дағы|дегі|тағы|тегі|да|де|та|те)$")
_TOWARDS_KK = re.compile(r"(?:ға|ге|қа|ке|дан|ден|(?<!с)тан|тен|нан|нен)$")
_SEATED_KK = re.compile(r"[дт](?:ағы|егі)$")
_FORM = re.compile(table.FORMS_BEFORE)
_ADJECTIVE = re.compile(r"(.+[сц]к)(?:ий|ой|ая|ое|ого|ому|им|ом|ую|ие|их|ими)$")
_ADJECTIVE_KK = re.compile(r"(?:лық|лік|дық|дік|тық|тік)$")
_GENITIVE_KK = re.compile(r"(.+)(?:ның|нің|дың|дің|тың|тің)")
_LONG, _SUFFIX = 6, 5
"""Letters of a Kazakh adjective of place at least, and of what may be cut from it."""
_BEFORE = 6
"""Words before a name within which its country may stand."""
_REACH = 90
"""Code points behind a name within which its country may stand."""
_BRACKETS = re.compile(r"»?\s*\(([^()]{2,60})\)")
_SEAT = re.compile(r"»?,\s+(?:г\. ?)?([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]{2,20})(?=[,;)])")
_OF = re.compile(r"[»”\"]?\s+(?:of|from|based in|из|со штаб-квартирой в)\s+(?:the\s+)?((?:[\w'’-]+ ?){1,4})")
_EXPLAINED = re.compile(r"[»”\"]?,\s+(?:an?|the)\s+([^,.;]{3,70})")
_IN = re.compile(r"\b(?:in|from|of|near) ([A-Z][\w-]+(?: [A-Z][\w-]+)?)")
_WEAK_FORM = re.compile(rf"(?<!\w)(?:{table.WEAK_FORMS})(?!\w)")
_EXECUTIVE_BY = re.compile(r"(?:обл|гор|рай)исполком")
_HOME = {"akim": "KZ", "khokim": "UZ"}


def span_country(p: Passage, start: int, end: int) -> str | None:
    """The first country, else the country of the first place, that a span names as an owner, not as a location."""
    codes = [m.code for m in p.countries if start <= m.start and m.end <= end and not _located(p.text, m.start, m.end)]
    if codes:
        return next((code for code in codes if code != "EU"), "EU")
    places = [f for f in p.places if start <= f.start and f.end <= end and not _located(p.text, f.start, f.end)]
    if places:
        return next((f.value.country for f in places if f.value.country), None)
    adjectives = (t.text for t in p.tokens if t.cap and start <= t.start and t.end <= end and _ADJECTIVE.match(t.low))
    return next((code for word in adjectives if (code := adjective_country(word))), None)


def _located(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start].lower().split()
    if before and before[-1] in ("в", "во", "in", "to", "for", "на", "по"):
        return True
    return (len(before) > 1 and before[-2:] in (["in", "the"], ["to", "the"])) or bool(
        re.search(r"[а-яәғқңөұүһі]$", text[end - 1 : end])
        and _LOCATIVE_KK.search(text[start:end].lower())
        and end - start > 6
    )


def office_country(p: Passage, office: Office) -> str | None:
    """The country that a title tells."""
    start, end = p.tokens[office.first].start, p.tokens[office.last - 1].end
    told = span_country(p, start, end)
    if office.rank == "khokim" and not any(start <= m.start < end for m in p.countries):
        return "UZ"
    if _EXECUTIVE_BY.search(p.text[start:end].lower()):
        return "BY"
    if told is None:
        told = _owner(p, office.first)
    if told is None and table.HOME_OFFICE_EN.search(p.text[start:end]):
        return "KZ"
    named = any(m.code == told and start <= m.start < end for m in p.countries)
    if office.rank == "akim" and not named:
        return "KZ"
    return told or _HOME.get(office.rank)


def _owner(p: Passage, first: int) -> str | None:
    """A country: "Hungary's" before an office, in "делегация Ирана во главе с" and "the Uzbek delegation led by"."""
    before = p.text[: p.tokens[first].start]
    if match := re.search(r"([\w-]+(?: [\w-]+)?)['’]s\s+$", before):
        return text_country(match.group(1))
    match = table.DELEGATION_OF.search(before)
    if match and match.group(1):
        return text_country(match.group(1))
    match = table.NATION_DELEGATION.search(before)
    return adjective_country(match.group(1)) if match else None


@lru_cache(maxsize=4096)
def text_country(text: str) -> str | None:
    """The first country of a text, by its own name or a place's."""
    if found := country_mentions(text):
        return found[0].code
    return next((f.value.country for f in find_places(text) if f.value.country), None)


@lru_cache(maxsize=4096)
def adjective_country(word: str) -> str | None:
    """The country that an adjective tells: by nation, or by a city or region as "шанхайский" does."""
    if found := country_mentions(word):
        return found[0].code
    low = word.lower()
    if (owner := _GENITIVE_KK.fullmatch(low)) and (found := country_mentions(owner.group(1))):
        return found[0].code
    if table.LOCAL.fullmatch(low):
        return "KZ"
    match = _ADJECTIVE.match(low)
    if match is None:
        return _kazakh_adjective(word)
    stem = match.group(1)
    title = stem[:1].upper() + stem[1:]
    for area in (f"{title}ая область", f"{title}ий край"):
        if any(f.end == len(area) and f.start == 0 for f in find_places(area)):
            return next(f.value.country for f in find_places(area))
    for root in (
        stem,
        stem[:-2],
        stem[:-2].removesuffix("ь"),
        *(stem[:-2] + end for end in ("а", "ь", "о", "и", "ы", "я", "й")),
    ):
        name = root[:1].upper() + root[1:]
        if len(root) > 2 and any(f.start == 0 and f.end == len(name) for f in find_places(name)):
            return next(f.value.country for f in find_places(name))
    return None


def _kazakh_adjective(word: str) -> str | None:
    """The country of "шанхайлық", and China's, whose adjective is its name in small letters."""
    if word.lower() in ("қытай", "қытайдың", "қытайлық"):
        return "CN"
    if len(word) < _LONG or not _ADJECTIVE_KK.search(word):
        return None
    found = find_places(word[:1].upper() + word[1:])
    return next((f.value.country for f in found if f.end - f.start >= len(word) - _SUFFIX), None)


def body_country(p: Passage, first: int, last: int) -> str | None:
    """The country that the words beside a body tell; `first` and `last` are tokens, the end excluded."""
    return _left(p, first) or _right(p, last)


def _left(p: Passage, first: int) -> str | None:
    """The country before a name, over the nouns and adjectives between."""
    for index in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
        token = p.tokens[index]
        if token.text in ("'s", "’s"):
            return span_country(p, *_geo_span(p, index - 1)) if index and p.geography[index - 1] else None
        if not token.word or table.NOUN_PHRASE_STOP.fullmatch(token.low):
            return None
        if p.geography[index]:
            return _named(p, index)
        if seat := table.SEATED_EN.search(token.low):
            return text_country(token.text[: seat.start()])
        if code := adjective_country(token.text):
            return code
        if token.cap and not _FORM.fullmatch(token.text):
            return None  # another's name stands between
    return None


def _named(p: Passage, index: int) -> str | None:
    """The country of a geographic name before a body, None where the name only tells where something happens."""
    token = p.tokens[index]
    if _SEATED_KK.search(token.low) or p.low(index + 1) in ("келген", "шыққан", "келетін"):
        code = next((m.code for m in p.countries if m.start <= token.start < m.end), None)
        return code or next((f.value.country for f in p.places if f.start <= token.start < f.end), None)
    if not token.latin and (_LOCATIVE_KK.search(token.low) or (p.kazakh and _TOWARDS_KK.search(token.low))):
        return None
    if p.geography[index] == "place" and token.cap and index and p.low(index - 1) in ("in", "в", "near"):
        return None
    return span_country(p, *_geo_span(p, index)) or adjective_country(token.text)


def _geo_span(p: Passage, index: int) -> tuple[int, int]:
    first = index
    while first > 0 and p.geography[first - 1] == p.geography[index]:
        first -= 1
    return p.tokens[first].start, p.tokens[index].end


def _right(p: Passage, last: int) -> str | None:
    """The country in brackets, behind "of" or "from", or in an explanation after a comma."""
    start = p.tokens[last - 1].end
    text = p.text[start : start + _REACH]
    match = _BRACKETS.match(text) or _SEAT.match(text)
    if match and (code := text_country(match.group(1))):
        return code
    if match := _OF.match(text):
        marks = [i for i, t in enumerate(p.tokens) if start + match.start(1) <= t.start < start + match.end(1)]
        if marks and (p.geography[marks[0]] or p.low(marks[0]) in ("republic", "kingdom", "республики")):
            return text_country(match.group(1))
    if match := _EXPLAINED.match(text):
        words = match.group(1).split()
        if any(table.FIRM_EN.fullmatch(word) for word in words):
            code = next((code for word in words if (code := adjective_country(word))), None)
            seat = _IN.search(match.group(1))
            return code or (text_country(seat.group(1)) if seat else None)
    return None


def form_country(form: str | None) -> str | None:
    """The country whose law knows a legal form, when only one's does."""
    return table.FORM_COUNTRY.get(form.lower().replace(".", "").replace(" ", "")) if form else None


def weak_form(name: str) -> bool:
    """Whether a name has a legal form that Kazakhstan knows as others do: АО, JSC."""
    return _WEAK_FORM.search(name) is not None
