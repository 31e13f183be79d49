"""One number at a place in a text: digits, words and scale words of English, Russian and Kazakh, read together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from kzrelations.normalize.numbers.currencies import codes, family_of
from kzrelations.normalize.numbers.lexing import Token, at, phrases, word_set
from kzrelations.normalize.numbers.literals import read_literal
from kzrelations.normalize.numbers.words import (
    EXACT,
    ONE,
    OPEN,
    Entry,
    Sum,
    case_tails,
    entry_of,
    scale_of,
    short_scales,
)
from kzrelations.normalize.tables import number_words as table

_HALF = Decimal("0.5")
_ORDINAL = re.compile(
    r"(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат)"
    r"(?:ый|ой|ого|ому|ым|ом|ая|ую|ое)|трет(?:ий|ьего|ьему|ьим|ьем|ья|ью|ье|ьей)|[а-яәғқңөұүһі]+(?:інші|ыншы)"
)


@dataclass(slots=True)
class Numeral:
    """A number that the pieces `first` to `last` (exclusive) spell."""

    first: int
    last: int
    value: Decimal
    other: Decimal | None = None
    """The other reading where a single comma or point may part thousands or decimals."""
    scale: Decimal = ONE
    """The largest scale word in it."""
    words: bool = False
    case: str | None = None
    """Kazakh case that it carries: dative, ablative, approximate, other."""
    ordinal: bool = False
    literal: str | None = None
    """The digits as written, when there is nothing but digits."""


class _Reader:
    """Reads one number from the pieces of a text, the first piece at `first`."""

    def __init__(self, tokens: tuple[Token, ...], text: str, first: int) -> None:
        self.tokens, self.text = tokens, text
        self.first = self.index = first
        self.sum = Sum()
        self.other: Decimal | None = None
        self.words = self.bare_first = self.odd = False
        self.case: str | None = None

    def read(self) -> Numeral | None:
        token = self.tokens[self.first]
        if token.kind == "n":
            if not self._literal(token):
                return None
        elif not self._opening():
            return None
        self._continue()
        if self.bare_first and not self._may_stand_alone():
            return None
        return self._finish()

    def _literal(self, token: Token) -> bool:
        following = at(self.tokens, self.index + 1)
        if following.kind == "d" and following.glued:
            following = at(self.tokens, self.index + 2)
        scaled = scale_of(following) is not None or self._short_scale(self.index + 1) is not None
        reading = read_literal(token.low, scaled=scaled, cyrillic=following.low[:1] > "z")
        if reading is None:
            return False
        self.sum.current, self.other = reading
        self.sum.room = Decimal(0)
        self.index += 1
        return True

    def _opening(self) -> bool:
        """The first word, with an article before it ("a hundred", "half a million")."""
        token = self.tokens[self.index]
        article = token.low in ("a", "an")
        entry = entry_of(at(self.tokens, self.index + article).low)
        if entry is None or (article and entry.kind not in ("scale", "multiplier", "group", "fraction")):
            return False
        if entry.kind == "fraction":
            return self._fraction(entry, self.index + article + 1)
        if token.low in ("он", "тоқсан", "тоқсанға", "тоқсаннан", "тоқсанның") and not self._really_kazakh(token):
            return False
        self.bare_first = not article and entry.kind in ("scale", "group", "multiplier")
        self.words = True
        self.index += article + 1
        self.case = entry.case
        return self.sum.add(entry)

    def _fraction(self, entry: Entry, index: int) -> bool:
        while at(self.tokens, index).low in ("a", "of", "-"):
            index += 1
        following = entry_of(at(self.tokens, index).low)
        if following is None or following.kind not in ("scale", "group", "multiplier"):
            return False
        self.sum.current, self.words, self.index = entry.value, True, index
        self.sum.room = Decimal(0)
        return True

    def _really_kazakh(self, token: Token) -> bool:
        """Tell "он" (ten) from the Russian pronoun, and "тоқсан" (ninety) from a quarter of a year."""
        following = entry_of(at(self.tokens, self.first + 1).low)
        if following and following.kind in ("unit", "scale") and following.value not in (ONE, Decimal("1.5")):
            return True
        if following and following.value == ONE and following.kind == "unit":
            return at(self.tokens, self.first + 1).low == "бір"
        if token.low != "он":
            return False
        around = self.text[max(0, token.start - 100) : token.end + 100].lower()
        return sum(map(around.count, "әғқңөұүһі")) * 25 >= len(around)

    def _continue(self) -> None:
        """Take in every further word; what no scale closes after a scale is left alone, but for thousands."""
        while self.case is None:
            if self._half() or self._odd():
                continue
            index = self.index
            token = at(self.tokens, index)
            hyphen = token.low == "-" and token.glued and at(self.tokens, index + 1).glued
            point = token.low == "." and token.glued and self._after_abbreviation(index)
            index += hyphen or point or (token.low == "and" and self._and_goes_on(index))
            if not self._take(index, joined=index != self.index and not point):
                return

    def _take(self, index: int, *, joined: bool) -> bool:
        token = at(self.tokens, index)
        if token.kind == "n":
            return self.sum.current is None and not joined and self._tail(index)
        if token.kind != "w":
            return False
        if (short := self._short_scale(index)) and self.sum.current is not None:
            self.sum.add(Entry("scale", short))
            self.index = index + 1
            return True
        entry = entry_of(token.low)
        if entry is None or entry.kind in ("fraction", "ready"):
            return False
        if entry.kind != "scale" and joined and entry.value >= self.sum.room:
            return False
        if self.sum.current is None and self.sum.limit != OPEN and entry.kind != "scale":
            return self._tail(index)
        if not self.sum.add(entry):
            return False
        self.words = self.words or entry.kind != "scale"
        self.case, self.index = entry.case, index + 1
        return True

    def _tail(self, index: int) -> bool:
        """A smaller part after a scale: "1 млрд 250 млн", "5 тысяч 300", "two thousand and five"."""
        part = _Reader(self.tokens, self.text, index)
        part.sum.limit = self.sum.limit
        token = self.tokens[index]
        if not (part._literal(token) if token.kind == "n" else part._opening()) or part.bare_first:
            return False
        part._continue()
        value = part.sum.value()
        spelt = at(self.tokens, self.index - 1).low not in ("тыс", "k", "к")
        closed = part.sum.largest > ONE
        hundreds = self.sum.limit == 1000 and spelt and value < 1000 and value == value.to_integral_value()
        if value >= self.sum.limit or not (closed or hundreds):
            return False
        self.sum.total = EXACT.add(self.sum.total, value)
        self.sum.limit, self.sum.room, self.sum.current = Decimal(0), Decimal(0), Decimal(0)
        self.words = self.words or part.words
        self.case, self.index = part.case, part.index
        return True

    def _half(self) -> bool:
        """Half of one, before any scale word: "three and a half", "пять с половиной", "екі жарым"."""
        if self.sum.current is None or self.sum.current != self.sum.current.to_integral_value():
            return False
        for phrase in (("and", "a", "half"), ("с", "половиной"), ("жарым",)):
            if all(at(self.tokens, self.index + step).low == word for step, word in enumerate(phrase)):
                self.sum.current += _HALF
                self.sum.room = Decimal(0)
                self.index += len(phrase)
                return True
        return False

    def _odd(self) -> bool:
        """Something more before the scale word: "5 с лишним миллионов", "5+ million"."""
        token = at(self.tokens, self.index)
        odd = token.low == "с" and at(self.tokens, self.index + 1).low == "лишним"
        size = 2 if odd else int(token.low == "+" and token.glued)
        if not size or self.sum.current is None or scale_of(at(self.tokens, self.index + size)) is None:
            return False
        self.odd, self.index = True, self.index + size
        return True

    def _and_goes_on(self, index: int) -> bool:
        before, after = entry_of(at(self.tokens, index - 1).low), entry_of(at(self.tokens, index + 1).low)
        return bool(
            self.words and before and before.kind in ("multiplier", "scale") and before.value in (100, 1000)
            and after and after.kind in ("unit", "ten")
        )  # fmt: skip

    def _after_abbreviation(self, index: int) -> bool:
        return at(self.tokens, index - 1).low in ("тыс", "млн", "млрд", "трлн", "mln", "bln", "trln")

    def _short_scale(self, index: int) -> Decimal | None:
        token = at(self.tokens, index)
        value = short_scales().get(token.low) if token.kind == "w" else None
        if value is None:
            return None
        before = [at(self.tokens, self.first - step) for step in range(1, 5)]
        signed = any(piece.kind == "c" or self.text[piece.start : piece.end] in codes() for piece in before)
        following = at(self.tokens, index + 1)
        named = following.kind == "w" and family_of(following.low) is not None
        return value if signed or (named) or following.kind == "c" else None

    def _may_stand_alone(self) -> bool:
        word = self.tokens[self.first].low
        before = at(self.tokens, self.first - 1).low
        if before in word_set(table.VAGUE):
            return False
        if word in word_set(table.ALONE) or word.startswith("жүз"):
            return True
        if word == "hundred" and self.index > self.first + 1:
            return True
        about = before in phrases(table.BEFORE) or before == table.UNLESS_CHANGE
        return about and word in word_set(table.ALONE_AFTER_ABOUT)

    def _finish(self) -> Numeral | None:
        found = Numeral(self.first, self.index, self.sum.value(), words=self.words, case=self.case)
        found.scale = self.sum.largest
        if self.odd and found.case is None:
            found.case = "approximate"
        if found.scale == ONE and not self.words:
            found.literal, found.other = self.tokens[self.first].low, self.other
        elif self.other is not None:
            found.other = EXACT.multiply(self.other, found.scale)
        self._tails(found)
        following = at(self.tokens, found.last + (at(self.tokens, found.last).low == "-"))
        if self.words and self.sum.room >= 10 and following.kind == "w":
            full = following.low in word_set(table.FULL_ORDINALS)
            found.ordinal = full or _ORDINAL.fullmatch(following.low) is not None
        return found

    def _tails(self, found: Numeral) -> None:
        """Endings written behind digits or abbreviations: "50-ге", "2-го", "5-ші", "19th"."""
        dash = at(self.tokens, found.last)
        step = 1 if dash.low == "-" and dash.glued else 0
        tail = at(self.tokens, found.last + step)
        if tail.kind != "w" or not tail.glued or found.words:
            return
        if case := case_tails().get(tail.low):
            found.case = case
        elif tail.low in word_set(table.ORDINAL_TAILS) and found.literal:
            found.ordinal = True
        elif not (step and tail.low in word_set(table.CARDINAL_TAILS) and found.literal):
            return
        found.last += step + 1


def read_number(tokens: tuple[Token, ...], text: str, first: int) -> Numeral | None:
    """The number that starts at a piece; None when none does.

    >>> from kzrelations.normalize.numbers.lexing import tokens_of
    >>> def value(text): return str(read_number(tokens_of(text), text, 0).value)
    >>> value("three and a half million"), value("1 млрд 250 млн"), value("екі жүз елу мың")
    ('3500000.0', '1250000000', '250000')
    """
    token = tokens[first]
    if token.kind == "n" or (token.kind == "w" and (token.low in ("a", "an") or entry_of(token.low))):
        return _Reader(tokens, text, first).read()
    return None
