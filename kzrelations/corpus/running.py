"""The engine: a few threads take articles from one source, and what becomes of them comes out one by one.

Threads go to the source themselves, one at a time, so nothing is read before it is needed; results that wait for their
turn are bounded. There are more threads than turns: while some wait for answers others read, convert and ground, so
that no turn lies idle.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kzrelations.corpus.pace import Pace
from kzrelations.corpus.result import Result
from kzrelations.corpus.sources import Item
from kzrelations.errors import InputError, KzRelationsError, RunStopped
from kzrelations.extraction import Strategy, extract_read
from kzrelations.models.base import Model, Spent
from kzrelations.models.turns import Asking, Turn, governor
from kzrelations.schemas import Article, Usage

_AHEAD = 8
"""Threads beyond the turns."""
_ROOM = 8
"""Results that may wait, for each request that may be under way."""
_REPEATS = 2
"""How often an article is tried again after the server was away or flooded."""
_GRACE = 30.0
"""Seconds that a run which is left waits for what is under way; answers that come in are kept."""
_POLL = 0.1

Only = Callable[[Article], bool]


@dataclass(frozen=True, slots=True)
class How:
    """How each article is asked about."""

    model: Model
    strategy: Strategy = "auto"


class Run:
    """One run. `results` may be gone through once."""

    def __init__(self, source: Iterator[Item], how: How, pace: Pace) -> None:
        self.how = how
        self.pace = pace
        self.only: Only | None = None
        """Articles for which it says False are passed over."""
        self._source = source
        self._pulling = threading.Lock()
        self._counting = threading.Lock()  # its own: whoever pulls may wait long for the source
        self._started = 0
        self._busy = 0
        self._exhausted = False
        self._stopped = threading.Event()
        self._stopped_at = 0.0
        self._cut_short = RunStopped("The run was stopped.", advice="Run it again to go on.")
        self._broken: BaseException | None = None
        self._room = threading.Semaphore(_ROOM * pace.limits.concurrency)
        self._out: queue.SimpleQueue[tuple[int, Result | None]] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def results(self, *, ordered: bool) -> Iterator[Result]:
        """What became of each article, those under way when the run ends included. Then raises what ended it."""
        try:
            self._start()
            finished = self._finished()
            for result in _in_order(finished) if ordered else (result for _, result in finished):
                self._room.release()
                if result is not None:
                    yield result
        finally:
            self._leave()
        if self._broken is not None:
            raise self._broken
        if self.pace.over is not None and self.pace.over is not self._cut_short:
            raise self.pace.over

    def stop(self) -> None:
        """Begin nothing more; what is under way is finished and comes out, if that takes no longer than half a minute.

        An article that has more questions left by then is given up; what was answered of it is kept in the cache.
        """
        if not self._stopped.is_set():
            self._stopped_at = time.monotonic()
            self._stopped.set()

    @property
    def under_way(self) -> int:
        """Articles that were begun and are not finished."""
        return self._busy

    def _start(self) -> None:
        for number in range(self.pace.limits.concurrency + min(_AHEAD, self.pace.limits.concurrency)):
            thread = threading.Thread(target=self._work, name=f"kzrelations-{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _over(self) -> bool:
        return self._stopped.is_set() or self.pace.over is not None or self._exhausted

    def _finished(self) -> Iterator[tuple[int, Result | None]]:
        while True:
            try:
                done = self._out.get(timeout=_POLL)
            except queue.Empty:
                if self._stopped.is_set() and time.monotonic() - self._stopped_at > _GRACE:
                    self.pace.stop(self._cut_short)
                if self._over() and self._busy == 0 and self._out.empty():
                    return
                continue
            yield done

    def _work(self) -> None:
        while True:
            self._room.acquire()
            pulled = self._pull()
            if pulled is None:
                self._room.release()
                return
            number, item = pulled
            result = None
            try:
                result = self._one(item)
            finally:
                self._out.put((number, result))
                with self._counting:
                    self._busy -= 1

    def _pull(self) -> tuple[int, Item] | None:
        with self._pulling:
            if self._over():
                return None
            try:
                item = next(self._source)
            except StopIteration:
                self._exhausted = True
                return None
            except Exception as error:
                self._broken, self._exhausted = error, True
                return None
            if self._over():  # it may have taken long to come
                return None
            number = self._started
            self._started += 1
            with self._counting:
                self._busy += 1
            return number, item

    def _one(self, item: Item) -> Result | None:
        """What became of the article; None when the run ended before it was finished."""
        started = time.perf_counter()
        try:
            article = item.read()
            if self.only is not None and not self.only(article):
                return Result(article)
        except Exception as error:
            return self._failed(Article(id=item.name), _ours(error, item.name), Usage())
        meter = _Meter(self.pace)
        governor.set(meter)
        for repeat in range(_REPEATS + 1):
            try:
                extraction = extract_read(article, self.how.model, self.how.strategy, started, self.pace.purse.price)
            except RunStopped:
                return None
            except Exception as error:
                ours = _ours(error, article.id)
                if repeat < _REPEATS and self.pace.blameless(ours):
                    continue
                return self._failed(article, ours, meter.usage(started))
            self.pace.judge(None)
            usage = extraction.usage
            return Result(extraction.article, extraction, usage=meter.added_to(usage))
        raise AssertionError  # the last repeat returns

    def _failed(self, article: Article, error: KzRelationsError, usage: Usage) -> Result:
        self.pace.judge(error)
        if error.article_id and not article.text:
            article = Article(id=error.article_id)
        return Result(article, error=error, usage=usage)

    def _leave(self) -> None:
        """Let the requests under way come to their end, so that what was paid for is kept."""
        self.stop()
        self.pace.stop(self._cut_short)
        for _ in self._threads:
            self._room.release()
        deadline = time.monotonic() + _GRACE
        while self._busy and time.monotonic() < deadline:
            time.sleep(_POLL / 10)


def _in_order(finished: Iterator[tuple[int, Result | None]]) -> Iterator[Result | None]:
    """Results in the order of the source; None for what was not finished when the run ended."""
    waiting: dict[int, Result | None] = {}
    due = 0
    for number, result in finished:
        waiting[number] = result
        while due in waiting:
            yield waiting.pop(due)
            due += 1


def _ours(error: Exception, name: str) -> KzRelationsError:
    if isinstance(error, KzRelationsError):
        return error.about(name)
    kind = InputError if isinstance(error, OSError) else KzRelationsError
    made = kind(
        f"{type(error).__name__}: {error}", article_id=name, advice="Please report it, with the article if you may."
    )
    made.__cause__ = error
    return made


class _Meter:
    """Takes an article's turns, and adds up what they cost."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._spent = Spent()
        self._lock = threading.Lock()

    def turn(self, asking: Asking) -> _MeteredTurn:
        return _MeteredTurn(self, self._pace, asking)

    def sleep(self, seconds: float) -> None:
        self._pace.sleep(seconds)

    def add(self, spent: Spent) -> None:
        with self._lock:
            self._spent += spent

    def usage(self, started: float) -> Usage:
        """What was spent on an article without an answer."""
        return self.added_to(Usage(seconds=round(time.perf_counter() - started, 3)))

    def added_to(self, usage: Usage) -> Usage:
        """The usage with every request counted, also those of earlier tries."""
        from kzrelations.models.prices import decimal_string

        spent, price = self._spent, self._pace.purse.price
        if spent.requests == usage.requests:
            return usage
        tokens = {"tokens_in": spent.tokens_in, "tokens_out": spent.tokens_out}
        cost = decimal_string(price.cost(**tokens)) if price else None
        currency = price.currency if price else None
        return usage.model_copy(update={"requests": spent.requests, **tokens, "cost": cost, "cost_currency": currency})


class _MeteredTurn:
    """A turn whose cost is added up for its article."""

    def __init__(self, meter: _Meter, pace: Pace, asking: Asking) -> None:
        self._meter = meter
        self._context = pace.turn(asking)

    def __enter__(self) -> Turn:
        self._turn = self._context.__enter__()
        return self._turn

    def __exit__(self, *raised: object) -> None:
        self._context.__exit__(*raised)  # type: ignore[arg-type]
        self._meter.add(self._turn.spent)
