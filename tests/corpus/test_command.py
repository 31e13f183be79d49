"""`kzrelations run`: written, continued, stopped; with a scripted server and the real model stack."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from kzrelations.cli import main
from kzrelations.corpus import many
from kzrelations.corpus.pace import Pace
from tests.corpus.common import NOTHING, text
from tests.scripted_server import Asked, Says, ScriptedServer, answer, dropped, failure

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of twelve."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(text(number))
    return folder


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzrelations.models.retrying._wait", lambda state: 0.0)
    monkeypatch.setenv("KZRELATIONS_MODEL", "gpt-4.1-mini")


def _run(monkeypatch: pytest.MonkeyPatch, server: ScriptedServer, *argv: object) -> int:
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    return main(["run", *map(str, argv), "--strategy", "direct", "--no-progress"])


def _records(out: Path) -> list[str]:
    return [json.loads(line)["article"]["id"] for line in (out / "records.jsonl").read_text("utf-8").splitlines()]


def test_a_run_is_written_and_summed_up(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Records in order, a summary as table and JSON, exit 0; a second run asks and writes nothing."""
    with ScriptedServer(answer(NOTHING, tokens=(1000, 100))) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
        assert len(server.asked) == 12
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
        assert len(server.asked) == 12
    assert _records(tmp_path / "out") == [f"{number:02}" for number in range(12)]
    said = capsys.readouterr().out
    assert "0.00672 USD" in said  # 12 × (1000 × 0.40 + 100 × 1.60) / 1,000,000
    assert "12 articles are written" in said
    assert "(12 by earlier runs)" in said
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["passed_over"] == 12


def test_failed_articles_are_told_and_asked_about_again(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 1, the errors in a file of their own; the next run asks about those alone."""
    broken = True

    def script(asked: Asked) -> Says:
        if broken and "number 5." in asked.body["messages"][-1]["content"]:
            return failure(400, "I can't read this")
        return answer(NOTHING)

    with ScriptedServer(script) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 1
        assert "1 failed: see" in capsys.readouterr().err
        (line,) = (tmp_path / "out" / "records.errors.jsonl").read_text().splitlines()
        assert json.loads(line)["id"] == "05"
        broken = False
        server.asked.clear()
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
        assert len(server.asked) == 1
    assert sorted(_records(tmp_path / "out")) == [f"{number:02}" for number in range(12)]


def test_the_budget_ends_a_run_with_a_code_of_its_own(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exactly so many requests, exit 4, and how to go on."""
    with ScriptedServer(answer(NOTHING)) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out", "--max-requests", 5) == 4
        assert len(server.asked) == 5
        assert "5 of 5 requests" in capsys.readouterr().err
        assert len(_records(tmp_path / "out")) == 5
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
        assert len(server.asked) == 12


def test_a_server_that_goes_ends_a_run_with_a_code_of_its_own(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was answered is written, nothing is noted as failed, exit 3; when it is back the run completes."""
    monkeypatch.setattr("kzrelations.corpus.health._PROBE_EVERY", 0.05)
    monkeypatch.setattr(many, "Pace", lambda limits, purse: Pace(limits, purse, patience=0.3))
    there: bool | None = True

    def script(asked: Asked) -> Says:
        if there and len(server.asked) <= 4:
            return answer(NOTHING)
        return answer(NOTHING) if there is None else dropped()

    with ScriptedServer(script) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out", "--concurrency", 2) == 3
        said = capsys.readouterr().err
        assert "has not answered" in said
        assert "run the same command again" in said
        assert len(_records(tmp_path / "out")) == 4
        assert not (tmp_path / "out" / "records.errors.jsonl").exists()
        there = None
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
    assert len(_records(tmp_path / "out")) == 12


def test_a_folder_of_another_run_is_refused(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Records of two models do not end up in one file."""
    with ScriptedServer(answer(NOTHING)) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out") == 0
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out", "--model", "gpt-4o") == 1
    assert "holds the records of another run" in capsys.readouterr().err


def test_an_estimate_writes_and_asks_nothing(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--estimate` tells tokens and cost."""
    with ScriptedServer(answer(NOTHING)) as server:
        code = _run(monkeypatch, server, articles, "--out", tmp_path / "out", "--estimate", "--price", 1, 2)
        assert code == 0
        assert server.asked == []
    assert "USD" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("options", [["--concurrency", 0], ["--price", "a", "b"], ["--max-cost", "much"]])
def test_wrong_options_are_explained(
    articles: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[Any],
) -> None:
    """An error of one line, no traceback."""
    with ScriptedServer(answer(NOTHING)) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out", *options) == 1
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert "Traceback" not in said


def test_the_filter_passes_over_what_holds_nothing(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `--filter` an article on the weather costs nothing."""
    (articles / "weather.txt").write_text("Frost of 30 degrees is expected in Astana on Friday.")
    with ScriptedServer(answer(NOTHING)) as server:
        assert _run(monkeypatch, server, articles, "--out", tmp_path / "out", "--filter") == 0
        assert len(server.asked) == 12
    assert "weather" not in _records(tmp_path / "out")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_finishes_what_is_under_way(
    articles: Path, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    """Everything that was asked is written; the next run asks the rest and no more."""
    out = tmp_path / "out"

    def started(server: ScriptedServer) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "kzrelations", "run", str(articles), "--out", str(out)]
        return subprocess.Popen(
            [*command, "--strategy", "direct", "--concurrency", "2"],
            env={**os.environ, "OPENAI_BASE_URL": server.url, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    with ScriptedServer(lambda asked: answer(NOTHING, delay=0.3)) as server:
        process = started(server)
        deadline = time.monotonic() + 60
        while len(server.asked) < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
        assert process.returncode == code
        assert "Traceback" not in said
        assert "run the same command again" in said
        asked = len(server.asked)
        assert asked < 12
        assert len(_records(out)) == asked
        process = started(server)
        process.communicate(timeout=60)
        assert process.returncode == 0
        assert len(server.asked) == 12
    assert len(_records(out)) == 12
