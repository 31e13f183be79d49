"""Parties that the article only describes: "Chinese partners", "представители Китая", "түрік компаниясы"."""

from __future__ import annotations

import re

from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.scene import Line
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor, ActorKind

_NOUN = re.compile(
    r"^ (?:\w+ )?(?P<company>compan(?:y|ies)|firms?|corporations?|investors?|partners?|business(?:es|men)?|entrepreneurs|компани\w+|фирм\w+|корпораци\w+|инвестор\w*|партн[её]р\w*|бизнес\w*|предпринимател\w*|компания\w*|фирма\w*|әріптес\w*|серіктес\w*|кәсіпкер\w*)"
    r"|^ (?:\w+ )?(?P<side>side|party|delegation|colleagues|authorities|сторон\w+|делегаци\w+|коллег\w+|власт\w+|тарап\w*|делегация\w*)"
)
_REPRESENTATIVES = re.compile(r"(?:representatives of|представител\w+|руководств\w+)\s(?:\w+ской |\w+ской \w+ )?$", re.IGNORECASE)
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
            kind: ActorKind = "company" if noun["company"] else "organization"
            found.append(Actor(name=_plain(text[mention.start : mention.end + noun.end()]), kind=kind, country=mention.code))
        elif before and mention.name:
            found.append(Actor(name=_plain(text[before.start() : mention.end]), kind="organization", country=mention.code))
    return found


def _plain(words: str) -> str:
    return _CASE_KK.sub("", nominative(words))
