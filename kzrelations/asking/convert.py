"""Answers to records: every coded value is computed here, from the article's own words, through normalize/."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from kzrelations.article import Reading
from kzrelations.asking.draft import Draft
from kzrelations.asking.values import Converter
from kzrelations.asking.wire import (
    WireExtraction,
    WireMeeting,
    WireMoU,
    WireProject,
    WireStatistic,
)
from kzrelations.grounding import index_of, sum_currency
from kzrelations.normalize.money import parse_money
from kzrelations.normalize.numbers import decimal_string, find_numbers, find_percents
from kzrelations.normalize.quantities import is_physical, parse_quantity
from kzrelations.schemas import (
    Actor,
    Evidence,
    Instrument,
    InvestmentProject,
    ListName,
    Meeting,
    MoU,
    Record,
    Role,
    Statistic,
)

W = TypeVar("W", WireMeeting, WireMoU, WireProject, WireStatistic)

# Which documents bind, by the record contract; the others are open.
_BINDING: dict[Instrument, bool] = {
    "contract": True,
    "agreement": True,
    "memorandum": False,
    "roadmap": False,
    "letter_of_intent": False,
    "declaration": False,
}
_ROLES = frozenset(Role.__args__)  # type: ignore[attr-defined]
_WHO = re.compile(r"\s*(\d+)\s*(\w*)")
_IN_MONEY = frozenset({"trade_turnover", "exports", "imports", "investment"})


def binding(instrument: Instrument) -> bool | None:
    """Whether a document of this kind binds; None where the kind does not tell."""
    return _BINDING.get(instrument)


def convert(answer: WireExtraction, reading: Reading) -> Draft:
    """A whole answer to draft records. Never raises: what does not fit is an issue of the draft."""
    converter = Converter(reading)
    draft = Draft(issues=converter.issues)
    for index, meeting in enumerate(answer.meetings):
        _add(draft, converter, "meetings", index, meeting, partial(_meeting, converter, answer))
    for index, mou in enumerate(answer.mous):
        _add(draft, converter, "mous", index, mou, partial(_mou, converter, answer))
    for index, project in enumerate(answer.projects):
        _add(draft, converter, "projects", index, project, partial(_project, converter, answer))
    for index, statistic in enumerate(answer.statistics):
        _add(draft, converter, "statistics", index, statistic, partial(_statistic, converter))
    return draft


def _add(  # one call a list, so that each builder keeps its own wire type
    draft: Draft,
    converter: Converter,
    name: ListName,
    index: int,
    wire: W,
    build: Callable[[W, list[Evidence]], Record],
) -> None:
    raw = wire.model_dump(mode="json")
    evidence = converter.evidence(wire.sentences, name, raw)
    if not evidence:
        converter.issue("bad_sentence", name, None, raw, "the record cites no sentence of the article")
        return
    try:
        draft.records.append((name, build(wire, evidence)))
        draft.origins.append(index)
    except ValueError as error:
        converter.issue("invalid", name, None, raw, str(error).splitlines()[0])


def _who(converter: Converter, answer: WireExtraction, who: list[str], name: ListName) -> list[Actor]:
    actors: list[Actor] = []
    for item in who:
        match = _WHO.match(item)
        number = int(match[1]) if match else 0
        if match is None or not 0 < number <= len(answer.actors):
            converter.issue("invalid", name, "who", item, "the answer lists no such actor")
            continue
        role = match[2].lower()
        actors.append(converter.actor(answer.actors[number - 1], role if role in _ROLES else None))  # type: ignore[arg-type]
    return actors


def _novelty(background: bool) -> dict[str, str]:
    return {"novelty": "background" if background else "new"}


def _meeting(converter: Converter, answer: WireExtraction, wire: WireMeeting, evidence: list[Evidence]) -> Meeting:
    return Meeting.model_validate(
        {
            "participants": _who(converter, answer, wire.who, "meetings"),
            "date": converter.when(wire.date),
            "place": converter.place(wire.place),
            "mode": wire.mode,
            "status": wire.status,
            "topics": wire.topics,
            "evidence": evidence,
        }
        | _novelty(wire.background)
    )


def _mou(converter: Converter, answer: WireExtraction, wire: WireMoU, evidence: list[Evidence]) -> MoU:
    return MoU.model_validate(
        {
            "instrument": wire.instrument,
            "subject": wire.subject,
            "parties": _who(converter, answer, wire.who, "mous"),
            "stage": wire.stage,
            "binding": binding(wire.instrument),
            "date": converter.when(wire.date),
            "place": converter.place(wire.place),
            "sector": wire.sector,
            "amounts": converter.money(wire.amounts, "mous"),
            "evidence": evidence,
        }
        | _novelty(wire.background)
    )


def _project(
    converter: Converter, answer: WireExtraction, wire: WireProject, evidence: list[Evidence]
) -> InvestmentProject:
    capacity = [converter.quantity(item, "projects", "capacity") for item in wire.capacity]
    return InvestmentProject.model_validate(
        {
            "name": wire.name,
            "activity": wire.activity,
            "parties": _who(converter, answer, wire.who, "projects"),
            "place": converter.place(wire.place),
            "sector": wire.sector,
            "amounts": converter.money(wire.amounts, "projects"),
            "capacity": [item for item in capacity if item is not None],
            "land_area": converter.quantity(wire.land, "projects", "land_area"),
            "jobs": converter.count(wire.jobs, "projects", "jobs"),
            "stage": wire.stage,
            "start": converter.when(wire.start, closed=True),
            "completion": converter.when(wire.completion, closed=True),
            "evidence": evidence,
        }
        | _novelty(wire.background)
    )


def _statistic(converter: Converter, wire: WireStatistic, evidence: list[Evidence]) -> Statistic:
    value, unit, approximate = _figure(converter, wire.value)
    if unit == "count" and wire.indicator in _IN_MONEY and wire.value:
        unit = sum_currency(index_of(converter.reading), wire.value, [e.sentence for e in evidence]) or unit
    change = find_percents(wire.change + "%") if wire.change else []
    sign = -1 if (wire.change or "").lstrip().startswith(("-", "–", "−")) else 1
    return Statistic.model_validate(
        {
            "indicator": wire.indicator,
            "subject": wire.subject,
            "countries": [code for code in map(converter.country, wire.countries) if code and code != "KZ"],
            "place": converter.place(wire.place),
            "value": value,
            "unit": unit,
            "approximate": approximate,
            "change_percent": decimal_string(sign * abs(change[0].value)) if change else None,
            "period": converter.when(wire.period),
            "evidence": evidence,
        }
        | _novelty(wire.background)
    )


def _figure(converter: Converter, words: str | None) -> tuple[str | None, str | None, bool]:
    """Value, unit and whether it is approximate: money first, then a share, then a count."""
    if not words:
        return None, None, False
    if sums := parse_money(words, context=converter.text):
        return sums[0].amount, sums[0].currency, sums[0].approximate
    if percents := find_percents(words):
        return decimal_string(percents[0].value), "percent", False
    if (quantity := parse_quantity(words)) and is_physical(quantity.unit):
        return quantity.value, quantity.unit, False
    if numbers := find_numbers(words):
        return decimal_string(numbers[0].value.value), "count", numbers[0].value.approximate
    converter.issue("invalid", "statistics", "value", words, "no number can be read from this")
    return None, None, False
