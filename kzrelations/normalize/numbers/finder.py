"""Every number of a running text, in digits and in words of English, Russian and Kazakh."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kzrelations.normalize.numbers.figures import Figure, figures_of
from kzrelations.normalize.numbers.hedges import exceeded_after, exceeded_before, hedge_after, hedge_before
from kzrelations.normalize.numbers.kinds import Kind
from kzrelations.normalize.numbers.lexing import Token, at, tokens_of
from kzrelations.normalize.numbers.words import ONE
from kzrelations.normalize.spans import Found


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a text states it, scale words multiplied in."""

    value: Decimal
    approximate: bool = False
    """About, more than, up to; both ends of a range."""
    percent: bool = False
    scaled: bool = False
    """A scale word (million, тыс, млрд) stands in it, or is shared with it."""
    words: bool = False
    """Written in words, at least in part."""
    end: Literal["lower", "upper"] | None = None
    """Which end of a range."""
    kind: Kind = "plain"
    """`year`, `date`, `clock`, `ordinal` and `label` (№ 5, EXPO-2017, telephone) are hints to skip it."""
    other: Decimal | None = None
    """The second reading of an ambiguous separator: 1.2 for "1,200"."""


def decimal_string(value: Decimal) -> str:
    """A finite number in the contract's form: no exponent, no trailing zeros after the point.

    >>> decimal_string(Decimal("7.40E+9")), decimal_string(Decimal("0.50")), decimal_string(Decimal("-0"))
    ('7400000000', '0.5', '0')
    """
    if not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    written = f"{value:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def is_approximate(tokens: tuple[Token, ...], figure: Figure) -> bool:
    """Whether words around a figure make it approximate."""
    first = figure.first - (at(tokens, figure.first - 1).kind == "c")
    return (
        figure.is_range
        or figure.case == "approximate"
        or hedge_before(tokens, first) is not None
        or exceeded_before(tokens, first)
        or hedge_after(tokens, figure.last, dative=figure.case == "dative") is not None
        or exceeded_after(tokens, figure.last)
    )


def find_numbers(text: str) -> list[Found[Number]]:
    """Every number of a text in order; the ends of a range, and numbers that share a scale, have one span.

    >>> [(found.text, str(found.value.value)) for found in find_numbers("Два десятка фирм, от 5 до 7 млн, 11,4%")]
    [('Два десятка', '20'), ('5 до 7 млн', '5000000'), ('5 до 7 млн', '7000000'), ('11,4%', '11.4')]
    >>> [found.value.approximate for found in find_numbers("елуге жуық, свыше 260, 320")]
    [True, True, False]
    >>> [found.value.kind for found in find_numbers("EXPO-2017, в 2019 году, 5 мая, 18:30")]
    ['label', 'year', 'date', 'clock', 'clock']
    """
    tokens = tokens_of(text)
    found = []
    for figure in figures_of(text):
        start, end = tokens[figure.first].start, tokens[figure.last - 1].end
        approximate = is_approximate(tokens, figure)
        for place, value in enumerate(figure.values):
            number = Number(
                value=value,
                approximate=approximate,
                percent=figure.percent,
                scaled=figure.scale != ONE,
                words=figure.words,
                end=(("lower", "upper")[place] if figure.is_range else None),
                kind=figure.kind,
                other=figure.others[place],
            )
            found.append(Found(start, end, text[start:end], number))
    return found


def find_percents(text: str) -> list[Found[Decimal]]:
    """Every percentage of a text, without its sign; percentage points are none.

    >>> [(found.text, str(found.value)) for found in find_percents("8.3 per cent, на 7,3%, 11,4 пайызға, в 2 раза")]
    [('8.3 per cent', '8.3'), ('7,3%', '7.3'), ('11,4 пайызға', '11.4')]
    """
    return [
        Found(found.start, found.end, found.text, found.value.value)
        for found in find_numbers(text)
        if found.value.percent
    ]
