"""Delegations without a named head: told by a country or a town beside the word for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzrelations.asking.staged.meetings.cues import Contact, adjoin, is_kazakh, words
from kzrelations.asking.staged.tables import meetings as table
from kzrelations.normalize.names import nominative
from kzrelations.schemas import Actor

_MEMBERS = re.compile(rf"\s(?:[\w-]+\s){{0,3}}?(?:{table.MEMBERS})(?!\w)", re.IGNORECASE)
_NAMED_AFTER = re.compile(r"\s+(?:(?!to\b|in\b|в\b|на\b)[\w’'-]+\s+){0,6}")
# A Kazakh place that a delegation has come from: the ablative right before it.
_NAMED_BEFORE_KK = re.compile(r"(?:\s+[\w-]+){0,3}?(?<=[дтн][ае]н)\s+(?:[\w-]+\s+){0,4}")
_PLURAL_KK = re.compile(r"((?:[лдт][ае]р)[ыі]?|с[ыі])(?:мен|н|на|не|ның|нің|ды|ді|ты|ті|ға|ге|қа|ке)$")


def delegation(contact: Contact) -> tuple[Actor, ...]:
    """A delegation of one foreign country told right beside it, the words of the two its name."""
    text = contact.line.text
    end = contact.anchor.end if is_kazakh(text) and contact.anchor.kind != "refer" else contact.end
    groups = list(words(table.DELEGATES).finditer(text, contact.start, end))
    pairs = [(f, m) for m in groups for f in contact.line.countries if f.value != "KZ" and adjoin(text, f, m)]
    if not pairs:
        return _of_place(contact, groups)
    if len({found.value for found, _ in pairs}) != 1:
        return ()
    for found, match in pairs:
        members = _MEMBERS.match(text, found.end) if match.end() <= found.start else None
        if members:
            # What the delegation consists of stands in the genitive already: only the word for it is put right.
            name = _plain(text, match.group()) + text[match.end() : members.end()]
            return (Actor(name=name, kind="organization", country=found.value),)
    found, match = pairs[-1]
    name = _plain(text, text[min(found.start, match.start()) : max(found.end, match.end())])
    return (Actor(name=name, kind="organization", country=found.value),)


def _of_place(contact: Contact, groups: Sequence[re.Match[str]]) -> tuple[Actor, ...]:
    """A delegation of a foreign town or region, or of a body whose name holds one."""
    text = contact.line.text
    abroad = [f for f in contact.line.places if f.value.country not in (None, "KZ")]
    for match in groups:
        for found in abroad:
            behind = found.start > match.end() and _NAMED_AFTER.fullmatch(text, match.end(), found.start)
            before = is_kazakh(text) and _NAMED_BEFORE_KK.fullmatch(text, found.end, match.start())
            if behind or before:
                name = _plain(text, text[min(match.start(), found.start) : max(match.end(), found.end)])
                return (Actor(name=name, kind="organization", country=found.value.country),)
    return ()


def _plain(text: str, name: str) -> str:
    """A delegation's name in the nominative; words in the plural have endings of their own."""
    if name.isascii():
        return name
    if is_kazakh(text):
        return _PLURAL_KK.sub(r"\1", nominative(name, "kk"))
    for stem, plain in table.PLURALS:
        name = re.sub(rf"([иы])(?:ми|х) {stem}\w+", rf"\1е {plain}", name, count=1)
        name = re.sub(rf"(?<!\w){stem}\w+", plain, name, count=1)
    return nominative(name, "ru")
