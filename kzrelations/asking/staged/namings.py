"""All namings of an article: people first, then bodies outside their names, then what people have to do with bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kzrelations.asking.staged.bodies import capital_bodies, quoted_bodies
from kzrelations.asking.staged.institutions import institutions
from kzrelations.asking.staged.naming import Naming
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.people import find_people, unnamed

_FIRM_TAIL = re.compile(
    r"(?:\s+(?:of|at|for|the|[\w-]+(?:ой|ого|ей)|компании|фирмы|корпорации|группы|холдинга|концерна|предприятия|банка|завода|company|firm|corporation))+\s*$"
)
_LED = re.compile(r"[»”\"]?,?\s+(?:во главе со?|led by|headed by|в лице)\s+(?:its |the |ее |её |его |их )?")
_KK_HEAD = re.compile(r"^[»”\"]?\s*(?:\w+(?:сының|сінің|нің|ның|дің|дың)\s+)?")


def find_namings(passages: Sequence[Passage], context: str) -> list[Naming]:
    """Every naming, in order. Linear in the article's length."""
    lower = frozenset(t.low for p in passages for t in p.tokens if t.word and not t.cap)
    found: list[Naming] = []
    for p in passages:
        people = find_people(p, context)
        bodies = _bodies(p, people, lower)
        people += unnamed(p, people)
        found += sorted([*(_affiliated(n, bodies, p) for n in people), *bodies], key=lambda n: (n.start, -n.end))
    return found


def _bodies(p: Passage, people: Sequence[Naming], lower: frozenset[str]) -> list[Naming]:
    """Bodies that overlap no person's name and no longer body."""
    found: list[Naming] = []
    for naming in [*quoted_bodies(p), *institutions(p)]:
        _keep(found, naming, people)
    taken = [(n.start, n.end) for n in (*people, *found)]
    titles = [n.office for n in people if n.office]
    for naming in capital_bodies(p, taken, titles, lower):
        _keep(found, naming, people)
    return found


def _keep(found: list[Naming], naming: Naming, people: Sequence[Naming]) -> None:
    if any(person.overlaps(naming.start, naming.end) for person in people):
        return
    rivals = [other for other in found if other.overlaps(naming.start, naming.end)]
    if any(other.end - other.start >= naming.end - naming.start for other in rivals):
        return
    for other in rivals:
        if naming.rank in ("government", "org", "firm") or other.end - other.start < naming.end - naming.start:
            found.remove(other)
    found.append(naming)


def _affiliated(person: Naming, bodies: Iterable[Naming], p: Passage) -> Naming:
    """The person with the company that the title names, and with its country."""
    if person.office is None or person.affiliation is None:
        led = _led(person, bodies, p)
        if led:
            return replace(person, affiliation=led.name, country=person.country or led.country)
    if person.office is None:
        return person
    start, end = person.office
    inside = [b for b in bodies if start <= b.start and b.end <= end + 1 and b.rank in ("firm", "org", "international")]
    if not inside:
        owner = _possessed(person, bodies, p)
        return replace(person, affiliation=owner.name, country=person.country or owner.country) if owner else person
    body = inside[0]
    title = _cut(p.text[start:end], body.start - start, body.end - start, person.title) if body.rank == "firm" else person.title
    return replace(person, title=title, affiliation=body.name, country=person.country or body.country)


def _led(person: Naming, bodies: Iterable[Naming], p: Passage) -> Naming | None:
    """The body whose people somebody leads: "managers of Х led by", "делегация компании «Х» во главе с"."""
    start = person.office[0] if person.office else person.start
    for body in bodies:
        if body.rank in ("firm", "org") and body.end <= start and _LED.fullmatch(p.text[body.end : start]):
            return body
    return None


def _possessed(person: Naming, bodies: Iterable[Naming], p: Passage) -> Naming | None:
    """The company before "its president", "его директором"."""
    assert person.office is not None
    before = p.text[: person.office[0]].rstrip().lower()
    if not before.endswith((" its", " их", " его", " ее", " её", " their", " оның", " company's", " company’s")):
        return None
    earlier = [b for b in bodies if b.end <= person.office[0] and b.rank in ("firm", "org")]
    return earlier[-1] if earlier else None


def _cut(text: str, first: int, last: int, title: str | None) -> str | None:
    """The title without the company's name: "вице-президент" of "вице-президент компании «Х»"."""
    if title is None:
        return None
    if first > 3:
        body = text[first:last]
        position = title.find(body)
        kept = _FIRM_TAIL.sub("", title[:position].rstrip(" «“\"")) if position > 0 else title
        return kept.strip() or title
    kept = _KK_HEAD.sub("", text[last:])
    return title[-len(kept) :].strip() if kept and len(kept) <= len(title) else title
