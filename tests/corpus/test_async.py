"""The same for asyncio: a running event loop is normal in notebooks."""

from __future__ import annotations

import asyncio
import itertools
import time

import pytest

from kzrelations import AuthenticationFailed, Result, aextract, aextract_many
from tests.corpus.common import ONE, model, text


def test_aextract_leaves_the_loop_free() -> None:
    """Several are awaited at once, and other tasks go on meanwhile."""

    async def main() -> tuple[int, int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        slow = model(lambda number: ONE, delay=0.2)
        found = await asyncio.gather(*(aextract(text(number), model=slow, cache=False) for number in range(4)))
        ticking.cancel()
        assert slow.most > 1
        return len(found), ticks

    found, ticks = asyncio.run(main())
    assert found == 4
    assert ticks >= 5


def test_aextract_many_gives_what_extract_many_does() -> None:
    """In order, with errors as results."""

    async def main() -> list[Result]:
        source = [text(0), " ", text(2)]
        return [result async for result in aextract_many(source, model=model(), progress=False)]

    results = asyncio.run(main())
    assert [type(result.error).__name__ for result in results] == ["NoneType", "EmptyArticle", "NoneType"]


def test_leaving_early_ends_the_run() -> None:
    """`break`, and the threads stop asking: an endless source is not read on."""
    asked = model()

    async def main() -> None:
        results = aextract_many(map(text, itertools.count()), model=asked, concurrency=2, progress=False)
        async for _ in results:
            break
        await results.aclose()  # type: ignore[attr-defined]

    asyncio.run(main())
    count = len(asked.asked)
    time.sleep(0.1)
    assert len(asked.asked) == count


def test_cancelling_ends_the_run() -> None:
    """A cancelled task leaves nothing running behind."""
    asked = model(delay=0.05)

    async def main() -> None:
        async def forever() -> None:
            async for _ in aextract_many(map(text, itertools.count()), model=asked, progress=False):
                pass

        task = asyncio.create_task(forever())
        await asyncio.sleep(0.3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    count = len(asked.asked)
    time.sleep(0.2)
    assert len(asked.asked) == count


def test_what_ends_a_run_is_raised() -> None:
    """Through the async iterator as well, after the results that there are."""
    refused = model(lambda number: AuthenticationFailed("bad key"))
    seen: list[Result] = []

    async def main() -> None:
        async for result in aextract_many(map(text, range(100)), model=refused, concurrency=1, progress=False):
            seen.append(result)

    with pytest.raises(AuthenticationFailed):
        asyncio.run(main())
    assert 3 <= len(seen) <= 6
