"""All namings of an article: people first, then bodies outside their names, then what people have to do with bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kzrelations.asking.staged.cast.capitals import capital_bodies
from kzrelations.asking.staged.cast.formed import formed_bodies
from kzrelations.asking.staged.cast.institutions import institutions
from kzrelations.asking.staged.cast.naming import Naming
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.people import find_people, is_byline
from kzrelations.asking.staged.cast.quoted import quoted_bodies
from kzrelations.asking.staged.cast.several import several_governments
from kzrelations.asking.staged.cast.unnamed import unnamed_companies, unnamed_officials
from kzrelations.asking.staged.tables.bodies import COUNTS, SOURCE_AHEAD, SOURCE_BEHIND

_SOURCE_REACH = 60
_FIRM_TAIL = re.compile(
    r"(?:\s+(?:[\w-]+(?:ой|ого|ей)|компании|фирмы|корпорации|группы|холдинга|концерна|предприятия|банка|завода))+\s*$"
    r"|\s+(?:of|at|for)(?:\s+(?!of\b|at\b|for\b)\S+)*$"
)
_OF = re.compile(r"\s+(?:of|from)\s+(?:[\w-]+(?:['’]s)?\s+){0,6}[«“\"]?")
_KK_TAIL = re.compile(r"^(?:\s*[»”\"])?\s*(?:(?:ЖШС|АҚ|ӘКК)\S*\s+)?(?:[\w-]+(?:ның|нің|дың|дің|тың|тің)\s+)?")
_QUOTE_OR_FORM = re.compile(r"\s+(?:[«“\"]|[А-ЯA-Z]{2,4} [«“\"]).*")
_WORKS = re.compile(r"(?:завод|комбинат|фабрика|компания|корпорация|группа|холдинг|концерн|works|plant)$")
_LED = re.compile(r"[»”\"]?,?\s+(?:во главе со?|led by|headed by|в лице)\s+(?:its |the |ее |её |его |их )?")


def find_namings(passages: Sequence[Passage], context: str) -> list[Naming]:
    """Every naming, in order. Linear in the article's length."""
    lower = frozenset(t.low for p in passages for t in p.tokens if t.word and not t.cap)
    found: list[Naming] = []
    known: set[str] = set()
    for p in passages:
        if is_byline(p):
            continue
        named = [*quoted_bodies(p), *formed_bodies(p)]
        people = [n for n in find_people(p, context) if not _inside(n, named)]
        bodies = _bodies(p, people, named, lower)
        people += unnamed_officials(p, people)
        for naming in unnamed_companies(p, known):
            _keep(bodies, naming, people)
        known |= {b.country for b in bodies if b.country and b.kind == "company" and b.rank != "unnamed"}
        bodies = [b for b in bodies if not _source(b, p)]
        found += sorted([*(_affiliated(n, bodies, p) for n in people), *bodies], key=lambda n: (n.start, -n.end))
    return found


def _source(body: Naming, p: Passage) -> bool:
    """Whether a body is named only as who told the news or the figures."""
    window = p.text[max(0, body.start - _SOURCE_REACH) : body.start]
    if COUNTS.search(body.name) and body.kind != "company":
        return True
    return bool(SOURCE_AHEAD.search(window) or SOURCE_BEHIND.match(p.text[body.end :]))


def _inside(person: Naming, bodies: Iterable[Naming]) -> bool:
    """Whether a supposed person is but words of a company's name: "ТОО «Асан Агро»"."""
    return any(b.sure and b.rank == "firm" and b.start <= person.start and person.end <= b.end for b in bodies)


def _bodies(p: Passage, people: Sequence[Naming], named: Sequence[Naming], lower: frozenset[str]) -> list[Naming]:
    """Bodies that overlap no person's name and no longer body; `named` are those in quotes or with a legal form."""
    found: list[Naming] = []
    several = list(several_governments(p))
    single = (n for n in institutions(p) if not any(n.overlaps(s.start, s.end) for s in several))
    for naming in [*named, *several, *single]:
        _keep(found, naming, people)
    found = _joined(p, found)
    taken = [(n.start, n.end) for n in (*people, *found)]
    titles = [n.office for n in people if n.office]
    for naming in capital_bodies(p, taken, titles, lower):
        _keep(found, naming, people)
    return found


def _joined(p: Passage, found: list[Naming]) -> list[Naming]:
    """An organisation and the quoted name right behind it are one: "Палата предпринимателей «Х»"."""
    kept: list[Naming] = []
    for naming in sorted(found, key=lambda n: n.start):
        last = kept[-1] if kept else None
        if (
            last
            and last.rank == "org"
            and last.kind == "organization"
            and re.fullmatch(r"\s+[«“\"]", p.text[last.end : naming.start])
        ):
            end = naming.end + (p.text[naming.end : naming.end + 1] in ("»", "”", '"'))
            tail = p.text[last.end : end]
            kept[-1] = replace(
                last, end=end, text=last.text + tail, name=last.name + tail, country=last.country or naming.country
            )
        elif last and _quoted_before(p, last, naming):
            start = last.start - 1
            text = p.text[start : naming.start]
            kept[-1] = replace(
                naming,
                start=start,
                text=text + naming.text,
                name=text + naming.name,
                country=naming.country or last.country,
                sure=True,
            )
        elif last and _works(last) and re.fullmatch(_QUOTE_OR_FORM, p.text[last.end : naming.end]):
            kept[-1] = replace(naming, country=naming.country or last.country)
        else:
            kept.append(naming)
    return kept


def _quoted_before(p: Passage, last: Naming, naming: Naming) -> bool:
    """Whether a Kazakh organisation has its own name in quotation marks before it: "«Х» аймақтық орталығы"."""
    opened = last.start > 0 and p.text[last.start - 1] in '«“"'
    behind = re.fullmatch(r"[»”\"]\s+", p.text[last.end : naming.start])
    return p.kazakh and naming.kind == "organization" and opened and behind is not None


def _works(naming: Naming) -> bool:
    """Whether a company is called by its kind: "Могилёвский завод" before a quoted name of its own."""
    return naming.rank == "firm" and _WORKS.search(naming.name.lower()) is not None


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
    owners = [b for b in bodies if b.rank in ("firm", "org", "international")]
    inside = [b for b in owners if start <= b.start and b.end <= end + 1]
    ahead = [b for b in owners if p.latin and p.text[b.end : start] in (" ", "'s ", "’s ")]
    if ahead and not inside:
        return replace(person, affiliation=ahead[-1].name, country=person.country or ahead[-1].country)
    if not inside:
        owner = _possessed(person, bodies, p)
        return replace(person, affiliation=owner.name, country=person.country or owner.country) if owner else person
    body = inside[0]
    title = person.title
    if body.rank == "firm" and title:
        title = _behind(p.text[body.end : end], title) if p.kazakh else _before(p.text[start : body.start], title)
    return replace(person, title=title, affiliation=body.name, country=person.country or body.country)


def _led(person: Naming, bodies: Iterable[Naming], p: Passage) -> Naming | None:
    """The body whose people somebody leads: "managers of Х led by", "делегация компании «Х» во главе с"."""
    start = person.office[0] if person.office else person.start
    for body in bodies:
        if (
            body.rank == "firm"
            and person.office is None
            and _OF.fullmatch(p.text[person.end : max(person.end, body.start)])
        ):
            return body
        if body.rank in ("firm", "org") and body.end <= start and _LED.fullmatch(p.text[body.end : start]):
            return body
    return None


def _possessed(person: Naming, bodies: Iterable[Naming], p: Passage) -> Naming | None:
    """The company before "its president", "его директором"."""
    start = person.office[0] if person.office else person.start
    before = p.text[:start].rstrip().lower()
    if p.text[start : start + 4].lower() == "its ":
        before += " its"
    if not before.endswith((" its", " их", " его", " ее", " её", " their", " оның", " company's", " company’s")):
        return None
    earlier = [b for b in bodies if b.end <= start and b.rank in ("firm", "org")]
    return earlier[-1] if earlier else None


def _before(text: str, title: str) -> str:
    """The title before a company's name: "вице-президент" of "вице-президент компании «Х»"."""
    size = len(text.rstrip(' «“"').split())
    kept = _FIRM_TAIL.sub("", " ".join(title.split()[:size]).rstrip(' «“"'))
    return kept.strip() or title


def _behind(text: str, title: str) -> str:
    """The title behind a company's name, as Kazakh has it."""
    size = len(_KK_TAIL.sub("", text).split())
    return " ".join(title.split()[-size:]) if size else title
