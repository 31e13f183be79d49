"""Dates in English, Russian and Kazakh news, resolved only against what is known.

Every expression is read into its parts first (`atoms`), then placed (`spans`): by its own year (`stated`),
by the day of publication (`relative`), or by other text of the article (`inferred`). Numeric dates are day first.
A day without a year goes to the year nearest to the publication, rather back than ahead unless its verbs say so;
without anything to hold on to it stays unresolved. Open spans ("since 1993") have a start and no end.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from kzrelations.normalize.dates.context import implied_publication, tense_near, tense_of, year_of_neighbours
from kzrelations.normalize.dates.finder import Expression, find_expressions
from kzrelations.normalize.dates.parts import FLOATING, Known, Partial, Span, Tense, Year
from kzrelations.normalize.dates.spans import resolve
from kzrelations.normalize.spans import Found
from kzrelations.schemas import When

_HEAD = 300  # characters in which a dateline stands
_BACK = 3000  # characters before a pointing word in which what it points to is looked for
_TOLD = 50  # how many dates back a pointing word may reach
_POINTING = frozenset({"same", "other_day"})
_NO_TEXT = re.compile("[\ud800-\udfff]")  # halves of UTF-16 pairs, which no decoded article holds


def parse_when(text: str, *, published: date | None = None, context: str | None = None) -> When:
    """The days that a text cut from an article tells; always with that text, unresolved where it tells none.

    `published` is the article's day, `context` its text, used to infer a missing year, the tense around the text,
    and what "the same period" points to. A text of two contradicting dates is unresolved.

    >>> parse_when("за восемь месяцев 2019 года").end
    datetime.date(2019, 8, 31)
    >>> parse_when("биыл наурызда", published=date(2019, 12, 12)).start
    datetime.date(2019, 3, 1)
    >>> parse_when("14 марта").precision
    'unknown'
    """
    article = _Article(published, context)
    spans = [
        span
        for found in find_expressions(text, strict=False)
        if (span := resolve(found.partial, article.known(found.partial, text)))
    ]
    return _when(text, _narrowest(spans))


def find_dates(text: str, *, published: date | None = None, context: str | None = None) -> list[Found[When]]:
    """Every date expression of a running text with its place, in order, resolved or not.

    >>> [found.text for found in find_dates("Trade rose in 2018; talks are due on 4-6 November.")]
    ['in 2018', 'on 4-6 November']
    """
    found = []
    for expression, span in _placed(text, published, context):
        quote = text[expression.start : expression.end]
        found.append(Found(expression.start, expression.end, quote, _when(quote, span)))
    return found


def _placed(text: str, published: date | None, context: str | None) -> Iterator[tuple[Expression, Span | None]]:
    """Every expression of a running text with its days; a pointing one is resolved by those before it."""
    whole = context is None or context == text
    article = _Article(published, text if context is None else context)
    offset = 0 if whole else article.text.find(text)
    told: list[Span] = []
    for expression in find_expressions(text, strict=True):
        place = offset + expression.start if offset >= 0 else None
        earlier = tuple(told[-_TOLD:]) if whole else None
        quote = text[expression.start : expression.end]
        span = resolve(expression.partial, article.known(expression.partial, quote, place, earlier))
        if span and not _compares(expression.partial):
            told.append(span)
        yield expression, span


def _compares(partial: Partial) -> bool:
    """Whether it is the base of a comparison ("than a year earlier"), to which no later word points back."""
    return partial.kind == "same" and (partial.year is not None or partial.month != 0)


def find_published(header: str) -> date | None:
    """The day that a header line or dateline gives whole.

    >>> find_published("9 октября 2019, 15:20")
    datetime.date(2019, 10, 9)
    >>> find_published("ASTANA, 5 June") is None
    True
    """
    for expression in find_expressions(header, strict=False):
        partial = expression.partial
        if partial.kind == "day" and partial.year and not partial.year.relative:
            span = resolve(replace(partial, open_end=False), Known())
            if span and span.precision == "day":
                return span.start
    return None


def first_span(when: When) -> When:
    """An open span closed to the unit that opens it: "since 2021" as the start of a project is the year 2021.

    Any other When comes back as it is.

    >>> first_span(parse_when("since October 2023")).end
    datetime.date(2023, 10, 31)
    """
    if when.start is None or when.end is not None:
        return when
    start = when.start
    closed = [
        span
        for found in find_expressions(when.text, strict=False)
        if (span := resolve(replace(found.partial, open_end=False), Known(start)))
    ]
    precision = closed[0].precision if closed else "day"
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12}.get(precision)
    if months is None:
        return when.model_copy(update={"end": start, "precision": "day"}) if precision == "day" else when
    last = start.year * 12 + start.month - 1 + months - 1
    end = date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])
    return when.model_copy(update={"end": end, "precision": precision})


def _when(text: str, span: Span | None) -> When:
    if not text or _NO_TEXT.search(text):
        return When.model_construct(text=text)  # it has no valid form
    if span is None:
        return When(text=text)
    return When(text=text, start=span.start, end=span.end, precision=span.precision, basis=span.basis)


def _narrowest(spans: list[Span]) -> Span | None:
    """Of dates that lie one in another ("Monday, 3 September") the narrowest; None when they contradict."""
    if not spans:
        return None
    best = min(spans, key=lambda span: ((span.end or date.max) - span.start).days)
    inside = all(span.start <= best.start and (best.end or date.max) <= (span.end or date.max) for span in spans)
    return best if inside else None


class _Article:
    """The article around an expression; works out what is known only when an expression needs it."""

    def __init__(self, published: date | None, text: str | None) -> None:
        self.published = published
        self.text = text or ""

    def known(
        self, partial: Partial, quote: str, place: int | None = None, earlier: tuple[Span, ...] | None = None
    ) -> Known:
        """What may resolve this expression.

        `place` is its offset in the article, None to look for its text; `earlier` the dates told before it, None to
        look for them.
        """
        known = Known(self.published)
        stated = partial.year is not None and not partial.year.relative
        if not self.text or (stated and partial.kind not in _POINTING):
            return known
        if self.published is None and (day := _implied_publication(self.text)):
            known = Known(day, "inferred")
        if partial.kind in _POINTING:
            return replace(known, earlier=self._told_before(quote, place) if earlier is None else earlier)
        if partial.kind == "weekday" or (partial.kind in FLOATING and partial.year is None):
            known = replace(known, tense=self._tense(quote, place))
        if known.published is None and partial.kind == "day" and partial.year is None and partial.until is None:
            year = year_of_neighbours(partial, _partials(self.text))
            day_itself = resolve(replace(partial, year=Year(year)), Known()) if year else None
            return replace(known, published=day_itself.start if day_itself else None, basis="inferred")
        return known

    def _tense(self, quote: str, place: int | None) -> Tense | None:
        if place is None:
            return tense_of(quote, self.text)
        return tense_near(self.text, place, place + len(quote))

    def _told_before(self, quote: str, place: int | None) -> tuple[Span, ...]:
        """The dates that the article tells before a text, the nearest last."""
        at = self.text.find(quote) if place is None else place
        if at <= 0:
            return ()
        placed = _placed(self.text[max(0, at - _BACK) : at], self.published, None)
        return tuple(span for expression, span in placed if span and not _compares(expression.partial))


@lru_cache(maxsize=8)
def _partials(text: str) -> tuple[tuple[int, Partial], ...]:
    return tuple((found.start, found.partial) for found in find_expressions(text, strict=True))


@lru_cache(maxsize=8)
def _implied_publication(text: str) -> date | None:
    return implied_publication(_partials(text), _HEAD)
