"""Isolation: no test sees the real home, cache, keys or network; loopback alone is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_OURS = ("KZRELATIONS_", "OPENAI_", "HF_", "XDG_")
_KEPT = {"KZRELATIONS_CORPUS"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Block the network but for loopback in every test."""
    for item in items:
        item.add_marker(pytest.mark.block_network(allowed_hosts=["127.0.0.1", "localhost", "::1"]))


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An empty home and an empty cache folder for each test, and none of the user's settings."""
    for name in list(os.environ):
        if name.startswith(_OURS) and name not in _KEPT:
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
    monkeypatch.setenv("KZRELATIONS_CACHE_DIR", str(home / "kz"))


@pytest.fixture
def cache_dir() -> Path:
    """The test's own cache folder; not made yet."""
    return Path(os.environ["KZRELATIONS_CACHE_DIR"])
