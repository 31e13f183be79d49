"""The words of an answer as values: dates, places, sums, quantities, counts, actors, through normalize/."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydantic import JsonValue

from kzrelations.article import Reading
from kzrelations.asking.wire import WireActor
from kzrelations.normalize.countries import country_code
from kzrelations.normalize.dates import first_span, parse_when
from kzrelations.normalize.money import parse_money
from kzrelations.normalize.names import nominative, to_latin
from kzrelations.normalize.numbers import decimal_string, find_numbers
from kzrelations.normalize.places import resolve_place
from kzrelations.normalize.quantities import parse_quantity
from kzrelations.schemas import (
    Actor,
    Evidence,
    Issue,
    IssueCode,
    ListName,
    Money,
    Place,
    Quantity,
    Role,
    When,
)

# What "from 3 to 5 thousand units" grows to, and words for a year.
_GROWN_TO = re.compile(r"\b(?:to|до)\s+(\d.*)", re.IGNORECASE | re.DOTALL)
_YEARLY = re.compile(
    r"\b(?:a|per|each|every) year\b|\bannual|\bв год|\bежегодн|\bгодов|жылына|жыл сайын", re.IGNORECASE
)


class Converter:
    """Turns the words of one article into values; what can't be turned becomes an issue."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.article.text
        self.issues: list[Issue] = []

    def issue(self, code: IssueCode, list_name: ListName | None, path: str | None, raw: JsonValue, why: str) -> None:
        """Note something that is not in a record."""
        self.issues.append(Issue(code=code, list=list_name, path=path, raw=raw, message=why))

    def evidence(self, numbers: Iterable[int], list_name: ListName, raw: JsonValue = None) -> list[Evidence]:
        """The cited sentences, in order, once each; numbers that do not exist become issues."""
        found = []
        for number in sorted(set(numbers)):
            sentence = self.reading.sentence(number)
            if sentence is None:
                self.issue("bad_sentence", list_name, "evidence", raw or number, f"there is no sentence {number}")
            else:
                span = (sentence.start, sentence.end)
                found.append(Evidence(sentence=number, start=span[0], end=span[1], quote=self.text[slice(*span)]))
        return found

    def when(self, words: str | None, *, closed: bool = False) -> When | None:
        """A date; `closed` reads "since 2021" as the year 2021, the phase's own date."""
        if not words:
            return None
        when = parse_when(words, published=self.reading.article.published, context=self.text)
        return first_span(when) if closed else when

    def place(self, words: str | None) -> Place | None:
        """A place; one that no table knows keeps its words and a Latin form of them."""
        if not words:
            return None
        return resolve_place(words, context=self.text) or Place(text=words, name=to_latin(words) or words)

    def money(self, words: Iterable[str], list_name: ListName) -> list[Money]:
        """Sums, in order, each once."""
        found: dict[tuple[str, str, str], Money] = {}
        for item in words:
            sums = parse_money(item, context=self.text)
            if not sums:
                self.issue("invalid", list_name, "amounts", item, "no amount with a currency can be read from this")
            found |= {(money.text, money.amount, money.currency): money for money in sums}
        return list(found.values())

    def quantity(self, words: str | None, list_name: ListName, path: str) -> Quantity | None:
        """A quantity with its unit; of a growth from one to another, what it grows to."""
        if not words:
            return None
        grown = _GROWN_TO.search(words)
        quantity = parse_quantity(words) or _things(grown[1] if grown else words)
        if quantity is None:
            self.issue("invalid", list_name, path, words, "no quantity with a known unit can be read from this")
        return quantity

    def count(self, words: str | None, list_name: ListName, path: str) -> int | None:
        """A whole number, such as jobs."""
        if not words:
            return None
        numbers = [found.value.value for found in find_numbers(words)]
        if len(numbers) == 1 and numbers[0] == int(numbers[0]) >= 0:
            return int(numbers[0])
        self.issue("invalid", list_name, path, words, "no single whole number can be read from this")
        return None

    def country(self, words: str | None) -> str | None:
        """An alpha-2 code, given as such or in words."""
        if not words:
            return None
        return words if re.fullmatch(r"[A-Z]{2}", words) else country_code(words)

    def actor(self, wire: WireActor, role: Role | None) -> Actor:
        """A participant, its name in the nominative."""
        return Actor(
            name=nominative(wire.name, context=self.text),
            kind=wire.kind,
            title=wire.title,
            affiliation=wire.affiliation,
            country=self.country(wire.country),
            role=role,
        )


def _things(words: str) -> Quantity | None:
    """The quantity of a phrase, or so many of something that no table of units has."""
    if quantity := parse_quantity(words):
        return quantity
    numbers = find_numbers(words)
    if len(numbers) != 1 or not re.search(r"[^\W\d_]{3}", words[numbers[0].end :]):
        return None
    unit = "unit/year" if _YEARLY.search(words) else "unit"
    return Quantity(text=words, value=decimal_string(numbers[0].value.value), unit=unit)
