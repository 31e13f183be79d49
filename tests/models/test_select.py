"""Which model answers, by argument, environment and what is installed."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import pytest

from kzrelations.errors import ConfigError, ServerUnreachable
from kzrelations.models import local
from kzrelations.models.base import Profile
from kzrelations.models.cached import Cached
from kzrelations.models.local import Local
from kzrelations.models.profiles import profile_of
from kzrelations.models.remote import Remote
from kzrelations.models.select import describe, open_model
from kzrelations.models.weights import QWEN
from kzrelations.settings import DEFAULT_REMOTE_MODEL
from tests.scripted_server import ScriptedServer, failure, listing


@pytest.fixture(params=[True, False], ids=["extra", "no extra"])
def installed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """With and without the extra `local`."""
    there = bool(request.param)
    monkeypatch.setattr(local, "is_installed", lambda: there)
    return there


KEY = {"OPENAI_API_KEY": "sk-x"}
URL = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}


@pytest.mark.parametrize(
    ("model", "env", "identity"),
    [
        ("embedded", {}, f"embedded:{QWEN.sha256}"),
        ("embedded", KEY | URL, f"embedded:{QWEN.sha256}"),
        (None, {"KZRELATIONS_MODEL": "embedded"} | KEY, f"embedded:{QWEN.sha256}"),
        (None, KEY, f"https://api.openai.com/v1#{DEFAULT_REMOTE_MODEL}"),
        (None, KEY | {"KZRELATIONS_MODEL": "m"}, "https://api.openai.com/v1#m"),
        ("n", KEY | {"KZRELATIONS_MODEL": "m"}, "https://api.openai.com/v1#n"),
        ("m", URL, "http://127.0.0.1:9/v1#m"),
        ("m", KEY | URL, "http://127.0.0.1:9/v1#m"),
        ("  ", KEY | {"KZRELATIONS_MODEL": " m "}, "https://api.openai.com/v1#m"),
    ],
)
def test_argument_then_environment(
    model: str | None, env: dict[str, str], identity: str, installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The argument wins, then KZRELATIONS_MODEL, then what key and address imply."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert open_model(model).identity == identity


def test_nothing_configured(installed: bool) -> None:
    """With the extra the embedded model, without it an error with both remedies."""
    if installed:
        assert open_model().identity == f"embedded:{QWEN.sha256}"
        return
    with pytest.raises(ConfigError, match="No model is configured") as caught:
        open_model()
    assert "kzrelations[local]" in caught.value.advice
    assert "OPENAI_API_KEY" in caught.value.advice
    assert caught.value.about("a").article_id == "a"


def test_a_remote_name_alone(installed: bool) -> None:
    """A name with neither key nor address can't be asked."""
    with pytest.raises(ConfigError, match="gpt-x is a remote model") as caught:
        open_model("gpt-x")
    assert "OPENAI_API_KEY" in caught.value.advice


@pytest.mark.parametrize(
    ("offered", "outcome"), [(["only"], "only"), (["b", "a"], "2 models: a, b"), ([], "lists no model")]
)
def test_an_address_without_a_name(offered: list[str], outcome: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's only model answers; of several, or none, the user must choose from the list."""
    with ScriptedServer(listing(*offered)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        if len(offered) == 1:
            assert open_model().name == outcome
            return
        with pytest.raises(ConfigError, match=outcome) as caught:
            open_model()
    assert "KZRELATIONS_MODEL" in caught.value.advice


def test_a_server_that_lists_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server without GET /models needs the name."""
    with ScriptedServer(failure(404)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        with pytest.raises(ConfigError, match="lists no model"):
            open_model()


def test_an_address_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking a dead server for its models is a ServerUnreachable."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(ServerUnreachable):
        open_model()


@pytest.mark.parametrize("address", ["localhost:8080", "ftp://x/v1", "http://", "http://x:port/v1"])
@pytest.mark.parametrize("variable", ["OPENAI_BASE_URL", "KZRELATIONS_EMBEDDED_URL"])
def test_an_address_that_is_none(address: str, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped address is a ConfigError that names its variable, before anything is asked."""
    monkeypatch.setenv(variable, address)
    with pytest.raises(ConfigError, match=variable) as caught:
        open_model("m")
    assert "http://" in caught.value.advice


def test_a_gguf_path(tmp_path: Path) -> None:
    """A path ending in .gguf is a model of its own, known by the hash of its file."""
    path = tmp_path / "Mine.GGUF"
    path.write_bytes(b"GGUF")
    opened = open_model(str(path))
    assert opened.name == "Mine.GGUF"
    assert opened.identity == f"gguf:{hashlib.sha256(b'GGUF').hexdigest()}"
    with pytest.raises(ConfigError, match="can't be read"):
        open_model(str(tmp_path / "missing.gguf"))


def test_the_cache_is_wrapped_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the cache a Cached, without it the bare model."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
    assert isinstance(open_model("m"), Cached)
    assert isinstance(open_model("m", cache=False), Remote)
    assert isinstance(open_model("embedded", cache=False), Local)


class Mine:
    """A user's own model."""

    name = "mine"
    identity = "mine:1"
    profile = Profile("direct", 100, 10)

    def ask(self, messages: Any, schema: Any, *, max_tokens: int | None = None) -> Any:
        """Never called here."""

    def choose(self, messages: Any, options: int) -> Any:
        """Never called here."""


def test_an_object_is_taken_as_it_is() -> None:
    """A model object is wrapped like any other; what is none is refused."""
    mine = Mine()
    assert open_model(mine, cache=False) is mine
    assert open_model(mine).identity == "mine:1"
    nonsense: Any = 3
    with pytest.raises(ConfigError, match="3 is not a model"):
        open_model(nonsense)


def test_offline_needs_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offline without the cache is a contradiction, whichever way offline was asked for."""
    with pytest.raises(ConfigError, match="switched off"):
        open_model("embedded", cache=False, offline=True)
    monkeypatch.setenv("KZRELATIONS_OFFLINE", "1")
    with pytest.raises(ConfigError, match="switched off"):
        open_model("embedded", cache=False)
    assert isinstance(open_model("embedded", cache=False, offline=False), Local)


def test_offline_asks_no_server_for_its_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offline an address without a name is an error, not a request."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(ConfigError, match="Offline"):
        open_model(offline=True)


def test_opening_starts_and_makes_nothing(cache_dir: Path) -> None:
    """Neither a server, nor a folder, nor a download before the first question."""
    described = describe("embedded")
    open_model("embedded")
    assert (described.name, described.profile.strategy, described.profile.context) == ("embedded", "staged", 8192)
    assert not cache_dir.exists()
    assert local._servers == {}


def test_an_embedded_model_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that already runs the embedded model is asked instead: same name, same identity, nothing started."""
    monkeypatch.setenv("KZRELATIONS_EMBEDDED_URL", "http://embedded.invalid/v1")
    monkeypatch.setattr(local, "is_installed", lambda: False)
    opened = open_model(cache=False)
    assert isinstance(opened, Remote)
    assert (opened.name, opened.identity) == ("embedded", f"embedded:{QWEN.sha256}")


@pytest.mark.parametrize(
    ("name", "strategy"),
    [
        ("gpt-4.1-mini", "direct"),
        ("qwen2.5:1.5b", "staged"),
        ("Qwen/Qwen2.5-3B-Instruct", "staged"),
        ("llama-3.1-8b", "direct"),
        ("mixtral-8x7b", "direct"),
        ("gemma-2-27b-it", "direct"),
        ("qwen3-30b-a3b", "direct"),
        ("o3b", "direct"),
    ],
)
def test_small_models_are_asked_in_stages(name: str, strategy: str) -> None:
    """The number of parameters in a name tells small models from capable ones."""
    assert profile_of(name).strategy == strategy


def test_importing_the_seam_loads_no_client() -> None:
    """Opening a model imports neither openai nor instructor."""
    import subprocess

    program = "import sys; from kzrelations.models.select import open_model; open_model('embedded'); "
    program += "print(sorted({'openai', 'instructor', 'tenacity', 'diskcache', 'xllamacpp'} & set(sys.modules)))"
    root = str(Path(__file__).parents[2])
    ran = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
