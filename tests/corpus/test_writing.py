"""Results on disk: never half a record, none twice, and what failed is told."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzrelations import (
    Article,
    BudgetReached,
    ConfigError,
    Extraction,
    InvalidAnswer,
    KzRelationsError,
    Result,
    write_many,
)
from kzrelations.corpus.writing import Writer


def _result(name: str, words: str = "Grain.") -> Result:
    article = Article(id=name, text=words)
    return Result(article, Extraction(article=article))


def _ids(path: Path) -> list[str]:
    return [json.loads(line)["article"]["id"] for line in path.read_text("utf-8").splitlines()]


def test_each_line_is_the_contract(tmp_path: Path) -> None:
    """A line is what model_dump(mode="json") gives, in UTF-8."""
    path = tmp_path / "new" / "r.jsonl"
    result = _result("қазақ", "Астық экспорты.")
    assert write_many([result], path) == 1
    assert result.extraction is not None
    assert json.loads(path.read_text("utf-8")) == result.extraction.model_dump(mode="json")
    assert "Астық" in path.read_text("utf-8")


def test_what_stands_there_is_not_written_twice(tmp_path: Path) -> None:
    """By name and text: an article of the same name but another text is another article."""
    path = tmp_path / "r.jsonl"
    assert write_many([_result("a"), _result("b"), _result("a")], path) == 2
    assert write_many([_result("b"), _result("c"), _result("a", "Other.")], path) == 2
    assert _ids(path) == ["a", "b", "c", "a"]


@pytest.mark.parametrize("torn", [b'{"article":{"id":"c","te', b"{", b'{"article":{"id":"c"}}', b"\xd0" * 70_000])
def test_a_torn_last_line_is_cut_off(tmp_path: Path, torn: bytes) -> None:
    """Only whole lines stay, whatever the crash left behind them, and the article is written anew."""
    path = tmp_path / "r.jsonl"
    write_many([_result("a"), _result("b")], path)
    with path.open("ab") as file:
        file.write(torn)
    assert write_many([_result("a"), _result("b"), _result("c")], path) == 1
    assert _ids(path) == ["a", "b", "c"]


def test_a_file_that_was_torn_in_its_first_line(tmp_path: Path) -> None:
    """Nothing whole is in it, so nothing stays."""
    path = tmp_path / "r.jsonl"
    path.write_bytes(b'{"article":{"id":"a"')
    assert write_many([_result("a")], path) == 1
    assert _ids(path) == ["a"]


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """A file that holds no extractions is not appended to."""
    path = tmp_path / "r.jsonl"
    path.write_text('{"other": 1}\n')
    with pytest.raises(ConfigError, match="Line 1"):
        write_many([_result("a")], path)
    assert path.read_text() == '{"other": 1}\n'


def test_failures_stand_beside_and_are_begun_anew(tmp_path: Path) -> None:
    """An article that failed is no record: the next run asks again, and forgets the error when it is gone."""
    path = tmp_path / "r.jsonl"
    failed = Result(Article(id="bad"), error=InvalidAnswer("no JSON", raw="??", advice="Try again."))
    assert write_many([_result("a"), failed], path) == 1
    (line,) = (tmp_path / "r.errors.jsonl").read_text("utf-8").splitlines()
    noted = json.loads(line)
    assert (noted["id"], noted["error"], noted["raw"]) == ("bad", "InvalidAnswer", "??")
    assert write_many([_result("bad")], path) == 1
    assert not (tmp_path / "r.errors.jsonl").exists()


def test_what_was_written_before_a_run_ended_stays(tmp_path: Path) -> None:
    """An error of the run passes through; the file is whole."""

    def stopped() -> Iterator[Result]:
        yield _result("a")
        raise BudgetReached("enough")

    with pytest.raises(BudgetReached):
        write_many(stopped(), tmp_path / "r.jsonl")
    assert _ids(tmp_path / "r.jsonl") == ["a"]


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_two_runs_do_not_write_to_one_file(tmp_path: Path) -> None:
    """The second is refused while the first writes."""
    with Writer(tmp_path / "r.jsonl"), pytest.raises(ConfigError, match="Another process"):
        write_many([_result("a")], tmp_path / "r.jsonl")


def test_a_disk_that_can_not_be_written_is_an_error_of_the_tree(tmp_path: Path) -> None:
    """With the path and advice."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(KzRelationsError, match="can't be written") as caught:
        write_many([_result("a")], tmp_path / "file" / "r.jsonl")
    assert caught.value.advice


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    """Nothing is made."""
    with pytest.raises(ConfigError, match="no format"):
        write_many([_result("a")], tmp_path / "r.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_parts_are_numbered_whole_and_not_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part is renamed into place; a half one of a crash is removed; a second run goes on counting."""
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    monkeypatch.setattr("kzrelations.corpus.parts._ROWS", 2)
    folder = tmp_path / "records.parquet"
    assert write_many([_result(name) for name in "abc"], folder) == 3
    (folder / "part-00003.parquet.partial").write_bytes(b"half")
    assert write_many([_result(name) for name in "cde"], folder) == 2
    names = sorted(path.name for path in folder.glob("part*"))
    assert names == ["part-00001.parquet", "part-00002.parquet", "part-00003.parquet"]
    rows: list[dict[str, Any]] = [row for name in names for row in parquet.read_table(folder / name).to_pylist()]
    assert [row["id"] for row in rows] == list("abcde")
    assert Extraction.model_validate_json(rows[0]["extraction"]).article.id == "a"


def test_a_writer_may_be_asked_from_other_threads(tmp_path: Path) -> None:
    """`holds` is asked by the threads of a run while results are written."""
    with Writer(tmp_path / "r.jsonl") as writer:
        seen: list[bool] = []
        thread = threading.Thread(
            target=lambda: seen.extend(writer.holds(Article(id=str(n), text="x")) for n in range(99))
        )
        thread.start()
        for number in range(99):
            writer.add(_result(str(number), "x"))
        thread.join()
        assert len(seen) == 99
        assert writer.holds(Article(id="98", text="x"))
