"""Who may send a request when: the governor of a run's turns."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Callable, Iterator

from kzrelations.corpus.budget import Purse
from kzrelations.corpus.health import PATIENCE, Health
from kzrelations.corpus.limits import Bucket, Limits
from kzrelations.errors import (
    AuthenticationFailed,
    CacheError,
    ConfigError,
    KzRelationsError,
    ModelNotFound,
    RateLimited,
    RunStopped,
    ServerUnreachable,
    WeightsError,
)
from kzrelations.models.base import Spent
from kzrelations.models.turns import Asking, Failure

_LONGEST_NAP = 0.5
_ENOUGH = 3
"""Times in a row that the server may refuse the key or the model before the run is over."""
_BUGS = 20
"""Errors in a row that are nobody's in the tree, so our own, before the run is over."""


class Pace:
    """Gives turns within the limits, the budget and the server's health. Safe for threads.

    `over` is None while the run may go on, else why it may not: a RunStopped, or an error that every article would
    end with.
    """

    def __init__(
        self,
        limits: Limits,
        purse: Purse,
        *,
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limits = limits
        self.purse = purse
        self.over: KzRelationsError | None = None
        self._clock = clock
        self._health = Health(limits.concurrency, patience)
        self._requests = Bucket(limits.requests_per_minute, clock())
        self._tokens = Bucket(limits.tokens_per_minute, clock())
        self._under_way = 0
        self._refusals = self._bugs = 0
        self._changed = threading.Condition()
        self._ended = threading.Event()

    @property
    def concurrency(self) -> int:
        """Requests that may be under way at once just now."""
        return self._health.at_once()

    @contextlib.contextmanager
    def turn(self, asking: Asking) -> Iterator[PacedTurn]:
        """Wait for a turn and hold it. Raises what ended the run."""
        with self._changed:
            while (nap := self._obstacle(asking)) is not None:
                self._changed.wait(min(nap, _LONGEST_NAP))
            self._under_way += 1
            self.purse.promise(asking)
            self._requests.take(asking.requests)
            self._tokens.take(asking.tokens_in + asking.tokens_out)
        turn = PacedTurn(self._clock())
        try:
            yield turn
        finally:
            with self._changed:
                self._settle(asking, turn)
                self._changed.notify(2)

    def sleep(self, seconds: float) -> None:
        """Wait, a little longer for some than for others; ends early when the run is over."""
        self._ended.wait(seconds * random.uniform(1.0, 1.1))  # noqa: S311 (spread, not secrecy)

    def stop(self, why: KzRelationsError) -> None:
        """No more turns; the first reason counts."""
        with self._changed:
            self._end(why)

    def blameless(self, error: KzRelationsError) -> bool:
        """Whether an article that failed so deserves another try: the server was away, or flooded."""
        if isinstance(error, RateLimited):
            return True
        return isinstance(error, ServerUnreachable) and self._health.down

    def judge(self, error: KzRelationsError | None) -> None:
        """Note how an article ended: some errors would be every other article's too."""
        with self._changed:
            if isinstance(error, AuthenticationFailed | ModelNotFound):
                self._refusals += 1
                if self._refusals >= _ENOUGH:
                    self._end(error)
            elif isinstance(error, CacheError | ConfigError | WeightsError):
                self._end(error)
            elif type(error) is KzRelationsError:
                self._bugs += 1
                if self._bugs >= _BUGS:
                    self._end(error)
            elif error is None:
                self._refusals = self._bugs = 0

    def _obstacle(self, asking: Asking) -> float | None:
        """Seconds after which to look again; None when the turn may be taken."""
        if self.over is not None:
            raise _again(self.over)
        now = self._clock()
        if now < self._health.paused_until:
            return self._health.paused_until - now
        if self._under_way >= self._health.at_once():
            return _LONGEST_NAP
        if not self.purse.has_room(asking):
            if self._under_way:
                return _LONGEST_NAP  # those under way may cost less than was set aside for them
            self._end(self.purse.reached())
            raise _again(self.purse.reached())
        nap = max(
            self._requests.wait(asking.requests, now), self._tokens.wait(asking.tokens_in + asking.tokens_out, now)
        )
        return nap if nap > 0 else None

    def _settle(self, asking: Asking, turn: PacedTurn) -> None:
        now = self._clock()
        spent = turn.spent
        if turn.failure is None and not spent.tokens_in and not spent.tokens_out:
            spent = Spent(max(1, spent.requests), 0, spent.reasks, asking.tokens_in, asking.tokens_out)
        self._under_way -= 1
        self._requests.take(spent.requests - asking.requests)
        self.purse.settle(asking, spent)
        self._tokens.take(spent.tokens_in + spent.tokens_out - asking.tokens_in - asking.tokens_out)
        gone: RunStopped | None = None
        if turn.failure == "down":
            gone = self._health.silent(now)
        elif turn.failure == "limited":
            gone = self._health.limited(turn.started, now, turn.retry_after)
        else:
            self._health.alive(turn.started, now)
        if gone is not None:
            self._end(gone)

    def _end(self, why: KzRelationsError) -> None:
        self.over = self.over or why
        self._ended.set()
        self._changed.notify_all()


class PacedTurn:
    """A request that is under way."""

    def __init__(self, started: float) -> None:
        self.started = started
        self.spent = Spent()
        self.failure: Failure | None = None
        self.retry_after: float | None = None

    def answered(self, spent: Spent) -> None:
        """It was answered, at this cost."""
        self.spent = spent

    def failed(self, failure: Failure, retry_after: float | None = None) -> None:
        """It was not."""
        self.spent = Spent(requests=1)
        self.failure, self.retry_after = failure, retry_after


def _again(error: KzRelationsError) -> RunStopped:
    """What ends the work on one article: an error of its own for each thread."""
    return RunStopped(error.message, advice=error.advice)
