"""Whether a stretch that names a facility tells of something that comes about, and not of a thing that stands there."""

from __future__ import annotations

from kzrelations.asking.staged.documents import find_instruments, spoken_of
from kzrelations.asking.staged.facilities import Facility
from kzrelations.asking.staged.projects.cues import says, stage_of
from kzrelations.asking.staged.projects.stretches import elsewhere
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables.projects import WEAK
from kzrelations.asking.staged.threads import foreign_bodies, goes_on, same_paragraph, turns_away


def begins(scene: Scene, line: Line, facility: Facility, start: int, end: int, *, introduced: bool) -> bool:
    """Whether a stretch begins a project; `introduced` when the line above names a founder."""
    words = line.text[start:end]
    led = bool(foreign_bodies(scene, line, start, end))
    if _ruled_out(words, led=led, priced=bool(line.money)) or elsewhere(scene, line, facility, start, end):
        return False
    if facility.name in WEAK:
        if not led and _many(line, facility):
            return False
        if not says("RAISE", words):
            return _weakly(line, start, end, led=led or (introduced and bool(line.quantities)))
    return _told(scene, line, facility, start, end, led=led)


def _ruled_out(words: str, *, led: bool, priced: bool) -> bool:
    """Wishes, goods that change hands, and topics of talks."""
    if says("WISH", words) and not led:
        return True
    if says("RAISE", words):
        return False
    goods = says("GOODS", words) and bool(find_instruments(words))
    return goods or (says("TOPIC", words) and not priced)


def _many(line: Line, facility: Facility) -> bool:
    """Whether a common word stands for a whole kind of things: "invested in their railways"."""
    plural = facility.word.isascii() and facility.word.endswith("s")
    return plural and not line.quantities and not line.money


def _weakly(line: Line, start: int, end: int, *, led: bool) -> bool:
    """Whether a common word is a project without a builder's verb: somebody from abroad, and a size or a state."""
    words = line.text[start:end]
    sized = any(start <= f.start < end for f in line.quantities)
    told = says("BUILD", words) or sized or stage_of(words) in ("cancelled", "suspended", "operating")
    told = told or (says("LOAN", words) and any(start <= f.start < end for f in line.money))
    failed = stage_of(words) in ("cancelled", "suspended")
    return led and told and (failed or not turns_away(words))


def _told(scene: Scene, line: Line, facility: Facility, start: int, end: int, *, led: bool) -> bool:
    words = line.text[start:end]
    raised = says("RAISE", words)
    aside = turns_away(words) and not (raised and _followed(scene, line))
    if aside and not led and not line.quantities:
        return False
    valued = any(start <= f.start < end for f in (*line.quantities, *line.money))
    if says("SHOWN", words) and not raised and not valued:
        return False
    if led and not turns_away(words):
        return True
    if says("GOODS", words) and not raised:
        return False
    agreed = any(not spoken_of(words, named) for named in find_instruments(words))
    told = says("BUILD", words) or (valued and facility.name != "plant") or agreed or stage_of(words) is not None
    return told or _made_below(scene, line)


def _made_below(scene: Scene, line: Line) -> bool:
    """Whether the next line tells who from abroad made the thing that this one only names: "Opened by …, it …"."""
    below = scene.after(line)
    if below is None or not same_paragraph(scene, line, below) or not says("MADE", below.text[:40]):
        return False
    return any(actor.kind == "company" for actor in foreign_bodies(scene, below))


def _followed(scene: Scene, line: Line) -> bool:
    """Whether the next line goes on with a cost or a size: what was only talked of is a project of its own."""
    below = scene.after(line)
    if below is None or not same_paragraph(scene, line, below):
        return False
    return bool(below.money or below.quantities) and goes_on(below.text)
