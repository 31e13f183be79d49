"""One letter out of a response: its probability where the endpoint gives one."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, Literal

from pydantic import BaseModel, create_model

from kzrelations.models.base import LETTERS

_AROUND = " \t\r\n()[]*.:\"'`\u2581\u0120"
"""What tokens carry around a letter: blanks in three notations, brackets, marks."""


@lru_cache(maxsize=32)
def letter_schema(options: int) -> type[BaseModel]:
    """The answer asked for where an endpoint gives no token probabilities."""
    answers: Any = Literal[tuple(LETTERS[:options])]
    return create_model("Letter", letter=(answers, ...))


def letter_of(text: str, options: int) -> int | None:
    """The index of the letter that an answer consists of."""
    bare = text.strip(_AROUND)
    return LETTERS.index(bare) if len(bare) == 1 and bare in LETTERS[:options] else None


def probabilities(response: Any, options: int) -> tuple[float, ...] | None:
    """The probability of each letter as the first token; None when the response holds no token probabilities.

    Tokens that differ only in what stands around the letter count together. Small letters do not count: `a` is a word.
    """
    content = getattr(getattr(response.choices[0], "logprobs", None), "content", None)
    if not content:
        return None
    mass = [0.0] * options
    for alternative in content[0].top_logprobs or [content[0]]:
        index = letter_of(alternative.token, options)
        if index is not None:
            mass[index] += math.exp(alternative.logprob)
    total = sum(mass)
    return tuple(value / max(total, 1.0) for value in mass)
