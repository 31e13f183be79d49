"""Quality and cost of the embedded model under `staged`, beside bare instructor and langextract on the same server.

    python benchmarks/quality.py CORPUS OUT [--peers FOLDER --python PYTHON] [--group 'wire-*' …]

CORPUS holds `articles/` and `gold/`. FOLDER holds `bare_instructor.py` and `langextract_peer.py`, which are called
with the articles' folder, a folder for predictions, the server's address and a pattern, by PYTHON, a Python that has
both libraries. The systems take turns, article by article, so that a drifting machine treats them alike; tokens are
counted by a proxy before the server. Predictions stay in OUT/SYSTEM/NAME.json and costs in OUT/costs.jsonl: what is
already there is not asked again. Prints Markdown: quality for each group and system that has answered all of it, then
what an article costs.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import time
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from meter import Meter

from kzrelations import extract
from kzrelations.evaluate import Evaluation, evaluate, load_gold, load_predictions
from kzrelations.models import local
from kzrelations.models.profiles import EMBEDDED
from kzrelations.models.weights import fetch
from kzrelations.settings import DEFAULT_SLOTS, load_settings

HEAD = "| articles | system | record F1 | slot P | slot R | slot F1 | en | ru | kk | evidence | quotes verbatim |"
COST_HEAD = "| articles | system | seconds | ratio to bare | requests | tokens in | of them not cached | tokens out |"
OURS = "kzrelations"
PEERS = {"bare instructor": "bare_instructor.py", "langextract": "langextract_peer.py"}

System = Callable[[str, Path], None]
"""Answers about the named article and leaves its prediction in the folder."""


def ours(corpus: Path) -> System:
    """The library itself."""

    def answer(name: str, folder: Path) -> None:
        extraction = extract(corpus / "articles" / f"{name}.txt", model="embedded", cache=False)
        (folder / f"{name}.json").write_text(extraction.model_dump_json(), "utf-8")

    return answer


def peer(corpus: Path, script: Path, python: str, url: str) -> System:
    """A script that calls another library."""

    def answer(name: str, folder: Path) -> None:
        subprocess.run([python, script, corpus / "articles", folder, url, name], check=True, stdout=subprocess.DEVNULL)

    return answer


def seconds_of(folder: Path, name: str, measured: float) -> float:
    """What a peer says it took, without its imports; else what was measured."""
    usage = folder / "_usage.jsonl"
    if not usage.exists():
        return measured
    rows = [json.loads(line) for line in usage.read_text("utf-8").splitlines()]
    return float(next(row["seconds"] for row in reversed(rows) if row["article"] == name))


def run(systems: dict[str, System], out: Path, names: list[str], meter: Meter) -> None:
    """Let every system answer about every article that it has no prediction for."""
    for name in names:
        for system, answer in systems.items():
            folder = out / system.replace(" ", "-")
            folder.mkdir(parents=True, exist_ok=True)
            if (folder / f"{name}.json").exists():
                continue
            meter.take()
            started = time.perf_counter()
            answer(name, folder)
            seconds = seconds_of(folder, name, time.perf_counter() - started)
            cost = {"article": name, "system": system, "seconds": round(seconds, 2), **meter.take()}
            with (out / "costs.jsonl").open("a", encoding="utf-8") as costs:
                costs.write(json.dumps(cost) + "\n")
            print(cost, flush=True)


def quality_row(group: str, system: str, outcome: Evaluation) -> str:
    """One line of the table of quality."""
    overall = outcome.overall
    languages = [outcome.by_language.get(code) for code in ("en", "ru", "kk")]
    cells = [
        f"{group} ({len(outcome.articles)})",
        system,
        f"{overall.records.f1:.3f}",
        f"{overall.slots.precision:.3f}",
        f"{overall.slots.recall:.3f}",
        f"**{overall.slots.f1:.3f}**",
        *(f"{figures.slots.f1:.3f}" if figures and figures.slots.gold else "–" for figures in languages),
        "–" if overall.evidence_share is None else f"{overall.evidence_share:.3f}",
        "–" if overall.verbatim_share is None else f"{overall.verbatim_share:.3f}",
    ]
    return f"| {' | '.join(cells)} |"


def cost_rows(group: str, systems: list[str], costs: list[dict[str, Any]]) -> list[str]:
    """Lines of the table of costs: means an article, over the articles that every system has answered here."""
    by_system = {s: {row["article"]: row for row in costs if row["system"] == s} for s in systems}
    shared = [a for a in sorted(set.intersection(*(set(rows) for rows in by_system.values()))) if fnmatch(a, group)]
    if not shared:
        return []
    mean = {
        system: {
            key: statistics.mean(rows[article][key] for article in shared)
            for key in ("seconds", "requests", "tokens_in", "tokens_fresh", "tokens_out")
        }
        for system, rows in by_system.items()
    }
    base = mean.get("bare instructor", {}).get("seconds")
    rows = []
    for system, means in mean.items():
        seconds, *counts = means.values()
        ratio = f"{seconds / base:.2f}" if base else "–"
        cells = [f"{group} ({len(shared)})", system, f"{seconds:.1f}", ratio, *(f"{count:.0f}" for count in counts)]
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def tables(corpus: Path, out: Path, groups: list[str], systems: list[str]) -> str:
    """Both tables, as Markdown."""
    quality = [HEAD, "|" + "---|" * (HEAD.count("|") - 1)]
    cost = [COST_HEAD, "|" + "---|" * (COST_HEAD.count("|") - 1)]
    costs = [json.loads(line) for line in (out / "costs.jsonl").read_text("utf-8").splitlines()]
    for group in groups:
        gold = load_gold(corpus / "gold", only=group)
        for system in systems:
            predictions = load_predictions(out / system.replace(" ", "-"), only=group)
            if len(predictions) == len(gold):  # else it was not asked about all of them
                quality.append(quality_row(group, system, evaluate(gold, predictions)))
        cost += cost_rows(group, systems, costs)
    return "\n".join([*quality, "", *cost])


def main() -> None:
    """Answer what is missing and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--python", default="python3", help="a Python that has the peers' libraries")
    parser.add_argument("--group", action="append", metavar="GLOB")
    args = parser.parse_args()
    names = sorted(path.stem for path in (args.corpus / "gold").glob("*.json"))
    groups = [group for group in args.group or ["*"] if any(fnmatch(name, group) for name in names)]
    folder = load_settings().folder() / "models"
    launch = local.Launch("embedded", context=EMBEDDED.context, slots=DEFAULT_SLOTS, log=folder / "server.log")
    server = local.serve(fetch(folder), launch)
    with Meter(server.address, server.key) as meter:
        os.environ["KZRELATIONS_EMBEDDED_URL"] = meter.url
        systems = {OURS: ours(args.corpus)}
        if args.peers:
            systems |= {name: peer(args.corpus, args.peers / s, args.python, meter.url) for name, s in PEERS.items()}
        for group in groups:
            run(systems, args.out, [name for name in names if fnmatch(name, group)], meter)
    print(tables(args.corpus, args.out, groups, list(systems)))


if __name__ == "__main__":
    main()
