"""Several documents signed at one occasion, counted or summed up."""

from __future__ import annotations

from kzrelations.asking.staged.scene import Line, foreign
from kzrelations.asking.staged.statistics.anchors import Spot, anchors_in
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.schemas import Place, When

_BACK = 12
"""Lines above in which the signing that a total sums up is looked for."""
_NEAR_BY = 12
"""Lines between documents of one occasion."""


def documents_line(spot: Spot) -> int | None:
    """The line, this or one above, that tells of signing several documents."""
    for index in range(spot.index, max(-1, spot.index - _BACK), -1):
        text = spot.scene.lines[index].text
        if has(table.SIGNED, text) and tells_several(text):
            return index
    return None


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
    if spot.item.name == "other":
        return only
    signing = [line for line in lines if has(table.INSTRUMENTS, line.text) and line.sentence.kind == "body"]
    first = told if told is not None else spot.index
    near_by = [line for line in signing if abs(lines.index(line) - first) <= _NEAR_BY]
    near_by = [line for line in near_by if not has(table.RECALL, line.text)]
    return list(dict.fromkeys(code for line in near_by for code in _abroad(line))) or only


def _abroad(line: Line) -> list[str]:
    return foreign(one.code or "" for one in anchors_in(line) if one.kind == "foreign" and "," not in (one.code or ""))


def settle_documents(spot: Spot, period: When | None) -> tuple[Place | None, When | None]:
    """Documents are summed up for a region only where one is named, and have the day of their signing."""
    places = [one.place for one in spot.anchors if one.place is not None]
    told = documents_line(spot)
    if period is None and told is not None:
        dates = [one.value for one in spot.scene.lines[told].dates if one.value.start]
        period = dates[-1] if dates else None
    return next((one for one in places if one.name.endswith("Region")), None), period
