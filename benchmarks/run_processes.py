"""Eight processes, one cache, the same articles: how often is the server asked?

python benchmarks/run_processes.py [--processes 8] [--articles 300]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time

from loopback import ROOT, Served

_WORK = """
import sys
sys.path.insert(0, {bench!r})
from loopback import texts
from kzrelations import extract_many
results = extract_many(texts({articles}), strategy="direct", concurrency={concurrency}, progress=False)
assert all(result.extraction for result in results)
"""


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--concurrency", type=int, default=8)
    parser.add_argument("--latency", type=float, default=0.2)
    args = parser.parse_args()
    work = _WORK.format(bench=str(ROOT / "benchmarks"), articles=args.articles, concurrency=args.concurrency)
    with tempfile.TemporaryDirectory() as folder, Served(args.latency) as server:
        environment = {**os.environ, "KZRELATIONS_CACHE_DIR": folder}
        started = time.perf_counter()
        processes = [subprocess.Popen([sys.executable, "-c", work], env=environment) for _ in range(args.processes)]
        codes = [process.wait() for process in processes]
        seconds = time.perf_counter() - started
        requests = server.counts()["requests"]
    print(
        f"{args.processes} processes, {args.articles} articles: {requests} requests in {seconds:.1f} s, exits {codes}"
    )
    return 0 if requests == args.articles and not any(codes) else 1


if __name__ == "__main__":
    sys.exit(main())
