"""The command line: `python -m kzrelations extract FILE…`, `run SOURCE`, `evaluate GOLD PREDICTIONS`.

Exit code 0: every article was read; 1: at least one failed (the others were still read); 2: wrong usage; those of
`run` stand in corpus/command.py.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import traceback
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kzrelations.errors import KzRelationsError

if TYPE_CHECKING:
    from kzrelations.schemas import Article, Extraction

_STDIN = "-"
_ELSEWHERE = {
    "run": ("kzrelations.corpus", "read a whole archive: a folder or a table; can be stopped and continued"),
    "evaluate": ("kzrelations.evaluate", "judge predictions against gold, field by field"),
}
_STRATEGIES = ("auto", "direct", "staged")


@dataclass(slots=True)
class _Run:
    """What one call of the command does, and what it has written and shown so far."""

    args: argparse.Namespace
    model: str = ""
    strategy: str = ""
    written: set[str] = field(default_factory=set)
    shown: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code."""
    _speak_utf8()
    parser = _parser(sys.argv[1:] if argv is None else argv)
    args = parser.parse_args(argv)
    if args.command == "extract" and args.out is not None:
        try:
            args.out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            parser.error(f"--out {args.out}: {error.strerror or error}")
    try:
        code = _extract_all(_Run(args)) if args.command == "extract" else _elsewhere(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away; what is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 1
    return code


def _parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    from kzrelations import __version__

    parser = argparse.ArgumentParser(
        prog="kzrelations",
        description="Verified records of Kazakhstan's foreign economic relations from news articles.",
    )
    parser.add_argument("--version", action="version", version=f"kzrelations {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    extract = commands.add_parser("extract", help="read articles and print their records")
    extract.add_argument("files", nargs="+", metavar="FILE", help="UTF-8 text or .html; - reads standard input")
    extract.add_argument("--model", help="embedded, a .gguf file, or the name of a remote model")
    extract.add_argument("--strategy", choices=_STRATEGIES, default="auto", help="how the model is asked")
    extract.add_argument("--offline", action="store_true", default=None, help="answer from the cache alone")
    extract.add_argument("--no-cache", dest="cache", action="store_false", help="neither read nor store answers")
    extract.add_argument("--json", action="store_true", help="print one JSON object a line instead")
    extract.add_argument("--out", type=Path, metavar="DIR", help="also write one JSON file an article into DIR")
    for name, (home, words) in _ELSEWHERE.items():
        command = commands.add_parser(name, help=words)
        if name in argv[:1]:  # the others' rooms need not be imported
            import_module(home).add_arguments(command)
    return parser


def _elsewhere(args: argparse.Namespace) -> int:
    """Run a command that has a room of its own."""
    try:
        code: int = import_module(_ELSEWHERE[args.command][0]).run(args)
    except KzRelationsError as error:
        _complain(error, "")
        return 1
    return code


def _extract_all(run: _Run) -> int:
    try:
        run.model, run.strategy = _describe(run.args.model, run.args.strategy)
    except KzRelationsError as error:
        _complain(error, "")
        return 1
    failed = 0
    for file in run.args.files:
        try:
            _extract_one(run, file)
        except KzRelationsError as error:
            _complain(error, file)
            failed += 1
        except BrokenPipeError:
            raise
        except Exception:  # a bug must not cost the articles that follow
            traceback.print_exc()
            print(f"error: {file}: unexpected, see above; please report it.", file=sys.stderr, flush=True)
            failed += 1
    return 1 if failed else 0


def _extract_one(run: _Run, file: str) -> None:
    from kzrelations import extraction
    from kzrelations.asking import strategies  # noqa: F401 (loaded now, so that nobody waits for it after the header)
    from kzrelations.report.text import render, render_header

    args = run.args
    article = _read(file)
    header = render_header(article, source=file, model=run.model, strategy=run.strategy)
    if run.shown and not args.json:
        print()
    run.shown = True
    # Before the model is asked, so that a user sees life; machines read standard output.
    print(header, file=sys.stderr if args.json else sys.stdout, flush=True)
    with warnings.catch_warnings():
        # An unsupported language is an issue of the extraction, and printed as such.
        warnings.simplefilter("ignore", UserWarning)
        result = extraction.extract(
            article, model=args.model, strategy=args.strategy, cache=args.cache, offline=args.offline
        )
    if args.out is not None:
        _write(run, result)
    print(json.dumps(result.model_dump(mode="json"), ensure_ascii=False) if args.json else render(result), flush=True)


def _describe(model: str | None, strategy: str) -> tuple[str, str]:
    """Names of the model and the strategy that will answer. Raises ConfigError when nothing is configured."""
    from kzrelations.models.select import describe

    described = describe(model)
    return described.name, described.profile.strategy if strategy == "auto" else strategy


def _read(file: str) -> Article:
    from kzrelations.article import from_bytes, read_article

    if file == _STDIN:
        return from_bytes(sys.stdin.buffer.read(), where="standard input")
    return read_article(Path(file))


def _write(run: _Run, result: Extraction) -> None:
    """Write one file named after the article; two articles of one name get two files."""
    stem = re.sub(r"[^\w.-]+", "_", result.article.id).strip(".") or "article"
    name, number = stem, 1
    while name.casefold() in run.written:
        number += 1
        name = f"{stem}-{number}"
    run.written.add(name.casefold())
    path = run.args.out / f"{name}.json"
    text = json.dumps(result.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"
    half = path.with_name(path.name + ".partial")
    try:
        half.write_text(text, encoding="utf-8", newline="\n")
        half.replace(path)
    except OSError as error:
        raise KzRelationsError(
            f"{path} can't be written: {error.strerror or error}.",
            article_id=result.article.id,
            advice="Check the folder given with --out.",
        ) from error


def _complain(error: KzRelationsError, file: str) -> None:
    """One line: what, which article, what to do."""
    sys.stdout.flush()
    where = "" if not file or file in error.message else f"{file}: "
    text = f"error: {where}{error.message} {error.advice}"
    print(" ".join(text.split()), file=sys.stderr, flush=True)


def _speak_utf8() -> None:
    """Names come in three scripts: never fail, nor lose letters, because the terminal says it knows only one."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
