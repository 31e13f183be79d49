"""The README, the examples and the notebook run as they stand, on recorded answers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(EXAMPLES)])}


def test_one_article_prints_every_record_with_its_quotes() -> None:
    """The example script replays an article and prints quotes that stand in it."""
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "one_article.py"), "--recorded"],
        capture_output=True, text=True, encoding="utf-8", env=_environment(), check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    article = (EXAMPLES / "articles" / "wire-en-01.txt").read_text("utf-8")
    quotes = re.findall(r"^  \[\d+\] (.*)$", done.stdout, re.MULTILINE)
    assert len(quotes) >= 5
    assert all(quote in article for quote in quotes)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_first_steps_notebook_runs_inside_an_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every cell of the notebook runs, in a kernel with a running event loop."""
    monkeypatch.setenv("PYTHONPATH", _environment()["PYTHONPATH"])
    notebook = nbformat.read(EXAMPLES / "first_steps.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any("exact" in str(output) for output in outputs)


def test_the_python_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The README's ten lines work as they are."""
    from recorded import recorded

    code = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    monkeypatch.chdir(ROOT)
    with recorded("wire-en-01"):
        exec(compile(code[0], "README.md", "exec"), {})
    assert "tokens_out" in capsys.readouterr().out
