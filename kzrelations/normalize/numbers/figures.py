"""The figures of a text: single numbers, ranges and lists that share a scale, each with what kind of figure it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kzrelations.normalize.numbers.hedges import changed_to
from kzrelations.normalize.numbers.kinds import Kind, is_counted, kind_of
from kzrelations.normalize.numbers.lexing import Token, at, starts_with_any, tokens_of, word_set
from kzrelations.normalize.numbers.numerals import Numeral, read_number
from kzrelations.normalize.numbers.words import EXACT, ONE
from kzrelations.normalize.tables import number_words as table

_PERCENT_SIGNS = frozenset("%％٪")
_WIDEST = 20
"""Greatest ratio of the ends of a range over a spaced dash, which may also part two clauses."""
_SPREADING = frozenset(("-", "/", "и", "and", "to", "по", "до", "мен"))


@dataclass(slots=True)
class Figure:
    """One or more values over the pieces `first` to `last` (exclusive); `lead` is a "from", "от" before it."""

    first: int
    last: int
    lead: int
    values: tuple[Decimal, ...]
    others: tuple[Decimal | None, ...]
    scale: Decimal
    words: bool
    kind: Kind
    case: str | None
    literal: str | None
    percent: bool = False
    is_range: bool = False


@lru_cache(maxsize=32)
def figures_of(text: str) -> tuple[Figure, ...]:
    """Every figure of a text, in order. Callers must not change them.

    >>> [[str(value) for value in figure.values] for figure in figures_of("от 5 до 7 млн, 3 и 4 тыс., 9")]
    [['5000000', '7000000'], ['3000', '4000'], ['9']]
    """
    tokens = tokens_of(text)
    found: list[Figure] = []
    index = 0
    while index < len(tokens):
        numeral = read_number(tokens, text, index)
        if numeral is None:
            index += 1
            continue
        figure = _single(tokens, text, numeral)
        if not (found and _join(tokens, found, figure)):
            found.append(figure)
        index = found[-1].last
    return tuple(found)


def _single(tokens: tuple[Token, ...], text: str, numeral: Numeral) -> Figure:
    last, percent = _percent(tokens, numeral.last)
    kind: Kind = "plain" if percent else kind_of(tokens, text, numeral)
    return Figure(
        numeral.first, last, numeral.first, (numeral.value,), (numeral.other,), numeral.scale, numeral.words, kind,
        numeral.case, numeral.literal, percent,
    )  # fmt: skip


def _percent(tokens: tuple[Token, ...], index: int) -> tuple[int, bool]:
    dash = at(tokens, index).low == "-" and at(tokens, index).glued
    token = at(tokens, index + dash)
    if token.low in _PERCENT_SIGNS and token.low:
        return index + dash + 1, True
    if token.low == "per" and at(tokens, index + dash + 1).low == "cent":
        return index + dash + 2, True
    if starts_with_any(token.low, table.PERCENT) and not starts_with_any(token.low, table.NOT_PERCENT):
        points = starts_with_any(at(tokens, index + dash + 1).low, ("point", "тармақ"))
        return (index, False) if points else (index + dash + 1, True)
    return index, False


def _join(tokens: tuple[Token, ...], found: list[Figure], right: Figure) -> bool:
    """Join a figure to the one before when they are the ends of a range or share a scale; False when they are not."""
    left = found[-1]
    if len(left.values) > 1 or left.percent > right.percent:
        return False
    if left.kind != "plain" or right.kind != "plain":
        _spread_kind(tokens, left, right)
        return False
    signed = at(tokens, left.first - 1).kind == "c"
    end = right.first - (signed and at(tokens, right.first - 1).low == at(tokens, left.first - 1).low)
    gap = [token.low for token in tokens[left.last : end]] if end - left.last <= 2 else ["", ""]
    opener = left.first - 1 - signed
    if len(gap) > 1:
        return False
    if not gap:
        return left.case == "ablative" and _from_to(tokens, found, right)
    link = gap[0]
    opened = at(tokens, opener).low in word_set(table.RANGE_OPENERS)
    if link in word_set(table.LIST_LINKS) and not (opened and at(tokens, opener).low in ("between", "между")):
        return _share(tokens, found, right)
    if not _is_link(tokens, left, right, link=link, opened=opened):
        return False
    return _make_range(tokens, found, right, opener if opened else left.first - signed)


def _spread_kind(tokens: tuple[Token, ...], left: Figure, right: Figure) -> None:
    """The first of "19-20 May" and "2017-2020 годы" is what the second is."""
    dash = right.first - left.last == 1 and at(tokens, left.last).low in _SPREADING
    if dash and left.kind == "plain" and left.literal and right.literal:
        same_width = right.kind == "date" and left.values[0] <= 31
        if same_width or (right.kind == "year" and len(left.literal) == len(right.literal)):
            left.kind = right.kind
    if dash and left.kind == "date" and right.kind == "plain" and right.literal and right.values[0] <= 31:
        right.kind = "plain" if is_counted(tokens, right.last) else "date"


def _is_link(tokens: tuple[Token, ...], left: Figure, right: Figure, *, link: str, opened: bool) -> bool:
    if link == "-":
        dash = tokens[left.last]
        spaced = not dash.glued
        return not spaced or right.values[0] <= _WIDEST * _shared(left, right)
    if link in word_set(table.RANGE_LINKS):
        close = link == "to" and right.values[0] <= 10 * _shared(left, right)
        return opened or close
    return link in word_set(table.CHOICE_LINKS) or (opened and link in word_set(table.LIST_LINKS))


def _shared(left: Figure, right: Figure) -> Decimal:
    """The left value, in the scale of the right one where it has none of its own."""
    value, other = left.values[0], left.others[0]
    if left.scale != ONE or right.scale == ONE:
        return value
    size = EXACT.divide(right.values[0], right.scale)
    if other is not None and other <= size < value:
        value = other
    return EXACT.multiply(value, right.scale) if value < 1000 and value <= 10 * size else value


def _make_range(tokens: tuple[Token, ...], found: list[Figure], right: Figure, lead: int) -> bool:
    left = found[-1]
    lower, upper = _shared(left, right), right.values[0]
    opened = at(tokens, lead).low in ("from", "от", "с", "со")
    changed = opened and (lower > upper or changed_to(tokens, lead))
    if not (lower < upper or changed):
        return False
    found[-1] = Figure(
        left.first, right.last, lead, (lower, upper), (left.others[0], right.others[0]), max(left.scale, right.scale),
        left.words or right.words, "plain", right.case, None, right.percent, not changed,
    )  # fmt: skip
    return True


def _from_to(tokens: tuple[Token, ...], found: list[Figure], right: Figure) -> bool:
    """Kazakh "5 миллионнан 7 миллионға дейін"."""
    ends = [at(tokens, right.last + step).low in word_set(table.AFTER_DATIVE) for step in range(3)]
    if not any(ends) or (right.case not in ("dative", None)):
        return False
    if not _make_range(tokens, found, right, found[-1].first):
        return False
    if ends[0]:
        found[-1].last += 1
    return True


def _share(tokens: tuple[Token, ...], found: list[Figure], right: Figure) -> bool:
    """Bare numbers before the last take its scale: "5 and 7 million", "5, 7 и 9 млн"."""
    if right.scale == ONE or len(right.values) > 1:
        return False
    take = 0
    size = EXACT.divide(right.values[0], right.scale)
    for place in range(len(found) - 1, -1, -1):
        left = found[place]
        edge = found[place + 1].first if take else left.last + 1
        bare = left.kind == "plain" and left.scale == ONE and len(left.values) == 1 and not left.percent
        near = left.values[0] < 1000 and left.values[0] <= 100 * size and size <= 100 * left.values[0]
        if not bare or not near or (take and (edge - left.last != 1 or at(tokens, left.last).low != ",")):
            break
        take += 1
    if not take:
        return False
    parts = found[-take:]
    del found[-take:]
    values = (*(EXACT.multiply(part.values[0], right.scale) for part in parts), right.values[0])
    found.append(
        Figure(
            parts[0].first, right.last, parts[0].first, values, (None,) * len(values), right.scale,
            right.words, "plain", right.case, None,
        )
    )  # fmt: skip
    return True
