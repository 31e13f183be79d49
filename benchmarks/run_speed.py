"""How close to the provider's own pace? Wall time of a run beside the ideal, and bare instructor in a thread pool.

    python benchmarks/run_speed.py [--articles 1000] [--latency 2.0] [--concurrency 32]

The ideal is articles × latency / concurrency. Both sides ask the same questions of the same scripted server; imports
and the start of the server are not counted on either side.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from loopback import MODEL, Served, text, texts

from kzrelations import extract_many, prompts, write_many


def ours(count: int, concurrency: int, folder: Path) -> float:
    """Seconds of a run that caches, grounds and writes."""
    started = time.perf_counter()
    written = write_many(
        extract_many(texts(count), strategy="direct", concurrency=concurrency, progress=False), folder / "r.jsonl"
    )
    assert written == count, written
    return time.perf_counter() - started


def bare(count: int, concurrency: int, url: str) -> float:
    """Seconds of a thread pool around instructor that keeps what it parsed."""
    import instructor
    import openai

    from kzrelations.article import read_article, split
    from kzrelations.asking.direct import article_text
    from kzrelations.asking.wire import WireExtraction

    client = instructor.from_openai(openai.OpenAI(base_url=url, api_key="none"), mode=instructor.Mode.JSON_SCHEMA)

    def one(number: int) -> str:
        reading = split(read_article(text(number)))
        messages = [
            {"role": "system", "content": prompts.constant_text("direct")},
            {"role": "user", "content": article_text(reading, reading.shown())},
        ]
        made = client.chat.completions.create(model=MODEL, messages=messages, response_model=WireExtraction)  # type: ignore[arg-type]
        return str(made.model_dump_json())

    started = time.perf_counter()
    with ThreadPoolExecutor(concurrency) as pool:
        assert len(list(pool.map(one, range(count)))) == count
    return time.perf_counter() - started


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--latency", type=float, default=2.0)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--no-bare", action="store_true", help="only ours")
    args = parser.parse_args()
    ideal = args.articles * args.latency / args.concurrency
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KZRELATIONS_CACHE_DIR"] = f"{folder}/cache"
        with Served(args.latency) as server:
            ours(2, 2, Path(folder) / "warm")  # imports
            os.environ["KZRELATIONS_CACHE_DIR"] = f"{folder}/cache2"
            seconds = ours(args.articles, args.concurrency, Path(folder))
            print(f"ideal {ideal:.1f} s; ours {seconds:.1f} s = {seconds / ideal:.3f} x ideal", flush=True)
            if not args.no_bare:
                other = bare(args.articles, args.concurrency, server.url)
                print(f"bare instructor in a thread pool {other:.1f} s = {other / ideal:.3f} x ideal")
    return 0 if seconds <= 1.15 * ideal else 1


if __name__ == "__main__":
    sys.exit(main())
