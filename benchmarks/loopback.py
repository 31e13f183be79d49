"""What the benchmarks of runs share: articles, and a scripted server on loopback in a process of its own.

The server answers any question with the worked answer of the prompt's first example, after a set latency, and plays the
faults that it is told to. `GET /counts` says how often it was asked, and about how many articles.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import copy
import json
import os
import random
import re
import signal
import socket
import struct
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kzrelations import prompts  # noqa: E402

EXAMPLE = prompts.examples("direct")[0]
MODEL = "scripted-70b"
_MARK = re.compile(rb"Text number (\d+)\.")
_FAULTS = ("limited", "broken", "reset", "cut", "garbled", "hanging")


def text(number: int) -> str:
    """An article of about 3,000 characters; its records stand in the first sentences."""
    return f"8 June 2022\n{' '.join(EXAMPLE.sentences)}\n{_rest(number)}\nText number {number}.\n"


def texts(count: int) -> Iterator[str]:
    """So many different articles."""
    return (text(number) for number in range(count))


def _rest(number: int) -> str:
    """Sentences that hold no record, as a model would find."""
    sentence = "The weather was calm and the road to the village was open, said resident {} of house {}."
    return "\n".join(
        " ".join(sentence.format(n, (n * 7 + number) % 90) for n in range(p, p + 4)) for p in range(0, 24, 4)
    )


def worked_answer() -> str:
    """What a good model says about every one of them."""
    answer = copy.deepcopy(EXAMPLE.answer)
    for name in ("meetings", "mous", "projects", "statistics"):
        for record in answer[name]:
            record["sentences"] = [number + 1 for number in record["sentences"]]
    return json.dumps(answer, ensure_ascii=False)


class Served:
    """A server in its own process, while the `with` block runs."""

    def __init__(self, latency: float = 0.0, *, faults: str = "", seed: int = 2019, port: int = 0) -> None:
        self._told = ["--latency", str(latency), "--faults", faults, "--seed", str(seed), "--port", str(port)]
        self.url = ""

    def __enter__(self) -> Served:
        self.process = subprocess.Popen(
            [sys.executable, __file__, *self._told], stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        os.environ.update(OPENAI_BASE_URL=self.url, KZRELATIONS_MODEL=MODEL, OPENAI_API_KEY="none")
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def counts(self) -> dict[str, Any]:
        """Requests so far: `requests`, `articles`, `answered` in full, `asked` (by article), `played` (faults)."""
        with urllib.request.urlopen(f"{self.url}/counts") as response:
            found: dict[str, Any] = json.load(response)
        return found


class _Scripted:
    def __init__(self, latency: float, faults: dict[str, float], seed: int) -> None:
        self.latency = latency
        self.faults = faults
        self.random = random.Random(seed)
        self.asked: Counter[bytes] = Counter()
        self.answered: Counter[bytes] = Counter()
        self.played: Counter[str] = Counter()
        self.content = worked_answer()
        self.whole = _completion(self.content, "stop")

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
                body = await reader.readexactly(int(length[1]) if length else 0)
                if head.startswith(b"GET"):
                    writer.write(_http(200, json.dumps(self.counts()).encode()))
                elif not await self.say(body, writer):
                    break
                await writer.drain()
        writer.close()

    async def say(self, body: bytes, writer: asyncio.StreamWriter) -> bool:
        """Answer or play a fault; False when the connection is over."""
        mark = _MARK.search(body)
        name = mark[1] if mark else b"?"
        self.asked[name] += 1
        fault = self.fault()
        self.played[fault or "none"] += 1
        if fault == "hanging":
            await asyncio.sleep(3600)
        await asyncio.sleep(0 if fault in ("limited", "broken", "reset") else self.latency)
        if fault == "reset":
            sock = writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            return False
        if fault == "limited":
            writer.write(_http(429, b'{"error": {"message": "slow down"}}', "retry-after: 1\r\n"))
        elif fault == "broken":
            writer.write(_http(500, b'{"error": {"message": "oops"}}'))
        elif fault == "cut":
            writer.write(_http(200, _completion(self.content[: len(self.content) // 2], "length")))
        elif fault == "garbled":
            writer.write(_http(200, _completion("Certainly! Here is what I found: " + self.content[5:90], "stop")))
        else:
            self.answered[name] += 1
            writer.write(_http(200, self.whole))
        return True

    def fault(self) -> str | None:
        """The fault that the dice say."""
        dice = self.random.random()
        for name, share in self.faults.items():
            dice -= share
            if dice < 0:
                return name
        return None

    def counts(self) -> dict[str, Any]:
        return {
            "requests": self.asked.total(),
            "articles": len(self.asked),
            "answered": len(self.answered),
            "asked": {name.decode(): count for name, count in self.asked.items()},
            "played": dict(self.played),
        }


def _completion(content: str, finish: str) -> bytes:
    message = {"role": "assistant", "content": content, "refusal": None}
    return json.dumps(
        {
            "id": "scripted",
            "object": "chat.completion",
            "created": 0,
            "model": MODEL,
            "choices": [{"index": 0, "message": message, "finish_reason": finish}],
            "usage": {"prompt_tokens": 3500, "completion_tokens": 700, "total_tokens": 4200},
        }
    ).encode()


def _http(status: int, body: bytes, more: str = "") -> bytes:
    head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{more}content-length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--faults", default="", help="such as limited=0.1,broken=0.05")
    parser.add_argument("--seed", type=int, default=2019)
    parser.add_argument("--port", type=int, default=0)
    args = parser.parse_args()
    faults = {name: float(share) for name, _, share in (part.partition("=") for part in args.faults.split(",") if part)}
    assert set(faults) <= set(_FAULTS), faults
    scripted = _Scripted(args.latency, faults, args.seed)
    server = await asyncio.start_server(scripted.serve, "127.0.0.1", args.port, limit=1 << 22, backlog=512)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
