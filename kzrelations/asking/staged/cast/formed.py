"""Bodies named by a legal form and a name without quotation marks: "ТОО Заря", "АО НК Х", "Заря ЖШС"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzrelations.asking.staged.cast.given import looks_given, looks_kazakh
from kzrelations.asking.staged.cast.naming import Naming, body_naming
from kzrelations.asking.staged.cast.origins import body_country, form_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.tables.bodies import FORMS_LATIN, FORMS_PLAIN

_FORM = re.compile(FORMS_PLAIN)
_FORM_BEHIND = re.compile(FORMS_LATIN)
_LONGEST = 4
"""Words that a name without quotation marks has at most."""


def formed_bodies(p: Passage) -> Iterator[Naming]:
    """Companies whose legal form alone shows where their name begins."""
    index = 0
    while index < len(p.tokens):
        first = index
        while index < len(p.tokens) and _FORM.fullmatch(p.tokens[index].text):
            index += 1
        last = _name_end(p, index) if index > first else index
        if last > index:
            code = body_country(p, first, last) or form_country(p.tokens[first].text)
            span = (p.tokens[first].start, p.tokens[last - 1].end)
            yield body_naming(p, span, p.slice(first, last), "company", "firm", code)
        index = max(last, index + 1)


def _name_end(p: Passage, first: int) -> int:
    """Index after the capitalised words behind a form, before a person's name."""
    last = first
    while last < len(p.tokens) and last - first < _LONGEST and _goes_on(p, first, last):
        last += 1
    if last < len(p.tokens) and p.tokens[last].text == "." and _FORM_BEHIND.fullmatch(p.tokens[last - 1].text):
        last += 1
    return last


def _goes_on(p: Passage, first: int, index: int) -> bool:
    token = p.tokens[index]
    if not token.word or (p.geography[index] and index > first) or p.geography[index] == "country":
        return False
    if index > first and p.tokens[index].start > p.tokens[index - 1].end + 1:
        return False
    if not token.cap:
        return token.latin and index > first and p.tokens[index - 1].latin and token.text.isalpha() and not p.latin
    person = index > first and (looks_given(token.text) or looks_kazakh(token.text))
    ahead = index + 1 < len(p.tokens) and p.tokens[index + 1].cap
    return not (person and ahead)


__all__ = ["formed_bodies"]
