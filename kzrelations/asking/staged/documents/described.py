"""Parties that the article only describes: "Chinese partners", "представители Китая", "түрік компаниясы"."""

from __future__ import annotations

import re

from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.tables import documents as table
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor, ActorKind

_NOUN = re.compile(table.PARTY_NOUN)
_REPRESENTATIVES = re.compile(table.REPRESENTATIVES, re.IGNORECASE)
_CASE_KK = re.compile(r"(?:мен|пен|бен|ның|нің|ға|ге|мен)$")


def described(spot: Spot) -> list[Actor]:
    """Foreign parties of a document that have no name but a country."""
    return described_in(spot.line, spot.start, spot.end)


def described_in(line: Line, start: int, end: int) -> list[Actor]:
    """Foreign parties of a stretch that have no name but a country."""
    text, found = line.text, []
    for mention in country_mentions(text):
        if not start <= mention.start < end or mention.code == "KZ":
            continue
        if any(m.start <= mention.start < m.end for m in line.mentions):
            continue
        noun, before = _NOUN.match(text[mention.end :]), _REPRESENTATIVES.search(text[: mention.start])
        if noun and not re.match(r" [«\"“A-ZА-Я]", text[mention.end + noun.end() :]):
            kind: ActorKind = "company" if noun["company"] else "government" if noun["body"] else "organization"
            found.append(
                Actor(name=_plain(text[mention.start : mention.end + noun.end()]), kind=kind, country=mention.code)
            )
        elif before and mention.name:
            found.append(
                Actor(name=_plain(text[before.start() : mention.end]), kind="organization", country=mention.code)
            )
    return found


def _plain(words: str) -> str:
    return _CASE_KK.sub("", nominative(words))
