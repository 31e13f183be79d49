"""A project as it is gathered: the stretch that names it first, and the lines about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kzrelations.asking.staged.facilities import Facility
from kzrelations.asking.staged.projects.cues import says
from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.threads import REACH, turns_away
from kzrelations.schemas import Actor

_OPENING = re.compile(r"\W{0,3}(?:The |This )?(\w{6,})")


@dataclass(slots=True)
class Anchor:
    """A project: the stretch that names it first, and the lines about it."""

    line: Line
    start: int
    end: int
    facility: Facility
    lines: list[Line] = field(default_factory=list)
    bodies: set[Actor] = field(default_factory=set)

    @property
    def words(self) -> str:
        """The stretch itself."""
        return self.line.text[self.start : self.end]

    @property
    def last(self) -> int:
        """The number of the last line about it."""
        return max(line.number for line in self.lines)


def echoes(anchor: Anchor, line: Line) -> bool:
    """Whether a line with a value opens with a noun by which the project was told: "The unit will cost …"."""
    if line.number - anchor.last > REACH or not (line.money or line.quantities) or turns_away(line.text):
        return False
    opening = _OPENING.match(line.text)
    if opening is None or says("NO_THING", opening[1]) or any(m.start < opening.end() for m in line.mentions):
        return False
    word = opening[1].lower()
    return re.search(rf"(?<!\w){word[: max(5, len(word) - 3)]}", anchor.words) is not None
