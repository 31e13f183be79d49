"""What can be told of an article without a model: every line with the values and actors that stand in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from kzrelations.article import Reading, Sentence
from kzrelations.asking.staged.cast.actors import Cast, Mention, find_cast
from kzrelations.asking.staged.orders import ordered
from kzrelations.normalize.countries import find_countries
from kzrelations.normalize.dates import find_dates
from kzrelations.normalize.money import find_money
from kzrelations.normalize.numbers import Number, find_numbers, find_percents
from kzrelations.normalize.places import find_places, resolve_place
from kzrelations.normalize.quantities import find_quantities
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Evidence, Money, Place, Quantity, When


@dataclass(frozen=True)
class Line:
    """One shown sentence; offsets of everything found are code points into `text`."""

    sentence: Sentence
    reading: Reading
    mentions: tuple[Mention, ...]
    """Actors named in this line, in order."""

    @property
    def number(self) -> int:
        """The sentence's number."""
        return self.sentence.number

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.sentence.text

    @cached_property
    def countries(self) -> list[Found[str]]:
        """Countries by name, adjective or demonym; alpha-2, Kazakhstan included."""
        return find_countries(self.text)

    @cached_property
    def places(self) -> list[Found[Place]]:
        """Places, in Kazakhstan and abroad."""
        return find_places(self.text, context=self.reading.article.text)

    @cached_property
    def dates(self) -> list[Found[When]]:
        """Dates, resolved where the article allows."""
        return find_dates(self.text, published=self.reading.article.published, context=self.reading.article.text)

    @cached_property
    def money(self) -> list[Found[Money]]:
        """Sums with a currency."""
        return find_money(self.text, context=self.reading.article.text)

    @cached_property
    def quantities(self) -> list[Found[Quantity]]:
        """Quantities with a unit."""
        return find_quantities(self.text)

    @cached_property
    def percents(self) -> list[Found[Decimal]]:
        """Percentages, unsigned."""
        return find_percents(self.text)

    @cached_property
    def numbers(self) -> list[Found[Number]]:
        """Every number, in digits or words."""
        return find_numbers(self.text)

    @property
    def evidence(self) -> Evidence:
        """The whole line as evidence."""
        s = self.sentence
        return Evidence(sentence=s.number, start=s.start, end=s.end, quote=s.text)


@dataclass(frozen=True)
class Scene:
    """An article made ready for small questions."""

    reading: Reading
    lines: tuple[Line, ...]
    cast: Cast
    """Everyone the article names, one identity each."""

    @cached_property
    def home(self) -> Place | None:
        """Where the article happens: the place of its dateline, else the Kazakh place that it names most."""
        if self.reading.dateline and (place := resolve_place(self.reading.dateline)):
            return place
        return self.main_kazakh_place

    @cached_property
    def main_kazakh_place(self) -> Place | None:
        """The Kazakh region or city that the article names most, the first of equals."""
        places = [f.value for line in self.lines for f in line.places if f.value.country == "KZ" and f.value.region]
        counts = Counter(place.region for place in places)
        return max(places, key=lambda place: counts[place.region]) if places else None

    @cached_property
    def partners(self) -> list[str]:
        """Foreign countries that the article names, the most frequent first."""
        counts = Counter(f.value for line in self.lines for f in line.countries if f.value != "KZ")
        return [code for code, _ in counts.most_common()]

    def before(self, line: Line) -> Line | None:
        """The line shown before this one."""
        index = self.lines.index(line)
        return self.lines[index - 1] if index else None

    def after(self, line: Line) -> Line | None:
        """The line shown after this one."""
        index = self.lines.index(line) + 1
        return self.lines[index] if index < len(self.lines) else None

    def partners_near(self, line: Line) -> list[str]:
        """Foreign countries of this line in order; else of the nearest line above; else the article's only one."""
        for other in reversed(self.lines[: self.lines.index(line) + 1]):
            if codes := foreign(f.value for f in other.countries):
                return codes
        return self.partners[:1]


def foreign(codes: Iterable[str]) -> list[str]:
    """The codes but for Kazakhstan's, each once."""
    return [code for code in dict.fromkeys(codes) if code != "KZ"]


def set_scene(reading: Reading) -> Scene:
    """Find everything that needs no model, orders to the reader left out. Linear; values are found when first used."""
    orders = ordered(reading)
    shown = tuple(sentence for sentence in reading.shown() if sentence.number not in orders)
    cast = find_cast(reading, shown)
    lines = tuple(Line(sentence, reading, tuple(cast.in_sentence(sentence.number))) for sentence in shown)
    return Scene(reading, lines, cast)
