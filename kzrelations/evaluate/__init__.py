"""Predictions against gold, field by field.

    from kzrelations.evaluate import evaluate, load_gold, load_predictions

    outcome = evaluate(load_gold("corpus/gold"), load_predictions("answers"))
    print(outcome.table())
    print(outcome.errors_listed(20))

Records of one list are paired one to one, likest first. Every comparable value of a gold record is a slot, right when
the paired record holds an equal value. Predictions may fill the contract partly: plain objects do as well as
Extractions.
"""

from __future__ import annotations

from kzrelations.evaluate.command import add_arguments, run
from kzrelations.evaluate.comparators import Slot
from kzrelations.evaluate.judging import evaluate
from kzrelations.evaluate.loading import GoldExtraction, load_gold, load_predictions
from kzrelations.evaluate.report import Evaluation
from kzrelations.evaluate.scoring import Figures, Mistake, Score

__all__ = [
    "Evaluation",
    "Figures",
    "GoldExtraction",
    "Mistake",
    "Score",
    "Slot",
    "add_arguments",
    "evaluate",
    "load_gold",
    "load_predictions",
    "run",
]
