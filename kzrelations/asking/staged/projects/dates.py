"""When a project starts and when it is to be ready."""

from __future__ import annotations

from kzrelations.asking.staged.projects.anchor import Anchor
from kzrelations.asking.staged.projects.cues import activity_of, clause, cue, says, stage_of
from kzrelations.normalize.dates import first_span
from kzrelations.schemas import When

_NEAR = 60
"""Characters around a date in which a cue word may speak of it where its clause has none."""


def dates_of(anchor: Anchor) -> tuple[When | None, When | None]:
    """Start and completion: each date goes with the cue word of its clause, else with the nearest one."""
    start: When | None = None
    completion: When | None = None
    for line in anchor.lines:
        first, last = (anchor.start, anchor.end) if line is anchor.line else (0, len(line.text))
        for found in line.dates:
            if found.value.start is None or not first <= found.start < last:
                continue
            kind = _date_kind(line.text, found.start, found.end)
            if kind == "completion" and says("LOAN", "".join(clause(line.text, found.start, found.end))):
                continue
            if kind == "completion":
                completion = completion or first_span(found.value)
            elif kind == "start" and not _stopped(anchor, line.text, found.start, found.end):
                start = start or first_span(found.value)
    return start, completion


def _stopped(anchor: Anchor, text: str, start: int, end: int) -> bool:
    """Whether a date is the one since when work has stood still, or since when that runs which is now expanded."""
    before, after = clause(text, start, end)
    if says("BEGUN", before[-_NEAR:]):
        return False
    failed = stage_of(anchor.words) in ("cancelled", "suspended")
    if failed and says("SINCE", f"{before[-20:]}{text[start:end]}{after}"):
        return True
    told = stage_of(before + after)
    return told in ("cancelled", "suspended") or (told == "operating" and activity_of(anchor.words) == "expansion")


def _date_kind(text: str, start: int, end: int) -> str | None:
    before, after = clause(text, start, end)
    if says("LAND", before + after) and not says("START", before + after):
        return None
    kind = _nearest_kind(before + text[start:end], text[start:end] + after)
    return kind or _nearest_kind(text[max(0, start - _NEAR) : end], text[start : end + _NEAR])


def _nearest_kind(before: str, after: str) -> str | None:
    ends, begins = _nearest("COMPLETION", before, after), _nearest("START", before, after)
    if ends is None and begins is None:
        return None
    return "completion" if begins is None or (ends is not None and ends < begins) else "start"


def _nearest(name: str, before: str, after: str) -> int | None:
    """Distance of the nearest cue word to a date, None when there is none."""
    distances = [len(before) - match.end() for match in cue(name).finditer(before)]
    distances += [match.start() for match in cue(name).finditer(after)]
    return min((abs(distance) for distance in distances), default=None)
