"""Words, digits and signs of a text with their places, and what a word is an inflected form of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple, TypeVar

T = TypeVar("T")

# White space that groups digits by thousands: the ordinary, no-break, figure, thin and narrow no-break spaces.
GROUPING_SPACES = " \u00a0\u2007\u2008\u2009\u202f"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
CURRENCY_SIGNS = "$€£¥￥₸₽₩₺₴₹₼₾₫฿₪₦₱₮֏₲₡₵"
_TOKEN = re.compile(
    rf"(?P<n>[0-9]{{1,3}}(?:[{GROUPING_SPACES}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?"
    r"|[0-9]+(?:[.,'’][0-9]+)*|(?<![\w.,)])\.[0-9]+)"
    r"|(?P<w>U\.\s?S\.(?:A\.)?|[^\W\d_]+(?:['’ʼ][^\W\d_]+)?)"
    rf"|(?P<c>[{re.escape(CURRENCY_SIGNS)}])"
    rf"|(?P<d>[{_DASHES}])"
    r"|(?P<b>\n[ \t\r]*\n)"
    r"|(?P<p>[^\s\u200b-\u200f\u2060\ufeff])"
)


class Token(NamedTuple):
    """One piece: `kind` is n(umber), w(ord), c(urrency sign), d(ash), b(lank line) or p(unctuation)."""

    kind: str
    start: int
    end: int
    low: str
    """Words in lower case with ё as е; dashes all as "-"; the rest as written."""
    glued: bool
    """Nothing stands between this piece and the one before."""


EDGE = Token("b", 0, 0, "", False)


@lru_cache(maxsize=32)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The pieces of a text in order, in one linear pass.

    >>> [token.low for token in tokens_of("Свыше 2 100 га – $5m")]
    ['свыше', '2 100', 'га', '-', '$', '5', 'm']
    """
    found = []
    last = -1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "p"
        low = match.group()
        if kind == "w":
            low = low.lower().replace("ё", "е")
        elif kind == "d":
            low = "-"
        start, end = match.span()
        found.append(Token(kind, start, end, low, start == last))
        last = end
    return tuple(found)


def at(tokens: tuple[Token, ...], index: int) -> Token:
    """The piece at an index; beyond either end a blank line."""
    return tokens[index] if 0 <= index < len(tokens) else EDGE


def past_mark(tokens: tuple[Token, ...], index: int) -> int:
    """Past the point of an abbreviation ("млн."), or a hyphen inside a compound ("18-hectare"), at a piece."""
    token = at(tokens, index)
    point = token.low == "." and at(tokens, index - 1).kind == "w"
    hyphen = token.low == "-" and at(tokens, index + 1).glued
    return index + (token.glued and (point or hyphen))


@cache
def word_set(words: str) -> frozenset[str]:
    """The words of a table row."""
    return frozenset(words.split())


@cache
def phrases(rows: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Phrases of a table by their last word, the longest first; `|` parts phrases of several words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows.splitlines():
        for phrase in row.split("|") if "|" in row else row.split():
            words = tuple(phrase.split())
            if words:
                found.setdefault(words[-1], []).append(words)
    return {last: tuple(sorted(group, key=len, reverse=True)) for last, group in found.items()}


@cache
def phrases_by_first(rows: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Phrases of a table by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for group in phrases(rows).values():
        for words in group:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in found.items()}


_PLURALS = "лар лер дар дер тар тер"
_OWNERS = "ы і сы сі"
_CASES = (
    "ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде "
    "дан ден тан тен нан нен мен бен пен дай дей тай тей дағы дегі тағы тегі ндағы ндегі"
)
_MADE_OF = "лық лік дық дік тық тік"
_RUSSIAN = (
    "а я у ю ом ем е ы и ов ев ей ам ям ами ями ах ях ой ою ею ь ью й ья ьев "
    "ый ий ая ое ого его ому ему ую юю ые ие ых их ым им ыми ими"
)
_ENGLISH = "s es 's ’s"


@cache
def _endings() -> frozenset[str]:
    kazakh = {
        "".join(parts)
        for first in (_PLURALS, _MADE_OF)
        for parts in product(*(["", *endings.split()] for endings in (first, _OWNERS, _CASES)))
    }
    return frozenset({*kazakh, *_RUSSIAN.split(), *_ENGLISH.split()} - {""})


_LONGEST_ENDING = 9


def lookup(word: str, stems: Mapping[str, T]) -> T | None:
    """What the table has for a folded word, or for the longest of its stems (three letters or more) before an ending.

    >>> lookup("долларының", {"доллар": "USD"}), lookup("гектаров", {"гектар": "ha"}), lookup("долина", {"дол": "USD"})
    ('USD', 'ha', None)
    """
    if word in stems:
        return stems[word]
    return behind_ending(word, stems)


def behind_ending(word: str, stems: Mapping[str, T]) -> T | None:
    """What the table has for the longest proper stem of a word."""
    if word.endswith("ies") and word[:-3] + "y" in stems:
        return stems[word[:-3] + "y"]
    for size in range(1, min(_LONGEST_ENDING, len(word) - 3) + 1):
        stem = word[:-size]
        if stem in stems and word[-size:] in _endings():
            return stems[stem]
    return None


def starts_with_any(word: str, stems: Iterable[str]) -> bool:
    """Whether a word begins with one of the stems."""
    return word.startswith(tuple(stems))
