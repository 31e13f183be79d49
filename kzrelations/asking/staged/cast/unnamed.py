"""Parties without a name: officials whom only the title names, companies of which only the nation is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzrelations.asking.staged.cast.naming import Naming, body_naming
from kzrelations.asking.staged.cast.offices import find_offices
from kzrelations.asking.staged.cast.origins import adjective_country, office_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.people import office_title
from kzrelations.asking.staged.cast.ranks import Office
from kzrelations.asking.staged.tables import unnamed as table
from kzrelations.normalize.names import nominative

_PLURAL = re.compile(r".*(?:ы|ов|ами|ам|ах|лар\w*|лер\w*)|.+s")
_KK_CASE = re.compile(r"(?<=[іы])(?:н|не|на|нің|ның|мен|нен|нан|нде|нда)$")


def unnamed_officials(p: Passage, people: Sequence[Naming]) -> list[Naming]:
    """Officials whom only their title names: "министр энергетики ОАЭ"; those of Kazakhstan when somebody meets them."""
    if p.sentence.kind != "body":
        return []
    found: list[Naming] = []
    for office in find_offices(p):
        start, end = p.tokens[office.first].start, p.tokens[office.last - 1].end
        if office.rank not in table.RANKS or _PLURAL.fullmatch(p.low(office.head)) or office.last - office.first < 2:
            continue
        if any(n.overlaps(start, end) or (n.office and n.office[0] < end and start < n.office[1]) for n in people):
            continue
        country = office_country(p, office)
        if country and (country != "KZ" or _met(p, office)):
            found.append(
                Naming(
                    *(p.sentence.number, start, end, p.text[start:end], office_title(p, office), "person"),
                    country=country,
                    rank=office.rank,
                    sure=False,
                )
            )
    return found


def _met(p: Passage, office: Office) -> bool:
    """Whether an office of a place is met: "talks with the mayor of Rudny", "Премьер-министрімен кездеседі"."""
    span = range(office.first, office.last)
    if not any(p.geography[i] in ("place", "country") for i in span):
        return False
    start, end = p.tokens[office.first].start, p.tokens[office.last - 1].end
    if p.latin:
        return bool(table.MET_EN.search(p.text[:start]))
    if p.kazakh:
        return bool(table.MET_KK.fullmatch(p.low(office.last - 1)))
    return bool(table.MET_RU.search(p.text[:start])) and p.text[end : end + 1] != ")"


def unnamed_companies(p: Passage, known: set[str]) -> Iterator[Naming]:
    """One foreign company of which only the nation is told; `known` are countries of companies named up to here."""
    if p.sentence.kind != "body":
        return
    for pattern in table.COMPANIES:
        for match in pattern.finditer(p.text):
            code = adjective_country(match.group("nation"))
            explains = p.text[: match.start()].rstrip().endswith(",") and p.text[match.end() : match.end() + 1] == ","
            if code in (None, "KZ") or code in known or explains:
                continue
            text = match.group("name")
            name = text if p.latin else _KK_CASE.sub("", text) if p.kazakh else nominative(text, "ru")
            yield body_naming(p, match.span("name"), name, "company", "unnamed", code)
