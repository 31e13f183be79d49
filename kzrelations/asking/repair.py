"""The one re-ask: which words of an answer grounding rejected, and the answer with other words in their place."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from kzrelations.asking.wire import WireExtraction, WireRepairs
from kzrelations.schemas import Issue, ListName

_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")
# Where a record's field comes from in the answer, when the names differ.
_WIRE_NAMES = {"land_area": "land", "change_percent": "change"}
_ACTOR_LISTS = frozenset({"participants", "parties"})


class Rejected(NamedTuple):
    """Words of an answer that the article does not hold, and where they stand in the answer."""

    path: tuple[str | int, ...]
    words: str


def locate(answer: WireExtraction, name: ListName, origin: int, issue: Issue) -> Rejected | None:
    """The words of the answer behind an unsupported value; None when no single words are."""
    match = _STEP.match(issue.path or "")
    if issue.code != "unsupported" or match is None:
        return None
    field, index = match[1], int(match[2] or 0)
    record = getattr(answer, name)[origin]
    if field in _ACTOR_LISTS:
        number = re.match(r"\s*(\d+)", record.who[index]) if index < len(record.who) else None
        attribute = (issue.path or "").rpartition(".")[2]
        path: tuple[str | int, ...] = ("actors", int(number[1]) - 1, attribute) if number else ()
    else:
        wire_name = _WIRE_NAMES.get(field, field)
        value = getattr(record, wire_name, None)
        path = (name, origin, wire_name)
        if isinstance(value, list):
            position = min(index, len(value) - 1)
            path = (*path, position) if value else ()
    words = _at(answer.model_dump(mode="json"), path) if path else None
    return Rejected(path, words) if isinstance(words, str) else None


def question(rejected: list[Rejected]) -> str:
    """The rejected values as a numbered list."""
    return "\n".join(
        f"{number}. {'.'.join(str(step) for step in path)}: {words}" for number, (path, words) in enumerate(rejected, 1)
    )


def repaired(answer: WireExtraction, rejected: list[Rejected], repairs: WireRepairs) -> WireExtraction:
    """The answer with the repaired words in place; values that were not repaired stay as they were."""
    data = answer.model_dump(mode="json")
    for repair in repairs.repairs:
        if repair.text and 0 < repair.number <= len(rejected):
            path = rejected[repair.number - 1].path
            _at(data, path[:-1])[path[-1]] = repair.text
    return WireExtraction.model_validate(data)


def _at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data
