"""Where an article tells of a contact: cue words outside quoted speech, and the lines cut between several contacts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kzrelations.asking.staged.cast.actors import Mention
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Actor, Place

_KAZAKH = re.compile(r"(?<!\w)(?:[әғқңөұүһі]|[а-яё][а-яё-]*[әғқңөұүһі])")
_QUOTED = re.compile(r"[«“\"][^»”\"]*[»”\"]")
_OPENING, _CLOSING = "«“„", "»”"
_ONE_WORD = re.compile(r"\s+(?:келген\s+)?(?:[\w-]{3,20}\s+)?")
# Kazakh tells where a delegation came from with a case and words between.
_FROM_KK = re.compile(r"(?:\s+[\w-]+){0,5}\s+")
_CAME_KK = re.compile(r"(?:\s+[\w-]+){0,4}\s+келген\s+(?:[\w-]+\s+){0,2}")
_ABLATIVE = ("дан", "ден", "тан", "тен", "нан", "нен")
_OF = re.compile(
    r"\s+(?:(?:of|from|из|со стороны)\s+)?(?:the\s+)?(?:\d+\s+|(?:about|over|some|leading|large|several)\s+){0,2}"
)
# A quotation shorter than this is a name.
_SPEECH = 50
_SPOKEN = re.compile(r"\s*[—–-]\s")
_SPEAKER = re.compile(r"[,!?»”\"]\s*[—–-]\s")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word; offsets are code points into the line."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Contact:
    """A stretch of a line that tells of one contact, with the actors named in it."""

    line: Line
    anchor: Cue
    kinds: frozenset[str]
    mentions: tuple[Mention, ...]
    start: int
    end: int

    @property
    def words(self) -> str:
        """The stretch, verbatim."""
        return self.line.text[self.start : self.end]


@cache
def whole(stems: str) -> re.Pattern[str]:
    """Alternatives that begin at a word boundary, whatever the case."""
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


@cache
def words(stems: str) -> re.Pattern[str]:
    """Alternatives that are whole words, whatever the case."""
    return re.compile(rf"(?<!\w)(?:{stems})(?!\w)", re.IGNORECASE)


def is_kazakh(text: str) -> bool:
    """Whether a sentence is Kazakh rather than Russian or English: words of its own outside names tell."""
    return bool(_KAZAKH.search(_QUOTED.sub(" ", text)))


def adjoin(text: str, found: Found[str] | Found[Place], group: re.Match[str]) -> bool:
    """Whether a country and a delegation stand side by side, "of" or one word more between; "келген" joins farther."""
    if found.end <= group.start():
        came = _FROM_KK if found.text.endswith(_ABLATIVE) else _CAME_KK
        if is_kazakh(text) and came.fullmatch(text, found.end, group.start()):
            return True
        return bool(_ONE_WORD.fullmatch(text, found.end, group.start()))
    return bool(_OF.fullmatch(text, group.end(), found.start))


def find_cues(text: str) -> list[Cue]:
    """Cue words in order; of two that overlap the one of the earlier row of the table.

    >>> [cue.kind for cue in find_cues("The akim received the ambassador and then met with the consul")]
    ['receive', 'meet']
    """
    found: list[Cue] = []
    for kind, stems in table.CUES:
        for match in whole(stems).finditer(text):
            if not any(match.start() < cue.end and cue.start < match.end() for cue in found):
                found.append(Cue(kind, match.start(), match.end()))
    return sorted(found, key=lambda cue: cue.start)


def whole_line(line: Line) -> Contact:
    """A line as a stretch that tells of nothing itself but may tell when and where."""
    return Contact(line, Cue("refer", 0, 0), frozenset(), line.mentions, 0, len(line.text))


def spoken(scene: Scene) -> dict[int, list[tuple[int, int]]]:
    """Stretches of quoted speech by the number of their line; names in quotation marks are none."""
    spans: dict[int, list[tuple[int, int]]] = {}
    is_open, end = False, 0
    for line in scene.lines:
        if "\n" in scene.reading.article.text[end : line.sentence.start]:
            is_open = False
        end = line.sentence.end
        spans[line.number], is_open = _speech(line.text, is_open)
    return spans


def _speech(text: str, is_open: bool) -> tuple[list[tuple[int, int]], bool]:
    """Spoken stretches of a sentence, and whether the speech goes on behind it."""
    if _SPOKEN.match(text):
        speaker = _SPEAKER.search(text, 3)
        return [(0, speaker.start() if speaker else len(text))], False
    found = []
    begin: int | None = 0 if is_open else None
    for position, mark in enumerate(text):
        if mark in _OPENING or (mark == '"' and begin is None):
            begin = position if begin is None else begin
        elif (mark in _CLOSING or mark == '"') and begin is not None:
            if position - begin >= _SPEECH or (is_open and begin == 0):
                found.append((begin, position))
            begin = None
    if begin is not None:
        found.append((begin, len(text)))
    return found, begin is not None


def contacts(line: Line, speech: Sequence[tuple[int, int]], people: Sequence[Actor]) -> list[Contact]:
    """The line's contacts: one for each cue that has actors of its own, our side aside; one where none has."""
    reported = [span for span in speech if not _names_both(line, span, people)]
    cues = [cue for cue in find_cues(line.text) if not any(start <= cue.start < end for start, end in reported)]
    anchors = _anchors(cues)
    if not anchors:
        return []
    owners: dict[int, list[Mention]] = {index: [] for index in range(len(anchors))}
    ours = [mention for mention in line.mentions if people[mention.actor].side == "kazakhstan"]
    for mention in line.mentions:
        if mention not in ours:
            owners[_owner(line, anchors, mention)].append(mention)
    telling = [index for index, own in owners.items() if own] or [0]
    edges = [0, *(_edge(line, anchors, a, b) for a, b in pairwise(telling)), len(line.text)]
    found = []
    for index, (start, end) in zip(telling, pairwise(edges), strict=True):
        kinds = frozenset(cue.kind for cue in cues if start <= cue.start < end) | {anchors[index].kind}
        own = (*owners[index], *(mention for mention in ours if start <= mention.start < end))
        found.append(Contact(line, anchors[index], kinds, own, start, end))
    return found


def _names_both(line: Line, span: tuple[int, int], people: Sequence[Actor]) -> bool:
    """Whether speech names people of both sides: an answer in an interview that tells who met whom."""
    inside = [people[m.actor] for m in line.mentions if span[0] <= m.start < span[1]]
    sides = {actor.side for actor in inside if actor.kind == "person" and actor.title}
    return "kazakhstan" in sides and bool(sides & {"foreign", "international"})


def _anchors(cues: Sequence[Cue]) -> list[Cue]:
    """The cues that tell most: contacts and what goes on about them, else visits, else signings."""
    for kinds in (table.CONTACTS | {"refer"}, {"visit"}, {"sign"}):
        if chosen := [cue for cue in cues if cue.kind in kinds]:
            return chosen
    return []


def _owner(line: Line, anchors: Sequence[Cue], mention: Mention) -> int:
    """The anchor that a mention goes with: the verb after it in Kazakh, the one before it elsewhere."""
    if is_kazakh(line.text):
        return next((i for i, cue in enumerate(anchors) if cue.end > mention.start), len(anchors) - 1)
    return next((i for i in reversed(range(len(anchors))) if anchors[i].start < mention.start), 0)


def _edge(line: Line, anchors: Sequence[Cue], one: int, two: int) -> int:
    return anchors[one].end if is_kazakh(line.text) else anchors[two].start
