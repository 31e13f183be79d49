"""Turns: concurrency under 429, limits a minute, the breaker and the budget; with a clock of the test's own."""

from __future__ import annotations

import threading
import time
from decimal import Decimal

import pytest

from kzrelations import Budget, BudgetReached, ConfigError, Limits, Price, RunStopped, ServerGone
from kzrelations.corpus.budget import Purse
from kzrelations.corpus.health import Health
from kzrelations.corpus.limits import Bucket
from kzrelations.corpus.pace import Pace
from kzrelations.models.base import Spent
from kzrelations.models.prices import price_of
from kzrelations.models.turns import Asking, most_tokens

SMALL = Asking(100, 50)


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Its time."""
        return self.now


def _pace(limits: Limits | None = None, budget: Budget | None = None, clock: Clock | None = None) -> Pace:
    return Pace(limits or Limits(), Purse(budget, "gpt-4.1-mini"), clock=clock or Clock())


def _one(
    pace: Pace, *, tokens: tuple[int, int] = (80, 20), failure: str = "", retry_after: float | None = None
) -> None:
    with pace.turn(SMALL) as turn:
        if failure:
            turn.failed(failure, retry_after)  # type: ignore[arg-type]
        else:
            turn.answered(Spent(requests=1, tokens_in=tokens[0], tokens_out=tokens[1]))


def test_a_storm_of_429_halves_concurrency_and_pauses_everybody() -> None:
    """When most are refused nobody asks before Retry-After is over, and fewer at once."""
    health = Health(32)
    for second in range(6):
        health.limited(10.0, 10.0 + second / 10, 5.0)
    assert health.allowed == 16
    assert health.paused_until >= 15.0


def test_a_lone_429_concerns_its_own_request() -> None:
    """One refusal among many answers neither slows nor pauses the run."""
    health = Health(8)
    for number in range(100):
        if number % 10 == 0:
            health.limited(1.0, 1.0, 30.0)
        else:
            health.alive(1.0, 1.0)
    assert health.allowed == 8
    assert health.paused_until == 0.0


def test_concurrency_sinks_to_what_the_server_takes_and_grows_back() -> None:
    """A server that takes four at once: few are refused in the end; when it takes all, all are sent again."""
    health, refused, sent = Health(32), 0, 0
    for now in range(400):
        allowed = health.allowed
        for number in range(allowed):
            sent += now > 100
            if number < 4:
                health.alive(now, now + 0.5)
            else:
                refused += now > 100
                health.limited(now, now + 0.5, 1.0)
    assert health.allowed <= 6
    assert refused / sent <= 0.35
    for now in range(400, 600):
        for _ in range(health.allowed):
            health.alive(now, now + 0.5)
    assert health.allowed == 32


def test_a_server_that_is_gone_is_probed_and_then_given_up() -> None:
    """After three failures in a row one at a time is sent; after half a minute without an answer the run is over."""
    clock = Clock()
    pace = _pace(clock=clock)
    for _ in range(3):
        _one(pace, failure="down")
    assert pace.concurrency == 1
    while pace.over is None:
        clock.now += 5.0
        _one(pace, failure="down")
    assert isinstance(pace.over, ServerGone)
    assert "not answered for" in str(pace.over)
    assert clock.now <= 100.0 + 45.0
    with pytest.raises(RunStopped):
        _one(pace)


def test_a_server_that_comes_back_is_asked_as_before() -> None:
    """One answer is enough to end the probing."""
    clock = Clock()
    pace = _pace(clock=clock)
    for _ in range(4):
        _one(pace, failure="down")
        clock.now += 5.0
    assert pace.concurrency == 1
    _one(pace)
    assert pace.concurrency == 8
    assert pace.over is None


def test_a_long_retry_after_for_everybody_ends_the_run() -> None:
    """Nobody waits an hour for a quota: the run says when to come back."""
    pace = _pace()
    _one(pace, failure="limited", retry_after=3600)
    _one(pace, failure="limited", retry_after=3600)
    assert pace.over is None
    _one(pace, failure="limited", retry_after=3600)
    assert isinstance(pace.over, ServerGone)
    assert "3600 s" in str(pace.over)


def test_no_minute_holds_more_requests_than_allowed() -> None:
    """The bucket lets through evenly; no window of 60 seconds passes the limit, and the minute is used well."""
    bucket, now, times = Bucket(60, 0.0), 0.0, []
    while now < 300:
        wait = bucket.wait(1, now)
        if wait > 0:
            now += wait + 1e-6
            continue
        bucket.take(1)
        times.append(now)
    windows = [sum(1 for other in times if start <= other < start + 60) for start in times]
    assert max(windows) <= 60
    assert len(times) >= 0.9 * 300


def test_tokens_a_minute_count_what_was_spent() -> None:
    """A request that cost less than was set aside gives the rest back."""
    clock = Clock()
    pace = _pace(Limits(tokens_per_minute=10_000), clock=clock)
    for _ in range(60):  # 150 set aside each, 10 spent: a thousand may be used at once
        _one(pace, tokens=(5, 5))
    assert clock.now == 100.0


@pytest.mark.parametrize(
    ("budget", "allowed"),
    [
        (Budget(requests=3), 3),
        (Budget(tokens=450), 4),  # 100 spent each, 150 needed for the next
        (Budget(cost="0.0002"), 2),  # 0.000064 each, 0.00012 needed for the next
        (Budget(cost=Decimal("0.00035"), price=Price(Decimal(1), Decimal(2))), 2),  # 0.00012 each, 0.0002 needed
    ],
)
def test_the_run_stops_before_the_budget_is_passed(budget: Budget, allowed: int) -> None:
    """No request is sent that could pass it, and the error says what was spent."""
    pace = _pace(budget=budget)
    for _ in range(allowed):
        _one(pace)
    with pytest.raises(RunStopped):
        _one(pace)
    assert isinstance(pace.over, BudgetReached)
    assert pace.purse.spent.requests == allowed
    assert "spent" in str(pace.over)


def test_requests_under_way_are_waited_for_before_the_budget_ends_the_run() -> None:
    """What is set aside for a request under way may be free again when it is answered."""
    pace = Pace(Limits(), Purse(Budget(tokens=250), "m"))
    answered = threading.Event()

    def first() -> None:
        with pace.turn(SMALL) as turn:
            answered.wait(5)
            turn.answered(Spent(requests=1, tokens_in=10, tokens_out=5))

    thread = threading.Thread(target=first)
    thread.start()
    time.sleep(0.05)
    threading.Timer(0.1, answered.set).start()
    _one(pace)  # waits: 150 + 150 would pass 250
    thread.join()
    assert pace.over is None
    assert pace.purse.spent.requests == 2


def test_a_server_without_usage_is_reckoned_at_the_most() -> None:
    """A budget holds even when the server does not tell what a request took."""
    pace = _pace(budget=Budget(tokens=300))
    _one(pace, tokens=(0, 0))
    _one(pace, tokens=(0, 0))
    assert pace.purse.spent.tokens_in + pace.purse.spent.tokens_out == 300
    with pytest.raises(RunStopped):
        _one(pace)


def test_a_cost_without_a_price_is_refused() -> None:
    """A model whose price is not known needs one from the user."""
    with pytest.raises(ConfigError, match="price of my-model"):
        Purse(Budget(cost=1), "my-model")


@pytest.mark.parametrize("budget", [{"cost": "much"}, {"cost": -1}, {"tokens": -1}, {"cost": float("nan")}])
def test_budgets_that_are_none_are_refused(budget: dict[str, object]) -> None:
    """Said at once, not after an hour."""
    with pytest.raises(ConfigError):
        Budget(**budget)  # type: ignore[arg-type]


def test_list_prices_are_dated() -> None:
    """Every price in the table tells its day, and snapshots of a model cost what it does."""
    price = price_of("gpt-4.1-mini-2025-04-14")
    assert price is not None
    assert price.date is not None
    assert price == price_of("gpt-4.1-mini")
    assert price.cost(1_000_000, 0) == Decimal("0.40")


@pytest.mark.parametrize("text", ["plain English text, 2024", "Қазақстан Республикасы", "Товарооборот вырос", "😀" * 9])
def test_token_bounds_are_above_a_token_for_two_letters(text: str) -> None:
    """What is set aside can't be less than any vocabulary needs for ordinary text."""
    assert most_tokens(text) >= len(text) / 2.6
