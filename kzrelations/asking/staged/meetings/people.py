"""The cast with countries that the words around tell: leaders everyone knows, companies' people, own officials."""

from __future__ import annotations

from collections.abc import Iterator

from kzrelations.asking.staged.actors import Mention
from kzrelations.asking.staged.meetings.cues import words
from kzrelations.asking.staged.ranks import rank_of
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.asking.staged.tables.leaders import LEADERS
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Actor

# How far before or behind a name a country may stand to be its bearer's own.
_BESIDE = 80


def people_of(scene: Scene) -> tuple[Actor, ...]:
    """The actors of the cast, in its order, a person's country filled where something tells it."""
    return tuple(_settled(scene, index, actor) for index, actor in enumerate(scene.cast.actors))


def is_named(actor: Actor) -> bool:
    """Whether a person has a name, rather than an office alone ("the energy minister of Italy")."""
    heads = (rank_of(fold_letters(word), code) for word in actor.name.split() for code in ("en", "ru", "kk"))
    return actor.kind == "person" and (actor.title is not None or not any(head not in (None, "weak") for head in heads))


def _settled(scene: Scene, index: int, actor: Actor) -> Actor:
    if actor.kind != "person" or actor.side != "unknown":
        return actor
    code = next(_told(scene, index, actor), None)
    return actor.model_copy(update={"country": code}) if code else actor


def _told(scene: Scene, index: int, actor: Actor) -> Iterator[str]:
    """Countries that something tells, the surest first."""
    yield from (code for code, stems in LEADERS if words(stems).search(actor.name))
    companies = [body for body in scene.cast.actors if body.country and body.kind != "person"]
    yield from (body.country for body in companies if actor.affiliation == body.name and body.country)
    named = [(line, m) for line in scene.lines for m in line.mentions if m.actor == index]
    for line, mention in named:
        yield from _beside(scene, line, mention, before=True)
    if actor.title and words(table.OWN_OFFICES).search(actor.title):
        yield "KZ"
    for line, mention in named:
        yield from _beside(scene, line, mention, before=False)


def _beside(scene: Scene, line: Line, mention: Mention, *, before: bool) -> list[str]:
    """The only country that the words before or behind a name tell, nobody else named between."""
    others = [m for m in line.mentions if m.actor != mention.actor and scene.cast.actors[m.actor].kind == "person"]
    near = [f for f in line.countries if _is_near(f, mention, before=before) and not _is_ground(line, f)]
    codes = {f.value for f in near if not any(_between(f, other, mention) for other in others)}
    return list(codes) if len(codes) == 1 else []


def _is_near(found: Found[str], mention: Mention, *, before: bool) -> bool:
    distance = mention.start - found.end if before else found.start - mention.end
    return 0 <= distance < _BESIDE


def _is_ground(line: Line, found: Found[str]) -> bool:
    """Whether a country is where something is, not whose someone is: "послом в Казахстане", "Қазақстандағы"."""
    behind = words(r"in|to|at|в|во|на|по").findall(line.text[max(0, found.start - 4) : found.start])
    return bool(behind) or found.text.lower().endswith(("дағы", "дегі", "тағы", "тегі"))


def _between(found: Found[str], other: Mention, mention: Mention) -> bool:
    return min(found.start, mention.start) < other.start < max(found.start, mention.start)
