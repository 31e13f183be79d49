"""Several documents signed at one occasion, counted or summed up."""

from __future__ import annotations

import re
from dataclasses import replace

from kzrelations.asking.staged.scene import Line, foreign
from kzrelations.asking.staged.statistics.anchors import Spot, anchors_in
from kzrelations.asking.staged.statistics.counts import count_items
from kzrelations.asking.staged.statistics.frames import pointed
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.schemas import Place, When

_BACK = 12
"""Lines above in which the signing that a total sums up is looked for."""
_HEAD = 3
"""Lines that are an article's head."""
_OFFICE = re.compile(r"\w*\s(?:akim|administration|governor|authorit|акимат|администрац|әкімд)", re.IGNORECASE)
_NEAR_BY = 12
"""Lines between documents of one occasion."""


def documents_line(spot: Spot) -> int | None:
    """The line, this or one above, that tells of signing several documents."""
    for index in range(spot.index, max(-1, spot.index - _BACK), -1):
        text = spot.scene.lines[index].text
        if has(table.SIGNED, text) and (tells_several(text) or _counted(spot.scene.lines[index])):
            return index
    return None


def _counted(line: Line) -> bool:
    return any(one.name == "other" for one in count_items(line))


def tells_several(text: str) -> bool:
    """Whether a text speaks of several documents."""
    return has(table.SEVERAL_DOCUMENTS, text)


def document_partners(spot: Spot) -> list[str]:
    """The countries of the documents that a total sums up: of the line that tells of signing, else of all of them."""
    lines = spot.scene.lines
    told = documents_line(spot)
    if told is not None and (near := _abroad(lines[told])):
        return near
    only = spot.scene.partners if len(spot.scene.partners) == 1 else []
    if spot.item.name == "other" or told is None or not has(table.FOREIGN, lines[told].text):
        return only
    signing = [line for line in lines if has(table.INSTRUMENTS, line.text) and line.sentence.kind == "body"]
    near_by = [line for line in signing if abs(lines.index(line) - told) <= _NEAR_BY]
    near_by = [line for line in near_by if not has(table.RECALL, line.text)]
    return list(dict.fromkeys(code for line in near_by for code in _abroad(line))) or only


def _abroad(line: Line) -> list[str]:
    return foreign(one.code or "" for one in anchors_in(line) if one.kind == "foreign" and "," not in (one.code or ""))


def settle_documents(spot: Spot, period: When | None) -> tuple[Place | None, When | None]:
    """Documents are summed up for a region only where one is named, and have the day of their signing."""
    told = documents_line(spot)
    place = _region(spot)
    if told is not None and told != spot.index and place is None:
        place = _region(replace(spot, index=told, anchors=anchors_in(spot.scene.lines[told])))
    if period is None:
        dates = [one.value for one in spot.scene.lines[told].dates if one.value.start] if told is not None else []
        period = dates[-1] if dates else _occasion(spot)
    return place, period


def _region(spot: Spot) -> Place | None:
    """The region that a line names, or its administration stands for ("the regional akimat")."""
    places = [one.place for one in spot.anchors if one.place is not None]
    named = next((one for one in places if one.name.endswith("Region")), None)
    office = next(
        (one for one in spot.anchors if one.kind == "region" and _OFFICE.match(spot.line.text, one.end)), None
    )
    return named if named is not None or office is None else pointed(spot, office)


def _occasion(spot: Spot) -> When | None:
    """The days of the occasion that the article's head names."""
    head = [line for line in spot.scene.lines[:_HEAD] if has(table.OCCASIONS, line.text)]
    dates = [one.value for line in head for one in line.dates if one.value.precision in ("day", "range")]
    return dates[0] if dates and dates[0].start and dates[0].end else None
