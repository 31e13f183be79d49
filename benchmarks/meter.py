"""A proxy on loopback before a model server: counts requests and tokens, whoever asks."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# Seconds that one answer may take: an article asked about in one go can take minutes on two cores.
TIMEOUT = 1200.0


@dataclass
class Meter:
    """What went through since the last `take`."""

    address: str
    """Of the server behind, without `/v1`."""
    key: str
    counts: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __enter__(self) -> Meter:
        self._front = _Front(("127.0.0.1", 0), _Handler)
        self._front.meter = self
        self.url = f"http://127.0.0.1:{self._front.server_port}/v1"
        threading.Thread(target=self._front.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._front.shutdown()
        self._front.server_close()

    def take(self) -> dict[str, int]:
        """`requests`, `tokens_in`, `tokens_fresh` (read, not taken from the prompt cache), `tokens_out`; then zero."""
        with self._lock:
            taken, self.counts = self.counts, {}
        return {key: taken.get(key, 0) for key in ("requests", "tokens_in", "tokens_fresh", "tokens_out")}

    def add(self, answer: dict[str, Any]) -> None:
        """Count one answer."""
        usage = answer.get("usage") or {}
        tokens_in = usage.get("prompt_tokens", 0)
        cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens", 0)
        new = {"requests": 1, "tokens_in": tokens_in, "tokens_fresh": tokens_in - cached}
        new["tokens_out"] = usage.get("completion_tokens", 0)
        with self._lock:
            for key, count in new.items():
                self.counts[key] = self.counts.get(key, 0) + count


class _Front(ThreadingHTTPServer):
    daemon_threads = True
    meter: Meter


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Front

    def do_POST(self) -> None:
        """Hand on, count, hand back."""
        meter = self.server.meter
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {"content-type": "application/json", "authorization": f"Bearer {meter.key}"}
        request = urllib.request.Request(meter.address + self.path, data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
                status, answer = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, answer = error.code, error.read()
        if status == 200:
            meter.add(json.loads(answer))
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Nothing."""
