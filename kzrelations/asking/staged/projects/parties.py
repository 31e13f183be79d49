"""Who takes part in a project: investors, contractors, lenders, and the Kazakh side that signs or pays with them."""

from __future__ import annotations

from collections.abc import Sequence

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents import find_instruments, spoken_of
from kzrelations.asking.staged.documents.described import described_in
from kzrelations.asking.staged.documents.parties import signing_bodies
from kzrelations.asking.staged.projects.anchor import Anchor
from kzrelations.asking.staged.projects.cues import cue, says
from kzrelations.asking.staged.projects.stretches import called_so, lines_that_lead
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import abroad, lends
from kzrelations.asking.staged.threads import REACH, actors_in, foreign_bodies, lines_above, same_paragraph
from kzrelations.normalize.countries import find_countries
from kzrelations.schemas import Actor, Role

_BELOW = 3
"""Lines below one that may name whom it leaves unnamed."""


def parties_of(scene: Scene, anchor: Anchor) -> list[Actor]:
    """Companies and lenders of the project's lines; without a foreign one that of the lines right above."""
    bodies: list[Actor] = []
    own = actors_in(scene, anchor.line, anchor.start, anchor.end)
    for line in anchor.lines:
        start, end = (anchor.start, anchor.end) if line is anchor.line else (0, len(line.text))
        here = [a for a in signing_bodies(scene, line, start, end) if _takes_part(a, line)]
        bodies += [a for a in here if a not in bodies and (line is anchor.line or _joins(a, line, bodies))]
    bodies = [a for a in bodies if a not in called_so(scene, anchor.line, anchor.facility)]
    at_home = says("DOMESTIC", " ".join(line.text for line in anchor.lines))
    if not at_home and not any(abroad(a) and (not lends(a) or a in own) for a in bodies):
        bodies = [*_named_above(scene, anchor), *bodies]
    bodies = _settled([a for a in bodies if not _demonym(a)])
    bodies = bodies if find_instruments(anchor.words) else _known(bodies)
    lent = any(says("LOAN", line.text) for line in anchor.lines)
    return [a.model_copy(update={"role": _role(a, anchor.lines, lent=lent)}) for a in bodies]


def _demonym(actor: Actor) -> bool:
    """Whether a name is only a country's adjective, such as the "Swiss" of a recipe."""
    return any(f.start == 0 and f.end == len(actor.name) for f in find_countries(actor.name))


def _joins(actor: Actor, line: Line, known: Sequence[Actor]) -> bool:
    """Whether a body of a later line belongs to a project whose investor is known."""
    if actor.kind == "government" or not any(abroad(a) and not lends(a) for a in known):
        return True
    return any(says(name, line.text) for name in ("CONTRACTOR", "OWNS", "LOAN", "JOINTLY")) or lends(actor)


def _settled(bodies: Sequence[Actor]) -> list[Actor]:
    """The bodies, where "the French firm" means the only company whose home no line tells."""
    vague = [a for a in bodies if abroad(a) and says("VAGUE", a.name)]
    homeless = [a for a in bodies if a.country is None and a.kind == "company" and not abroad(a)]
    if len(vague) != 1 or len(homeless) != 1:
        return list(bodies)
    named = homeless[0].model_copy(update={"country": vague[0].country})
    return [named if a is homeless[0] else a for a in bodies if a is not vague[0]]


def _known(bodies: Sequence[Actor]) -> list[Actor]:
    """The bodies whose home is told, or that lend; others only where nobody from abroad is named so."""
    told = [a for a in bodies if a.country is not None or abroad(a) or lends(a)]
    return told if any(map(abroad, told)) else list(bodies)


def _takes_part(actor: Actor, line: Line) -> bool:
    """Whether a body of a line has to do with the project: an authority only as the client or the borrower.

    An authority that signs the document about it is a party of the document.
    """
    if actor.kind != "government":
        return True
    if not kazakh(actor):
        return False
    signs = any(not spoken_of(line.text, named) for named in find_instruments(line.text))
    return says("CLIENT", line.text) or (signs and says("LOAN", line.text))


def _named_above(scene: Scene, anchor: Anchor) -> list[Actor]:
    """Whom "the company" or "the guests" mean: the foreign body named last; else one that has only a country."""
    if bodies := foreign_bodies(scene, anchor.line) or _described(scene, anchor.line):
        return bodies[:1]
    for line in lines_that_lead(scene, anchor.line, anchor.start, anchor.end):
        if signed := _signed(scene, line, anchor):
            return signed
        if bodies := [a for a in foreign_bodies(scene, line) if a.kind == "company" or lends(a)]:
            return bodies[-1:]
        if bodies := _described(scene, line):
            return bodies[:1]
    titles = [line for line in scene.lines if line.sentence.kind == "title"]
    return [a for line in titles for a in foreign_bodies(scene, line) if a.kind == "company" or lends(a)][:1]


def _signed(scene: Scene, line: Line, anchor: Anchor) -> list[Actor]:
    """Who signed the document of a line whose next lines tell what is to be built under it."""
    told = bool(find_instruments(line.text)) or says("OWNS", line.text)
    if not told or not same_paragraph(scene, line, anchor.line):
        return []
    bodies = [a for a in signing_bodies(scene, line, 0, len(line.text)) if _takes_part(a, line)]
    return bodies if any(map(abroad, bodies)) else []


def _described(scene: Scene, line: Line) -> list[Actor]:
    """Whom "the Belarusian side" of a line means: a body of that country named nearby, else the words themselves."""
    vague = described_in(line, 0, len(line.text))[:1]
    if not vague or says("ANOTHER", line.text):
        return vague
    below = [other for other in scene.lines if 0 < other.number - line.number <= _BELOW]
    for other in (*lines_above(scene, line, REACH), *below):
        if named := [a for a in foreign_bodies(scene, other) if a.country == vague[0].country and not _embassy(a)]:
            return named[:1]
    return vague


def _embassy(actor: Actor) -> bool:
    return says("NO_FOUNDER", actor.name) and actor.kind == "government"


def _role(actor: Actor, lines: Sequence[Line], *, lent: bool) -> Role:
    if lends(actor) and (abroad(actor) or lent):
        return "lender"
    for line in lines:
        at = line.text.find(actor.name)
        if at >= 0 and cue("CONTRACTOR").search(line.text[max(0, at - 50) : at + len(actor.name) + 30]):
            return "contractor"
    if abroad(actor):
        return "investor"
    return "beneficiary" if lent else "other"
