"""JSON that breaks off: what is complete in it, and where it broke."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from kzrelations.models.base import Problem

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_TOKEN = re.compile(r"[{}\[\],:\"]")


@dataclass(slots=True)
class _Open:
    """A container that is not closed yet."""

    closer: str
    done: int
    """Offset after its last complete child."""
    key: str = ""
    """Of the child that is not complete yet."""
    awaits_value: bool = False


def repair(text: str) -> tuple[Any, list[Problem]]:
    """The data in `text` as far as it is whole, and what was lost.

    Of the outermost list that is open where the text breaks, the item at that place is dropped whole: a record that
    lacks its end may lack what matters. None for a text in which nothing is whole.

    >>> repair('{"a": [{"b": 1}, {"b": ')[0]
    {'a': [{'b': 1}]}
    """
    try:
        return json.loads(text), []
    except json.JSONDecodeError as error:
        at, what = error.pos, error.msg
    stack = _scan(text[:at])
    cut = bool(_scan(text)) and (at >= len(text.rstrip()) or what.startswith("Unterminated") or _only_word(text[at:]))
    level = next((depth for depth, part in enumerate(stack) if part.closer == "]"), 0)
    if not stack:
        return None, [Problem("invalid", "", text, f"not JSON: {what}")]
    kept = text[: stack[level].done] + "".join(part.closer for part in reversed(stack[: level + 1]))
    try:
        data = json.loads(kept)
    except json.JSONDecodeError:
        return None, [Problem("invalid", "", text, f"not JSON: {what}")]
    lost = text[stack[level].done :].lstrip(" \t\r\n,")
    path = _path(data, stack[: level + 1])
    message = "the answer was cut before this was complete" if cut else f"not JSON from here on: {what}"
    return data, [Problem("truncated" if cut else "invalid", path, lost, message)]


def _only_word(rest: str) -> bool:
    """Whether nothing but the start of a number or literal follows: a word cut in the middle."""
    return re.fullmatch(r"[\w.+-]*\s*", rest) is not None


def _path(data: Any, stack: list[_Open]) -> str:
    """Where the lost part stood; after the last whole item of a list."""
    if stack[-1].closer != "]":
        return stack[-1].key
    keys = [part.key for part in stack[:-1]]
    for key in keys:
        data = data[key]
    return f"{'.'.join(keys)}[{len(data)}]"


def _scan(text: str) -> list[_Open]:
    """The containers that are open at the end of `text`, outermost first."""
    stack: list[_Open] = []
    position = 0
    while token := _TOKEN.search(text, position):
        mark, position = token[0], token.end()
        if mark in "{[":
            stack.append(_Open("}" if mark == "{" else "]", position))
        elif mark == '"':
            whole = _STRING.match(text, token.start())
            if whole is None:
                break
            position = whole.end()
            _string(stack, whole[0], position)
        elif not stack:
            break
        elif mark == ":":
            stack[-1].awaits_value = True
        elif mark == ",":
            _complete(stack[-1], token.start())
        else:
            stack.pop()
            if not stack:
                break
            _complete(stack[-1], position)
    return stack


def _string(stack: list[_Open], literal: str, end: int) -> None:
    if not stack:
        return
    part = stack[-1]
    if part.closer == "]" or part.awaits_value:
        _complete(part, end)
    else:
        part.key = literal[1:-1]


def _complete(part: _Open, end: int) -> None:
    """The child that ends here is whole."""
    part.done, part.key, part.awaits_value = end, "", False
