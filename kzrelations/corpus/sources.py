"""Where the articles of a run come from: folders, tables, single files, and anything that can be gone through.

Everything is read when its turn comes and let go again; a row that can't be read is an item that fails, not an end.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzrelations.corpus.rows import Columns, article_of
from kzrelations.errors import ConfigError, InputError, NotText

if TYPE_CHECKING:
    from kzrelations.schemas import Article

_TEXTS = frozenset({".txt", ".html", ".htm", ".xhtml"})
_LINES, _COMMAS, _PARQUET = frozenset({".jsonl", ".ndjson"}), frozenset({".csv", ".tsv"}), frozenset({".parquet"})
_LONGEST_FIELD = 64 * 1024 * 1024
_PARQUET_BATCH = 256


@dataclass(frozen=True, slots=True)
class Item:
    """An article that has not been read yet."""

    name: str
    """What it is called while it has no id."""
    read: Callable[[], Article]
    """Reads it. Raises InputError and ConfigError."""


def items(source: Any, columns: Columns | None = None) -> Iterator[Item]:
    """The articles of a source, one by one. Raises ConfigError for what is none."""
    columns = columns or Columns()
    if isinstance(source, str | bytes):
        advice = "Pass pathlib.Path for a file or folder, [text] for a single text."
        raise ConfigError("A source of articles can't be a text.", advice=advice)
    if isinstance(source, os.PathLike):
        return _of_path(Path(os.fsdecode(source)), columns)
    if isinstance(source, Iterable):
        return (_of_value(number, value, columns) for number, value in enumerate(source, 1))
    raise ConfigError(
        f"{type(source).__name__} is no source of articles.", advice="Pass a path, or texts, paths and Articles."
    )


def read_source(path: str | os.PathLike[str], *, columns: Columns | None = None) -> Iterator[Item]:
    """The articles of a folder or table, for `extract_many` and `estimate`; with `columns` of a table named otherwise.

        extract_many(read_source("rows.csv", columns=Columns(text="content_ru")))

    Raises ConfigError.
    """
    return items(Path(path), columns)


def total(source: Any) -> int | None:
    """How many articles the source holds, where that is quickly told."""
    if isinstance(source, os.PathLike):
        path = Path(os.fsdecode(source))
        if path.is_dir():
            return sum(1 for _ in _files(path))
        if path.suffix.lower() in _LINES:
            return _count_lines(path)
        if path.suffix.lower() in _PARQUET and path.is_file():
            return int(_parquet(path).metadata.num_rows)
        return 1 if path.suffix.lower() in _TEXTS else None
    return len(source) if isinstance(source, Sized) and not isinstance(source, str | bytes) else None


def _of_value(number: int, value: Any, columns: Columns) -> Item:
    from kzrelations.article import read_article

    if isinstance(value, Item):
        return value
    if isinstance(value, Mapping):
        return Item(f"row {number}", partial(article_of, value, f"row {number}", columns))
    return Item(f"item {number}", partial(read_article, value))


def _of_path(path: Path, columns: Columns) -> Iterator[Item]:
    suffix = path.suffix.lower()
    if path.is_dir():
        return _of_folder(path)
    if not path.exists():
        raise ConfigError(f"{path} does not exist.", advice="Name a folder, or a text, JSONL, CSV or Parquet file.")
    if suffix in _LINES:
        return _of_lines(path, columns)
    if suffix in _COMMAS:
        return _of_commas(path, columns)
    if suffix in _PARQUET:
        return _of_parquet(path, columns)
    return iter([_of_file(path, path.stem)])


def _of_file(path: Path, name: str) -> Item:
    from kzrelations.article import read_article

    return Item(name, partial(read_article, path, id=name))


def _of_folder(folder: Path) -> Iterator[Item]:
    """Texts and pages in the folder and below; ids are paths without suffix, so that none is there twice."""
    found = False
    for path in _files(folder):
        found = True
        name = path.relative_to(folder).with_suffix("").as_posix()
        yield _of_file(path, name.encode("utf-8", "replace").decode("utf-8"))
    if not found:
        kinds = ", ".join(sorted(_TEXTS))
        raise ConfigError(f"{folder} holds no articles.", advice=f"It should hold files that end in {kinds}.")


def _files(folder: Path) -> Iterator[Path]:
    """Sorted, folder by folder, so that no list of the whole is held; hidden ones are left out."""
    with os.scandir(folder) as entries:
        named = sorted(
            ((entry.name, entry.is_dir()) for entry in entries if not entry.name.startswith(".")), key=lambda e: e[0]
        )
    for name, is_folder in named:
        path = folder / name
        if is_folder:
            yield from _files(path)
        elif path.suffix.lower() in _TEXTS:
            yield path


def _of_lines(path: Path, columns: Columns) -> Iterator[Item]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                name = f"{path.name}:{number}"
                yield Item(name, partial(_from_line, line, name, columns))


def _from_line(line: bytes, name: str, columns: Columns) -> Article:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NotText(f"{name} is not UTF-8.", article_id=name, advice="Save it as UTF-8.") from error
    except ValueError as error:
        raise InputError(f"{name} is not JSON: {error}.", article_id=name, advice="Write one object a line.") from error
    if isinstance(row, str):
        row = {columns.text or "text": row}
    if not isinstance(row, dict):
        raise InputError(f"{name} is no object.", article_id=name, advice="Write one object a line.")
    return article_of(row, name, columns)


def _of_commas(path: Path, columns: Columns) -> Iterator[Item]:
    csv.field_size_limit(max(csv.field_size_limit(), min(_LONGEST_FIELD, sys.maxsize)))
    # A byte that is no UTF-8 must cost its own row, not the rest of the file: it fails when the row is read.
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        sample = file.readline()
        file.seek(0)
        delimiter = "\t" if path.suffix.lower() == ".tsv" else max(",;\t", key=sample.count)
        reader = csv.DictReader(file, delimiter=delimiter)
        columns.check(reader.fieldnames or (), str(path))
        for row in reader:
            name = f"{path.name}:{reader.line_num}"
            yield Item(name, partial(article_of, {k: v for k, v in row.items() if k}, name, columns))


def _of_parquet(path: Path, columns: Columns) -> Iterator[Item]:
    file = _parquet(path)
    columns.check(file.schema_arrow.names, str(path))
    wanted = [name for name in file.schema_arrow.names if columns.wants(name)]
    number = 0
    for batch in file.iter_batches(batch_size=_PARQUET_BATCH, columns=wanted):
        for row in batch.to_pylist():
            number += 1
            name = f"{path.name}:{number}"
            yield Item(name, partial(article_of, row, name, columns))


def _parquet(path: Path) -> Any:
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise ConfigError("Parquet needs pyarrow.", advice='Run: pip install "kzrelations[parquet]"') from error
    try:
        return ParquetFile(path)
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} can't be read as Parquet: {error}.", advice="Check the file.") from error


def _count_lines(path: Path) -> int | None:
    try:
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    except OSError:
        return None
