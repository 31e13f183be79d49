"""How clearly words make a figure one of the relation: 0 is none at all, above 0.5 likely."""

from __future__ import annotations

import re
from decimal import Decimal

from kzrelations.asking.staged.statistics.anchors import Frame, Spot
from kzrelations.asking.staged.statistics.counts import count_items
from kzrelations.asking.staged.statistics.documents import documents_line, tells_several
from kzrelations.asking.staged.statistics.words import has
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.schemas import Actor

_ONE_COMPANY = (
    r"(?:компани[яию]|корпораци[яию]|фирм[аыу]|групп[аыу]|предприятие|завод|company|corporation|firm|group|holding)\s[«\"“A-ZА-Я]|"
    r"»\s(?:компаниясы|корпорациясы|фирмасы|зауыты)|(?:LLP|LLC|JSC|Ltd|Inc|GmbH|ТОО|АО|ЖШС|АҚ)\b"
)
_LENDER_DEFINED = r"\b(?:bank|fund|банк|фонд|қор)\w{0,6}[^.\n()]{0,60}\(([A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3,6})[),;]"
"""An abbreviation that the article explains as a bank's or fund's."""
_MANY = 5
"""Documents from which a count is told for its own sake."""
_BESIDE = 70
"""Characters around a counted noun in which a country is its own."""


def score(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    """How likely an item is a figure of the relation."""
    rate = {
        "investment": _investment, "lending": _investment, "tourists": _tourists, "joint_ventures": _ventures,
        "companies": _companies, "projects": _projects, "projects_value": _projects, "other": _documents,
        "total": _total, "worth": _total,
    }.get(spot.item.name, _trade)  # fmt: skip
    return rate(spot, countries, frame)


def _trade(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item, segment = spot.item, spot.segment
    if item.unit == "count" or has(table.DOMESTIC, segment):
        return 0.0
    is_turnover = item.name == "trade_turnover"
    rated = 0.92 if is_turnover else 0.66 if item.name == "supply" else 0.85
    if not countries and is_turnover and has(table.MUTUAL, segment):
        return 0.0
    if not countries and not has(table.ABROAD, segment):
        rated -= 0.4 if is_turnover and not has(table.FOREIGN, segment) else 0.15
    if has(table.INTENT, _around(spot)):
        rated -= 0.45
    if item.unit == "percent" and has(table.OUTPUT, segment):
        rated -= 0.5
    if not is_turnover and re.search(_ONE_COMPANY, segment):
        rated -= 0.3
    if item.name == "supply":
        rated -= 0.5 * has(table.INSTRUMENTS, spot.line.text)
        rated -= 0.3 * (not countries and not has(table.ABROAD, segment))
    return rated


def _around(spot: Spot) -> str:
    """From a little before the indicator to a little behind its figure."""
    return spot.line.text[max(spot.low, spot.item.first - 60) : min(spot.high, spot.item.last + 45)]


def _clause(spot: Spot) -> str:
    """The item's own words, and those before it that a coordination shares ("are registered 8 joint and 17 …")."""
    return spot.line.text[max(0, min(spot.low, spot.item.first - 80)) : spot.high]


def _is_international(spot: Spot) -> bool:
    """Whether the line names a bank or body of many countries."""
    if Actor(name=spot.line.text).side == "international" or has(table.LENDERS, spot.line.text):
        return True
    defined = re.findall(_LENDER_DEFINED, spot.scene.reading.article.text, re.IGNORECASE)
    return any(re.search(rf"\b{word}\b", spot.line.text) for word in defined)


def _is_cumulative(spot: Spot) -> bool:
    """Whether a lender's money is its whole engagement, not the loan for one undertaking."""
    return _is_international(spot) and has(table.CUMULATIVE, spot.line.text)


def _investment(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item, segment = spot.item, spot.line.text[min(spot.low, spot.item.start) : spot.high]
    origin = any(one.kind == "foreign" for one in spot.anchors) or has(table.FOREIGN, spot.line.text)
    goes_on = frame is not None and spot.follows(frame)
    goes_on_so = goes_on and (item.change is not None or has(table.WHOLE, segment))
    if not (origin or _is_international(spot) or goes_on_so) or has(table.DOMESTIC, segment):
        return 0.0
    if item.unit == "count" or (item.name == "lending" and not _is_cumulative(spot)):
        return 0.0
    if item.value is None and not (goes_on or has(table.FOREIGN, segment) or spot.near(("foreign",))):
        return 0.0
    more = goes_on and frame is not None and frame.name == "investment"
    rated = 0.85 if more or has(rf"{table.AGGREGATE}|{table.FOREIGN}", segment) else 0.45
    if has(table.UNDERTAKING, segment) and not has(table.WHOLE, segment):
        rated -= 0.5
    if has(table.INTENT, _around(spot)):
        rated -= 0.5
    return rated - 0.3 if re.search(_ONE_COMPANY, segment) else rated


def _ventures(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    rated = 0.9 if has(table.STANDING, _clause(spot)) else 0.7
    if has(table.INTENT, _around(spot)):
        rated -= 0.4
    return rated if countries or has(table.FOREIGN, spot.line.text) else rated - 0.3


def _companies(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item, clause = spot.item, _clause(spot)
    around = range(item.first - _BESIDE, item.end + _BESIDE)
    own = any(one.start in around for one in spot.near(("foreign",))) or item.partner is not None
    of_them = bool(countries) and has(table.CONTINUES, spot.line.text)
    at_home = [one for one in spot.near(("nation",))[:1] if one.start in around]
    ours_abroad = bool(countries and at_home) and has(table.CAPITAL, clause)
    if not (own or of_them or ours_abroad or has(table.FOREIGN, clause)) or has(table.CAME, spot.line.text):
        return 0.0
    listed = re.search(r"[–—]", spot.line.text[item.end : item.last]) is not None
    rated = 0.75 if listed or has(table.STANDING, clause) else 0.4
    rated += 0.15 if has(table.CAPITAL, spot.segment) else 0.0
    return rated - 0.3 if has(table.INTENT, _around(spot)) else rated


def _projects(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    line = spot.line.text
    origin = any(one.kind == "foreign" for one in spot.anchors) or has(table.FOREIGN, line) or _is_international(spot)
    origin = origin or (bool(countries) and has(table.JOINT, line))
    if not origin or spot.item.value is None or spot.item.unit == "percent":
        return 0.0
    rated = 0.8 if has(table.RUNNING, line) else 0.35
    return rated - 0.35 if has(table.INTENT, _around(spot)) or has(table.TALKED_OF, line) else rated


def _tourists(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item, arrived = spot.item, has(table.ARRIVED, spot.segment)
    if item.unit not in (None, "count"):
        return 0.0
    if item.change and frame is not None and spot.follows(frame) and frame.name == "tourists":
        return 0.7
    if (countries or has(table.FOREIGN, spot.segment)) and any(one.kind != "foreign" for one in spot.anchors):
        return 0.8 if arrived or item.change else 0.5
    return 0.6 if countries and (item.change or arrived) else 0.0


def _documents(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    """A count of documents stands alone where the article does not tell them apart, or they are of an earlier time."""
    text = spot.line.text
    signed = documents_line(spot)
    if signed is None and has(table.SIGNED, text):
        signed = spot.index
    related = countries or has(table.FOREIGN, text) or spot.scene.partners
    if signed is None or spot.index - signed > 1 or has(table.INTENT, _around(spot)) or not related:
        return 0.0
    lines = [line for line in spot.scene.lines if line is not spot.line and line.sentence.kind == "body"]
    told = sum(has(table.INSTRUMENTS, line.text) for line in lines)
    number = Decimal(spot.item.value or 0)
    if number <= 2 * told and not (number >= _MANY and has(table.EARLIER_TIME, text)):
        return 0.0
    return 0.75 if number >= _MANY else 0.45


def _total(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    """A sum of documents: of several of them, in this line or signed right before."""
    text, item = spot.line.text, spot.item
    if item.value is None or item.unit == "percent":
        return 0.0
    here = tells_several(text) or any(one.name == "other" for one in count_items(spot.line))
    if item.name == "worth":
        related = has(table.FOREIGN, text) or has(table.EXPORTING, text) or bool(spot.anchors)
        return 0.55 if here and related and has(table.SIGNED, text) else 0.0
    told = documents_line(spot)
    if not here and (told is None or spot.index - told > 1 or has(table.UNDERTAKINGS, spot.segment)):
        return 0.0
    return 0.55 if has(table.INTENT, _around(spot)) else 0.85
