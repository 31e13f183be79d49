"""Raw text to an instance of a schema, keeping what fits.

A value that does not fit is left out; where its record can't do without it, the record is left out; each becomes a
Problem. Of an answer that breaks off in the middle the complete items are kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from kzrelations.errors import AnswerCut, InvalidAnswer
from kzrelations.models.base import Problem
from kzrelations.models.broken import repair

_FENCE = re.compile(r"```(?:json)?\s*\n(.*?)(?:\n\s*```|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What an answer holds, and what of it could not be kept."""

    value: BaseModel
    problems: tuple[Problem, ...] = ()


def json_part(raw: str) -> str:
    """The JSON in an answer: without code fences, and without what stands before and after.

    >>> json_part('Here you are: {"a": 1}')
    '{"a": 1}'
    """
    text = _THOUGHTS.sub("", raw).strip()
    if not text.startswith("{") and (fenced := _FENCE.search(text)):
        text = fenced[1].strip()
    start = text.find("{")
    if start < 0:
        return text
    text = text[start:]
    try:
        _, end = json.JSONDecoder().raw_decode(text)
    except ValueError:
        return text
    return text[:end]


def parse(raw: str, schema: type[BaseModel]) -> Parsed:
    """Read `raw` as `schema`. Raises InvalidAnswer or AnswerCut when nothing in it can be kept."""
    text = json_part(raw)
    try:
        return Parsed(schema.model_validate_json(text))
    except ValidationError:
        pass
    data, broken = repair(text)
    if not isinstance(data, dict):
        raise InvalidAnswer("The answer is not a JSON object.", raw=raw, advice=_ADVICE)
    value, dropped = _Salvage(data).read_as(schema)
    problems = (*dropped, *broken)
    if value is None or not _holds_anything(value):
        raise _nothing_kept(raw, problems)
    return Parsed(value, problems)


_ADVICE = "Try again, a more capable model, or strategy='staged'."


def _nothing_kept(raw: str, problems: Sequence[Problem]) -> InvalidAnswer | AnswerCut:
    if any(problem.code == "truncated" for problem in problems):
        advice = "Use a shorter article or a model that may answer at greater length."
        return AnswerCut(
            "The answer was cut at the token limit before anything in it was complete.", raw=raw, advice=advice
        )
    first = f" First error: {problems[0].path or 'the whole'}: {problems[0].message}" if problems else ""
    return InvalidAnswer(f"The answer does not fit the schema.{first}", raw=raw, advice=_ADVICE)


def _holds_anything(value: BaseModel) -> bool:
    return any(item not in (None, [], {}, "") for item in value.model_dump().values())


class _Salvage:
    """Leaves out the smallest parts of `data` that do not fit, until the rest does.

    A key that is missing, or whose value was left out, counts as unknown: None, or an empty list, where the schema
    allows one of them. Where it does not, the object that lacks the key is left out in its turn.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.dropped: dict[Path, Problem] = {}
        self.unknown: dict[Path, list[Any] | None] = {}

    def read_as(self, schema: type[BaseModel]) -> tuple[BaseModel | None, list[Problem]]:
        """The value, None when it can't be had, and what was left out. Each round settles at least one fault."""
        while True:
            try:
                return schema.model_validate(self._kept(self.data, ())), list(self.dropped.values())
            except ValidationError as error:
                faults = error.errors(include_url=False, include_context=False)
            # All are found before the first is settled: settling one shifts the indices of the others.
            for fault, (path, rest) in [(fault, self._found(fault["loc"])) for fault in faults]:
                if rest and self._fill((*path, rest[0]), missing=fault["type"] == "missing"):
                    continue
                self._drop(path, fault["msg"])
                if not path:
                    return None, list(self.dropped.values())

    def _fill(self, slot: Path, *, missing: bool) -> bool:
        """Whether there is still an empty value to try for this key."""
        if slot not in self.unknown:
            if missing:
                self.unknown[slot] = None
            return missing
        if self.unknown[slot] is None:
            self.unknown[slot] = []
            return True
        return False

    def _drop(self, path: Path, message: str) -> None:
        if any(path[:depth] in self.dropped for depth in range(len(path))):
            return
        for inner in [known for known in self.dropped if known[: len(path)] == path]:
            del self.dropped[inner]  # the part it belonged to goes as a whole
        raw = self.data
        for step in path:
            raw = raw[step]  # type: ignore[index]
        self.dropped[path] = Problem("invalid", path_text(path), raw, message)

    def _kept(self, node: Any, path: Path) -> Any:
        if isinstance(node, dict):
            kept = {
                key: self._kept(item, (*path, key)) for key, item in node.items() if (*path, key) not in self.dropped
            }
            return kept | {slot[-1]: value for slot, value in self.unknown.items() if slot[:-1] == path}
        if isinstance(node, list):
            return [self._kept(node[index], (*path, index)) for index in self._indices(node, path)]
        return node

    def _indices(self, node: list[Any], path: Path) -> list[int]:
        return [index for index in range(len(node)) if (*path, index) not in self.dropped]

    def _found(self, location: tuple[str | int, ...]) -> tuple[Path, tuple[str | int, ...]]:
        """The path in the data that a fault speaks of, and its last steps, which are not in the data.

        List indices of the location count what was validated, without the dropped items.
        """
        path: Path = ()
        node: Any = self.data
        for depth, step in enumerate(location):
            if isinstance(node, dict) and step in node and (*path, step) not in self.dropped:
                path, node = (*path, step), node[step]
            elif isinstance(node, list) and isinstance(step, int) and step < len(kept := self._indices(node, path)):
                path, node = (*path, kept[step]), node[kept[step]]
            else:
                return path, location[depth:]
        return path, ()


def path_text(path: Path) -> str:
    """A path as issues name it.

    >>> path_text(("meetings", 0, "date"))
    'meetings[0].date'
    """
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text
