"""What each kind of record hands on: a record, and how sure the words of the article alone make us."""

from __future__ import annotations

from dataclasses import dataclass

from kzrelations.asking.staged.scene import Line
from kzrelations.schemas import ListName, Record


@dataclass(frozen=True, slots=True)
class Guess:
    """A record made without a model."""

    list_name: ListName
    record: Record
    score: float
    """0 to 1: how clearly cue words and found values speak for it; 0.5 is a toss-up that the model decides."""
    lines: tuple[Line, ...]
    """The lines that a model is shown to judge it, the main one first."""
    about: str = ""
    """The words that alone are about it, of lines that tell of others as well; a model names it by them."""
