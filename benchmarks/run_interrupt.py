"""Ctrl-C in the middle, and the server gone in the middle: what the command says, how it exits, how it goes on.

python benchmarks/run_interrupt.py [--articles 200]
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from loopback import ROOT, Served, text


def run(source: Path, folder: Path, name: str) -> subprocess.Popen[str]:
    """The command, begun."""
    command = [sys.executable, "-m", "kzrelations", "run", str(source), "--out", str(folder / name)]
    return subprocess.Popen(
        [*command, "--strategy", "direct"],
        env={**os.environ, "KZRELATIONS_CACHE_DIR": str(folder / f"{name}-cache"), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def lines(folder: Path, name: str) -> int:
    """Records on disk."""
    path = folder / name / "records.jsonl"
    return sum(1 for _ in path.open("rb")) if path.exists() else 0


def until(folder: Path, name: str, wanted: int) -> None:
    """Wait until so many records are written."""
    deadline = time.monotonic() + 60
    while lines(folder, name) < wanted and time.monotonic() < deadline:
        time.sleep(0.02)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--latency", type=float, default=0.5)
    args = parser.parse_args()
    met = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "articles"
        source.mkdir()
        for number in range(args.articles):
            (source / f"{number:05}.txt").write_text(text(number), encoding="utf-8")
        with Served(args.latency) as server:
            process = run(source, folder, "ctrl-c")
            until(folder, "ctrl-c", 20)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate()
            counts = server.counts()
            written = lines(folder, "ctrl-c")
            print(f"Ctrl-C: exit {process.returncode}, {written} written of {counts['requests']} asked")
            print(f"  said: {said.strip().splitlines()[-1]}")
            met &= process.returncode == 130 and "Traceback" not in said and written == counts["requests"]
            process = run(source, folder, "ctrl-c")
            process.communicate()
            asked = server.counts()["requests"]
            print(f"  again: exit {process.returncode}, {lines(folder, 'ctrl-c')} written, {asked} asked in all")
            met &= process.returncode == 0 and asked == args.articles
            process = run(source, folder, "gone")
            until(folder, "gone", 20)
            port = server.url.rpartition(":")[2].partition("/")[0]
            server.stop()
            started = time.monotonic()
            _, said = process.communicate()
            seconds = time.monotonic() - started
        print(f"server gone: exit {process.returncode} after {seconds:.1f} s, {lines(folder, 'gone')} written")
        print(f"  said: {said.strip().splitlines()[-2]}")
        met &= process.returncode == 3 and seconds < 60 and "Traceback" not in said
        with Served(args.latency, port=int(port)):
            process = run(source, folder, "gone")
            process.communicate()
        print(f"  again: exit {process.returncode}, {lines(folder, 'gone')} written")
        met &= process.returncode == 0 and lines(folder, "gone") == args.articles
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
