"""Where an article tells of a project: the stretch that names what is built, and the lines that go on about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents import find_instruments
from kzrelations.asking.staged.facilities import Facility, find_facilities
from kzrelations.asking.staged.projects.anchor import Anchor, echoes
from kzrelations.asking.staged.projects.beginnings import begins
from kzrelations.asking.staged.projects.cues import cue, says, stage_of
from kzrelations.asking.staged.projects.stretches import (
    UNNAMED,
    counted,
    countries_elsewhere,
    cut,
    in_name,
    lines_that_lead,
    more_general,
    stands_elsewhere,
    where,
)
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import lends
from kzrelations.asking.staged.tables.projects import HEADS, WEAK
from kzrelations.asking.staged.threads import (
    REACH,
    actors_in,
    foreign_bodies,
    goes_on,
    same_paragraph,
    turns_away,
)
from kzrelations.schemas import Actor

_NEW = re.compile(
    r"(?:\b(?:an?|another|second|new)|(?<!\w)(?:нов\w+|ещ[её] од\w+|жаңа|тағы бір))\s"
    r"(?!phase|stage|line|очеред|лини|этап|желі|кезең)(?:[\w%,.-]+\s){0,5}$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"^[–—-] .*\?\W*$", re.DOTALL)
_NEAR = 3
"""Lines within which a common word of another paragraph still means the same."""
_DISTANT = 15
"""Lines within which the same word still means the same thing."""


@dataclass(slots=True)
class _Gatherer:
    scene: Scene
    anchors: list[Anchor] = field(default_factory=list)
    current: Anchor | None = None
    """The project that a line without a facility goes on about."""

    def read(self, line: Line) -> None:
        facilities = [f for f in find_facilities(line.text) if not in_name(line, f) and not counted(line, f)]
        told = False
        if _QUESTION.search(line.text):
            self.current = None
        for facility, start, end in cut(line, facilities):
            known = next((a for a in reversed(self.anchors) if self._same(a, facility, line, start, end)), None)
            known = known or self._part_of(line, facility, facilities, start, end)
            if known is not None:
                self._extend(known, line)
                told = True
            elif begins(self.scene, line, facility, start, end, introduced=bool(self._introduced(line))):
                anchor = Anchor(line, start, end, facility, [line], self._bodies(line, start, end))
                self.anchors.append(anchor)
                self.current, told = anchor, True
        if not told and not self._go_on(line) and (unnamed := self._unnamed(line)):
            if (waiting := self._waiting(line)) is not None:
                self._extend(waiting, line)
                return
            self.anchors.append(unnamed)
            self.current = unnamed

    def _part_of(self, line: Line, part: Facility, facilities: list[Facility], start: int, end: int) -> Anchor | None:
        """The current project where a stretch names it beside a part: "silos will raise the complex's throughput"."""
        anchor = self.current
        if (
            anchor is None
            or part.name == anchor.facility.name
            or foreign_bodies(self.scene, line, start, end)
            or line.number - anchor.last > _NEAR
        ):
            return None
        beside = [f for f in facilities if start <= f.start < end and f.name == anchor.facility.name]
        fresh = any(_NEW.search(line.text[max(0, f.start - 70) : f.start]) for f in beside)
        return anchor if beside and not fresh and line is not anchor.line else None

    def _waiting(self, line: Line) -> Anchor | None:
        """The project told right above without an investor, whom a line names that tells what he puts into it."""
        last = self.anchors[-1] if self.anchors else None
        if last is None or last.bodies or line.number - last.last > _NEAR or not line.money:
            return None
        local = any(kazakh(a) and a.kind == "company" for a in actors_in(self.scene, last.line))
        return last if says("COST", line.text) and not local and not where(line, 0, len(line.text)) else None

    def _bodies(self, line: Line, start: int, end: int) -> set[Actor]:
        """The foreign bodies of a stretch, else those of the nearest line above that names one."""
        own = set(foreign_bodies(self.scene, line, start, end))
        lines = lines_that_lead(self.scene, line, start, end)
        above = (set(foreign_bodies(self.scene, other)) for other in lines)
        return own or next((bodies for bodies in above if bodies), set())

    def _same(self, anchor: Anchor, facility: Facility, line: Line, start: int, end: int) -> bool:
        """Whether a facility is the one told before: its word or a more general one, with nobody and nowhere new."""
        exact = self._exact(anchor, facility, line)
        if line is anchor.line or not (exact or self._general(anchor, facility, line)):
            return False
        if line.number - anchor.last > self._reach(anchor, facility, line, exact=exact):
            return False
        if self._another(anchor, facility, line, start, end) or (
            not same_paragraph(self.scene, anchor.lines[-1], line)
            and self._apart(anchor, line, start, end, exact=exact)
        ):
            return False
        fresh = _NEW.search(line.text[max(0, facility.start - 70) : facility.start])
        bodies = set(foreign_bodies(self.scene, line, start, end))
        home, there = where(line, start, end), where(anchor.line, anchor.start, anchor.end)
        new = {a for a in bodies if not lends(a)} - anchor.bodies
        if home and there and not home & there and (fresh or new or not anchor.bodies):
            return False
        return not (fresh and not exact and not anchor.bodies & bodies)

    def _exact(self, anchor: Anchor, facility: Facility, line: Line) -> bool:
        """Whether a word is the project's own, or stands for it in its paragraph."""
        stage = facility.name == "second stage" and same_paragraph(self.scene, anchor.lines[-1], line)
        return facility.name == anchor.facility.name or stage or self._means(anchor, facility, line)

    def _general(self, anchor: Anchor, facility: Facility, line: Line) -> bool:
        """Whether a more general word may mean the project: of a power plant only "the plant"."""
        bare = facility.word in ("plant", "plants") or not anchor.facility.name.endswith("power plant")
        return bare and not turns_away(line.text) and more_general(facility.name, anchor.facility.name)

    def _reach(self, anchor: Anchor, facility: Facility, line: Line, *, exact: bool) -> int:
        """How many lines on a word still means the same: fewer for a common one in another paragraph."""
        common = facility.name in WEAK and not same_paragraph(self.scene, anchor.lines[-1], line)
        if anchor.facility.name == UNNAMED or common:
            return _NEAR
        return _DISTANT if exact else REACH + 2

    def _another(self, anchor: Anchor, facility: Facility, line: Line, start: int, end: int) -> bool:
        """Whether a stretch is about somebody else's: of other countries, or of another foreign body that builds."""
        if facility.name in WEAK and countries_elsewhere(self.scene, line, start, end) > 1:
            return True
        words = line.text[start:end]
        owned = says("OWNS", words) and not says("RAISE", words)
        new = {a for a in foreign_bodies(self.scene, line, start, end) if not lends(a)} - anchor.bodies
        return bool(new and anchor.bodies) and not says("CONTRACTOR", words) and not owned

    def _apart(self, anchor: Anchor, line: Line, start: int, end: int, *, exact: bool) -> bool:
        """Whether a stretch of another paragraph is about another thing: at home, beside the news, of a new firm."""
        words = line.text[start:end]
        if says("DOMESTIC", line.text) and not foreign_bodies(self.scene, line, start, end):
            return True
        if turns_away(words) and (line.quantities or line.money):
            return True
        agreed = not exact and bool(find_instruments(words))
        return agreed or (says("RAISE", words) and self._strangers(anchor, line, start, end))

    def _means(self, anchor: Anchor, facility: Facility, line: Line) -> bool:
        """Whether a line of the same paragraph opens with a word such as "the complex" for the last project."""
        opens = len(line.text[: facility.start].split()) <= 1 and not _NEW.search(line.text[: facility.start])
        heir = anchor is self.current and line.number - anchor.last == 1 and facility.name in HEADS
        return opens and heir and same_paragraph(self.scene, anchor.lines[-1], line)

    def _extend(self, anchor: Anchor, line: Line) -> None:
        if line not in anchor.lines:
            anchor.lines.append(line)
        anchor.bodies |= {a for a in foreign_bodies(self.scene, line) if not anchor.bodies}
        self.current = anchor

    def _unnamed(self, line: Line) -> Anchor | None:
        """Something that somebody from abroad founds, whatever its word is."""
        text = line.text
        verbs = (*cue("FOUNDS").finditer(text), *cue("ACQUIRES").finditer(text))
        match = next((m for m in verbs if not any(n.start <= m.start() < n.end for n in line.mentions)), None)
        if match is None or says("WISH", text) or turns_away(text) or says("DOMESTIC", text):
            return None
        bodies = set(foreign_bodies(self.scene, line))
        third = stands_elsewhere(self.scene, line, match.end(), len(text), bodies)
        if third or countries_elsewhere(self.scene, line, 0, len(text)) > 1:
            return None
        runs = says("RUNS", match[0])
        if runs and not (line.dates or line.quantities or line.money):
            return None
        if says("NO_PROJECT", text[max(0, match.start() - 50) : match.end() + 60]):
            return None
        below = self.scene.after(line)
        intro = self._introduced(line)
        own = self._founders(line)
        home = any(f.value.country == "KZ" for f in line.places)
        near = below is not None and same_paragraph(self.scene, line, below) and bool(below.money or below.quantities)
        valued = bool(line.money or line.quantities)
        if not ((own and (home or near or valued)) or (intro and (home or valued))):
            return None
        facility = Facility(UNNAMED, match.start(), match.end(), match[0].lower())
        return Anchor(
            line, 0, len(text), facility, [line, *(intro if not own else [])], self._bodies(line, 0, len(text))
        )

    def _introduced(self, line: Line) -> list[Line]:
        """The line above that names the founder, of the same paragraph and of no project yet."""
        above = self.scene.before(line)
        if above is None or not same_paragraph(self.scene, above, line) or turns_away(above.text):
            return []
        known = any(above in anchor.lines for anchor in self.anchors)
        return [above] if self._founders(above) and not known else []

    def _founders(self, line: Line) -> list[Actor]:
        """Foreign companies of a line, and lenders where it tells of a loan."""
        bodies = foreign_bodies(self.scene, line)
        if says("BINATIONAL", line.text):
            bodies += [a for a in actors_in(self.scene, line) if a.kind == "company" and a not in bodies]
        firms = [a for a in bodies if a.kind != "government" and not says("NO_FOUNDER", a.name) and not lends(a)]
        return firms + [a for a in bodies if lends(a) and says("LOAN", line.text)]

    def _go_on(self, line: Line) -> bool:
        """Whether a line without a facility is about the last project; another one ends what is told of it."""
        if echoed := next((a for a in reversed(self.anchors) if echoes(a, line)), None):
            self._extend(echoed, line)
            return True
        anchor = self.current
        if anchor is None:
            return False
        adjoins = line.number == anchor.last + 1 and same_paragraph(self.scene, anchor.lines[-1], line)
        agreed = adjoins and find_instruments(line.text) and anchor.bodies & set(foreign_bodies(self.scene, line))
        if agreed:
            anchor.lines.append(line)
            return True
        if (
            turns_away(line.text)
            or says("TRADES", line.text)
            or (says("DOMESTIC", line.text) and not adjoins)
            or line.number - anchor.last > 3
            or self._of_somebody_new(anchor, line)
        ):
            self.current = None
            return False
        told = line.money or line.quantities or line.dates or stage_of(line.text) or foreign_bodies(self.scene, line)
        if (
            (told or says("OWNS", line.text) or says("JOINTLY", line.text))
            and (adjoins or goes_on(line.text))
            and not says("WISH", line.text)
        ):
            anchor.lines.append(line)
            return True
        return False

    def _of_somebody_new(self, anchor: Anchor, line: Line) -> bool:
        if not same_paragraph(self.scene, anchor.lines[-1], line):
            return self._from_elsewhere(anchor, line) or (
                not says("OWNS", line.text) and self._strangers(anchor, line, 0, len(line.text))
            )
        new = {a for a in foreign_bodies(self.scene, line) if not lends(a)} - anchor.bodies
        joins = says("CONTRACTOR", line.text) or says("OWNS", line.text) or not anchor.bodies
        return bool(new) and not joins

    def _from_elsewhere(self, anchor: Anchor, line: Line) -> bool:
        """Whether a line tells of investors of a country that has nothing to do with the project."""
        homes = {actor.country for actor in anchor.bodies} | {"KZ", None}
        named = [f.value.country for f in line.places] + [f.value for f in line.countries]
        return bool(anchor.bodies) and says("INVESTORS", line.text) and any(country not in homes for country in named)

    def _strangers(self, anchor: Anchor, line: Line, start: int, end: int) -> bool:
        """Whether a stretch names a firm that none of the project's lines has named."""
        known = {actor for told in anchor.lines for actor in actors_in(self.scene, told)}
        firms = (a for a in actors_in(self.scene, line, start, end) if a.kind in ("company", "organization"))
        return any(a not in known and not lends(a) for a in firms)


def find_anchors(scene: Scene) -> list[Anchor]:
    """Every project of the article, in order, each with its lines."""
    gatherer = _Gatherer(scene)
    for line in scene.lines:
        if line.sentence.kind == "body":
            gatherer.read(line)
    return gatherer.anchors
