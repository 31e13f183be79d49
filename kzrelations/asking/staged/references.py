"""Later, shorter references: surnames alone, "the company", "аким", "елші", linked to the one actor that they can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzrelations.asking.staged.identities import Identity, surname_fits
from kzrelations.asking.staged.naming import Naming
from kzrelations.asking.staged.passage import Passage


def find_references(passages: Sequence[Passage], identities: Sequence[Identity]) -> list[tuple[Naming, int]]:
    """References with the index of the identity that each means; none overlaps a naming."""
    found: list[tuple[Naming, int]] = []
    for p in passages:
        taken = [(n.start, n.end) for i in identities for n in i.namings if n.sentence == p.sentence.number]
        for start, end, number in _surnames(p, identities):
            if not any(s < end and start < e for s, e in taken):
                text = p.text[start:end]
                found.append((Naming(p.sentence.number, start, end, text, text, identities[number].kind), number))
                taken.append((start, end))
    return found


def _surnames(p: Passage, identities: Sequence[Identity]) -> Iterator[tuple[int, int, int]]:
    people = [(k, i) for k, i in enumerate(identities) if i.kind == "person"]
    for token in p.tokens:
        if not token.word or not token.cap or len(token.text) < 4 or token.upper:
            continue
        fits = [k for k, i in people if surname_fits(token.text, i.name)]
        if len(fits) == 1:
            yield token.start, token.end, fits[0]


_UNUSED = re.compile("")
