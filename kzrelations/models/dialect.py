"""What an endpoint takes, learned from what it refuses and remembered for the client's life."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from kzrelations.models.failures import message_of, too_long
from kzrelations.models.jsonschema import in_words, response_format

Feature = Literal["schema", "logprobs", "max_tokens", "temperature"]

# Words of a refusal, most telling first; `max_tokens` is refused by naming its successor.
_SIGNS: tuple[tuple[Feature, tuple[str, ...]], ...] = (
    ("max_tokens", ("max_completion_tokens",)),
    ("temperature", ("temperature",)),
    ("logprobs", ("logprobs",)),
    ("schema", ("response_format", "json_schema", "structured output", "guided", "grammar", "schema", "parser")),
)
_REFUSALS = {400, 415, 422, 501}


class Dialect:
    """Rewrites requests for one endpoint. Features are only ever taken away, so threads may share it."""

    def __init__(self) -> None:
        self.refused: set[Feature] = set()

    def adapt(self, request: dict[str, Any], schema: type[BaseModel] | None) -> dict[str, Any]:
        """The request as this endpoint takes it."""
        made = dict(request)
        made.pop("response_format", None)  # instructor's is never strict
        if schema is not None and "schema" in self.refused:
            made["messages"] = _told(made["messages"], in_words(schema))
        elif schema is not None:
            made["response_format"] = response_format(schema)
        if "max_tokens" in self.refused:
            made["max_completion_tokens"] = made.pop("max_tokens")
        if "temperature" in self.refused:
            del made["temperature"]
        if "logprobs" in self.refused:
            made.pop("logprobs", None)
            made.pop("top_logprobs", None)
        return made

    def learn(self, error: Exception, sent: dict[str, Any]) -> bool:
        """Whether the error refuses something that the request held and can do without."""
        if getattr(error, "status_code", None) not in _REFUSALS or too_long(error):
            return False
        said = f"{getattr(error, 'param', None) or ''} {message_of(error)}".lower()
        held: dict[Feature, str] = {"schema": "response_format"}
        for feature, signs in _SIGNS:
            if held.get(feature, feature) in sent and any(sign in said for sign in signs):
                self.refused.add(feature)
                return True
        return False


def _told(messages: list[dict[str, Any]], words: str) -> list[dict[str, Any]]:
    """The messages with `words` in the system message: the constant part of the prompt stays first."""
    first = messages[0]
    if first["role"] != "system":
        return [{"role": "system", "content": words}, *messages]
    return [{**first, "content": f"{first['content']}\n\n{words}"}, *messages[1:]]
