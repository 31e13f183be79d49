"""Turns: how a run of many articles governs the requests that are sent beneath it.

A run sets `governor` in the thread that works on an article. What sends a request takes a turn for it and tells what
came of it; without a governor nothing is waited for. Models that do not send their requests through `retrying` take one
turn for a whole question, inside `Paced`.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from pydantic import BaseModel

from kzrelations.errors import AnswerCut, InvalidAnswer, KzRelationsError, RateLimited, ServerUnreachable
from kzrelations.models.base import Around, Choice, Message, Model, Reply, Spent
from kzrelations.models.jsonschema import wire_schema

Failure = Literal["limited", "down", "other"]
"""429; no answer or 5xx; anything else, which shows that the server is there."""

_ASCII_A_TOKEN, _OTHER_A_TOKEN = 2.5, 1.7
"""Characters that a token stands for at the least: code lists and digits, and Kazakh in vocabularies for English."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a turn may cost at the most."""

    tokens_in: int
    tokens_out: int
    requests: int = 1


class Turn(Protocol):
    """A request that is under way."""

    def answered(self, spent: Spent) -> None:
        """It was answered, at this cost."""

    def failed(self, failure: Failure, retry_after: float | None = None) -> None:
        """It was not; `retry_after` is the seconds that the server asks for."""


class Turns(Protocol):
    """What gives turns."""

    def turn(self, asking: Asking) -> AbstractContextManager[Turn]:
        """Wait for a turn. Raises RunStopped when none will come."""

    def sleep(self, seconds: float) -> None:
        """Wait between two tries; ends early when the run does."""


_REQUESTS_A_QUESTION = 3
"""Of a model that takes a turn for a whole question: the first, the re-ask, and a longer one for a cut answer."""

governor: ContextVar[Turns | None] = ContextVar("governor", default=None)


class _Free:
    """Nobody governs."""

    @contextlib.contextmanager
    def turn(self, asking: Asking) -> Iterator[Turn]:
        yield self

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def answered(self, spent: Spent) -> None:
        pass

    def failed(self, failure: Failure, retry_after: float | None = None) -> None:
        pass


_FREE = _Free()


def turns() -> Turns:
    """The governor of this thread's requests."""
    return governor.get() or _FREE


def asking_of(request: Mapping[str, Any]) -> Asking:
    """What a chat request may cost at the most."""
    text = "".join(str(message.get("content") or "") for message in request["messages"])
    shape = request.get("response_format")
    tokens_out = request.get("max_tokens") or request.get("max_completion_tokens") or 0
    return Asking(most_tokens(text) + (most_tokens(str(shape)) if shape else 0), tokens_out)


def most_tokens(text: str) -> int:
    """More tokens than the text can have in the vocabularies of today's models."""
    others = (len(text.encode("utf-8", "surrogatepass")) - len(text) + 1) // 2
    others = min(others, len(text))
    return int((len(text) - others) / _ASCII_A_TOKEN + others / _OTHER_A_TOKEN) + 8


class Paced(Around):
    """A model around a model that does not take turns itself: each question is one turn."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises RunStopped, or what the model raises."""
        tokens = max_tokens or self.profile.max_tokens
        with _question(messages, tokens, wire_schema(schema)) as turn:
            reply = self.model.ask(messages, schema, max_tokens=max_tokens)
            turn.answered(reply.spent)
            return reply

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the options. Raises RunStopped, or what the model raises."""
        with _question(messages, 64, "") as turn:
            choice = self.model.choose(messages, options)
            turn.answered(choice.spent)
            return choice


def paced(model: Model) -> Model:
    """The model, made to take turns if it does not."""
    return model if getattr(model, "takes_turns", False) else Paced(model)


@contextlib.contextmanager
def _question(messages: Sequence[Message], tokens: int, schema: str) -> Iterator[Turn]:
    text = "".join(message["content"] for message in messages) + schema
    times = _REQUESTS_A_QUESTION
    most = Asking(times * most_tokens(text), times * tokens, times)
    with turns().turn(most) as turn:
        try:
            yield turn
        except (AnswerCut, InvalidAnswer):
            # How often it asked is lost with the error: reckoned at the most, so that a budget holds.
            turn.answered(Spent(requests=times, tokens_in=most.tokens_in, tokens_out=most.tokens_out))
            raise
        except KzRelationsError as error:
            turn.failed(_kind(error))
            raise
        except Exception:
            turn.failed("other")
            raise


def _kind(error: KzRelationsError) -> Failure:
    if isinstance(error, RateLimited):
        return "limited"
    return "down" if isinstance(error, ServerUnreachable) else "other"
