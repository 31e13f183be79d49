"""MoUs found without a model: an instrument, who it binds, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzrelations.asking.convert import binding
from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents.cues import find_instruments, says, spoken_of, stage_of
from kzrelations.asking.staged.documents.facts import date_of, is_old, role_of, subject_of, sums_of
from kzrelations.asking.staged.documents.parties import find_parties, signing_bodies
from kzrelations.asking.staged.documents.places import place_of, states, towns
from kzrelations.asking.staged.documents.scores import Document, score_of
from kzrelations.asking.staged.documents.spotting import Spot, spot_documents
from kzrelations.asking.staged.facilities import facility_of
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sectors import find_sector
from kzrelations.asking.staged.sides import abroad, two_sided
from kzrelations.asking.staged.threads import goes_on
from kzrelations.schemas import Actor, Instrument, MoU, Sector

__all__ = ["find", "find_instruments", "spoken_of", "stage_of"]


def find(scene: Scene) -> list[Guess]:
    """One guess a document that the article tells apart."""
    documents: list[Document] = []
    for spot in spot_documents(scene):
        stage = spot.stage
        parties = find_parties(scene, spot)
        if stage is None and spot.opening and (parties or spot.item):
            stage = stage_of(spot.opening.text) or "signed"
        if stage is None and _goes_without_saying(scene, spot):
            stage = "signed"
        if stage is None:
            continue
        named = signing_bodies(scene, spot.line, spot.start, spot.end)
        known = next((d for d in reversed(documents) if _same(d, spot, parties, named)), None)
        if known is None:
            documents += [Document(spot, stage, side, named) for side in _each(spot, parties)]
        else:
            known.again.append(spot)
            if stage == "ended" or (stage == "agreed" and says("LENT", known.spot.words)):
                known.stage = stage
            known.parties += [] if two_sided(known.parties) else [a for a in parties if a not in known.parties]
    return [_guess(scene, document) for document in documents]


def _goes_without_saying(scene: Scene, spot: Spot) -> bool:
    """A document told with somebody from abroad and no word of talk or plan exists: "the contract with X" does."""
    joined = towns(spot, joined=spot.kind != "twinning")
    own = [*signing_bodies(scene, spot.line, spot.start, spot.end), *joined, *states(spot)]
    beside = spot.line.text[max(spot.start, spot.at - 60) : spot.at + 50]
    return any(not kazakh(actor) for actor in own) and not says("TALK", beside)


def _each(spot: Spot, parties: list[Actor]) -> list[list[Actor]]:
    """The parties of each document: "memoranda with X and Y" are two."""
    others, home = [a for a in parties if abroad(a)], [a for a in parties if kazakh(a)]
    plural = (says("SEVERAL", spot.line.text[spot.at :]) and says("SEVERAL", spot.words)) or says("COUNTED", spot.words)
    if plural and len(others) > 1 and len(home) < 2:
        return [[*home, actor] for actor in others]
    return [parties]


def _same(document: Document, spot: Spot, parties: Sequence[Actor], named: Sequence[Actor]) -> bool:
    """Whether a later stretch tells of a document once more: of the same kind, with nobody new."""
    first = document.spot
    kinds = {first.kind, spot.kind}
    listed = spot.opening is not None and first.opening is spot.opening and spot.stage is None
    if spot.item or listed or first.background != spot.background or first.line is spot.line:
        return False
    again = spot.generic or first.generic or kinds <= {"agreement", "contract"}
    if (
        len(kinds) > 1
        and not again
        and (parties or "twinning" not in kinds or spot.line.number - first.line.number > 2)
    ):
        return False
    if says("FURTHER", spot.words):
        return False
    own = {a for a in parties if abroad(a) and a.kind != "person"}
    home, known = {a for a in named if kazakh(a)}, {a for a in document.parties if kazakh(a)}
    if own and not own <= set(document.parties):
        return False
    if home and not home & known and not spot.generic:
        return False
    near = spot.line.number - first.line.number <= 6
    return bool(own) or spot.generic or near


def _guess(scene: Scene, document: Document) -> Guess:
    spot = document.spot
    date = next((d for s in (spot, *document.again) if (d := date_of(scene, s, document.stage))), None)
    stands = document.stage == "in_force" and not says("RATIFIED", spot.words)
    background = spot.background or stands or is_old(scene, date, document.stage)
    amounts, more = next((found for s in (spot, *document.again) if (found := sums_of(scene, s))[0]), ([], []))
    about = " ".join([spot.words, *(line.text for line in more)])
    facility = facility_of(about)
    sector = None if spot.kind in ("twinning", "declaration") else sector_of(scene, spot)
    lines = _lines(document, more)
    kind = _kind(document)
    record = MoU(
        instrument=kind,
        subject=subject_of(spot, document.parties, facility[0] if facility else None, sector),
        parties=[
            a.model_copy(update={"role": role_of(a, spot, builds=facility is not None)}) for a in document.parties
        ],
        stage=document.stage,
        binding=binding(kind),
        date=date,
        place=place_of(scene, replace(spot, background=background), document.stage),
        sector=sector,
        amounts=amounts,
        novelty="background" if background else "new",
        evidence=[line.evidence for line in lines],
    )
    return Guess("mous", record, score_of(scene, document), tuple(lines), about if spot.opening else "")


def _kind(document: Document) -> Instrument:
    """The instrument; what companies call договор or шарт among themselves is a contract."""
    spot, parties = document.spot, document.parties
    word = spot.line.text[spot.at : spot.at + 7].lower()
    kinds = {actor.kind for actor in parties}
    trade = len(parties) > 1 and kinds <= {"company", "organization"} and "company" in kinds
    return "contract" if spot.kind == "agreement" and trade and word.startswith(("договор", "шарт")) else spot.kind


def sector_of(scene: Scene, spot: Spot) -> Sector | None:
    """The sector of a document: of its words without the names of its parties, else of what is built by it."""
    own = find_sector(_without_names(scene, spot, all_names=True))
    below = scene.after(spot.line)
    if own:
        return own
    if below is not None and not spot.item and facility_of(below.text) and goes_on(below.text):
        return find_sector(below.text)
    return find_sector(_without_names(scene, spot, all_names=False))


def _without_names(scene: Scene, spot: Spot, *, all_names: bool) -> str:
    """The words of a document without the names of its parties, or only without those that are no company's."""
    words = list(spot.line.text)
    for mention in spot.line.mentions:
        if all_names or scene.cast.actors[mention.actor].kind != "company":
            words[mention.start : mention.end] = " " * (mention.end - mention.start)
    return "".join(words)[spot.start : spot.end]


def _lines(document: Document, more: Sequence[Line]) -> list[Line]:
    spot = document.spot
    lines = [spot.line, *([spot.opening] if spot.opening else []), *(s.line for s in document.again), *more]
    return sorted(dict.fromkeys(lines), key=lambda line: line.number)
