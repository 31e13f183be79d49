"""A model behind an instructor client that the user brings: every provider that instructor knows.

The client's own transport retries stay as they are; only the one re-ask and the one longer answer are added.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from kzrelations.errors import ConfigError
from kzrelations.models.address import without_credentials
from kzrelations.models.base import LETTERS, Choice, Message, Model, Profile, Reply, Spent
from kzrelations.models.choosing import letter_schema
from kzrelations.models.failures import refused, translate
from kzrelations.models.outcome import kept, quiet, was_bad, was_cut
from kzrelations.models.profiles import profile_of

_TAKE_MAX_TOKENS = {
    "openai", "anthropic", "anyscale", "together", "databricks", "deepseek", "openrouter", "groq", "fireworks",
    "cerebras", "mistral", "cohere", "perplexity", "writer",
}  # fmt: skip
"""Providers of instructor whose `create` has a parameter of that name."""


def from_instructor(client: Any, name: str) -> Model:
    """The model `name` behind an instructor client. Raises ConfigError when it is not one, or asynchronous."""
    import instructor

    if isinstance(client, instructor.AsyncInstructor):
        advice = "Make the client with async_client=False, or from the provider's synchronous client."
        raise ConfigError("The client is asynchronous; a synchronous one is needed.", advice=advice)
    if not isinstance(client, instructor.Instructor):
        advice = "Make one, such as instructor.from_provider('openai/gpt-4.1-mini')."
        raise ConfigError(f"{type(client).__name__} is not an instructor client.", advice=advice)
    if not name.strip():
        raise ConfigError("The model has no name.", advice="Pass the name that the provider gives it.")
    quiet()
    return Brought(client, name.strip())


class Brought:
    """Answers through the user's client. Choosing is by schema: few providers give token probabilities."""

    def __init__(self, client: Any, name: str) -> None:
        self.name = name
        self.profile: Profile = profile_of(name)
        self._client = client
        self._provider = str(client.provider.value)
        address = str(getattr(client.client, "base_url", "") or "")
        self._server = without_credentials(address) if address.startswith("http") else self._provider
        self.identity = f"instructor:{self._provider}:{client.mode.value}:{self._server}#{name}"

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises ModelError."""
        tokens = max_tokens or self.profile.max_tokens
        tally = _Tally()
        cut = self._tried(tally, messages, schema, tokens, reasks=1)
        if cut and self._takes_max_tokens():
            self._tried(tally, messages, schema, min(2 * tokens, self.profile.context), reasks=0)
        return kept(tally.answers, tally.spent, schema)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the first `options` letters. Raises ModelError."""
        reply = self.ask(messages, letter_schema(options), max_tokens=64)
        return Choice(LETTERS.index(reply.value.letter), None, reply.spent)  # type: ignore[attr-defined]

    def _tried(
        self, tally: _Tally, messages: Sequence[Message], schema: type[BaseModel], tokens: int, *, reasks: int
    ) -> bool:
        """One question through the client; whether its answer was cut. What it said stands in the tally."""
        from instructor.core.hooks import HookName, Hooks

        hooks = Hooks()
        hooks.on(HookName.COMPLETION_RESPONSE, tally.heard)
        extra: dict[str, Any] = {"max_tokens": tokens} if self._takes_max_tokens() else {}
        if "model" not in self._client.kwargs:
            extra["model"] = self.name
        told = [dict(message) for message in messages]
        before = len(tally.answers)
        try:
            value = self._client.create(
                response_model=schema, messages=told, max_retries=reasks, strict=False, hooks=hooks, **extra
            )
        except Exception as error:
            if tally.refusal:
                raise refused(tally.refusal, self.name) from error
            if not was_bad(error):
                ours = translate(error, server=self._server, model=self.name)
                raise ours from ours.__cause__
            return was_cut(error)
        finally:
            tally.reasked(len(tally.answers) - before - 1)
        tally.settle(value)
        return False

    def _takes_max_tokens(self) -> bool:
        return self._provider in _TAKE_MAX_TOKENS and "responses" not in self._client.mode.value


class _Tally:
    """What the client's hooks tell about the requests of one question."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.refusal: str | None = None
        self.spent = Spent()

    def heard(self, response: Any) -> None:
        """A response came in."""
        text, self.refusal = text_of(response)
        self.answers.append(text)
        usage = getattr(response, "usage", None)
        self.spent += Spent(
            requests=1,
            tokens_in=_count(usage, "prompt_tokens", "input_tokens"),
            tokens_out=_count(usage, "completion_tokens", "output_tokens"),
        )

    def reasked(self, times: int) -> None:
        """So many of the responses answered a re-ask."""
        self.spent += Spent(reasks=max(0, times))

    def settle(self, value: BaseModel) -> None:
        """Take the text from `value`, which instructor read, where the response's shape did not show it."""
        if not self.answers or not self.answers[-1]:
            self.answers[-1:] = [value.model_dump_json()]


def text_of(response: Any) -> tuple[str, str | None]:
    """The answer's text and the refusal in a response of OpenAI's or Anthropic's shape; an empty text for others."""
    choices = getattr(response, "choices", None)
    if choices:
        message = choices[0].message
        calls = getattr(message, "tool_calls", None)
        text = calls[0].function.arguments if calls else message.content
        return text if isinstance(text, str) else "", getattr(message, "refusal", None)
    for block in getattr(response, "content", None) or []:
        if getattr(block, "type", "") == "tool_use":
            return json.dumps(block.input, ensure_ascii=False), None
        if getattr(block, "type", "") == "text":
            return str(block.text), None
    return "", None


def _count(usage: Any, *names: str) -> int:
    found = [getattr(usage, name, None) for name in names]
    return next((value for value in found if isinstance(value, int)), 0)
