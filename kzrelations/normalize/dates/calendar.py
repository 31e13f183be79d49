"""Days of the parts of a year: months, quarters, halves, seasons, and the units that lie some steps away."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from kzrelations.normalize.dates.parts import Partial, Span
from kzrelations.schemas import Precision

_UNITS: dict[str, Precision] = {"d": "day", "m": "month", "q": "quarter", "h": "half", "y": "year", "k": "year"}


def within(partial: Partial, year: int) -> Span:
    """The days of a part of that year. Raises ValueError when there are none (31 February)."""
    if partial.kind == "day":
        start, end = date(year, partial.month, partial.a), date(year, partial.month, partial.b)
        return Span(start, end, "day" if start == end else "range")
    if partial.kind == "monthhalf":
        last = monthrange(year, partial.month)[1]
        days = {1: (1, 15), 2: (16, last)}[partial.a]
        return Span(date(year, partial.month, days[0]), date(year, partial.month, days[1]), "range")
    if partial.kind == "season":
        return _season(partial.a, year)
    first, last, precision = _months(partial)
    end_year = year + (last < first)
    return Span(date(year, first, 1), date(end_year, last, monthrange(end_year, last)[1]), precision)


def _season(number: int, year: int) -> Span:
    """Spring, summer or autumn of a year. Raises ValueError for its winter: a year has parts of two."""
    if number == 3:
        raise ValueError("a winter belongs to two years")
    first = 3 + 3 * number
    return Span(date(year, first, 1), date(year, first + 2, monthrange(year, first + 2)[1]), "range")


def _months(partial: Partial) -> tuple[int, int, Precision]:
    """First month, last month and precision of a part that consists of whole months."""
    a, b = partial.a, partial.b
    if partial.kind == "month":
        return a, a, "month"
    if partial.kind == "quarter":
        return 3 * a - 2, 3 * a, "quarter"
    if partial.kind == "half":
        return 6 * a - 5, 6 * a, "half"
    if partial.kind == "months":
        return a, b, "half" if (a, b) in ((1, 6), (7, 12)) else "range"
    if partial.kind == "quarters":
        return 3 * a - 2, 3 * b, "range"
    if partial.kind == "count":
        units: dict[int, Precision] = {1: "month", 3: "quarter", 6: "half", 12: "year"}
        return 1, a, units.get(a, "range")
    return 1, 12, "year"


def named(partial: Partial, year: int) -> Span:
    """That month or season of a year; a winter is of the year in which it ends."""
    if partial.unit == "M":
        return within(Partial("month", partial.month, partial.month), year)
    if partial.month < 4:
        return _season(partial.month - 1, year)
    return Span(date(year - 1, 12, 1), date(year, 2, monthrange(year, 2)[1]), "range")


def shifted(unit: str, today: date, steps: int) -> Span:
    """The whole day, week, month, quarter, half or year that lies so many steps away."""
    if unit == "d":
        return day(today + timedelta(steps))
    if unit == "w":
        monday = today - timedelta(today.weekday()) + timedelta(7 * steps)
        return Span(monday, monday + timedelta(6), "range")
    length = {"m": 1, "q": 3, "h": 6, "y": 12, "k": 12}[unit]
    index = (today.year * 12 + today.month - 1) // length * length + steps * length
    last = index + length - 1
    end = date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])
    return Span(date(index // 12, index % 12 + 1, 1), end, _UNITS[unit])


def day(only: date) -> Span:
    """One day."""
    return Span(only, only, "day")
