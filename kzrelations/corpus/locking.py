"""One process writes to a place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kzrelations.errors import ConfigError


def lock(file: Any, path: Path) -> None:
    """Keep other processes from writing to the same place. Raises ConfigError when one does."""
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        advice = "Wait until it has ended, or write elsewhere."
        raise ConfigError(f"Another process is writing to {path}.", advice=advice) from error
