"""A sentence cut into words and marks, with its countries and places: what every finder of actors reads."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from kzrelations.article import Sentence
from kzrelations.asking.staged.cast.given import looks_given
from kzrelations.asking.staged.tables.belonging import MONEY_AHEAD, MONEY_BEHIND
from kzrelations.asking.staged.tables.bodies import DOTTED_FORMS, INTERNATIONAL
from kzrelations.normalize.countries import Mention as CountryMention
from kzrelations.normalize.countries import country_mentions
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.places import find_places
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Place

_TOKEN = re.compile(
    DOTTED_FORMS + r"|['’]s\b|[^\W_]+(?:[-‑&][^\W_]+|['’ʼ](?!s\b)[^\W_]+)*|(?:(?<=[A-Za-z]))\.(?=[a-z]\b)|\S"
)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)
_MIXED = re.compile(r"[А-ЯҚҒӘ][а-яіқә]{1,3}[А-ЯҰҚҒӘ]{1,4}")
_LOCATIVE = re.compile(r"(?:да|де|та|те|нан|нен|дан|ден|(?<!с)тан|тен)$")
_WORD = re.compile(r"[^\W_]")
_GIVEN = re.compile(r"(?<!\w)([^\W\d_a-zа-яё][^\W\d_]+) $")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a possessive "'s" or a mark; offsets are code points into the sentence."""

    start: int
    end: int
    text: str
    low: str
    """Lower case, ё as е."""
    word: bool
    """Whether it is a word or a number."""
    cap: bool
    """Whether it begins with a capital letter."""
    upper: bool
    """Whether it is an abbreviation: two letters or more, all capitals, or as КазНУ is spelt."""
    latin: bool
    """Whether it is a word in Latin letters."""


def tokenise(text: str) -> tuple[Token, ...]:
    """Words and marks of a sentence, in order."""
    return tuple(_token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text))


def _token(start: int, end: int, text: str) -> Token:
    word = _WORD.match(text) is not None
    upper = len(text) > 1 and (text.isupper() or _MIXED.fullmatch(text) is not None)
    latin = word and _CYRILLIC.search(text) is None
    return Token(start, end, text, fold_letters(text), word, text[0].isupper(), upper, latin)


@dataclass(frozen=True)
class Passage:
    """A sentence with what is looked up in it once."""

    sentence: Sentence
    language: str | None

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.sentence.text

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words and marks, in order."""
        return tokenise(self.text)

    @cached_property
    def kazakh(self) -> bool:
        """Whether the sentence is Kazakh rather than Russian."""
        return self.language == "kk" or (self.language != "ru" and bool(_KAZAKH.search(self.text)))

    @cached_property
    def latin(self) -> bool:
        """Whether the sentence is written in Latin letters for the most part."""
        return 2 * len(_CYRILLIC.findall(self.text)) < len(re.findall(r"[^\W\d_]", self.text))

    @cached_property
    def countries(self) -> list[CountryMention]:
        """Countries by name, adjective or demonym, without surnames such as Horvath and without currencies."""
        found = (m for m in country_mentions(self.text) if not self._is_money(m))
        return [m for m in found if m.name or not self._is_surname(m)]

    def _is_money(self, mention: CountryMention) -> bool:
        ahead = self.text[max(0, mention.start - 12) : mention.start]
        return bool(MONEY_AHEAD.search(ahead) or MONEY_BEHIND.match(self.text[mention.end : mention.end + 14]))

    def _is_surname(self, mention: CountryMention) -> bool:
        before = _GIVEN.search(self.text[: mention.start])
        return bool(before and self.text[mention.start].isupper() and looks_given(before.group(1)))

    @cached_property
    def places(self) -> list[Found[Place]]:
        """Named places."""
        return find_places(self.text)

    @cached_property
    def geography(self) -> tuple[str, ...]:
        """For every token `country`, `nation` (adjective or demonym), `place`, `body` (of no country) or nothing."""
        marks = [""] * len(self.tokens)
        spans = [(m.start(), m.end(), "body") for m in INTERNATIONAL.finditer(self.text)]
        spans += [(f.start, f.end, "place") for f in self.places]
        spans += [(m.start, m.end, "country" if m.name else "nation") for m in self.countries]
        starts = [token.start for token in self.tokens]
        for start, end, mark in spans:
            for i in range(bisect_left(starts, start), bisect_left(starts, end)):
                marks[i] = mark
        return tuple(marks)

    def located(self, index: int) -> bool:
        """Whether a Kazakh word stands in the locative or ablative: "in Astana", no part of a name."""
        token = self.tokens[index]
        goes_on = index + 1 < len(self.tokens) and self.geography[index] == self.geography[index + 1] != ""
        return not (token.upper or goes_on) and bool(_LOCATIVE.search(token.low))

    def low(self, index: int) -> str:
        """The folded token at an index, empty beyond the ends."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` up to, not with, token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def at(self, offset: int) -> int:
        """Index of the first token that ends after an offset."""
        return next((i for i, token in enumerate(self.tokens) if token.end > offset), len(self.tokens))
