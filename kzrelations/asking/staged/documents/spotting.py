"""Where an article tells of a document: one stretch of text each, items of lists and later mentions included."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from kzrelations.asking.staged.documents.cues import (
    Named,
    cue,
    find_generic,
    find_instruments,
    says,
    spoken_of,
    stage_of,
)
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import lends, two_sided
from kzrelations.asking.staged.threads import actors_in, foreign_bodies, lines_above, same_paragraph
from kzrelations.schemas import Instrument, MoUStage

_ITEM = re.compile(r"\s*(?:[-–—•*·▪●]|\d{1,2}[.)]|[a-zа-я]\))\s*")
_JOINT = re.compile(r"[;:]|, |\band\b|\bи\b|\bwhile\b|\bа\b|және|(?<!\w)ал(?!\w)|пен |мен ", re.IGNORECASE)
_AND = re.compile(
    r"(?:,|\band\b|(?<!\w)и(?!\w)|және|а также|as well as)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,2}$", re.IGNORECASE
)
_LONGEST_LIST = 12
"""Lines from the one that opens a list, or from its last item, within which another item may stand."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An instrument with the stretch of its line that is about it."""

    kind: Instrument
    line: Line
    start: int
    end: int
    at: int
    """Where the instrument is named."""
    stage: MoUStage | None
    background: bool
    opening: Line | None = None
    """The line that said that several were signed, of an item of a list."""
    item: bool = False
    """Told as one of several: by a mark of a list, a number, "the second document"."""
    generic: bool = False

    @property
    def words(self) -> str:
        """The stretch itself."""
        return self.line.text[self.start : self.end]


@dataclass(slots=True)
class _List:
    """A list of documents that is open."""

    line: Line
    kind: Instrument
    last: int
    left: int = 99
    parted: bool = False
    """Its items end with semicolons, so that another end ends it."""
    marked: bool = False
    """Its items carry marks, so that a line without one ends it."""


@dataclass(slots=True)
class _Spotter:
    scene: Scene
    spots: list[Spot] = field(default_factory=list)
    open: _List | None = None

    def read(self, line: Line) -> None:
        text = line.text
        named = [n for n in find_instruments(text) if not self._only_spoken_of(line, n)] or self._generic(line)
        if len(named) > 1:
            named = [n for n in named if not cue("SUCH").search(text[max(0, n.start - 16) : n.start])]
        tail = self._opens(line)
        if tail is not None:
            beside, named = _beside_the_count(text, named), [n for n in named if n.start >= tail]
            for spot in cut(line, beside) if tail == len(text) else []:
                self._add(spot, line, None, is_background(self.scene, line))
        elif self.open and self._ended(line):
            self.open = None
        lent = None if named or says("EXPECTED", text) else cue("LENT").search(text)
        if lent and any(lends(a) for a in foreign_bodies(self.scene, line)):
            named = [Named("contract", lent.start(), lent.end())]
        background = is_background(self.scene, line)
        opening = self.open if not background else None
        if not named and opening:
            named = self._bare_items(line, opening)
        if not named:
            named = self._named_before(line)
        for spot in cut(line, named, tail or 0):
            self._add(spot, line, opening, background)

    def _add(self, spot: tuple[Named, int, int], line: Line, opening: _List | None, background: bool) -> None:
        named, start, end = spot
        words = line.text[start:end]
        stage = stage_of(words) or (None if opening else stage_of(line.text))
        stage = stage or ("signed" if says("LENT", words) else None)
        item = opening is not None and (
            _ITEM.match(line.text) is not None or line is opening.line or says("ORDINAL", words)
        )
        new = Spot(
            named.kind,
            line,
            start,
            end,
            named.start,
            stage,
            background,
            opening.line if opening else None,
            item,
            named.generic,
        )
        self.spots.append(new)
        if opening:
            semicolon = line.text.rstrip().endswith(";")
            if opening.parted and not semicolon:
                opening.left = 0
            opening.parted = opening.parted or semicolon
            opening.last, opening.left = line.number, opening.left - 1
            opening.marked = opening.marked or (_ITEM.match(line.text) is not None and line is not opening.line)

    def _opens(self, line: Line) -> int | None:
        """Where the items begin behind a line that says that several documents were signed; None for other lines."""
        text = line.text
        counted = cue("COUNTED").search(text)
        colon = items_from(text)
        several = counted or (colon > 0 and cue("SEVERAL").search(text[: colon + 1])) or self._sums_up(line)
        if (
            not several
            or (colon < 0 and self._tells_apart(line))
            or is_background(self.scene, line)
            or self._stage_of_list(line) not in ("signed", "agreed")
        ):
            return None
        kinds = [named.kind for named in find_instruments(text[: colon if colon > 0 else None])]
        kind = kinds[-1] if len(set(kinds)) == 1 else "other"
        self.open = _List(line, kind, line.number, marked=False)
        inline = 0 < colon < len(text) - 20
        return colon + 1 if inline else len(text)

    def _tells_apart(self, line: Line) -> bool:
        """Whether a counted plural is told with its partners: "two memoranda with X and Y"."""
        below = self.scene.after(line)
        told = len(foreign_bodies(self.scene, line)) > 1
        return told and not (below is not None and (_ITEM.match(below.text) or says("ORDINAL", below.text)))

    def _stage_of_list(self, line: Line) -> MoUStage | None:
        """What became of the documents of a list: "here is the list:" leaves it to the lines above."""
        stages = [stage_of(told.text) for told in (line, *lines_above(self.scene, line, 2))]
        below = self.scene.after(line)
        goes_on = line.text.rstrip().endswith(":") or (below is not None and says("BARE_ORDINAL", below.text))
        return next(filter(None, stages), None) if goes_on else stages[0]

    def _sums_up(self, line: Line) -> bool:
        """Whether a plural, or a colon at the end, stands for documents that the lines below tell one by one."""
        below = self.scene.after(line)
        if below is None:
            return False
        item = bool(_ITEM.match(below.text))
        if item and line.text.rstrip().endswith(":") and find_instruments(below.text):
            return True
        return says("SEVERAL", line.text) and (item or says("ORDINAL", below.text))

    def _ended(self, line: Line) -> bool:
        opened = self.open
        if opened is None or line.number - opened.last > _LONGEST_LIST or opened.left <= 0:
            return True
        return opened.marked and not _ITEM.match(line.text) and not says("ORDINAL", line.text)

    def _bare_items(self, line: Line, opening: _List) -> list[Named]:
        """Items of a marked list, or "the second document", "the first …; the second …", that name no instrument."""
        ordinals = cue("BARE_ORDINAL").finditer(line.text)
        if bare := [Named(opening.kind, m.start(), m.end()) for m in ordinals]:
            return bare
        if says("ORDINAL", line.text):
            match = cue("ORDINAL").search(line.text)
            below = self.scene.after(line)
            kinds = [named.kind for named in find_instruments(below.text)] if below else []
            kind = next(iter(kinds), opening.kind)
            return [Named(kind, match.start() if match else 0, match.end() if match else 0)]
        if _ITEM.match(line.text) and opening.line.text.rstrip().endswith(":") and foreign_bodies(self.scene, line):
            return [Named(opening.kind, 0, 0)]
        return []

    def _generic(self, line: Line) -> list[Named]:
        """A line that says only "signed a document": of the kind that the line below goes on about."""
        found = find_generic(line.text)
        below = self.scene.after(line)
        if not found or says("ANAPHOR", line.text) or below is None:
            return [] if says("ANAPHOR", line.text) else found
        kinds = [n.kind for n in find_instruments(below.text) if spoken_of(below.text, n)]
        return [Named(kinds[0], n.start, n.end) for n in found] if kinds else found

    def _named_before(self, line: Line) -> list[Named]:
        """The instrument that "this document" means: the one the line above names without saying that it was signed."""
        above = self.scene.before(line)
        if above is None or not says("ANAPHOR", line.text) or stage_of(line.text) not in ("signed", "ended"):
            return []
        told = [spot for spot in self.spots if line.number - spot.line.number <= 3]
        kinds = [spot.kind for spot in told] or [named.kind for named in find_instruments(above.text)]
        return [Named(kind, 0, 0, generic=True) for kind in kinds[-1:] or ["other"]]

    def _only_spoken_of(self, line: Line, named: Named) -> bool:
        """A document spoken of is still told where its signing by two sides is told with it."""
        if not spoken_of(line.text, named) or cue("TEXT_AGREED").search(line.text[: named.start]):
            return False
        beside = line.text[named.end : named.end + 70]
        news = set(foreign_bodies(self.scene, line)) - {
            a for spot in self.spots for a in foreign_bodies(self.scene, spot.line)
        }
        if self.open and news and two_sided(actors_in(self.scene, line)):
            return False
        signed = re.match(
            r"\W*(?:\w+\W+)?(?:signed|concluded|подписанн|заключ[её]нн|қол қойылған|жасалған)", beside, re.IGNORECASE
        )
        by_both = foreign_bodies(self.scene, line) and len(actors_in(self.scene, line)) > 1
        return not (signed and (by_both or says("SIDES", beside)))


def _beside_the_count(text: str, named: list[Named]) -> list[Named]:
    """Instruments named before a count that is told of nothing: "a joint statement and eight documents"."""
    counted = cue("COUNTED").search(text)
    return [n for n in named if counted and n.end <= counted.start()]


def items_from(text: str) -> int:
    """Where the items of a list begin in the line that opens it: at a colon, at "including"; -1 where they don't."""
    including = cue("INCLUDING").search(text)
    if including and find_instruments(text[including.end() :]):
        return including.end() - 1
    return text.find(":")


def spot_documents(scene: Scene) -> list[Spot]:
    """Every stretch of the article that tells of a document, in order."""
    spotter = _Spotter(scene)
    for line in scene.lines:
        if line.sentence.kind == "body":
            spotter.read(line)
    return spotter.spots


def is_background(scene: Scene, line: Line) -> bool:
    """Whether a line recalls the past; the next line of a paragraph that opens with "recall" does so too."""
    if says("BACKGROUND", line.text):
        return True
    above = scene.before(line)
    return above is not None and says("RECALL", above.text) and same_paragraph(scene, above, line)


def cut(line: Line, named: list[Named], first: int = 0) -> list[tuple[Named, int, int]]:
    """The instruments of a line, each with its stretch: one line may tell several documents.

    A second instrument stands for a document of its own where somebody new is named with it, where a semicolon parts
    them, or where another kind is joined to the first ("a memorandum and a roadmap"); both then share their parties.
    """
    cuts, twins = [first], []
    for one, two in pairwise(named):
        between = line.text[one.end : two.start]
        inside = [m for m in line.mentions if one.end <= m.start < two.start]
        beyond = [m for m in line.mentions if m.start >= two.start]
        joints = list(_JOINT.finditer(between))
        if ";" in between:
            cuts.append(one.end + between.index(";"))
        elif inside and beyond and joints:
            cuts.append(one.end + joints[-1].start())
        elif (
            one.kind != two.kind
            and "twinning" not in (one.kind, two.kind)
            and _AND.search(between)
            and len(between) < 60
        ):
            twins.append(two)
    cuts.append(len(line.text))
    found = []
    for start, end in pairwise(cuts):
        inside_ = [n for n in named if start <= n.start < end and n not in twins]
        if inside_:
            # "An agreement that makes them twin cities": what it is says more than what it is called.
            main = next((n for n in inside_ if n.kind == "twinning"), inside_[0])
            found += [(n, start, end) for n in (main, *(t for t in twins if start <= t.start < end))]
    return found
