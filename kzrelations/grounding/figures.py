"""Does the article state this number, sum, quantity or date: digit by digit, in the same currency, unit and direction.

A figure is looked for in the cited sentences first, then in the others. It counts only as what it is: a year supports
no count, euros support no dollars, megawatts support no jobs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from datetime import date
from decimal import Decimal

from kzrelations.grounding.index import ArticleIndex, Figures
from kzrelations.grounding.words import judge_text
from kzrelations.normalize.dates import first_span, parse_when
from kzrelations.normalize.numbers import Number
from kzrelations.normalize.numbers.fractions import find_fractions, find_multiples, growth_of
from kzrelations.normalize.quantities import is_physical, parse_quantity
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Grade, Money, Quantity, When

_CURRENCY = re.compile(r"[A-Z]{3}")
_SENTENCES_BACK = 3
_GROWTH = re.compile(
    r"\b(?:grew|grow\w*|rose|ris(?:e|en|ing)|increas\w*|up|more|higher|gain\w*|surg\w*|jump\w*|climb\w*|expand\w*|exceed\w*|doubl\w*|"
    r"вырос\w*|выраст\w*|раст[её]\w*|рост\w*|увелич\w*|прибав\w*|возрос\w*|повы[сш]\w*|поднял\w*|прирост\w*|больше|выше|удво\w*|"
    r"өс\w*|арт\w*|ұлғай\w*|көбей\w*|көтеріл\w*|жоғары\w*|көп)\b",
    re.IGNORECASE,
)
_FALL = re.compile(
    r"\b(?:fell|fall\w*|drop\w*|declin\w*|decreas\w*|down|less|lower\w*|shr[aiu]nk\w*|contract(?:ed|ing)|slump\w*|reduc\w*|halv\w*|plung\w*|"
    r"сократ\w*|сокращ\w*|сниз\w*|сниж\w*|упал\w*|пада\w*|паден\w*|уменьш\w*|меньше|ниже|спад\w*|просе\w*|убав\w*|"
    r"азай\w*|төменде\w*|кемі\w*|кему\w*|құлдыра\w*|қысқар\w*|түс\w*|аз)\b",
    re.IGNORECASE,
)


def judge_money(index: ArticleIndex, money: Money, cited: Collection[int]) -> Grade | None:
    """How the article supports an amount in its currency."""
    return judge_sum(index, Decimal(money.amount), money.currency, money.text, cited)


def judge_sum(index: ArticleIndex, amount: Decimal, currency: str, text: str, cited: Collection[int]) -> Grade | None:
    """The same for an amount apart from its text."""

    def within(number: int) -> Grade | None:
        figures = index.figures(number)
        for found in figures.money:
            if found.value.currency == currency and Decimal(found.value.amount) == amount:
                return "exact" if text and text in index.sentences[number].text else "normalised"
        bare = _bare(figures, amount)
        return "computed" if bare and _currency_before(index, number, bare[0].start) == currency else None

    return _best(index, cited, within)


def judge_quantity(index: ArticleIndex, quantity: Quantity, cited: Collection[int]) -> Grade | None:
    """How the article supports a quantity in its unit."""
    value = Decimal(quantity.value)
    read = parse_quantity(quantity.text)
    told = read is not None and Decimal(read.value) == value and _same_unit(read.unit, quantity.unit)

    def within(number: int) -> Grade | None:
        figures = index.figures(number)
        sentence = index.sentences[number].text
        here = [f for f in figures.quantities if Decimal(f.value.value) == value]
        if any(_same_unit(f.value.unit, quantity.unit) for f in here) or (told and quantity.text in sentence):
            return "exact" if quantity.text in sentence else "normalised"
        return "normalised" if not here and _bare(figures, value) else None

    return _best(index, cited, within)


def judge_count(index: ArticleIndex, value: Decimal, unit: str | None, cited: Collection[int]) -> Grade | None:
    """How the article supports a number of people, companies, things."""

    def within(number: int) -> Grade | None:
        figures = index.figures(number)
        for found in _bare(figures, value, quantities=False):
            units = [q.value.unit for q in figures.quantities if q.start < found.end and q.end > found.start]
            if any(is_physical(u) and not _same_unit(u, unit or "") for u in units):
                continue
            return "computed" if found.value.words else "normalised" if found.value.scaled else "exact"
        return None

    return _best(index, cited, within)


def judge_value(index: ArticleIndex, value: Decimal, unit: str | None, cited: Collection[int]) -> Grade | None:
    """How the article supports a statistic's value: a sum, a share or a count, by its unit."""
    if unit is not None and _CURRENCY.fullmatch(unit):
        return judge_sum(index, value, unit, "", cited)
    if unit == "percent":
        return _best(index, cited, lambda number: _percent(index, number, value))
    return judge_count(index, value, unit, cited)


def judge_change(index: ArticleIndex, change: Decimal, cited: Collection[int]) -> Grade | None:
    """How the article supports a growth or fall in per cent; its direction must be the one that the words tell."""

    def within(number: int) -> Grade | None:
        text = index.sentences[number].text
        for found in index.figures(number).numbers:
            if (
                found.value.percent
                and found.value.value == abs(change)
                and _agrees(text, found.start, found.end, change)
            ):
                return "exact"
        parts = [part for part in find_fractions(text) if part.value == abs(change)]
        if any(_agrees(text, part.start, part.end, change) for part in parts):
            return "computed"
        told = ({growth_of(many.value), growth_of(many.value, falls=True)} for many in find_multiples(text))
        return "computed" if any(change in changes for changes in told) else None

    return _best(index, cited, within)


def judge_when(index: ArticleIndex, when: When, cited: Collection[int]) -> Grade | None:
    """How the article supports the days of a date; its text is judged apart."""
    article = index.reading.article
    wanted = (when.start, when.end)
    text = judge_text(index, when.text, cited)
    if text is not None:
        read = parse_when(when.text, published=article.published, context=article.text)
        for reading in (read, first_span(read)):
            if (reading.start, reading.end) == wanted:
                return "elsewhere" if text == "elsewhere" else "normalised" if reading.basis == "stated" else "computed"

    def within(number: int) -> Grade | None:
        found = [
            f.value
            for f in index.figures(number).dates
            if _days(f.value) == wanted or _days(first_span(f.value)) == wanted
        ]
        return "computed" if found else None

    return _best(index, cited, within)


def _days(when: When) -> tuple[date | None, date | None]:
    return when.start, when.end


def _best(index: ArticleIndex, cited: Collection[int], within: Callable[[int], Grade | None]) -> Grade | None:
    """The grade that the first cited sentence gives; `elsewhere` when only another sentence gives one."""
    for number in cited:
        if number in index.sentences and (grade := within(number)) is not None:
            return grade
    if any(number not in cited and within(number) is not None for number in index.sentences):
        return "elsewhere"
    return None


def _bare(figures: Figures, value: Decimal, *, quantities: bool = True) -> list[Found[Number]]:
    """Plain numbers of this value that are no sum and no share, and with `quantities` no quantity either."""
    taken: list[Found[Money] | Found[Quantity]] = [*figures.money, *(figures.quantities if quantities else ())]
    return [
        f
        for f in figures.numbers
        if f.value.value == value and f.value.kind == "plain" and not f.value.percent and not _covered(f, taken)
    ]


def _covered(found: Found[Number], spans: Iterable[Found[Money] | Found[Quantity]]) -> bool:
    return any(span.start < found.end and span.end > found.start for span in spans)


def sum_currency(index: ArticleIndex, words: str, cited: Collection[int]) -> str | None:
    """The currency of a sum that the cited sentences tell without one ("imports were 64 million")."""
    for number in cited:
        at = index.sentences[number].text.find(words) if number in index.sentences else -1
        if at >= 0:
            return _currency_before(index, number, at)
    return None


def _currency_before(index: ArticleIndex, number: int, start: int) -> str | None:
    """The currency that a sum without one is in: that of the nearest sum before it, else after it in its sentence."""
    here = index.figures(number).money
    before = [f for f in here if f.start < start]
    if before or here:
        return (before[-1] if before else here[0]).value.currency
    for earlier in [n for n in index.sentences if number - _SENTENCES_BACK <= n < number][::-1]:
        if money := index.figures(earlier).money:
            return money[-1].value.currency
    return None


def _percent(index: ArticleIndex, number: int, value: Decimal) -> Grade | None:
    if any(f.value.percent and f.value.value == abs(value) for f in index.figures(number).numbers):
        return "exact"
    parts = find_fractions(index.sentences[number].text)
    return "computed" if any(part.value == value for part in parts) else None


def _same_unit(a: str, b: str) -> bool:
    """Equal units; "t" and "t/year" are not told apart, the text seldom repeats the year."""
    return a == b or a.partition("/")[0] == b.partition("/")[0]


def _agrees(text: str, start: int, end: int, change: Decimal) -> bool:
    """Whether the word of growth or fall that stands nearest to a figure tells the sign of the change."""
    distances = [
        (min(abs(m.start() - end), abs(start - m.end())) if not (m.start() < end and start < m.end()) else 0, grows)
        for pattern, grows in ((_GROWTH, True), (_FALL, False))
        for m in pattern.finditer(text)
    ]
    if not distances:
        return True
    nearest = min(distance for distance, _ in distances)
    return any(grows == (change >= 0) for distance, grows in distances if distance == nearest)
