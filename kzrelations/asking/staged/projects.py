"""Investment projects found without a model: a facility, what is done to it, and the lines that go on about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kzrelations.asking.staged.documents import find_instruments
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sectors import find_sector
from kzrelations.asking.staged.tables import documents as document_table
from kzrelations.asking.staged.tables import projects as table
from kzrelations.normalize.dates import first_span
from kzrelations.schemas import (
    Activity,
    Actor,
    InvestmentProject,
    Money,
    Place,
    ProjectStage,
    Quantity,
    Role,
    When,
)


def _whole(stems: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


_BUILD, _WISH, _JOBS, _LOAN = _whole(table.BUILD), _whole(table.WISH), _whole(table.JOBS), _whole(table.LOAN)
_START, _COMPLETION = _whole(table.START), _whole(table.COMPLETION)
_CONTINUES = re.compile(table.CONTINUES, re.IGNORECASE)
_BACKGROUND = re.compile(document_table.BACKGROUND, re.IGNORECASE)
_NOT_CAPACITY = frozenset({"ha", "person", "m2", "day", "year", "month", "country"})
# Lines that may go on about a project after the one that names it.
_REACH = 6


@dataclass(frozen=True, slots=True)
class _Anchor:
    line: Line
    facility: str
    start: int


@cache
def _facilities() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _whole(stems)) for name, stems in table.FACILITIES)


@cache
def _stages() -> tuple[tuple[ProjectStage, re.Pattern[str]], ...]:
    return tuple((stage, _whole(stems)) for stage, stems in table.STAGES)


@cache
def _activities() -> tuple[tuple[Activity, re.Pattern[str]], ...]:
    return tuple((activity, _whole(stems)) for activity, stems in table.ACTIVITIES)


def find(scene: Scene) -> list[Guess]:
    """One guess a facility that the article tells apart."""
    anchors = _anchors(scene)
    guesses = []
    for position, anchor in enumerate(anchors):
        end = anchors[position + 1].line if position + 1 < len(anchors) else None
        lines = _group(scene, anchor, end)
        guesses.append(_guess(scene, anchor, lines))
    return guesses


def facility_of(text: str) -> tuple[str, int] | None:
    """The English name of the facility that a text names, and where; the earliest, of equals the most specific.

    >>> facility_of("a 50 MW solar power plant in the district")
    ('solar power plant', 8)
    """
    found = [(match.start(), index, name) for index, (name, p) in enumerate(_facilities()) if (match := p.search(text))]
    if not found:
        return None
    start, _, name = min(found)
    return name, start


def stage_of(text: str) -> ProjectStage | None:
    """How far a project is, by the words about it."""
    return next((stage for stage, pattern in _stages() if pattern.search(text)), None)


def _anchors(scene: Scene) -> list[_Anchor]:
    """Lines that name a facility not told yet, together with something that is done to it."""
    anchors: list[_Anchor] = []
    for line in scene.lines:
        found = facility_of(line.text)
        if line.sentence.kind == "title" or found is None or not _BUILD.search(line.text) and not find_instruments(line.text):
            continue
        name, start = found
        if anchors and _goes_on(scene, anchors[-1], line, name):
            continue
        anchors.append(_Anchor(line, name, start))
    return anchors


def _goes_on(scene: Scene, anchor: _Anchor, line: Line, name: str) -> bool:
    """Whether a line that names a facility means the one told just before."""
    if line.number - anchor.line.number > _REACH:
        return False
    general = name in ("plant", "farm", "complex", "production", "workshop") or name == anchor.facility
    newcomers = set(_foreign_bodies(scene, line)) - set(_foreign_bodies(scene, anchor.line))
    places = {f.value.name for f in line.places if f.value.country == "KZ"}
    elsewhere = places and not places & {f.value.name for f in anchor.line.places}
    return general and not (newcomers and elsewhere) and not (newcomers and find_instruments(line.text))


def _group(scene: Scene, anchor: _Anchor, end: Line | None) -> list[Line]:
    """The line that names the facility and those right after it that go on with values of it."""
    lines = [anchor.line]
    index = scene.lines.index(anchor.line)
    for line in scene.lines[index + 1 : index + 1 + _REACH]:
        if end is not None and line.number >= end.number:
            break
        values = line.money or line.quantities or line.dates or stage_of(line.text)
        newcomers = set(_foreign_bodies(scene, line)) - set(_foreign_bodies(scene, anchor.line))
        if newcomers and find_instruments(line.text) and not _LOAN.search(line.text):
            break
        if values and _CONTINUES.search(line.text) and not line.percents and not _WISH.search(line.text):
            lines.append(line)
    return lines


def _guess(scene: Scene, anchor: _Anchor, lines: list[Line]) -> Guess:
    text = " ".join(line.text for line in lines)
    parties = _parties(scene, anchor, lines)
    place = _place(scene, anchor)
    quantities = [f.value for line in lines for f in line.quantities]
    start, completion = _dates(lines)
    background = bool(_BACKGROUND.search(anchor.line.text))
    activity = next((name for name, pattern in _activities() if pattern.search(anchor.line.text)), "new")
    record = InvestmentProject(
        name=f"{anchor.facility} in {place.name}" if place else anchor.facility,
        activity=activity,
        parties=parties,
        place=place or scene.home,
        sector=find_sector(anchor.line.text),
        amounts=_amounts(lines),
        capacity=_unique([q for q in quantities if q.unit not in _NOT_CAPACITY]),
        land_area=next((q for q in quantities if q.unit == "ha"), None),
        jobs=_jobs(lines),
        stage=stage_of(anchor.line.text) or stage_of(text),
        start=start,
        completion=completion,
        novelty="background" if background else "new",
        evidence=[line.evidence for line in lines],
    )
    return Guess("projects", record, _score(scene, anchor, record), tuple(lines))


def _score(scene: Scene, anchor: _Anchor, record: InvestmentProject) -> float:
    """A foreign party and values of its own speak for a project, a wish against it."""
    foreign = any(actor.side in ("foreign", "international") for actor in record.parties)
    score = 0.2
    score += 0.3 if foreign else 0.1 if any(f.value != "KZ" for f in anchor.line.countries) else -0.1
    score += 0.15 if record.amounts else 0.0
    score += 0.1 if record.capacity or record.jobs or record.land_area else 0.0
    score += 0.1 if record.stage else 0.0
    score -= 0.3 if _WISH.search(anchor.line.text) else 0.0
    return min(max(score, 0.01), 0.95)


def _foreign_bodies(scene: Scene, line: Line) -> list[Actor]:
    actors = [scene.cast.actors[mention.actor] for mention in line.mentions]
    return [a for a in actors if a.kind != "person" and a.side in ("foreign", "international")]


def _parties(scene: Scene, anchor: _Anchor, lines: Sequence[Line]) -> list[Actor]:
    """Companies and lenders of the group's lines; else the foreign body or delegation of the line above."""
    actors = [scene.cast.actors[mention.actor] for line in lines for mention in line.mentions]
    bodies = [a for a in dict.fromkeys(actors) if a.kind in ("company", "organization")]
    if not any(actor.side in ("foreign", "international") for actor in bodies):
        index = scene.lines.index(anchor.line)
        above = [body for line in scene.lines[max(0, index - 2) : index][::-1] for body in _foreign_bodies(scene, line)]
        bodies = above[:1] + bodies
    return [body.model_copy(update={"role": _role(body, lines)}) for body in bodies]


def _role(actor: Actor, lines: Sequence[Line]) -> Role:
    lends = any(_LOAN.search(line.text) for line in lines)
    if actor.side == "international" or (lends and re.search(r"bank|банк", actor.name, re.IGNORECASE)):
        return "lender"
    return "investor" if actor.side == "foreign" else "other"


def _place(scene: Scene, anchor: _Anchor) -> Place | None:
    """The most specific Kazakh place of the anchor's line: a district or town before a region."""
    places = [f.value for f in anchor.line.places if f.value.country == "KZ" and f.value.region]
    return max(places, key=lambda place: not re.search(r"[Rr]egion$", place.name), default=None)


def _amounts(lines: Sequence[Line]) -> list[Money]:
    """The project's own cost: sums of loans stand aside while there is another sum."""
    own, lent = [], []
    for line in lines:
        (lent if _LOAN.search(line.text) else own).extend(found.value for found in line.money)
    seen: dict[tuple[str, str], Money] = {}
    for money in own or lent:
        seen.setdefault((money.amount, money.currency), money)
    return list(seen.values())


def _jobs(lines: Sequence[Line]) -> int | None:
    for line in lines:
        if _JOBS.search(line.text):
            for found in line.quantities:
                if found.value.unit == "person" and found.value.value.isdigit():
                    return int(found.value.value)
    return None


def _dates(lines: Sequence[Line]) -> tuple[When | None, When | None]:
    """Start and completion: each date goes with the nearest cue word of its clause."""
    start: When | None = None
    completion: When | None = None
    for line in lines:
        for found in line.dates:
            if found.value.start is None:
                continue
            before, after = line.text[max(0, found.start - 60) : found.end], line.text[found.start : found.end + 60]
            ends = _nearest(_COMPLETION, before, after)
            begins = _nearest(_START, before, after)
            if ends is not None and (begins is None or ends < begins):
                completion = completion or first_span(found.value)
            elif begins is not None:
                start = start or first_span(found.value)
    return start, completion


def _nearest(cue: re.Pattern[str], before: str, after: str) -> int | None:
    """Distance of the nearest cue word to a date, None when there is none."""
    distances = [len(before) - match.end() for match in cue.finditer(before)]
    distances += [match.start() for match in cue.finditer(after)]
    return min((abs(distance) for distance in distances), default=None)


def _unique(quantities: Sequence[Quantity]) -> list[Quantity]:
    return list({(q.value, q.unit): q for q in quantities}.values())
