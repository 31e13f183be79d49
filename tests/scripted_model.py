"""A scripted model: it answers what a test tells it to, and keeps what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pydantic import BaseModel

from kzrelations.errors import KzRelationsError
from kzrelations.models.base import Choice, Message, Profile, Reply, Spent

Script = Callable[[Sequence[Message], type[BaseModel]], dict[str, Any] | KzRelationsError]


class ScriptedModel:
    """`script` answers `ask` with the schema's fields or an error to raise; `yes` is the probability of letter A."""

    name = "scripted"
    identity = "scripted"

    def __init__(self, script: Script, *, yes: float = 0.9, strategy: str = "direct", context: int = 32_000) -> None:
        self.script = script
        self.yes = yes
        self.profile = Profile(strategy=strategy, context=context, max_tokens=2_000)  # type: ignore[arg-type]
        self.asked: list[tuple[Message, ...]] = []

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """What the script says, as the schema."""
        self.asked.append(tuple(messages))
        answer = self.script(messages, schema)
        if isinstance(answer, KzRelationsError):
            raise answer
        value = schema.model_validate(answer)
        return Reply(value, value.model_dump_json(), Spent(requests=1, tokens_in=10, tokens_out=5))

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Letter A with the set probability."""
        self.asked.append(tuple(messages))
        rest = (1 - self.yes) / (options - 1)
        return Choice(0 if self.yes >= rest else 1, (self.yes, *[rest] * (options - 1)), Spent(requests=1))
