"""Stands in for xllamacpp in tests: the same names, and a server that answers every question alike."""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any


class CommonParams(SimpleNamespace):
    """Takes whatever is set."""

    def __init__(self) -> None:
        threads = [SimpleNamespace(n_threads=0) for _ in range(2)]
        super().__init__(
            model=SimpleNamespace(path=""), cpuparams=threads[0], cpuparams_batch=threads[1], sampling=SimpleNamespace()
        )


class Server:
    """Loads any file that begins as GGUF files do."""

    def __init__(self, params: Any) -> None:
        with open(params.model.path, "rb") as file:  # noqa: PTH123
            if file.read(4) != b"GGUF":
                raise RuntimeError("failed to load model")
        print("chatter of the loader", flush=True)
        print("more chatter", file=sys.stderr)
        self._http = ThreadingHTTPServer(("127.0.0.1", params.port), _handler(params))
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        self.listening_address = f"http://127.0.0.1:{self._http.server_port}"


def _handler(params: Any) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            allowed = self.headers["authorization"] == f"Bearer {params.api_keys[0]}"
            told = {"asked_for": asked["model"], "alias": sorted(params.model_alias), "slots": params.n_parallel}
            message = {"role": "assistant", "content": json.dumps({**told, "context": params.n_ctx})}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            body = {"id": "x", "object": "chat.completion", "created": 0, "model": "x", "choices": [choice]}
            payload = json.dumps(body if allowed else {"error": {"message": "Invalid API Key"}}).encode()
            self.send_response(200 if allowed else 401)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Silent."""

    return Handler
