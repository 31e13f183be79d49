"""The prompts: constant, free of articles, and their worked examples true to their own text."""

from __future__ import annotations

from datetime import date

import pytest

from kzrelations import prompts
from kzrelations.article import Reading, read_article, split
from kzrelations.asking.convert import convert
from kzrelations.asking.staged.questions import Naming
from kzrelations.asking.wire import WireExtraction
from kzrelations.grounding import ground
from kzrelations.schemas import Article

DIRECT = prompts.examples("direct")


def _reading(example: prompts.Example) -> Reading:
    published = date.fromisoformat(example.published) if example.published else None
    text = "\n".join(example.sentences)
    reading = split(read_article(Article(id="example", text=text, published=published)))
    assert [s.text for s in reading.sentences] == list(example.sentences), "numbers must mean the same as in the prompt"
    return reading


@pytest.mark.parametrize("example", DIRECT, ids=lambda e: e.sentences[0][:30])
def test_worked_answers_ground_in_their_own_text(example: prompts.Example) -> None:
    """Every value of a worked answer is converted and supported by the sentences that it cites."""
    reading = _reading(example)
    answer = WireExtraction.model_validate(example.answer)
    draft = convert(answer, reading)
    assert draft.issues == []
    assert len(draft.records) == sum(len(example.answer[n]) for n in ("meetings", "mous", "projects", "statistics"))
    for name, record in draft.records:
        grounded = ground(record, name, reading)
        assert grounded.record is not None
        assert [issue for issue in grounded.issues if issue.code == "unsupported"] == []


def test_worked_answers_use_every_field_of_the_schema() -> None:
    """A worked answer has just the keys of the wire schema, so that it teaches the whole shape."""
    for example in DIRECT:
        assert WireExtraction.model_validate(example.answer).model_dump(mode="json") == example.answer


@pytest.mark.parametrize("task", ["judge", "name"])
def test_small_examples_have_all_languages(task: str) -> None:
    """The small questions are shown in English, Russian and Kazakh."""
    text = " ".join(sentence for example in prompts.examples(task) for sentence in example.sentences)
    assert any("a" <= c <= "z" for c in text)
    assert "ы" in text
    assert "ң" in text or "қ" in text


def test_names_of_the_examples_fit_the_schema() -> None:
    """Worked names are valid answers to the naming question."""
    for example in prompts.examples("name"):
        Naming.model_validate(example.answer["fill"])


def test_fingerprint_tells_versions_apart() -> None:
    """Other tasks and other schemas give other fingerprints; the same gives the same."""
    one = prompts.fingerprint(("direct",), WireExtraction)
    assert one == prompts.fingerprint(("direct",), WireExtraction)
    assert len({one, prompts.fingerprint(("judge",), WireExtraction), prompts.fingerprint(("direct",), Naming)}) == 3


def test_constant_text_is_rendered_once_and_whole() -> None:
    """No template marks are left, and code lists come from the schemas."""
    text = prompts.constant_text("direct")
    assert "{{" not in text
    assert "{%" not in text
    assert "water_environment" in text
    assert prompts.constant_text("direct") is text
