"""`direct` with a capable model: answers kept by the sha256 of the messages they answer, replayed by a scripted model.

Each answer in `tests/data/capable/` was given once by a capable model that saw exactly the rendered messages and the
wire schema. A changed prompt has other hashes, and the answers must then be asked for anew.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from recorded import ARTICLES

from kzrelations import extract
from kzrelations.asking.wire import WireRepairs
from kzrelations.evaluate import evaluate, load_gold
from kzrelations.models.base import Message
from tests.scripted_model import ScriptedModel

ANSWERS = {path.stem: json.loads(path.read_text("utf-8")) for path in Path(__file__).parent.glob("data/capable/*.json")}
GOLD = ARTICLES.parent / "gold"


def key(messages: tuple[Message, ...]) -> str:
    """The name under which an answer to these messages is kept."""
    return hashlib.sha256(json.dumps(messages, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _replayed(messages: Any, schema: Any) -> dict[str, Any]:
    if schema is WireRepairs:
        return {"repairs": []}
    answer: dict[str, Any] = ANSWERS[key(tuple(messages))]["answer"]
    return answer


def test_direct_is_nearly_right_with_a_capable_model() -> None:
    """Record F1 of at least 0.95 and slot F1 of at least 0.88 over the kept answers, through the whole pipeline."""
    names = sorted(kept["article"] for kept in ANSWERS.values())
    assert len(names) >= 7
    model = ScriptedModel(_replayed, context=128_000)
    extractions = [extract(ARTICLES / f"{name}.txt", model=model, cache=False) for name in names]
    gold = [item for item in load_gold(GOLD) if item.article.id in names]
    overall = evaluate(gold, extractions).overall
    assert overall.records.f1 >= 0.95
    assert overall.slots.f1 >= 0.88
