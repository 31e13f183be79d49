"""Any OpenAI-compatible endpoint, through openai and instructor. Both are imported at the first question."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Sequence
from typing import Any

from pydantic import BaseModel

from kzrelations.errors import KzRelationsError
from kzrelations.models.address import on_loopback, without_credentials
from kzrelations.models.base import LETTERS, Choice, Message, Profile, Reply
from kzrelations.models.choosing import letter_of, letter_schema, probabilities
from kzrelations.models.dialect import Dialect
from kzrelations.models.exchange import Exchange
from kzrelations.models.failures import translate
from kzrelations.models.outcome import kept, quiet, was_bad
from kzrelations.models.profiles import TEMPERATURE, TOP_LOGPROBS, profile_of
from kzrelations.models.shell import shell
from kzrelations.settings import CONNECT_TIMEOUT, REMOTE_TIMEOUT


class Remote:
    """A model behind an OpenAI-compatible endpoint.

    `identity` tells its answers from another model's in the cache: by default the address without credentials, and
    the name. `timeout` is seconds for one request. Threads may share an object; a forked process gets a client of its
    own.
    """

    takes_turns = True

    def __init__(
        self,
        name: str,
        *,
        base_url: str,
        api_key: str | None = None,
        identity: str | None = None,
        profile: Profile | None = None,
        timeout: float = REMOTE_TIMEOUT,
    ) -> None:
        self.name = name
        self.server = without_credentials(base_url)
        self.identity = identity or f"{self.server}#{name}"
        self.profile = profile or profile_of(name)
        self.timeout = timeout
        self._base_url = base_url
        self._api_key = api_key or "none"
        self._dialect = Dialect()
        self._lock = threading.Lock()
        self._client: tuple[int, Any] | None = None

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Fill the schema. Raises ModelError, or ArticleTooLong when the server says that the prompt is.

        At most three answers are asked for: the first, one re-ask, and a longer one once where an answer was cut; each
        is sent up to four times. A feature that the server refuses costs one request more, once in the client's life.
        """
        tokens = max_tokens or self.profile.max_tokens
        exchange = self._exchange(schema)
        try:
            self._through_instructor(exchange, messages, max_tokens=tokens, response_model=shell(schema))
        except Exception as error:
            if not was_bad(error):
                ours = self._ours(error)
                ours.raw = ours.raw or (exchange.answers[-1] if exchange.answers else None)
                raise ours from ours.__cause__
        return kept(exchange.answers, exchange.spent, schema)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """Answer with one of the first `options` letters. Raises ModelError."""
        if "logprobs" in self._dialect.refused:
            return self._choose_by_schema(messages, options)
        exchange = self._exchange(None)
        extra = {"logprobs": True, "top_logprobs": TOP_LOGPROBS}
        try:
            response = self._through_instructor(exchange, messages, max_tokens=1, response_model=None, **extra)
        except Exception as error:
            ours = self._ours(error)
            raise ours from ours.__cause__
        found = probabilities(response, options)
        if found is not None and any(found):
            return Choice(max(range(options), key=found.__getitem__), found, exchange.spent)
        if found is None:
            self._dialect.refused.add("logprobs")
            index = letter_of(exchange.answers[-1], options)
            if index is not None:
                return Choice(index, None, exchange.spent)
        choice = self._choose_by_schema(messages, options)
        return Choice(choice.index, None, exchange.spent + choice.spent)

    def models(self) -> list[str]:
        """The names that the server lists."""
        try:
            return [model.id for model in self._openai().models.list().data]
        except Exception as error:
            ours = self._ours(error)
            raise ours from ours.__cause__

    def _choose_by_schema(self, messages: Sequence[Message], options: int) -> Choice:
        schema = letter_schema(options)
        reply = self.ask(messages, schema, max_tokens=32)
        return Choice(LETTERS.index(reply.value.letter), None, reply.spent)  # type: ignore[attr-defined]

    def _exchange(self, schema: type[BaseModel] | None) -> Exchange:
        create = self._openai().chat.completions.create
        return Exchange(create, self._dialect, schema, self.profile.context)

    def _through_instructor(self, exchange: Exchange, messages: Sequence[Message], **request: Any) -> Any:
        import instructor

        create: Callable[..., Any] = instructor.patch(create=exchange.create, mode=instructor.Mode.JSON_SCHEMA)
        # One re-ask; never `context`, which would render an article as a template.
        return create(
            max_retries=1,
            strict=False,
            model=self.name,
            messages=[dict(message) for message in messages],
            temperature=TEMPERATURE,
            **request,
        )

    def _openai(self) -> Any:
        with self._lock:
            if self._client is None or self._client[0] != os.getpid():
                self._client = (os.getpid(), self._new_client())
            return self._client[1]

    def _new_client(self) -> Any:
        import httpx2
        import openai

        quiet()
        client = openai.OpenAI(
            api_key=self._api_key,
            base_url=self._base_url,
            max_retries=0,
            timeout=httpx2.Timeout(self.timeout, connect=min(CONNECT_TIMEOUT, self.timeout)),
            # A proxy from the environment can't reach this machine's own loopback address.
            http_client=openai.DefaultHttpxClient(trust_env=False) if on_loopback(self._base_url) else None,
        )
        weakref.finalize(self, client.close)
        return client

    def _ours(self, error: BaseException) -> KzRelationsError:
        return translate(error, server=self.server, model=self.name, secret=self._api_key)
