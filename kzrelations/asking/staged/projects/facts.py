"""What is told about a project: where, how much, how large, how far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from kzrelations.asking.staged.documents import find_instruments
from kzrelations.asking.staged.documents.cues import says as document_says
from kzrelations.asking.staged.facilities import find_facilities
from kzrelations.asking.staged.projects.anchor import Anchor
from kzrelations.asking.staged.projects.cues import clause, cue, says, stage_of
from kzrelations.asking.staged.projects.dates import dates_of
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.threads import REACH, lines_above, same_paragraph
from kzrelations.normalize.numbers import Number
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Money, Place, ProjectStage, Quantity

_CAPACITY_UNITS = frozenset(
    {"MW", "GW", "kW", "kV", "MVA", "MWh", "GWh", "t", "head", "bed", "km", "seat", "m3", "apartment", "TEU", "place"}
)
_NO_OUTPUT = frozenset({"person/year", "person/month", "ha/year"})
_SHARE = re.compile(
    r"(?:of (?:which|them|that|this)|из них|из котор\w+|оның ішінде|per cent of|% of|процент\w* (?:этой|от))",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*(?:[-–—•*]|\d{1,2}[.)])\s")
_FROM = re.compile(r"(?:from|с|со) ", re.IGNORECASE)
_OUT_OF = re.compile(r"(?:дан|ден|тан|тен|нан|нен)$")
_THERE = re.compile(r"\W*(?:there|here|там|здесь|тут|сонда|мұнда|онда)(?!\w)", re.IGNORECASE)
_RECENT = timedelta(days=30)
_LONG_AGO = timedelta(days=180)
_LATE = 0.7
"""From this share of the article on, a thing that stands still is told in passing."""


def stage_and_news(scene: Scene, anchor: Anchor) -> tuple[ProjectStage | None, bool]:
    """How far the project is, and whether that is told as a standing fact."""
    rest = [line.text for line in anchor.lines if line is not anchor.line]
    above = scene.before(anchor.line)
    leads = above is not None and _leads(scene, above, anchor) and not says("WISH", anchor.words)
    texts = [anchor.words, anchor.line.text, *([above.text] if above and leads else []), *rest]
    stage = next((stage for text in texts if (stage := stage_of(text))), None)
    fate = stage_of(" ".join(line.text for line in _unbroken(anchor)))
    if stage in (None, "intended", "committed") and fate in ("cancelled", "suspended"):
        stage = fate
    published, start = scene.reading.article.published, dates_of(anchor)[0]
    if (
        stage is None
        and published is not None
        and start is not None
        and start.start is not None
        and start.start <= published
    ):
        stage = "under_construction"
    if stage == "operating" and stage_of(anchor.words) is None and says("PLANNED", anchor.words):
        stage = "intended"
    if stage is None and (says("TOPIC", anchor.words) or says("AHEAD", " ".join([anchor.line.text, *rest]))):
        stage = "intended"
    if stage is None and any(says("AHEAD", line.text) for line in _list_openers(scene, anchor.line)):
        stage = "intended"
    recalled = document_says("BACKGROUND", anchor.line.text)
    return stage, recalled or _standing(scene, anchor, stage) or _bygone(scene, anchor)


def _list_openers(scene: Scene, line: Line) -> list[Line]:
    """For an item of a list the line that opens the list and the one above that."""
    if not _ITEM.match(line.text):
        return []
    above = lines_above(scene, line, REACH * 2)
    return [other for other in above if not _ITEM.match(other.text)][:2]


def _bygone(scene: Scene, anchor: Anchor) -> bool:
    """Whether everything that is dated of a project lies long before the article."""
    published = scene.reading.article.published
    days = [f.value.end or f.value.start for line in anchor.lines for f in line.dates]
    told = [day for day in days if day is not None]
    return published is not None and bool(told) and all(published - day > _LONG_AGO for day in told)


def _leads(scene: Scene, above: Line, anchor: Anchor) -> bool:
    """Whether the line above tells of the document by which the project is agreed."""
    own = same_paragraph(scene, above, anchor.line) and not find_facilities(above.text)
    return own and bool(find_instruments(above.text))


def _unbroken(anchor: Anchor) -> list[Line]:
    """The project's lines that follow the first one without a gap."""
    return [line for step, line in enumerate(anchor.lines[1:], 1) if line.number == anchor.line.number + step]


def _standing(scene: Scene, anchor: Anchor, stage: ProjectStage | None) -> bool:
    """Something that has long run or lain idle, told beside the news."""
    body = [line for line in scene.lines if line.sentence.kind == "body"]
    if stage == "suspended":
        return body.index(anchor.line) > _LATE * len(body)
    if stage not in ("operating", "under_construction") or anchor.line in body[:4]:
        return False
    published = scene.reading.article.published
    starts = [f.value.start for f in anchor.line.dates if f.value.start]
    if published is not None and any(abs(published - start) <= _RECENT for start in starts):
        return False
    return stage != "under_construction" or bool(starts)


def place_of(scene: Scene, anchor: Anchor) -> Place | None:
    """The most specific Kazakh place of the project's own words, else of its other lines, else the article's."""
    line = anchor.line
    own = _places(line, anchor.start, anchor.end, "KZ", anchor.facility.start) or _places(line, 0, len(line.text), "KZ")
    if own:
        return max(own, key=_specific)
    above = scene.before(anchor.line)
    there = _places(above, 0, len(above.text), "KZ") if above is not None and _THERE.match(anchor.line.text) else []
    if there:
        return max(there, key=_specific)
    if foreign := _places(anchor.line, anchor.facility.start, anchor.end, None):
        return foreign[0]
    for line in anchor.lines[1:]:
        if find_instruments(line.text):
            continue
        if below := _places(line, 0, len(line.text), "KZ"):
            return max(below, key=_specific)
    return None


def _places(line: Line, start: int, end: int, country: str | None, near: int | None = None) -> list[Place]:
    """Places of a stretch outside of names: Kazakh or foreign ones, those nearest to a position first."""
    inside = [(m.start, m.end) for m in line.mentions]
    found = [f for f in line.places if start <= f.start < end and not any(a <= f.start < b for a, b in inside)]
    if near is not None:
        found.sort(key=lambda f: abs(f.start - near))
    if country == "KZ":
        return [f.value for f in found if f.value.country == "KZ" and f.value.region]
    return [f.value for f in found if f.value.country not in ("KZ", None)]


def _specific(place: Place) -> int:
    if place.name.endswith("Region"):
        return 0
    return 1 if place.name.endswith("District") else 2


def amounts_of(anchor: Anchor) -> list[Money]:
    """The project's own cost, of the first line that tells one; the loan only where there is no other sum."""
    lent: list[Money] = []
    if whole := _whole_cost(anchor):
        return whole
    for line in anchor.lines:
        start, end = (anchor.start, anchor.end) if line is anchor.line else (0, len(line.text))
        own: list[Money] = []
        if document_says("TOTAL", line.text) and find_instruments(line.text):
            continue
        for found in line.money:
            if start <= found.start < end and not _SHARE.search(line.text[max(0, found.start - 25) : found.start]):
                (lent if _is_lent(line.text, found.start, found.end) else own).append(found.value)
        if own:
            return _unique_sums(own)
    return _unique_sums(lent)


def _whole_cost(anchor: Anchor) -> list[Money]:
    """The sums of a clause that tells the cost as a whole."""
    for line in anchor.lines:
        start, end = (anchor.start, anchor.end) if line is anchor.line else (0, len(line.text))
        if find_instruments(line.text) or document_says("TOTAL", line.text):
            continue
        sums = [f for f in line.money if start <= f.start < end]
        if whole := [f.value for f in sums if says("WHOLE", "".join(clause(line.text, f.start, f.end)))]:
            return _unique_sums(whole)
    return []


def _is_lent(text: str, start: int, end: int) -> bool:
    """Whether the clause of a sum speaks of a loan, and not of a cost."""
    before, after = clause(text, start, end)
    words = f"{before}{text[start:end]}{after}"
    return says("LOAN", words) and not re.search(r"(?:cost|worth|стоимост|обойд|құны)", words, re.IGNORECASE)


def _unique_sums(sums: Sequence[Money]) -> list[Money]:
    return list({(money.amount, money.currency): money for money in reversed(sums)}.values())[::-1]


def capacity_of(anchor: Anchor) -> list[Quantity]:
    """What the facility can make or hold."""
    found: dict[tuple[str, str], Quantity] = {}
    for line in anchor.lines:
        start, end = (anchor.start, anchor.end) if line is anchor.line else (0, len(line.text))
        outgrown = [one for one, two in pairwise(line.quantities) if _outgrows(line.text, one, two)]
        for f in line.quantities:
            unit = f.value.unit
            per_year = "/" in unit and unit not in _NO_OUTPUT
            if f in outgrown or "board" in f.value.text:
                continue
            if start <= f.start < end and (per_year or unit in _CAPACITY_UNITS):
                value = _yearly(f, line.text)
                found.setdefault((value.value, value.unit), value)
    return list(found.values())


def _yearly(found: Found[Quantity], text: str) -> Quantity:
    """An output whose clause says that it is a year's: "an annual capacity of 120,000 tonnes"."""
    before, after = clause(text, found.start, found.end)
    if found.value.unit in ("t", "m3") and says("YEARLY", before[-40:] + after[:20]):
        return found.value.model_copy(update={"unit": f"{found.value.unit}/year"})
    return found.value


def _outgrows(text: str, one: Found[Quantity], two: Found[Quantity]) -> bool:
    """Whether the first of two quantities is what the facility had until now: "from 300 to 700 tractors a year"."""
    if one.start == two.start:
        return _FROM.match(one.value.text) is not None
    return _OUT_OF.search(one.value.text) is not None and text[two.end :].lstrip().startswith("дейін")


def land_of(anchor: Anchor) -> Quantity | None:
    """Its area in hectares."""
    return next((f.value for line in anchor.lines for f in line.quantities if f.value.unit == "ha"), None)


def jobs_of(anchor: Anchor) -> int | None:
    """How many people it employs."""
    for line in anchor.lines:
        match = cue("JOBS").search(line.text)
        if match is None:
            continue
        people = [f.value.value for f in line.quantities if f.value.unit in ("person", "job")]
        near = [str(n.value.value) for n in line.numbers if 0 <= n.start - match.end() < 12]
        told = [str(n.value.value) for n in line.numbers if 0 < match.start() - n.end < 40 and _of_people(line.text, n)]
        number = next((value for value in [*people, *near, *told] if value.isdigit()), None)
        if number is not None:
            return int(number)
    return None


def _of_people(text: str, number: Found[Number]) -> bool:
    """Whether a number is followed by who they are: "420 residents of the town"."""
    return cue("PEOPLE").match(text, number.end + 1) is not None
