"""Gold records of a corpus as drafts, and every corruption of one value in them; seeded."""

from __future__ import annotations

import calendar
import json
import random
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from kzrelations.article import Reading, split
from kzrelations.grounding.index import index_of, words_in
from kzrelations.normalize.dates import find_dates, parse_when
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.money import find_money, parse_money
from kzrelations.normalize.numbers import decimal_string, find_numbers
from kzrelations.normalize.quantities import parse_quantity
from kzrelations.schemas import (
    LISTS,
    Actor,
    Article,
    Evidence,
    InvestmentProject,
    ListName,
    Meeting,
    Money,
    MoU,
    Quantity,
    Record,
    Statistic,
    When,
)

_CLASSES: dict[ListName, type[Record]] = {
    "meetings": Meeting,
    "mous": MoU,
    "projects": InvestmentProject,
    "statistics": Statistic,
}
_CURRENCIES = ("USD", "EUR", "KZT", "CNY", "RUB", "KRW")
_LATIN, _CYRILLIC = "abcdeghiklmnoprstuz", "абвгдезиклмнопрстуш"
_MAX_NAME_VARIANTS = 6


class Gold(NamedTuple):
    """One record of the gold with its article."""

    name: str
    list_name: ListName
    number: int
    record: Record
    reading: Reading


class Corruption(NamedTuple):
    """A record with one value changed. `stated`: the article holds the new value too."""

    family: str
    kind: str
    record: Record
    path: str
    words: str | None
    stated: bool
    shown: str


def read_corpus(folder: Path) -> list[Gold]:
    """Every gold record as a draft: its quotes become the sentences that hold them."""
    found: list[Gold] = []
    for file in sorted((folder / "gold").glob("*.json")):
        data = json.loads(file.read_text("utf-8"))
        text = (folder / "articles" / f"{file.stem}.txt").read_text("utf-8")
        head = data.get("article", {})
        article = Article(id=file.stem, text=text, language=head.get("language"), published=head.get("published"))
        reading = split(article)
        for list_name in LISTS:
            for number, raw in enumerate(data.get(list_name) or []):
                evidence = _evidence(raw["evidence"], reading)
                record = _CLASSES[list_name].model_validate({**raw, "evidence": evidence})
                found.append(Gold(file.stem, list_name, number, record, reading))
    return found


def _evidence(quotes: list[dict[str, str]], reading: Reading) -> list[Evidence]:
    text = reading.article.text
    numbers: dict[int, Evidence] = {}
    for item in quotes:
        start = text.find(item["quote"])
        end = start + len(item["quote"])
        for sentence in reading.sentences:
            if start >= 0 and sentence.start < end and sentence.end > start:
                numbers[sentence.number] = Evidence(
                    sentence=sentence.number, start=sentence.start, end=sentence.end, quote=sentence.text
                )
    return [numbers[n] for n in sorted(numbers)]


class Corruptor:
    """Makes the corruptions of one record; the same seed makes the same ones."""

    def __init__(self, gold: Gold, pool: dict[bool, list[str]], seed: int) -> None:
        self.gold = gold
        self.article = gold.reading.article
        self.pool = pool
        self.random = random.Random(f"{seed} {gold.name} {gold.list_name} {gold.number}")
        sentences = index_of(gold.reading).sentences.values()
        self.texts = [sentence.text for sentence in sentences]
        self.words = " ".join(fold_letters(w) for text in self.texts for w in words_in(text))
        self.numbers = {f.value.value for text in self.texts for f in find_numbers(text)}
        context = self.article.text
        self.money = {
            (f.value.amount, f.value.currency) for text in self.texts for f in find_money(text, context=context)
        }
        self.dates = {
            (f.value.start, f.value.end)
            for text in self.texts
            for f in find_dates(text, published=self.article.published, context=context)
        }

    def all(self) -> Iterator[Corruption]:
        """Every corruption of the record."""
        record: Any = self.gold.record
        for name in ("participants", "parties"):
            for i, actor in enumerate(getattr(record, name, ())):
                yield from self._names(record, name, i, actor)
        for i, money in enumerate(getattr(record, "amounts", ())):
            yield from self._amounts(record, i, money)
        for i, quantity in enumerate(getattr(record, "capacity", ())):
            yield from self._quantities(quantity, f"capacity[{i}]", self._item_setter(record, "capacity", i))
        if getattr(record, "land_area", None):
            yield from self._quantities(record.land_area, "land_area", self._setter(record, "land_area"))
        if getattr(record, "jobs", None):
            yield from self._figures(record, "jobs", str(record.jobs), int)
        if isinstance(record, Statistic):
            yield from self._statistic(record)
        for name in ("date", "period", "start", "completion"):
            when = getattr(record, name, None)
            if when is not None and when.start is not None:
                yield from self._dates(record, name, when)

    def _statistic(self, record: Statistic) -> Iterator[Corruption]:
        if record.value is not None:
            yield from self._figures(record, "value", record.value, str)
            yield from self._units(record)
        if record.change_percent is not None:
            yield from self._figures(record, "change_percent", record.change_percent, str)
            flipped = decimal_string(-Decimal(record.change_percent))
            yield self._made("change", "sign", self._setter(record, "change_percent")(flipped), "change_percent")

    def _setter(self, record: Record, name: str) -> Callable[[Any], Record]:
        return lambda value: record.model_copy(update={name: value})

    def _item_setter(self, record: Record, name: str, i: int) -> Callable[[Any], Record]:
        items = list(getattr(record, name))
        return lambda value: record.model_copy(update={name: [*items[:i], value, *items[i + 1 :]]})

    def _made(
        self, family: str, kind: str, record: Record, path: str, words: str | None = None, *, stated: bool = False
    ) -> Corruption:
        shown = f"{self.gold.name} {self.gold.list_name}[{self.gold.number}].{path}"
        return Corruption(family, kind, record, path, words, stated, shown)

    def _names(self, record: Record, name: str, i: int, actor: Actor) -> Iterator[Corruption]:
        put = self._item_setter(record, name, i)
        words = [w for w in words_in(actor.name) if len(w) >= 3]
        for word in self.random.sample(words, min(len(words), _MAX_NAME_VARIANTS)):
            pool = self.pool[word.isascii()]
            other = self.random.choice(pool)
            while fold_letters(other)[:3] == fold_letters(word)[:3]:
                other = self.random.choice(pool)
            other = other if word[0].isupper() else other.lower()
            for kind, new in (("word", other), ("letter", self._mistyped(word))):
                text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", new, actor.name, count=1)
                stated = " ".join(fold_letters(w) for w in words_in(text)) in self.words
                changed = put(actor.model_copy(update={"name": text}))
                family = "person" if actor.kind == "person" else "body"
                yield self._made(family, kind, changed, f"{name}[{i}].name", text, stated=stated)

    def _mistyped(self, word: str) -> str:
        """The word with one letter changed, but for the ending of a long one, where cases differ."""
        letters = _CYRILLIC if re.search("[а-я]", word.lower()) else _LATIN
        place = self.random.randrange(max(1, len(word) - 2))
        new = self.random.choice([c for c in letters if c != word[place].lower()])
        return word[:place] + (new.upper() if word[place].isupper() else new) + word[place + 1 :]

    def _amounts(self, record: Record, i: int, money: Money) -> Iterator[Corruption]:
        put, path = self._item_setter(record, "amounts", i), f"amounts[{i}]"
        text = self._redigited(money.text)
        if text:
            for new in parse_money(text, context=self.article.text)[:1]:
                yield self._money(put, new, path, "digit", text)
        for kind, amount in (("digit", self._redigited(money.amount) or "7"), ("scale", self._rescaled(money.amount))):
            yield self._money(put, money.model_copy(update={"amount": amount}), path, kind, None)
        currency = self.random.choice([c for c in _CURRENCIES if c != money.currency])
        yield self._money(put, money.model_copy(update={"currency": currency}), path, "currency", None)

    def _money(self, put: Callable[[Any], Record], new: Money, path: str, kind: str, words: str | None) -> Corruption:
        stated = (new.amount, new.currency) in self.money
        return self._made("amount", kind, put(new), path, words, stated=stated)

    def _quantities(self, quantity: Quantity, path: str, put: Callable[[Any], Record]) -> Iterator[Corruption]:
        text = self._redigited(quantity.text)
        if text and (new := parse_quantity(text)):
            stated = Decimal(new.value) in self.numbers
            yield self._made("quantity", "digit", put(new), path, text, stated=stated)
        for kind, value in (("digit", self._redigited(quantity.value)), ("scale", self._rescaled(quantity.value))):
            if value:
                changed = put(quantity.model_copy(update={"value": value}))
                yield self._made("quantity", kind, changed, path, stated=Decimal(value) in self.numbers)
        unit = self.random.choice([u for u in ("MW", "ha", "km", "person") if u != quantity.unit])
        yield self._made("quantity", "unit", put(quantity.model_copy(update={"unit": unit})), path)

    def _figures(self, record: Record, name: str, value: str, kind_of: Callable[[str], Any]) -> Iterator[Corruption]:
        put = self._setter(record, name)
        for kind, new in (("digit", self._redigited(value)), ("scale", self._rescaled(value))):
            if new and new != value and not (kind_of is int and "." in new):
                stated = abs(Decimal(new)) in self.numbers
                yield self._made("figure", kind, put(kind_of(new)), name, stated=stated)

    def _units(self, record: Statistic) -> Iterator[Corruption]:
        if record.unit in _CURRENCIES:
            unit = self.random.choice([c for c in _CURRENCIES if c != record.unit])
            stated = (record.value, unit) in self.money
            changed = record.model_copy(update={"unit": unit})
            yield self._made("figure", "currency", changed, "value", stated=stated)

    def _dates(self, record: Record, name: str, when: When) -> Iterator[Corruption]:
        put = self._setter(record, name)
        for step in (1, -1):
            moved = when.model_copy(update={"start": _moved(when.start, when.precision, step, end=False),
                                            "end": _moved(when.end, when.precision, step, end=True)})  # fmt: skip
            stated = (moved.start, moved.end) in self.dates
            yield self._made("date", "unit", put(moved), name, stated=stated)
        text = self._redigited(when.text)
        if text:
            new = parse_when(text, published=self.article.published, context=self.article.text)
            if new.start is not None and (new.start, new.end) != (when.start, when.end):
                stated = (new.start, new.end) in self.dates
                yield self._made("date", "digit", put(new), name, text, stated=stated)

    def _redigited(self, text: str) -> str | None:
        """The text with one digit changed: never a leading zero, never a zero after the point's end."""
        places = [m.start() for m in re.finditer(r"[1-9]", text)]
        if not places:
            return None
        place = self.random.choice(places)
        return text[:place] + self.random.choice([d for d in "123456789" if d != text[place]]) + text[place + 1 :]

    def _rescaled(self, value: str) -> str:
        factor = self.random.choice([Decimal("0.001"), Decimal("0.1"), Decimal(10), Decimal(1000)])
        return decimal_string(Decimal(value) * factor)


def _moved(day: date | None, precision: str, step: int, *, end: bool) -> date | None:
    """A day one unit of its precision on or back; the end of a month stays the end of one."""
    if day is None:
        return None
    if precision in ("day", "range"):
        return day + timedelta(days=step)
    months = {"month": 1, "quarter": 3, "half": 6}.get(precision, 12) * step
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, last if end else min(day.day, last))


def word_pool(gold: list[Gold]) -> dict[bool, list[str]]:
    """Words of all names, Latin ones under True."""
    pool: dict[bool, set[str]] = {True: set(), False: set()}
    for item in gold:
        for name in ("participants", "parties"):
            for actor in getattr(item.record, name, ()):
                for word in words_in(actor.name):
                    if len(word) >= 4 and word[0].isupper():
                        pool[word.isascii()].add(word)
    fallback = {True: ["Winterfeld", "Almgren", "Castell"], False: ["Гринберг", "Оспанов", "Лещенко"]}
    return {latin: sorted(words) + fallback[latin] for latin, words in pool.items()}
