"""`kzrelations run SOURCE --out DIR`: all of it from the command line.

Exit code 0: every article was read; 1: some failed, or none could be asked about; 2: wrong usage; 3: the server is
gone; 4: the budget is reached; 130: Ctrl-C; 143: SIGTERM. After 1, 3, 4, 130 and 143 the same command goes on.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from kzrelations.errors import BudgetReached, ConfigError, KzRelationsError, ServerGone

if TYPE_CHECKING:
    from kzrelations.corpus.running import Run
    from kzrelations.corpus.summary import Summary
    from kzrelations.corpus.writing import Writer
    from kzrelations.schemas import Article

FAILED, SERVER_GONE, BUDGET_REACHED = 1, 3, 4


def add_arguments(parser: ArgumentParser) -> None:
    """Declares the arguments that `run` reads."""
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="folder of texts or pages; a JSONL, CSV or Parquet file")
    add("--out", type=Path, required=True, metavar="DIR", help="where the records go; an earlier run is continued")
    add("--model", help="embedded, a .gguf file, or the name of a remote model")
    add("--strategy", choices=("auto", "direct", "staged"), default="auto", help="how the model is asked")
    add("--format", choices=("jsonl", "parquet"), default="jsonl", help="how the records are written")
    add("--filter", action="store_true", help="pass over articles that can't hold a record, before they cost anything")
    add("--unordered", dest="ordered", action="store_false", help="write each article as soon as it is read")
    add("--no-progress", dest="progress", action="store_false", help="say nothing until the end")
    add("--estimate", action="store_true", help="only reckon what the run would cost")
    table = parser.add_argument_group("tables")
    table.add_argument("--text-column", metavar="NAME", help="column that holds the text")
    table.add_argument("--id-column", metavar="NAME", help="column that holds the article's id")
    speed = parser.add_argument_group("speed")
    speed.add_argument("--concurrency", type=int, default=8, metavar="N", help="requests at once (default: 8)")
    speed.add_argument("--requests-per-minute", type=int, metavar="N", help="the most that the server allows")
    speed.add_argument("--tokens-per-minute", type=int, metavar="N", help="the most that the server allows")
    cost = parser.add_argument_group("budget (the run stops before it is passed)")
    cost.add_argument("--max-cost", metavar="SUM", help="in the currency of the price")
    cost.add_argument("--max-tokens", type=int, metavar="N", help="read and written together")
    cost.add_argument("--max-requests", type=int, metavar="N")
    cost.add_argument("--price", nargs=2, metavar=("IN", "OUT"), help="of a million tokens read, and written, in USD")


def run(args: Namespace) -> int:
    """Runs, says how it went, and gives the exit code. Raises KzRelationsError when it can't begin."""
    return _estimated(args) if args.estimate else _Command(args).run()


def _estimated(args: Namespace) -> int:
    from kzrelations.corpus.estimating import estimate_items
    from kzrelations.corpus.rows import Columns
    from kzrelations.corpus.sources import items, total

    source = items(args.source, Columns(args.text_column, args.id_column))
    _say(str(estimate_items(source, total(args.source), args.model, args.strategy, _price(args))))
    return 0


class _Command:
    """One call of the command."""

    def __init__(self, args: Namespace) -> None:
        from kzrelations.corpus.summary import Summary

        self.args = args
        self.summary: Summary = Summary()
        self.there = 0
        """Articles that an earlier run wrote."""
        self.caught: int | None = None
        """The signal that ended the run."""

    def run(self) -> int:
        from kzrelations.corpus.writing import Writer

        run = self._prepared()
        _same_run(self.args.out / "run.json", _said(self.args, run))
        ended: KzRelationsError | None = None
        with Writer(self._path()) as writer:
            self.there = writer.known
            self._choose(run, writer)
            with self._signals(run):
                try:
                    self._write(run, writer)
                except KzRelationsError as error:
                    ended = error
        self._report(writer, ended)
        return self._code(ended)

    def _path(self) -> Path:
        out: Path = self.args.out
        return out / f"records.{self.args.format}"

    def _prepared(self) -> Run:
        from kzrelations.corpus.budget import Budget
        from kzrelations.corpus.limits import Limits
        from kzrelations.corpus.many import prepare
        from kzrelations.corpus.rows import Columns
        from kzrelations.corpus.sources import items

        args = self.args
        limits = Limits(args.concurrency, args.requests_per_minute, args.tokens_per_minute)
        budget = Budget(tokens=args.max_tokens, cost=args.max_cost, requests=args.max_requests, price=_price(args))
        source = items(args.source, Columns(args.text_column, args.id_column))
        return prepare(source, args.model, args.strategy, limits, budget)

    def _choose(self, run: Run, writer: Writer) -> None:
        """Pass over what an earlier run wrote, and what the filter tells apart."""
        from kzrelations.corpus.filtering import may_hold_records

        def wanted(article: Article) -> bool:
            return not writer.holds(article) and (not self.args.filter or may_hold_records(article))

        run.only = wanted

    def _write(self, run: Run, writer: Writer) -> None:
        from kzrelations.corpus.progress import watched
        from kzrelations.corpus.sources import total

        results = run.results(ordered=self.args.ordered)
        if self.args.progress:
            results = watched(results, total(self.args.source), run)
        for result in self.summary.watch(results):
            writer.add(result)

    @contextlib.contextmanager
    def _signals(self, run: Run) -> Iterator[None]:
        """The first Ctrl-C or SIGTERM lets the articles under way come to their end; the second does not."""

        def stop(number: int, frame: Any) -> None:
            if self.caught is not None:
                os._exit(128 + number)
            self.caught = number
            run.stop()
            words = f"\nStopping: {run.under_way} articles are under way. Once more to stop at once.\n"
            os.write(2, words.encode())  # a handler may interrupt a print

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _report(self, writer: Writer, ended: KzRelationsError | None) -> None:
        from kzrelations.corpus.writing import errors_path

        file = self.args.out / "summary.json"
        file.write_text(json.dumps(self.summary.as_json(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        earlier = f" ({self.there:,} by earlier runs)" if self.there else ""
        _say(f"{self.summary.table()}\n\n{writer.known:,} articles are written to {writer.path}{earlier}.")
        if self.summary.failed:
            _say(f"{self.summary.failed.total():,} failed: see {errors_path(writer.path)}.", sys.stderr)
        if ended is not None:
            _say(f"error: {ended}", sys.stderr)
        if ended is not None or self.caught or self.summary.failed:
            why = "Interrupted. " if self.caught else ""
            advice = "To go on, run the same command again: what was answered is neither asked nor paid for twice."
            _say(why + advice, sys.stderr)

    def _code(self, ended: KzRelationsError | None) -> int:
        if self.caught is not None:
            return 128 + self.caught
        if isinstance(ended, ServerGone):
            return SERVER_GONE
        if isinstance(ended, BudgetReached):
            return BUDGET_REACHED
        return FAILED if ended is not None or self.summary.failed else 0


def _say(text: str, stream: TextIO | None = None) -> None:
    stream = stream or sys.stdout
    stream.write(f"{text}\n")
    stream.flush()


def _price(args: Namespace) -> Any:
    from kzrelations.models.prices import Price

    if args.price is None:
        return None
    try:
        return Price(*args.price)
    except (ArithmeticError, ValueError) as error:
        raise ConfigError(f"{args.price} is no price.", advice="Give two numbers: --price 0.40 1.60") from error


def _said(args: Namespace, run: Run) -> dict[str, str]:
    """What shapes the records: a folder holds those of one kind of run."""
    from kzrelations.asking import strategies

    model = run.how.model
    name = model.profile.strategy if args.strategy == "auto" else args.strategy
    return {
        "model": model.identity,
        "strategy": name,
        "prompt": strategies.fingerprint(name),
    }


def _same_run(note: Path, said: dict[str, str]) -> None:
    """Raise ConfigError when the folder holds the records of another run."""
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        known = json.loads(note.read_text("utf-8")) if note.exists() else None
        if known is None:
            half = note.with_suffix(".partial")
            half.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            half.replace(note)
            return
    except (OSError, ValueError) as error:
        raise ConfigError(f"{note} can't be used: {error}.", advice="Choose another folder with --out.") from error
    other = [key for key in said if known.get(key) != said[key]]
    if other:
        was = ", ".join(f"{key} {known.get(key)}" for key in other)
        raise ConfigError(f"{note.parent} holds the records of another run ({was}).", advice="Choose another --out.")
