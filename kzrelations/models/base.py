"""The seam between the library and whatever answers: two methods, `ask` and `choose`.

Everything above this file works with any object that has them; caching, counting and recording are models that wrap a
model. Articles and prompts never pass through a template engine here: messages are sent as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypedDict, runtime_checkable

from pydantic import BaseModel, JsonValue


class Message(TypedDict):
    """One chat message."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Spent:
    """What one or more answers cost; `cached` counts the answers that cost nothing."""

    requests: int = 0
    cached: int = 0
    reasks: int = 0
    tokens_in: int = 0
    tokens_out: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            self.requests + other.requests,
            self.cached + other.cached,
            self.reasks + other.reasks,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of an answer that could not be kept; becomes an Issue."""

    code: Literal["invalid", "truncated"]
    path: str
    raw: JsonValue
    message: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to `ask`: an instance of the schema, the raw text it was read from, and what did not fit."""

    value: BaseModel
    raw: str
    spent: Spent
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to `choose`.

    `probabilities` holds one value per option, in the order of the options, summing to at most 1; None when the
    endpoint gives no token probabilities. `index` is the chosen option.
    """

    index: int
    probabilities: tuple[float, ...] | None
    spent: Spent


@dataclass(frozen=True, slots=True)
class Profile:
    """What a model can do; data, not code."""

    strategy: Literal["direct", "staged"]
    context: int
    """Tokens of prompt and answer together."""
    max_tokens: int
    """Tokens of one answer at first; a cut answer is asked for once more with twice as many."""
    trust: float = 0.9
    """Share of the records that it writes under `direct` that are right: where their confidence starts."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A request for structured output."""

    messages: tuple[Message, ...]
    schema: type[BaseModel]
    max_tokens: int | None = None
    """None: the profile's."""


@dataclass(frozen=True, slots=True)
class Choose:
    """A request for one of the options; the prompt lists them under the letters A, B, C and on."""

    messages: tuple[Message, ...]
    options: int


Request = Ask | Choose
Answer = Reply | Choice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@runtime_checkable
class Model(Protocol):
    """Anything that answers."""

    @property
    def name(self) -> str:
        """Short name for reports."""

    @property
    def identity(self) -> str:
        """What tells this model's answers from another's; part of the cache key, free of credentials."""

    @property
    def profile(self) -> Profile:
        """What the model can do."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises ModelError when nothing could be kept."""

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the first `options` letters. Raises ModelError."""


class Around:
    """A model around a model, which so far changes nothing: caching, pacing and the like build on it."""

    def __init__(self, model: Model) -> None:
        self.model = model

    @property
    def name(self) -> str:
        """The inner model's."""
        return self.model.name

    @property
    def identity(self) -> str:
        """The inner model's."""
        return self.model.identity

    @property
    def profile(self) -> Profile:
        """The inner model's."""
        return self.model.profile

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """What the inner model answers."""
        return self.model.ask(messages, schema, max_tokens=max_tokens)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """What the inner model chooses."""
        return self.model.choose(messages, options)
