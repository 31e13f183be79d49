"""Which unit a phrase behind a number names, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kzrelations.normalize.numbers.currencies import family_of
from kzrelations.normalize.numbers.lexing import Token, at, behind_ending, lookup, word_set
from kzrelations.normalize.numbers.words import entry_of
from kzrelations.normalize.tables import units as table

_PASSED_OVER = frozenset(".·∙•⋅*-‧")
_SHORT = 3
_SHORTEST_DEMONYM = 6  # "танцев" is shorter
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def _compile(*rows: Mapping[str, str]) -> Phrases:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in rows:
        for unit, words in row.items():
            for phrase in words.split():
                parts = tuple(phrase.split("|"))
                found.setdefault(parts[0], []).append((parts[1:], unit))
    return {first: tuple(sorted(group, key=lambda pair: -len(pair[0]))) for first, group in found.items()}


@cache
def _measures() -> Phrases:
    return _compile(table.READY_RATES, table.MEASURES)


@cache
def _counted() -> Phrases:
    return _compile(table.COUNTED)


@cache
def _rates() -> Phrases:
    return _compile(table.RATES)


@cache
def _rates_before() -> Phrases:
    return _compile({unit: " ".join("|".join(reversed(p.split("|"))) for p in words.split())
                     for unit, words in table.RATES_BEFORE.items()})  # fmt: skip


def _same(word: str, stem: str) -> bool:
    return word == stem or (len(stem) >= _SHORT and lookup(word, {stem: True}) is not None)


def _match(tokens: tuple[Token, ...], index: int, known: Phrases) -> tuple[str, int] | None:
    """The unit of the longest phrase at a piece, and the piece after it."""
    first = at(tokens, index)
    if first.kind not in "wp":
        return None
    best: tuple[str, int] | None = None
    end: int | None
    for rest, unit in (*known.get(first.low, ()), *(behind_ending(first.low, known) or ())):
        end = index + 1
        for word in rest:
            end = None if end is None else _next_word(tokens, end, word)
        if end is not None and (best is None or end > best[1]):
            best = unit, end
    return best


def _next_word(tokens: tuple[Token, ...], index: int, word: str) -> int | None:
    while at(tokens, index).low in _PASSED_OVER:
        index += 1
    token = at(tokens, index)
    if word.isdigit():
        return index + 1 if token.low == word and token.glued else None
    return index + 1 if _same(token.low, word) else None


def measure_at(tokens: tuple[Token, ...], index: int) -> tuple[str, int] | None:
    """The unit of measure at a piece, and the piece after it.

    >>> from kzrelations.normalize.numbers.lexing import tokens_of
    >>> measure_at(tokens_of("кв. метров"), 0), measure_at(tokens_of("гектарлық"), 0), measure_at(tokens_of("кВт·ч"), 0)
    (('m2', 3), ('ha', 1), ('kWh', 3))
    """
    return _match(tokens, index, _measures())


def counted_at(tokens: tuple[Token, ...], index: int) -> tuple[str, int] | None:
    """The counted thing at a piece, and the piece after it."""
    found = _match(tokens, index, _counted())
    word = at(tokens, index).low
    if found is None and len(word) > _SHORTEST_DEMONYM and word.endswith(table.DEMONYM_ENDINGS):
        return "person", index + 1
    return found


def rate_at(tokens: tuple[Token, ...], index: int) -> tuple[str, int] | None:
    """The period of a rate at a piece ("a year", "в сутки"), and the piece after it."""
    return _match(tokens, index, _rates())


def rate_before(tokens: tuple[Token, ...], index: int) -> tuple[str, int] | None:
    """The period of a rate that ends right before a piece ("жылына"), and the piece that it starts at."""
    last = at(tokens, index - 1)
    for rest, period in _rates_before().get(last.low, ()):
        if all(at(tokens, index - 2 - step).low == word for step, word in enumerate(rest)):
            return period, index - 1 - len(rest)
    return None


def is_unit(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a unit or a counted thing stands at a piece."""
    return measure_at(tokens, index) is not None or counted_at(tokens, index) is not None


def may_come_between(word: str) -> bool:
    """Whether a folded word may stand between a number and what it counts: an adjective, no preposition or verb."""
    if word in word_set(table.STOP) or family_of(word) or entry_of(word):
        return False
    if word in word_set(table.MODIFIERS):
        return True
    if word[:1] > "z":
        return word.endswith(("ых", "их", "ой", "ого", "его", "ый", "ий", "ые", "ие", "ную", "ая", "ое", "лық", "лік",
                              "дық", "дік", "тық", "тік"))  # fmt: skip
    return word.isalpha() and not word.endswith(("s", "ed"))
