"""Runs against a scripted server through the whole stack: what the server's answers do to the run's pace."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from kzrelations import Budget, BudgetReached, Limits, Result, Summary, extract_many, from_instructor
from kzrelations.models.remote import Remote
from tests.corpus.common import NOTHING, text
from tests.scripted_server import Asked, Says, ScriptedServer, answer, dropped, failure


def _run(
    server: ScriptedServer, count: int, concurrency: int | Limits = 16, budget: Budget | None = None
) -> list[Result]:
    model = Remote("gpt-4.1-mini", base_url=server.url, timeout=5.0)
    return list(
        extract_many(
            map(text, range(count)),
            model=model,
            strategy="direct",
            concurrency=concurrency,
            budget=budget,
            progress=False,
        )
    )


def test_a_server_that_takes_two_at_once_answers_everybody() -> None:
    """Sixteen ask, most are refused at first; the run slows down, and no article fails."""
    taken: list[float] = []

    def script(asked: Asked) -> Says:
        if sum(at > asked.at - 0.05 for at in taken) >= 2:
            return failure(429, "slow down", headers={"retry-after-ms": "50"})
        taken.append(asked.at)
        return answer(NOTHING, delay=0.05)

    with ScriptedServer(script) as server:
        results = _run(server, 60)
        assert all(result.extraction is not None for result in results)
        assert len(server.asked) <= 60 * 2.5


def test_every_fault_ends_as_a_result_and_is_counted() -> None:
    """Resets, 500 and 429 are tried again; usage tells every request, also those of articles that failed."""

    def script(asked: Asked) -> Says:
        words = asked.body["messages"][-1]["content"]
        if "number 3." in words:
            return failure(400, "no")
        if len(server.asked) % 4 == 0:
            return next(faults)
        return answer(NOTHING, tokens=(100, 10))

    def endless() -> Iterator[Says]:
        while True:
            yield dropped()
            yield failure(500)
            yield failure(429, headers={"retry-after-ms": "10"})

    faults = endless()
    with pytest.MonkeyPatch.context() as patch, ScriptedServer(script) as server:
        patch.setattr("kzrelations.models.retrying._wait", lambda state: 0.01)
        summary = Summary()
        results = list(summary.watch(_run(server, 20, 4)))
        assert [number for number, result in enumerate(results) if result.error] == [3]
        assert summary.requests == len(server.asked)
        assert summary.tokens_in == 19 * 100
        assert results[3].usage.requests >= 1


def test_tokens_are_limited_by_what_they_cost() -> None:
    """The budget holds to the token through the whole stack."""
    with ScriptedServer(answer(NOTHING, tokens=(3000, 100))) as server:
        with pytest.raises(BudgetReached) as caught:
            _run(server, 50, 8, Budget(tokens=40_000))
        assert 3100 * len(server.asked) <= 40_000
        assert len(server.asked) >= 7
    assert "of 40,000 tokens" in str(caught.value)


def test_requests_a_minute_are_kept_to() -> None:
    """A burst of a tenth of the minute, then one by one."""
    with ScriptedServer(answer(NOTHING)) as server:
        started = time.monotonic()
        _run(server, 14, Limits(concurrency=8, requests_per_minute=100))
        assert time.monotonic() - started >= 3 * 60 / 100
        assert len(server.asked) == 14


def test_a_model_that_the_user_brings_takes_turns_too() -> None:
    """Through from_instructor the budget holds as well, though a question may be several requests."""
    import instructor
    import openai

    with ScriptedServer(answer(NOTHING)) as server:
        bare = openai.OpenAI(base_url=server.url, api_key="none", max_retries=0)
        client = instructor.from_openai(bare, mode=instructor.Mode.JSON_SCHEMA)
        brought = from_instructor(client, "gpt-4.1-mini")
        results = extract_many(
            map(text, range(9)), model=brought, strategy="direct", budget=Budget(requests=4), progress=False
        )
        with pytest.raises(BudgetReached):
            list(results)
        assert len(server.asked) == 2  # a third question might need a re-ask and a longer answer: five in all
