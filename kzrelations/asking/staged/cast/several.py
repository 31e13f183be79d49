"""Governments and administrations named together: "правительствами Казахстана и Венгрии" are two parties."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kzrelations.asking.staged.cast.naming import Naming, body_naming
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables import bodies as table

Item = tuple[int, int]
"""First token of a country's or town's name, and the token after it."""
_LONGEST = 6
"""Words of a ministry's field."""
_GENITIVE_KK = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")


def several_governments(p: Passage) -> Iterator[Naming]:
    """Two or more that share one noun in the plural; each stands where its country or town does."""
    for head, token in enumerate(p.tokens):
        if noun := table.SEVERAL.get(token.low):
            yield from _before(p, head, noun) if p.kazakh else _behind(p, head, noun)


def _behind(p: Passage, head: int, noun: str) -> Iterator[Naming]:
    """Of "governments of Kazakhstan and Hungary", "the Kazakh and Hungarian governments"."""
    start = head + 2 if p.low(head + 1) == "of" else head + 1
    joint = " of " if p.latin else " "
    if p.latin and head > 2 and p.geography[head - 1] == p.geography[head - 3] == "nation" and p.low(head - 2) == "and":
        yield from _named(p, head - 3, [(head - 3, head - 2), (head - 1, head)], lambda name: f"{name} {noun}")
    elif not p.latin or start == head + 2:
        yield from _named(p, head, _items(p, start), lambda name: noun + joint + name)


def _before(p: Passage, head: int, noun: str) -> Iterator[Naming]:
    """Of "Қазақстан мен Венгрия үкіметтері", with a field before a ministry."""
    last = head
    while last and not p.geography[last - 1] and p.tokens[last - 1].word and head - last < _LONGEST:
        last -= 1
    first = last
    while first > 0 and (p.geography[first - 1] or (first > 1 and p.low(first - 1) in table.AND)):
        first -= 1
    items = _items(p, first)
    if items and items[-1][1] == last:
        kind = " ".join([*(p.tokens[i].text for i in range(last, head)), noun])
        yield from _named(p, first, items, lambda name: f"{_GENITIVE_KK.sub('', name)} {kind}")


def _items(p: Passage, index: int) -> list[Item]:
    """Countries and towns in a list with an "and" that begins at a token, none when there are not two."""
    found: list[Item] = []
    joint = ""
    while True:
        while p.low(index) in ("the", "республики"):
            index += 1
        end = index
        while end < len(p.tokens) and p.geography[end] in ("country", "place") and p.tokens[end].word:
            end += 1
        if end == index:
            break
        found.append((index, end))
        if p.low(end) not in table.AND:
            break
        joint = p.low(end)
        index = end + 1
    return found if len(found) > 1 and joint != "," else []


def _named(p: Passage, first: int, items: list[Item], name: Callable[[str], str]) -> Iterator[Naming]:
    """A naming for each item; the first one reaches back to the noun before it."""
    for number, (begin, end) in enumerate(items):
        start, stop = p.tokens[begin].start, p.tokens[end - 1].end
        code = next((m.code for m in p.countries if start <= m.start < stop), None)
        code = code or next((f.value.country for f in p.places if start <= f.start < stop), None)
        span = (p.tokens[first].start if number == 0 else start, stop)
        yield body_naming(p, span, name(p.text[start:stop]), "government", "government", code)


__all__ = ["several_governments"]
