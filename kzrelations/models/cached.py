"""A model around a model: what was answered once is read from disk.

Raw answers are stored as text and read again like any other, so that an edited answer is judged like any other. At a
hit neither openai nor instructor is imported, and no server is needed.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from kzrelations.errors import KzRelationsError, NotCached
from kzrelations.models.base import Around, Ask, Choice, Message, Model, Reply, Request, Spent
from kzrelations.models.jsonschema import wire_schema
from kzrelations.models.parsing import parse
from kzrelations.models.profiles import TEMPERATURE, TOP_LOGPROBS
from kzrelations.models.store import Store
from kzrelations.settings import LOCAL_TIMEOUT, TRIES

WIRE_VERSION = 1
"""Rises when a request is put on the wire, or an answer read, in another way."""

_SHORTEST_POLL, _LONGEST_POLL = 0.02, 0.5
"""Seconds between two looks for an answer that somebody else is waiting for."""
_HIT = Spent(cached=1)
LOCK_SECONDS = LOCAL_TIMEOUT * TRIES + 30

_A = TypeVar("_A", Reply, Choice)


class Cached(Around):
    """Answers from the folder, else from the model; equal questions asked at once reach the model once.

    With `offline` the model is never asked. Only answers in which something could be kept are stored.
    """

    def __init__(
        self, model: Model, folder: Path, *, offline: bool = False, lock_seconds: float = LOCK_SECONDS
    ) -> None:
        super().__init__(model)
        self._store = Store(folder)
        self._offline = offline
        self._lock_seconds = lock_seconds

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises NotCached, CacheError, or what the model raises."""
        key = self._key(messages, self._ask_question(schema, max_tokens))

        def read(text: str) -> Reply | None:
            try:
                parsed = parse(text, schema)
            except KzRelationsError:
                return None
            return Reply(parsed.value, text, _HIT, parsed.problems)

        def asked() -> tuple[Reply, str]:
            reply = self.model.ask(messages, schema, max_tokens=max_tokens)
            return reply, reply.raw

        return self._answer(key, read, asked)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the first `options` letters. Raises NotCached, CacheError, or what the model raises."""
        key = self._key(messages, _choose_question(options))

        def asked() -> tuple[Choice, str]:
            choice = self.model.choose(messages, options)
            return choice, json.dumps({"index": choice.index, "probabilities": choice.probabilities})

        return self._answer(key, lambda text: _read_choice(text, options), asked)

    def holds(self, request: Request) -> bool:
        """Whether the request has been answered; asks nothing. Raises CacheError."""
        if isinstance(request, Ask):
            question = self._ask_question(request.schema, request.max_tokens)
        else:
            question = _choose_question(request.options)
        return self._store.get(self._key(request.messages, question)) is not None

    def _ask_question(self, schema: type[BaseModel], max_tokens: int | None) -> dict[str, Any]:
        return {"schema": wire_schema(schema), "max_tokens": max_tokens or self.profile.max_tokens}

    def _key(self, messages: Sequence[Message], question: dict[str, Any]) -> str:
        """The sha256 of everything that shapes the answer."""
        whole = {
            "wire": WIRE_VERSION,
            "model": self.identity,
            "messages": [dict(message) for message in messages],
            "temperature": TEMPERATURE,
            **question,
        }
        text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def _answer(self, key: str, read: Callable[[str], _A | None], asked: Callable[[], tuple[_A, str]]) -> _A:
        if (hit := self._hit(key, read)) is not None:
            return hit
        if self._offline:
            advice = "Run it once without KZRELATIONS_OFFLINE (or offline=True), then offline again."
            raise NotCached(f"Offline, and this answer of {self.name} is not in the cache.", advice=advice)
        poll = _SHORTEST_POLL
        while True:
            with self._store.lock(key, self._lock_seconds) as mine:
                if (hit := self._hit(key, read)) is not None:
                    return hit
                if mine:
                    answer, text = asked()
                    self._store.set(key, text)
                    return answer
            time.sleep(poll)
            poll = min(poll * 1.5, _LONGEST_POLL)

    def _hit(self, key: str, read: Callable[[str], _A | None]) -> _A | None:
        text = self._store.get(key)
        return None if text is None else read(text)


def _choose_question(options: int) -> dict[str, Any]:
    return {"options": options, "top_logprobs": TOP_LOGPROBS}


def _read_choice(text: str, options: int) -> Choice | None:
    """A stored choice; None when it is not one."""
    try:
        data = json.loads(text)
        index, found = data["index"], data["probabilities"]
        if found is not None:
            found = tuple(float(value) for value in found)
    except (ValueError, TypeError, KeyError):
        return None
    if type(index) is not int or not 0 <= index < options:
        return None
    if found is not None and not _is_distribution(found, options):
        return None
    return Choice(index, found, _HIT)


def _is_distribution(values: tuple[float, ...], options: int) -> bool:
    return len(values) == options and all(math.isfinite(v) and v >= 0 for v in values) and sum(values) <= 1 + 1e-6
