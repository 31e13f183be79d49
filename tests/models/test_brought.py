"""Clients that users bring: instructor's, over a scripted server."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import instructor
import openai
import pytest
from pydantic import BaseModel

from kzrelations import from_instructor
from kzrelations.errors import AuthenticationFailed, ConfigError, InvalidAnswer, Refused
from kzrelations.models.base import Message, Model, Spent
from kzrelations.models.brought import text_of
from tests.scripted_server import Says, ScriptedServer, answer, failure

QUESTION: list[Message] = [{"role": "user", "content": "Which towns? {{ 7*7 }}"}]
GOOD = {"names": ["Тестоград"]}


class Towns(BaseModel):
    """An answer."""

    names: list[str]


def called(arguments: Any, *, finish: str = "stop") -> Says:
    """An answer by tool call, as instructor's default mode asks for it."""
    says = answer(None, finish=finish)
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    call = {"id": "c", "type": "function", "function": {"name": "Towns", "arguments": text}}
    says.body["choices"][0]["message"]["tool_calls"] = [call]
    return says


class Opened:
    """A client over a scripted server, closed at the end."""

    def __init__(self) -> None:
        self.clients: list[openai.OpenAI] = []

    def model(self, server: ScriptedServer, mode: instructor.Mode = instructor.Mode.TOOLS) -> Model:
        """The model under test."""
        client = openai.OpenAI(base_url=server.url, api_key="k", max_retries=0)
        self.clients.append(client)
        return from_instructor(instructor.from_openai(client, mode=mode), "m-7b")


@pytest.fixture
def opened() -> Iterator[Opened]:
    """See Opened."""
    made = Opened()
    yield made
    for client in made.clients:
        client.close()


def test_an_answer_by_tool_call(opened: Opened) -> None:
    """The client's own mode is used, the name is sent, and what it cost is counted."""
    with ScriptedServer(called(GOOD)) as server:
        model = opened.model(server)
        reply = model.ask(QUESTION, Towns)
    assert reply.value == Towns(names=["Тестоград"])
    assert reply.spent == Spent(requests=1, tokens_in=10, tokens_out=5)
    [body] = server.bodies
    assert (body["model"], body["messages"]) == ("m-7b", QUESTION)
    assert "tools" in body
    assert model.name == "m-7b"
    assert model.identity == f"instructor:openai:tool_call:{server.url}#m-7b"


def test_one_reask(opened: Opened) -> None:
    """One re-ask, and the usage of both answers, each once."""
    with ScriptedServer([called({"names": 3}), called(GOOD)]) as server:
        reply = opened.model(server).ask(QUESTION, Towns)
    assert reply.spent == Spent(requests=2, reasks=1, tokens_in=20, tokens_out=10)


def test_what_fits_is_kept(opened: Opened) -> None:
    """After the re-ask what fits is the reply."""
    with ScriptedServer(called({"names": ["А", 3]})) as server:
        reply = opened.model(server).ask(QUESTION, Towns)
    assert reply.value == Towns(names=["А"])
    assert [problem.path for problem in reply.problems] == ["names[1]"]
    assert len(server.asked) == 2


def test_a_cut_answer(opened: Opened) -> None:
    """A cut answer is asked for once more with twice the tokens."""
    with ScriptedServer([called('{"names": ["А', finish="length"), called(GOOD)]) as server:
        reply = opened.model(server).ask(QUESTION, Towns, max_tokens=50)
    assert [body["max_tokens"] for body in server.bodies] == [50, 100]
    assert reply.spent == Spent(requests=2, tokens_in=20, tokens_out=10)


@pytest.mark.parametrize(
    ("script", "error", "requests"),
    [
        (failure(401, "bad key"), AuthenticationFailed, 1),
        (answer(None, refusal="no"), Refused, 1),
        (called("nonsense"), InvalidAnswer, 2),
    ],
)
def test_failures(script: Says, error: type[Exception], requests: int, opened: Opened) -> None:
    """Failures are of our tree here too."""
    with ScriptedServer(script) as server, pytest.raises(error) as caught:
        opened.model(server).ask(QUESTION, Towns)
    assert len(server.asked) == requests
    assert caught.value.advice  # type: ignore[attr-defined]


def test_choosing_is_by_schema(opened: Opened) -> None:
    """Without token probabilities the letter is an answer of its own."""
    with ScriptedServer(answer({"letter": "B"})) as server:
        choice = opened.model(server, instructor.Mode.JSON_SCHEMA).choose(QUESTION, 3)
    assert (choice.index, choice.probabilities, choice.spent.requests) == (1, None, 1)


def test_what_is_no_client_is_refused() -> None:
    """An asynchronous client, a bare one and a missing name are refused with advice."""
    asynchronous = instructor.from_openai(openai.AsyncOpenAI(api_key="k"))
    synchronous = instructor.from_openai(openai.OpenAI(api_key="k"))
    for client, name, said in (
        (asynchronous, "m", "asynchronous"),
        (openai.OpenAI(api_key="k"), "m", "not an instructor client"),
        (synchronous, " ", "no name"),
    ):
        with pytest.raises(ConfigError, match=said) as caught:
            from_instructor(client, name)
        assert caught.value.advice


class Shape(BaseModel, extra="allow"):
    """Whatever a provider's response holds."""


def test_texts_of_other_shapes() -> None:
    """Responses of Anthropic's shape are read too; others give no text, never an error."""
    block = Shape(type="tool_use", input={"a": "ё"})
    assert text_of(Shape(content=[block])) == ('{"a": "ё"}', None)
    assert text_of(Shape(content=[Shape(type="text", text="t")])) == ("t", None)
    assert text_of(Shape()) == ("", None)
    assert text_of(math) == ("", None)
