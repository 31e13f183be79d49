"""Lines that go on about what a line above them told: "it will cost", "the plant", "жобаның құны"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import abroad
from kzrelations.asking.staged.tables import threads as table
from kzrelations.schemas import Actor

REACH = 8
"""Lines that may go on about something after the one that names it."""


@cache
def _cue(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{getattr(table, name)})", re.IGNORECASE)


def goes_on(text: str) -> bool:
    """Whether a line speaks of something that lines above it named.

    >>> goes_on("It will cost 5 million euros."), goes_on("Құрылыс келесі жылы басталады.")
    (True, True)
    >>> goes_on("On Friday the akim received the ambassador.")
    False
    """
    return _cue("CONTINUES").search(text) is not None and not turns_away(text)


def turns_away(text: str) -> bool:
    """Whether a line turns to another matter: another project, a meeting, trade figures."""
    return any(_cue(name).search(text) for name in ("SHIFT", "MEETS", "FIGURES"))


def follow(scene: Scene, line: Line, stop: Callable[[Line], bool], *, idle: int = 1) -> list[Line]:
    """Lines after one that go on about it, until one that `stop` ends at or more than `idle` lines that don't."""
    index = scene.lines.index(line)
    found: list[Line] = []
    passed, last = 0, line
    for other in scene.lines[index + 1 : index + 1 + REACH]:
        if stop(other) or passed > idle:
            break
        adjoins = other.number == last.number + 1 and same_paragraph(scene, line, other) and not turns_away(other.text)
        if adjoins or goes_on(other.text):
            found.append(other)
            passed, last = 0, other
        else:
            passed += 1
    return found


def actors_in(scene: Scene, line: Line, start: int = 0, end: int | None = None) -> list[Actor]:
    """Actors named in a stretch of a line, each once, in order."""
    last = len(line.text) if end is None else end
    return list(dict.fromkeys(scene.cast.actors[m.actor] for m in line.mentions if start <= m.start < last))


def foreign_bodies(scene: Scene, line: Line, start: int = 0, end: int | None = None) -> list[Actor]:
    """Foreign and international bodies named in a stretch of a line."""
    return [actor for actor in actors_in(scene, line, start, end) if actor.kind != "person" and abroad(actor)]


def same_paragraph(scene: Scene, line: Line, other: Line) -> bool:
    """Whether no line break lies between two lines, the first one above."""
    return "\n" not in scene.reading.article.text[line.sentence.end : other.sentence.start]


def lines_above(scene: Scene, line: Line, count: int) -> list[Line]:
    """Body lines above one, the nearest first."""
    index = scene.lines.index(line)
    return [other for other in scene.lines[max(0, index - count) : index][::-1] if other.sentence.kind == "body"]
