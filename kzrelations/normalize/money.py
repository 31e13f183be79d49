"""Sums of money in English, Russian and Kazakh text: amount, currency, and whether they are approximate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kzrelations.normalize.numbers import decimal_string
from kzrelations.normalize.numbers.currencies import Family, code_by_context, code_of, country_clue, family_of
from kzrelations.normalize.numbers.figures import Figure, figures_of
from kzrelations.normalize.numbers.hedges import exceeded_after, exceeded_before, hedge_after, hedge_before
from kzrelations.normalize.numbers.lexing import at, past_mark, tokens_of, word_set
from kzrelations.normalize.spans import Found
from kzrelations.normalize.tables import currencies as table
from kzrelations.normalize.tables import number_words as words
from kzrelations.schemas import Money

_MOST_ADJECTIVES = 2
_ABBREVIATION_MARK = "."
_DATIVE = ("ға", "ге", "қа", "ке", "на", "не")
_ABLATIVE = ("дан", "ден", "тан", "тен", "нан", "нен")
_CONTEXT = 20_000
"""Characters of context that are searched for a country; the rest of a long article adds little."""

_YEN_OR_YUAN = Family(table.YEN_SIGN, "")


@dataclass(slots=True)
class _Name:
    """A currency as named beside a figure, over the pieces `first` to `last` (exclusive)."""

    first: int
    last: int
    code: str | None
    family: Family | None = None
    """The namesakes to choose from by context when `code` is None."""


_Sum = tuple[Figure, _Name, str]


class _Finder:
    """Finds the sums of one text."""

    def __init__(self, text: str, context: str | None) -> None:
        self.text = text
        self.context = (context or "")[:_CONTEXT]
        self.tokens = tokens_of(text)
        self.told: dict[int, str | None] = {}

    def find(self) -> Iterator[Found[Money]]:
        sums = list(self._named())
        index = 0
        while index < len(sums):
            figure, name, code = sums[index]
            if index + 1 < len(sums) and (whole := self._ends_of_range(sums[index], sums[index + 1])):
                yield from self._sums(whole, name, code)
                index += 1
            else:
                yield from self._sums(figure, name, code)
            index += 1

    def _named(self) -> Iterator[_Sum]:
        """Figures with their currencies."""
        for figure in figures_of(self.text):
            if figure.percent or figure.kind in ("date", "clock", "ordinal"):
                continue
            name = self._name(figure)
            code = name and (name.code or self._by_context(name))
            if name is None or not code:
                continue
            if figure.kind == "label" or (figure.kind == "year" and name.first >= figure.first):
                continue
            yield figure, name, code

    def _ends_of_range(self, left: _Sum, right: _Sum) -> Figure | None:
        """One figure of two sums that each name their currency: "от 5 млн евро до 7 млн евро"."""
        lower, upper = left[0], right[0]
        last, first = max(lower.last, left[1].last), min(upper.first, right[1].first)
        if left[2] != right[2] or len(lower.values) > 1 or len(upper.values) > 1 or lower.values >= upper.values:
            return None
        gap = [token.low for token in self.tokens[last:first]] if first - last < 2 else [""]
        lead = min(lower.first, left[1].first)
        opened = at(self.tokens, lead - 1).low in word_set(words.RANGE_OPENERS)
        ablative = at(self.tokens, last - 1).low.endswith(_ABLATIVE)
        end = max(upper.last, right[1].last)
        till = at(self.tokens, end).low in word_set(words.AFTER_DATIVE)
        if not (
            gap == ["-"]
            or (opened and gap and gap[0] in word_set(words.RANGE_LINKS))
            or (not gap and ablative and till)
        ):
            return None
        return replace(
            lower, last=end + (till and not gap), lead=lead - opened, values=lower.values + upper.values,
            others=lower.others + upper.others, is_range=True,
        )  # fmt: skip

    def _name(self, figure: Figure) -> _Name | None:
        """The currency before the figure, or behind it; "$5 million CAD" is Canadian."""
        before = self._before(figure.first)
        behind = self._behind(figure.last)
        if before is None:
            return behind
        if behind is None or not self._belongs(before, behind):
            return before
        return _Name(before.first, behind.last, behind.code or before.code)

    def _belongs(self, before: _Name, behind: _Name) -> bool:
        """Whether a name on each side is one currency named twice, not the sign of the next sum ("$5 €4")."""
        between = self.tokens[behind.first : behind.last]
        if any(token.kind == "c" for token in between):
            return False
        dollars = family_of("dollar")
        related = dollars is not None and before.code == "USD" and behind.code in dollars.codes.values()
        return related or before.code == behind.code

    def _before(self, index: int) -> _Name | None:
        token = at(self.tokens, index - 1)
        written = self.text[token.start : token.end]
        if token.kind == "c":
            return self._sign(index - 1)
        if token.kind == "w" and (code := code_of(written)):
            return _Name(index - 1, index, code)
        if token.low == _ABBREVIATION_MARK and token.glued:
            token, index = at(self.tokens, index - 2), index - 1
            written = self.text[token.start : token.end]
        if written in ("Rs", "Rp", "Kč", "zł"):
            return _Name(index - 1, index, {"Rp": "IDR", "Kč": "CZK", "zł": "PLN"}.get(written), family_of("rupee"))
        return None

    def _sign(self, index: int) -> _Name:
        """A sign with the country that may stand before it: US$, HK$."""
        sign, prefix = self.tokens[index], at(self.tokens, index - 1)
        code = table.SIGNS.get(sign.low) or None
        if sign.low in "¥￥":
            return _Name(index, index + 1, None, _YEN_OR_YUAN)
        country = table.DOLLAR_PREFIXES.get(prefix.low) if sign.low == "$" and prefix.kind == "w" else None
        capitals = self.text[prefix.start : prefix.end]
        if country and capitals[:1].isupper() and (sign.glued or len(capitals) > 1):
            return _Name(index - 1, index + 1, country)
        return _Name(index, index + 1, code)

    def _behind(self, index: int) -> _Name | None:
        """The currency word, code or sign after a figure, with hedges and country adjectives between."""
        index = self._past_marks(index)
        country: str | None = None
        first = index
        for _ in range(_MOST_ADJECTIVES + 1):
            token = at(self.tokens, index)
            if token.kind == "c":
                return None if self._signs_next(index) else _Name(first, index + 1, self._sign(index).code)
            if token.kind != "w":
                return None
            if code := code_of(self.text[token.start : token.end]):
                return _Name(first, index + 1, code)
            if family := family_of(token.low):
                return self._of_family(family, country, first, index + 1)
            clue = country_clue(token.low)
            if clue is None:
                return None
            country = clue
            index += 1
        return None

    def _signs_next(self, index: int) -> bool:
        """Whether a sign belongs to the figure after it."""
        return at(self.tokens, index + 1).kind == "n"

    def _past_marks(self, index: int) -> int:
        """Past the point of an abbreviation, a hyphen ("5-million-dollar") and Kazakh hedges ("5 миллионнан астам")."""
        index = past_mark(self.tokens, index)
        return hedge_after(self.tokens, index, dative=True) or index

    def _of_family(self, family: Family, country: str | None, first: int, last: int) -> _Name:
        """A currency word with the country that adjectives or an abbreviation behind it name."""
        dotted = at(self.tokens, last).low == _ABBREVIATION_MARK and at(self.tokens, last).glued
        behind = at(self.tokens, last + dotted)
        written = self.text[behind.start : behind.end]
        if behind.low in word_set(table.STERLING):
            return _Name(first, last + dotted + 1, "GBP")
        clue = country_clue(behind.low) if behind.kind == "w" else None
        attached = behind.low in word_set(table.AFTER_WORD) and written.isupper()
        if (
            country is None
            and clue
            and clue in family.codes
            and (attached or (not family.default and behind.low[:1] > "z"))
        ):
            return _Name(first, last + dotted + 1, family.codes[clue])
        if country is not None:
            return _Name(first, last, family.codes.get(country))
        return _Name(first, last, family.default or None, family)

    def _by_context(self, name: _Name) -> str | None:
        if name.family is None:
            return None
        key = id(name.family)
        if key not in self.told:
            self.told[key] = code_by_context(name.family.codes, self.text, self.context)
        return self.told[key]

    def _sums(self, figure: Figure, name: _Name, code: str) -> Iterator[Found[Money]]:
        first, last = min(figure.lead, name.first, figure.first), max(figure.last, name.last)
        approximate = figure.is_range or figure.case == "approximate"
        hedge = None if figure.lead < figure.first else hedge_before(self.tokens, first)
        dative = figure.case == "dative" or at(self.tokens, last - 1).low.endswith(_DATIVE)
        end = hedge_after(self.tokens, last, dative=dative)
        inner = hedge_after(self.tokens, figure.last, dative=figure.case == "dative") if figure.last < last else None
        approximate = bool(
            approximate or hedge is not None or end or inner
            or exceeded_before(self.tokens, first) or exceeded_after(self.tokens, last)
        )  # fmt: skip
        first, last = first if hedge is None else hedge, end or last
        start, stop = self.tokens[first].start, self.tokens[last - 1].end
        quoted = self.text[start:stop]
        for value in figure.values:
            money = Money(text=quoted, amount=decimal_string(value), currency=code, approximate=approximate)
            yield Found(start, stop, quoted, money)


def find_money(text: str, *, context: str | None = None) -> list[Found[Money]]:
    """Every sum of money of a text in order; the ends of a range are two entries with one span.

    A word that several countries' currencies share ("крон", "pounds") is read by the country that `text`, else
    `context` names, and left out when none or several are named; "dollars" alone are the United States'.

    >>> [(found.text, found.value.amount) for found in find_money("7.4 billion tenge ($ 19.86 million) were lent")]
    [('7.4 billion tenge', '7400000000'), ('$ 19.86 million', '19860000')]
    >>> [found.value.amount for found in find_money("In 2019 about 35 people met at 18:30 on May 5")]
    []
    """
    return list(_Finder(text, context).find())


def parse_money(text: str, *, context: str | None = None) -> list[Money]:
    """The sums that a short text states: one, two currencies of one sum, or the ends of a range.

    >>> [(money.amount, money.currency, money.approximate) for money in parse_money("порядка 205 млн долларов США")]
    [('205000000', 'USD', True)]
    >>> [money.amount for money in parse_money("от 5 до 7 млн евро")]
    ['5000000', '7000000']
    >>> parse_money("20 млн крон"), parse_money("20 млн крон", context="делегация Швеции")[0].currency
    ([], 'SEK')
    """
    return [found.value for found in find_money(text, context=context)]
