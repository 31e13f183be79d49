"""From namings to identities: which of them are one person or one body, and what the article tells of it in all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kzrelations.asking.staged.cast.akimats import complete_akimats
from kzrelations.asking.staged.cast.naming import Naming
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables.bodies import BODY_NOUN_EN, FORMS_AFTER, FORMS_BEFORE, HOMELY
from kzrelations.asking.staged.tables.given import SURNAME
from kzrelations.normalize.names import SAME, name_similarity, same_name
from kzrelations.normalize.romanise import keys
from kzrelations.schemas import ActorKind

_NEAR = 2
"""Sentences within which a description points back at a company."""
_INITIAL = re.compile(r"[^\W\d_]\. ?\w{3,}")
_SHORT = 4
"""Letters of a first word that is too short to stand for the whole name."""


@dataclass
class Identity:
    """One actor with everything said of it."""

    name: str
    kind: ActorKind
    namings: list[Naming] = field(default_factory=list)
    title: str | None = None
    affiliation: str | None = None
    country: str | None = None

    @property
    def rank(self) -> str | None:
        """The rank of the first naming that has one."""
        return next((n.rank for n in self.namings if n.rank), None)

    @property
    def ranks(self) -> set[str]:
        """Every rank that a naming gives."""
        return {n.rank for n in self.namings if n.rank}


def identify(namings: Sequence[Naming], passages: Sequence[Passage]) -> list[Identity]:
    """One identity for each actor, in order of first mention; namings that nothing supports are dropped."""
    namings = complete_akimats(namings, passages)
    people = _people([n for n in namings if n.kind == "person" and n.sure])
    bodies = _bodies([n for n in namings if n.kind != "person"])
    bodies = [b for b in bodies if not any(b.name == person.name for person in people)]
    for identity in (*people, *bodies):
        _settle(identity)
    _attach_offices(people, [n for n in namings if n.kind == "person" and not n.sure])
    found = [*people, *bodies]
    _belong(people, bodies)
    return sorted(found, key=lambda i: (i.namings[0].sentence, i.namings[0].start))


def _words(name: str) -> list[str]:
    return [w for w in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", name) if len(w) > 1]


def _people(namings: Sequence[Naming]) -> list[Identity]:
    """Full names first, then surnames and initials to whom they fit."""
    found: list[Identity] = []
    full = [n for n in namings if len(_words(n.name)) >= 2]
    short = [n for n in namings if len(_words(n.name)) < 2]
    for naming in full:
        match = next((i for i in found if same_name(i.name, naming.name)), None)
        _add(found, match, naming)
    for naming in short:
        match = _by_surname(found, naming)
        if match or (naming.rank and (_is_surname(naming.name) or _INITIAL.match(naming.name))):
            _add(found, match, naming)
    return found


def _attach_offices(people: list[Identity], namings: Sequence[Naming]) -> None:
    """Offices without a name go to who holds them, or make an actor without a name."""
    for naming in namings:
        holders = [i for i in people if i.country == naming.country and (naming.rank in i.ranks or not i.ranks)]
        holders = holders or [
            i for i in people if i.country is None and naming.rank in i.ranks & {"ambassador", "consul"}
        ]
        match = holders[0] if holders else None
        if match is not None and match.country is None:
            match.country = naming.country
        _add(people, match, naming)
        if match is None:
            people[-1].country = naming.country


def _belong(people: Sequence[Identity], bodies: Sequence[Identity]) -> None:
    """A person whose title holds a body's abbreviation belongs to it; a board named after a company has its country."""
    for body in bodies:
        for alias in {n.alias for n in body.namings if n.alias}:
            for person in people:
                if person.affiliation is None and person.title and re.search(rf"(?<!\w){alias}(?!\w)", person.title):
                    person.affiliation = body.name
        for other in bodies:
            if (
                other.country is None
                and "international" not in other.ranks
                and other is not body
                and re.search(rf"\b(?:of|при) {re.escape(body.name)}", other.name)
            ):
                other.country = body.country


def _is_surname(name: str) -> bool:
    """Whether a single word has a surname's ending; others are taken for anything but a name."""
    return SURNAME.search(name) is not None


@lru_cache(maxsize=8192)
def _initials(name: str) -> frozenset[str]:
    """The sounds that a name's words begin with: cheap to compare, and one name shares one with itself."""
    return frozenset(sound[0] for word in re.findall(r"[^\W_]+", name) for sound in keys(word) if sound)


def _by_surname(people: Sequence[Identity], naming: Naming) -> Identity | None:
    fits = [p for p in people if surname_fits(naming.name, p.name)]
    if len(fits) > 1 and naming.rank:
        fits = [p for p in fits if naming.rank in p.ranks] or fits
    return fits[0] if fits else None


@lru_cache(maxsize=8192)
def surname_fits(short: str, full: str) -> bool:
    """Whether a surname, perhaps with an initial, can be short for a full name."""
    words = _words(short)
    if not words or any(len(w) < 3 for w in words[-1:]):
        return False
    if not _initials(short) & _initials(full):
        return False
    if "." in short and name_similarity(short, full) >= SAME:
        return True
    sounds = _initials(words[-1])
    rivals = [word for word in _words(full) if len(word) > 2 and sounds & _initials(word)]
    return any(name_similarity(words[-1], word) >= 0.85 for word in rivals) and (
        len(words) == 1 or name_similarity(short, full) >= SAME
    )


def _bodies(namings: Sequence[Naming]) -> list[Identity]:
    found: list[Identity] = []
    for naming in namings:
        if naming.rank == "unnamed" and (meant := _meant(found, naming)):
            meant.namings.append(naming)
            continue
        match = next((i for i in found if _one_body(i, naming) or naming.name in {n.alias for n in i.namings}), None)
        _add(found, match, naming)
    return [i for i in found if _is_body(i)]


def _meant(found: Sequence[Identity], naming: Naming) -> Identity | None:
    """The company that "the French firm" means: the only one named just before whose country is not told."""
    near = [i for i in found if 0 <= naming.sentence - i.namings[-1].sentence <= _NEAR and "firm" in i.ranks]
    open_ones = [i for i in near if not any(n.country for n in i.namings) and not HOMELY.match(i.name)]
    return open_ones[0] if len(open_ones) == 1 and len(near) == 1 else None


def _is_body(identity: Identity) -> bool:
    """Whether some naming shows a body, and none shows an event, a zone, a programme of that name."""
    formed = any(re.search(rf"(?<!\w)(?:{FORMS_BEFORE}|{FORMS_AFTER})(?!\w)", n.name) for n in identity.namings)
    if "not" in identity.ranks and not formed:
        return False
    return any(n.sure for n in identity.namings) or (len(identity.namings) > 1 and len(identity.name.split()) > 1)


def _one_body(identity: Identity, naming: Naming) -> bool:
    if (identity.kind == "government") != (naming.kind == "government"):
        return False
    if naming.kind == "government" and naming.country not in (None, *(n.country for n in identity.namings)):
        return False  # two countries' ministries of one name
    if identity.name == naming.name:
        return True
    if "not" in (naming.rank, *identity.ranks):
        return False
    if not _initials(identity.name) & _initials(naming.name):
        return False
    if same_name(identity.name, naming.name):
        return True
    if " " not in naming.name and len(naming.name) > _SHORT and identity.name.startswith(naming.name + " "):
        return True
    if _shortened(identity.name, naming.name) or _shortened(naming.name, identity.name):
        return True
    return abbreviates(identity.name, naming.name) or abbreviates(naming.name, identity.name)


def _shortened(full: str, short: str) -> bool:
    """Whether a name of two words or more lacks but words of trade: "Al Wadi" for "Al Wadi Farms"."""
    rest = full.removeprefix(short + " ").lower().split()
    return full.startswith(short + " ") and " " in short and all(word in BODY_NOUN_EN for word in rest)


def abbreviates(short: str, full: str) -> bool:
    """Whether capitals are the initials of a name's longer words, in order.

    >>> abbreviates("ERB", "Eurasian Reconstruction Bank"), abbreviates("АБР", "Азиатский банк развития")
    (True, True)
    """
    if not (short.isupper() and short.isalpha() and 2 < len(short) <= 7) or len(full.split()) < len(short) - 1:
        return False
    initials = [w[0].upper() for w in re.findall(r"\w+", full)]
    long = [w[0].upper() for w in re.findall(r"\w{4,}", full)]
    return list(short) in (initials, long)


def _add(found: list[Identity], match: Identity | None, naming: Naming) -> None:
    if match is None:
        match = Identity(naming.name, naming.kind)
        found.append(match)
    match.namings.append(naming)


def _settle(identity: Identity) -> None:
    """Name, title, affiliation and country out of all namings, the first that tells winning."""
    namings = identity.namings
    if identity.kind != "person":
        formed = [n.name for n in namings if re.search(r"[«“\"]", n.name)]
        spelt = next(
            (
                n.name
                for n in namings
                if abbreviates(identity.name, n.name) or (identity.name.isupper() and " " in n.name)
            ),
            identity.name,
        )
        identity.name = formed[0] if formed else spelt
        kinds = Counter(n.kind for n in namings if n.sure)
        identity.kind = kinds.most_common(1)[0][0] if kinds else identity.kind
    identity.title = next((n.title for n in namings if n.title), None)
    identity.affiliation = next((n.affiliation for n in namings if n.affiliation), None)
    identity.country = next((n.country for n in namings if n.country), None)
    if any(n.rank == "international" for n in namings):
        identity.country = None
