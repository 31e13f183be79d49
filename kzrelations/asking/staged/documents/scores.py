"""How clearly the words speak for a document of two sides, and against a domestic, a foreign or another sort of one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents.cues import cue, says
from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import abroad, two_sided
from kzrelations.asking.staged.threads import lines_above
from kzrelations.schemas import Actor, MoUStage


@dataclass(slots=True)
class Document:
    """A document with everything told of it so far."""

    spot: Spot
    stage: MoUStage
    parties: list[Actor]
    named: list[Actor]
    """Bodies named in its own stretch."""
    again: list[Spot] = field(default_factory=list)
    """Later stretches that tell of it once more."""


def score_of(scene: Scene, document: Document) -> float:
    """A signing of two named sides leaves no doubt; a document without a foreign side is hardly ours."""
    spot, parties = document.spot, document.parties
    score = 0.4 + _sides(scene, document)
    score += 0.15 if spot.stage else 0.0
    score += 0.1 if spot.opening or document.again else 0.0
    if _of_others(document):
        score -= 0.4
    if spot.item:
        score += 0.1
    elif says("SEVERAL", spot.line.text[max(0, spot.at - 1) : spot.end]) and not two_sided(document.named):
        score -= 0.25
    if any(_of_here(spot, actor) for actor in document.named):
        score -= 0.4
    if document.stage == "proposed":
        score -= 0.2
    if len(parties) > 1 and all(map(kazakh, parties)):
        score -= 0.3
    return min(max(score - _another_sort(spot), 0.01), 0.95)


def _sides(scene: Scene, document: Document) -> float:
    """What the parties say for it: both sides, one beside somebody of unknown country, none from abroad."""
    parties, told = document.parties, document.named
    if two_sided(parties):
        return 0.35
    lines = (document.spot.line, *_beside(scene, document), *scene.lines[:2])
    near = any(_tells_of_abroad(line) for line in lines)
    half = any(map(kazakh, parties)) and any(_may_be_foreign(document, a, near=near) for a in (*told, *parties))
    score = 0.25 if half else 0.15 if any(map(abroad, told)) else 0.0
    line = document.spot.line
    if not any(map(abroad, parties)) and not (near if half else any(f.value != "KZ" for f in line.countries)):
        score -= 0.3
    return score


def _tells_of_abroad(line: Line) -> bool:
    """Whether a line names a foreign country or a place abroad."""
    codes = [f.value for f in line.countries] + [f.value.country for f in line.places]
    return any(code not in ("KZ", None) for code in codes)


def _beside(scene: Scene, document: Document) -> list[Line]:
    below = scene.after(document.spot.line)
    return [*lines_above(scene, document.spot.line, 2), *([below] if below else [])]


def _may_be_foreign(document: Document, actor: Actor, *, near: bool) -> bool:
    """Whether a body of unknown country may be the foreign side: not where the words call it national or local.

    A name in Latin letters amid Cyrillic ones, or with a form of company that Kazakhstan lacks, is likely foreign;
    another needs a foreign country named near by or where the article opens.
    """
    if actor.country is not None or abroad(actor):
        return False
    text = document.spot.line.text
    at = text.find(actor.name)
    beside = text[max(0, at - 30) : at + len(actor.name) + 30] if at >= 0 else ""
    looks_foreign = actor.name.split()[0].isascii() or cue("FOREIGN_FORM").match(actor.name) is not None
    return not cue("DOMESTIC").search(beside) and (near or looks_foreign)


def _another_sort(spot: Spot) -> float:
    """What speaks against documents of work, of courts and of sport."""
    return 0.5 if says("SPORT", spot.line.text) else 0.3 if says("AGAINST", spot.words) else 0.0


def _of_here(spot: Spot, actor: Actor) -> bool:
    """Whether a foreign-sounding body is said to be a local one: "the London College, a private school in Rudny"."""
    at = spot.line.text.find(actor.name)
    if at < 0 or not abroad(actor):
        return False
    match = re.match(r"[»\"”]?, (?:an?|the|\w+) [^,;]{0,70}", spot.line.text[at + len(actor.name) :])
    end = at + len(actor.name) + (match.end() if match else 0)
    places = [f.value.country for f in spot.line.places if at + len(actor.name) <= f.start < end]
    return bool(match) and "KZ" in places


def _of_others(document: Document) -> bool:
    """Whether the words name two foreign states and nothing Kazakh: a document of other states."""
    spot = document.spot
    codes = {f.value for f in spot.line.countries if spot.start <= f.start < spot.end}
    home = "KZ" in codes or any(f.value.country == "KZ" for f in spot.line.places)
    return len(codes) > 1 and not home and not any(map(kazakh, document.named))
