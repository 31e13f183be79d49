"""The whole way down to HTTP can be recorded and replayed: hosts rewritten, no server started, misses final."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import vcr
from pydantic import BaseModel

from kzrelations.errors import ServerUnreachable
from kzrelations.models import retrying
from kzrelations.models.base import Message
from kzrelations.models.select import open_model
from tests.scripted_server import ScriptedServer, answer

HOST = "http://embedded.invalid/v1"
QUESTION: list[Message] = [{"role": "user", "content": "Тестоград?"}]


class Town(BaseModel):
    """An answer."""

    name: str


def _same_body(first: Any, second: Any) -> bool:
    return bool(json.loads(first.body) == json.loads(second.body))


def _tape(path: Path, mode: str, address: str = HOST) -> Any:
    def rewrite(request: Any) -> Any:
        request.uri = request.uri.replace(address, HOST)
        request.headers = {}
        return request

    tape = vcr.VCR(record_mode=mode, before_record_request=rewrite, match_on=["method", "path", "body"])
    tape.register_matcher("body", _same_body)
    return tape.use_cassette(str(path), allow_playback_repeats=True)


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cassette with one answer of the embedded model; afterwards the constant host is its address."""
    path = tmp_path / "cassette.yaml"
    with ScriptedServer(answer({"name": "Тестоград"})) as server:
        monkeypatch.setenv("KZRELATIONS_EMBEDDED_URL", server.url)
        with _tape(path, "all", server.url):
            open_model("embedded", cache=False).ask(QUESTION, Town)
    monkeypatch.setenv("KZRELATIONS_EMBEDDED_URL", HOST)
    return path


def test_replay(recorded: Path) -> None:
    """The recorded answer comes back, as often as it is asked for, with no server anywhere."""
    assert "127.0.0.1" not in recorded.read_text()
    with _tape(recorded, "none"):
        model = open_model("embedded", cache=False)
        assert [model.ask(QUESTION, Town).value for _ in range(2)] == [Town(name="Тестоград")] * 2


def test_a_miss_is_final(recorded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that was not recorded is not tried again, and the error says what happened."""
    waits: list[float] = []
    monkeypatch.setattr(retrying, "_sleep", waits.append)
    with _tape(recorded, "none"), pytest.raises(ServerUnreachable, match="no recorded interaction matches"):
        open_model("embedded", cache=False).ask([{"role": "user", "content": "Another?"}], Town)
    assert waits == []
