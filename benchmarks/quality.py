"""Quality of the embedded model on every article of a corpus, beside other systems' stored predictions.

    python benchmarks/quality.py CORPUS OUT [--group 'wire-*' …] [--peer NAME=FOLDER …]

CORPUS holds `articles/` and `gold/`; predictions go to OUT, one JSON file an article, and stay there: an article that
is already there is not asked about again. Prints, for each group and system, records and slots (precision, recall,
F1), F1 by language, verbatim quotes and the cost of our own answers, as Markdown.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from fnmatch import fnmatch
from pathlib import Path

from kzrelations import Extraction, extract
from kzrelations.evaluate import Evaluation, evaluate, load_gold, load_predictions

HEAD = "| group | system | articles | record F1 | slot P | slot R | slot F1 | en | ru | kk | quotes verbatim |"


def answer(corpus: Path, out: Path, names: list[str]) -> None:
    """Ask about every article that has no prediction yet."""
    out.mkdir(parents=True, exist_ok=True)
    for name in names:
        target = out / f"{name}.json"
        if target.exists():
            continue
        started = time.perf_counter()
        extraction = extract(corpus / "articles" / f"{name}.txt", model="embedded", cache=False)
        target.write_text(extraction.model_dump_json(), "utf-8")
        print(f"{name}: {len(extraction.records())} records, {time.perf_counter() - started:.1f} s", flush=True)


def row(group: str, system: str, outcome: Evaluation) -> str:
    """One line of the table."""
    overall = outcome.overall
    languages = [outcome.by_language.get(code) for code in ("en", "ru", "kk")]
    cells = [
        group,
        system,
        str(len(outcome.articles)),
        f"{overall.records.f1:.3f}",
        f"{overall.slots.precision:.3f}",
        f"{overall.slots.recall:.3f}",
        f"**{overall.slots.f1:.3f}**",
        *(f"{figures.slots.f1:.3f}" if figures else "–" for figures in languages),
        "–" if overall.verbatim_share is None else f"{overall.verbatim_share:.3f}",
    ]
    return f"| {' | '.join(cells)} |"


def cost(out: Path, names: list[str]) -> str:
    """Medians and means of what our own answers cost."""
    usages = [Extraction.model_validate_json((out / f"{n}.json").read_text("utf-8")).usage for n in names]
    seconds = [usage.seconds for usage in usages]
    means = [statistics.mean(getattr(u, key) for u in usages) for key in ("requests", "tokens_in", "tokens_out")]
    return (
        f"{statistics.mean(seconds):.1f} s an article (median {statistics.median(seconds):.1f}), "
        f"{means[0]:.1f} requests, {means[1]:.0f} tokens in, {means[2]:.0f} out"
    )


def main() -> None:
    """Answer what is missing and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--group", action="append", metavar="GLOB")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=FOLDER")
    args = parser.parse_args()
    names = sorted(path.stem for path in (args.corpus / "gold").glob("*.json"))
    lines, costs = [HEAD, "|" + "---|" * HEAD.count(" |")], []
    for group in args.group or ["*"]:
        chosen = [name for name in names if fnmatch(name, group)]
        answer(args.corpus, args.out, chosen)
        gold = load_gold(args.corpus / "gold", only=group)
        systems = {"kzrelations": args.out, **{n: Path(f) for n, f in (p.split("=", 1) for p in args.peer)}}
        for system, folder in systems.items():
            lines.append(row(group, system, evaluate(gold, load_predictions(folder, only=group))))
        costs.append(f"{group}: {cost(args.out, chosen)}")
    print("\n".join([*lines, "", *costs]))
    Path(args.out / "_table.json").write_text(json.dumps(lines, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
