"""One naming of an actor in one sentence: what later becomes an Actor and its Mentions."""

from __future__ import annotations

from dataclasses import dataclass

from kzrelations.schemas import ActorKind


@dataclass(frozen=True, slots=True)
class Naming:
    """Where a sentence names somebody, and what it says of him there; offsets into the sentence."""

    sentence: int
    start: int
    end: int
    text: str
    name: str
    """Nominative."""
    kind: ActorKind
    title: str | None = None
    affiliation: str | None = None
    country: str | None = None
    rank: str | None = None
    """Of people: a key of the tables of offices. Of bodies: their class, such as `akimat` or `firm`."""
    office: tuple[int, int] | None = None
    """Of people: the span of the title."""
    alias: str | None = None
    """The abbreviation in brackets behind the name."""
    sure: bool = True
    """Whether the sentence alone shows that this is an actor."""

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the naming shares a character with a span."""
        return self.start < end and start < self.end
