"""`write_many`: results on disk, never half a record, none twice.

JSONL: one Extraction a line, each written whole; a last line that a crash tore is cut off. Parquet: a folder of
numbered parts, each renamed into place when it is complete. Articles that failed are not among them, so that the next
run asks about them again; they stand beside, in a file that every run begins anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Self

from kzrelations.corpus.locking import lock
from kzrelations.corpus.parts import Parts
from kzrelations.corpus.result import Result
from kzrelations.errors import ConfigError, KzRelationsError
from kzrelations.schemas import Article, Extraction

_START = b'{"article":'


def write_many(results: Iterable[Result], path: str | os.PathLike[str]) -> int:
    """Append the extractions to `path` and give how many were new.

    `path`: a file that ends in `.jsonl`, or a folder for Parquet parts (ends in `.parquet`, or has no suffix). What
    stands there already is not written again. Errors go to `NAME.errors.jsonl` beside it. Raises KzRelationsError
    when the disk can't be written or another process writes there, and what `results` raises, after closing the file.
    """
    with Writer(path) as writer:
        for result in results:
            writer.add(result)
        return writer.written


class Writer:
    """Writes results while its `with` block runs; knows what was written before."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.written = 0
        self._known: set[bytes] = set()
        self._sink: _Lines | Parts | None = None
        self._errors: BinaryIO | None = None

    def __enter__(self) -> Self:
        with _working(self.path):
            self._sink = _sink(self.path)
            try:
                for article in self._sink.articles():
                    self._known.add(_key(article.get("id"), article.get("text")))
                self._errors = errors_path(self.path).open("wb")
            except BaseException:
                self._sink.close()
                raise
        return self

    def __exit__(self, *_: object) -> None:
        with _working(self.path):
            for file in (self._errors, self._sink):
                if file is not None:
                    file.close()
            errors = errors_path(self.path)
            if errors.exists() and not errors.stat().st_size:
                errors.unlink()

    @property
    def known(self) -> int:
        """How many articles stand there."""
        return len(self._known)

    def holds(self, article: Article) -> bool:
        """Whether the article's extraction stands there already."""
        return _key(article.id, article.text) in self._known

    def add(self, result: Result) -> None:
        """Write an extraction that is new, or note an error."""
        assert self._sink is not None and self._errors is not None, "use it in a with block"  # noqa: S101, PT018
        with _working(self.path):
            if result.error is not None:
                line = json.dumps(_error(result.article, result.error), ensure_ascii=False) + "\n"
                self._errors.write(line.encode("utf-8", "backslashreplace"))
                self._errors.flush()
            elif result.extraction is not None:
                key = _key(result.extraction.article.id, result.extraction.article.text)
                if key not in self._known:
                    self._sink.add(result.extraction)
                    self._known.add(key)
                    self.written += 1


def errors_path(path: Path) -> Path:
    """Where the articles that failed are noted."""
    return path.with_name(f"{path.name.removesuffix('.jsonl').removesuffix('.parquet')}.errors.jsonl")


def _sink(path: Path) -> _Lines | Parts:
    if path.suffix == ".jsonl":
        return _Lines(path)
    if path.suffix not in {"", ".parquet"}:
        raise ConfigError(f"{path.suffix} is no format to write.", advice="End the name in .jsonl or .parquet.")
    return Parts(path)


class _Lines:
    """One JSON object a line."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._file = path.open("ab+", buffering=0)
        try:
            lock(self._file, path)
            _cut_torn_line(self._file)
        except BaseException:
            self._file.close()
            raise

    def articles(self) -> Iterator[dict[str, Any]]:
        """The articles that are written."""
        decode = json.JSONDecoder().raw_decode
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                try:
                    # The article comes first; the records after it need not be read.
                    article = decode(line.removeprefix(_START).decode("utf-8"))[0]
                    yield article if line.startswith(_START) else article["article"]
                except (ValueError, KeyError, TypeError) as error:
                    raise ConfigError(
                        f"Line {number} of {self._path} is no extraction.", advice="Write to another file."
                    ) from error

    def add(self, extraction: Extraction) -> None:
        """Write a line whole: one call, nothing buffered."""
        line = extraction.model_dump_json().encode() + b"\n"
        written = self._file.write(line) or 0
        while written < len(line):  # a disk that was full may have room again
            written += self._file.write(line[written:]) or 0

    def close(self) -> None:
        """Put it on the disk."""
        with contextlib.suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()


def _cut_torn_line(file: Any) -> None:
    """Remove what stands after the last line end: a line that was being written when the process died."""
    end = file.seek(0, os.SEEK_END)
    position, size = end, 1 << 16
    while position > 0:
        start = max(0, position - size)
        file.seek(start)
        newline = file.read(position - start).rfind(b"\n")
        if newline >= 0:
            break
        position = start
    else:
        newline, start = -1, 0
    if start + newline + 1 < end:
        file.truncate(start + newline + 1)
    file.seek(0, os.SEEK_END)


def _key(name: Any, text: Any) -> bytes:
    """Tells one article from another: two may have one name, or one text."""
    return hashlib.sha256(f"{name}\0{text}".encode("utf-8", "surrogatepass")).digest()[:12]


def _error(article: Article, error: KzRelationsError) -> dict[str, Any]:
    return {
        "id": article.id,
        "error": type(error).__name__,
        "message": error.message,
        "advice": error.advice,
        "raw": error.raw,
    }


@contextlib.contextmanager
def _working(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        advice = "Check the folder, its permissions and the room on the disk."
        raise KzRelationsError(f"{path} can't be written: {error.strerror or error}.", advice=advice) from error
