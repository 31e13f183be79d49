"""On which side of the relation an actor stands, international bodies that no list knows included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kzrelations.asking.staged.cast.actors import foreign, kazakh
from kzrelations.asking.staged.tables import sides as table
from kzrelations.schemas import Actor

_INTERNATIONAL = re.compile(table.INTERNATIONAL, re.IGNORECASE)
_LENDERS = re.compile(table.LENDERS, re.IGNORECASE)


def abroad(actor: Actor) -> bool:
    """Whether an actor is another country's or a body of many countries."""
    return foreign(actor) or (actor.country is None and _INTERNATIONAL.search(actor.name) is not None)


def two_sided(actors: Sequence[Actor]) -> bool:
    """Whether both a Kazakh side and another one are among the actors."""
    return any(map(kazakh, actors)) and any(map(abroad, actors))


def lends(actor: Actor) -> bool:
    """Whether an actor is one that lends: a bank, a fund.

    >>> lends(Actor(name="Nordic Bank for Development", kind="organization"))
    True
    """
    return _LENDERS.search(actor.name) is not None


def missing(actors: Sequence[Actor], candidates: Iterable[Actor]) -> list[Actor]:
    """Candidates of the side that is not among the actors yet, each once."""
    known = list(actors)
    return list(dict.fromkeys(c for c in candidates if c not in known and _fits(known, c)))


def _fits(actors: Sequence[Actor], candidate: Actor) -> bool:
    if kazakh(candidate):
        return not any(map(kazakh, actors))
    return abroad(candidate) and not any(map(abroad, actors))
