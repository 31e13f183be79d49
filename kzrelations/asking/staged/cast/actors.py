"""Who an article names: people with their offices, and bodies, one identity each however often they are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kzrelations.article import Reading, Sentence
from kzrelations.asking.staged.cast.belonging import settle_countries
from kzrelations.asking.staged.cast.identities import Identity, identify
from kzrelations.asking.staged.cast.namings import find_namings
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.references import find_references
from kzrelations.schemas import Actor


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor named in a sentence; offsets are code points into the sentence's text."""

    sentence: int
    start: int
    end: int
    text: str
    actor: int
    """Index into `Cast.actors`."""


@dataclass(frozen=True)
class Cast:
    """The actors of an article, in order of their first mention; `name` in the nominative, `role` None."""

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]

    def in_sentence(self, number: int) -> list[Mention]:
        """Mentions in the sentence with this number, in order."""
        return [mention for mention in self.mentions if mention.sentence == number]

    @cached_property
    def people(self) -> tuple[Actor, ...]:
        """The persons among the actors."""
        return tuple(actor for actor in self.actors if actor.kind == "person")

    @cached_property
    def bodies(self) -> tuple[Actor, ...]:
        """Companies, governments and organisations."""
        return tuple(actor for actor in self.actors if actor.kind != "person")


def kazakh(actor: Actor) -> bool:
    """Whether the actor stands on Kazakhstan's side."""
    return actor.side == "kazakhstan"


def foreign(actor: Actor) -> bool:
    """Whether the actor stands on the other side: another country's, or an international body."""
    return actor.side in ("foreign", "international")


def find_cast(reading: Reading, sentences: Sequence[Sentence]) -> Cast:
    """Everyone whom the sentences name."""
    passages = [Passage(sentence, reading.article.language) for sentence in sentences]
    context = reading.article.text
    namings = find_namings(passages, context)
    identities = identify(namings, passages)
    settle_countries(identities, passages)
    spans = [(naming, number) for number, identity in enumerate(identities) for naming in identity.namings]
    spans += find_references(passages, identities)
    mentions = sorted(
        {Mention(n.sentence, n.start, n.end, n.text, number) for n, number in spans},
        key=lambda m: (m.sentence, m.start, -m.end),
    )
    return Cast(tuple(_actor(identity) for identity in identities), tuple(mentions))


def _actor(identity: Identity) -> Actor:
    return Actor(
        name=identity.name,
        kind=identity.kind,
        title=identity.title,
        affiliation=identity.affiliation,
        country=identity.country,
    )


__all__ = ["Cast", "Mention", "find_cast", "foreign", "kazakh"]
