"""Texts and scripted models for the tests of runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from pydantic import BaseModel

from kzrelations.errors import KzRelationsError
from kzrelations.models.base import Message
from tests.scripted_model import ScriptedModel

NOTHING: dict[str, Any] = {"actors": [], "meetings": [], "mous": [], "projects": [], "statistics": []}
ONE: dict[str, Any] = NOTHING | {
    "statistics": [
        {
            "sentences": [1],
            "indicator": "exports",
            "subject": "grain",
            "countries": ["Finland"],
            "place": None,
            "value": "40 thousand tonnes",
            "change": "12%",
            "period": None,
            "background": False,
        }
    ]
}


def text(number: int) -> str:
    """An article with a number of its own."""
    return f"Exports of grain to Finland grew by 12%, said resident number {number}."


def number_in(messages: Sequence[Message]) -> int:
    """The number of the article that is asked about."""
    return int(messages[-1]["content"].rpartition("number ")[2].rstrip("."))


def model(
    said: Callable[[int], dict[str, Any] | KzRelationsError] = lambda number: NOTHING, *, delay: float = 0.0
) -> Counted:
    """A model that answers by the article's number."""
    return Counted(said, delay)


class Counted(ScriptedModel):
    """Counts how many questions are under way at once."""

    def __init__(self, said: Callable[[int], dict[str, Any] | KzRelationsError], delay: float) -> None:
        self.delay = delay
        self.under_way = self.most = 0
        self._counting = threading.Lock()

        def script(messages: Sequence[Message], schema: type[BaseModel]) -> dict[str, Any] | KzRelationsError:
            with self._counting:
                self.under_way += 1
                self.most = max(self.most, self.under_way)
            time.sleep(self.delay)
            with self._counting:
                self.under_way -= 1
            return said(number_in(messages))

        super().__init__(script)
