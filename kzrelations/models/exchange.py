"""The requests that one question costs: what stands beneath instructor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from kzrelations.models.base import Spent
from kzrelations.models.dialect import Dialect
from kzrelations.models.failures import no_answer, refused
from kzrelations.models.parsing import json_part
from kzrelations.models.retrying import send


class Exchange:
    """Sends the requests of one question, counts them and keeps the raw answers.

    `create` is what instructor calls in place of the client's own: once, and once more when it re-asks.
    """

    def __init__(
        self, create: Callable[..., Any], dialect: Dialect, schema: type[BaseModel] | None, limit: int
    ) -> None:
        self._create = create
        self._dialect = dialect
        self._schema = schema
        self._limit = limit
        """Tokens that an answer may have at most, however often it is cut."""
        self._doubled = False
        self._asked = 0
        self._requests = 0
        self._tokens_in = 0
        self._tokens_out = 0
        self.answers: list[str] = []
        """Raw texts, the last one last."""

    @property
    def spent(self) -> Spent:
        """What the question cost so far; every request that was sent counts, answered or not."""
        reasks = max(0, self._asked - 1)
        return Spent(requests=self._requests, reasks=reasks, tokens_in=self._tokens_in, tokens_out=self._tokens_out)

    def create(self, **request: Any) -> Any:
        """One answer; a cut one is asked for once more with twice the tokens. Raises Refused."""
        self._asked += 1
        response = self._answered(request)
        if _is_cut(response) and self._schema is not None and not self._doubled:
            self._doubled = True
            response = self._longer(request, response)
        if self._schema is not None:
            # instructor validates the content as it is: code fences are taken off here.
            message = response.choices[0].message
            message.content = json_part(message.content or "")
        return response

    def _longer(self, request: dict[str, Any], cut: Any) -> Any:
        import openai

        tokens = min(2 * request["max_tokens"], self._limit)
        if tokens <= request["max_tokens"]:
            return cut
        try:
            return self._answered({**request, "max_tokens": tokens})
        except openai.BadRequestError:
            return cut  # more than the server allows: what the first answer held is kept

    def _answered(self, request: dict[str, Any]) -> Any:
        response = self._sent(request)
        usage = getattr(response, "usage", None)
        self._tokens_in += getattr(usage, "prompt_tokens", 0) or 0
        self._tokens_out += getattr(usage, "completion_tokens", 0) or 0
        choices = getattr(response, "choices", None)
        if not choices or choices[0].message is None:
            raise no_answer(request["model"])
        message = choices[0].message
        if said := getattr(message, "refusal", None):
            raise refused(said, request["model"])
        if choices[0].finish_reason == "content_filter":
            raise refused("its content filter stopped the answer", request["model"])
        self.answers.append(message.content or "")
        return response

    def _sent(self, request: dict[str, Any]) -> Any:
        import openai

        while True:
            adapted = self._dialect.adapt(request, self._schema)
            try:
                return send(self._create, adapted, self._count)
            except openai.APIStatusError as error:
                if not self._dialect.learn(error, adapted):
                    raise

    def _count(self) -> None:
        self._requests += 1


def _is_cut(response: Any) -> bool:
    return bool(response.choices[0].finish_reason == "length")
