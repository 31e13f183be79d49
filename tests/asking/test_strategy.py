"""The staged strategy with a scripted model: what is asked, and what the answers change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pydantic import BaseModel

from kzrelations import Extraction, extract
from kzrelations.asking.staged import questions
from kzrelations.asking.staged.strategy import combined
from kzrelations.errors import InvalidAnswer
from kzrelations.models.base import Choice, Message, Spent
from tests.scripted_model import ScriptedModel

CLEAR = "On 3 March 2021 Akim of Shymkent Asel Nurlanova received Ambassador of Finland Aino Virtanen."
SIGNED = f"{CLEAR}\nThe akimat of Shymkent and the Finnish company Pohja Milk signed a memorandum on a dairy plant."


def _read(text: str, name: str | Exception = "dairy plant", *, yes: float = 0.6) -> tuple[Extraction, ScriptedModel]:
    def script(messages: Sequence[Message], schema: type[BaseModel]) -> Any:
        return name if isinstance(name, Exception) else {"name": name, "sector": "food"}

    model = ScriptedModel(script, yes=yes, strategy="staged")
    return extract(text, model=model, cache=False), model


def _verdict(yes: float) -> Choice:
    return Choice(0, (yes, 1 - yes), Spent(requests=1))


@pytest.mark.parametrize(
    ("score", "yes", "kept"),
    [(0.5, 0.95, True), (0.5, 0.1, False), (0.4, 0.95, True), (0.65, 0.05, False), (0.3, 0.7, False)],
)
def test_a_verdict_decides_what_is_in_doubt(score: float, yes: float, kept: bool) -> None:
    """The model's probability moves the local score over the threshold, or below it."""
    assert (combined(score, _verdict(yes)) >= 0.5) is kept


def test_without_probabilities_the_local_score_stands() -> None:
    """An endpoint without token probabilities, or a failed question, changes nothing."""
    assert combined(0.7, Choice(1, None, Spent())) == 0.7
    assert combined(0.7, InvalidAnswer("no letter")) == 0.7
    assert combined(0.7, None) == 0.7


def test_what_no_verdict_can_change_is_not_asked() -> None:
    """A clear meeting costs nothing; a document costs the question for its name."""
    extraction, model = _read(CLEAR, yes=0.0)
    assert len(extraction.meetings) == 1
    assert model.asked == []
    extraction, model = _read(SIGNED)
    assert [mou.subject for mou in extraction.mous] == ["dairy plant"]
    assert all("sentences" in messages[0]["content"] for messages in model.asked)


@pytest.mark.parametrize(
    "name",
    ["memorandum", "Signing of the agreement", "project", "null", "", "agriculture", "41.5 million dollar expansion"],
)
def test_a_name_that_names_nothing_is_not_taken(name: str) -> None:
    """The local name stays where the model only says what kind of thing it is."""
    assert not questions.says_something(name)
    extraction, _ = _read(SIGNED, name)
    assert extraction.mous[0].subject not in ("", name)


def test_a_failed_question_loses_no_record() -> None:
    """A document whose name could not be asked for keeps its local one."""
    extraction, _ = _read(SIGNED, InvalidAnswer("no JSON"))
    assert extraction.mous[0].subject
