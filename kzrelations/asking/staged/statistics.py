"""Aggregate figures of the relation, found by their words: trade, investment, ventures, companies, documents signed."""

from __future__ import annotations

import re
from dataclasses import replace

from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.statistic_counts import count_items
from kzrelations.asking.staged.statistic_figures import Item, figures_in, flow_items, has, pattern
from kzrelations.asking.staged.statistic_frames import (
    Anchor,
    Frame,
    Spot,
    anchors_in,
    direction,
    foreign_adjectives,
    is_elsewhere,
    partners,
    period_of,
    place_of,
)
from kzrelations.asking.staged.statistic_scores import documents_line, score
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.countries import country_names
from kzrelations.normalize.numbers import decimal_string
from kzrelations.schemas import Evidence, Novelty, Place, Statistic, When

_NEAR_BY = 12
"""Lines between documents of one occasion."""
_COUNTS = frozenset(name for name, _ in table.COUNTED)
_PROJECTS = frozenset({"projects", "projects_value"})
_MONEY_ONLY = frozenset({"total", "worth"})


def find(scene: Scene) -> list[Guess]:
    """Every figure of the relation that the article's words tell, in order; figures told twice are one."""
    guesses: list[Guess] = []
    frame: Frame | None = None
    adjectives = foreign_adjectives(scene)
    for index, line in enumerate(scene.lines):
        if line.sentence.kind != "body":
            continue
        items = _items(scene, index, frame)
        if not items:
            if frame is not None and frame.line == index - 1 and guesses:
                guesses[-1] = _with_change(guesses[-1], line)
            continue
        anchors = anchors_in(line, adjectives)
        for place, item in enumerate(items):
            spot = _spot(scene, index, items, place, anchors)
            guess, frame = _guess(spot, frame)
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


def _items(scene: Scene, index: int, frame: Frame | None) -> list[Item]:
    """What the line measures and counts, in order, with the sums that several counted things are worth."""
    line = scene.lines[index]
    counts = count_items(line)
    flows = [item for item in flow_items(line, frame.name if frame and index - frame.line <= 1 else None) if not _is_count(item, counts)]
    for count in counts:
        if count.name not in ("projects", "other"):
            continue
        for money in line.money:
            if money.start >= count.end and re.fullmatch(table.AT_PRICE, line.text[count.end : money.start], re.IGNORECASE):
                flows = [flow for flow in flows if flow.value != money.value.amount]
                name = "projects_value" if count.name == "projects" else "total"
                flows.append(
                    Item(
                        name, count.start, count.end, money.start, money.end, money.value.amount, money.value.currency,
                        None, money.value.approximate,
                    )
                )  # fmt: skip
                break
    if not flows and has(table.SIGNED, line.text) and any(one.name == "other" for one in counts) is False:
        flows += _signed_for(line)
    projects = any(count.name == "projects" for count in counts)
    flows = [replace(flow, name="projects_value") if projects and flow.name in _MONEY_ONLY else flow for flow in flows]
    return sorted(_merged(flows, counts), key=lambda item: (item.first, item.last))


def _merged(flows: list[Item], counts: list[Item]) -> list[Item]:
    """All items; a change of a number ("grew by 15% and reached 410") goes with the number."""
    merged = list(counts)
    for flow in flows:
        twin = next((one for one in merged if one.name == flow.name and flow.start <= one.start <= flow.end), None)
        if twin is None or flow.name not in _COUNTS:
            merged.append(flow)
        else:
            at = merged.index(twin)
            merged[at] = replace(twin, change=flow.change, first=min(twin.first, flow.first), last=max(twin.last, flow.last))
    return merged


def _signed_for(line: Line) -> list[Item]:
    """Sums that documents in the plural were signed for: "на 1,3 млрд долларов подписаны контракты"."""
    found = []
    for money in line.money:
        before, around = line.text[: money.start], line.text[max(0, money.start - 60) : money.end + 60]
        lead = re.search(r"(?<!\w)(?:на|for|worth)\s(?:сумму\s)?(?:\w+\s){0,2}$", before, re.IGNORECASE)
        noun = pattern(r"контракт(?:ы|ов)|соглашени[йя]\b|договор(?:ы|ов)|меморандум(?:ы|ов)|contracts|agreements|deals|memoranda").search(around)
        if lead and noun and has(table.SIGNED, around):
            span = money.start, money.end
            found.append(Item("worth", *span, *span, money.value.amount, money.value.currency, None, money.value.approximate))
    return found


def _is_count(flow: Item, counts: list[Item]) -> bool:
    """Whether a number without a unit counts things."""
    return flow.unit is None and flow.value is not None and any(count.value == flow.value for count in counts)


def _spot(scene: Scene, index: int, items: list[Item], place: int, anchors: tuple[Anchor, ...]) -> Spot:
    text = scene.lines[index].text
    own = items[place]
    together = _PROJECTS if own.name in _PROJECTS else frozenset()
    ends = [other.last for other in items[:place] if other.last <= own.first and other.name not in together]
    starts = [other.first for other in items[place + 1 :] if other.first >= own.last and other.name not in together]
    low = _boundary(scene, text, max(ends), own.first) if ends else 0
    high = _boundary(scene, text, own.last, min(starts)) if starts else len(text)
    return Spot(scene, index, own, low, high, anchors)


def _boundary(scene: Scene, text: str, end: int, start: int) -> int:
    """Where one item's words end and the next one's begin: a comma between, else by the language's word order."""
    commas = [match.start() for match in re.finditer(r"[,;:](?=\s)|\s(?:and|while|but|и|а|ал|және)\s", text[end:start])]
    if commas:
        return end + commas[0]
    return end if scene.reading.article.language == "kk" else start


def _guess(spot: Spot, frame: Frame | None) -> tuple[Guess | None, Frame | None]:
    """The record of one item with its score, and the frame that the next one starts from."""
    name = spot.item.name
    if name in ("exports", "imports", "supply") and not spot.item.partner:
        way = direction(spot, frame)
        if way is None:
            return None, frame
        indicator = table.INDICATOR[way]
    else:
        indicator = table.INDICATOR[name]
    if spot.is_flow and is_elsewhere(spot):
        return None, frame
    item = _with_currency(spot)
    countries = [item.partner] if item.partner else _partners(spot, frame)
    rated = score(spot, countries, frame)
    if rated <= 0 or (item.value is not None and item.unit is None):
        return None, frame
    place, period = place_of(spot, frame), period_of(spot, frame)
    if name in _MONEY_ONLY or indicator == "other":
        place, period = _of_documents(spot, place, period)
    record = Statistic(
        indicator=indicator,
        subject=subject_of(indicator, spot, countries, place),
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
    following = Frame(spot.index, indicator, tuple(countries), place, period if spot.is_flow else frame and frame.period)
    return guess, following if rated >= 0.4 else frame


def _with_currency(spot: Spot) -> Item:
    """A sum that leaves its currency to the sum before it ("на экспорт пришлось 61 млн")."""
    item = spot.item
    if item.value is None or item.unit is not None:
        return item
    if item.name in _COUNTS:
        return replace(item, unit="count")
    before = [one for one in spot.line.money if one.start < item.last]
    for line in (*reversed(spot.scene.lines[max(0, spot.index - 2) : spot.index]),) if not before else ():
        before = before or list(line.money)
    return replace(item, unit=before[-1].value.currency) if before else item


def _partners(spot: Spot, frame: Frame | None) -> list[str]:
    found = partners(spot, frame)
    if found or spot.item.name in ("projects", "projects_value"):
        return found
    if spot.item.name in ("total", "worth", "other"):
        return _document_partners(spot)
    if spot.item.name in ("trade_turnover", "joint_ventures") or _pair_named(spot):
        return [] if has(table.FOREIGN, spot.segment) else spot.scene.partners_near(spot.line)
    return []


def _pair_named(spot: Spot) -> bool:
    """Whether "the two countries", "with it" say that the partner was named before."""
    stems = (
        r"(?:two|both|our) (?:countries|nations|states)|between the (?:countries|states)|with it\b|this country|"
        r"(?:двух|двумя|обеих|обеими|нашими) (?:стран|государств)\w*|между странами|с ней\b|с ним\b|этой стран\w+|эту страну|"
        r"(?:екі|қос) (?:ел|мемлекет)\w*|бұл ел\w*"
    )
    return has(stems, spot.segment)


def _document_partners(spot: Spot) -> list[str]:
    """The countries of the documents that a total sums up: of the line that tells of signing, else of all of them."""
    lines = spot.scene.lines
    told = documents_line(spot)
    if told is not None and (near := _abroad(lines[told])):
        return near
    only = spot.scene.partners if len(spot.scene.partners) == 1 else []
    if spot.item.name == "other":
        return only
    signing = [line for line in lines if has(table.INSTRUMENTS, line.text) and line.sentence.kind == "body"]
    first = told if told is not None else spot.index
    near_by = [line for line in signing if abs(lines.index(line) - first) <= _NEAR_BY and not has(table.RECALL, line.text)]
    return list(dict.fromkeys(code for line in near_by for code in _abroad(line))) or only


def _abroad(line: Line) -> list[str]:
    return foreign(one.code or "" for one in anchors_in(line, {}) if one.kind == "foreign")


def _of_documents(spot: Spot, place: Place | None, period: When | None) -> tuple[Place | None, When | None]:
    """Documents are summed up for a region only where one is named, and have the day of their signing."""
    named = [one.place for one in spot.anchors if one.kind == "place" and one.place and one.place.name.endswith("Region")]
    told = documents_line(spot)
    if period is None and told is not None:
        dates = [one.value for one in spot.scene.lines[told].dates if one.value.start]
        period = dates[-1] if dates else None
    return named[0] if named else None, period


def subject_of(indicator: str, spot: Spot, countries: list[str], place: Place | None) -> str:
    """A plain English subject from the coded parts: "exports of Pavlodar Region to China"."""
    names = country_names()
    them = ", ".join(names.get(code, code) for code in countries)
    home = place.name if place is not None else "Kazakhstan"
    if spot.item.name in _MONEY_ONLY:
        return f"total value of the documents signed with {them}" if them else "total value of the documents signed"
    if indicator == "trade_turnover":
        return f"trade of {home} with {them}" if them else f"foreign trade of {home}"
    if indicator == "exports":
        return f"exports of {home} to {them}" if them else f"exports of {home}"
    if indicator == "imports":
        return f"imports of {home} from {them}" if them else f"imports of {home}"
    if indicator == "investment":
        return f"investment from {them} in {home}" if them else f"foreign investment in {home}"
    title = table.TITLES[indicator]  # type: ignore[index]
    link = {"tourists": "from", "joint_ventures": "with partners from"}.get(indicator, "with")
    partner = f" {link} {them}" if them else ""
    return f"{title}{partner} in {home}"


def _evidence(spot: Spot, frame: Frame | None, countries: list[str]) -> list[Evidence]:
    """The line itself, and the line before where it alone names the partners."""
    found = [spot.line.evidence]
    own = {one.code for one in spot.anchors}
    before = spot.scene.before(spot.line)
    told = documents_line(spot) if spot.item.name in _MONEY_ONLY else None
    if told is not None and told != spot.index:
        found.insert(0, spot.scene.lines[told].evidence)
    elif countries and not own & set(countries) and before is not None and frame is not None:
        if frame.line == spot.index - 1:
            found.insert(0, before.evidence)
    return found


def _novelty(spot: Spot, period: When | None) -> Novelty:
    """Standing and cumulative figures, recollections and figures of years long past are background."""
    if has(table.RECALL, spot.line.text) or (spot.item.unit == "count" and spot.item.name != "other"):
        return "background"
    if period is not None and period.start and period.end is None:
        return "background"
    published = spot.scene.reading.article.published
    if published and period is not None and period.end and (published - period.end).days > 540:
        return "background"
    cumulative = pattern(r"over the (?:past|last)|за (?:последн|годы)|соңғы").search(spot.segment)
    return "background" if cumulative else "new"


def _add(guesses: list[Guess], guess: Guess) -> None:
    """Add a guess, or let it support one that tells the same figure."""
    for place, other in enumerate(guesses):
        if _same(other.record, guess.record):  # type: ignore[arg-type]
            better = max(other, guess, key=lambda one: one.score)
            quotes = [*other.record.evidence]
            quotes += [one for one in guess.record.evidence if one not in quotes]
            record = better.record.model_copy(update={"evidence": sorted(quotes, key=lambda one: one.start)})
            guesses[place] = replace(better, record=record, lines=tuple(dict.fromkeys((*other.lines, *guess.lines))))
            return
    guesses.append(guess)


def _same(one: Statistic, other: Statistic) -> bool:
    if one.indicator != other.indicator or one.value is None or one.value != other.value or one.unit != other.unit:
        return False
    if one.unit == "count" and one.countries != other.countries and one.countries and other.countries:
        return False
    return not (one.period and other.period and one.period.start and other.period.start != one.period.start)
