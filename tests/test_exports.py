"""The public surface changes on purpose, and importing it costs nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import kzrelations

HEAVY = ("openai", "instructor", "tenacity", "diskcache", "xllamacpp", "jinja2", "httpx2")


def test_all_is_sorted_and_every_name_loads() -> None:
    """`__all__` is sorted, and each name in it is there."""
    assert kzrelations.__all__ == sorted(kzrelations.__all__)
    for name in kzrelations.__all__:
        assert getattr(kzrelations, name).__name__ == name


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A misspelt name fails like any attribute."""
    with pytest.raises(AttributeError, match="extrakt"):
        kzrelations.extrakt  # noqa: B018


def test_importing_extract_loads_no_client() -> None:
    """`from kzrelations import extract` loads neither openai nor instructor nor what comes with them."""
    code = f"import sys; from kzrelations import extract; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_installed_is_what_was_asked_for() -> None:
    """Without bounds pip falls back to old versions of these without a word."""
    from importlib.metadata import version

    expected = {"openai": 3, "instructor": 1, "tenacity": 9, "diskcache": 5, "vcrpy": 9}
    assert {name: int(version(name).split(".")[0]) for name in expected} == expected
    assert tuple(map(int, version("instructor").split(".")[:2])) >= (1, 17)
