"""One article made ready for judging: its words, figures and dates by sentence, each computed once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from kzrelations.article import Reading, Sentence
from kzrelations.normalize.countries import find_countries
from kzrelations.normalize.dates import find_dates
from kzrelations.normalize.inflection import fold_letters, marks, nominatives
from kzrelations.normalize.money import find_money
from kzrelations.normalize.name_tables import tables
from kzrelations.normalize.numbers import Number, find_numbers
from kzrelations.normalize.places import find_foreign_places
from kzrelations.normalize.quantities import find_quantities
from kzrelations.normalize.romanise import keys
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Article, Money, Quantity, When

_SPACES = " \u00a0\u2007\u2009\u202f"
# Digits with their separators are one word: "250" does not stand in "1,250", "2 250" or "250.5".
_WORD = re.compile(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)*|[^\W_]+(?:['’ʼ&][^\W_]+)*")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_KAZAKH = re.compile(r"[әғқңөұүһі]")
_ADJECTIVE = re.compile(r"([а-я]{3,})ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)")
_SAME_SIGNS = str.maketrans("‐‑‒–—−«»“”„’ʼ\u00a0\u202f\u2009", '------"""""\'\'   ')


class Word(NamedTuple):
    """A word of the article: as written, folded, and the number of its sentence."""

    text: str
    low: str
    sentence: int


@dataclass(eq=False)
class Figures:
    """What the numbers of one sentence are, each family found when it is first asked for."""

    text: str
    article: Article

    @cached_property
    def numbers(self) -> list[Found[Number]]:
        """Every number, whatever it counts."""
        return find_numbers(self.text)

    @cached_property
    def money(self) -> list[Found[Money]]:
        """Sums with their currencies."""
        return find_money(self.text, context=self.article.text)

    @cached_property
    def quantities(self) -> list[Found[Quantity]]:
        """Quantities with their units."""
        return find_quantities(self.text)

    @cached_property
    def dates(self) -> list[Found[When]]:
        """Dates, resolved in the article."""
        return find_dates(self.text, published=self.article.published, context=self.article.text)


def squeezed(text: str) -> str:
    """Text without white space and capitals, dashes and quotation marks all of one kind."""
    return "".join(text.translate(_SAME_SIGNS).lower().replace("ё", "е").split())


def words_in(text: str) -> list[str]:
    """The words of a text; a number with its separators is one word, without spaces."""
    return [word if word[0].isalpha() else re.sub(rf"[{_SPACES}]", "", word) for word in _WORD.findall(text)]


@dataclass(eq=False)
class ArticleIndex:
    """What the sentences of an article that may support a value say."""

    reading: Reading

    @cached_property
    def sentences(self) -> dict[int, Sentence]:
        """The sentences that can support a value, by number: all but boilerplate."""
        return {s.number: s for s in self.reading.sentences if s.kind != "boilerplate"}

    @cached_property
    def squeezed(self) -> dict[int, str]:
        """Each supporting sentence without white space and capitals."""
        return {number: squeezed(sentence.text) for number, sentence in self.sentences.items()}

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the supporting sentences in order; a gap between sentences is an empty word."""
        found: list[Word] = []
        for number, sentence in self.sentences.items():
            found += [Word(w, fold_letters(w), number) for w in words_in(sentence.text)]
            found.append(Word("", "", number))
        return tuple(found)

    @cached_property
    def _abbreviations(self) -> frozenset[str]:
        return frozenset(w.low for w in self.words if len(w.text) > 1 and w.text.isupper())

    def has_abbreviation(self, letters: str) -> bool:
        """Whether these letters stand in the article as a word in capitals."""
        return fold_letters(letters) in self._abbreviations

    @property
    def language(self) -> str | None:
        """The article's language."""
        return self.reading.article.language

    @cached_property
    def _by_start(self) -> dict[str, dict[str, list[int]]]:
        """Places by the first two letters, which no ending changes, and by the folded word."""
        found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for place, word in enumerate(self.words):
            if word.low:
                found[word.low[:2]][word.low].append(place)
        return found

    @cached_property
    def _found(self) -> dict[tuple[str, bool], frozenset[int]]:
        return {}

    def places_of(self, word: str) -> frozenset[int]:
        """Where any form of a word stands."""
        low = fold_letters(word)
        if (low, False) not in self._found:
            own = marks(low, self.language)
            near = self._by_start.get(low[:2], {}).items()
            found = (p for other, places in near if not own.isdisjoint(marks(other, self.language)) for p in places)
            self._found[low, False] = frozenset(found)
        return self._found[low, False]

    def places_of_nominative(self, word: str) -> frozenset[int]:
        """Where a word of a person's name stands, in the nominative or in a case of it, with a capital."""
        low = fold_letters(word)
        if (low, True) not in self._found:
            near = self._by_start.get(low[:2], {}).items()
            found = (p for other, places in near if low in nominatives(other, self.language) for p in places)
            self._found[low, True] = frozenset(p for p in found if self.is_capital(p))
        return self._found[low, True]

    @cached_property
    def _by_key(self) -> dict[tuple[bool, bool], dict[str, list[int]]]:
        return {}

    def _keys_beside(self, script: tuple[bool, bool]) -> dict[str, list[int]]:
        """Places of capitalised words of any other script, by the keys of their nominatives."""
        if script not in self._by_key:
            found: dict[str, list[int]] = defaultdict(list)
            for place, word in enumerate(self.words):
                if word.text[:1].isupper() and _script(word.low) != script:
                    for key in {key for form in nominatives(word.low, self.language) for key in keys(form)}:
                        found[key].append(place)
            self._by_key[script] = found
        return self._by_key[script]

    def places_in_other_script(self, word: str) -> frozenset[int]:
        """Where a name word stands in the other alphabet, or with other letters of the Kazakh one."""
        low = fold_letters(word)
        beside = self._keys_beside(_script(low))
        return frozenset(place for key in keys(low) for place in beside.get(key, ()))

    def places_of_initial(self, letter: str) -> frozenset[int]:
        """Where a capitalised word begins with this letter."""
        low = fold_letters(letter)
        return frozenset(p for p, word in enumerate(self.words) if word.low.startswith(low) and word.text[0].isupper())

    def places_of_concept(self, concept: str) -> frozenset[int]:
        """Where a word for a kind of body or office stands."""
        return frozenset(
            p for word, other in tables().concepts.items() if other == concept for p in self.places_of(word)
        )

    def low(self, place: int) -> str:
        """The folded word at a place, "" beyond the ends and between sentences."""
        return self.words[place].low if 0 <= place < len(self.words) else ""

    def is_capital(self, place: int) -> bool:
        """Whether a word with a capital stands at a place."""
        return 0 <= place < len(self.words) and self.words[place].text[:1].isupper()

    def nominatives_at(self, place: int) -> frozenset[str]:
        """What the word at a place can be a case of."""
        return nominatives(self.words[place].low, self.language)

    def names_country(self, code: str, cited: Collection[int]) -> bool:
        """Whether the article names a country by any word or a place in it; Kazakhstan always counts as named."""
        if code == "KZ" or code in self._countries:
            return True
        for find in (_named, _named_by_place):
            for number in (*(n for n in cited if n in self.sentences), *self.sentences):
                if (find, number) not in self._searched:
                    self._searched.add((find, number))
                    self._countries |= find(self.sentences[number].text)
                    if code in self._countries:
                        return True
        return False

    @cached_property
    def _countries(self) -> set[str]:
        return set()

    @cached_property
    def _searched(self) -> set[tuple[Callable[[str], set[str]], int]]:
        return set()

    def figures(self, number: int) -> Figures:
        """The figures and dates of a sentence."""
        if number not in self._figures:
            self._figures[number] = Figures(self.sentences[number].text, self.reading.article)
        return self._figures[number]

    @cached_property
    def _figures(self) -> dict[int, Figures]:
        return {}


def _named(text: str) -> set[str]:
    return {found.value for found in find_countries(text)}


def _named_by_place(text: str) -> set[str]:
    """Countries of the foreign cities of a text and of what its Russian adjectives may be made of: новосибирская."""
    roots = {match.group(1) for word in words_in(text) if (match := _ADJECTIVE.fullmatch(fold_letters(word)))}
    cities = [form.title() for root in sorted(roots) for form in (root, root + "ск")]
    return {found.value for found in find_foreign_places("\n\n".join((text, *cities)))}


def _script(low: str) -> tuple[bool, bool]:
    return bool(_CYRILLIC.search(low)), bool(_KAZAKH.search(low))


@lru_cache(maxsize=8)
def index_of(reading: Reading) -> ArticleIndex:
    """The index of a reading; the last few are kept."""
    return ArticleIndex(reading)
