"""What a finder returns: a value and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value found in a text; `text` is `source[start:end]`, offsets are code points."""

    start: int
    end: int
    text: str
    value: T_co
