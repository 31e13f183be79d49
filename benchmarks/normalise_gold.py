"""From the words that gold quotes to the values that it gives: how many do the normalisers get wrong?

    python benchmarks/normalise_gold.py [CORPUS]

CORPUS (or the environment's KZRELATIONS_CORPUS) holds `articles/NAME.txt` and `gold/NAME.json` in the shape of the
record contract. Each value is read from its `text` alone, with the day of publication and the article as context.
An amount is right with its currency, a quantity with its unit, a date with start, end and precision; a sum that is
read beside those that gold has is wrong too. Names of countries need the extra `tables`. The exit status is 1 when a
family misses its goal: at most so many wrong (one amount of 62, one quantity of 33, three dates of 139, three regions
of 149, in proportion, but always one) and 5% without a value.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from kzrelations.article import read_article
from kzrelations.evaluate.loading import plain_gold
from kzrelations.normalize import country_code, parse_money, parse_quantity, parse_when, resolve_place
from kzrelations.normalize.countries import country_names
from kzrelations.normalize.dates import first_span
from kzrelations.normalize.quantities import find_quantities
from kzrelations.schemas import LISTS

GOALS = {"amount": (1, 62), "quantity": (1, 33), "date": (3, 139), "region": (3, 149)}
"""At most so many wrong of so many; families without a goal are shown, not judged."""
MOST_NONE = 0.05
LANGUAGES = ("en", "ru", "kk")
POINTING = (
    "the city", "the region", "this district", "the country", "the capital", "our region", "the regional centre",
    "in the village", "the local park", "там", "в городе", "в регионе", "в области", "нашей области", "этом районе",
    "столице", "областном центре", "в стране", "на предприятии", "в посёлке", "қалада", "облыста", "өңірде",
    "біздің облыс", "осы ауданда", "ауылда", "елде", "облыс орталығында",
)  # fmt: skip
"""Words that only point to a place."""


class Case(NamedTuple):
    """A value of the gold and what was read; `got` is None when nothing was."""

    family: str
    article: str
    language: str
    text: str
    wanted: str
    got: str | None

    @property
    def verdict(self) -> str:
        """Whether the value is right, wrong or none."""
        if self.got == self.wanted:
            return "right"
        return "none" if self.got is None else "wrong"


class Source(NamedTuple):
    """An article of the corpus."""

    name: str
    language: str
    text: str
    published: date | None


def cases(folder: Path) -> Iterator[Case]:
    """Every value of every gold record."""
    for name, gold in plain_gold(folder / "gold").items():
        head = gold.get("article") or {}
        article = read_article(folder / "articles" / f"{name}.txt", id=name)
        published = date.fromisoformat(head["published"]) if head.get("published") else None
        source = Source(name, head.get("language") or article.language or "?", article.text, published)
        for list_name in LISTS:
            for record in gold.get(list_name) or []:
                for read in (amounts, quantities, jobs, dates, places):
                    yield from read(source, record)


def amounts(source: Source, record: dict[str, Any]) -> Iterator[Case]:
    """Sums of money; the ends of a range and the two currencies of one sum share their words."""
    together: dict[str, list[str]] = defaultdict(list)
    for money in record.get("amounts") or []:
        together[money["text"]].append(f"{_plain(money['amount'])} {money['currency']}")
    for text, wanted in together.items():
        got = [f"{money.amount} {money.currency}" for money in parse_money(text, context=source.text)]
        for one in wanted:
            fits = one in got and len(got) == len(wanted)
            yield _case("amount", source, text, one, one if fits else " + ".join(got) or None)


def quantities(source: Source, record: dict[str, Any]) -> Iterator[Case]:
    """Capacity and land."""
    for quantity in [*(record.get("capacity") or []), record.get("land_area")]:
        if quantity:
            got = parse_quantity(quantity["text"])
            wanted = f"{_plain(quantity['value'])} {quantity['unit']}"
            yield _case("quantity", source, quantity["text"], wanted, f"{got.value} {got.unit}" if got else None)


def jobs(source: Source, record: dict[str, Any]) -> Iterator[Case]:
    """Jobs have no words of their own in the gold: they are looked for in the record's sentences."""
    if wanted := record.get("jobs"):
        quotes = [item["quote"] for item in record["evidence"]]
        people = [found.value for quote in quotes for found in find_quantities(quote) if found.value.unit == "person"]
        got = [one.value for one in people]
        yield _case("jobs", source, " … ".join(quotes), str(wanted), str(wanted) if str(wanted) in got else None)


def dates(source: Source, record: dict[str, Any]) -> Iterator[Case]:
    """Days with their precision; a project starts and ends in the unit that opens a span, as extraction has it."""
    for field in ("date", "period", "start", "completion"):
        if when := record.get(field):
            read = parse_when(when["text"], published=source.published, context=source.text)
            got = first_span(read) if field in ("start", "completion") else read
            wanted = _days(when.get("start"), when.get("end"), when["precision"])
            told = _days(got.start, got.end, got.precision)
            unresolved = got.start is None and got.end is None and told != wanted
            yield _case("date", source, when["text"], wanted, None if unresolved else told)


def places(source: Source, record: dict[str, Any]) -> Iterator[Case]:
    """Regions of Kazakhstan, and countries of the places that have none."""
    if place := record.get("place"):
        got = resolve_place(place["text"], context=source.text)
        if region := place.get("region"):
            yield _case("region", source, place["text"], region, (got.region or got.country) if got else None)
        else:
            country = place.get("country") or "-"
            yield _case("abroad", source, place["text"], country, (got.region or got.country) if got else None)


def _case(family: str, source: Source, text: str, wanted: str, got: str | None) -> Case:
    return Case(family, source.name, source.language, text, wanted, got)


def _plain(number: str) -> str:
    return format(Decimal(number).normalize(), "f")


def _days(start: object, end: object, precision: str) -> str:
    return f"{start or ''}/{end or ''} {precision}"


def countries() -> tuple[int, list[str]]:
    """How many forms of names of countries were tried, and those that are not read as their country."""
    from babel import Locale

    from kzrelations.normalize.tables.inflect import phrase_forms

    tried = 0
    wrong = []
    for language in LANGUAGES:
        names = Locale(language).territories
        for code in country_names():
            name = str(names[code])
            forms = phrase_forms(name) if language == "ru" else ()
            for form in {name, *map(str.upper if name.isupper() else str.title, forms)}:
                tried += 1
                if (got := country_code(form)) != code:
                    wrong.append(f"{language} {form}: {code}, got {got}")
    return tried, wrong


def report(found: list[Case]) -> bool:
    """Print the table by family and language; whether every goal is met."""
    counts = Counter((case.family, language, case.verdict) for case in found for language in (case.language, "all"))
    languages = [name for name in (*LANGUAGES, "?", "all") if any(counts[key] for key in counts if key[1] == name)]
    print(f"{'family':10}{'language':10}{'values':>8}{'right':>8}{'wrong':>8}{'none':>8}   goal")
    met = True
    for family in dict.fromkeys(case.family for case in found):
        for language in languages:
            right, wrong, none = (counts[family, language, verdict] for verdict in ("right", "wrong", "none"))
            values = right + wrong + none
            goal = ""
            if language == "all" and family in GOALS:
                most, of = GOALS[family]
                allowed, silent = max(1, most * values // of), int(MOST_NONE * values)
                reached = wrong <= allowed and none <= silent
                met = met and reached
                goal = f"{'met' if reached else 'MISSED'}: wrong ≤ {allowed}, none ≤ {silent}"
            if values:
                print(f"{family:10}{language:10}{values:8}{right:8}{wrong:8}{none:8}   {goal}".rstrip())
    return met


def run(folder: Path) -> int:
    """Print the tables and what is not right; the exit status."""
    found = list(cases(folder))
    for case in found:
        if case.verdict != "right":
            got = case.got or "nothing"
            print(f"  {case.verdict}: {case.family} {case.article}: {case.text!r} is {case.wanted}, read as {got}")
    met = report(found)
    pointed = [text for text in POINTING if resolve_place(text) is not None]
    print(f"\nwords that only point: {len(POINTING)}, read as a place without context: {len(pointed)} {pointed or ''}")
    met = met and not pointed
    if find_spec("babel") and find_spec("pymorphy3"):
        tried, wrong = countries()
        print(f"names of countries in three languages, Russian ones in every case: {tried}, wrong: {len(wrong)}")
        print("".join(f"  {line}\n" for line in wrong), end="")
        met = met and not wrong
    else:
        print("names of countries: not tried, they need the extra `tables` (Babel, pymorphy3)")
    return 0 if met else 1


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=os.environ.get("KZRELATIONS_CORPUS") or None)
    corpus = parser.parse_args().corpus
    if corpus is None:
        parser.error("name a corpus folder, or set KZRELATIONS_CORPUS")
    return run(Path(corpus))


if __name__ == "__main__":
    sys.exit(main())
