"""Values that the article states and that are odd all the same: flagged, never changed.

Two currencies of one sum are held against the year's average rate; magnitudes against a few rules of thumb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import pairwise

from pydantic import JsonValue

from kzrelations.schemas import Article, InvestmentProject, Issue, ListName, Money, MoU, Record, Statistic

# How far from the year's average two sums may lie and still be one: rates move within a year, articles round and err.
_BAND = Decimal("1.6")
_NEAR = 40
_SAME_SUM = re.compile(
    r"[(\[=/≈]|\b(?:or|или|немесе|equivalent|эквивалент\w*|i\.e|that is|то есть|яғни|баламасы\w*)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What lies below `low` or above `high` is odd."""

    what: str
    low: Decimal
    high: Decimal


# Solar farms take 1.5 to 4 ha a megawatt, wind farms up to 40 with the space between turbines; power plants of any kind
# have cost 0.3 to 10 million dollars a megawatt.
HECTARES_PER_MW = Rule("hectares per megawatt", Decimal("0.02"), Decimal(50))
DOLLARS_PER_MW = Rule("US dollars per megawatt", Decimal(100_000), Decimal(20_000_000))
DOLLARS = Rule("US dollars in one sum", Decimal(1_000), Decimal(500_000_000_000))
HECTARES = Rule("hectares of land", Decimal("0.01"), Decimal(1_000_000))
JOBS = Rule("jobs in one project", Decimal(1), Decimal(100_000))
JOBS_PER_MILLION = Rule("jobs for a million US dollars", Decimal(0), Decimal(1_000))
CHANGE = Rule("per cent of change", Decimal(-100), Decimal(3_000))


@cache
def _rates() -> dict[int, dict[str, Decimal]]:
    rows = [
        line.split("\t")
        for line in files("kzrelations").joinpath("grounding", "rates.tsv").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    head, *body = rows
    return {
        int(row[0]): {"USD": Decimal(1)} | {code: Decimal(v) for code, v in zip(head[1:], row[1:], strict=True)}
        for row in body
    }


def rates_of(year: int | None) -> tuple[dict[str, Decimal], ...]:
    """Units for one dollar in a year and the years beside it; all years when it is not known."""
    table = _rates()
    if year is None:
        return tuple(table.values())
    first, last = min(table), max(table)
    return tuple(table[min(max(y, first), last)] for y in (year - 1, year, year + 1))


def in_dollars(money: Money, year: int | None) -> Decimal | None:
    """A sum in dollars of a year, roughly; None for a currency that the table has not."""
    rates = rates_of(year)
    rate = rates[len(rates) // 2].get(money.currency)
    return None if rate is None else Decimal(money.amount) / rate


def implausible(record: Record, list_name: ListName, article: Article) -> list[Issue]:
    """What is odd about a record."""
    year = _year(record, article)
    found = [*_magnitudes(record, year), *_pairs(record, year)]
    return [
        Issue(code="implausible", list=list_name, path=path, raw=raw, message=message) for path, raw, message in found
    ]


_Odd = tuple[str, JsonValue, str]


def _year(record: Record, article: Article) -> int | None:
    """The year that the sums of a record are likely to be of."""
    for name in ("date", "period", "start"):
        when = getattr(record, name, None)
        if (
            when is not None
            and when.start is not None
            and (article.published is None or when.start <= article.published)
        ):
            return int(when.start.year)
    return article.published.year if article.published else None


def _pairs(record: Record, year: int | None) -> Iterator[_Odd]:
    if not isinstance(record, MoU | InvestmentProject):
        return
    for number, (first, second) in enumerate(pairwise(record.amounts)):
        if first.currency == second.currency or not any(_one_sum(e.quote, first, second) for e in record.evidence):
            continue
        told = Decimal(second.amount) and Decimal(first.amount) / Decimal(second.amount)
        usual = [
            r[first.currency] / r[second.currency]
            for r in rates_of(year)
            if {first.currency, second.currency} <= r.keys()
        ]
        if told and usual and not any(rate / _BAND <= told <= rate * _BAND for rate in usual):
            closest = min(usual, key=lambda rate: abs(rate - told))
            pair = f"{first.currency} for one {second.currency}"
            yield (
                f"amounts[{number + 1}].amount",
                [f"{first.amount} {first.currency}", f"{second.amount} {second.currency}"],
                f"the two sums make {told:.4g} {pair}, the usual rate was about {closest:.4g}",
            )


def _one_sum(quote: str, first: Money, second: Money) -> bool:
    """Whether the sentence puts one sum beside the other as the same in another currency."""
    start, end = quote.find(first.text), quote.find(second.text)
    if start < 0 or end < start + len(first.text):
        return False
    between = quote[start + len(first.text) : end]
    return len(between) <= _NEAR and _SAME_SUM.search(between + second.text[:1]) is not None


def _magnitudes(record: Record, year: int | None) -> Iterator[_Odd]:
    if isinstance(record, Statistic):
        if record.change_percent is not None:
            yield from _outside(CHANGE, Decimal(record.change_percent), "change_percent")
        return
    if isinstance(record, MoU | InvestmentProject):
        for number, money in enumerate(record.amounts):
            dollars = in_dollars(money, year)
            if dollars is not None:
                yield from _outside(DOLLARS, dollars, f"amounts[{number}].amount")
    if isinstance(record, InvestmentProject):
        yield from _project(record, year)


def _project(record: InvestmentProject, year: int | None) -> Iterator[_Odd]:
    land = Decimal(record.land_area.value) if record.land_area and record.land_area.unit == "ha" else None
    power = [Decimal(q.value) for q in record.capacity if q.unit == "MW" and Decimal(q.value) > 0]
    dollars = [d for money in record.amounts if (d := in_dollars(money, year)) is not None and d > 0]
    if land is not None:
        yield from _outside(HECTARES, land, "land_area.value")
        if len(power) == 1:
            yield from _outside(HECTARES_PER_MW, land / power[0], "land_area.value")
    if len(power) == 1 and dollars:
        yield from _outside(DOLLARS_PER_MW, max(dollars) / power[0], "capacity[0].value")
    if record.jobs:
        yield from _outside(JOBS, Decimal(record.jobs), "jobs")
        if dollars and record.jobs > JOBS_PER_MILLION.high:
            yield from _outside(JOBS_PER_MILLION, record.jobs * 1_000_000 / max(dollars), "jobs")


def _outside(rule: Rule, value: Decimal, path: str) -> Iterator[_Odd]:
    if not rule.low <= value <= rule.high:
        usual = f"{rule.low:,f} to {rule.high:,f}"
        yield path, f"{value:.6g}", f"{value:,.6g} {rule.what} is odd, {usual} would be usual"
