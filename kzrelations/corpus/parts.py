"""Extractions as numbered Parquet files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kzrelations.corpus.locking import lock
from kzrelations.errors import ConfigError
from kzrelations.schemas import LISTS, Extraction

_ROWS = 1000
"""Extractions in a part."""
_NAME = re.compile(r"part-(\d{5,})\.parquet")


class Parts:
    """A folder of parts. One row an article: its fields, how many records of each kind, and the whole as JSON."""

    def __init__(self, folder: Path) -> None:
        self._arrow, self._parquet = _pyarrow()
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._lock = (folder / ".lock").open("ab")
        lock(self._lock, folder)
        for half in folder.glob("part-*.parquet.partial"):
            half.unlink()
        numbers = [int(match[1]) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))]
        self._next = max(numbers, default=0) + 1
        self._rows: list[dict[str, Any]] = []

    def articles(self) -> Iterator[dict[str, Any]]:
        """Id and text of the articles that are written."""
        for path in sorted(self._folder.glob("part-*.parquet")):
            try:
                with self._parquet.ParquetFile(path) as file:
                    for batch in file.iter_batches(batch_size=256, columns=["id", "text"]):
                        yield from batch.to_pylist()
            except (OSError, ValueError, KeyError) as error:
                raise ConfigError(f"{path} is no part of ours: {error}.", advice="Write to another folder.") from error

    def add(self, extraction: Extraction) -> None:
        """Keep a row until its part is full."""
        self._rows.append(_row(extraction))
        if len(self._rows) >= _ROWS:
            self._flush()

    def close(self) -> None:
        """Write what is left."""
        try:
            self._flush()
        finally:
            self._lock.close()

    def _flush(self) -> None:
        if not self._rows:
            return
        path = self._folder / f"part-{self._next:05}.parquet"
        half = path.with_name(f"{path.name}.partial")
        table = self._arrow.Table.from_pylist(self._rows, schema=self._schema())
        self._parquet.write_table(table, half, compression="zstd")
        half.replace(path)
        self._next += 1
        self._rows = []

    def _schema(self) -> Any:
        text, number = self._arrow.string(), self._arrow.int32()
        fields = [(name, text) for name in ("id", "title", "language", "published", "source", "url", "text")]
        counts = [(name, number) for name in (*LISTS, "issues")]
        return self._arrow.schema([*fields, *counts, ("extraction", text)])


def _row(extraction: Extraction) -> dict[str, Any]:
    article = extraction.article
    counts = {name: len(getattr(extraction, name)) for name in (*LISTS, "issues")}
    return {
        **article.model_dump(mode="json"),
        **counts,
        "extraction": extraction.model_dump_json(),
    }


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise ConfigError("Parquet needs pyarrow.", advice='Run: pip install "kzrelations[parquet]"') from error
    return pyarrow, pyarrow.parquet
