"""Later, shorter references: surnames, abbreviations, "the company", "аким", linked to the one actor each can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzrelations.asking.staged.cast.identities import Identity, surname_fits
from kzrelations.asking.staged.cast.naming import Naming
from kzrelations.asking.staged.cast.offices import find_offices
from kzrelations.asking.staged.cast.origins import adjective_country, text_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables.bodies import BODY_NOUN_EN
from kzrelations.asking.staged.tables.references import (
    BANK,
    DESCRIPTIONS,
    FIRM,
    GUEST,
    GUEST_RANKS,
    KIND,
    KINDS,
    POINTER,
)

_DEPUTY = re.compile(r"(?i)deputy|vice|замест|\bзам|вице|орынбасар")
_BESIDE = 20
"""Code points beside a name within which its kind stands."""
Reference = tuple[int, int, int]
"""Start, end, index of the identity."""


def find_references(passages: Sequence[Passage], identities: Sequence[Identity]) -> list[tuple[Naming, int]]:
    """References with the index of the identity that each means; none overlaps a naming."""
    taken: dict[int, list[tuple[int, int]]] = {}
    seen: dict[int, int] = {}
    by_sentence: dict[int, list[tuple[int, Naming]]] = {}
    for index, identity in enumerate(identities):
        for n in identity.namings:
            taken.setdefault(n.sentence, []).append((n.start, n.end))
            by_sentence.setdefault(n.sentence, []).append((index, n))
    found: list[tuple[Naming, int]] = []
    aliases = [(index, pattern) for index, i in enumerate(identities) for pattern in _alias_patterns(i)]
    texts = {p.sentence.number: p.text for p in passages}
    called = {kind: [k for k, i in enumerate(identities) if _is_called(i, kind, texts)] for kind in KINDS}
    for p in passages:
        spans = taken.setdefault(p.sentence.number, [])
        named = by_sentence.get(p.sentence.number, [])
        titles = [n.office for _, n in named if n.office]
        seen |= {index: p.sentence.number for index, _ in named}
        for start, end, index in (
            *_surnames(p, identities, spans),
            *_short_bodies(p, aliases),
            *_described(p, identities, seen, titles),
            *_of_kind(p, seen, called),
        ):
            if any(s < end and start < e for s, e in spans):
                continue
            text = p.text[start:end]
            found.append((Naming(p.sentence.number, start, end, text, text, identities[index].kind), index))
            spans.append((start, end))
            seen[index] = p.sentence.number
    return found


def _surnames(p: Passage, identities: Sequence[Identity], named: Sequence[tuple[int, int]]) -> Iterator[Reference]:
    people = [(k, i) for k, i in enumerate(identities) if i.kind == "person"]
    for token in p.tokens:
        if not token.word or not token.cap or len(token.text) < 4 or token.upper:
            continue
        if any(start <= token.start < end for start, end in named):
            continue
        fits = [k for k, i in people if surname_fits(token.text, i.name)]
        if len(fits) == 1:
            yield token.start, token.end, fits[0]


def _short_bodies(p: Passage, aliases: Sequence[tuple[int, re.Pattern[str]]]) -> Iterator[Reference]:
    """Abbreviations in brackets behind the first naming, and the first word of a name of several."""
    for index, pattern in aliases:
        for match in pattern.finditer(p.text):
            yield match.start(), match.end(), index


def _alias_patterns(identity: Identity) -> list[re.Pattern[str]]:
    if identity.kind == "person":
        return []
    return [re.compile(rf"(?<!\w){re.escape(alias)}(?!\w)") for alias in sorted(_aliases(identity))]


def _aliases(identity: Identity) -> set[str]:
    words = re.findall(r"[^\W\d_][\w-]*", re.sub(r"^(?:ТОО|АО|СПК|ООО|НАО|ПАО)\b", "", identity.name))
    aliases = {alias for n in identity.namings if (alias := n.alias)}
    if len(words) > 1 and identity.kind == "company" and len(words[0]) > 4 and words[0].lower() not in BODY_NOUN_EN:
        aliases |= (
            {words[0]} if text_country(words[0]) is None and words[0].isascii() and not words[0].isupper() else set()
        )
    return aliases


def _described(
    p: Passage, identities: Sequence[Identity], seen: dict[int, int], titles: Sequence[tuple[int, int]]
) -> Iterator[Reference]:
    """Words that describe an actor: an office without a name, "the Italian firm", "гость"."""
    for office in find_offices(p):
        start, end = p.tokens[office.first].start, p.tokens[office.last - 1].end
        if any(s < end and start < e for s, e in titles):
            continue
        country = next((m.code for m in p.countries if start <= m.start < end), None)
        if office.last - office.first > 1 and country is None and not _points(p.text[start:end]):
            continue
        if (index := _holder(identities, seen, {office.rank}, country)) is not None:
            yield start, end, index
    for ranks, pattern in DESCRIPTIONS:
        for match in pattern.finditer(p.text):
            if (index := _holder(identities, seen, ranks, None)) is not None:
                yield match.start(), match.end(), index
    for match in GUEST.finditer(p.text):
        country = adjective_country(match.group("nation")) if match.group("nation") else None
        if (index := _holder(identities, seen, GUEST_RANKS, country, abroad=True)) is not None:
            yield match.start(), match.end(), index
    yield from _described_bodies(p, identities, seen)


def _points(text: str) -> bool:
    """Whether a title's complement only points: "the mayor of the city", "аким области", "облыс әкімі"."""
    return POINTER.search(text) is not None


def _holder(
    identities: Sequence[Identity],
    seen: dict[int, int],
    ranks: set[str] | frozenset[str],
    country: str | None,
    *,
    abroad: bool = False,
) -> int | None:
    """The person already named who holds one of the ranks: the only one, else the one named last."""
    holders = [k for k in seen if identities[k].kind == "person" and identities[k].ranks & ranks]
    holders = [k for k in holders if country is None or identities[k].country in (country, None)]
    if abroad:
        holders = [k for k in holders if identities[k].country not in ("KZ", None)]
    holders = [k for k in holders if not _DEPUTY.search(identities[k].title or "")] or holders
    if not holders:
        return None
    last = max(seen[k] for k in holders)
    latest = [k for k in holders if seen[k] == last]
    return latest[0] if len(latest) == 1 else None


def _described_bodies(p: Passage, identities: Sequence[Identity], seen: dict[int, int]) -> Iterator[Reference]:
    for pattern, kinds in ((FIRM, {"firm"}), (BANK, {"international", "org"})):
        for match in pattern.finditer(p.text):
            nation = match.group("nation")
            country = adjective_country(nation) if nation else None
            if nation and country is None:
                continue
            index = _company(p, match.start(), identities, seen, kinds, country)
            if index is not None:
                yield match.start(), match.end(), index


def _of_kind(p: Passage, seen: dict[int, int], called: dict[str, list[int]]) -> Iterator[Reference]:
    """The only body named so far that is called by a kind: "комбинат" for "комбинат «Х»"."""
    for match in KIND.finditer(p.text):
        kind = (match.group("kind") or match.group("english")).lower()
        own = [k for k in called[kind] if k in seen]
        if len(own) == 1:
            yield match.start(), match.end(), own[0]


def _is_called(body: Identity, kind: str, texts: dict[int, str]) -> bool:
    """Whether a kind stands in a body's name or right beside it where it is named first."""
    if body.kind == "person":
        return False
    first = body.namings[0]
    text = texts[first.sentence].lower()
    before, after = text[max(0, first.start - _BESIDE) : first.start], text[first.end : first.end + _BESIDE]
    beside = re.search(kind + r"\w{0,3} [«“\"]?$", before) or re.match(r"[»”\"]? " + kind, after)
    return kind in body.name.lower() or beside is not None


def _company(
    p: Passage, start: int, identities: Sequence[Identity], seen: dict[int, int], kinds: set[str], country: str | None
) -> int | None:
    """The body meant by "the company": the last one named before it, if only one was named there."""
    number = p.sentence.number
    before: dict[int, int] = {}
    for k in seen:
        identity = identities[k]
        if (
            identity.kind == "person"
            or not identity.ranks & kinds
            or (country and identity.country not in (country, None))
        ):
            continue
        places = [
            n.sentence for n in identity.namings if n.sentence < number or (n.sentence == number and n.end <= start)
        ]
        if kinds == {"international", "org"} and not re.search(r"(?i)bank|банк|ebrd|еб?рр|абр|adb", identity.name):
            continue
        if places:
            before[k] = max(places)
    if country and (own := [k for k in before if identities[k].country == country]):
        before = {k: before[k] for k in own}
    if not before:
        return None
    last = max(before.values())
    latest = [k for k, place in before.items() if place == last]
    if len(latest) != 1 or (len(before) > 1 and number - last > 3):
        return None
    if country and identities[latest[0]].country is None:
        identities[latest[0]].country = country
        _inherit(identities, latest[0])
    return latest[0]


def _inherit(identities: Sequence[Identity], index: int) -> None:
    """People of a company whose country became known take it too."""
    for identity in identities:
        if identity.kind == "person" and identity.country is None and identity.affiliation == identities[index].name:
            identity.country = identities[index].country
