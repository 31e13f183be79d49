"""Lines of a text, joined into blocks where a sentence runs on over a line break.

A block is what stands on its own in the layout: a paragraph, a headline, an item of a list, a line of a menu.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzrelations.article.abbreviations import DANGLING

_ITEM = re.compile(r"[-–—•■▪●◦*·]\s*\S|\(?(?:\d{1,3}|[a-zа-я]|[ivxIVX]{1,4})[.)]\s+\S")
_CLOSED = re.compile(r"[.!?…;:][»”“\"'’)\]]*$")
_OPEN = re.compile(r"[,—–]$")
_SHORT_LINE = 30
_WRAPPED_LINE = 40
_WIDEST = 120


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text without white space at its ends; `gap` tells that an empty line stands before it."""

    start: int
    end: int
    gap: bool


def find_blocks(text: str) -> list[Block]:
    """All blocks in order; together they cover everything but white space."""
    blocks: list[Block] = []
    paragraph: list[Block] = []
    for line in _lines(text):
        if line.gap and paragraph:
            _join(text, paragraph, blocks)
            paragraph = []
        paragraph.append(line)
    _join(text, paragraph, blocks)
    return blocks


def is_item(text: str) -> bool:
    """Whether a line opens with a bullet, a dash or a number.

    >>> is_item("– контракт на поставку"), is_item("2) roads"), is_item("2019 was a good year")
    (True, True, False)
    """
    return _ITEM.match(text) is not None


def _lines(text: str) -> list[Block]:
    lines: list[Block] = []
    position, gap = 0, False
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            start = position + len(line) - len(line.lstrip())
            lines.append(Block(start, start + len(stripped), gap))
            gap = False
        else:
            gap = True
        position += len(line)
    return lines


def _join(text: str, paragraph: list[Block], blocks: list[Block]) -> None:
    """Append the paragraph's lines to the blocks, run-on lines to the block before them."""
    wrapped = _is_wrapped(text, paragraph)
    for index, line in enumerate(paragraph):
        if index:
            runs_on = _goes_on(text, paragraph[index - 1], line, wrapped=wrapped and len(blocks) > 1)
        else:
            runs_on = bool(blocks) and _goes_on_after_gap(text, blocks[-1], line)
        if runs_on:
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].gap)
        else:
            blocks.append(line)


def _is_wrapped(text: str, paragraph: list[Block]) -> bool:
    """Whether a paragraph was broken into lines of about one width."""
    if len(paragraph) < 3:
        return False
    widths = [line.end - line.start for line in paragraph]
    least = max(_WRAPPED_LINE, 0.7 * max(widths))
    return (
        max(widths) <= _WIDEST
        and min(widths[:-1]) >= least
        and any(text[line.start].islower() for line in paragraph[1:])
    )


def _goes_on(text: str, before: Block, line: Block, *, wrapped: bool) -> bool:
    first = text[line.start : line.start + 12]
    if is_item(first) or _CLOSED.search(text, max(before.start, before.end - 8), before.end):
        return wrapped and not is_item(first)
    if _ends_dangling(text, before):
        return True
    if first[0].islower():
        return before.end - before.start >= _SHORT_LINE
    return wrapped


def _ends_dangling(text: str, line: Block) -> bool:
    last = text[max(line.start, line.end - 12) : line.end].rpartition(" ")[2]
    return line.end - line.start >= _SHORT_LINE and last in DANGLING


def _goes_on_after_gap(text: str, before: Block, line: Block) -> bool:
    first = text[line.start : line.start + 12]
    return first[0].islower() and not is_item(first) and _OPEN.search(text, before.end - 1, before.end) is not None
