"""Turning what an expression says into days, with what is known of its article."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from kzrelations.normalize.dates import calendar
from kzrelations.normalize.dates.parts import FLOATING, Known, Partial, Span, Tense
from kzrelations.schemas import Basis


def resolve(partial: Partial, known: Known) -> Span | None:
    """The days of a partial, or None when they can't be known or don't exist."""
    try:
        span = _resolve(partial, known)
    except (ValueError, OverflowError):
        return None
    if span is None or not partial.open_end:
        return span
    return replace(span, end=None, precision="range")


def _resolve(partial: Partial, known: Known) -> Span | None:
    if partial.until is not None:
        return _joined(partial, partial.until, known)
    if partial.kind in ("same", "other_day"):
        return _pointing(partial, known)
    if partial.kind in ("now", "weekday", "week", "ago", "near"):
        return _by_today(partial, known) if known.published else None
    if partial.kind == "decade":
        return Span(date(partial.a, 1, 1), date(partial.a + 9, 12, 31), "range")
    if partial.kind in FLOATING or partial.kind == "year":
        return _in_year(partial, known)
    return None


def _in_year(partial: Partial, known: Known) -> Span | None:
    """A part of a year: the year is stated, relative, or the likeliest next to the publication."""
    if partial.year is None:
        if known.published is None:
            return None
        return replace(_likeliest(partial, known.published, known.tense), basis=known.basis)
    if not partial.year.relative:
        return calendar.within(partial, partial.year.value)
    if known.published is None:
        return None
    return replace(calendar.within(partial, known.published.year + partial.year.value), basis=known.basis)


def _likeliest(partial: Partial, published: date, tense: Tense | None) -> Span:
    """The occurrence nearest to the publication; news looks back more often than ahead, unless its verbs say else."""
    best: tuple[float, Span] | None = None
    for year in (published.year, published.year - 1, published.year + 1):
        try:
            span = calendar.within(partial, year)
        except ValueError:
            continue
        cost = _distance(partial, span, published, tense)
        if best is None or cost < best[0]:
            best = cost, span
    if best is None:
        raise ValueError("no such day in any near year")
    return best[1]


def _distance(partial: Partial, span: Span, published: date, tense: Tense | None) -> float:
    end = span.end or span.start
    doubt = {"day": 2.0, "month": 3.0}.get(partial.kind, 4.0)  # figures for longer parts of a year look back
    ahead, behind = {"future": (1.0, 3.0), "past": (6.0, 1.0), None: (doubt, 1.0)}[tense]
    if partial.kind == "count" and (end.year, end.month) > (published.year, published.month):
        return 9e9  # "over nine months" tells of months that are over
    days = (span.start - published).days
    cost = ahead * days if days > 0 else behind * max((published - end).days, 0)
    wrong_weekday = partial.weekday is not None and span.precision == "day" and span.start.weekday() != partial.weekday
    return cost + (1e4 if wrong_weekday else 0)


def _by_today(partial: Partial, known: Known) -> Span:
    """Expressions that count from the day of publication."""
    today = known.published
    if today is None:
        raise ValueError("nothing to count from")
    if partial.kind == "weekday":
        span = calendar.day(_weekday(partial, today, known.tense))
    elif partial.kind == "now":
        span = calendar.day(today + timedelta(partial.a))
    elif partial.kind == "week":
        monday = today - timedelta(today.weekday()) + timedelta(7 * partial.a)
        span = Span(monday, monday + timedelta(6), "range")
    elif partial.kind == "near":
        span = _near(partial, today)
    else:
        span = calendar.shifted(partial.unit, today, partial.a)
    return replace(span, basis=known.basis)


def _weekday(partial: Partial, today: date, tense: Tense | None) -> date:
    """The weekday on or before today, or after it when the words around look ahead; `unit` is "last" or "next"."""
    back = (today.weekday() - partial.a) % 7
    if partial.unit == "last":
        return today - timedelta(back or 7)
    if partial.unit == "next":
        return today + timedelta(7 - back)
    if partial.unit == "this":
        return today - timedelta(today.weekday() - partial.a)
    if tense == "future":
        return today + timedelta((7 - back) % 7)
    return today - timedelta(back)


def _near(partial: Partial, today: date) -> Span:
    """A unit or name next to today ("last March"): `b` steps of `unit`, `month` which month or season (1 is spring)."""
    if partial.unit == "day":
        return calendar.day(calendar.shifted("m", today, partial.b).start.replace(day=partial.a))
    if not partial.month:
        return calendar.shifted(partial.unit, today, partial.b)
    spans = [calendar.named(partial, year) for year in range(today.year - 2, today.year + 3)]
    if partial.b == 0:
        return next(span for span in spans if (span.end or span.start).year == today.year)
    if partial.b < 0:
        return [span for span in spans if (span.end or span.start) < today][-1]
    return next(span for span in spans if span.start > today)


def _pointing(partial: Partial, known: Known) -> Span | None:
    """What points back ("the same day", "a day earlier"): the nearest date before, shifted where the words say so."""
    if partial.kind == "other_day":
        found = _last(known.earlier, "d", 0)
        if found is None and partial.unit == "or today" and known.published:
            return Span(*(known.published + timedelta(partial.a),) * 2, "day", known.basis)
        return found and replace(calendar.day(found.start + timedelta(partial.a)), basis=_pointed(found))
    found = _last(known.earlier, partial.unit, partial.a)
    if found is None:
        return None
    if partial.year is None and not partial.month:
        return replace(found, basis=_pointed(found))
    if partial.month or partial.year is None:
        return replace(_moved(found, found.start.year + partial.month), basis=_pointed(found))
    base = known.published.year if known.published else found.start.year
    year = base + partial.year.value if partial.year.relative else partial.year.value
    return replace(_moved(found, year), basis="relative" if partial.year.relative and known.published else "inferred")


def _pointed(found: Span) -> Basis:
    return "relative" if found.basis == "relative" else "inferred"


def _moved(span: Span, year: int) -> Span:
    def to(day: date, shift: int) -> date:
        last = monthrange(day.year + shift, day.month)[1]
        was_last = day.day == monthrange(day.year, day.month)[1]
        return date(day.year + shift, day.month, last if was_last else min(day.day, last))

    shift = year - span.start.year
    return replace(span, start=to(span.start, shift), end=span.end and to(span.end, shift))


def _last(earlier: tuple[Span, ...], unit: str, months: int) -> Span | None:
    """The nearest earlier span of that unit (r: any period; months: that many months), cut to it where it is finer."""
    for span in reversed(earlier):
        if span.end is None:
            continue
        length = (span.end.year - span.start.year) * 12 + span.end.month - span.start.month + 1
        if months:
            if span.precision not in ("day", "year") and length == months and span.start.day == 1:
                return span
        elif unit == "d":
            if span.precision == "day":
                return span
        elif unit == "r":
            if span.precision == "month" or (span.precision != "day" and length > 1):
                return span
        elif unit in "ykmqh" and length <= {"m": 1, "q": 3, "h": 6}.get(unit, 12) and span.start.year == span.end.year:
            return replace(calendar.shifted(unit, span.start, 0), basis=span.basis)
    return None


def _joined(first: Partial, last: Partial, known: Known) -> Span | None:
    """From the first to the last; the year that one of them lacks is the other's."""
    left, right = replace(first, until=None), last
    if left.year is None and right.year is not None and left.kind in FLOATING:
        end = resolve(right, known)
        start = end and resolve(replace(left, year=right.year), known)
        if start and end and start.start > end.start:
            start = calendar.within(left, start.start.year - 1)
    else:
        start = resolve(left, known)
        if start and right.year is None and right.kind in FLOATING:
            end = replace(calendar.within(right, start.start.year), basis=start.basis)
            if end.start < start.start:
                end = replace(calendar.within(right, start.start.year + 1), basis=start.basis)
        else:
            end = resolve(right, known)
    if not start or not end or end.end is None or start.start > end.start:
        return None
    return Span(start.start, end.end, "range", end.basis if start.basis == "stated" else start.basis)
