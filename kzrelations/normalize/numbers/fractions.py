"""Parts and multiples told in words: "four fifths", "пятая часть", "төрттен бірі"; "вдвое", "2.5 times", "үш есе"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain

from kzrelations.normalize.spans import Found
from kzrelations.normalize.tables import fractions as table

_HUNDRED = Decimal(100)
_HALF = re.compile(table.HALF, re.IGNORECASE)
_FRACTION = re.compile(table.FRACTION, re.IGNORECASE)
_TIMES = re.compile(table.TIMES, re.IGNORECASE)


def find_fractions(text: str) -> list[Found[Decimal]]:
    """Parts of a whole in per cent, with one digit after the point where it doesn't come out even, in order.

    >>> [(found.text, str(found.value)) for found in find_fractions("four fifths, на треть, бестен бірге, half of it")]
    [('four fifths', '80'), ('треть', '33.3'), ('бестен бірге', '20'), ('half', '50')]
    """
    found = [Found(match.start(), match.end(), match.group(), Decimal(50)) for match in _HALF.finditer(text)]
    for match in _FRACTION.finditer(text):
        if match["quarter"]:
            count, whole = 1, 4
        else:
            whole = _key(table.WHOLES, (match["part"] or match["kz"] or match["share"]).split()[0])
            count = _key(table.COUNTS, match["en"] or match["of"] or match["ru"] or "one")
        if count < whole:
            found.append(Found(match.start(), match.end(), match.group(), _even(_HUNDRED * count / whole)))
    return sorted(found, key=lambda one: one.start)


def find_multiples(text: str) -> list[Found[Decimal]]:
    """How many times as much, in order; halves are 0.5.

    >>> [(found.text, str(found.value)) for found in find_multiples("doubled, в 1,5 раза, үш есе, halved")]
    [('doubled', '2'), ('1,5 раза', '1.5'), ('үш есе', '3'), ('halved', '0.5')]
    """
    told = (
        Found(match.start(), match.end(), match.group(), factor)
        for factor, stems in table.WORDS
        for match in re.finditer(rf"(?<!\w)(?:{stems})", text, re.IGNORECASE)
    )
    times = (
        Found(match.start(), match.end(), match.group(), _factor(match["en"] or match["ru"] or match["kk"]))
        for match in _TIMES.finditer(text)
    )
    kept: list[Found[Decimal]] = []
    for one in sorted(chain(told, times), key=lambda found: (found.start, -found.end)):
        if one.value and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return kept


def growth_of(factor: Decimal, *, falls: bool = False) -> Decimal:
    """The change in per cent that a multiple states: twice is 100 more, or 50 less.

    >>> str(growth_of(Decimal("2.5"))), str(growth_of(Decimal(2), falls=True)), str(growth_of(Decimal("0.5")))
    ('150', '-50', '-50')
    """
    return _even((1 / factor - 1) * _HUNDRED if falls and factor > 1 else (factor - 1) * _HUNDRED)


def _key(rows: dict[int, str], word: str) -> int:
    return next(number for number, stems in rows.items() if re.fullmatch(stems, word, re.IGNORECASE))


def _factor(written: str) -> Decimal:
    if written[0].isdigit():
        return Decimal(written.replace(",", "."))
    return next(number for number, stems in table.NUMBERS.items() if re.fullmatch(stems, written, re.IGNORECASE))


def _even(value: Decimal) -> Decimal:
    rounded = value.quantize(Decimal("0.1"))
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded
