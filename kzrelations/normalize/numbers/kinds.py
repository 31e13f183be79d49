"""What sort of figure a number is: counted, or a year, date, clock time, ordinal or label that callers pass over."""

from __future__ import annotations

from typing import Literal

from kzrelations.normalize.numbers.currencies import codes, family_of
from kzrelations.normalize.numbers.lexing import Token, at, lookup, starts_with_any, word_set
from kzrelations.normalize.numbers.numerals import Numeral
from kzrelations.normalize.numbers.units import is_unit
from kzrelations.normalize.tables import number_words as table

Kind = Literal["plain", "year", "date", "clock", "ordinal", "label"]
_LONGEST_ID = 10


def kind_of(tokens: tuple[Token, ...], text: str, numeral: Numeral) -> Kind:
    """What sort of figure a number is, so that years, dates, clock times and labels are not counted."""
    if numeral.ordinal:
        return "year" if _looks_like_year(numeral.literal or "") else "ordinal"
    before, after = at(tokens, numeral.first - 1), at(tokens, numeral.last)
    if numeral.literal is None:
        return "plain"
    if _signed(text, before) or after.kind == "c":
        return "plain"
    if _is_label(tokens, numeral):
        return "label"
    if _is_clock(tokens, numeral):
        return "clock"
    if _is_date(tokens, numeral):
        return "date"
    return "year" if _is_year(tokens, numeral) else "plain"


def _signed(text: str, before: Token) -> bool:
    return before.kind == "c" or (before.kind == "w" and text[before.start : before.end] in codes())


def _is_label(tokens: tuple[Token, ...], numeral: Numeral) -> bool:
    token, before, after = tokens[numeral.first], at(tokens, numeral.first - 1), at(tokens, numeral.last)
    earlier = at(tokens, numeral.first - 2)
    if before.low in ("№", "#", "/") or (token.glued and before.kind == "w"):
        return True
    if token.glued and before.low == "-" and before.glued and earlier.kind == "w":
        return earlier.low not in word_set("из")
    if before.low == "." and before.glued and earlier.low in ("no", "nr", "п", "ст", "art", "тел", "tel", "ул"):
        return True
    if before.low == "+" and len(token.low) > 1 and (after.low in ("(", "-") or len(token.low) > _LONGEST_ID):
        return True
    if before.low in word_set(table.LABELS):
        return True
    if len(token.low) >= _LONGEST_ID and token.low.isdigit():
        return not is_counted(tokens, numeral.last)
    if after.glued and after.low == "/" and at(tokens, numeral.last + 1).kind == "n":
        return True
    if after.glued and after.kind == "w":
        return family_of(after.low) is None and not is_unit(tokens, numeral.last)
    return _in_dashed_chain(tokens, numeral.first)


def _in_dashed_chain(tokens: tuple[Token, ...], index: int) -> bool:
    """Telephone numbers and codes: three or more numbers with dashes and no spaces between."""
    run = 1
    for step in (-1, 1):
        place = index
        while (
            at(tokens, place + step).low == "-"
            and at(tokens, place + 2 * step).kind == "n"
            and tokens[max(place, place + step)].glued
            and tokens[max(place + step, place + 2 * step)].glued
            and run < 3
        ):
            run += 1
            place += 2 * step
    return run >= 3


def _is_clock(tokens: tuple[Token, ...], numeral: Numeral) -> bool:
    token, before, after = tokens[numeral.first], at(tokens, numeral.first - 1), at(tokens, numeral.last)
    if before.low == ":" and before.glued and token.glued and at(tokens, numeral.first - 2).kind == "n":
        return True
    if after.low == ":" and after.glued:
        following = at(tokens, numeral.last + 1)
        return following.kind == "n" and following.glued
    hours, point, minutes = token.low.partition(".")
    if point and len(minutes) == 2 and minutes.isdigit() and hours.isdigit() and int(hours) < 24 and int(minutes) < 60:
        return before.low in word_set(table.BEFORE_CLOCK) and not is_counted(tokens, numeral.last)
    return after.low in ("am", "pm", "o'clock", "o’clock")


def is_counted(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a currency, a unit or a counted thing stands at a piece."""
    token = at(tokens, index)
    return token.kind == "c" or family_of(token.low) is not None or is_unit(tokens, index)


def _is_month(low: str) -> bool:
    months = word_set(table.MONTHS)
    return low in months or (low[:1] > "z" and lookup(low, dict.fromkeys(months, True)) is not None)


def _is_date(tokens: tuple[Token, ...], numeral: Numeral) -> bool:
    literal = numeral.literal or ""
    if not literal.isdigit() or not 1 <= len(literal) <= 2 or not 1 <= int(literal) <= 31:
        return False
    before, after = at(tokens, numeral.first - 1), at(tokens, numeral.last)
    return _is_month(after.low) or (before.low.isascii() and _is_month(before.low))


def _looks_like_year(literal: str) -> bool:
    return len(literal) == 4 and literal.isdigit() and 1800 <= int(literal) < 2200


def _is_year(tokens: tuple[Token, ...], numeral: Numeral) -> bool:
    literal = numeral.literal or ""
    if not _looks_like_year(literal):
        return False
    before, after = at(tokens, numeral.first - 1), at(tokens, numeral.last)
    if starts_with_any(after.low, table.YEAR_WORDS) or after.low == "г" or _is_month(before.low):
        return True
    if before.low in word_set(table.BEFORE_YEAR_ONLY) and after.kind == "w" and family_of(after.low):
        return not literal.endswith("00") and not after.low.endswith(("s", "ов", "ев", "ей"))
    if is_counted(tokens, numeral.last):
        return False
    if before.low in word_set(table.BEFORE_YEAR):
        return not literal.endswith("00") or after.kind != "w"
    return after.kind != "w"
