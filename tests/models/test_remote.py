"""A remote endpoint: what is sent, what is retried, and what failures become. The server is scripted."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from pydantic import BaseModel

from kzrelations.errors import (
    AnswerCut,
    ArticleTooLong,
    AuthenticationFailed,
    InvalidAnswer,
    KzRelationsError,
    ModelError,
    ModelNotFound,
    RateLimited,
    Refused,
    ServerUnreachable,
)
from kzrelations.models import retrying
from kzrelations.models.base import Message, Model, Profile, Spent
from kzrelations.models.remote import Remote
from tests.scripted_server import Asked, Says, ScriptedServer, answer, dropped, failure, letters, listing


class Town(BaseModel):
    """A record."""

    name: str
    people: int | None


class Towns(BaseModel):
    """An answer."""

    towns: list[Town]


GOOD = {"towns": [{"name": "Тестоград", "people": 7}]}
QUESTION: list[Message] = [{"role": "system", "content": "List towns."}, {"role": "user", "content": "Тестоград: 7"}]


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between tries, noted instead of waited."""
    noted: list[float] = []
    monkeypatch.setattr(retrying, "_sleep", noted.append)
    return noted


def remote(server: ScriptedServer, *, max_tokens: int = 64, api_key: str = "sk-scripted-key") -> Remote:
    """The model under test."""
    return Remote("m", base_url=server.url, api_key=api_key, profile=Profile("direct", 1000, max_tokens), timeout=5)


def test_one_question_one_request() -> None:
    """A good answer costs one request; what is sent is strict and complete, and the article is no template."""
    question: list[Message] = [{"role": "user", "content": "{{ 7*7 }} {% x «ё»"}]
    with ScriptedServer(answer(GOOD, tokens=(11, 7))) as server:
        model = remote(server)
        reply = model.ask(question, Towns)
    assert reply.value == Towns(towns=[Town(name="Тестоград", people=7)])
    assert reply.spent == Spent(requests=1, tokens_in=11, tokens_out=7)
    assert reply.problems == ()
    assert isinstance(model, Model)
    [asked] = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.headers["authorization"] == "Bearer sk-scripted-key"
    assert asked.body["messages"] == question
    assert asked.body["response_format"]["json_schema"]["strict"] is True
    assert (asked.body["model"], asked.body["temperature"], asked.body["max_tokens"]) == ("m", 0, 64)


def test_no_key_sends_none() -> None:
    """Servers that need no key still get the header that the protocol asks for."""
    with ScriptedServer(answer(GOOD)) as server:
        Remote("m", base_url=server.url).ask(QUESTION, Towns)
    assert server.asked[0].headers["authorization"] == "Bearer none"


def test_max_tokens_of_the_question_win() -> None:
    """A question's own limit replaces the profile's."""
    with ScriptedServer(answer(GOOD)) as server:
        remote(server).ask(QUESTION, Towns, max_tokens=9)
    assert server.bodies[0]["max_tokens"] == 9


@pytest.mark.parametrize(
    "passing",
    [failure(408), failure(429), failure(500), failure(503), failure(529), dropped()],
    ids=["408", "429", "500", "503", "529", "reset"],
)
def test_what_may_pass_is_tried_again(passing: Says, waits: list[float]) -> None:
    """Three failures of the transport and then an answer: four requests, all counted, with growing waits."""
    with ScriptedServer([passing, passing, passing, answer(GOOD)]) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert (len(server.asked), reply.spent.requests, reply.spent.reasks) == (4, 4, 0)
    assert len(waits) == 3
    assert all(floor <= wait <= floor + 1 for floor, wait in zip((1, 2, 4), waits, strict=True))


@pytest.mark.parametrize(
    ("script", "error", "said", "advice", "requests"),
    [
        (failure(401, "bad key"), AuthenticationFailed, "bad key", "OPENAI_API_KEY", 1),
        (failure(403, "not for you"), AuthenticationFailed, "not for you", "OPENAI_API_KEY", 1),
        (failure(404, "no model m"), ModelNotFound, "no model m", "KZRELATIONS_MODEL", 1),
        (failure(400, "odd"), ModelError, "odd", "request", 1),
        (failure(400, "maximum context length is 9"), ArticleTooLong, "is 9", "longer context", 1),
        (failure(400, "exceed_context_size_error"), ArticleTooLong, "m", "longer context", 1),
        (failure(400, "stopped by content_filter"), Refused, "content_filter", "another model", 1),
        (failure(429, "slow down"), RateLimited, "slow down", "later", 4),
        (failure(500, "broken"), ServerUnreachable, "broken", "later", 4),
        (dropped(), ServerUnreachable, "No connection", "OPENAI_BASE_URL", 4),
        (answer(None, refusal="I would rather not."), Refused, "rather not", "another model", 1),
        (answer("", finish="content_filter"), Refused, "filter", "another model", 1),
        (answer("no idea"), InvalidAnswer, "not a JSON object", "staged", 2),
        (answer({"towns": [{"name": 1}]}), InvalidAnswer, "towns[0]", "staged", 2),
        (answer('{"towns": [{"name": "Тес', finish="length"), AnswerCut, "cut", "shorter", 2),
        (Says(body={"choices": []}), InvalidAnswer, "empty", "again", 1),
        (Says(body="<html>hello</html>", headers={"content-type": "text/html"}), InvalidAnswer, "empty", "again", 1),
    ],
)
def test_failures_are_errors_of_our_tree(
    script: Says, error: type[KzRelationsError], said: str, advice: str, requests: int
) -> None:
    """Each failure has its class, says what the server said, advises, and costs exactly so many requests."""
    with ScriptedServer(script) as server, pytest.raises(error) as caught:
        remote(server).ask(QUESTION, Towns)
    assert type(caught.value) is error
    assert said in caught.value.message
    assert advice in caught.value.advice
    assert len(server.asked) == requests
    assert caught.value.about("a1").article_id == "a1"
    assert "instructor" not in str(caught.value).lower()


def test_server_down(waits: list[float]) -> None:
    """Nobody listens: four tries, then an error that names the address."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with pytest.raises(ServerUnreachable, match=url) as caught:
            Remote("m", base_url=url).ask(QUESTION, Towns)
    assert "OPENAI_BASE_URL" in caught.value.advice
    assert len(waits) == 3


def test_timeout() -> None:
    """A server that takes too long is unreachable, after four tries."""
    with ScriptedServer(Says(body={}, delay=0.3)) as server:
        model = Remote("m", base_url=server.url, timeout=0.05)
        with pytest.raises(ServerUnreachable, match="in time"):
            model.ask(QUESTION, Towns)
        assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after-ms": "250"}, 0.25),
    ],
)
def test_retry_after_is_honoured(headers: dict[str, str], expected: float, waits: list[float]) -> None:
    """The server's own wait replaces ours."""
    with ScriptedServer([failure(429, headers=headers), answer(GOOD)]) as server:
        remote(server).ask(QUESTION, Towns)
    assert waits == [expected]


def test_retry_after_may_be_a_date(waits: list[float]) -> None:
    """A date is as good as seconds."""
    headers = {"retry-after": formatdate(time.time() + 40, usegmt=True)}
    with ScriptedServer([failure(429, headers=headers), answer(GOOD)]) as server:
        remote(server).ask(QUESTION, Towns)
    assert len(waits) == 1
    assert 20 < waits[0] <= 40


def test_a_long_retry_after_is_not_waited_for(waits: list[float]) -> None:
    """More than a minute: no further try, and the error says when to come back."""
    with (
        ScriptedServer(failure(429, "quota", headers={"retry-after": "3600"})) as server,
        pytest.raises(RateLimited) as caught,
    ):
        remote(server).ask(QUESTION, Towns)
    assert (len(server.asked), waits) == (1, [])
    assert "3600 s" in caught.value.advice


def test_one_reask() -> None:
    """An answer that does not fit is asked for once more, with the complaint; both answers are paid for."""
    with ScriptedServer([answer("no"), answer(GOOD)]) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert reply.value == Towns(towns=[Town(name="Тестоград", people=7)])
    assert reply.spent == Spent(requests=2, reasks=1, tokens_in=20, tokens_out=10)
    assert [message["role"] for message in server.bodies[1]["messages"]] == ["system", "user", "assistant", "user"]


def test_what_fits_after_the_reask_is_kept() -> None:
    """When the second answer does not fit either, its good records are the reply and the bad one is a problem."""
    half = {"towns": [{"name": "А", "people": 1}, {"name": 2, "people": 2}]}
    with ScriptedServer(answer(half)) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert len(server.asked) == 2
    assert reply.value == Towns(towns=[Town(name="А", people=1)])
    assert [(p.code, p.path) for p in reply.problems] == [("invalid", "towns[1]")]


def test_the_first_answer_counts_when_the_second_is_worse() -> None:
    """What fitted before the re-ask is not lost to a second answer without anything in it."""
    half = {"towns": [{"name": "А", "people": 1}, {"name": 2, "people": 2}]}
    with ScriptedServer([answer(half), answer("sorry")]) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert reply.value == Towns(towns=[Town(name="А", people=1)])


def test_a_cut_answer_is_asked_for_with_twice_the_tokens() -> None:
    """The longer answer is the reply; one request more, no re-ask."""
    with ScriptedServer([answer('{"towns": [', finish="length"), answer(GOOD)]) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert [body["max_tokens"] for body in server.bodies] == [64, 128]
    assert reply.spent == Spent(requests=2, tokens_in=20, tokens_out=10)
    assert reply.problems == ()


@pytest.mark.parametrize(
    "second", [answer('{"towns": [{"name": "А", "people": 1}, {"na', finish="length"), failure(400)]
)
def test_a_twice_cut_answer_keeps_its_complete_records(second: Says) -> None:
    """Cut again, or more tokens refused: complete records are kept and the cut one is a problem."""
    first = answer('{"towns": [{"name": "А", "people": 1}, {"na', finish="length")
    with ScriptedServer([first, second]) as server:
        reply = remote(server).ask(QUESTION, Towns)
    assert len(server.asked) == 2
    assert reply.value == Towns(towns=[Town(name="А", people=1)])
    assert [(p.code, p.path) for p in reply.problems] == [("truncated", "towns[1]")]


def test_the_most_that_a_question_costs() -> None:
    """Bad answer, re-ask, cut, longer: three requests at most when the transport works."""
    script = [answer("no"), answer('{"towns": [', finish="length"), answer('{"towns": [', finish="length")]
    with ScriptedServer(script) as server, pytest.raises(AnswerCut):
        remote(server).ask(QUESTION, Towns)
    assert len(server.asked) == 3


def _refuses(word: str, param: str, good: Says) -> Callable[[Asked], Says]:
    def said(asked: Asked) -> Says:
        return failure(400, f"Unsupported: {word}", param=param) if param in asked.body else good

    return said


def test_a_server_without_schemas_is_told_in_the_prompt() -> None:
    """The schema moves into the system message, compact; the server is not tried with it again."""
    fenced = answer(f"```json\n{answer(GOOD).body['choices'][0]['message']['content']}\n```")
    with ScriptedServer(_refuses("response_format json_schema", "response_format", fenced)) as server:
        model = remote(server)
        replies = [model.ask(QUESTION, Towns) for _ in range(2)]
    assert [reply.spent.requests for reply in replies] == [2, 1]
    assert [reply.value for reply in replies] == [Towns(**GOOD)] * 2
    last = server.bodies[-1]["messages"]
    assert last[0]["content"].startswith("List towns.")
    assert '"properties":{"towns":' in last[0]["content"]
    assert last[1] == QUESTION[1]


@pytest.mark.parametrize(
    ("word", "param", "instead"),
    [
        ("'max_tokens'; use 'max_completion_tokens' instead", "max_tokens", "max_completion_tokens"),
        ("temperature does not support 0", "temperature", None),
    ],
)
def test_other_parameters_that_a_server_refuses(word: str, param: str, instead: str | None) -> None:
    """A refused parameter is renamed or left out, once and for all."""
    with ScriptedServer(_refuses(word, param, answer(GOOD))) as server:
        model = remote(server)
        for _ in range(2):
            model.ask(QUESTION, Towns)
    assert len(server.asked) == 3
    assert param not in server.bodies[-1]
    assert instead is None or server.bodies[-1][instead] == 64


def test_choose_by_token_probabilities() -> None:
    """Tokens that are an option's letter but for what stands around it count together; words do not count."""
    tokens = {"B": 0.4, " B": 0.2, "(A": 0.1, "a": 0.1, "D": 0.1, "But": 0.05}
    with ScriptedServer(letters(tokens)) as server:
        choice = remote(server).choose(QUESTION, 3)
    assert choice.index == 1
    assert choice.probabilities == pytest.approx((0.1, 0.6, 0.0))
    assert choice.spent == Spent(requests=1, tokens_in=10, tokens_out=1)
    [body] = server.bodies
    assert (body["max_tokens"], body["logprobs"], body["top_logprobs"], body["temperature"]) == (1, True, 20, 0)
    assert "response_format" not in body


def test_choose_without_token_probabilities() -> None:
    """An endpoint that gives none answers with the letter itself; from then on it is asked by schema."""
    with ScriptedServer([answer("B."), answer({"letter": "C"})]) as server:
        model = remote(server)
        first, second = (model.choose(QUESTION, 3) for _ in range(2))
    assert (first.index, first.probabilities, first.spent.requests) == (1, None, 1)
    assert (second.index, second.probabilities) == (2, None)
    schema = server.bodies[1]["response_format"]["json_schema"]["schema"]
    assert schema["properties"]["letter"]["enum"] == ["A", "B", "C"]


def test_choose_where_token_probabilities_are_refused() -> None:
    """A 400 about logprobs costs one request, and the letter comes by schema."""
    with ScriptedServer(_refuses("logprobs", "logprobs", answer({"letter": "A"}))) as server:
        choice = remote(server).choose(QUESTION, 2)
    assert (choice.index, choice.probabilities) == (0, None)
    assert choice.spent.requests == len(server.asked)


def test_choose_when_no_letter_is_likely() -> None:
    """A model that would say anything but a letter is asked by schema."""
    with ScriptedServer([letters({"The": 0.9, "So": 0.1}), answer({"letter": "B"})]) as server:
        choice = remote(server).choose(QUESTION, 2)
    assert (choice.index, choice.probabilities, choice.spent.requests) == (1, None, 2)


def test_choose_fails_like_ask() -> None:
    """Choosing translates failures as asking does."""
    with ScriptedServer(failure(401)) as server, pytest.raises(AuthenticationFailed):
        remote(server).choose(QUESTION, 2)


def test_keys_are_never_shown() -> None:
    """A key that the server echoes is blotted out; credentials in an address stay out of identity and messages."""
    with (
        ScriptedServer(failure(401, "sk-scripted-key is wrong")) as server,
        pytest.raises(AuthenticationFailed) as caught,
    ):
        remote(server).ask(QUESTION, Towns)
    assert "sk-scripted-key" not in f"{caught.value} {caught.value!r} {caught.value.raw}"
    model = Remote("m", base_url="https://user:secret@Example.org/v1/?token=secret")
    assert model.identity == "https://example.org/v1#m"


def test_failures_are_not_printed_as_well(capfd: pytest.CaptureFixture[str]) -> None:
    """What is raised is not also written to the terminal by instructor's logger."""
    logging.lastResort, kept = logging.StreamHandler(), logging.lastResort
    try:
        with ScriptedServer(failure(401)) as server, pytest.raises(AuthenticationFailed):
            remote(server).ask(QUESTION, Towns)
    finally:
        logging.lastResort = kept
    assert capfd.readouterr().err == ""


def test_models_are_listed() -> None:
    """GET /models gives the names."""
    with ScriptedServer(listing("a", "b")) as server:
        assert remote(server).models() == ["a", "b"]
    assert (server.asked[0].method, server.asked[0].path) == ("GET", "/v1/models")


def test_usage_may_be_missing() -> None:
    """A server that reports no usage is counted by requests alone."""
    says: Any = answer(GOOD)
    del says.body["usage"]
    with ScriptedServer(says) as server:
        assert remote(server).ask(QUESTION, Towns).spent == Spent(requests=1)
