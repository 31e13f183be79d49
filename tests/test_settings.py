"""The environment, read in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzrelations import settings
from kzrelations.errors import ConfigError
from kzrelations.settings import Settings, load_settings


def test_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty environment gives the defaults, and the user's cache folder."""
    monkeypatch.delenv("KZRELATIONS_CACHE_DIR")
    loaded = load_settings()
    assert loaded == Settings()
    assert loaded.folder().name == "kzrelations"


def test_everything_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable reaches its field; blanks around a value do not count."""
    values = {
        "OPENAI_API_KEY": " sk-x ",
        "OPENAI_BASE_URL": "http://x/v1",
        "KZRELATIONS_MODEL": "m",
        "KZRELATIONS_CACHE_DIR": "~/c",
        "KZRELATIONS_OFFLINE": "yes",
        "KZRELATIONS_EMBEDDED_SLOTS": "2",
        "KZRELATIONS_EMBEDDED_URL": "http://e/v1",
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
        assert name in str(settings.__doc__)
    folder = Path("~/c").expanduser()
    assert load_settings() == Settings("m", "sk-x", "http://x/v1", folder, True, "http://e/v1", 2)
    assert load_settings().folder() == folder
    assert load_settings(model="n", offline=False).model == "n"
    assert load_settings(offline=False).offline is False


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("TRUE", True), ("on", True), ("0", False), ("no", False), ("", False)]
)
def test_switches(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual words for on and off."""
    monkeypatch.setenv("KZRELATIONS_OFFLINE", value)
    assert load_settings().offline is expected


@pytest.mark.parametrize(
    ("name", "value"),
    [("KZRELATIONS_OFFLINE", "maybe"), ("KZRELATIONS_EMBEDDED_SLOTS", "0"), ("KZRELATIONS_EMBEDDED_SLOTS", "two")],
)
def test_bad_values(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A value that means nothing is an error that names the variable."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=name) as caught:
        load_settings()
    assert name in caught.value.advice


def test_the_key_is_not_shown() -> None:
    """Settings may be logged."""
    assert "secret" not in repr(Settings(api_key="secret"))
