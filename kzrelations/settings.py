"""Every environment variable and default, in one place. An argument wins over the environment.

| variable | meaning |
|---|---|
| `OPENAI_API_KEY` | key of the endpoint; without one `none` is sent |
| `OPENAI_BASE_URL` | an OpenAI-compatible endpoint; OpenAI's own when only a key is set |
| `KZRELATIONS_MODEL` | `embedded`, a path ending in `.gguf`, or a remote model's name |
| `KZRELATIONS_CACHE_DIR` | holds `answers/` and `models/`; the user's cache folder by default |
| `KZRELATIONS_OFFLINE` | `1`: answer from the cache alone |
| `KZRELATIONS_EMBEDDED_SLOTS` | requests that the embedded model answers at once; each takes about 230 MB |
| `KZRELATIONS_EMBEDDED_URL` | a server that already runs the embedded model: nothing is fetched or started |
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kzrelations.errors import ConfigError

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_REMOTE_MODEL = "gpt-4.1-mini"

REMOTE_TIMEOUT = 180.0
"""Seconds that one request to a remote endpoint may take."""
LOCAL_TIMEOUT = 900.0
"""Seconds that one request to the embedded model may take: two cores and a queue of requests are slow."""
CONNECT_TIMEOUT = 10.0
TRIES = 4
"""How often one request is sent before a failure of the transport is final."""
FIRST_WAIT = 1.0
"""Seconds before the second try; the wait doubles with each try, with up to as much again at random."""
LONGEST_WAIT = 60.0
"""Seconds of the longest wait; a server that asks for more is not waited for."""
DEFAULT_SLOTS = 1
"""Requests that the embedded model answers at once.

Each slot reads the constant part of a prompt for itself: on two cores one slot, with the server's prompt cache behind
it, was faster than two or four.
"""
SOURCE_TIMEOUT = 5.0
"""Seconds after which a source of weights that does not answer is given up."""

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"", "0", "false", "no", "off"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the arguments and the environment say, read once."""

    model: str | None = None
    api_key: str | None = None
    base_url: str | None = None
    cache_dir: Path | None = None
    """None: the user's cache folder."""
    offline: bool = False
    embedded_url: str | None = None
    slots: int = DEFAULT_SLOTS

    def __repr__(self) -> str:
        """Without the key: settings end up in logs."""
        key = "set" if self.api_key else "unset"
        return f"Settings(model={self.model!r}, base_url={self.base_url!r}, api_key {key}, offline={self.offline})"

    def folder(self) -> Path:
        """The folder that holds `answers/` and `models/`; not made here."""
        if self.cache_dir is not None:
            return self.cache_dir
        from platformdirs import user_cache_path

        return user_cache_path("kzrelations", appauthor=False)


def load_settings(*, model: str | None = None, offline: bool | None = None) -> Settings:
    """Settings from the arguments, then from the environment. Raises ConfigError for a bad value."""
    env = os.environ
    folder = _text(env, "KZRELATIONS_CACHE_DIR")
    return Settings(
        model=(model or "").strip() or _text(env, "KZRELATIONS_MODEL"),
        api_key=_text(env, "OPENAI_API_KEY"),
        base_url=_text(env, "OPENAI_BASE_URL"),
        cache_dir=Path(folder).expanduser() if folder else None,
        offline=_switch(env, "KZRELATIONS_OFFLINE") if offline is None else offline,
        embedded_url=_text(env, "KZRELATIONS_EMBEDDED_URL"),
        slots=_count(env, "KZRELATIONS_EMBEDDED_SLOTS", DEFAULT_SLOTS),
    )


def _text(env: Mapping[str, str], name: str) -> str | None:
    return env.get(name, "").strip() or None


def _switch(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "").strip().lower()
    if value in _TRUE:
        return True
    if value in _FALSE:
        return False
    raise ConfigError(f"{name} is {value!r}.", advice=f"Set {name} to 1 or 0.")


def _count(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal() or not 1 <= int(value) <= 64:
        raise ConfigError(f"{name} is {value!r}.", advice=f"Set {name} to a number from 1 to 64.")
    return int(value)
