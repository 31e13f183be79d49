"""Starting and ending the llama.cpp server; a stub stands in for xllamacpp, in a process like the real one's."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import BaseModel

from kzrelations.errors import ConfigError, WeightsError
from kzrelations.models import local
from kzrelations.models.base import Message, Model
from kzrelations.models.local import Launch, Local
from kzrelations.models.profiles import EMBEDDED

ROOT = Path(__file__).parents[2]
QUESTION: list[Message] = [{"role": "user", "content": "Who are you?"}]


class Told(BaseModel):
    """What the stub tells about itself."""

    asked_for: str
    alias: list[str]
    slots: int
    context: int


@pytest.fixture(autouse=True)
def _stub(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The stub in place of xllamacpp, and no server left behind."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).with_name("stub_llama")))
    monkeypatch.setattr(local, "is_installed", lambda: True)
    yield
    local.stop_all()


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    """A file that the stub loads."""
    path = tmp_path / "tiny.gguf"
    path.write_bytes(b"GGUF....")
    return path


def make(gguf: Path, *, slots: int = 2) -> Local:
    """A model over the file."""
    launch = Launch("tiny", context=100, slots=slots, log=gguf.parent / "logs" / "server.log")
    return Local(launch, lambda: gguf, identity="gguf:x", profile=EMBEDDED)


def ask(model: Model) -> Told:
    """One question."""
    value = model.ask(QUESTION, Told).value
    assert isinstance(value, Told)
    return value


def test_a_server_starts_at_the_first_question(gguf: Path) -> None:
    """Making the model starts nothing; the first question starts a server with the alias and slots asked for."""
    model = make(gguf)
    assert local._servers == {}
    assert ask(model) == Told(asked_for="tiny", alias=["tiny"], slots=2, context=200)
    [server] = local._servers.values()
    assert server.address.startswith("http://127.0.0.1:")
    assert isinstance(model, Model)


def test_its_chatter_goes_to_the_log(gguf: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing that the server prints reaches the user's terminal."""
    ask(make(gguf))
    assert capfd.readouterr() == ("", "")
    assert (gguf.parent / "logs" / "server.log").read_text().count("chatter") == 2


def test_one_server_for_all_calls(gguf: Path) -> None:
    """Many threads and several model objects share one server."""
    models = [make(gguf) for _ in range(3)]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(ask, models * 2))
    assert len(local._servers) == 1


def test_the_server_asks_for_its_key(gguf: Path) -> None:
    """Other users of the machine can't ask it: each server has a random key."""
    first, second = (
        local.serve(gguf, Launch("a", 1, 1, gguf.parent / "l")),
        local.serve(gguf, Launch("b", 1, 1, gguf.parent / "l")),
    )
    assert first.key != second.key
    assert len(first.key) >= 24


def test_a_dead_server_is_replaced(gguf: Path) -> None:
    """A server that was killed is started again at the next question."""
    model = make(gguf)
    ask(model)
    [first] = local._servers.values()
    first.process.kill()
    first.process.wait()
    ask(model)
    [second] = local._servers.values()
    assert second.process.pid != first.process.pid
    first.stop()


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    """A file that can't be loaded is a WeightsError that names it and the log."""
    path = tmp_path / "notes.gguf"
    path.write_text("no model")
    with pytest.raises(WeightsError, match=r"notes\.gguf can't be loaded: RuntimeError: failed") as caught:
        ask(make(path))
    assert "server.log" in caught.value.advice


def test_without_the_extra(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without xllamacpp the error names the extra, before any file is fetched."""
    monkeypatch.setattr(local, "is_installed", lambda: False)
    with pytest.raises(ConfigError) as caught:
        ask(make(gguf))
    assert "kzrelations[local]" in caught.value.advice


_PROGRAM = """
import os, sys
from pathlib import Path
from kzrelations.models import local
server = local.serve(Path(sys.argv[1]), local.Launch("a", 1, 1, Path(sys.argv[2])))
print(server.process.pid, flush=True)
if sys.argv[3] == "killed":
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize("end", ["normal", "killed"])
def test_the_server_ends_with_its_process(gguf: Path, end: str) -> None:
    """Whether the process ends by itself or is killed, no server stays behind."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ["PYTHONPATH"]])}
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(gguf), str(gguf.parent / "log"), end],
        env=environment, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert ran.returncode == (-9 if end == "killed" else 0)
    assert _ends(int(ran.stdout), within=5)


def _ends(pid: int, within: float) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        if Path(f"/proc/{pid}/stat").exists() and Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0] == "Z":
            return True  # ended; its new parent has not noticed yet
        time.sleep(0.02)
    return False
