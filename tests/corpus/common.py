"""Texts and scripted models for the tests of runs."""

from __future__ import annotations

import re
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
            "value": None,
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
    found = re.search(r"number (\d+)", messages[-1]["content"])
    assert found
    return int(found[1])


def model(
    said: Callable[[int], dict[str, Any] | KzRelationsError] = lambda number: NOTHING,
    *,
    delay: float = 0.0,
    pause: Callable[[int], float] | None = None,
) -> Counted:
    """A model that answers by the article's number, after `delay` or what `pause` says for the number."""
    return Counted(said, pause or (lambda number: delay))


class Counted(ScriptedModel):
    """Counts how many questions are under way at once."""

    def __init__(self, said: Callable[[int], dict[str, Any] | KzRelationsError], pause: Callable[[int], float]) -> None:
        self.pause = pause
        self.under_way = self.most = 0
        self._counting = threading.Lock()

        def script(messages: Sequence[Message], schema: type[BaseModel]) -> dict[str, Any] | KzRelationsError:
            with self._counting:
                self.under_way += 1
                self.most = max(self.most, self.under_way)
            time.sleep(self.pause(number_in(messages)))
            with self._counting:
                self.under_way -= 1
            return said(number_in(messages))

        super().__init__(script)
