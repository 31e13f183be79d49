"""Where articles come from: folders, tables, rows; what can't be read is one failed article."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kzrelations import Columns, ConfigError, InputError, NotText, read_source
from kzrelations.corpus.sources import Item, items, total
from kzrelations.schemas import Article
from tests.corpus.common import text


def _read(source: Any, columns: Columns | None = None) -> list[Article | str]:
    """Each article, or the class of its error."""

    def one(item: Item) -> Article | str:
        try:
            return item.read()
        except InputError as error:
            return type(error).__name__ if error.article_id else "an error without the article's id"

    return [one(item) for item in items(source, columns)]


def _ids(source: Any) -> list[str]:
    return [article if isinstance(article, str) else article.id for article in _read(source)]


def test_a_folder_is_read_in_order_with_ids_of_its_own(tmp_path: Path) -> None:
    """Files below are named by their path, so that two of one name are two articles; others are left alone."""
    for name in ("b/one.txt", "a/one.txt", "one.txt", "a/.hidden.txt", "a/picture.png", "c/two.html"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<html><body><article><p>{text(1)}</p></article></body></html>" if "html" in name else text(1))
    assert _ids(tmp_path) == ["a/one", "b/one", "c/two", "one"]
    assert total(tmp_path) == 4


def test_a_folder_without_articles_is_a_mistake(tmp_path: Path) -> None:
    """A run of nothing would look like success."""
    with pytest.raises(ConfigError, match="holds no articles"):
        list(items(tmp_path))


def test_a_missing_source_is_named(tmp_path: Path) -> None:
    """Said before anything is opened."""
    with pytest.raises(ConfigError, match=r"nowhere\.jsonl does not exist"):
        items(tmp_path / "nowhere.jsonl")


def test_lines_of_json(tmp_path: Path) -> None:
    """Rows with a text under a usual name, or bare strings; broken lines fail alone, empty ones are none."""
    path = tmp_path / "rows.jsonl"
    rows = [
        json.dumps({"id": "x1", "text": text(1), "title": "Grain", "date": "2024-05-06T10:00:00"}),
        "",
        json.dumps(text(2)),
        "{broken",
        json.dumps({"id": 5, "text": None}),
        json.dumps([1, 2]),
        json.dumps({"text": "  "}),
    ]
    path.write_bytes(("\n".join(rows) + "\n").encode() + b'{"text": "\xff"}\n')
    first, second, *failed = _read(path)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.id, first.title, str(first.published)) == ("x1", "Grain", "2024-05-06")
    assert second.text == text(2)
    assert failed == ["InputError", "InputError", "InputError", "EmptyArticle", "NotText"]
    assert total(path) == 7


@pytest.mark.parametrize(("suffix", "delimiter"), [(".csv", ","), (".csv", ";"), (".tsv", "\t")])
def test_commas_semicolons_and_tabs(tmp_path: Path, suffix: str, delimiter: str) -> None:
    """The delimiter is told from the header; long texts with line breaks are one field; a BOM is no part of a name."""
    path = tmp_path / f"rows{suffix}"
    long = "Grain. " * 40_000
    body = f'\ufeffid{delimiter}Text\r\n1{delimiter}"{text(1)}\n\nMore."\r\n2{delimiter}"{long}"\r\n'
    path.write_bytes(body.encode())
    one, two = _read(path)
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert (one.id, one.text) == ("1", f"{text(1)}\n\nMore.")
    assert two.text == long


def test_a_broken_byte_costs_its_own_row(tmp_path: Path) -> None:
    """The rows around it are read."""
    path = tmp_path / "rows.csv"
    path.write_bytes(b"id,text\n1," + text(1).encode() + b"\n2,\xff\xfe\n3," + text(3).encode() + b"\n")
    assert _ids(path) == ["1", "NotText", "3"]


def test_parquet(tmp_path: Path) -> None:
    """A column of texts; dates and numbers as they come."""
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = tmp_path / "rows.parquet"
    columns = {"uid": [1, 2], "content": [text(1), None], "other": [0.5, 0.7]}
    parquet.write_table(arrow.table(columns), path)
    assert _ids(path) == ["1", "InputError"]
    assert total(path) == 2


@pytest.mark.parametrize(("name", "body"), [("a.csv", "id,words\n1,x\n"), ("a.tsv", "id\twords\n1\tx\n")])
def test_a_table_without_texts_is_a_mistake(tmp_path: Path, name: str, body: str) -> None:
    """Said once, with the columns that there are, not once for every row."""
    path = tmp_path / name
    path.write_text(body)
    with pytest.raises(ConfigError, match="id, words"):
        list(items(path))


def test_columns_of_any_name(tmp_path: Path) -> None:
    """The text and the id may stand under names of the user's."""
    path = tmp_path / "rows.csv"
    path.write_text(f"number,words,text\n9,{text(1).replace(',', '')},no\n")
    (item,) = read_source(path, columns=Columns(text="words", id="number"))
    assert item.read().id == "9"
    with pytest.raises(ConfigError, match="called 'nothing'"):
        list(read_source(path, columns=Columns(text="nothing")))


@pytest.mark.parametrize(
    ("code", "language"), [("ru", "ru"), ("KZ", "en"), ("English", "en"), (None, "en"), ("tr", "tr")]
)
def test_only_codes_are_taken_for_languages(code: str | None, language: str) -> None:
    """What is no ISO 639-1 code, such as the country's, is left to detection."""
    (article,) = _read([{"text": text(1) * 5, "lang": code}])
    assert isinstance(article, Article)
    assert article.language == language


def test_rows_without_an_id_are_told_apart_by_their_text() -> None:
    """The same text has the same id in every run and from every source."""
    row, bare = _read([{"text": text(1)}, text(1)])
    assert isinstance(row, Article)
    assert isinstance(bare, Article)
    assert row.id == bare.id


def test_half_a_character_is_not_text() -> None:
    """A lone surrogate in a row is an error of the tree, with the row's name."""
    (item,) = items([{"text": "half \udcff"}])
    with pytest.raises(NotText) as caught:
        item.read()
    assert caught.value.article_id == "row 1"


def test_sizes_are_told_where_they_are_known(tmp_path: Path) -> None:
    """Lists and files have one, generators do not."""
    assert total([1, 2, 3]) == 3
    assert total(iter([1])) is None
    assert total(Path(os.devnull)) is None
