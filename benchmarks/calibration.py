"""How often records are right, by their confidence: what thresholds rest on.

    python benchmarks/calibration.py CORPUS [CORPUS …]
    python benchmarks/calibration.py CORPUS --predictions FOLDER [--group 'seed-*' …]

Each CORPUS holds `articles/` and `gold/`. The first form rates the local guesses of `staged`, those below its threshold
too, without a model; the second rates the records that FOLDER holds, one JSON file an article. A record is right when
it pairs with a gold record; those that pair with an optional one count neither way.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from kzrelations.article import split
from kzrelations.asking.staged import documents, meetings, projects, statistics
from kzrelations.asking.staged.scene import set_scene
from kzrelations.evaluate import evaluate, load_gold, load_predictions
from kzrelations.schemas import LISTS, Extraction

FINDERS = (meetings.find, documents.find, projects.find, statistics.find)
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)

Rated = tuple[float, bool]
"""A confidence, and whether the record is right."""


def guesses(gold: Extraction) -> Mapping[str, Any]:
    """The local guesses about an article as a prediction, their scores as confidence."""
    scene = set_scene(split(gold.article))
    found = [guess for find in FINDERS for guess in find(scene)]
    records = [(g.list_name, {**g.record.model_dump(mode="json"), "confidence": g.score}) for g in found]
    return {name: [record for other, record in records if other == name] for name in LISTS}


def rated(gold: Extraction, prediction: Mapping[str, Any]) -> list[Rated]:
    """Every record of a prediction with a confidence."""
    outcome = evaluate({gold.article.id: gold}, {gold.article.id: dict(prediction)})
    invented = {(m.list, m.predicted_index) for m in outcome.errors if (m.kind, m.field) == ("invented", "record")}
    return [
        (record["confidence"], (name, index) not in invented)
        for name in LISTS
        for index, record in enumerate(prediction.get(name) or ())
        if record.get("confidence") is not None
    ]


def table(rows: list[Rated]) -> str:
    """A line for each band of confidence, as Markdown."""
    lines = ["| confidence | records | right | precision from here on | right records kept |", "|---|---|---|---|---|"]
    for low, high in pairwise(BANDS):
        mine = [right for value, right in rows if low <= value < high]
        above = [right for value, right in rows if value >= low]
        cells = [f"{low:.2f} to {min(high, 1.0):.2f}", str(len(mine))]
        cells.append(f"{sum(mine) / len(mine):.2f}" if mine else "–")
        cells.append(f"{sum(above) / len(above):.3f}" if above else "–")
        cells.append(f"{sum(above) / max(1, sum(right for _, right in rows)):.2f}")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--group", action="append", metavar="GLOB")
    args = parser.parse_args()
    for group in args.group or ["*"]:
        gold = [item for corpus in args.corpus for item in load_gold(corpus / "gold", only=group)]
        if args.predictions:
            predictions = load_predictions(args.predictions, only=group)
            rows = [row for g in gold if g.article.id in predictions for row in rated(g, predictions[g.article.id])]
        else:
            rows = [row for g in gold for row in rated(g, guesses(g))]
        print(f"{group}\n\n{table(rows)}\n")


if __name__ == "__main__":
    main()
