"""One naming of an actor in one sentence: what later becomes an Actor and its Mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzrelations.asking.staged.cast.passage import Passage
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


def alias_behind(p: Passage, end: int) -> str | None:
    """The abbreviation in brackets behind a name."""
    match = re.match(
        r"[»”\"]?\s*\((?:далее\s*[-–—]\s*)?[«\"]?([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,8})[»\"]?\)", p.text[end : end + 40]
    )
    return match.group(1) if match else None


def body_naming(
    p: Passage, span: tuple[int, int], name: str, kind: ActorKind, rank: str, country: str | None, *, sure: bool = True
) -> Naming:
    """The naming of a body at a span of a sentence."""
    start, end = span
    return Naming(
        p.sentence.number,
        start,
        end,
        p.text[start:end],
        name,
        kind,
        None,
        None,
        country,
        rank,
        alias=alias_behind(p, end),
        sure=sure,
    )
