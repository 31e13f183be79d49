"""What a strategy works with: requests out, answers in, draft records at the end."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kzrelations.errors import ModelError
from kzrelations.models.base import Answer, Request
from kzrelations.schemas import Issue, ListName, Record

T = TypeVar("T")


@dataclass(slots=True)
class Draft:
    """Records with the list that each belongs to, and what could not become one."""

    records: list[tuple[ListName, Record]] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    """For each record its index in the answer's own list; what the answer gave may not all have become records."""


# A strategy yields requests, several at once when they are independent, and is sent one answer for each: an Answer, or
# the ModelError that ended the question when the others may go on (AnswerCut, Refused, InvalidAnswer).
Dialogue = Generator[Sequence[Request], Sequence[Answer | ModelError], T]
