"""Which way goods go, seen from Kazakhstan."""

from __future__ import annotations

import re
from typing import Literal

from kzrelations.asking.staged.statistics.anchors import Anchor, Frame, Spot
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table

_TO_EN = re.compile(r"(?:to|into|for)\s(?:the\s)?$", re.IGNORECASE)
_FROM_EN = re.compile(r"from\s(?:the\s)?(?:[a-z]+\sof\s)?$", re.IGNORECASE)
_TO_RU = re.compile(
    r"(?<!\w)(?:в|во|на(?:\s(?:территорию|рынок|рынки))?)\s((?:[а-яё]+ую|страны|государства)\s)?$", re.IGNORECASE
)
_FROM_RU = re.compile(r"(?<!\w)(?:из|с территории)\s$", re.IGNORECASE)
_TO_KK = re.compile(r"(?:[ғгқкн][ае])$")
_FROM_KK = re.compile(r"[дтн][ае]н$")
_OF_KK = re.compile(r"[ндт][ыі]ң$")
_AT_RU = re.compile(r"(?<!\w)у\s$", re.IGNORECASE)
_DATIVE = re.compile(r"(?:ам|ям|[ую]|е|ии)$")
_LOCATIVE = re.compile(r"(?:[еи]|ой|[аяыи]х)$")
_BESIDE = 3
"""Characters between a name and the indicator beside it."""

Way = Literal["to", "from", "owner"]


def direction(spot: Spot, frame: Frame | None) -> str | None:
    """Exports or imports, seen from Kazakhstan; None when goods go between others or it isn't told."""
    if spot.item.name == "supply" and _is_no_trade(spot):
        return None
    ways = {(one.kind == "foreign", way) for one in spot.near(("foreign", "nation", "place", "region", "city"))
            if (way := _way(spot, one))}  # fmt: skip
    out, into = (True, "to") in ways or (False, "from") in ways, (True, "from") in ways or (False, "to") in ways
    if (True, "to") in ways and (True, "from") in ways:
        return None
    out = out or (not into and has(table.ABROAD, spot.segment))
    if out != into:
        return "exports" if out else "imports"
    if spot.item.name == "supply":
        return _by_actor(spot)
    if (True, "owner") in ways:
        known = any(one.kind != "foreign" for one in spot.anchors) or spot.follows(frame)
        if not known:
            return None
        return "imports" if spot.item.name == "exports" else "exports"
    return spot.item.name


def _is_no_trade(spot: Spot) -> bool:
    """Whether foreign countries buy from each other, or shares are bought."""
    verb = spot.line.text[spot.item.start : spot.item.end]
    if not (has(table.BUYS, verb) or has(table.SELLS, verb)):
        return False
    at_home = any(one.kind != "foreign" for one in spot.anchors)
    others = len({one.code for one in spot.anchors if spot.low <= one.start < spot.high}) > 1
    return (others and not at_home) or has(table.EQUITY, spot.segment)


def _by_actor(spot: Spot) -> str | None:
    """By who buys or sells: "Japan bought barley for $8 million", "Kazakhstan sold Japan barley", "продала Японии"."""
    text, item = spot.line.text, spot.item
    verb = text[item.start : item.end]
    near = spot.near(("foreign",))
    if not near or not (has(table.BUYS, verb) or has(table.SELLS, verb)):
        return None
    side = near[0]
    written = text[side.start : side.end + 1].strip()
    if re.match(table.DEALERS, text[side.end :], re.IGNORECASE) or re.match(r"\w*\s[A-ZА-Я«“\"]", text[side.end :]):
        return None
    at_home = any(one.kind != "foreign" for one in spot.anchors)
    if has(table.BUYS, verb):
        from_them = side.adjective or _AT_RU.search(text[: side.start])
        if from_them:
            return "imports" if at_home else None
        return "exports" if side.start - item.end <= _BESIDE else None
    if side.adjective:
        return None
    return "exports" if side.start > item.start or _DATIVE.search(written) else "imports"


def _way(spot: Spot, anchor: Anchor) -> Way | None:
    """Whether goods go to or from a side, or the flow is called its own."""
    text, item = spot.line.text, spot.item
    before = text[max(0, anchor.start - 30) : anchor.start]
    tail = re.compile(r"[\w-]*").match(text, anchor.end)
    written = text[anchor.start : tail.end() if tail else anchor.end]
    if spot.scene.reading.article.language == "kk" and not written.isascii():
        if written.endswith("стан") and anchor.code:  # Қазақстан, Өзбекстан: no ablative
            written = ""
        return _way_kk(written, 0 <= item.start - anchor.end <= _BESIDE)
    if _FROM_EN.search(before) or _FROM_RU.search(before):
        return "from"
    if _TO_EN.search(before):
        return "to"
    if into := _TO_RU.search(before):
        return "to" if into.group(1) or not _LOCATIVE.search(written.split()[0].lower()) else None
    behind = text[item.end : anchor.start] in (" ", " of ", " of the ")
    return "owner" if behind or text[anchor.end : item.start] in (" ", "'s ", "’s ") else None


def _way_kk(written: str, is_beside: bool) -> Way | None:
    """By the Kazakh case: ablative from, dative to, genitive or a bare name beside the indicator its own."""
    if _FROM_KK.search(written):
        return "from"
    if _TO_KK.search(written):
        return "to"
    owned = is_beside and not written.endswith(("мен", "пен", "бен"))
    return "owner" if owned or _OF_KK.search(written) else None
