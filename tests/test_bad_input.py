"""Every bad input, through `extract`: the class of our error, the article in it, and what to do about it."""

from __future__ import annotations

import os
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kzrelations import (
    AnswerCut,
    Article,
    ArticleTooLong,
    AuthenticationFailed,
    CacheError,
    ConfigError,
    EmptyArticle,
    InputError,
    InvalidAnswer,
    KzRelationsError,
    ModelNotFound,
    NotCached,
    NotText,
    RateLimited,
    Refused,
    ServerUnreachable,
    extract,
)
from kzrelations.models import local, retrying
from tests.scripted_server import Says, ScriptedServer, answer, dropped, failure

ARTICLE = Article(
    id="steppe-1",
    # With a document, whose name every strategy asks for.
    text="Akim of Akmola region Daniyar Sultanbek received Ambassador of Finland Liisa Koskela in Kokshetau. "
    "The akimat and the Finnish company Pohja Milk signed a memorandum on a dairy plant.",
)
NOTHING: dict[str, list[object]] = {"actors": [], "meetings": [], "mous": [], "projects": [], "statistics": []}


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrying, "_sleep", lambda seconds: None)


def _fails(kind: type[KzRelationsError], call: Callable[[], object], article_id: str | None = "steppe-1") -> str:
    with pytest.raises(kind) as caught:
        call()
    assert type(caught.value) is kind
    assert caught.value.article_id == article_id
    assert caught.value.advice, "an error says what to do"
    if article_id:
        assert article_id in str(caught.value)
    return str(caught.value)


def _asked(says: Says | list[Says], monkeypatch: pytest.MonkeyPatch) -> Callable[[], object]:
    def call() -> object:
        with ScriptedServer(says) as server:
            monkeypatch.setenv("OPENAI_BASE_URL", server.url)
            return extract(ARTICLE, model="large-1")

    return call


@pytest.mark.parametrize("text", ["", "  \n\t \u00a0 \r\n"])
def test_nothing_to_read(text: str) -> None:
    """Empty and blank texts are EmptyArticle."""
    _fails(EmptyArticle, lambda: extract(Article(id="steppe-1", text=text)))


@pytest.mark.parametrize(
    ("name", "data"),
    [("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), ("old.txt", "Аким принял посла".encode("cp1251"))],
)
def test_not_text(tmp_path: Path, name: str, data: bytes) -> None:
    """Binary files and other encodings than UTF-8 are NotText."""
    path = tmp_path / name
    path.write_bytes(data)
    _fails(NotText, lambda: extract(path), path.stem)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A missing file is an InputError that names it."""
    assert "lost.txt" in _fails(InputError, lambda: extract(tmp_path / "lost.txt"), "lost")


def test_too_long_for_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text beyond what the model can read is ArticleTooLong, with the limit, and costs no request."""
    text = " ".join(f"The delegation looked at warehouse {number} of the port." for number in range(20_000))
    monkeypatch.setenv("KZRELATIONS_EMBEDDED_URL", "http://embedded.invalid/v1")
    message = _fails(ArticleTooLong, lambda: extract(Article(id="steppe-1", text=text), model="embedded"))
    assert "at most" in message


def test_an_unsupported_language_is_warned_about_and_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A German article is processed, with a warning and an issue."""
    text = "Der Botschafter der Bundesrepublik traf gestern den Bürgermeister der Stadt zu einem langen Gespräch."
    with ScriptedServer(answer(NOTHING)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        with pytest.warns(UserWarning, match="steppe-1: the language is de"):
            extraction = extract(Article(id="steppe-1", text=text), model="large-1")
    assert [(issue.code, issue.raw) for issue in extraction.issues] == [("language", "de")]


def test_nothing_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no key, no address and no embedded model both remedies are named."""
    monkeypatch.setattr(local, "is_installed", lambda: False)
    message = _fails(ConfigError, lambda: extract(ARTICLE))
    assert "kzrelations[local]" in message
    assert "OPENAI_API_KEY" in message


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        (failure(401, "Incorrect API key"), AuthenticationFailed),
        (failure(403, "not allowed"), AuthenticationFailed),
        (failure(404, "no such model"), ModelNotFound),
        (failure(429, "slow down", headers={"Retry-After": "3"}), RateLimited),
        (failure(429, "come tomorrow", headers={"Retry-After": "90000"}), RateLimited),
        (failure(503, "overloaded"), ServerUnreachable),
        (dropped(), ServerUnreachable),
        (answer('{"actors": [{"na', finish="length"), AnswerCut),
        (answer(None, refusal="I can't help with that."), Refused),
        (answer("The article tells of a meeting."), InvalidAnswer),
    ],
    ids=["401", "403", "404", "429", "429-long", "503", "reset", "cut", "refusal", "no-json"],
)
def test_what_servers_do(says: Says, kind: type[KzRelationsError], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each failure of a server is an error of our own tree that names the article."""
    _fails(kind, _asked(says, monkeypatch))


def test_a_server_that_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listening is ServerUnreachable."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        monkeypatch.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{held.getsockname()[1]}/v1")
        _fails(ServerUnreachable, lambda: extract(ARTICLE, model="large-1"))


def test_what_fits_an_invalid_answer_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the one re-ask the records that fit stay, and the one that does not is an issue with its raw item."""
    good = {
        "sentences": [1], "who": [], "date": None, "place": "Kokshetau", "mode": "in_person", "status": "held",
        "topics": [], "background": False,
    }  # fmt: skip
    person = {"kind": "person", "affiliation": None}
    actors = [
        person | {"name": "Daniyar Sultanbek", "title": "Akim of Akmola region", "country": "KZ"},
        person | {"name": "Liisa Koskela", "title": "Ambassador of Finland", "country": "FI"},
    ]
    meetings = [good | {"who": ["1 host", "2 visitor"]}, good | {"mode": 7}]
    says = answer(NOTHING | {"actors": actors, "meetings": meetings})
    with ScriptedServer(says) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        extraction = extract(ARTICLE, model="large-1")
    assert len(server.asked) == 2
    assert extraction.usage.reasks == 1
    assert len(extraction.meetings) == 1
    (issue,) = [issue for issue in extraction.issues if issue.code == "invalid"]
    assert isinstance(issue.raw, dict)
    assert issue.raw["mode"] == 7


def test_a_cut_answer_keeps_its_complete_records(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut twice: complete records stay, the torn one is an issue `truncated`."""
    text = (
        '{"actors": [{"name": "Daniyar Sultanbek", "kind": "person", "title": null, "affiliation": null,'
        '"country": "KZ"}],'
        '"meetings": [{"sentences": [1], "who": ["1 host"], "date": null, "place": null, "mode": "in_person",'
        '"status": "held", "topics": [], "background": false}, {"sentences": [1], "wh'
    )
    with ScriptedServer(answer(text, finish="length")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        extraction = extract(ARTICLE, model="large-1")
    assert len(extraction.meetings) == 1
    assert "truncated" in {issue.code for issue in extraction.issues}


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_cache_folder_without_write_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that can't be written is a CacheError."""
    tmp_path.chmod(0o500)
    monkeypatch.setenv("KZRELATIONS_CACHE_DIR", str(tmp_path / "cache"))
    _fails(CacheError, _asked(answer(NOTHING), monkeypatch))


def test_a_cache_folder_that_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that can't be a folder is a CacheError too."""
    (tmp_path / "cache").write_text("a file")
    monkeypatch.setenv("KZRELATIONS_CACHE_DIR", str(tmp_path / "cache"))
    _fails(CacheError, _asked(answer(NOTHING), monkeypatch))


def test_a_tampered_cache_executes_nothing(cache_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row turned into a pickle that would make a file is not executed; the article is asked about again."""
    proof = tmp_path / "executed"
    payload = f"cos\nmkdir\n(V{proof}\ntR.".encode()
    with ScriptedServer(answer(NOTHING)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        extract(ARTICLE, model="large-1")
        (database,) = cache_dir.rglob("cache.db")
        with sqlite3.connect(database) as rows:
            assert rows.execute("UPDATE Cache SET mode = 4, value = ?", (payload,)).rowcount >= 1
        try:
            extract(ARTICLE, model="large-1")
        except KzRelationsError as error:
            assert error.article_id == "steppe-1"  # noqa: PT017 (either outcome is safe)
    assert not proof.exists()


def test_offline_and_not_cached() -> None:
    """Offline mode asks nobody and names the article."""
    _fails(NotCached, lambda: extract(ARTICLE, model="embedded", offline=True))


def test_offline_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """KZRELATIONS_OFFLINE does the same."""
    monkeypatch.setenv("KZRELATIONS_OFFLINE", "1")
    _fails(NotCached, lambda: extract(ARTICLE, model="embedded"))
