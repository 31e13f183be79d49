"""Raw answers to values: what fits is kept, what does not is named."""

from __future__ import annotations

import contextlib
import json
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from kzrelations.errors import AnswerCut, InvalidAnswer
from kzrelations.models.base import Problem
from kzrelations.models.parsing import parse


class Visit(BaseModel):
    """A record with a list, a nullable value and an enum."""

    who: list[str]
    day: str | None
    kind: Literal["held", "planned"]


class Answer(BaseModel):
    """An answer with two lists, as strict mode asks for them: nothing optional."""

    visits: list[Visit]
    papers: list[Visit]


GOOD: dict[str, Any] = {"who": ["Аслан Т."], "day": None, "kind": "held"}
WHOLE = json.dumps({"visits": [GOOD, {**GOOD, "day": "5 мая"}], "papers": []}, ensure_ascii=False)


def read(raw: str) -> Answer:
    """The value alone."""
    value = parse(raw, Answer).value
    assert isinstance(value, Answer)
    return value


@pytest.mark.parametrize(
    "raw",
    [
        WHOLE,
        f"```json\n{WHOLE}\n```",
        f"```\n{WHOLE}\n```\nI hope that {{this}} helps.",
        f"Here it is:\n```json\n{WHOLE}",
        f"The records are {WHOLE} and no more.",
        f"<think>Is {{it}} a visit?</think>\n{WHOLE}",
        f"  \n{WHOLE}\n",
    ],
)
def test_json_is_found_in_what_surrounds_it(raw: str) -> None:
    """Fences, thoughts and chatter around an object do not matter."""
    assert parse(raw, Answer).problems == ()
    assert [visit.day for visit in read(raw).visits] == [None, "5 мая"]


@pytest.mark.parametrize(
    ("data", "days", "problems"),
    [
        # An enum that does not fit takes its record with it: there is no empty value to put there.
        ({"visits": [GOOD, {**GOOD, "kind": "zoom"}], "papers": []}, [None], [("visits[1]", {**GOOD, "kind": "zoom"})]),
        # A value that may be unknown is left out alone.
        ({"visits": [{**GOOD, "day": 5}, GOOD], "papers": []}, [None, None], [("visits[0].day", 5)]),
        # Items of inner lists go one by one, and keep their own numbers.
        (
            {"visits": [{**GOOD, "who": [1, "a", None]}], "papers": []},
            [None],
            [("visits[0].who[0]", 1), ("visits[0].who[2]", None)],
        ),
        # Two bad records between good ones.
        (
            {"visits": ["x", GOOD, 7, {**GOOD, "day": "вчера"}], "papers": []},
            [None, "вчера"],
            [("visits[0]", "x"), ("visits[2]", 7)],
        ),
        # A list that is none.
        ({"visits": [GOOD], "papers": "none"}, [None], [("papers", "none")]),
        # Missing keys that may be empty are no loss.
        ({"visits": [{"who": ["a"], "kind": "held"}]}, [None], []),
        # Keys that nobody asked for neither.
        ({"visits": [{**GOOD, "mood": "fine"}], "papers": [], "x": 1}, [None], []),
    ],
)
def test_what_fits_is_kept(data: dict[str, Any], days: list[str | None], problems: list[tuple[str, Any]]) -> None:
    """The smallest part that does not fit is left out, with its path and its raw value."""
    parsed = parse(json.dumps(data), Answer)
    assert [visit.day for visit in parsed.value.visits] == days  # type: ignore[attr-defined]
    assert [(p.code, p.path, p.raw) for p in parsed.problems] == [("invalid", path, raw) for path, raw in problems]


def test_a_bad_record_is_named_once_with_all_it_held() -> None:
    """Faults inside a record that is dropped as a whole are not reported beside it."""
    bad = {"who": [3], "day": 4, "kind": "zoom"}
    parsed = parse(json.dumps({"visits": [bad, GOOD], "papers": []}), Answer)
    assert [(p.path, p.raw) for p in parsed.problems] == [("visits[0]", bad)]


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        ("", InvalidAnswer),
        ("I can't do that.", InvalidAnswer),
        ("[1, 2]", InvalidAnswer),
        ('{"visits": 5, "papers": []}', InvalidAnswer),
        ('{"visits": [{"who": ["a"], "day": null, "kind": "zoom"}], "papers": []}', InvalidAnswer),
        ('{"visits": [{"who": ["Асл', AnswerCut),
        ("{", AnswerCut),
    ],
)
def test_nothing_kept_is_an_error(raw: str, error: type[Exception]) -> None:
    """An answer without a usable part is an error that holds the raw answer and says what to do."""
    with pytest.raises(error) as caught:
        parse(raw, Answer)
    assert caught.value.raw == raw  # type: ignore[attr-defined]
    assert caught.value.advice  # type: ignore[attr-defined]


def test_an_empty_answer_is_an_answer() -> None:
    """Empty lists mean that the article holds nothing, which is no error."""
    assert parse('{"visits": [], "papers": []}', Answer).value == Answer(visits=[], papers=[])


def test_a_cut_answer_keeps_its_complete_records() -> None:
    """Wherever an answer is cut, each record that is complete is kept, none is made up, and the rest is reported."""
    ends = [WHOLE.index("}") + 1, WHOLE.index("}", WHOLE.index("}") + 1) + 1]
    for length in range(1, len(WHOLE)):
        complete = sum(length >= end for end in ends)
        if complete == 0:
            with pytest.raises(AnswerCut):
                parse(WHOLE[:length], Answer)
            continue
        parsed = parse(WHOLE[:length], Answer)
        assert parsed.value == Answer(visits=read(WHOLE).visits[:complete], papers=[])
        assert [p.code for p in parsed.problems] == ["truncated"]


def test_the_cut_part_is_kept_as_it_was() -> None:
    """The incomplete record stands in the problem, raw."""
    parsed = parse('{"visits": [{"who": [], "day": "a", "kind": "held"}, {"who": ["b", "c', Answer)
    assert parsed.problems == (
        Problem("truncated", "visits[1]", '{"who": ["b", "c', "the answer was cut before this was complete"),
    )


def test_an_error_in_the_middle_keeps_what_came_before() -> None:
    """A comma forgotten in one record costs that record and what follows, not the first ones."""
    raw = '{"visits": [{"who": [], "day": "a", "kind": "held"}, {"who": [] "day": 1}], "papers": []}'
    parsed = parse(raw, Answer)
    assert len(parsed.value.visits) == 1  # type: ignore[attr-defined]
    assert [(p.code, p.path) for p in parsed.problems] == [("invalid", "visits[1]")]


@given(st.text(alphabet='{}[]",:\\ a1\n', max_size=60))
def test_no_text_breaks_the_parser(raw: str) -> None:
    """Any text either parses or raises one of our errors."""
    with contextlib.suppress(InvalidAnswer, AnswerCut):
        assert isinstance(parse(raw, Answer).value, Answer)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3)))
def test_no_value_breaks_the_salvage(value: Any) -> None:
    """Whatever stands where records should, the good record beside it survives."""
    items = value if isinstance(value, list) else [value]
    parsed = parse(json.dumps({"visits": [*items, GOOD], "papers": []}), Answer)
    assert parsed.value.visits[-1] == Visit(**GOOD)  # type: ignore[attr-defined]
    assert len(parsed.problems) == len(items)
