"""What a value, an article and the tables cost, in milliseconds of the processor.

    python benchmarks/normalise_speed.py [CORPUS] [--rounds N]

CORPUS (or the environment's KZRELATIONS_CORPUS) as for `normalise_gold.py`. Each round starts new processes. `cold` is
the first time that a value or an article is met, tables loaded; `warm` the second. Values are read with their article
as context. Grounding is that of every gold record of an article; it and reading (numbering the sentences) are given
for 3,000 characters. Medians over values or articles; of the rounds the quickest, since whatever else runs only adds.
The exit status is 1 when a goal is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import pairwise
from pathlib import Path

VALUE, ARTICLE, TABLES = 1.0, 10.0, 60.0
"""Goals: a value, grounding an article, loading every table."""
CHARACTERS = 3000
FIRST = {
    "money": ("parse_money", "5 млн долларов"),
    "quantities": ("parse_quantity", "20 тыс. тонн в год"),
    "dates": ("parse_when", "в марте 2019 года"),
    "countries": ("country_code", "Республики Корея"),
    "places": ("resolve_place", "Алматинской области"),
    "names": ("nominative", "Си Цзиньпина"),
}
"""A first call of every family; a second of its kind costs next to nothing beside it."""

Figures = dict[str, float]
Call = Callable[[], object]


def _ms(call: Call) -> float:
    start = time.process_time()
    call()
    return (time.process_time() - start) * 1000


def tables(folder: Path) -> Figures:
    """What the first call of every family costs once its modules are there; `folder` is not read."""
    from kzrelations import Money, Place, Quantity, When

    found = {
        "modules": _ms(lambda: [import_module(f"kzrelations.normalize.{family}") for family in FIRST]),
        "records' models": _ms(lambda: [model.model_json_schema() for model in (Money, Place, Quantity, When)]),
    }
    for family, (function, text) in FIRST.items():
        found[family] = _ms(partial(getattr(import_module(f"kzrelations.normalize.{family}"), function), text))
    return found | {"all tables": sum(found[family] for family in FIRST)}


def _calls(folder: Path) -> Iterator[tuple[str, Call]]:
    """Every value of the gold with its family; names are compared in pairs, as merging does."""
    from kzrelations import Actor, Money, Place, Quantity, When
    from kzrelations.evaluate import load_gold
    from kzrelations.normalize import country_code, parse_money, parse_quantity, parse_when, resolve_place, same_name
    from kzrelations.normalize.countries import country_names

    for gold in load_gold(folder / "gold"):
        text, day = gold.article.text, gold.article.published
        actors = []
        for record in gold.records():
            fields = [getattr(record, name) for name in type(record).model_fields]
            for value in (one for field in fields for one in (field if isinstance(field, list) else [field])):
                match value:
                    case Money():
                        yield "money", partial(parse_money, value.text, context=text)
                    case Quantity():
                        yield "quantity", partial(parse_quantity, value.text)
                    case When():
                        yield "date", partial(parse_when, value.text, published=day, context=text)
                    case Place():
                        yield "place", partial(resolve_place, value.text, context=text)
                    case Actor():
                        actors.append(value.name)
        yield from (("pair of names", partial(same_name, one, other)) for one, other in pairwise(actors))
    yield from (("country", partial(country_code, name)) for name in country_names().values())


def values(folder: Path) -> Figures:
    """Milliseconds a value by family, cold and warm."""
    tables(folder)
    calls = list(_calls(folder))
    found: Figures = {}
    for state in ("cold", "warm"):
        times = defaultdict(list)
        for family, call in calls:
            times[family].append(_ms(call))
        found |= {f"{family} {state}": statistics.median(series) for family, series in times.items()}
    return found


def articles(folder: Path) -> Figures:
    """Milliseconds for 3,000 characters: grounding all records of an article, and reading it."""
    from kzrelations.article import split
    from kzrelations.evaluate import load_gold
    from kzrelations.grounding import ground
    from kzrelations.grounding.index import index_of
    from kzrelations.schemas import LISTS

    tables(folder)
    corpus = load_gold(folder / "gold")
    ground_one = [(record, name) for name in LISTS for record in getattr(corpus[0], name)][:1]
    reading = split(corpus[0].article)
    for record, name in ground_one:  # its own tables
        ground(record, name, reading)
    found: Figures = {}
    for state in ("cold", "warm"):
        times = defaultdict(list)
        for gold in corpus[1:]:
            share = CHARACTERS / len(gold.article.text)
            records = [(record, name) for name in LISTS for record in getattr(gold, name)]
            index_of.cache_clear()
            times["reading"].append(share * _ms(partial(split, gold.article)))
            reading = split(gold.article)
            spent = sum(_ms(partial(ground, record, name, reading)) for record, name in records)
            times["grounding"].append(share * spent)
        found |= {f"{what} {state}": statistics.median(series) for what, series in times.items()}
        found[f"grounding, slowest {state}"] = max(times["grounding"])
    return found


MEASURES: dict[str, Callable[[Path], Figures]] = {"tables": tables, "values": values, "articles": articles}


def _measured(measure: str, folder: Path, rounds: int) -> Figures:
    """Every figure of its quickest round, a process each."""
    command = [sys.executable, __file__, str(folder), "--measure", measure]
    done = [subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True) for _ in range(rounds)]
    every = [json.loads(one.stdout) for one in done]
    return {name: min(one[name] for one in every) for name in every[0]}


def run(folder: Path, rounds: int) -> int:
    """Print the tables; the exit status tells whether the goals are met."""
    found = {measure: _measured(measure, folder, rounds) for measure in MEASURES}
    goals = dict.fromkeys(found["values"], VALUE) | {"grounding cold": ARTICLE, "grounding warm": ARTICLE}
    goals |= {"all tables": TABLES}
    met = True
    for measure, figures in found.items():
        print(f"{measure}, ms")
        for name, spent in figures.items():
            goal = goals.get(name)
            met = met and (goal is None or spent <= goal)
            verdict = "" if goal is None else f"   {'met' if spent <= goal else 'MISSED'}: ≤ {goal:g}"
            print(f"  {name:26}{spent:9.3f}{verdict}")
    return 0 if met else 1


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=os.environ.get("KZRELATIONS_CORPUS") or None)
    parser.add_argument("--rounds", type=int, default=5, help="processes for each measure")
    parser.add_argument("--measure", choices=MEASURES, help="one round of one measure, as JSON")
    args = parser.parse_args()
    if args.corpus is None:
        parser.error("name a corpus folder, or set KZRELATIONS_CORPUS")
    if args.measure is None:
        return run(Path(args.corpus), args.rounds)
    print(json.dumps(MEASURES[args.measure](Path(args.corpus))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
