"""Whose an actor is when its own words do not say: its people or company, the other party, the delegation around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzrelations.asking.staged.cast.given import looks_kazakh
from kzrelations.asking.staged.cast.identities import Identity
from kzrelations.asking.staged.cast.origins import weak_form
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables import belonging as table
from kzrelations.asking.staged.tables.bodies import HOMELY, INTERNATIONAL
from kzrelations.normalize.names import same_name

_REACH = 3
"""Sentences back within which a delegation stays the one spoken of."""
_PAIR = 2


def settle_countries(found: Sequence[Identity], passages: Sequence[Passage]) -> None:
    """Countries for the identities that their own words leave without one; unknown stays None."""
    ground = _Ground(passages)
    for identity in found:
        if identity.kind != "person" and identity.country is None and not _international(identity):
            identity.country = "KZ" if HOMELY.match(identity.name) else None
    _share(found)
    for person in found:
        if person.kind == "person" and person.country is None and _is_host(person, ground):
            person.country = "KZ"
    _share(found)
    _pair(found, ground)
    _face(found, ground)
    for identity in found:
        if identity.country is None and not _international(identity):
            identity.country = _fallback(identity, found, ground)
    _share(found)


def _international(identity: Identity) -> bool:
    """Whether somebody belongs to no country: a body of many, or a person who speaks for one."""
    told = f"{identity.title or ''} {identity.affiliation or ''}" if identity.kind == "person" else ""
    return "international" in identity.ranks or INTERNATIONAL.search(told) is not None


class _Ground:
    """Foreign countries by sentence."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.position = {p.sentence.number: k for k, p in enumerate(passages)}
        self._codes = [{m.code for m in p.countries if m.code != "KZ"} for p in passages]
        self.codes = set().union(*self._codes)
        self.opening = set().union(*self._codes[:_REACH]) if passages else set()

    @property
    def foreign(self) -> bool:
        """Whether the article names any foreign country."""
        return any(self._codes)

    def at(self, number: int) -> set[str]:
        """Foreign countries that a sentence names, those of its towns when it names none."""
        k = self.position[number]
        return self._codes[k] or {
            f.value.country for f in self.passages[k].places if f.value.country and f.value.country != "KZ"
        }

    def named(self, number: int) -> set[str]:
        """Foreign countries that a sentence names."""
        return self._codes[self.position[number]]

    def behind(self, number: int, reach: int = _REACH) -> set[str]:
        """The countries of the nearest sentence before, at most `reach` back, that names a foreign one."""
        k = self.position[number]
        for back in range(k - 1, max(-1, k - 1 - reach), -1):
            if codes := self.at(self.passages[back].sentence.number):
                return codes
        return set()

    def up_to(self, number: int) -> set[str]:
        """Foreign countries named in a sentence and all before it."""
        return set().union(*self._codes[: self.position[number] + 1])

    def text(self, number: int) -> str:
        """A sentence's text."""
        return self.passages[self.position[number]].text


def _share(found: Iterable[Identity]) -> None:
    """A person takes the country of the company, a body that of its people."""
    bodies = [i for i in found if i.kind != "person"]
    for person in found:
        if person.kind != "person" or not person.affiliation:
            continue
        body = next((b for b in bodies if any(same_name(n.name, person.affiliation) for n in b.namings)), None)
        if body is None:
            continue
        if person.country is None:
            person.country = body.country
        elif body.country is None and not _international(body) and body.kind != "government":
            body.country = person.country


def _is_host(person: Identity, ground: _Ground) -> bool:
    """Whether somebody with a name of Kazakhstan holds an office without a country, or receives foreigners."""
    if not looks_kazakh(person.name):
        return False
    if person.ranks & table.SENT_RANKS:  # of our own missions, when no neighbour with like names is about
        return bool(person.title and person.ranks & table.OWN_RANKS) and not ground.codes & table.KINDRED
    if person.title:
        return True
    return ground.foreign and any(table.TALKS.search(ground.text(n.sentence)) for n in person.namings)


def _face(found: Sequence[Identity], ground: _Ground) -> None:
    """Of two officials who meet one is foreign: the other, without a country of his own, is Kazakhstan's."""
    by_sentence: dict[int, list[Identity]] = {}
    for identity in found:
        for number in dict.fromkeys(n.sentence for n in identity.namings):
            if identity.kind == "person" and identity.title:
                by_sentence.setdefault(number, []).append(identity)
    for number, people in by_sentence.items():
        if len(people) != _PAIR or not table.TALKS.search(ground.text(number)):
            continue
        first, second = people
        for one, other in ((first, second), (second, first)):
            public = one.ranks & table.HOST_RANKS and not _international(one)
            if one.country is None and public and other.country not in (None, "KZ"):
                one.country = "KZ"


def _pair(found: Sequence[Identity], ground: _Ground) -> None:
    """Of the two bodies of a deal one is foreign and one Kazakh: what is known of one tells the other."""
    by_sentence: dict[int, list[Identity]] = {}
    for identity in found:
        for number in dict.fromkeys(n.sentence for n in identity.namings):
            if identity.kind != "person":
                by_sentence.setdefault(number, []).append(identity)
    for number, bodies in by_sentence.items():
        open_ones = [b for b in bodies if b.country is None and not _international(b)]
        if len(bodies) != _PAIR or len(open_ones) != 1 or not table.DEAL.search(ground.text(number)):
            continue
        body = open_ones[0]
        other = next(b for b in bodies if b is not body)
        if _international(other) and body.kind == "organization":
            continue
        if other.country != "KZ":
            body.country = "KZ"
        elif len(codes := ground.named(number) or ground.behind(number) or ground.opening) == 1:
            body.country = next(iter(codes))


def _fallback(identity: Identity, found: Sequence[Identity], ground: _Ground) -> str | None:
    if identity.kind == "person":
        return _person_country(identity, ground)
    if weak_form(identity.name):
        return "KZ"
    return _company_country(identity, found, ground) if identity.kind == "company" else None


def _person_country(person: Identity, ground: _Ground) -> str | None:
    """The country of the delegation around somebody with an office, whose name is not of Kazakhstan."""
    number = person.namings[0].sentence
    texts = [ground.text(n.sentence) for n in person.namings]
    led = any(table.GUESTS.search(text) or table.TALKS.search(text) for text in texts)
    if looks_kazakh(person.name) or not (person.title or person.affiliation or led):
        return None
    if person.ranks <= {"weak"} and not led:
        return None
    guest = any(table.GUESTS.search(text) for text in texts)
    public = not person.affiliation and (guest or not person.ranks & table.FIRM_RANKS)
    for codes in (ground.at(number), ground.behind(number) if public else set(), ground.opening or ground.codes):
        if not codes:
            continue
        if table.EASTERN_NAME.search(person.name.lower()) and not codes & table.EASTERN:
            return "KZ" if person.title and person.ranks - table.SENT_RANKS else None
        return next(iter(codes)) if len(codes) == 1 else None
    return None


def _company_country(company: Identity, found: Sequence[Identity], ground: _Ground) -> str | None:
    """The only foreign country of a company's sentence that is no other body's, or of all up to it."""
    number = company.namings[0].sentence
    near = ground.named(number)
    owned = {
        n.country
        for other in found
        for n in other.namings
        if n.sentence == number and other is not company and other.kind != "person"
    }
    if not near and table.LINK.match(ground.text(number)):
        near = ground.behind(number, 1)
    if not near and ground.up_to(number) == ground.opening:
        near = ground.opening
    free = near - owned
    return next(iter(free)) if len(near) == 1 and free else None
