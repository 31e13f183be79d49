"""MoUs found without a model: an instrument, who it binds, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kzrelations.asking.convert import binding
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sectors import find_sector
from kzrelations.asking.staged.tables import documents as table
from kzrelations.asking.staged.tables import projects as project_table
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor, Instrument, Money, MoU, MoUStage, Place, Role, When

_BACKGROUND = re.compile(table.BACKGROUND, re.IGNORECASE)
_AGAINST = re.compile(rf"(?<!\w)(?:{table.AGAINST})", re.IGNORECASE)
_LOAN = re.compile(rf"(?:{table.LOAN})", re.IGNORECASE)
_OPENING = re.compile(rf"(?<!\w)(?:{table.OPENING})(?!\w)", re.IGNORECASE)
_CONTINUES = re.compile(project_table.CONTINUES, re.IGNORECASE)
_ANAPHOR = re.compile(rf"(?<!\w)(?:{table.ANAPHOR})", re.IGNORECASE)
_SIDES = re.compile(rf"(?<!\w)(?:{table.SIDES})", re.IGNORECASE)
_AFTER_TALKS = re.compile(rf"(?<!\w)(?:{table.AFTER_TALKS})", re.IGNORECASE)
_IN = re.compile(r"(?:^|\s)(?:in|at|в|во)\s+(?:the (?:city|town) of\s|г\.\s?|городе\s)?$", re.IGNORECASE)
_LOCATIVE = re.compile(r"(?:да|де|та|те)$")
_COUNTED = re.compile(rf"(?<!\w){table.COUNTED}\s(?:[\w-]+\s){{0,2}}(?:{table.PLURAL})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Instrument:
    kind: Instrument
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Found:
    """An instrument with the stretch of its line that is about it, and the opening line of its list if it is an item."""

    instrument: _Instrument
    line: Line
    start: int
    end: int
    opening: Line | None

    @property
    def words(self) -> str:
        return self.line.text[self.start : self.end]


@cache
def _instruments() -> tuple[tuple[Instrument, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for kind, stems in table.INSTRUMENTS)


@cache
def _stages() -> tuple[tuple[MoUStage, re.Pattern[str]], ...]:
    return tuple((stage, re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)) for stage, stems in table.STAGES)


def find(scene: Scene) -> list[Guess]:
    """One guess a document that the article tells apart."""
    guesses = []
    for found in _documents(scene):
        stage = stage_of(found.words) or (stage_of(found.opening.text) if found.opening else None)
        parties = _places_as_parties(found) if found.instrument.kind == "twinning" else []
        parties = parties or _parties(scene, found)
        if stage is not None or (found.opening and parties):
            guesses.append(_guess(scene, found, stage or "signed", parties))
    return guesses


def stage_of(text: str) -> MoUStage | None:
    """What became of a document, by the words beside it.

    >>> stage_of("the sides agreed to sign a memorandum")
    'agreed'
    >>> stage_of("меморандум подписали вчера")
    'signed'
    """
    return next((stage for stage, pattern in _stages() if pattern.search(text)), None)


def _documents(scene: Scene) -> list[_Found]:
    """Instruments with the stretch of text about each; `opening` is the line that said that several were signed."""
    found: list[_Found] = []
    opening: Line | None = None
    for line in scene.lines:
        if line.sentence.kind == "title":
            continue
        instruments = find_instruments(line.text)
        counted = _COUNTED.search(line.text)
        several = counted or (line.text.rstrip().endswith(":") and _OPENING.search(line.text))
        if several and stage_of(line.text):
            opening = line
        if counted:
            instruments = [i for i in instruments if not counted.start() <= i.start < counted.end()]
        if not instruments and _ANAPHOR.search(line.text) and stage_of(line.text) == "signed":
            instruments = _named_before(scene, line)
        background = _BACKGROUND.search(line.text)
        found += _cut(line, instruments, None if background or line is opening else opening)
    return found


def _named_before(scene: Scene, line: Line) -> list[_Instrument]:
    """The instrument that "this document" means: the one the line above names without saying that it was signed."""
    above = scene.before(line)
    if above is None or stage_of(above.text):
        return []
    return [_Instrument(i.kind, 0, 0) for i in find_instruments(above.text)[-1:]]


def find_instruments(text: str) -> list[_Instrument]:
    """Kinds of document named in a text, in order, those that overlap an earlier row left out."""
    spans: list[_Instrument] = []
    for kind, pattern in _instruments():
        for match in pattern.finditer(text):
            if not any(match.start() < other.end and other.start < match.end() for other in spans):
                spans.append(_Instrument(kind, match.start(), match.end()))
    return sorted(spans, key=lambda span: span.start)


def _cut(line: Line, instruments: list[_Instrument], opening: Line | None) -> list[_Found]:
    """A document a stretch where one line tells several; stretches without an actor of their own tell nothing new."""
    if not instruments:
        return []
    cuts = [0]
    for one, two in pairwise(instruments):
        between = [mention for mention in line.mentions if one.end <= mention.start < two.start]
        joint = re.search(r"[;,]| and | и | және | а также ", line.text[one.end : two.start])
        if between and joint and any(mention.start >= two.start for mention in line.mentions):
            cuts.append(one.end + joint.start())
    cuts.append(len(line.text))
    found = []
    for start, end in pairwise(cuts):
        inside = [i for i in instruments if start <= i.start < end]
        if inside:
            # "An agreement that makes them twin cities": what it is says more than what it is called.
            main = next((i for i in inside if i.kind == "twinning"), inside[0])
            found.append(_Found(main, line, start, end, opening))
    return found


def _places_as_parties(found: _Found) -> list[Actor]:
    """The two towns or regions of a twinning, where the words name just one on each side."""
    places = [f.value for f in found.line.places if found.start <= f.start < found.end]
    sides: dict[bool, Actor] = {}
    for place in places:
        if place.country and place.name:
            name = nominative(place.text, context=found.line.text)
            sides.setdefault(place.country == "KZ", Actor(name=name, kind="government", country=place.country))
    return list(sides.values()) if len(sides) == 2 else []


def _parties(scene: Scene, found: _Found) -> list[Actor]:
    """The bodies named beside the instrument, one side completed from the lines above when only one is named."""
    bodies = _bodies(scene, found.line, found.start, found.end)
    reach = 8 if _SIDES.search(found.words) else 3
    above = [found.opening] if found.opening else _above(scene, found.line, reach)
    for line in above:
        if _two_sided(bodies):
            break
        candidates = _bodies(scene, line, 0, len(line.text))
        bodies += [body for body in candidates if body not in bodies and _fits(bodies, body) and _may_stand_in(body)]
    if not _two_sided(bodies):
        lines = [found.line, *above[:1]]
        bodies += list(dict.fromkeys(a for line in lines for a in _people(scene, line) if _fits(bodies, a)))[:2]
    return bodies


def _may_stand_in(actor: Actor) -> bool:
    """Whether "the region" or "the company" of a later line may mean it: no local firm is meant unnamed."""
    return actor.side != "kazakhstan" or actor.kind == "government"


def _bodies(scene: Scene, line: Line, start: int, end: int) -> list[Actor]:
    actors = [scene.cast.actors[m.actor] for m in line.mentions if start <= m.start < end]
    return list(dict.fromkeys(actor for actor in actors if actor.kind != "person"))


def _people(scene: Scene, line: Line) -> list[Actor]:
    actors = [scene.cast.actors[mention.actor] for mention in line.mentions]
    return [actor for actor in actors if actor.kind == "person"]


def _above(scene: Scene, line: Line, count: int) -> Sequence[Line]:
    index = scene.lines.index(line)
    return scene.lines[max(0, index - count) : index][::-1]


def _fits(bodies: list[Actor], candidate: Actor) -> bool:
    """Whether a candidate stands on a side that the document still lacks."""
    return candidate.side != "unknown" and all(
        (candidate.side == "kazakhstan") != (b.side == "kazakhstan") for b in bodies
    )


def _two_sided(actors: Sequence[Actor]) -> bool:
    home = sum(actor.side == "kazakhstan" for actor in actors)
    return len(actors) >= 2 and 0 < home < len(actors)


def _guess(scene: Scene, found: _Found, stage: MoUStage, parties: list[Actor]) -> Guess:
    kind = found.instrument.kind
    loan = bool(_LOAN.search(found.words))
    lines = [found.opening, found.line] if found.opening else [found.line]
    background = any(_BACKGROUND.search(line.text) for line in lines)
    money, more = _amounts(scene, found)
    lines += more
    record = MoU(
        instrument=kind,
        subject=_subject(kind, parties),
        parties=[actor.model_copy(update={"role": _role(actor, loan)}) for actor in parties],
        stage=stage,
        binding=binding(kind),
        date=_date(scene, found, lines, stage),
        place=_place(scene, lines) or (None if background else scene.home),
        sector=find_sector(found.words),
        amounts=money,
        novelty="background" if background else "new",
        evidence=[line.evidence for line in sorted(lines, key=lambda line: line.number)],
    )
    return Guess("mous", record, _score(scene, found, parties), tuple(lines))


def _score(scene: Scene, found: _Found, parties: Sequence[Actor]) -> float:
    """A signing of two named sides leaves no doubt; a document without a foreign side is hardly ours."""
    score = 0.35
    score += 0.35 if _two_sided(parties) else 0.0
    score += 0.15 if stage_of(found.words) else 0.0
    score += 0.1 if found.opening else 0.0
    if not any(actor.side in ("foreign", "international") for actor in parties) and not found.line.countries:
        score -= 0.3
    if _AGAINST.search(found.words):
        score -= 0.3
    if _of_others(found, parties):
        score -= 0.4
    return min(max(score, 0.01), 0.95)


def _of_others(found: _Found, parties: Sequence[Actor]) -> bool:
    """Whether the words name two foreign countries and nothing Kazakh: a document of other states."""
    codes = {f.value for f in found.line.countries if found.start <= f.start < found.end}
    kazakh = "KZ" in codes or any(f.value.country == "KZ" for f in found.line.places)
    return len(codes) > 1 and not kazakh and not any(actor.side == "kazakhstan" for actor in parties)


def _role(actor: Actor, loan: bool) -> Role:
    if not loan:
        return "signatory"
    return "lender" if actor.side == "international" or "bank" in actor.name.lower() else "beneficiary"


def _subject(kind: Instrument, parties: Sequence[Actor]) -> str:
    """A plain English subject for a model that gives none."""
    countries = " and ".join(dict.fromkeys(actor.country for actor in parties if actor.country))
    return f"{kind.replace('_', ' ')} of {countries}" if countries else kind.replace("_", " ")


def _amounts(scene: Scene, found: _Found) -> tuple[list[Money], list[Line]]:
    """The sums in the document's own words, else those of the line right below that goes on about it."""
    own = [f.value for f in found.line.money if found.start <= f.start < found.end]
    below = scene.after(found.line)
    if own or below is None or not below.money or below.percents:
        return own, []
    if find_instruments(below.text) or not _CONTINUES.search(below.text) or below.sentence.start > found.line.sentence.end + 2:
        return [], []
    return [f.value for f in below.money], [below]


def _date(scene: Scene, found: _Found, lines: Sequence[Line], stage: MoUStage) -> When | None:
    """The day of signing: the first date of the lines on the right side of the publication date.

    A document that ends a meeting was signed on the meeting's day.
    """
    ahead = stage in ("agreed", "proposed")
    above = _above(scene, found.line, 8) if _AFTER_TALKS.search(found.words) else []
    published = scene.reading.article.published
    for line in (found.line, *lines, *reversed(above)):
        for date in line.dates:
            when = date.value
            if when.start is None or (line in above and when.precision != "day"):
                continue
            if published is None or (when.start > published) == ahead:
                return when
    return None


def _place(scene: Scene, lines: Sequence[Line]) -> Place | None:
    """The town that the lines set the signing in."""
    for line in lines:
        for found in line.places:
            before = line.text[max(0, found.start - 12) : found.start]
            district = re.search(r"[Dd]istrict|SEZ|[Zz]one", found.value.name)
            if not district and (_IN.search(before) or _LOCATIVE.search(found.text)):
                return found.value
    return None
