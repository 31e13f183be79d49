"""Which currency a word, sign or code names, and which country's it is when several share the word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kzrelations.normalize.numbers.lexing import lookup
from kzrelations.normalize.tables import currencies as table

_LONGEST_CLUE = 14
_FAR = 4
"""How many times more often a country must be named than the next one to be the one that is meant."""


@dataclass(frozen=True, slots=True)
class Family:
    """Currencies of one name: `codes` by country; `default` when none is told, "" where that would be a guess."""

    codes: Mapping[str, str]
    default: str


@cache
def _families() -> tuple[dict[str, Family], dict[str, Family]]:
    exact: dict[str, Family] = {}
    stems: dict[str, Family] = {}
    never_inflected = set(table.EXACT.split())
    for words, codes, default in table.FAMILIES.values():
        family = Family(dict(pair.split(":", 1) for pair in codes.split()), default)
        for word in words.split():
            exact[word] = family
            if word not in never_inflected:
                stems[word] = family
    return exact, stems


@cache
def codes() -> frozenset[str]:
    """The ISO 4217 codes, and what is written in their place (RMB)."""
    return frozenset((*table.CODES.split(), *table.CODE_NAMES))


def code_of(written: str) -> str | None:
    """The currency of a code in capitals.

    >>> code_of("KZT"), code_of("RMB"), code_of("kzt")
    ('KZT', 'CNY', None)
    """
    return table.CODE_NAMES.get(written, written) if written in codes() else None


def family_of(word: str) -> Family | None:
    """What a folded word can mean as a currency.

    >>> family_of("теңгелік").default, family_of("рубльдік").default, family_of("крон").default, family_of("сумма")
    ('KZT', 'RUB', '', None)
    """
    exact, stems = _families()
    return exact.get(word) or lookup(word, stems)


@cache
def _clues() -> tuple[dict[str, str], dict[str, str]]:
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for country, words in table.CLUES.items():
        for word in words.split():
            if word.startswith("="):
                whole[word[1:]] = country
            else:
                stems[word] = country
    return whole, stems


@cache
def _clue_pattern(country: str) -> re.Pattern[str]:
    parts = [
        re.escape(word[1:]) + r"\b" if word.startswith("=") else re.escape(word.replace("-", " "))
        for word in table.CLUES[country].split()
    ]
    return re.compile(rf"\b(?:{'|'.join(parts)})")


def country_clue(word: str) -> str | None:
    """The country that a folded word beside a currency points to.

    >>> country_clue("канадских"), country_clue("сша"), country_clue("больших")
    ('CA', 'US', None)
    """
    whole, stems = _clues()
    if word in whole:
        return whole[word]
    sizes = range(min(len(word), _LONGEST_CLUE), 1, -1)
    return next((stems[word[:size]] for size in sizes if word[:size] in stems), None)


def code_by_context(choices: Mapping[str, str], *texts: str) -> str | None:
    """The code of the country of `choices` that the nearest text names, alone or far more often than any other."""
    for text in texts:
        low = text.lower().replace("ё", "е")
        named = Counter[str]()
        for country in choices:
            named[choices[country]] += len(_clue_pattern(country).findall(low))
        ranked = [pair for pair in named.most_common(2) if pair[1]]
        if ranked:
            return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _FAR * ranked[1][1] else None
    return None
