"""Runs a strategy: asks what it yields, sends it the answers, counts what they cost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
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
    with ThreadPoolExecutor(_PARALLEL, thread_name_prefix="kzrelations") as pool:
        try:
            requests = next(dialogue)
            while True:
                one = partial(_answer, model)
                answers = list(pool.map(one, requests)) if len(requests) > 1 else [one(request) for request in requests]
                spent = sum((answer.spent for answer in answers if not isinstance(answer, ModelError)), spent)
                requests = dialogue.send(answers)
        except StopIteration as stop:
            return stop.value, spent


def _answer(model: Model, request: Request) -> Answer | ModelError:
    try:
        if isinstance(request, Ask):
            return model.ask(request.messages, request.schema, max_tokens=request.max_tokens)
        return model.choose(request.messages, request.options)
    except (AnswerCut, InvalidAnswer, Refused) as error:
        return error
