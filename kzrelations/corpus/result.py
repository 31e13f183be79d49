"""What became of one article of many."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzrelations.errors import KzRelationsError
from kzrelations.schemas import Article, Extraction, Usage


@dataclass(frozen=True, slots=True)
class Result:
    """One article of a run: its extraction, or the error that it ended with, or neither when it was passed over."""

    article: Article
    """As it was read; with an empty text when it could not be."""
    extraction: Extraction | None = None
    error: KzRelationsError | None = None
    usage: Usage = field(default_factory=Usage)
    """What the article cost, requests that failed included."""

    @property
    def passed_over(self) -> bool:
        """Whether `only` said that the article need not be asked about."""
        return self.extraction is None and self.error is None
