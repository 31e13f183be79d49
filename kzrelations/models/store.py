"""Answers on disk: text by key, shared by threads and processes, with locks that outlive nobody."""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzrelations.errors import CacheError

if TYPE_CHECKING:
    import diskcache


class Store:
    """Text by key in one folder. Every failure of the disk is a CacheError."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> str | None:
        """The text, or None; a row that was tampered with counts as missing."""
        from kzrelations.models.disk import TamperedRowError

        with self._working() as cache:
            try:
                value = cache.get(key, retry=True)
            except (TamperedRowError, UnicodeDecodeError):
                return None
        return value if isinstance(value, str) else None

    def set(self, key: str, text: str) -> None:
        """Store the text."""
        with self._working() as cache:
            cache.set(key, text, retry=True)

    @contextlib.contextmanager
    def lock(self, key: str, seconds: float) -> Iterator[bool]:
        """Whether the key's lock could be had; it is held while the block runs.

        It expires after `seconds`, or with the process that held it.
        """
        name = f"lock:{key}"
        token = f"{socket.gethostname()}/{os.getpid()}/{uuid.uuid4().hex}"
        taken = self._taken(name, token, seconds)
        try:
            yield taken
        finally:
            if taken:
                self._release(name, token)

    def _taken(self, name: str, token: str, seconds: float) -> bool:
        with self._working() as cache:
            if cache.add(name, token, expire=seconds, retry=True):
                return True
        holder = self.get(name)
        if holder is not None and _has_died(holder):
            self._release(name, holder)  # free for the next try
        return False

    def _release(self, name: str, token: str) -> None:
        """Remove the lock if it still is the one with this token: an expired one may be another's by now."""
        with self._working() as cache, cache.transact(retry=True):
            if self.get(name) == token:
                cache.delete(name, retry=True)

    @contextlib.contextmanager
    def _working(self) -> Iterator[diskcache.Cache]:
        import diskcache

        try:
            yield _opened(self.folder)
        except (OSError, sqlite3.Error, diskcache.Timeout) as error:
            raise _unusable(self.folder, error) from error


def _has_died(token: str) -> bool:
    """Whether the process that wrote the token ran on this machine and is gone."""
    host, _, rest = token.partition("/")
    pid = rest.partition("/")[0]
    if os.name != "posix" or host != socket.gethostname() or not pid.isdigit() or int(pid) < 1:
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        pass
    return False


_PAGES_KIB = 512
"""Pages that a connection keeps in memory."""
_opening = threading.Lock()


def _opened(folder: Path) -> diskcache.Cache:
    with _opening:
        return _open(folder)


@functools.lru_cache(maxsize=8)
def _open(folder: Path) -> Any:
    """The open cache, one for all threads; connections are made anew in each thread and forked process."""
    import diskcache

    from kzrelations.models.disk import TextDisk

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):
        folder.chmod(0o700)
    return diskcache.Cache(
        str(folder),
        disk=TextDisk,
        eviction_policy="none",
        tag_index=0,
        statistics=0,
        # Each thread has a connection: with the usual sizes memory would grow with the cache.
        sqlite_mmap_size=0,
        sqlite_cache_size=-_PAGES_KIB,
    )


def _unusable(folder: Path, error: Exception) -> CacheError:
    return CacheError(
        f"The cache folder {folder} can't be used: {error}.",
        advice="Set KZRELATIONS_CACHE_DIR to a folder that you may write to, or pass cache=False.",
    )
