"""Physical and counted amounts in English, Russian and Kazakh text: capacity, area, length, people, things a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kzrelations.normalize.numbers import decimal_string
from kzrelations.normalize.numbers.currencies import family_of
from kzrelations.normalize.numbers.figures import Figure, figures_of
from kzrelations.normalize.numbers.hedges import hedge_after, hedge_before
from kzrelations.normalize.numbers.lexing import at, past_mark, tokens_of, word_set
from kzrelations.normalize.numbers.units import counted_at, may_come_between, measure_at, rate_at, rate_before
from kzrelations.normalize.spans import Found
from kzrelations.normalize.tables import units as table
from kzrelations.schemas import Quantity

_MOST_ADJECTIVES = 2
_LONGEST_OBJECT = 6
_PHYSICAL = re.compile(r"(?:[kMGT]?Wh?|ha|km|m|m²|m³|t|kg|l|bcm|barrel|TEU)(?:/\w+)?")
_BROKEN_BY = frozenset(",.;:!?()")
_CONTINUOUS = word_set("ha km m2 m3 t MW kW GW kg km2 m l MWh kWh GWh TWh Gcal")
_Unit = tuple[str, int]


class _Finder:
    """Finds the quantities of one text; `whole` tells that the text is nothing but a quantity."""

    def __init__(self, text: str, *, whole: bool) -> None:
        self.text = text
        self.whole = whole
        self.tokens = tokens_of(text)

    def find(self) -> Iterator[Found[Quantity]]:
        figures = figures_of(self.text)
        for place, figure in enumerate(figures):
            if figure.percent or figure.kind in ("date", "clock", "ordinal", "label", "year"):
                continue
            until = next(
                (later.first for later in figures[place + 1 : place + 3] if later.kind != "label"), len(self.tokens)
            )
            unit = self._unit(figure, until)
            if unit is not None:
                yield from self._quantities(figure, *unit)

    def _unit(self, figure: Figure, until: int) -> tuple[int, int, str] | None:
        """The first and last (exclusive) piece of the whole phrase and its unit."""
        index = self._past_marks(figure)
        if at(self.tokens, index).kind == "c" or self._after_sign(figure.first):
            return None
        named = measure_at(self.tokens, index) or self._counted(index, until)
        period = rate_before(self.tokens, self._hedged(figure))
        if named is None:
            named = self._unknown(index, until, rated=period is not None)
        if named is None:
            return None
        unit, last = named
        behind = None if "/" in unit else self._rate(last, until)
        if behind is not None:
            return figure.first, behind[1], f"{unit}/{behind[0]}"
        if period is not None and "/" not in unit:
            return period[1], last, f"{unit}/{period[0]}"
        return figure.first, last, unit

    def _after_sign(self, first: int) -> bool:
        return at(self.tokens, first - 1).kind == "c"

    def _hedged(self, figure: Figure) -> int:
        hedge = hedge_before(self.tokens, figure.lead)
        return figure.lead if hedge is None else hedge

    def _past_marks(self, figure: Figure) -> int:
        index = past_mark(self.tokens, figure.last)
        return hedge_after(self.tokens, index, dative=True) or index

    def _counted(self, index: int, until: int) -> _Unit | None:
        """A counted thing, with up to two adjectives before it."""
        adjectives = _MOST_ADJECTIVES if at(self.tokens, index - 1).low == "-" else 0
        while index < until:
            if named := counted_at(self.tokens, index):
                return named
            token, dash = at(self.tokens, index), at(self.tokens, index + 1)
            if token.kind != "w":
                return None
            if adjectives < _MOST_ADJECTIVES and dash.low == "-" and dash.glued and at(self.tokens, index + 2).glued:
                index += 2
                continue
            if adjectives == _MOST_ADJECTIVES or not may_come_between(token.low):
                return None
            index, adjectives = index + 1, adjectives + 1
        return None

    def _unknown(self, index: int, until: int, *, rated: bool) -> _Unit | None:
        """An English plural noun that no table has: a thing counted when a rate or nothing else follows."""
        if at(self.tokens, index - 1).low == "-":
            return None
        for step in range(_MOST_ADJECTIVES + 1):
            token = at(self.tokens, index + step)
            if token.kind != "w" or not token.low.isascii() or index + step >= until:
                return None
            if token.low in word_set(table.NOT_COUNTED) or token.low in word_set(table.STOP) or family_of(token.low):
                return None
            if token.low.endswith("s") and len(token.low) > 3 and not token.low.endswith("ss"):
                last = index + step + 1
                alone = self.whole and at(self.tokens, last).kind in "bp"
                follows = rate_at(self.tokens, last) is not None
                return (singular(token.low), last) if rated or alone or follows else None
        return None

    def _rate(self, index: int, until: int) -> _Unit | None:
        """The period after a unit, past its object: "тонн пряжи в год", "tonnes of polypropylene film a year"."""
        for step in range(_LONGEST_OBJECT + 1):
            place = index + step
            token = at(self.tokens, place)
            if found := rate_at(self.tokens, place):
                return found
            if place >= until or token.kind not in "wd" or token.low in _BROKEN_BY:
                return None
        return None

    def _quantities(self, figure: Figure, first: int, last: int, unit: str) -> Iterator[Found[Quantity]]:
        start, stop = self.tokens[min(first, figure.lead)].start, self.tokens[last - 1].end
        quoted = self.text[start:stop]
        for value, other in zip(figure.values, figure.others, strict=True):
            chosen = self._reading(figure, value, other, unit)
            yield Found(start, stop, quoted, Quantity(text=quoted, value=decimal_string(chosen), unit=unit))

    def _reading(self, figure: Figure, value: Decimal, other: Decimal | None, unit: str) -> Decimal:
        """In Cyrillic "1,234 га" is a decimal, as thousands are parted by spaces there; "1,200 га" stays thousands."""
        comma = figure.literal is not None and "," in figure.literal
        cyrillic = at(self.tokens, figure.last).low[:1] > "z"
        if other is not None and comma and cyrillic and unit.split("/")[0] in _CONTINUOUS and value % 10 != 0:
            return other
        return value


def is_physical(unit: str) -> bool:
    """Whether a unit measures rather than counts.

    >>> is_physical("t/year"), is_physical("vehicle")
    (True, False)
    """
    return _PHYSICAL.fullmatch(unit) is not None


def singular(noun: str) -> str:
    """The singular of a regular English plural.

    >>> singular("pumps"), singular("batteries"), singular("switches"), singular("doses")
    ('pump', 'battery', 'switch', 'dose')
    """
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") else noun


def find_quantities(text: str) -> list[Found[Quantity]]:
    """Every quantity of a text in order; the ends of a range are two entries with one span.

    >>> [(found.text, found.value.value, found.value.unit) for found in find_quantities("20 тыс. т пряжи в год, 30 га")]
    [('20 тыс. т пряжи в год', '20000', 't/year'), ('30 га', '30', 'ha')]
    >>> [(found.value.value, found.value.unit) for found in find_quantities("жылына мың сепкіш, 250 new jobs")]
    [('1000', 'seeder/year'), ('250', 'person')]
    """
    return list(_Finder(text, whole=False).find())


def parse_quantity(text: str) -> Quantity | None:
    """The first quantity that a short text states; None without one, and for a range, which is no single value.

    >>> parse_quantity("4,000 widgets a year").unit, parse_quantity("37-километровой").value, parse_quantity("в год")
    ('widget/year', '37', None)
    """
    found = list(_Finder(text, whole=True).find())
    if not found or sum(one.start == found[0].start for one in found) > 1:
        return None
    return found[0].value
