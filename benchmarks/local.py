"""What the local finders of `staged` find when no model is asked.

    python benchmarks/local.py CORPUS [CORPUS …] [--group 'wire-*' …]

Each CORPUS holds `articles/` and `gold/`. A stand-in answers every question with no opinion and no name, so that the
figures are those of the local guesses above the threshold, grounded. Prints Markdown.
"""

from __future__ import annotations

import argparse
import sys
from fnmatch import fnmatch
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from ablation import WithoutModel
from quality import HEAD, quality_row

from kzrelations import extract
from kzrelations.evaluate import evaluate, load_gold
from tests.scripted_model import ScriptedModel


def main() -> None:
    """Print a line for each corpus and group."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--group", action="append", metavar="GLOB")
    args = parser.parse_args()
    model = WithoutModel(ScriptedModel(lambda messages, schema: {}, strategy="staged", context=8192))
    print(HEAD, "|" + "---|" * (HEAD.count("|") - 1), sep="\n")
    for corpus in args.corpus:
        names = [path.stem for path in (corpus / "gold").glob("*.json")]
        for group in args.group or ["*"]:
            if any(fnmatch(name, group) for name in names):
                gold = load_gold(corpus / "gold", only=group)
                found = [extract(corpus / "articles" / f"{g.article.id}.txt", model=model, cache=False) for g in gold]
                print(quality_row(f"{corpus.name} {group}", "no model", evaluate(gold, found)), flush=True)


if __name__ == "__main__":
    main()
