"""Lays whole sets of articles beside their gold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kzrelations.errors import InputError
from kzrelations.evaluate.comparators import Json
from kzrelations.evaluate.loading import GoldExtraction
from kzrelations.evaluate.report import NO_LANGUAGE, Cell, Evaluation
from kzrelations.evaluate.scoring import Judge, Mistake
from kzrelations.schemas import LISTS, Extraction

Extractions = Iterable[Extraction | Json] | Mapping[str, Extraction | Json]


def evaluate(gold: Extractions, predictions: Extractions) -> Evaluation:
    """Compares predictions with gold, article by article.

    Both sides are Extractions or plain objects in the contract's shape, in any order; plain objects are found by
    `article.id`, or by the key of a mapping, which need not have an article at all. A gold article without a
    prediction counts as an empty prediction. Records that the gold marks `optional` cost nothing, found or not.
    Quotes are checked where the gold's article has its text. Raises InputError when two sides of one set share an id.
    """
    golds, answers = _by_id(gold), _by_id(predictions)
    cells: list[Cell] = []
    errors: list[Mistake] = []
    for name, plain in golds.items():
        article = plain.get("article") or {}
        for kind in LISTS:
            judge = Judge(name, kind, article.get("text") or "")
            figures = judge.judge(plain.get(kind) or [], answers.get(name, {}).get(kind) or [])
            cells.append(Cell(name, article.get("language") or NO_LANGUAGE, kind, figures))
            errors += judge.mistakes
    return Evaluation(
        cells,
        errors,
        without_prediction=[name for name in golds if name not in answers],
        without_gold=[name for name in answers if name not in golds],
    )


def _by_id(extractions: Extractions) -> dict[str, Json]:
    if isinstance(extractions, Mapping):
        return {str(name): _plain(item) for name, item in extractions.items()}
    found: dict[str, Json] = {}
    for item in extractions:
        plain = _plain(item)
        article = plain.get("article")
        name = article.get("id") if isinstance(article, Mapping) else None
        if not isinstance(name, str):
            raise InputError("An extraction has no article.id.", advice="Pass a mapping from ids to extractions.")
        if name in found:
            raise InputError("Two extractions share this id.", article_id=name, advice="Keep one of them.")
        found[name] = plain
    return found


def _plain(item: Extraction | Json) -> Mapping[str, Any]:
    if isinstance(item, GoldExtraction):
        return item.stated()
    return item.model_dump(mode="json") if isinstance(item, Extraction) else item
