"""Runs a strategy: asks what it yields, sends it the answers, counts what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

from kzrelations.asking.draft import Dialogue
from kzrelations.errors import AnswerCut, InvalidAnswer, ModelError, Refused
from kzrelations.models.base import Answer, Ask, Model, Request, Spent

T = TypeVar("T")

# Questions of one article that are under way at once; the embedded server has as many slots.
_PARALLEL = 4


def drive(dialogue: Dialogue[T], model: Model) -> tuple[T, Spent]:
    """Run a strategy to its end; independent questions are asked in parallel.

    Raises the errors after which asking on is of no use: NotCached, AuthenticationFailed, ServerUnreachable and the
    like. The others are sent to the strategy as answers.
    """
    spent = Spent()
    try:
        requests = next(dialogue)
        while True:
            answers = _answers(model, requests)
            spent = sum((answer.spent for answer in answers if not isinstance(answer, ModelError)), spent)
            requests = dialogue.send(answers)
    except StopIteration as stop:
        return stop.value, spent


def _answers(model: Model, requests: Sequence[Request]) -> list[Answer | ModelError]:
    if len(requests) < 2:
        return [_answer(model, request) for request in requests]
    with ThreadPoolExecutor(_PARALLEL, thread_name_prefix="kzrelations") as pool:
        # Each in a copy of this thread's context: what governs the article's requests governs these.
        told = [pool.submit(copy_context().run, _answer, model, request) for request in requests]
        try:
            return [future.result() for future in told]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _answer(model: Model, request: Request) -> Answer | ModelError:
    try:
        if isinstance(request, Ask):
            return model.ask(request.messages, request.schema, max_tokens=request.max_tokens)
        return model.choose(request.messages, request.options)
    except (AnswerCut, InvalidAnswer, Refused) as error:
        return error
