"""Names in running text: folded words, a table of phrases, the longest match at every word, in linear time.

A word is folded (case, ё/е, Latin diacritics, apostrophes); a phrase is its folded words joined by one space, so
hyphens and spaces are alike. Kazakh case suffixes are stripped by rule where a table's entry allows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Generic, TypeVar

V = TypeVar("V")

MAX_WORD = 64
"""Longer words are never a name."""

_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"  # combining marks, soft hyphens, zero-width characters
_WORD = re.compile(rf"(?:[A-Z]\.){{2,4}}(?![^\W_])|[^\W_](?:[{_INSIDE}]|[’'ʼ`](?!s\b)(?=[^\W_])|[^\W_])*")
_DROPPED = re.compile(rf"[{_INSIDE}’'ʼ`.ʻ]")
_GAP = re.compile(r"[\s\-‐-―]*[,()«»\"“”’'/&.]?[\s\-‐-―]*")
_FOLDED = str.maketrans("ёЁ", "ее")
_VOICELESS = "кқптсшщчцхфһ"
_EITHER = "бвгд"
_SUFFIX = re.compile(
    r"(?:[лдт][ыі][қк])?"
    r"(?:[лдт][ае]р(?:[ыі](?:н(?:[ае]|д[ае]|[ае]н|[ыі]ң)?)?)?)?"
    r"(?:[ндт][ыі]ң|[ғгқк][ае]|[дт][ае](?:ғы|гі)?|[дтн][ае]н|[ндт][ыі]|[мбп]ен|ш[ае]|қы|кі|ғы|гі)?"
)
_POSSESSED = re.compile(r"н(?:[ыі]ң|[ае]|д[ае](?:ғы|гі)?|[ае]н)?|мен|ндық|ндік")
_DERIVED = re.compile(r"[лдт][ыі][қк]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: offsets, the text itself, and its folded form."""

    start: int
    end: int
    text: str
    key: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def upper(self) -> bool:
        """Whether every letter is a capital."""
        return self.text.isupper()


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """One word in the form that the tables use.

    >>> fold("Türkiye"), fold("Объединённых"), fold("d’Ivoire"), fold("U.S.")
    ('turkiye', 'объединенных', 'divoire', 'us')
    """
    if word.isascii():
        return _DROPPED.sub("", word).lower()
    word = unicodedata.normalize("NFC", _DROPPED.sub("", unicodedata.normalize("NFKC", word)).casefold())
    word = word.translate(_FOLDED)
    if any("a" <= letter <= "z" or "\u00e0" <= letter <= "\u024f" for letter in word):
        word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
        word = word.replace("ı", "i").replace("ø", "o").replace("ł", "l")
    return word


@lru_cache(maxsize=16)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text, in order.

    >>> [word.key for word in words("Kazakh-Korean firms, U.S. and China’s")]
    ['kazakh', 'korean', 'firms', 'us', 'and', 'china', 's']
    """
    found = (m for m in _WORD.finditer(text) if m.end() - m.start() <= MAX_WORD)
    return tuple([Word(m.start(), m.end(), m[0], key) for m in found if (key := fold(m[0]))])


def phrase(text: str) -> str:
    """A name as the key of a table.

    >>> phrase("Папуа — Новая Гвинея")
    'папуа новая гвинея'
    """
    return " ".join(word.key for word in words(text))


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two neighbouring words may belong to one name: no end of a sentence or line between them."""
    gap = text[left.end : right.start]
    if gap in (" ", "-"):
        return True
    if len(gap) > 4 or "\n" in gap or not _GAP.fullmatch(gap):
        return False
    return "." not in gap or len(left.key) <= 3


def is_suffix(stem: str, suffix: str) -> bool:
    """Whether a Kazakh suffix chain may follow a folded stem, by the rules of voiced and voiceless consonants.

    >>> is_suffix("ресей", "мен"), is_suffix("корей", "ка"), is_suffix("республикасы", "ның")
    (True, False, True)
    """
    last, first = stem[-2 if stem[-1] == "ь" else -1], suffix[0]
    if last in "ыі" and _POSSESSED.fullmatch(suffix):
        return True
    if last not in _EITHER and first != "ш" and (last in _VOICELESS) != (first in "тқкп"):
        return False
    return _SUFFIX.fullmatch(suffix) is not None


def derived(suffix: str) -> bool:
    """Whether a Kazakh suffix makes an adjective (-лық), which is written in lower case."""
    return _DERIVED.match(suffix) is not None


@dataclass(slots=True)
class Match(Generic[V]):
    """A phrase of a lexicon found at words[first:last]; `suffix` is the Kazakh suffix that was stripped."""

    first: int
    last: int
    value: V
    suffix: str = ""


@dataclass(slots=True)
class Lexicon(Generic[V]):
    """The phrases of a packaged table and their values, made when they are first asked for."""

    rows: list[str]
    """The table's values, tab-separated."""
    phrases: dict[str, str]
    """Phrase → numbers of its values, joined by commas."""
    longest: dict[str, str]
    """First word of the phrases of several words → the most words that such a phrase has."""
    make: Callable[[list[list[str]]], V]
    """A phrase's value out of its rows."""
    made: dict[str, V] = field(default_factory=dict)

    def get(self, key: str) -> V | None:
        """The value of a phrase."""
        if (numbers := self.phrases.get(key)) is None:
            return None
        if numbers not in self.made:
            self.made[numbers] = self.make([self.rows[int(number)].split("\t") for number in numbers.split(",")])
        return self.made[numbers]

    def at(self, text: str, found: tuple[Word, ...], index: int) -> Iterator[Match[V]]:
        """The phrases that begin at a word, longest first; whole words before stripped suffixes at equal length."""
        head = found[index].key
        most = min(int(self.longest.get(head, 1)), len(found) - index)
        size = 1
        while size < most and joined(text, found[index + size - 1], found[index + size]):
            size += 1
        for count in range(size, 0, -1):
            before = " ".join([word.key for word in found[index : index + count - 1]])
            last = found[index + count - 1].key
            key = f"{before} {last}" if before else last
            if (value := self.get(key)) is not None:
                yield Match(index, index + count, value)
            if last[-1] > "\u02ff":  # only Cyrillic words take Kazakh suffixes
                yield from self._stems(index, count, f"{before} " if before else "", last)

    def _stems(self, index: int, count: int, before: str, last: str) -> Iterator[Match[V]]:
        """Phrases that a word ends with a Kazakh suffix stripped; stems of three letters or more, the longest first."""
        for cut in range(len(last) - 1, max(2, len(last) - 15), -1):
            key = before + last[:cut]
            if key in self.phrases and is_suffix(last[:cut], last[cut:]) and (value := self.get(key)) is not None:
                yield Match(index, index + count, value, last[cut:])


def read_table(name: str) -> list[str]:
    """The parts of a packaged table, parted by blank lines."""
    return (files("kzrelations.normalize") / "tables" / name).read_text("utf-8").rstrip("\n").split("\n\n")


def read_lexicon(name: str, make: Callable[[list[list[str]]], V]) -> Lexicon[V]:
    """A packaged table of phrases: values, first words, phrases (as tables/README.md says)."""
    rows, heads, phrases = read_table(name)
    return Lexicon(rows.split("\n"), _pairs(phrases), _pairs(heads), make)


def _pairs(lines: str) -> dict[str, str]:
    cells = lines.replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=True))
