"""Who a document binds: bodies named beside it, else towns, states, or whoever the lines above leave it to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kzrelations.asking.staged.cast.actors import Mention, kazakh
from kzrelations.asking.staged.documents.cues import cue, says
from kzrelations.asking.staged.documents.described import described
from kzrelations.asking.staged.documents.places import authorities, states, towns
from kzrelations.asking.staged.documents.referred import authority_above, guest_town, referred, twin, two_towns
from kzrelations.asking.staged.documents.spotting import Spot, items_from
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import abroad, missing, two_sided
from kzrelations.asking.staged.threads import actors_in, lines_above
from kzrelations.schemas import Actor

_OTHER = re.compile(r"(?:another|other|друг\w+|ещ[её] одн\w+|басқа|тағы бір) (?:\w+ )?$", re.IGNORECASE)


def find_parties(scene: Scene, spot: Spot) -> list[Actor]:
    """The parties of a document; fewer than two where the article does not tell."""
    if len(twins := _twins(scene, spot)) == 2:
        return twins
    bodies = signing_bodies(scene, spot.line, spot.start, spot.end)
    bodies += missing(bodies, authorities(spot))
    if two_sided(bodies):
        return bodies
    if not any(abroad(body) or kazakh(body) for body in bodies) and len(joined := towns(spot, joined=True)) == 2:
        return joined
    if not any(map(abroad, bodies)) and (joined := two_towns(scene, spot)):
        return joined
    acting = states(spot)
    if bodies and all(map(_of_many, bodies)) and (others := [a for a in acting if abroad(a)]):
        return [*bodies, *others]
    bodies += missing(bodies, acting)
    bodies += missing(bodies, [_named_above(scene, spot, party) for party in described(spot)])
    bodies += referred(scene, spot, bodies) if bodies else []
    bodies += missing(bodies, authority_above(scene, spot))
    if len(bodies) > 1 and (_opposite(bodies) or not says("SIDES", spot.words)):
        return bodies
    return _with_the_rest(scene, spot, bodies)


def _twins(scene: Scene, spot: Spot) -> list[Actor]:
    """The two towns that a twinning joins, one of which no gazetteer may know."""
    joined = towns(spot) if spot.kind == "twinning" else []
    return [*joined, *twin(scene, spot, joined[0])] if len(joined) == 1 and kazakh(joined[0]) else joined


def _with_the_rest(scene: Scene, spot: Spot, named: Sequence[Actor]) -> list[Actor]:
    """Parties with the side that the stretch itself leaves open: of other lines, towns, states, people."""
    bodies = list(named)
    people = [a for a in actors_in(scene, spot.line, spot.start, spot.end) if a.kind == "person"]
    if spot.background:
        bodies += missing(bodies, towns(spot, joined=True))
        bodies += missing(bodies, people)[:2]
    if not two_sided(bodies) and (not spot.background or says("SIDES", spot.words)):
        bodies += _from_elsewhere(scene, spot, bodies)
    if not two_sided(bodies):
        bodies += missing(bodies, towns(spot, joined=True))
        bodies += missing(bodies, guest_town(scene, spot))
        bodies += missing(bodies, states(spot, acting=False))
        bodies += missing(bodies, [*people, *(_people_above(scene, spot) if not spot.background else [])])[:2]
    return [*bodies, *_counterpart(bodies, people)]


def _counterpart(bodies: Sequence[Actor], people: Sequence[Actor]) -> list[Actor]:
    """The other of two people who signed, whose country the article leaves open."""
    if len(bodies) != 1 or len(people) != 2 or bodies[0] not in people:
        return []
    return [person for person in people if person not in bodies and person.country is None]


def _opposite(bodies: Sequence[Actor]) -> bool:
    """Whether a body of a known side stands beside one that no country is told of: it is the other side."""
    known = [abroad(body) or kazakh(body) for body in bodies]
    return any(known) and not all(known)


def _shared(spot: Spot, line: Line) -> int:
    """Where the part of a line ends that all its documents share: before the items, where the line holds its list."""
    return items_from(line.text) if spot.opening is line and items_from(line.text) > 0 else len(line.text)


def _of_many(body: Actor) -> bool:
    """Whether a body is one of many countries, for which "the Union and Vietnam" needs no Kazakh side."""
    return body.country in (None, "EU") and abroad(body)


def _named_above(scene: Scene, spot: Spot, party: Actor) -> Actor:
    """The company that "the Chinese corporation" means: the one of its country that lines above name."""
    if party.kind != "company":
        return party
    for line in lines_above(scene, spot.line, 1):
        for actor in actors_in(scene, line):
            if actor.country == party.country and (body := _body(actor)) and body.kind == "company":
                return body
    return party


def _body(actor: Actor) -> Actor | None:
    """The body that an actor is or speaks for; None for a person of no body."""
    if actor.kind != "person":
        return actor
    if actor.affiliation is None:
        return None
    return Actor(name=actor.affiliation, kind="company", country=actor.country)


def _people_above(scene: Scene, spot: Spot) -> list[Actor]:
    if not (spot.opening or spot.generic or says("SIDES", spot.words) or says("AFTER_TALKS", spot.words)):
        return []
    lines = [spot.opening] if spot.opening else lines_above(scene, spot.line, 1)
    return [a for line in lines for a in actors_in(scene, line) if a.kind == "person"]


def _from_elsewhere(scene: Scene, spot: Spot, bodies: Sequence[Actor]) -> list[Actor]:
    """The side that the stretch leaves to the rest of its line, to the line that opens the list, or to lines above."""
    reach = 8 if says("SIDES", spot.words) else 4
    above = [spot.opening] if spot.opening and not says("SIDES", spot.words) else lines_above(scene, spot.line, reach)
    lines = [spot.line, *above]
    found: list[Actor] = []
    for line in lines:
        known = [*bodies, *found]
        if two_sided(known):
            break
        others = signing_bodies(scene, line, 0, _shared(spot, line))
        if not known and line is not spot.line and len(others) == 2 and two_sided(others):
            return others
        found += [a for a in missing(known, others) if line is spot.line or _may_stand_in(a)][:1]
        if not bodies and says("BOTH_SIDES", spot.words) and line is not spot.line:
            spoken_for = [b for a in actors_in(scene, line) if a.kind == "person" and (b := _body(a))]
            found += missing([*bodies, *found], spoken_for)
    known = [*bodies, *found]
    if spot.opening and not any(map(abroad, known)):
        found += missing(known, described(replace(spot, line=spot.opening, start=0, end=len(spot.opening.text))))
        known = [*bodies, *found]
    if not any(map(kazakh, known)) and any(map(abroad, known)):
        found += _host(scene, spot)
    return found


def _host(scene: Scene, spot: Spot) -> list[Actor]:
    """The Kazakh authority that the article named last before the document, if only as its source."""
    above = [spot.line, *lines_above(scene, spot.line, len(scene.lines))]
    bodies = [a for line in above for a in actors_in(scene, line)]
    return [a for a in bodies if kazakh(a) and a.kind == "government"][:1]


def signing_bodies(scene: Scene, line: Line, start: int, end: int) -> list[Actor]:
    """Bodies named in a stretch, without those that only report and without occasions."""
    found = []
    for mention, behind in pairwise([*line.mentions, None]):
        if mention is None or (behind is not None and _only_describes(scene, line, mention, behind)):
            continue
        actor = scene.cast.actors[mention.actor]
        before, after = line.text[max(0, mention.start - 40) : mention.start], line.text[mention.end : mention.end + 25]
        if mention.text.islower() and _OTHER.search(before):
            continue
        reports = cue("REPORTS_BEFORE").search(before) or cue("REPORTS_AFTER").search(after)
        if start <= mention.start < end and actor.kind != "person" and not reports and not says("OCCASION", actor.name):
            found.append(actor)
    return list(dict.fromkeys(found))


def _only_describes(scene: Scene, line: Line, mention: Mention, behind: Mention) -> bool:
    """Whether a mention is but the description of the name right behind it: "the Kazakh company Kuryk Terminal"."""
    between = line.text[mention.end : behind.start]
    names = scene.cast.actors[behind.actor].kind != "person" and mention.text[-1].isalpha()
    return names and mention.end < behind.start and between in (" ", " «", ' "', " “")


def _may_stand_in(actor: Actor) -> bool:
    """Whether "the region" or "the company" of a later line may mean it: no local firm is meant unnamed."""
    return not kazakh(actor) or actor.kind == "government"
