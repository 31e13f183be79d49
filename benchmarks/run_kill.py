"""Killed at random moments and started again: is the finished set whole, and is any stored answer asked for again?

    python benchmarks/run_kill.py [--articles 500] [--kills 20] [--seed 2019]

The command line runs on a folder of texts and is killed with SIGKILL; then it runs to its end. Its records are compared
with those of an undisturbed run (but for `usage`, which tells what came from the cache).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from loopback import MODEL, ROOT, Served, text

from kzrelations.article import read_article, split
from kzrelations.asking import strategies
from kzrelations.models.cached import Cached
from kzrelations.models.select import open_model


def start(source: Path, out: Path, cache: Path, concurrency: int) -> subprocess.Popen[bytes]:
    """The command, begun."""
    command = [sys.executable, "-m", "kzrelations", "run", str(source), "--out", str(out), "--strategy", "direct"]
    return subprocess.Popen(
        [*command, "--concurrency", str(concurrency), "--no-progress"],
        env={**os.environ, "KZRELATIONS_CACHE_DIR": str(cache), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )


def wait_for_request(server: Served, process: subprocess.Popen[bytes]) -> None:
    """Until the process has asked something, or has ended."""
    before = server.counts()["requests"]
    while process.poll() is None and server.counts()["requests"] == before:
        time.sleep(0.01)


def records(out: Path) -> dict[str, Any]:
    """What was written, by article; fails when a line is broken or an article is there twice."""
    found: dict[str, Any] = {}
    for line in (out / "records.jsonl").open(encoding="utf-8"):
        made = json.loads(line)
        made.pop("usage")
        assert made["article"]["id"] not in found, "written twice"
        found[made["article"]["id"]] = made
    return found


class Stored:
    """Which articles have their answer in a cache."""

    def __init__(self, source: Path, cache: Path) -> None:
        os.environ["KZRELATIONS_CACHE_DIR"] = str(cache)
        self.model = open_model(MODEL)
        self.requests = {}
        for path in source.iterdir():
            reading = split(read_article(path))
            self.requests[str(int(path.stem))] = next(strategies.dialogue("direct", reading, self.model.profile))[0]

    def now(self) -> set[str]:
        """Their numbers."""
        assert isinstance(self.model, Cached)
        return {number for number, request in self.requests.items() if self.model.holds(request)}


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--concurrency", type=int, default=8)
    parser.add_argument("--latency", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=2019)
    args = parser.parse_args()
    dice = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder, Served(args.latency) as server:
        source = Path(folder) / "articles"
        source.mkdir()
        for number in range(args.articles):
            (source / f"{number:05}.txt").write_text(text(number), encoding="utf-8")
        process = start(source, Path(folder) / "whole", Path(folder) / "cache1", args.concurrency)
        wait_for_request(server, process)
        started = time.perf_counter()
        assert process.wait() == 0
        working = time.perf_counter() - started
        out, cache = Path(folder) / "out", Path(folder) / "cache2"
        stored = Stored(source, cache)
        before = server.counts()["asked"]
        killed, seen = 0, []
        for number in range(args.kills):
            process = start(source, out, cache, args.concurrency)
            if dice.random() < 0.1:  # while it starts
                time.sleep(dice.uniform(0.0, 0.5))
            else:
                wait_for_request(server, process)
                time.sleep(dice.uniform(0.0, 1.2 * working / args.kills))
            killed += process.poll() is None
            process.send_signal(signal.SIGKILL)
            process.wait()
            seen.append((stored.now(), server.counts()["asked"]))
            print(f"kill {number + 1}: {len(seen[-1][0])} answers stored", flush=True)
        code = start(source, out, cache, args.concurrency).wait()
        whole, resumed = records(Path(folder) / "whole"), records(out)
        after = server.counts()["asked"]
    same = whole == resumed
    again = sum(after[name] > asked[name] for there, asked in seen for name in there)
    requests = sum(after.values()) - sum(before.values())
    print(f"killed {killed} times, exit {code}; {len(resumed)} of {args.articles} records, equal: {same}")
    print(f"requests {requests}; stored answers asked for again: {again}")
    return 0 if same and code == 0 and again == 0 and len(resumed) == args.articles else 1


if __name__ == "__main__":
    sys.exit(main())
