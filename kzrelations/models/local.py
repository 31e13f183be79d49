"""Models that run here: starts a llama.cpp server on loopback and hands its address to `remote`."""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import json
import os
import secrets
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kzrelations.errors import ConfigError, ServerUnreachable, WeightsError
from kzrelations.models.base import Choice, Message, Profile, Reply
from kzrelations.models.remote import Remote
from kzrelations.settings import LOCAL_TIMEOUT

PROMPT_CACHE_MIB = 512
"""Memory for the prompt caches of prompts that no slot holds any more."""
START_TIMEOUT = 300.0


def is_installed() -> bool:
    """Whether the extra `local` is."""
    return importlib.util.find_spec("xllamacpp") is not None


@dataclass(frozen=True, slots=True)
class Launch:
    """How a server is started."""

    alias: str
    """What the server calls its model; llama.cpp would report the file's path."""
    context: int
    """Tokens for each slot."""
    slots: int
    log: Path


class Local:
    """A model in a GGUF file. `file` gives its path, and fetches it if need be, when the first question comes."""

    takes_turns = True

    def __init__(self, launch: Launch, file: Callable[[], Path], *, identity: str, profile: Profile) -> None:
        self.name = launch.alias
        self.identity = identity
        self.profile = profile
        self._file = file
        self._launch = launch
        self._lock = threading.Lock()
        self._remote: tuple[Server, Remote] | None = None

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises ModelError, WeightsError or ConfigError."""
        return self._asked().ask(messages, schema, max_tokens=max_tokens)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the first `options` letters. Raises ModelError, WeightsError or ConfigError."""
        return self._asked().choose(messages, options)

    def _asked(self) -> Remote:
        with self._lock:
            if self._remote is None or not self._remote[0].runs():
                if not is_installed():
                    raise ConfigError("xllamacpp is not installed.", advice='Run: pip install "kzrelations[local]"')
                server = serve(self._file(), self._launch)
                self._remote = (server, self._of(server))
            return self._remote[1]

    def _of(self, server: Server) -> Remote:
        return Remote(
            self.name,
            base_url=f"{server.address}/v1",
            api_key=server.key,
            identity=self.identity,
            profile=self.profile,
            timeout=LOCAL_TIMEOUT,
        )


@dataclass(frozen=True, eq=False)
class Server:
    """A running server; it ends with the process that started it."""

    address: str
    key: str
    process: subprocess.Popen[str]
    owner: int
    """The process that started it: a forked one may ask it, but neither watch nor stop it."""

    def runs(self) -> bool:
        """Whether it can be asked, as far as this process can tell."""
        return self.owner != os.getpid() or self.process.poll() is None

    def stop(self) -> None:
        """End it, unless another process started it."""
        if self.owner != os.getpid():
            return
        _end(self.process)


_servers: dict[tuple[Path, Launch], Server] = {}
_starting = threading.Lock()


def serve(path: Path, launch: Launch) -> Server:
    """The server for this file, started unless it runs: one for all calls of this process.

    Raises WeightsError when the file can't be loaded.
    """
    with _starting:
        known = _servers.get((path, launch))
        if known is None or not known.runs():
            if not _servers:
                atexit.register(stop_all)
            if known is not None:
                known.stop()
            known = _servers[path, launch] = _start(path, launch)
        return known


def stop_all() -> None:
    """End every server that this process started."""
    for server in list(_servers.values()):
        server.stop()
    _servers.clear()


def _start(path: Path, launch: Launch) -> Server:
    key = secrets.token_urlsafe(24)
    told = {
        "path": str(path),
        "alias": launch.alias,
        "key": key,
        "slots": launch.slots,
        "context": launch.context,
        "threads": _threads(),
        "cache_mib": PROMPT_CACHE_MIB,
        "verbosity": 1,
    }
    log = launch.log
    log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(  # noqa: S603
            # -P: the script's own folder must not become importable, it holds modules named like others
            [sys.executable, "-P", str(Path(__file__).with_name("_serve.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # Ctrl-C in a terminal ends the question, not the server
        )
    said = _first_line(process, json.dumps(told), log)
    if "address" not in said:
        _end(process)
        advice = f"Use a GGUF file that llama.cpp can load; {log} says more."
        raise WeightsError(f"{path} can't be loaded: {said.get('error', 'the server ended')}.", advice=advice)
    return Server(said["address"], key, process, os.getpid())


def _end(process: subprocess.Popen[str]) -> None:
    """Close its standard input, which ends it, and see that it did."""
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with contextlib.suppress(OSError):
                pipe.close()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _first_line(process: subprocess.Popen[str], told: str, log: Path) -> dict[str, Any]:
    """What the server says when it is up, or that it failed; {} when it ended without a word."""
    assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018
    watchdog = threading.Timer(START_TIMEOUT, process.kill)
    watchdog.start()
    try:
        process.stdin.write(told + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
    except OSError as error:
        raise ServerUnreachable(f"The local server did not start: {error}.", advice=f"{log} says more.") from error
    finally:
        watchdog.cancel()
    said = json.loads(line) if line.strip() else {}
    return said if isinstance(said, dict) else {}


def _threads() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
