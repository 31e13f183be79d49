"""How clearly words make a figure one of the relation: 0 is none at all, above 0.5 likely."""

from __future__ import annotations

import re

from kzrelations.asking.staged.statistic_counts import count_items
from kzrelations.asking.staged.statistic_figures import has
from kzrelations.asking.staged.statistic_frames import Frame, Spot
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers import find_numbers
from kzrelations.schemas import Actor

_ONE_COMPANY = (
    r"(?:компани[яию]|корпораци[яию]|фирм[аыу]|групп[аыу]|предприятие|завод|company|corporation|firm|group|holding)\s[«\"“A-ZА-Я]|"
    r"»\s(?:компаниясы|корпорациясы|фирмасы|зауыты)|(?:LLP|LLC|JSC|Ltd|Inc|GmbH|ТОО|АО|ЖШС|АҚ)\b"
)
_OUTPUT = r"production|products\b|output|продукции|продукция|өнім\w*"
_BACK = 12
"""Lines above in which the signing that a total sums up is looked for."""


def score(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    """How likely an item is a figure of the relation."""
    name = spot.item.name
    if name in ("investment", "lending"):
        return _investment(spot, countries, frame)
    if name in ("total", "worth"):
        return _total(spot)
    rate = {
        "joint_ventures": _ventures, "companies": _companies, "projects": _projects, "tourists": _tourists,
        "other": _documents, "projects_value": _projects,
    }.get(name)  # fmt: skip
    return (rate or _trade)(spot, countries, frame)


def _trade(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item, segment = spot.item, spot.segment
    if item.unit == "count":
        return 0.0
    if has(table.DOMESTIC, segment):
        return 0.0
    rated = {"trade_turnover": 0.92, "supply": 0.66}.get(item.name, 0.85)
    if has(table.INTENT, _around(spot)):
        rated -= 0.45
    if not countries:
        rated -= 0.15 if item.name != "trade_turnover" or has(table.FOREIGN, segment) else 0.4
    if item.unit == "percent" and has(_OUTPUT, segment):
        rated -= 0.5
    if item.value is None and item.change is None:
        return 0.0
    if item.name != "trade_turnover" and re.search(_ONE_COMPANY, segment):
        rated -= 0.3
    if item.name == "supply" and has(table.INSTRUMENTS, spot.line.text):
        rated -= 0.5
    if item.name == "supply" and not countries:
        rated -= 0.3
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
    return any(
        re.search(rf"(?:bank|fund|банк|фонд|қор)\w*[^.\n]{{0,60}}\({re.escape(word)}[),;]", spot.scene.reading.article.text, re.I)
        for word in re.findall(r"\b[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3,6}\b", spot.line.text)
    )


def _is_cumulative(spot: Spot) -> bool:
    """Whether a lender's money is its whole engagement, not the loan for one undertaking."""
    since = r"since|over the (?:years|past|last)|to date|in total|за (?:годы|период|время|последн)|с (?:19|20)\d\d|на сегодня|бері|жылдары|барлығы|всего"
    return _is_international(spot) and has(since, spot.line.text)


def _investment(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    segment = spot.line.text[min(spot.low, spot.item.start) : spot.high]
    named = any(one.kind == "foreign" for one in spot.anchors)
    origin = named or has(table.FOREIGN, spot.line.text) or _is_international(spot)
    continued = frame is not None and spot.index - frame.line <= 1 and spot.item.change is not None
    if not (origin or continued) or has(table.DOMESTIC, segment):
        return 0.0
    if spot.item.name == "lending" and not _is_cumulative(spot):
        return 0.0
    rated = 0.6
    goes_on = frame is not None and frame.name == "investment" and spot.index - frame.line <= 1
    rated += 0.25 if has(table.AGGREGATE, segment) or goes_on else -0.15
    if has(table.UNDERTAKING, segment) and not has(r"econom|экономик|projects|проекты|жобалар|direct|прям|тікелей|since|с \d|бері", segment):
        rated -= 0.5
    if has(table.INTENT, _around(spot)):
        rated -= 0.5
    if re.search(_ONE_COMPANY, segment):
        rated -= 0.3
    if spot.item.unit == "count":
        return 0.0
    if spot.item.value is None and not (continued or has(table.FOREIGN, segment) or spot.near(("foreign",))):
        return 0.0
    return rated


def _ventures(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    rated = 0.9 if has(table.STANDING, _clause(spot)) else 0.7
    if has(table.INTENT, _around(spot)):
        rated -= 0.4
    return rated if countries or has(table.FOREIGN, spot.line.text) else rated - 0.3


def _companies(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    segment = spot.segment
    around = spot.line.text[spot.item.first : min(spot.high, spot.item.end + 70)]
    own = any(one.kind == "foreign" and spot.item.first - 60 <= one.start <= spot.item.end + 70 for one in spot.near(("foreign",)))
    abroad = own or spot.item.partner is not None or has(table.FOREIGN, _clause(spot)) or (bool(countries) and re.search(r"из них|of (?:them|which)|олардың|соның|ішінде|including|в том числе", spot.line.text) is not None)
    abroad = abroad or bool(countries) and any(one.kind == "nation" for one in spot.near(("nation",))[:1]) and has(table.CAPITAL, around)
    if not abroad or has(table.CAME, spot.line.text):
        return 0.0
    rated = 0.5
    rated += 0.25 if has(table.STANDING, _clause(spot)) else -0.1
    rated += 0.15 if has(table.CAPITAL, segment) else 0.0
    if has(table.INTENT, _around(spot)):
        rated -= 0.3
    return rated


def _projects(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    line = spot.line.text
    origin = any(one.kind == "foreign" for one in spot.anchors) or has(table.FOREIGN, line) or _is_international(spot)
    if not origin:
        return 0.0
    rated = 0.55
    rated += 0.25 if has(table.RUNNING, line) else -0.2
    if has(table.INTENT, _around(spot)) or has(r"discuss|present|propos|обсу|предл|презент|рассм|талқыл|ұсын|таныст", line):
        rated -= 0.35
    return rated


def _tourists(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    item = spot.item
    if item.change and frame is not None and spot.index - frame.line <= 1 and frame.name == "tourists":
        return 0.7
    if not (countries or has(table.FOREIGN, spot.segment)) or not any(one.kind != "foreign" for one in spot.anchors):
        return 0.6 if countries and (item.change or has(table.ARRIVED, spot.segment)) else 0.0
    return 0.8 if has(table.ARRIVED, spot.segment) else 0.5


def _documents(spot: Spot, countries: list[str], frame: Frame | None) -> float:
    """A count of documents stands alone only where the article does not tell them apart."""
    item = spot.item
    if not has(table.SIGNED, spot.line.text) or has(table.INTENT, _around(spot)):
        return 0.0
    if not countries and not has(table.FOREIGN, spot.line.text):
        return 0.0
    told = sum(
        has(table.INSTRUMENTS, line.text) for line in spot.scene.lines if line is not spot.line and line.sentence.kind == "body"
    )
    number = int(item.value or 0)
    if number <= 2 * told:
        return 0.0
    return 0.75 if number >= 5 else 0.45


def documents_line(spot: Spot) -> int | None:
    """The line, this or one above, that tells of signing several documents."""
    for index in range(spot.index, max(-1, spot.index - _BACK), -1):
        text = spot.scene.lines[index].text
        if has(table.SIGNED, text) and _several(text):
            return index
    return None


def _several(text: str) -> bool:
    plural = r"documents|agreements|memoranda|memorandums|contracts|deals|papers|документ(?:ы|ов|а)\b|соглашени[яй]\b|меморандум(?:ы|ов)|контракт(?:ы|ов)|договор(?:ы|ов|[её]нност)|құжат(?:тар|қа)|келісімшарттар|меморандумдар|келісімдер"
    return has(plural, text) and (not _is_single(text))


def _is_single(text: str) -> bool:
    return not has(table.SIGNED, text) and not find_numbers(text)


def _total(spot: Spot) -> float:
    """A sum of documents: of several of them, in this line or signed before."""
    text, item = spot.line.text, spot.item
    here = _several(text) or any(one.name == "other" for one in count_items(spot.line)) or has(r"договор[её]нност\w+|соглашений|контрактов|документов|agreements|documents|contracts|memoranda|құжаттар\w*|келісімдер\w*", text)
    told = documents_line(spot)
    if item.value is None or item.unit == "percent":
        return 0.0
    if item.name == "worth":
        return 0.55 if here and has(table.SIGNED, text) and (has(rf"{table.FOREIGN}|экспортн|export", text) or spot.anchors) else 0.0
    if has(r"завод|проект|цех|plant|project|зауыт|жоба", spot.segment) and not here:
        return 0.0
    if not here and (told is None or spot.index - told > 1):
        return 0.0
    return 0.85 if not has(table.INTENT, _around(spot)) else 0.55
