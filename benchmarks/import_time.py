"""What importing `extract` costs beside importing openai and instructor; one process each, in turn.

python benchmarks/import_time.py [RUNS]
"""

from __future__ import annotations

import statistics
import subprocess
import sys

OURS = "from kzrelations import extract"
THEIRS = "import openai; from instructor import from_openai"
TIMED = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"


def _seconds(code: str) -> float:
    done = subprocess.run([sys.executable, "-c", TIMED.format(code)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def main(runs: int) -> None:
    """Print the median of each and the median ratio."""
    pairs = [(_seconds(OURS), _seconds(THEIRS)) for _ in range(runs + 1)][1:]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"{OURS}: {ours:.3f} s; {THEIRS}: {theirs:.3f} s; ratio {ratio:.3f} (median of {runs} pairs, goal 0.10)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
