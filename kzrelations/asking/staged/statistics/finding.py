"""Aggregate figures of the relation, found by their words: trade, investment, ventures, companies, documents signed."""

from __future__ import annotations

import re
from dataclasses import replace

from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.statistics.anchors import Frame, Spot, anchors_in, foreign_adjectives
from kzrelations.asking.staged.statistics.documents import document_partners, documents_line, settle_documents
from kzrelations.asking.staged.statistics.figures import figures_in
from kzrelations.asking.staged.statistics.frames import is_elsewhere, is_inland, partners, period_of, place_of
from kzrelations.asking.staged.statistics.items import Item
from kzrelations.asking.staged.statistics.lines import COUNTS, MONEY_ONLY, items_of, spot_of
from kzrelations.asking.staged.statistics.scores import score
from kzrelations.asking.staged.statistics.ways import direction
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.countries import country_names
from kzrelations.normalize.numbers import decimal_string
from kzrelations.schemas import Evidence, Indicator, Novelty, Place, Record, Statistic, When

_FRAMING = 0.4
"""From this score on a figure gives its partners, place and period to those that follow."""
_LONG_PAST = 540
"""Days after which a period is history."""


def find(scene: Scene) -> list[Guess]:
    """Every figure of the relation that the article's words tell, in order; figures told twice are one."""
    guesses: list[Guess] = []
    frame: Frame | None = None
    adjectives = foreign_adjectives(scene)
    for index, line in enumerate(scene.lines):
        if line.sentence.kind != "body":
            continue
        items = items_of(scene, index, frame)
        if not items and frame is not None and frame.line == index - 1 and guesses:
            guesses[-1] = _with_change(guesses[-1], line)
        anchors = anchors_in(line, adjectives) if items else ()
        for place in range(len(items)):
            guess, frame = _guess(spot_of(scene, index, items, place, anchors), frame)
            if guess is not None:
                _add(guesses, guess)
    return guesses


def _with_change(guess: Guess, line: Line) -> Guess:
    """The figure told last with the change that a sentence of its own adds ("This is 60% up on 2021")."""
    record = guess.record
    changes = [figure for figure in figures_in(line) if figure.kind == "change"]
    if not isinstance(record, Statistic) or record.change_percent or len(changes) != 1:
        return guess
    if not re.match(rf"\W*(?:{table.ADDS})(?!\w)", line.text, re.IGNORECASE):
        return guess
    evidence = [*record.evidence, line.evidence]
    update = {"change_percent": decimal_string(changes[0].value), "evidence": evidence}
    return replace(guess, record=record.model_copy(update=update), lines=(*guess.lines, line))


def _guess(spot: Spot, frame: Frame | None) -> tuple[Guess | None, Frame | None]:
    """The record of one item with its score, and the frame that the next one starts from."""
    indicator = _indicator(spot, frame)
    if indicator is None or _is_of_others(spot):
        return None, frame
    item = _with_currency(spot)
    countries = [item.partner] if item.partner else _partners(spot, frame)
    rated = min(score(spot, countries, frame), 1.0)
    if rated <= 0 or (item.value is not None and item.unit is None):
        return None, frame
    place, period = place_of(spot, frame), period_of(spot, frame)
    if item.name in MONEY_ONLY or indicator == "other":
        place, period = settle_documents(spot, period)
    record = Statistic(
        indicator=indicator,
        subject=subject_of(indicator, item, countries, place),
        countries=countries,
        place=place,
        value=item.value,
        unit=item.unit,
        change_percent=item.change,
        approximate=item.approximate,
        period=period,
        evidence=_evidence(spot, frame, countries),
        novelty=_novelty(spot, period),
    )
    guess = Guess("statistics", record, round(rated, 3), (spot.line,))
    if rated < _FRAMING:
        return guess, frame
    told = period if spot.is_flow else frame.period if frame is not None else None
    is_part = frame is not None and spot.follows(frame) and has(table.CONTINUES, spot.line.text[: item.last])
    whose = frame.countries if frame is not None and is_part else tuple(countries)
    return guess, Frame(spot.index, indicator, whose, place, told)


def _is_of_others(spot: Spot) -> bool:
    """Whether a flow or documents are between foreign countries, or a flow between parts of Kazakhstan."""
    if spot.is_flow and is_inland(spot):
        return True
    return (spot.is_flow or spot.item.name in ("other", *MONEY_ONLY)) and is_elsewhere(spot)


def _indicator(spot: Spot, frame: Frame | None) -> Indicator | None:
    """The contract's word for what is measured; None for goods that go between others."""
    name = spot.item.name
    if name in ("exports", "imports", "supply") and not spot.item.partner:
        way = direction(spot, frame)
        return table.INDICATOR[way] if way else None
    return table.INDICATOR[name]


def _with_currency(spot: Spot) -> Item:
    """A sum that leaves its currency to the sum before it ("на экспорт пришлось 61 млн"); a count with its unit."""
    item = spot.item
    if item.value is None or item.unit is not None:
        return item
    if item.name in COUNTS:
        return replace(item, unit="count")
    before = [one for one in spot.line.money if one.start < item.last]
    if not before and spot.index:
        before = spot.scene.lines[spot.index - 1].money
    return replace(item, unit=before[-1].value.currency) if before else item


def _partners(spot: Spot, frame: Frame | None) -> list[str]:
    found = partners(spot, frame)
    name = spot.item.name
    if found is not None or name in ("projects", "projects_value"):
        return found or []
    if name in ("total", "worth", "other"):
        return document_partners(spot)
    ours_abroad = name == "companies" and has(table.CAPITAL, spot.segment) and _only_nation(spot)
    if name in ("trade_turnover", "joint_ventures") or ours_abroad or has(table.PAIR, spot.segment):
        return _named_above(spot)
    if spot.is_flow and frame is not None and frame.countries and frame.countries == tuple(spot.scene.partners):
        return list(frame.countries)
    return []


def _named_above(spot: Spot) -> list[str]:
    """The partners that the line or the nearest one above names; one named below must be the only one."""
    known = spot.scene.partners_near(spot.line)
    if len(spot.scene.partners) == 1:
        return known
    told = (one for line in spot.scene.lines[: spot.index + 1] for one in line.countries)
    return known if any(one.value in known for one in told) else []


def _only_nation(spot: Spot) -> bool:
    """Whether the item's words name Kazakhstan and no part of it: "companies with capital from Kazakhstan"."""
    return bool(spot.near(("nation",))) and not spot.near(("place", "region", "city"))


def subject_of(indicator: Indicator, item: Item, countries: list[str], place: Place | None) -> str:
    """A plain English subject from the coded parts: "exports of Pavlodar Region to China"."""
    names = country_names()
    them = ", ".join(names.get(code, code) for code in countries)
    home = place.name if place is not None else "Kazakhstan"
    if item.name in ("total", "worth"):
        return f"total value of the documents signed with {them}" if them else "total value of the documents signed"
    title = "value of the projects" if item.name == "projects_value" else table.TITLES[indicator]
    if indicator in ("trade_turnover", "exports", "imports"):
        return f"{title} of {home} {table.LINKS[indicator]} {them}" if them else f"{title} of {home}"
    return f"{title} {table.LINKS[indicator]} {them} in {home}" if them else f"{title} in {home}"


def _evidence(spot: Spot, frame: Frame | None, countries: list[str]) -> list[Evidence]:
    """The line itself, and the line that alone names the partners or tells of the signing."""
    lines, told = spot.scene.lines, spot.index
    if spot.item.name in MONEY_ONLY:
        told = documents_line(spot) or told
    elif frame is not None and countries and not {one.code for one in spot.anchors} & set(countries):
        told = frame.line if spot.follows(frame) else told
    return [lines[index].evidence for index in sorted({told, spot.index})]


def _novelty(spot: Spot, period: When | None) -> Novelty:
    """Standing and cumulative figures, recollections and figures of years long past are background."""
    if has(table.RECALL, spot.line.text) or (spot.item.unit == "count" and spot.item.name != "other"):
        return "background"
    if period is not None and period.start and period.end is None:
        return "background"
    published = spot.scene.reading.article.published
    if published and period is not None and period.end and (published - period.end).days > _LONG_PAST:
        return "background"
    return "background" if has(table.CUMULATIVE, spot.segment) else "new"


def _add(guesses: list[Guess], guess: Guess) -> None:
    """Add a guess, or let it support one that tells the same figure."""
    for place, other in enumerate(guesses):
        if _is_same(other.record, guess.record):
            better = max(other, guess, key=lambda one: one.score)
            quotes = {one.start: one for one in (*other.record.evidence, *guess.record.evidence)}
            record = better.record.model_copy(update={"evidence": [quotes[start] for start in sorted(quotes)]})
            guesses[place] = replace(better, record=record, lines=tuple(dict.fromkeys((*other.lines, *guess.lines))))
            return
    guesses.append(guess)


def _is_same(one: Record, other: Record) -> bool:
    if not isinstance(one, Statistic) or not isinstance(other, Statistic):
        return False
    if one.indicator != other.indicator or one.value is None or (one.value, one.unit) != (other.value, other.unit):
        return False
    if one.unit in ("count", "percent") and one.countries != other.countries and one.countries and other.countries:
        return False
    return not (one.period and other.period and one.period.start and other.period.start != one.period.start)
