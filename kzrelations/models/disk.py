"""A disk for diskcache that an edited cache can't turn against its reader.

diskcache unpickles rows and keys, and reads and removes the files that rows name (CVE-2025-69872). This disk takes and
gives text alone, and touches only files that it may have made itself.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Final

import diskcache

_MODE_RAW: Final = 1
_MODE_TEXT: Final = 3
_FILE = re.compile(r"[0-9a-f]{2}[/\\][0-9a-f]{2}[/\\][0-9a-f]{28}\.val")


class TamperedRowError(ValueError):
    """A row that this disk can't have written."""


class TextDisk(diskcache.Disk):  # type: ignore[misc]
    """Keys and values are str; values of up to 32 KiB lie in the row, longer ones in files of their own."""

    def put(self, key: Any) -> tuple[str, bool]:
        """The key as it is."""
        return _text(key), True

    def get(self, key: Any, raw: Any) -> str:
        """The key of a row; a pickled one is refused."""
        if not raw or not isinstance(key, str):
            raise TamperedRowError("a key that is not text")
        return key

    def store(self, value: Any, read: bool, key: Any = diskcache.UNKNOWN) -> Any:
        """Size, mode, file name and value of a row."""
        if read:
            raise TypeError("files are not stored")
        return super().store(_text(value), False, key=key)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> str:
        """The value of a row, from the row or from its own file."""
        if mode == _MODE_RAW and isinstance(value, str) and not read:
            return value
        if mode == _MODE_TEXT and not read and (path := self._own(filename)):
            return path.read_text(encoding="utf-8")
        raise TamperedRowError("a value that is not text")

    def remove(self, file_path: str) -> None:
        """Remove a row's file; a name that is not one of this disk's is left alone."""
        if self._own(file_path):
            super().remove(file_path)

    def _own(self, name: Any) -> Path | None:
        """The real path of a file that this disk made, None for any other name."""
        if not isinstance(name, str) or not _FILE.fullmatch(name):
            return None
        root = Path(os.path.realpath(self._directory))
        path = root / name
        return path if Path(os.path.realpath(path)) == path and path.is_file() else None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"the cache holds text, not {type(value).__name__}")
    return value
