"""What came of a question that instructor was given: the reply, or why there is none."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence

from pydantic import BaseModel, ValidationError

from kzrelations.errors import InvalidAnswer, KzRelationsError
from kzrelations.models.base import Reply, Spent
from kzrelations.models.failures import unwrap
from kzrelations.models.parsing import parse


def kept(answers: Sequence[str], spent: Spent, schema: type[BaseModel]) -> Reply:
    """The reply made of the last answer in which something fits. Raises InvalidAnswer or AnswerCut when none has."""
    worst: KzRelationsError | None = None
    for raw in reversed(answers):
        try:
            parsed = parse(raw, schema)
        except KzRelationsError as error:
            worst = worst or error
            continue
        return Reply(parsed.value, raw, spent, parsed.problems)
    raise worst or InvalidAnswer("The model gave no answer.", advice="Try again, or another model.")


def was_cut(error: BaseException) -> bool:
    """Whether the answer ended at the token limit."""
    from instructor.core.exceptions import IncompleteOutputException

    return isinstance(error, IncompleteOutputException)


def was_bad(error: BaseException) -> bool:
    """Whether there was an answer, but cut or not fitting: instructor's complaint, not the transport's."""
    from instructor.core.exceptions import ResponseParsingError

    return was_cut(error) or isinstance(unwrap(error), ValidationError | json.JSONDecodeError | ResponseParsingError)


def quiet() -> None:
    """Keep Python from printing what instructor logs: it logs each failure that is raised as well."""
    logger = logging.getLogger("instructor")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
