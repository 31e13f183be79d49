"""Confidence: every record has one, and what grounding finds against a record lowers it."""

from __future__ import annotations

import copy
from typing import Any

from kzrelations import Extraction, extract, prompts
from tests.scripted_model import ScriptedModel

EXAMPLE = prompts.examples("direct")[0]
TEXT = "\n".join(EXAMPLE.sentences)


def _read(change: dict[str, Any]) -> Extraction:
    """The worked answer with one project changed; nothing is repaired."""
    answer = copy.deepcopy(EXAMPLE.answer)
    answer["projects"][0] |= change
    model = ScriptedModel(lambda messages, schema: {"repairs": []} if "repairs" in schema.model_fields else answer)
    return extract(TEXT, model=model, cache=False)


def _confidence(**change: Any) -> float:
    found = _read(change).projects[0].confidence
    assert found is not None
    return found


def test_every_record_of_direct_has_a_confidence() -> None:
    """It starts at the model's own rate of right ones, which no record exceeds."""
    found = [record.confidence for record in _read({}).records()]
    assert None not in found
    assert max(value for value in found if value is not None) == 0.9


def test_what_grounding_finds_lowers_it() -> None:
    """A sum that the article does not state costs more than values that stand elsewhere than in the cited sentences."""
    assert _confidence(amounts=["99 billion tenge"]) < _confidence(sentences=[5], place="KOKSHETAU") < _confidence()
