"""Is peak memory the same for a few articles and for many?

    python benchmarks/run_memory.py [--few 200] [--many 20000]

Each run is a process of its own, with a short latency, an endless source and a written file; the peak is ru_maxrss.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from loopback import ROOT, Served

_WORK = """
import itertools, resource, sys
sys.path.insert(0, {bench!r})
from loopback import text
from kzrelations import extract_many, write_many
source = (text(number) for number in itertools.count())
results = extract_many(source, strategy="direct", concurrency=16, progress=False)
write_many(itertools.islice(results, {articles}), {path!r})
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(articles: int, folder: Path) -> float:
    """MiB."""
    path = folder / f"{articles}.jsonl"
    work = _WORK.format(bench=str(ROOT / "benchmarks"), articles=articles, path=str(path))
    environment = {**os.environ, "KZRELATIONS_CACHE_DIR": str(folder / str(articles))}
    run = subprocess.run([sys.executable, "-c", work], env=environment, check=True, capture_output=True, text=True)
    assert sum(1 for _ in path.open("rb")) == articles
    path.unlink()
    return int(run.stdout.split()[-1]) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--few", type=int, default=200)
    parser.add_argument("--many", type=int, default=20_000)
    parser.add_argument("--latency", type=float, default=0.005)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Served(args.latency):
        few = peak(args.few, Path(folder))
        print(f"{args.few} articles: {few:.1f} MiB", flush=True)
        many = peak(args.many, Path(folder))
    print(f"{args.many} articles: {many:.1f} MiB = {many / few:.3f} x")
    return 0 if abs(many / few - 1) <= 0.10 else 1


if __name__ == "__main__":
    sys.exit(main())
