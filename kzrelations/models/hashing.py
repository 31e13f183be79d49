"""The sha256 of large files, reckoned once and remembered by size and time of change."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path


def file_sha256(path: Path, memory: Path) -> str:
    """The file's sha256; what `memory` (a folder) remembers of the unchanged file is trusted. Raises OSError."""
    if known := _remembered(path, memory):
        return known
    digest = reckoned_sha256(path)
    remember(path, memory, digest)
    return digest


def reckoned_sha256(path: Path) -> str:
    """The file's sha256, read from the file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remember(path: Path, memory: Path, digest: str) -> None:
    """Note the hash of the file as it is now; a memory that can't be written costs time later, nothing else."""
    note = _note(path, memory)
    with contextlib.suppress(OSError):
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        note.write_text(json.dumps({**_state(path), "sha256": digest}), encoding="utf-8")


def _state(path: Path) -> dict[str, int]:
    state = path.stat()
    return {"size": state.st_size, "changed": state.st_mtime_ns}


def _note(path: Path, memory: Path) -> Path:
    name = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return memory / "hashes" / f"{name}.json"


def _remembered(path: Path, memory: Path) -> str | None:
    try:
        data = json.loads(_note(path, memory).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(data, dict) or any(data.get(key) != value for key, value in _state(path).items()):
        return None
    digest = data.get("sha256")
    return digest if isinstance(digest, str) and len(digest) == 64 else None
