"""The stretches of a line: where the telling of one facility ends and that of the next begins, and who is in it."""

from __future__ import annotations

import re
from itertools import pairwise

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents.cues import says as document_says
from kzrelations.asking.staged.facilities import Facility
from kzrelations.asking.staged.projects.cues import says
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables.projects import HEADS, WEAK
from kzrelations.asking.staged.threads import actors_in, foreign_bodies, lines_above, same_paragraph
from kzrelations.schemas import Actor

UNNAMED = "investment project"
"""What is built where no row knows its word."""
_JOINT = re.compile(r"[;,]|\band\b|\bwhile\b|(?<!\w)(?:и|а|ал|және)(?!\w)", re.IGNORECASE)


def elsewhere(scene: Scene, line: Line, facility: Facility, start: int, end: int) -> bool:
    """Whether a stretch tells what other countries do among themselves, or one of them with its own roads."""
    bodies = set(foreign_bodies(scene, line, start, end)) - called_so(scene, line, facility)
    if stands_elsewhere(scene, line, facility.end, end, bodies):
        return True
    return countries_elsewhere(scene, line, start, end) > (0 if facility.name in WEAK else 1) and not bodies


def stands_elsewhere(scene: Scene, line: Line, start: int, end: int, bodies: set[Actor]) -> bool:
    """Whether what is built is followed by a place of a country that is neither Kazakhstan nor the investor's."""
    homes = {actor.country for actor in bodies}
    placed = [f.value.country for f in line.places if start <= f.start < end]
    third = bool(placed) and placed[0] not in ("KZ", None) and placed[0] not in homes
    return third and countries_elsewhere(scene, line, 0, end) > 0


def countries_elsewhere(scene: Scene, line: Line, start: int, end: int) -> int:
    """How many countries a stretch names; none when Kazakhstan, a place or somebody of it is among them."""
    named = {f.value for f in line.countries if start <= f.start < end}
    here = any(f.value.country == "KZ" for f in line.places) or any(map(kazakh, actors_in(scene, line)))
    return 0 if here or "KZ" in named else len(named)


def called_so(scene: Scene, line: Line, facility: Facility) -> set[Actor]:
    """Actors whose name holds the facility's word: where it is what gets built, it is nobody's name."""
    return {scene.cast.actors[m.actor] for m in line.mentions if m.start <= facility.start < m.end}


def more_general(word: str, name: str) -> bool:
    """Whether a word may stand for a facility told by a more special one: "the plant" for a refinery."""
    if word == "plant" and name.endswith((" plant", " mill", " factory", "ery", "smelter")):
        return True
    return name == UNNAMED or name in HEADS.get(word, ()) or name.endswith(f" {word}")


def lines_that_lead(scene: Scene, line: Line, start: int, end: int) -> list[Line]:
    """The two lines above that may name the investor; for a stretch with a Kazakh firm only those of its paragraph."""
    local = _local_alone(scene, line, start, end)
    return [above for above in lines_above(scene, line, 2) if not local or same_paragraph(scene, above, line)]


def _local_alone(scene: Scene, line: Line, start: int, end: int) -> bool:
    """Whether a stretch names a Kazakh firm as the one that acts, and nobody else."""
    actors = actors_in(scene, line, start, end)
    abroad = any(f.value != "KZ" for f in line.countries if start <= f.start < end)
    return (
        any(a.kind == "company" and kazakh(a) for a in actors) and not abroad and not document_says("SIDES", line.text)
    )


def in_name(line: Line, facility: Facility) -> bool:
    """Whether a facility's word is part of somebody's name: a works that acts is no work that is built."""
    placed = any(0 <= facility.start - f.end <= 2 for f in line.places)
    if facility.name != UNNAMED and not placed and _named_so(line.text, facility):
        return True
    if any(f.start <= facility.start < f.end for f in line.places):
        return True
    covering = [m for m in line.mentions if m.start <= facility.start and facility.end <= m.end]
    return any(not says("RAISE", line.text[max(0, m.start - 20) : m.start]) for m in covering)


def _named_so(text: str, facility: Facility) -> bool:
    """Whether a name in quotes stands right at a facility's word and nobody builds it: a party of its own."""
    before, after = text[: facility.start].rstrip(), text[facility.end :].lstrip()
    if not (before.endswith(("»", "”")) or after.startswith(("«", "“"))):
        return False
    around = text[max(0, facility.start - 40) : facility.start] + "|" + text[facility.end : facility.end + 40]
    return not says("RAISE", around)


def where(line: Line, start: int, end: int) -> set[str]:
    """Kazakh towns and districts of a stretch."""
    places = [f.value for f in line.places if start <= f.start < end and f.value.country == "KZ"]
    return {place.name for place in places if not place.name.endswith("Region")}


def _two_things(line: Line, one: Facility, two: Facility, joint: re.Match[str]) -> bool:
    """Whether two facilities of one builder are two projects: "a dairy farm for 600 cows and a feed mill"."""
    if one.name == two.name or {one.name, two.name} & WEAK or "plant" in (one.name, two.name):
        return False
    between = line.text[joint.end() : two.start]
    if line.text[joint.start()] == ";":
        return True
    return len(between.split()) <= 5


def cut(line: Line, facilities: list[Facility]) -> list[tuple[Facility, int, int]]:
    """The facilities of a line, each with its stretch: a new one begins where somebody else is named with it."""
    if not facilities:
        return []
    cuts = [0]
    for one, two in pairwise(facilities):
        inside = [m for m in line.mentions if one.end <= m.start < two.start]
        before = [m for m in line.mentions if m.start < one.start]
        joints = list(_JOINT.finditer(line.text, one.end, two.start))
        if inside and joints and (before or inside[0].start > joints[0].start()):
            first = next((j for j in reversed(joints) if j.start() <= inside[0].start), joints[0])
            cuts.append(first.start())
        elif joints and _two_things(line, one, two, joints[-1]):
            cuts.append(joints[-1].start())
    cuts.append(len(line.text))
    found = []
    for start, end in pairwise(cuts):
        own = [f for f in facilities if start <= f.start < end]
        if own:
            found.append((min(own, key=lambda f: (f.name in WEAK, f.start)), start, end))
    return found


def counted(line: Line, facility: Facility) -> bool:
    """Whether a facility's word only counts firms: "53 enterprises with foreign capital"."""
    covering = [f for f in line.quantities if f.start <= facility.start < f.end + 1]
    return any(f.value.unit in ("company", "joint venture", "project") for f in covering)
