"""The cue words of documents, compiled, and what a stretch of text says by them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kzrelations.asking.staged.tables import documents as table
from kzrelations.schemas import Instrument, MoUStage


@dataclass(frozen=True, slots=True)
class Named:
    """An instrument named in a text."""

    kind: Instrument
    start: int
    end: int
    generic: bool = False
    """Only "a document": its kind stands elsewhere."""


@cache
def cue(name: str) -> re.Pattern[str]:
    """The pattern of the table's row with this name, at the start of a word."""
    return re.compile(rf"(?<!\w)(?:{getattr(table, name)})", re.IGNORECASE)


def says(name: str, text: str) -> bool:
    """Whether a text holds a cue word of the table's row with this name."""
    return cue(name).search(text) is not None


@cache
def _instruments() -> tuple[tuple[Instrument, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for kind, stems in table.INSTRUMENTS)


@cache
def _stages() -> tuple[tuple[MoUStage, re.Pattern[str]], ...]:
    return tuple((stage, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for stage, stems in table.STAGES)


@cache
def _spoken_of() -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = re.compile(rf"(?<!\w)(?:{table.SPOKEN_OF_BEFORE})", re.IGNORECASE)
    return before, re.compile(table.SPOKEN_OF_AFTER, re.IGNORECASE)


def stage_of(text: str) -> MoUStage | None:
    """What became of a document, by the words beside it.

    >>> stage_of("the sides agreed to sign a memorandum")
    'agreed'
    >>> stage_of("меморандум подписали вчера"), stage_of("қол қою рәсімі өтті")
    ('signed', 'signed')
    >>> stage_of("they spoke about a memorandum")
    """
    return next((stage for stage, pattern in _stages() if pattern.search(text)), None)


def find_instruments(text: str) -> list[Named]:
    """Kinds of document named in a text, in order, those that overlap an earlier row left out.

    >>> [named.kind for named in find_instruments("a memorandum with Almaty and a supply contract")]
    ['memorandum', 'contract']
    """
    spans: list[Named] = []
    for kind, pattern in _instruments():
        for match in pattern.finditer(text):
            if not _overlaps(match, spans):
                spans.append(Named(kind, match.start(), match.end()))
    return sorted(spans, key=lambda span: span.start)


def find_generic(text: str) -> list[Named]:
    """Documents that are only called so: "signed a document"."""
    return [Named("other", match.start(), match.end(), generic=True) for match in cue("GENERIC").finditer(text)][:1]


def spoken_of(text: str, named: Named) -> bool:
    """Whether a document is only spoken of: "under the agreement", "implementation of the roadmap".

    >>> text = "Under the agreement, a plant will rise"
    >>> spoken_of(text, find_instruments(text)[0])
    True
    >>> text = "The sides signed an agreement"
    >>> spoken_of(text, find_instruments(text)[0])
    False
    """
    before, after = _spoken_of()
    if before.search(text[max(0, named.start - 70) : named.start]):
        return True
    return after.search(text[named.end : named.end + 40]) is not None


def _overlaps(match: re.Match[str], spans: list[Named]) -> bool:
    return any(match.start() < other.end and other.start < match.end() for other in spans)
