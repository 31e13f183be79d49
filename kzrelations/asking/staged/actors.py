"""Who an article names: people with their offices, and bodies, one identity each however often they are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzrelations.article import Reading, Sentence
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


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of an article, in order of their first mention; `name` in the nominative, `role` None."""

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]

    def in_sentence(self, number: int) -> list[Mention]:
        """Mentions in the sentence with this number, in order."""
        return [mention for mention in self.mentions if mention.sentence == number]


def find_cast(reading: Reading, sentences: Sequence[Sentence]) -> Cast:
    """Everyone whom the sentences name."""
    return Cast((), ())
