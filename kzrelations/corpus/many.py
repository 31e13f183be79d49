"""`extract_many`, and the same for asyncio and notebooks."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from kzrelations.corpus.budget import Budget, Purse
from kzrelations.corpus.limits import Limits
from kzrelations.corpus.pace import Pace
from kzrelations.corpus.result import Result
from kzrelations.corpus.running import How, Run
from kzrelations.corpus.sources import Item, items, total
from kzrelations.extraction import Strategy, extract
from kzrelations.schemas import Article

if TYPE_CHECKING:
    from kzrelations.models.base import Model
    from kzrelations.schemas import Extraction

Source = os.PathLike[str] | Iterable[str | os.PathLike[str] | Article | Mapping[str, Any] | Item]
_ASYNC_THREADS = 64


def extract_many(
    articles: Source,
    *,
    model: str | Model | None = None,
    strategy: Strategy = "auto",
    concurrency: int | Limits = 8,
    budget: Budget | None = None,
    progress: bool = True,
    ordered: bool = True,
    only: Callable[[Article], bool] | None = None,
) -> Iterator[Result]:
    """What becomes of each article, one by one; an article that fails is a Result with its error.

    `articles`: a folder of texts or pages, a JSONL, CSV or Parquet file with a column of texts (as paths), or anything
    that gives what `extract` takes, or rows with a text; it may be without end.
    `concurrency`: requests at once, or Limits. `ordered=False` gives each result as soon as it is there.
    `only`: articles for which it says False are passed over, such as `only=may_hold_records`.
    Answers are cached: after an interruption the same call asks only what is missing. Raises ConfigError at once; when
    what is under way has come out, BudgetReached, ServerGone, or an error that would be every article's.
    """
    run = prepare(items(articles), model, strategy, concurrency, budget)
    run.only = only
    results = run.results(ordered=ordered)
    if not progress:
        return results
    from kzrelations.corpus.progress import watched

    return watched(results, total(articles), run)


def prepare(
    source: Iterator[Item],
    model: str | Model | None,
    strategy: Strategy,
    concurrency: int | Limits,
    budget: Budget | None,
) -> Run:
    """A run that has not begun. Raises ConfigError."""
    from kzrelations.models.select import open_model

    opened = open_model(model, in_turns=True)
    limits = concurrency if isinstance(concurrency, Limits) else Limits(concurrency)
    return Run(source, How(opened, strategy), Pace(limits, Purse(budget, opened.name)))


async def aextract(
    article: str | os.PathLike[str] | Article,
    *,
    model: str | Model | None = None,
    strategy: Strategy = "auto",
    cache: bool = True,
    offline: bool | None = None,
) -> Extraction:
    """`extract`, awaited; the event loop goes on meanwhile."""
    work = functools.partial(extract, article, model=model, strategy=strategy, cache=cache, offline=offline)
    return await asyncio.get_running_loop().run_in_executor(_threads(), work)


async def aextract_many(
    articles: Source,
    *,
    model: str | Model | None = None,
    strategy: Strategy = "auto",
    concurrency: int | Limits = 8,
    budget: Budget | None = None,
    progress: bool = True,
    ordered: bool = True,
    only: Callable[[Article], bool] | None = None,
) -> AsyncIterator[Result]:
    """`extract_many`, iterated asynchronously; the articles are gone through in another thread."""
    loop = asyncio.get_running_loop()
    run = await loop.run_in_executor(_threads(), prepare, items(articles), model, strategy, concurrency, budget)
    run.only = only
    results = run.results(ordered=ordered)
    if progress:
        from kzrelations.corpus.progress import watched

        results = watched(results, total(articles), run)
    with ThreadPoolExecutor(1, thread_name_prefix="kzrelations-run") as thread:
        try:
            while (result := await loop.run_in_executor(thread, next, results, None)) is not None:
                yield result
        finally:
            run.stop()
            # In the same thread, so after the step that may still be under way there.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.shield(loop.run_in_executor(thread, _close, results))


def _close(results: Iterator[Result]) -> None:
    close = getattr(results, "close", None)
    if close is not None:
        close()


@functools.cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_ASYNC_THREADS, thread_name_prefix="kzrelations-async")
