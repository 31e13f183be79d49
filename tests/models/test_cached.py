"""The cache: what makes a hit, what is judged again, who asks, and what an edited cache can't do."""

from __future__ import annotations

import json
import os
import pickle
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from kzrelations.errors import CacheError, NotCached, RateLimited
from kzrelations.models.base import Choice, Message, Profile, Reply, Spent
from kzrelations.models.cached import Cached
from kzrelations.models.parsing import parse
from kzrelations.models.store import Store
from tests.scripted_server import ScriptedServer, answer

ROOT = Path(__file__).parents[2]


class Town(BaseModel):
    """An answer."""

    names: list[str]


class Village(BaseModel):
    """Another schema."""

    names: list[str]
    people: int | None


class Scripted:
    """A model of a few lines that counts how often it is asked."""

    def __init__(
        self, raw: str = '{"names": ["Тестоград"]}', *, identity: str = "scripted", max_tokens: int = 10
    ) -> None:
        self.name = "scripted"
        self.identity = identity
        self.profile = Profile("direct", 1000, max_tokens)
        self.raw = raw
        self.asked = 0

    def ask(self, messages: Any, schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """The same answer to every question."""
        self.asked += 1
        parsed = parse(self.raw, schema)
        return Reply(parsed.value, self.raw, Spent(requests=1, tokens_in=3, tokens_out=4), parsed.problems)

    def choose(self, messages: Any, options: int) -> Choice:
        """Always the second."""
        self.asked += 1
        return Choice(1, (0.25, 0.5), Spent(requests=1))


def question(text: str = "Which towns?") -> list[Message]:
    """One message."""
    return [{"role": "user", "content": text}]


@pytest.fixture
def folder(cache_dir: Path) -> Path:
    """The folder of the answers."""
    return cache_dir / "answers"


def rows(folder: Path) -> list[tuple[Any, ...]]:
    """What the database holds."""
    with sqlite3.connect(folder / "cache.db") as database:
        found = database.execute("SELECT key, raw, mode, filename, value FROM Cache").fetchall()
    database.close()
    return found


def edit(folder: Path, statement: str, *values: Any) -> None:
    """Change the database behind the cache's back."""
    with sqlite3.connect(folder / "cache.db") as database:
        assert database.execute(statement, values).rowcount == 1
    database.close()


def test_second_answer_comes_from_the_cache(folder: Path) -> None:
    """The same question is asked once; the hit has the same value and costs nothing."""
    model = Scripted()
    first, second = (Cached(model, folder).ask(question(), Town) for _ in range(2))
    assert model.asked == 1
    assert (first.value, first.raw) == (second.value, second.raw)
    assert (first.spent.requests, second.spent) == (1, Spent(cached=1))


def test_second_choice_comes_from_the_cache(folder: Path) -> None:
    """Choices are cached with their probabilities."""
    model = Scripted()
    first, second = (Cached(model, folder).choose(question(), 2) for _ in range(2))
    assert model.asked == 1
    assert (second.index, second.probabilities) == (first.index, first.probabilities) == (1, (0.25, 0.5))
    assert second.spent == Spent(cached=1)


@pytest.mark.parametrize(
    "ask_otherwise",
    [
        lambda folder, model: Cached(model, folder).ask(question("Which cities?"), Town),
        lambda folder, model: Cached(model, folder).ask([{"role": "system", "content": "Which towns?"}], Town),
        lambda folder, model: Cached(model, folder).ask(question(), Village),
        lambda folder, model: Cached(model, folder).ask(question(), Town, max_tokens=11),
        lambda folder, model: Cached(model, folder).choose(question(), 2),
        lambda folder, _: Cached(Scripted(identity="other"), folder).ask(question(), Town),
        lambda folder, _: Cached(Scripted(max_tokens=11), folder).ask(question(), Town),
    ],
    ids=["text", "role", "schema", "tokens", "choice", "model", "profile"],
)
def test_another_question_is_another_key(folder: Path, ask_otherwise: Callable[[Path, Scripted], Any]) -> None:
    """Everything that shapes an answer is part of its key."""
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    ask_otherwise(folder, model)
    assert len(rows(folder)) == 2


def test_wire_version_is_part_of_the_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new way of asking makes old answers misses."""
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    monkeypatch.setattr("kzrelations.models.cached.WIRE_VERSION", 0)
    Cached(model, folder).ask(question(), Town)
    assert model.asked == 2


def test_the_same_tokens_said_or_left_to_the_profile_are_the_same(folder: Path) -> None:
    """The key holds what is sent, not how it was said."""
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    Cached(model, folder).ask(question(), Town, max_tokens=10)
    assert model.asked == 1


def test_a_partly_kept_answer_is_cached_with_its_problems(folder: Path) -> None:
    """A hit of an answer that fitted in part names the same problems."""
    model = Scripted('{"names": ["А", 2, "Б"')
    first, second = (Cached(model, folder).ask(question(), Town) for _ in range(2))
    assert model.asked == 1
    assert first.problems == second.problems
    assert {problem.code for problem in second.problems} == {"invalid", "truncated"}


def test_failures_are_not_cached(folder: Path) -> None:
    """After an error the next call asks again."""

    class Failing(Scripted):
        def ask(self, messages: Any, schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
            self.asked += 1
            raise RateLimited("slow down")

    model = Failing()
    for _ in range(2):
        with pytest.raises(RateLimited):
            Cached(model, folder).ask(question(), Town)
    assert model.asked == 2
    assert rows(folder) == []


def test_offline_and_not_cached(folder: Path) -> None:
    """Offline the model is not asked; the error can name the article and says what to do."""
    model = Scripted()
    offline = Cached(model, folder, offline=True)
    for ask in (lambda: offline.ask(question(), Town), lambda: offline.choose(question(), 2)):
        with pytest.raises(NotCached) as caught:
            ask()
        assert "KZRELATIONS_OFFLINE" in caught.value.advice
        assert caught.value.about("wire-1").article_id == "wire-1"
    assert model.asked == 0


def test_offline_and_cached(folder: Path) -> None:
    """What was answered once is answered offline."""
    Cached(Scripted(), folder).ask(question(), Town)
    model = Scripted()
    assert Cached(model, folder, offline=True).ask(question(), Town).value == Town(names=["Тестоград"])
    assert model.asked == 0


def test_a_hit_imports_no_client(folder: Path) -> None:
    """A process that answers from the cache loads neither openai nor instructor nor tenacity."""
    with ScriptedServer(answer({"names": ["А"]})) as server:
        first = _ask_in_a_process(server.url)
        second = _ask_in_a_process(server.url)
    assert len(server.asked) == 1
    assert first["names"] == second["names"] == [["А"]]
    assert {"openai", "instructor", "tenacity"} <= set(first["loaded"])
    assert second["loaded"] == []


_PROGRAM = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from pydantic import BaseModel
from kzrelations.models.select import open_model

class Town(BaseModel):
    names: list[str]

model = open_model("m")
threads = int(sys.argv[1])
with ThreadPoolExecutor(threads) as pool:
    ask = lambda _: model.ask([{"role": "user", "content": "Which towns?"}], Town)
    replies = list(pool.map(ask, range(threads)))
loaded = sorted({"openai", "instructor", "tenacity"} & set(sys.modules))
requests = sum(reply.spent.requests for reply in replies)
print(json.dumps({"names": [reply.value.names for reply in replies], "requests": requests, "loaded": loaded}))
"""


def _ask_in_a_process(url: str, threads: int = 1) -> dict[str, Any]:
    environment = {**os.environ, "OPENAI_BASE_URL": url, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(threads)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


def test_eight_threads_ask_once(folder: Path) -> None:
    """Equal questions at once reach the model once; the others wait for its answer."""

    class Slow(Scripted):
        def ask(self, messages: Any, schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
            time.sleep(0.3)
            return super().ask(messages, schema, max_tokens=max_tokens)

    model = Slow()
    barrier = threading.Barrier(8)

    def ask(_: int) -> Reply:
        barrier.wait()
        return Cached(model, folder).ask(question(), Town)

    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(ask, range(8)))
    assert model.asked == 1
    assert sum(reply.spent.cached for reply in replies) == 7
    assert {reply.raw for reply in replies} == {model.raw}


def test_four_processes_of_eight_threads_ask_once() -> None:
    """Across processes too: one request reaches the server, and all have the answer."""
    with ScriptedServer(answer({"names": ["А"]}, delay=1.0)) as server, ThreadPoolExecutor(4) as pool:
        told = list(pool.map(lambda _: _ask_in_a_process(server.url, threads=8), range(4)))
    assert len(server.asked) == 1
    assert sorted(one["requests"] for one in told) == [0, 0, 0, 1]
    assert all(one["names"] == [["А"]] * 8 for one in told)


def test_a_lock_expires(folder: Path) -> None:
    """A lock whose holder never returns is free after its time."""
    kept = Store(folder)
    kept.set("lock:k", "elsewhere/1/token")
    with kept._working() as cache:
        cache.touch("lock:k", expire=0.2)
    with kept.lock("k", 5) as mine:
        assert not mine
    time.sleep(0.25)
    with kept.lock("k", 5) as mine:
        assert mine


def test_a_dead_process_holds_no_lock(folder: Path) -> None:
    """The lock of a process that was killed on this machine is free at the second try."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    kept = Store(folder)
    kept.set("lock:k", f"{socket.gethostname()}/{gone.pid}/token")
    with kept.lock("k", 3600) as mine:
        assert not mine
    with kept.lock("k", 3600) as mine:
        assert mine


def test_an_expired_holder_does_not_free_its_successor(folder: Path) -> None:
    """A holder that comes back too late leaves the lock that is another's by now."""
    kept = Store(folder)
    with kept.lock("k", 60):
        kept.set("lock:k", "another/1/token")
    assert kept.get("lock:k") == "another/1/token"


def test_the_lock_is_free_after_an_error(folder: Path) -> None:
    """An error inside lets go of the lock."""
    kept = Store(folder)
    with pytest.raises(KeyError), kept.lock("k", 60):
        raise KeyError
    assert kept.get("lock:k") is None


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_folder_is_the_users_alone(folder: Path) -> None:
    """Nobody else may read or edit the answers."""
    Cached(Scripted(), folder).ask(question(), Town)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_cache_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file where the folder should be: a CacheError that names it and the remedies."""
    (tmp_path / "taken").write_text("x")
    with pytest.raises(CacheError, match="taken") as caught:
        Cached(Scripted(), tmp_path / "taken" / "answers").ask(question(), Town)
    assert "KZRELATIONS_CACHE_DIR" in caught.value.advice
    assert "cache=False" in caught.value.advice


def test_a_cache_that_cannot_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that becomes read-only is a CacheError too."""
    model = Cached(Scripted(), folder)
    model.ask(question(), Town)

    def refuse(*_: Any, **__: Any) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr("diskcache.Cache.add", refuse)
    with pytest.raises(CacheError, match="readonly"):
        model.ask(question("Another?"), Town)


def test_a_cache_that_is_no_database(folder: Path) -> None:
    """Garbage in place of the database is a CacheError, not a crash."""
    folder.mkdir(parents=True)
    (folder / "cache.db").write_bytes(b"not a database " * 100)
    with pytest.raises(CacheError, match="not a database"):
        Cached(Scripted(), folder).ask(question(), Town)


def test_an_edited_answer_is_judged_like_any_other(folder: Path) -> None:
    """What no longer fits the schema is asked for again and replaced."""
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    edit(folder, "UPDATE Cache SET value = ?", '{"towns": 3}')
    assert Cached(model, folder).ask(question(), Town).value == Town(names=["Тестоград"])
    assert model.asked == 2
    assert Cached(model, folder).ask(question(), Town).spent.cached == 1


@pytest.mark.parametrize(
    "text",
    ["[]", "{}", "x", '{"index": 2, "probabilities": null}', '{"index": true, "probabilities": null}',
     '{"index": 0, "probabilities": [2, 0]}', '{"index": 0, "probabilities": [NaN, 0]}',
     '{"index": 0, "probabilities": [0.1]}', '{"index": 0, "probabilities": "no"}'],
)  # fmt: skip
def test_an_edited_choice_is_judged_too(folder: Path, text: str) -> None:
    """A choice that could not have been given is a miss."""
    model = Scripted()
    Cached(model, folder).choose(question(), 2)
    edit(folder, "UPDATE Cache SET value = ?", text)
    assert Cached(model, folder).choose(question(), 2).index == 1
    assert model.asked == 2


class Payload:
    """What a pickle would run: harmless, but seen."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.mark,)


PICKLE_MODE, TEXT_MODE = 4, 3


def test_a_pickled_value_is_not_executed(folder: Path, tmp_path: Path) -> None:
    """A row in pickle mode, in the row or in a file, is a miss; nothing runs."""
    model, mark = Scripted(), tmp_path / "executed"
    bomb = pickle.dumps(Payload(mark))
    Cached(model, folder).ask(question(), Town)
    edit(folder, "UPDATE Cache SET mode = ?, value = ?", PICKLE_MODE, bomb)
    Cached(model, folder).ask(question(), Town)
    name = "00/00/" + "0" * 28 + ".val"
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_bytes(bomb)
    edit(folder, "UPDATE Cache SET mode = ?, value = NULL, filename = ?", PICKLE_MODE, name)
    Cached(model, folder).ask(question(), Town)
    assert model.asked == 3
    assert not mark.exists()


def test_a_pickled_key_is_not_executed(folder: Path, tmp_path: Path) -> None:
    """A key with raw=0 runs nothing: neither when asked beside it, nor when keys are listed."""
    model, mark = Scripted(), tmp_path / "executed"
    Cached(model, folder).ask(question(), Town)
    edit(folder, "UPDATE Cache SET key = ?, raw = 0", pickle.dumps(Payload(mark)))
    Cached(model, folder).ask(question(), Town)
    with pytest.raises(ValueError, match="not text"), Store(folder)._working() as cache:
        list(cache)
    assert model.asked == 2
    assert not mark.exists()


@pytest.mark.parametrize(
    "escape", ["../../x", "{outside}", "../answers/../../x", "cache.db", "00/00/link.val", "..\\..\\x"]
)
def test_a_row_reaches_no_file_outside(folder: Path, tmp_path: Path, cache_dir: Path, escape: str) -> None:
    """A row that names another file neither shows it nor removes it when it is replaced or expires."""
    outside = tmp_path / "x"
    for path in (outside, cache_dir.parent / "x"):
        path.write_text('{"names": ["secret"]}')
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    edit(folder, "UPDATE Cache SET mode = ?, value = NULL, filename = ?", TEXT_MODE, escape.format(outside=outside))
    reply = Cached(model, folder).ask(question(), Town)
    assert reply.value == Town(names=["Тестоград"])
    edit(folder, "UPDATE Cache SET filename = ?, expire_time = 1", escape.format(outside=outside))
    Cached(model, folder).ask(question("Another?"), Town)
    assert outside.exists()
    assert (cache_dir.parent / "x").exists()
    assert (folder / "cache.db").exists()


def test_a_link_inside_leads_nowhere(folder: Path, tmp_path: Path) -> None:
    """A name of the right shape that is a link to another file is refused."""
    secret = tmp_path / "secret"
    secret.write_text('{"names": ["secret"]}')
    model = Scripted()
    Cached(model, folder).ask(question(), Town)
    name = "ab/cd/" + "0" * 28 + ".val"
    (folder / name).parent.mkdir(parents=True)
    (folder / name).symlink_to(secret)
    edit(folder, "UPDATE Cache SET mode = ?, value = NULL, filename = ?", TEXT_MODE, name)
    assert Cached(model, folder).ask(question(), Town).value == Town(names=["Тестоград"])
    assert secret.exists()


def test_long_answers_lie_in_files_of_their_own(folder: Path) -> None:
    """Answers beyond 32 KiB come back whole, and go when they are replaced."""
    long = json.dumps({"names": ["ё" * 40_000]})
    kept = Store(folder)
    kept.set("k", long)
    assert kept.get("k") == long
    assert len(list(folder.glob("*/*/*.val"))) == 1
    kept.set("k", "short")
    assert list(folder.glob("*/*/*.val")) == []


def test_only_text_is_stored(folder: Path) -> None:
    """Anything but text is refused before it reaches the disk."""
    kept: Any = Store(folder)
    for value in (b"x", 1, None, ["x"]):
        with pytest.raises(TypeError, match="holds text"):
            kept.set("k", value)
