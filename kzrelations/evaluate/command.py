"""`kzrelations evaluate GOLD PREDICTIONS`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from kzrelations.evaluate.judging import evaluate
from kzrelations.evaluate.loading import load_gold, load_predictions, plain_gold
from kzrelations.evaluate.report import Evaluation


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the arguments that `run` reads."""
    parser.add_argument("gold", type=Path, help="folder of gold files, NAME.json")
    parser.add_argument("predictions", type=Path, help="folder of predictions, NAME.json")
    parser.add_argument("--articles", type=Path, help="folder of texts, NAME.txt (default: GOLD/../articles)")
    parser.add_argument("--only", default="*", metavar="GLOB", help="judge only the articles whose NAME matches")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N mistakes (-1: all)")
    parser.add_argument("--per-article", action="store_true", help="print a row for each article")


def run(args: Namespace) -> int:
    """Prints the figures and answers the exit code 0. Raises InputError when a file is broken or nothing matches."""
    outcome = _judged(args)
    sys.stdout.write((outcome.to_json() if args.json else _readable(outcome, args)) + "\n")
    return 0


def _judged(args: Namespace) -> Evaluation:
    predictions = load_predictions(args.predictions, only=args.only)
    texts = args.articles or args.gold.parent / "articles"
    if args.articles is None and not texts.is_dir():
        # Figures need no texts, only the check of the quotes does.
        return evaluate(plain_gold(args.gold, only=args.only), predictions)
    return evaluate(load_gold(args.gold, articles=texts, only=args.only), predictions)


def _readable(outcome: Evaluation, args: Namespace) -> str:
    parts = [outcome.table(per_article=args.per_article)]
    if args.errors and outcome.errors:
        parts.append(outcome.errors_listed(None if args.errors < 0 else args.errors))
    return "\n\n".join(parts)
