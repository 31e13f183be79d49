"""How often the staged strategy's local guesses are right, by their score: what the threshold for a record rests on.

    python benchmarks/calibration.py CORPUS [CORPUS …]

Each CORPUS holds `articles/` and `gold/`. No model is asked. A guess is right when it pairs with a gold record;
guesses that pair with an optional one count neither way.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

from kzrelations.article import split
from kzrelations.asking.staged import documents, meetings, projects, statistics
from kzrelations.asking.staged.scene import set_scene
from kzrelations.evaluate import evaluate, load_gold
from kzrelations.schemas import LISTS, Extraction

FINDERS = (meetings.find, documents.find, projects.find, statistics.find)
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def judged(gold: Extraction) -> list[tuple[float, bool]]:
    """Score of every guess about an article, and whether it is right."""
    scene = set_scene(split(gold.article))
    guesses = [guess for find in FINDERS for guess in find(scene)]
    found: list[tuple[float, bool]] = []
    for name in LISTS:
        mine = [guess for guess in guesses if guess.list_name == name]
        records = [guess.record.model_dump(mode="json") for guess in mine]
        predicted: dict[str, Extraction | dict[str, Any]] = {gold.article.id: {name: records}}
        outcome = evaluate({gold.article.id: gold}, predicted)
        invented = {
            mistake.predicted_index
            for mistake in outcome.errors
            if (mistake.kind, mistake.field, mistake.list) == ("invented", "record", name)
        }
        found += [(guess.score, index not in invented) for index, guess in enumerate(mine)]
    return found


def main(folders: list[Path]) -> None:
    """Print a line for each band of scores."""
    rows = [row for folder in folders for gold in load_gold(folder / "gold") for row in judged(gold)]
    by_band: dict[tuple[float, float], list[bool]] = defaultdict(list)
    for score, right in rows:
        by_band[next(band for band in pairwise(BANDS) if band[0] <= score < band[1])].append(right)
    print("| score | guesses | right | precision from here on |", "|---|---|---|---|", sep="\n")
    for band in pairwise(BANDS):
        from_here = [right for score, right in rows if score >= band[0]]
        mine = by_band[band]
        share = f"{sum(mine) / len(mine):.2f}" if mine else "–"
        above = f"{sum(from_here) / len(from_here):.3f}" if from_here else "–"
        print(f"| {band[0]:.1f} to {min(band[1], 1.0):.1f} | {len(mine)} | {share} | {above} |")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
