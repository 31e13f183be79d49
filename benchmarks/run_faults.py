"""A server that fails in six ways: does every article end, at what price, and is any lost or written twice?

    python benchmarks/run_faults.py [--articles 2000] [--concurrency 32] [--seed 2019]

10% 429 with Retry-After, 5% 500, 3% connection reset, 2% cut answers, 2% invalid JSON, 1% hanging past the timeout.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from loopback import MODEL, Served, texts

from kzrelations import Summary, extract_many, write_many
from kzrelations.models.remote import Remote

FAULTS = "limited=0.10,broken=0.05,reset=0.03,cut=0.02,garbled=0.02,hanging=0.01"


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--latency", type=float, default=0.05)
    parser.add_argument("--timeout", type=float, default=3.0, help="of one request; hanging ones take longer")
    parser.add_argument("--seed", type=int, default=2019)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KZRELATIONS_CACHE_DIR"] = f"{folder}/cache"
        with Served(args.latency, faults=FAULTS, seed=args.seed) as server:
            model = Remote(MODEL, base_url=server.url, timeout=args.timeout)
            summary, path = Summary(), Path(folder) / "r.jsonl"
            started = time.perf_counter()
            results = extract_many(
                texts(args.articles), model=model, strategy="direct", concurrency=args.concurrency, progress=False
            )
            written = write_many(summary.watch(results), path)
            seconds = time.perf_counter() - started
            counts = server.counts()
        ids = Counter(json.loads(line)["article"]["id"] for line in path.open(encoding="utf-8"))
        failed = sum(1 for _ in path.with_name("r.errors.jsonl").open()) if summary.failed else 0
    print(summary.table())
    ratio = counts["requests"] / args.articles
    twice = [name for name, count in ids.items() if count > 1]
    print(f"\nserver played {counts['played']}")
    print(f"{len(ids) + failed} of {args.articles} ended ({failed} as errors), {len(twice)} twice, in {seconds:.1f} s")
    print(f"requests {counts['requests']} = {ratio:.3f} x articles")
    met = len(ids) + failed == args.articles and written == len(ids) and not twice and ratio <= 1.35
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
