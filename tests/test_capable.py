"""`direct` with a capable model: answers kept by the sha256 of the messages they answer, replayed by a scripted model.

Each answer in `tests/data/capable/` was given once by a capable model that saw exactly the rendered messages and the
wire schema. A changed prompt has other hashes, and the answers must then be asked for anew.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from kzrelations import Extraction, extract
from kzrelations.asking.wire import WireRepairs
from kzrelations.evaluate import evaluate, load_gold
from kzrelations.models.base import Message
from tests.scripted_model import ScriptedModel

ROOT = Path(__file__).parent.parent
ANSWERS = {path.stem: json.loads(path.read_text("utf-8")) for path in (ROOT / "tests/data/capable").glob("*.json")}
CORPORA = [ROOT / "examples", ROOT / "benchmarks" / "heldout2", ROOT / "benchmarks" / "blind"]


def key(messages: tuple[Message, ...]) -> str:
    """The name under which an answer to these messages is kept."""
    return hashlib.sha256(json.dumps(messages, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _replayed(messages: Any, schema: Any) -> dict[str, Any]:
    if schema is WireRepairs:
        return {"repairs": []}
    answer: dict[str, Any] = ANSWERS[key(tuple(messages))]["answer"]
    return answer


def _gold(corpus: Path) -> list[Extraction]:
    """The gold of the corpus' articles that have an answer."""
    names = {kept["article"] for kept in ANSWERS.values()}
    return [item for item in load_gold(corpus / "gold") if item.article.id in names]


def _read(corpus: Path, gold: Extraction, model: ScriptedModel) -> Extraction:
    """The article's file as a user would read it: what the gold knows of it is not told."""
    return extract(corpus / "articles" / f"{gold.article.id}.txt", model=model, cache=False)


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_direct_is_nearly_right_with_a_capable_model(corpus: Path) -> None:
    """Record F1 of at least 0.95 and slot F1 of at least 0.88 over the kept answers, through the whole pipeline."""
    gold = _gold(corpus)
    assert gold
    model = ScriptedModel(_replayed, context=128_000)
    overall = evaluate(gold, [_read(corpus, item, model) for item in gold]).overall
    assert overall.records.f1 >= 0.95
    assert overall.slots.f1 >= 0.88


def test_every_kept_answer_answers_a_question_of_today() -> None:
    """A changed prompt makes answers stale: none lies here that no article asks for."""
    asked = ScriptedModel(_replayed, context=128_000)
    for corpus in CORPORA:
        for item in _gold(corpus):
            _read(corpus, item, asked)
    assert {key(messages) for messages in asked.asked} >= set(ANSWERS)
