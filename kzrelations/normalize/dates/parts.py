"""What a date expression says before it is known when (`Partial`), and the days that it turns out to mean (`Span`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kzrelations.schemas import Basis, Precision

Kind = Literal[
    "day", "month", "months", "monthhalf", "quarter", "quarters", "half", "season", "count", "year", "decade",
    "now", "weekday", "week", "ago", "same", "other_day", "near", "never",
]  # fmt: skip
Tense = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Year:
    """A year as told: a number, or (relative) its distance from the current one."""

    value: int
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Partial:
    """The parts of one expression. `a` and `b` are the first and last of the days, months, quarters … of its `kind`."""

    kind: Kind
    a: int = 0
    b: int = 0
    month: int = 0
    year: Year | None = None
    unit: str = ""
    weekday: int | None = None
    open_end: bool = False
    until: Partial | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Resolved days; `end` is None while the span is open."""

    start: date
    end: date | None
    precision: Precision
    basis: Basis = "stated"


@dataclass(frozen=True, slots=True)
class Known:
    """What may resolve an expression: the day of publication, how it is known, the tense around the expression."""

    published: date | None = None
    basis: Basis = "relative"
    tense: Tense | None = None
    earlier: tuple[Span, ...] = ()
    """Spans told before it, the nearest last: antecedents of "the same day"."""


# Kinds that lack nothing but a year.
FLOATING = frozenset({"day", "month", "months", "monthhalf", "quarter", "quarters", "half", "season", "count"})
