"""Digits with separators: which mark parts thousands and which decimals."""

from __future__ import annotations

import re
from decimal import Decimal

from kzrelations.normalize.numbers.lexing import GROUPING_SPACES

_LONGEST = 24
_GROUP = re.compile(rf"[{GROUPING_SPACES}'’]")


def read_literal(raw: str, *, scaled: bool = False, cyrillic: bool = False) -> tuple[Decimal, Decimal | None] | None:
    """The value of digits with separators, and the other reading of an ambiguous one; None where they are no number.

    A comma before exactly three digits parts thousands, unless a Cyrillic scale word follows; a point decimals, unless
    the digits are rounded and no scale word follows.

    >>> [str(read_literal(raw)[0]) for raw in ("2,679", "53,8", "1,200.5", "1.200.000", "1 234,5")]
    ['2679', '53.8', '1200.5', '1200000', '1234.5']
    >>> str(read_literal("2,679", scaled=True, cyrillic=True)[0]), read_literal("12.05.2017")
    ('2.679', None)
    """
    digits = _GROUP.sub("", raw)
    if len(digits) > _LONGEST or (("'" in raw or "’" in raw) and not re.fullmatch(r"\d{1,3}(['’]\d{3})+", raw)):
        return None
    if raw.startswith("."):
        return Decimal("0" + raw), None
    commas, points = digits.count(","), digits.count(".")
    if not commas and not points:
        return Decimal(digits), None
    if commas and points:
        return _both_separators(digits)
    mark = "," if commas else "."
    head, *rest = digits.split(mark)
    threes = len(digits) == len(raw) and all(len(part) == 3 for part in rest)
    grouped = threes and 1 <= len(head) <= 3 and head[0] != "0"
    if len(rest) > 1:
        return (Decimal("".join((head, *rest))), None) if grouped else None
    decimal = Decimal(f"{head}.{rest[0]}")
    if not grouped:
        return decimal, None
    thousands = Decimal(head + rest[0])
    is_decimal = (scaled and cyrillic) if mark == "," else (scaled or rest[0][-1] != "0")
    return (decimal, thousands) if is_decimal else (thousands, decimal)


def _both_separators(digits: str) -> tuple[Decimal, None] | None:
    thousands, point = (",", ".") if digits.rfind(".") > digits.rfind(",") else (".", ",")
    whole, _, fraction = digits.rpartition(point)
    parts = whole.split(thousands)
    if point in whole or not 1 <= len(parts[0]) <= 3 or any(len(part) != 3 for part in parts[1:]):
        return None
    return Decimal(f"{''.join(parts)}.{fraction}"), None
