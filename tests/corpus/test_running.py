"""Runs of many articles: order, laziness, failures as results, and what ends a run."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from kzrelations import (
    Article,
    AuthenticationFailed,
    CacheError,
    ConfigError,
    InvalidAnswer,
    KzRelationsError,
    Limits,
    RateLimited,
    Result,
    ServerUnreachable,
    extract_many,
)
from tests.corpus.common import NOTHING, ONE, model, number_in, text
from tests.scripted_model import ScriptedModel


def _numbers(results: Iterator[Result]) -> list[int]:
    return [int(result.article.text.rpartition(" ")[2].rstrip(".")) for result in results]


def test_results_come_in_the_order_of_the_source() -> None:
    """However long each takes, the articles come out as they went in."""
    asked = model(pause=lambda number: 0.02 * (number % 3))
    results = extract_many(map(text, range(20)), model=asked, concurrency=6, progress=False)
    assert _numbers(results) == list(range(20))


def test_unordered_results_come_as_they_are_ready() -> None:
    """A slow first article holds nobody up, and none is lost."""
    asked = model(pause=lambda number: 0.3 if number == 0 else 0.0)
    results = extract_many(map(text, range(12)), model=asked, concurrency=4, progress=False, ordered=False)
    numbers = _numbers(results)
    assert numbers[-1] == 0
    assert sorted(numbers) == list(range(12))


def test_an_endless_source_is_read_as_it_is_needed() -> None:
    """Only so much is read ahead as may be under way or wait: memory does not grow with the source."""
    taken: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield text(number)

    results = extract_many(endless(), model=model(), concurrency=2, progress=False)
    assert _numbers(itertools.islice(results, 10)) == list(range(10))
    assert len(taken) <= 10 + 8 * 2 + 4
    results.close()  # type: ignore[attr-defined]


def test_a_slow_source_does_not_hold_back_what_is_ready() -> None:
    """While the source makes its next article, the last one's result comes out."""
    go_on = threading.Event()

    def slow() -> Iterator[str]:
        yield text(0)
        go_on.wait(10)
        yield text(1)

    results = extract_many(slow(), model=model(), concurrency=4, progress=False)
    first = next(results)
    assert first.extraction is not None
    assert not go_on.is_set()
    go_on.set()
    assert _numbers(results) == [1]


def test_concurrency_is_never_passed() -> None:
    """There are more threads than turns, but no more questions at once than allowed."""
    asked = model(delay=0.02)
    list(extract_many(map(text, range(30)), model=asked, concurrency=3, progress=False))
    assert asked.most == 3


def test_a_failed_article_is_a_result_with_its_error() -> None:
    """Bad input and bad answers end as typed errors with the article's id; the others are read."""
    asked = model(lambda number: InvalidAnswer("no JSON") if number == 1 else ONE)
    results = list(extract_many([text(0), text(1), "  ", text(3)], model=asked, progress=False))
    assert [type(result.error).__name__ for result in results] == [
        "NoneType",
        "InvalidAnswer",
        "EmptyArticle",
        "NoneType",
    ]
    assert results[1].error is not None
    assert results[1].error.article_id == results[1].article.id
    assert results[0].extraction is not None
    assert results[0].extraction.statistics[0].change_percent == "12"


def test_a_second_run_asks_only_what_is_missing() -> None:
    """Answers come from the cache; an article that failed is asked about again."""
    asked = model(lambda number: InvalidAnswer("no JSON") if number == 1 else NOTHING)
    first = list(extract_many(map(text, range(3)), model=asked, progress=False))
    assert [result.usage.requests for result in first] == [1, 3, 1]  # a bad answer is reckoned with its re-asks
    asked.asked.clear()
    second = list(extract_many(map(text, range(4)), model=asked, progress=False))
    assert [result.usage.cached for result in second] == [1, 0, 1, 0]
    assert len(asked.asked) == 2


def test_articles_that_only_rejects_are_passed_over() -> None:
    """Neither extraction nor error, and the model is not asked."""
    asked = model()
    results = list(
        extract_many(
            map(text, range(4)), model=asked, progress=False, only=lambda article: article.text.endswith(("1.", "3."))
        )
    )
    assert [result.passed_over for result in results] == [True, False, True, False]
    assert len(asked.asked) == 2


@pytest.mark.parametrize(
    ("error", "most"),
    [(AuthenticationFailed("bad key"), 3 + 2 * 16), (CacheError("disk full"), 1 + 2 * 16), (ConfigError("no"), 33)],
)
def test_errors_that_would_be_everyones_end_the_run(error: KzRelationsError, most: int) -> None:
    """A refused key, a full disk: the run stops after a few, and the error is raised."""
    asked = model(lambda number: type(error)(error.message))
    seen: list[Result] = []
    with pytest.raises(type(error), match=error.message):
        seen.extend(extract_many(map(text, range(1000)), model=asked, progress=False))
    assert len(asked.asked) <= most


def test_a_bug_does_not_make_a_thousand_errors() -> None:
    """An error that is none of ours is a result, with its cause; after twenty in a row the run is over."""

    def broken(messages: Any, schema: Any) -> dict[str, Any]:
        raise ZeroDivisionError("division by zero")

    seen: list[Result] = []
    with pytest.raises(KzRelationsError, match="ZeroDivisionError"):
        seen.extend(extract_many(map(text, range(1000)), model=ScriptedModel(broken), progress=False))
    assert 20 <= len(seen) <= 60
    assert isinstance(seen[0].error, KzRelationsError)
    assert isinstance(seen[0].error.__cause__, ZeroDivisionError)


def test_a_source_that_fails_ends_the_run_after_what_was_read() -> None:
    """What the source gave before its error comes out, then the error."""

    def failing() -> Iterator[str]:
        yield text(0)
        yield text(1)
        raise OSError("the disk went away")

    results = extract_many(failing(), model=model(), progress=False)
    assert next(results).extraction is not None
    assert next(results).extraction is not None
    with pytest.raises(OSError, match="went away"):
        next(results)


def test_a_flooded_server_is_tried_again() -> None:
    """RateLimited is not the article's fault: it has two more chances."""
    chances = {0: 2, 1: 9}

    def said(number: int) -> Any:
        chances[number] -= 1
        return RateLimited("slow down") if chances[number] >= 0 else NOTHING

    results = list(extract_many(map(text, range(2)), model=model(said), concurrency=1, progress=False))
    assert results[0].extraction is not None
    assert results[0].usage.requests == 3
    assert isinstance(results[1].error, RateLimited)


def test_leaving_the_loop_keeps_what_was_asked() -> None:
    """What is under way when a run is left is finished and stored: it is not paid for again."""
    asked = model(delay=0.1)
    results = extract_many(map(text, range(50)), model=asked, concurrency=4, progress=False)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert asked.under_way == 0
    paid = [number_in(messages) for messages in asked.asked]
    assert 0 < len(paid) < 50
    again = list(extract_many(map(text, paid), model=asked, concurrency=4, progress=False))
    assert [result.usage.cached for result in again] == [1] * len(paid)


def test_a_single_server_error_is_its_articles_alone() -> None:
    """ServerUnreachable for one article, while others are answered, does not end the run."""
    asked = model(lambda number: ServerUnreachable("500") if number == 2 else NOTHING)
    results = list(extract_many(map(text, range(6)), model=asked, concurrency=1, progress=False))
    assert [result.error is None for result in results] == [True, True, False, True, True, True]


@pytest.mark.parametrize("source", ["a text", b"bytes", 7])
def test_what_is_no_source_is_refused_at_once(source: Any) -> None:
    """A str would be gone through letter by letter."""
    with pytest.raises(ConfigError):
        extract_many(source, model=model(), progress=False)


@pytest.mark.parametrize("limits", [{"concurrency": 0}, {"requests_per_minute": 0}, {"tokens_per_minute": -1}])
def test_limits_below_one_are_refused(limits: dict[str, int]) -> None:
    """A run that may ask nothing is a mistake."""
    with pytest.raises(ConfigError):
        Limits(**limits)


def test_articles_may_be_given_with_their_fields() -> None:
    """An Article keeps its id; a row with a text is as good."""
    sources: list[Any] = [Article(id="given", text=text(0)), {"id": 7, "text": text(1), "date": "2024-05-06"}]
    results = list(extract_many(sources, model=model(), progress=False))
    assert [result.article.id for result in results] == ["given", "7"]
    assert str(results[1].article.published) == "2024-05-06"
