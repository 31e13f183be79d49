"""The tokens that a rule of the date grammar matched, by the names of its pattern's groups."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzrelations.normalize.dates.parts import Year
from kzrelations.normalize.dates.words import Token


class Groups:
    """The tokens that a rule's named groups matched."""

    def __init__(self, match: re.Match[str], tokens: Sequence[Token], offset: int) -> None:
        self._match, self._tokens, self.offset = match, tokens, offset
        self.first, self.last = match.start() + offset, match.end() + offset

    def __getitem__(self, name: str) -> Token | None:
        """The first token of a group, or None when it took no part."""
        at = self._match.start(name) if name in self._match.re.groupindex else -1
        return self._tokens[at + self.offset] if at >= 0 else None

    def value(self, name: str) -> int:
        """The value of a group's first token; 0 without one."""
        token = self[name]
        return token.value if token else 0

    def at(self, index: int) -> Token:
        """A token by its place, a neutral one outside the text."""
        return self._tokens[index] if 0 <= index < len(self._tokens) else _EDGE

    def year(self) -> Year | None:
        """The year told before (`pre`) or after (`post`) the rule's core."""
        for name in ("pre", "post"):
            if name in self._match.re.groupindex and (at := self._match.start(name)) >= 0:
                group = self._tokens[at + self.offset : self._match.end(name) + self.offset]
                if year := _year_of(group):
                    return year
        return None

    def of_many_years(self) -> bool:
        """Whether the year told before is the end of several ("2018-2020 жылдары"), which has no months."""
        at = self._match.end("pre") if "pre" in self._match.re.groupindex else -1
        return at > 0 and self._tokens[at + self.offset - 1].flag == "kk plural"

    def each_day_between(self, first: str, last: str) -> bool:
        """Whether two groups span days: joined by more than "and", or naming every day from one to the other."""
        start, end = self._match.start(first) + self.offset, self._match.start(last) + self.offset
        tokens = self._tokens[start : end + 1]
        days = [token.value for token in tokens if token.kind == "D"]
        return len(set(days)) > 1 and (tokens[-2].kind != "A" or days == list(range(days[0], days[-1] + 1)))

    def floats_back(self) -> bool:
        """Whether the year stands after the core, so that it is the year of the core's end."""
        return "post" in self._match.re.groupindex and self._match.start("post") >= 0


_EDGE = Token("Z", 0, 0)


def _year_of(tokens: Sequence[Token]) -> Year | None:
    for token in tokens:
        if token.kind == "Y":
            return Year(token.value)
        if token.kind == "B":
            return Year(token.value, relative=True)
    for token in tokens:
        if token.kind == "R":
            return Year(token.value, relative=True)
    return None
