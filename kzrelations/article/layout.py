"""What each part of a page is: header, title, body or boilerplate. When in doubt it is body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from kzrelations.article.blocks import Block, find_blocks, is_item
from kzrelations.article.datelines import (
    date_line_place,
    find_dateline,
    headline_place,
    is_date_line,
    labelled_date,
    place_line,
    stamped,
)
from kzrelations.article.phrases import (
    heads_a_list,
    is_crumbs,
    is_label,
    is_menu_line,
    is_noise,
    is_person_line,
    is_source,
    is_tag_line,
)

Kind = Literal["header", "title", "body", "boilerplate"]

_LONGEST_TITLE = 220
_LONGEST_HEADLINE = 200
_DATELINE_BLOCKS = 3
_CLOSED = re.compile(r"[.;:,…]+[»”\"'’)\]*_]*$|[.!?…]+[»”\"'’)\]]*\s+\S.*[.!?…][»”\"'’)\]*_]*$")
_STOPPED = re.compile(r"[.!?…]+[»”\"'’)\]*_]*$")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text and what it is."""

    start: int
    end: int
    kind: Kind


@dataclass(slots=True)
class Layout:
    """All pieces in order, and what the head of the page says about the article."""

    pieces: list[Piece] = field(default_factory=list)
    title: str | None = None
    dateline: str | None = None
    header: list[str] = field(default_factory=list)
    """Header lines above the body, where a date of publication may stand."""

    def add(self, start: int, end: int, kind: Kind) -> None:
        """Append a piece of the text."""
        self.pieces.append(Piece(start, end, kind))


def lay_out(text: str, title: str | None = None) -> Layout:
    """Tell the parts of a page apart; `title` is the headline where it is known from elsewhere."""
    blocks = find_blocks(text)
    layout = Layout(title=title)
    first = _lay_out_top(text, blocks, layout)
    _lay_out_rest(text, blocks[first:], layout)
    return layout


def _lay_out_top(text: str, blocks: Sequence[Block], layout: Layout) -> int:
    """Everything above the body; gives the number of blocks used."""
    title: str | None = None
    menu = False
    for index, block in enumerate(blocks):
        line = text[block.start : block.end]
        kind = _top_kind(line, _fold(title or layout.title), menu=menu)
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if kind is None and index and text[blocks[index - 1].end - 1] == ":" and is_person_line(line):
            kind = "header"
        if kind is None and place_line(line):
            kind = "header"
        if kind is None and title is None and _may_be_title(line) and following is not None:
            after = text[following.start : following.end]
            kind = "header" if _is_rubric(line) and _is_title_above_body(after, line) else "title"
        if kind is None and _is_rubric(line) and following is not None:
            kind = "header"
        if kind is None:
            return index
        if kind == "title":
            if title is not None:
                kind = "boilerplate"
            else:
                stamp = stamped(line)
                title = line[:stamp].strip("#*_ \t")
                layout.header.append(line[stamp:])
                layout.dateline = layout.dateline or headline_place(title)
        if kind == "header":
            layout.header.append(line)
            layout.dateline = layout.dateline or date_line_place(line) or _lone_place(text, blocks, index)
        menu = kind == "boilerplate" and is_crumbs(line) and line[-1] in ">›→"
        layout.title = layout.title or title
        layout.add(block.start, block.end, kind)
    return len(blocks)


def _lone_place(text: str, blocks: Sequence[Block], index: int) -> str | None:
    """The place that a block names and nothing else; in a menu of regions, none."""
    beside = [blocks[at] for at in (index - 1, index + 1) if 0 <= at < len(blocks)]
    if any(place_line(text[block.start : block.end]) for block in beside):
        return None
    return place_line(text[blocks[index].start : blocks[index].end])


def _top_kind(line: str, title: str, *, menu: bool) -> Kind | None:
    """What a line above the body is, None when it may be a title or the body."""
    if title and _fold(line) == title:
        return "title"
    if is_date_line(line) or is_source(line):
        return "header"
    dated = labelled_date(line)
    if dated and len(line) <= _LONGEST_TITLE and not _STOPPED.search(line):
        return "header"
    if is_crumbs(line) or is_menu_line(line) or is_label(line) or is_noise(line) or is_tag_line(line):
        return "boilerplate"
    if menu and len(line) <= 30 and len(line.split()) <= 3 and not _STOPPED.search(line):
        return "boilerplate"
    return None


def _lay_out_rest(text: str, blocks: Sequence[Block], layout: Layout) -> None:
    seen: set[str] = {_fold(layout.title)} if layout.title else set()
    listing = False
    last_stop = max(
        (
            number
            for number, block in enumerate(blocks)
            if _STOPPED.search(text, max(block.start, block.end - 8), block.end)
        ),
        default=-1,
    )
    for number, block in enumerate(blocks):
        line = text[block.start : min(block.end, block.start + 400)]
        headline = _is_headline(line)
        if number == 0 or (number < _DATELINE_BLOCKS and layout.dateline is None and _has_dateline(line)):
            _add_first(text, block, layout)
        elif is_noise(line) or is_label(line) or is_tag_line(line) or (headline and stamped(line) < len(line)):
            listing = heads_a_list(line) or (listing and _is_listed(line))
            layout.add(block.start, block.end, "boilerplate")
        elif (headline and _fold(line) in seen) or (listing and (_is_listed(line) or is_date_line(line))):
            layout.add(block.start, block.end, "boilerplate")
        elif is_source(line) or (number > last_stop and is_person_line(line)):
            listing = False
            layout.add(block.start, block.end, "header")
        else:
            listing = False
            layout.add(block.start, block.end, "body")
        if headline:
            seen.add(_fold(line))


def _has_dateline(line: str) -> bool:
    """Whether a dateline with a place opens a block below a subtitle or a note of the editors."""
    found = find_dateline(line)
    return found is not None and found.place is not None


def _add_first(text: str, block: Block, layout: Layout) -> None:
    """The first block of the body, its glued date and its dateline set apart."""
    line = text[block.start : min(block.end, block.start + 400)]
    dated = labelled_date(line)
    found = find_dateline(line[dated:])
    cut = dated + (found.end if found else 0)
    if cut and block.start + cut < block.end:
        layout.add(block.start, block.start + cut, "header")
        layout.header.append(line[:cut])
    else:
        cut = 0
    if found:
        layout.dateline = layout.dateline or found.place
    layout.add(block.start + cut, block.end, "body")


def _may_be_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE or is_item(line) or _CLOSED.search(line):
        return False
    return len(_WORD.findall(line)) >= 2 and any(letter.isalpha() for letter in line)


def _is_title_above_body(line: str, rubric: str) -> bool:
    """Whether the line below what may be the name of a section is the title."""
    return _may_be_title(line) and _top_kind(line, _fold(rubric), menu=False) is None and find_dateline(line) is None


def _is_rubric(line: str) -> bool:
    """The name of a section or of the paper: a word or two, without a figure or a full stop."""
    words = _WORD.findall(line)
    return len(words) <= 2 and len(line) <= 40 and not is_item(line) and not re.search(r"[.!?;:,\d]\W*$|\d", line)


def _is_headline(line: str) -> bool:
    return len(line) <= _LONGEST_HEADLINE and not is_item(line) and not _CLOSED.search(line)


def _is_listed(line: str) -> bool:
    """A headline in a list of other articles, with or without a bullet."""
    return len(line) <= _LONGEST_HEADLINE and not _CLOSED.search(line)


def _fold(line: str | None) -> str:
    return " ".join(_WORD.findall(line.lower())) if line else ""
