"""The items of one line, each with the words that are its own."""

from __future__ import annotations

import re
from dataclasses import replace

from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.statistics.anchors import Anchor, Frame, Spot
from kzrelations.asking.staged.statistics.counts import count_items
from kzrelations.asking.staged.statistics.figures import figures_in
from kzrelations.asking.staged.statistics.items import Item, cues_in, flow_items
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers import decimal_string
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Money

COUNTS = frozenset(name for name, _ in table.COUNTED)
"""Items that count things."""
_PROJECTS = frozenset({"projects", "projects_value"})
MONEY_ONLY = frozenset({"total", "worth"})
"""Items that are sums of several documents or projects."""
_ASKED = frozenset({"trade_turnover", "exports", "imports", "investment"})
_AT_PRICE = re.compile(table.AT_PRICE, re.IGNORECASE)
_PRICED = re.compile(r"(?:[лдт][ыі]қ|[лдт][іы]к|[ғгқк][ае])?\s(?:(?:астам|жуық|құны|болатын|тұратын)\s)?")
"""Between a sum and the things it is for, in Kazakh: "21 млрд долларлық 52 жоба"."""
_FOR = re.compile(r"(?<!\w)(?:на|for|worth)\s(?:сумму\s)?(?:\w+\s){0,2}$", re.IGNORECASE)
_PARTING = re.compile(r"[,;:](?=\s)|\s(?:and|while|but|и|а|ал|және)\s")
_AROUND = 60
"""Characters around a sum in which the documents that it is for stand."""


def items_of(scene: Scene, index: int, frame: Frame | None) -> list[Item]:
    """What a line measures and counts, in order, with the sums that several counted things are worth."""
    line = scene.lines[index]
    counts = count_items(line)
    before = _asked(scene, index) or (frame.name if frame is not None and index - frame.line <= 1 else None)
    flows = [item for item in flow_items(line, before) if not _is_count(item, counts)]
    for count in counts:
        price = _price(line, count) if count.name in ("projects", "other") else None
        if price is not None:
            flows = [*(flow for flow in flows if flow.value != price.value), price]
    if not flows and has(table.SIGNED, line.text) and not any(one.name == "other" for one in counts):
        flows = _signed_for(line)
    if any(count.name == "projects" for count in counts):
        flows = [replace(flow, name="projects_value") if flow.name in MONEY_ONLY else flow for flow in flows]
    if len(counts) == 1 and not flows:
        changes = [figure for figure in figures_in(line) if figure.kind == "change"]
        change = decimal_string(changes[0].value) if len(changes) == 1 and changes[0].start > counts[0].end else None
        counts = [replace(counts[0], change=change)]
    return sorted(_merged(flows, counts), key=lambda item: (item.first, item.last))


def _asked(scene: Scene, index: int) -> str | None:
    """What the line before names without any figure: "And your trade with Kazakhstan?"."""
    if not index or figures_in(scene.lines[index - 1]):
        return None
    named = [cue.name for cue in cues_in(scene.lines[index - 1].text) if cue.name in _ASKED]
    return named[-1] if named else None


def _price(line: Line, count: Item) -> Item | None:
    """The sum that several counted things are worth: "11 проектов на 412 млрд тенге"."""
    for money in line.money:
        if money.start >= count.end and _AT_PRICE.fullmatch(line.text, count.end, money.start):
            return _sum("projects_value" if count.name == "projects" else "total", count.start, count.end, money)
        if money.end <= count.first and _PRICED.fullmatch(line.text, money.end, count.first):
            return _sum("projects_value" if count.name == "projects" else "total", count.start, count.end, money)
    return None


def _sum(name: str, start: int, end: int, money: Found[Money]) -> Item:
    value = money.value
    return Item(name, start, end, money.start, money.end, value.amount, value.currency, None, value.approximate)


def _merged(flows: list[Item], counts: list[Item]) -> list[Item]:
    """All items; a change of a number ("grew by 15% and reached 410") goes with the number."""
    merged = list(counts)
    for flow in flows:
        twin = next((one for one in merged if one.name == flow.name and flow.start <= one.start <= flow.end), None)
        if twin is None or flow.name not in COUNTS:
            merged.append(flow)
        else:
            at = merged.index(twin)
            span = min(twin.first, flow.first), max(twin.last, flow.last)
            merged[at] = replace(twin, change=flow.change, first=span[0], last=span[1])
    return merged


def _signed_for(line: Line) -> list[Item]:
    """Sums that documents in the plural were signed for: "на 1,3 млрд долларов подписаны контракты"."""
    found = []
    for money in line.money:
        before = line.text[max(0, money.start - _AROUND) : money.start]
        around = before + line.text[money.start : money.end + _AROUND]
        if _FOR.search(before) and has(table.SEVERAL_DOCUMENTS, around) and has(table.SIGNED, around):
            found.append(_sum("worth", money.start, money.end, money))
    return found


def _is_count(flow: Item, counts: list[Item]) -> bool:
    """Whether a number without a unit counts things."""
    return flow.unit is None and flow.value is not None and any(count.value == flow.value for count in counts)


def spot_of(scene: Scene, index: int, items: list[Item], place: int, anchors: tuple[Anchor, ...]) -> Spot:
    """An item with the part of its line between its neighbours; projects and their value share theirs."""
    text = scene.lines[index].text
    own = items[place]
    together = _PROJECTS if own.name in _PROJECTS else frozenset()
    ends = [other.last for other in items[:place] if other.last <= own.first and other.name not in together]
    starts = [other.first for other in items[place + 1 :] if other.first >= own.last and other.name not in together]
    low = _boundary(scene, text, max(ends), own.first) if ends else 0
    high = _boundary(scene, text, own.last, min(starts), listed=own.name == "companies") if starts else len(text)
    return Spot(scene, index, own, low, high, anchors)


def _boundary(scene: Scene, text: str, end: int, start: int, *, listed: bool = False) -> int:
    """Where one item's words end and the next one's begin: a comma between, else by the language's word order."""
    partings = list(_PARTING.finditer(text, end, start))
    if partings:
        return partings[-1 if listed else 0].start()
    return end if scene.reading.article.language == "kk" else start
