"""How fast is a run whose answers are all in the cache?

    python benchmarks/run_cached.py [--articles 10000] [--profile]

Beside it: bare instructor with its own DiskCache (which reads an answer and does nothing else: no article is read, no
value converted or grounded), and reading the same extractions from JSONL. One thread each; articles per second of
processor time. `--profile` prints where the time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from loopback import MODEL, Served, text, texts

from kzrelations import Extraction, extract_many, prompts, write_many


def rate(name: str, count: int, work: Callable[[], object]) -> float:
    """Articles per second of processor time, printed."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(f"{name:46}{count / cpu:10,.1f} articles/s of one core ({count / wall:,.1f}/s by the clock)", flush=True)
    return count / cpu


def fill(count: int, path: Path) -> None:
    """The cache, and a file with the extractions."""
    for _ in extract_many(texts(count), strategy="direct", concurrency=16, progress=False):
        pass
    written = write_many(extract_many(texts(count), strategy="direct", concurrency=1, progress=False), path)
    assert written == count, written


def cached(count: int) -> None:
    """Our run; everything comes from the cache."""
    results = extract_many(texts(count), strategy="direct", concurrency=1, progress=False)
    assert all(result.usage.cached == 1 and not result.usage.requests for result in results)


def bare(url: str, folder: Path, count: int) -> Callable[[], object]:
    """Instructor with its DiskCache, filled; gives the run that hits."""
    import instructor
    import openai
    from instructor.cache import DiskCache

    from kzrelations.asking.wire import WireExtraction

    client = instructor.from_openai(
        openai.OpenAI(base_url=url, api_key="none"), mode=instructor.Mode.JSON_SCHEMA, cache=DiskCache(str(folder))
    )

    def one(number: int) -> object:
        messages: list[Any] = [
            {"role": "system", "content": prompts.constant_text("direct")},
            {"role": "user", "content": text(number)},
        ]
        return client.chat.completions.create(
            model=MODEL, messages=messages, response_model=WireExtraction, cache_namespace="run"
        )

    for number in range(count):
        one(number)
    return lambda: [one(number) for number in range(count)]


def read(path: Path) -> int:
    """The same extractions from JSONL, as models."""
    with path.open(encoding="utf-8") as file:
        return sum(1 for line in file if Extraction.model_validate_json(line) is not None)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--bare", type=int, default=1_000, help="articles for bare instructor")
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, Served() as server:
        folder = Path(name)
        os.environ["KZRELATIONS_CACHE_DIR"] = str(folder / "cache")
        path = folder / "records.jsonl"
        fill(args.articles, path)
        ours = rate("ours, every answer cached", args.articles, lambda: cached(args.articles))
        reading = rate("reading the same extractions from JSONL", args.articles, lambda: read(path))
        other = rate(
            "bare instructor with its DiskCache", args.bare, bare(server.url, folder / "instructor", args.bare)
        )
        print(f"ours / bare instructor {ours / other:.3f}; ours / reading JSONL {ours / reading:.3f}")
        if args.profile:
            show(min(args.articles, 500))
    return 0


def show(count: int) -> None:
    """Where the time of a cached run goes."""
    from kzrelations.article import read_article
    from kzrelations.extraction import extract_read
    from kzrelations.models.select import open_model

    model = open_model()
    profile = cProfile.Profile()
    profile.enable()
    for article in texts(count):
        extract_read(read_article(article), model, "direct", 0.0)
    profile.disable()
    pstats.Stats(profile).sort_stats("cumtime").print_stats(40)


if __name__ == "__main__":
    sys.exit(main())
