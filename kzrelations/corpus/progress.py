"""How a run is getting on: a bar in a terminal or notebook, a plain line now and then anywhere else."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

from kzrelations.corpus.result import Result
from kzrelations.corpus.summary import Summary

if TYPE_CHECKING:
    from kzrelations.corpus.running import Run

_LINE_EVERY = 30.0
_REFRESH = 0.3


class _Display(Protocol):
    def show(self, done: int, words: str) -> None: ...

    def close(self) -> None: ...


def watched(results: Iterator[Result], total: int | None, run: Run | None = None) -> Iterator[Result]:
    """The results, with the progress shown on standard error while they pass."""
    summary = Summary()
    display = _display(total)
    shown = 0.0
    try:
        for result in results:
            summary.add(result)
            now = time.monotonic()
            if now - shown >= _REFRESH:
                shown = now
                display.show(summary.articles, words(summary, run))
            yield result
    finally:
        display.show(summary.articles, words(summary, run))
        display.close()
        close = getattr(results, "close", None)
        if close is not None:
            close()


def words(summary: Summary, run: Run | None = None) -> str:
    """What stands beside the bar.

    >>> words(Summary())
    'failed 0, cached 0, 0 tok'
    """
    parts = [f"failed {summary.failed.total():,}", f"cached {summary.from_cache:,}"]
    if summary.passed_over:
        parts.append(f"passed over {summary.passed_over:,}")
    parts.append(f"{_short(summary.tokens_in + summary.tokens_out)} tok")
    if summary.cost is not None:
        parts.append(f"{summary.cost:.4f} {summary.currency}")
    if run is not None and run.pace.concurrency < run.pace.limits.concurrency:
        parts.append(f"slowed to {run.pace.concurrency} at once")
    return ", ".join(parts)


def _short(number: int) -> str:
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:.1f}{unit}"
    return str(number)


def _display(total: int | None) -> _Display:
    in_notebook = "ipykernel" in sys.modules
    if (in_notebook or sys.stderr.isatty()) and importlib.util.find_spec("tqdm"):
        return _Bar(total, in_notebook=in_notebook)
    return _Lines(total)


class _Bar:
    def __init__(self, total: int | None, *, in_notebook: bool) -> None:
        # Without ipywidgets tqdm's notebook bar warns and fails; its plain one works there too.
        if in_notebook and importlib.util.find_spec("ipywidgets"):
            from tqdm.notebook import tqdm
        else:
            from tqdm import tqdm
        self._bar: Any = tqdm(total=total, unit=" articles", smoothing=0.05, dynamic_ncols=True)

    def show(self, done: int, words: str) -> None:
        self._bar.set_postfix_str(words, refresh=False)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.refresh()
        self._bar.close()


class _Lines:
    """A line every half minute, and one at the end."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._started = self._last = time.monotonic()
        self._line = ""

    def show(self, done: int, words: str) -> None:
        now = time.monotonic()
        self._line = self._worded(done, words, now - self._started)
        if now - self._last >= _LINE_EVERY:
            self._write(now)

    def close(self) -> None:
        self._write(time.monotonic())

    def _write(self, now: float) -> None:
        self._last = now
        sys.stderr.write(f"{self._line}\n")
        sys.stderr.flush()

    def _worded(self, done: int, words: str, seconds: float) -> str:
        rate = done / seconds if seconds > 0 else 0.0
        of = f" of {self._total:,}" if self._total else ""
        left = f", {_clock((self._total - done) / rate)} left" if self._total and rate and done < self._total else ""
        return f"{done:,}{of} articles in {_clock(seconds)}, {rate:.1f}/s{left}; {words}"


def _clock(seconds: float) -> str:
    """Hours, minutes, seconds.

    >>> _clock(3725)
    '1:02:05'
    """
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
