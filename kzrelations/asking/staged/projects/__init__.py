"""Investment projects found without a model: a facility, what is done to it, and the lines that go on about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.projects.anchor import Anchor
from kzrelations.asking.staged.projects.anchors import find_anchors
from kzrelations.asking.staged.projects.cues import activity_of, says, stage_of
from kzrelations.asking.staged.projects.dates import dates_of
from kzrelations.asking.staged.projects.facts import (
    amounts_of,
    capacity_of,
    jobs_of,
    land_of,
    place_of,
    stage_and_news,
)
from kzrelations.asking.staged.projects.parties import parties_of
from kzrelations.asking.staged.scene import Scene
from kzrelations.asking.staged.sectors import find_sector
from kzrelations.asking.staged.sides import abroad, lends
from kzrelations.asking.staged.tables.projects import WEAK
from kzrelations.schemas import InvestmentProject, Sector

__all__ = ["find", "stage_of"]


_BY_THE_WAY = ("finance", "trade", "public_administration", "education_science")
"""Sectors of those who lend, sell and sign, which tell nothing of what is built."""


def find(scene: Scene) -> list[Guess]:
    """One guess a facility that the article tells apart."""
    return _told_apart([_guess(scene, anchor) for anchor in find_anchors(scene)])


def _told_apart(guesses: list[Guess]) -> list[Guess]:
    """Guesses of the same name with their investors named: two plants of one town are two."""
    records = [guess.record for guess in guesses if isinstance(guess.record, InvestmentProject)]
    often = {name for name, count in Counter(record.name for record in records).items() if count > 1}
    found = []
    for guess, record in zip(guesses, records, strict=True):
        owner = next((actor.name for actor in record.parties if abroad(actor)), "")
        named = record.model_copy(update={"name": f"{record.name} of {owner}"})
        found.append(replace(guess, record=named) if owner and record.name in often else guess)
    return found


def _guess(scene: Scene, anchor: Anchor) -> Guess:
    place = place_of(scene, anchor)
    start, completion = dates_of(anchor)
    stage, background = stage_and_news(scene, anchor)
    record = InvestmentProject(
        name=f"{anchor.facility.name} in {place.name}" if place else anchor.facility.name,
        activity=activity_of(anchor.words),
        parties=parties_of(scene, anchor),
        place=place or scene.home,
        sector=_sector(anchor),
        amounts=amounts_of(anchor),
        capacity=capacity_of(anchor),
        land_area=land_of(anchor),
        jobs=jobs_of(anchor),
        stage=stage,
        start=start,
        completion=completion,
        novelty="background" if background else "new",
        evidence=[line.evidence for line in anchor.lines],
    )
    return Guess("projects", record, _score(anchor, record), tuple(anchor.lines))


def _sector(anchor: Anchor) -> Sector | None:
    """The sector of what is built: of a telling English name, else of its own words without names, else with them."""
    words = list(anchor.line.text)
    names = [(m.start, m.end) for m in anchor.line.mentions] + [(f.start, f.end) for f in anchor.line.places]
    for start, end in names:
        words[start:end] = " " * (end - start)
    bare = "".join(words)[anchor.start : anchor.end]
    name = "" if anchor.facility.name in WEAK | {"warehouse"} else anchor.facility.name
    own = find_sector(name) or find_sector(bare) or find_sector(anchor.words) or find_sector(anchor.facility.name)
    own = None if own == "finance" and says("LOAN", anchor.words) else own
    rest = find_sector(" ".join(line.text for line in anchor.lines[1:]))
    return own or (rest if rest not in _BY_THE_WAY else None)


def _touches_abroad(anchor: Anchor) -> bool:
    """Whether a project's lines name another country or a place there."""
    countries = [f.value for line in anchor.lines for f in line.countries]
    countries += [f.value.country for line in anchor.lines for f in line.places if f.value.country]
    return any(country != "KZ" for country in countries)


def _score(anchor: Anchor, record: InvestmentProject) -> float:
    """A foreign party and values of its own speak for a project, a wish or a common word against it."""
    foreign = any(abroad(actor) for actor in record.parties)
    told = " ".join(line.text for line in anchor.lines)
    binational = says("BINATIONAL", told)
    domestic = (
        not foreign
        and not binational
        and (says("DOMESTIC", told) or any(a.kind == "company" and kazakh(a) for a in record.parties))
    )
    score = 0.2 - (0.3 if domestic else 0.0)
    score += 0.3 if foreign else 0.1 if binational or _touches_abroad(anchor) else -0.15
    valued = bool(record.amounts or record.capacity or record.jobs or record.land_area)
    firm = any(abroad(actor) and (actor.kind == "company" or lends(actor)) for actor in record.parties)
    score -= 0.15 if foreign and not firm and not valued else 0.0
    failed = record.stage in ("cancelled", "suspended")
    score -= (
        0.15
        if not valued and not failed and not (says("RAISE", told) or says("STARTS", told) or says("ACQUIRES", told))
        else 0.0
    )
    score += 0.15 if record.amounts else 0.0
    score += 0.1 if record.capacity or record.jobs or record.land_area else 0.0
    score += 0.1 if record.stage else -0.1
    score += 0.1 if foreign and says("NEGOTIATES", anchor.words) else 0.0
    score -= 0.2 if says("SHOWN", anchor.words) and not says("RAISE", told) else 0.0
    score -= 0.3 if says("WISH", anchor.words) else 0.0
    score -= 0.1 if anchor.facility.name in WEAK else 0.0
    return min(max(score, 0.01), 0.95)
