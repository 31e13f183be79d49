"""The cast with countries that the words around tell: delegations' heads, companies' people, envoys, own officials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzrelations.asking.staged.cast.actors import Mention
from kzrelations.asking.staged.cast.ranks import rank_of
from kzrelations.asking.staged.meetings.cues import adjoin, is_kazakh, words
from kzrelations.asking.staged.scene import Line, Scene, foreign
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.countries import find_countries
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.places import resolve_place
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Actor

# How far before or behind a name a country may stand to be its bearer's own.
_BESIDE = 80
# How far before a name, and in Kazakh behind it, the words that make its bearer the head of a delegation may stand.
_LEADING, _LEADING_KK = 80, 25
_SPEECH_END = re.compile(r"[,.!?][»”\"]|[»”\"],?\s[–—-]")
# What may stand between a country and the end of a Kazakh title: names and genitives.
_CHAIN = re.compile(r"(?:\s(?:[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*|\w+[нтд][ыі]ң|және))*\s")
_POSSESSIVE = re.compile(r"(?:['’]s|\s(?:[\w-]+\s)?its)(?:\s[\w-]+){1,4},?\s")


def people_of(scene: Scene) -> tuple[Actor, ...]:
    """The actors of the cast, in its order, a person's country filled where something tells it."""
    settled = tuple(_settled(scene, index, actor) for index, actor in enumerate(scene.cast.actors))
    persons = {actor.name: actor for actor in settled if actor.kind == "person"}
    # A name found once more without its title is still the person's.
    return tuple(persons.get(actor.name, actor) for actor in settled)


def is_named(actor: Actor) -> bool:
    """Whether a person has a name, rather than an office alone ("the energy minister of Italy")."""
    heads = (rank_of(fold_letters(word), code) for word in actor.name.split() for code in ("en", "ru", "kk"))
    return actor.kind == "person" and (actor.title is not None or not any(head not in (None, "weak") for head in heads))


def _settled(scene: Scene, index: int, actor: Actor) -> Actor:
    if actor.kind != "person" or actor.side in ("foreign", "international"):
        return actor
    named = [(line, m) for line in scene.lines for m in line.mentions if m.actor == index]
    code = next(_surely(scene, named, actor), None)
    if code is None and actor.side == "unknown":
        code = next(_told(scene, named, actor), None)
    return actor.model_copy(update={"country": code}) if code else actor


def _surely(scene: Scene, named: Sequence[tuple[Line, Mention]], actor: Actor) -> Iterator[str]:
    """Countries told so plainly that they outweigh an office that could be our own."""
    yield from (code for code, stems in table.FOREIGN_OFFICES if words(stems).search(actor.title or ""))
    if find_countries(actor.title or ""):
        return
    for line, mention in named:
        yield from _titled(line, mention, actor)
    for line, mention in named if not words(table.AKIM).search(actor.title or "") else ():
        yield from _led(scene, line, mention)


def _titled(line: Line, mention: Mention, actor: Actor) -> list[str]:
    """The country that a Kazakh title goes on from, of which the cast kept the end: "Мысыр Жабдықтау министрі"."""
    start = line.text.rfind(actor.title, 0, mention.start) if actor.title and is_kazakh(line.text) else -1
    before = [f for f in line.countries if f.end <= start]
    found = before[-1] if before else None
    if found is None or _is_ground(line, found) or not _CHAIN.fullmatch(line.text, found.end, start):
        return []
    return [found.value] if found.value != "KZ" else []


def _led(scene: Scene, line: Line, mention: Mention) -> list[str]:
    """The country of the delegation that someone is told to lead, in the same line or in the two above."""
    head = line.text[: mention.start]
    kazakh = is_kazakh(line.text)
    beside = line.text[mention.end : mention.end + _LEADING_KK] if kazakh else head[-_LEADING:]
    if not words(table.LED).search(beside) or not (kazakh or words(f"{table.GROUPS}|{table.HER}").search(head)):
        return []
    index = scene.lines.index(line)
    for other in scene.lines[max(0, index - 2) : index + 1][::-1]:
        groups = list(words(table.GROUPS).finditer(other.text))
        codes = {f.value for f in other.countries if any(adjoin(other.text, f, group) for group in groups)}
        if codes:
            return list(codes - {"KZ"}) if len(codes) == 1 else []
    return []


def _told(scene: Scene, named: Sequence[tuple[Line, Mention]], actor: Actor) -> Iterator[str]:
    """Countries that something tells, the surest first."""
    companies = [body for body in scene.cast.actors if body.country and body.kind != "person"]
    yield from (body.country for body in companies if actor.affiliation == body.name and body.country)
    for line, mention in named:
        yield from _employer(scene, line, mention)
    if actor.title and words(table.ENVOY).fullmatch(actor.title):
        yield from _sender(scene)
    local = words(table.LOCAL_OFFICES).fullmatch(actor.title or "")
    if local and any(_at_home(line) or _in_kazakhstan(scene) for line, _ in named):
        yield "KZ"
    for line, mention in named:
        yield from _beside(scene, line, mention, before=True)
    if actor.title and words(table.OWN_OFFICES).search(actor.title):
        yield "KZ"
    for line, mention in named:
        yield from _beside(scene, line, mention, before=False)


def _employer(scene: Scene, line: Line, mention: Mention) -> list[str]:
    """The country of whose title stands before a name: "Straitline's chairwoman", "Sadykov's deputy"."""
    before = [m for m in line.mentions if m.end < mention.start]
    owner = scene.cast.actors[before[-1].actor] if before else None
    joined = before and _POSSESSIVE.fullmatch(line.text, before[-1].end, mention.start)
    if owner is None or owner.country is None or not joined:
        return []
    return [owner.country] if owner.kind == "person" or owner.country != "KZ" else []


def _sender(scene: Scene) -> list[str]:
    """The country of the only embassy that the article names, for an ambassador without one; ours if it names that."""
    told = [line for line in scene.lines if words(table.EMBASSY).search(line.text)]
    if any(words(table.OWN_EMBASSY).search(line.text) for line in told):
        return ["KZ"]
    codes = foreign(f.value for line in told for f in line.countries)
    return codes if len(codes) == 1 else []


def _at_home(line: Line) -> bool:
    """Whether every place of a line is Kazakhstan's."""
    return bool(line.places) and all(found.value.country == "KZ" for found in line.places)


def _in_kazakhstan(scene: Scene) -> bool:
    """Whether the dateline is of a Kazakh place."""
    place = resolve_place(scene.reading.dateline) if scene.reading.dateline else None
    return place is not None and place.country == "KZ"


def _beside(scene: Scene, line: Line, mention: Mention, *, before: bool) -> list[str]:
    """The only country that the words before or behind a name tell, nobody else named between."""
    others = [m for m in line.mentions if m.actor != mention.actor and scene.cast.actors[m.actor].kind == "person"]
    near = [f for f in line.countries if _is_near(line.text, f, mention, before=before) and not _is_ground(line, f)]
    codes = {f.value for f in near if not any(_between(f, other, mention) for other in others)}
    return list(codes) if len(codes) == 1 else []


def _is_near(text: str, found: Found[str], mention: Mention, *, before: bool) -> bool:
    distance = mention.start - found.end if before else found.start - mention.end
    return 0 <= distance < _BESIDE and not (before and _SPEECH_END.search(text, found.end, mention.start))


def _is_ground(line: Line, found: Found[str]) -> bool:
    """Whether a country is where something is, not whose someone is: "послом в Казахстане", "Қазақстандағы"."""
    behind = words(r"in|to|at|в|во|на|по").findall(line.text[max(0, found.start - 4) : found.start])
    return bool(behind) or found.text.lower().endswith(("дағы", "дегі", "тағы", "тегі"))


def _between(found: Found[str], other: Mention, mention: Mention) -> bool:
    return min(found.start, mention.start) < other.start < max(found.start, mention.start)
