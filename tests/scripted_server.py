"""A scripted OpenAI-compatible server on loopback: says what it was told to say and remembers what it was asked."""

from __future__ import annotations

import json
import math
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any
    at: float


@dataclass(frozen=True)
class Says:
    """What the server answers, after `delay` seconds.

    `drop` resets the connection instead; `cut` does so after that many bytes of the body.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False
    cut: int | None = None


Script = Says | Sequence[Says] | Callable[[Asked], Says]


def answer(
    content: Any,
    *,
    finish: str = "stop",
    tokens: tuple[int, int] = (10, 5),
    refusal: str | None = None,
    delay: float = 0.0,
) -> Says:
    """A chat completion; `content` that is not a string is sent as JSON."""
    text = content if isinstance(content, str) or content is None else json.dumps(content, ensure_ascii=False)
    message = {"role": "assistant", "content": text, "refusal": refusal}
    return Says(body=_completion({"index": 0, "message": message, "finish_reason": finish}, tokens), delay=delay)


def letters(options: Mapping[str, float], *, tokens: tuple[int, int] = (10, 1)) -> Says:
    """A chat completion of one token, with the probability of each alternative."""
    top = [{"token": token, "logprob": math.log(p), "bytes": None} for token, p in options.items()]
    best = max(options, key=lambda token: options[token])
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": best},
        "finish_reason": "length",
        "logprobs": {"content": [{**top[0], "top_logprobs": top}], "refusal": None},
    }
    return Says(body=_completion(choice, tokens))


def failure(
    status: int, message: str = "no", *, headers: Mapping[str, str] | None = None, param: str | None = None
) -> Says:
    """An error as OpenAI's servers word it."""
    body = {"error": {"message": message, "type": "scripted", "param": param, "code": None}}
    return Says(status=status, body=body, headers=headers or {})


def listing(*names: str) -> Says:
    """The answer to GET /models."""
    return Says(
        body={"object": "list", "data": [{"id": n, "object": "model", "created": 0, "owned_by": "x"} for n in names]}
    )


def dropped() -> Says:
    """A reset connection."""
    return Says(drop=True)


def _completion(choice: dict[str, Any], tokens: tuple[int, int]) -> dict[str, Any]:
    return {
        "id": "scripted",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [choice],
        "usage": {"prompt_tokens": tokens[0], "completion_tokens": tokens[1], "total_tokens": sum(tokens)},
    }


class ScriptedServer:
    """Runs while its `with` block does. A sequence is said in order and its last item again and again."""

    def __init__(self, script: Script) -> None:
        self._said: Callable[[Asked], Says] = script if callable(script) else _in_order(script)
        self._lock = threading.Lock()
        self.asked: list[Asked] = []
        """Every request, in the order of arrival."""

    def __enter__(self) -> Self:
        self._http = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """For OPENAI_BASE_URL."""
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    @property
    def bodies(self) -> list[Any]:
        """The bodies of the requests."""
        return [asked.body for asked in self.asked]

    def reply(self, asked: Asked) -> Says:
        """Note the request and say what comes next."""
        with self._lock:
            self.asked.append(asked)
            return self._said(asked)


def _in_order(script: Says | Iterable[Says]) -> Callable[[Asked], Says]:
    says = [script] if isinstance(script, Says) else list(script)

    def said(_: Asked) -> Says:
        return says.pop(0) if len(says) > 1 else says[0]

    return said


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is part of some scripts."""


def _handler(server: ScriptedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _respond(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            raw = self.rfile.read(length)
            body = json.loads(raw) if raw else None
            says = server.reply(Asked(self.command, self.path, dict(self.headers), body, time.monotonic()))
            time.sleep(says.delay)
            if says.drop:
                self._reset()
                return
            payload = says.body if isinstance(says.body, bytes) else json.dumps(says.body, ensure_ascii=False).encode()
            self.send_response(says.status)
            for name, value in {"content-type": "application/json", **says.headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(payload)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(payload[: says.cut])
            if says.cut is not None:
                self.close_connection = True

        def _reset(self) -> None:
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

        do_GET = do_POST = do_HEAD = _respond  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Silent."""

    return Handler
