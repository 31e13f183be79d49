"""Where dates stand in a text: expressions of the grammar, joined into ranges, with the words that belong to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kzrelations.normalize.dates.atoms import Atom, find_atoms
from kzrelations.normalize.dates.parts import FLOATING, Partial
from kzrelations.normalize.dates.words import Token, tokenise


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression and its offsets, preposition included."""

    start: int
    end: int
    partial: Partial


_CALENDAR = FLOATING | {"year"}
_RANGED = frozenset({"months", "quarters", "count", "same", "other_day", "never"})
_PUT_OFF = re.compile(
    r"\b(?:moved|postponed|rescheduled|shifted|brought forward|put off|перен[её]с\w*)\s+$", re.IGNORECASE
)
_COUNTED_RU = re.compile(
    r"\s+(?![а-яё]*(?:годов|месяцев)\b)[а-яё]{3,}(?:ов|ев|ей|ых|их|ек|ок|ий|ин|ан|ам|тонн|мест|человек)\b"
)
_SEASON_KK = 6  # "маусым" is June and also a season


def find_expressions(text: str, *, strict: bool) -> list[Expression]:
    """Date expressions in order. Strict: in running text, where a bare "2000" or "May" may be no date.

    Not strict: in a text that is known to be about a date; there "after 2020" says nothing, and "2018 and 2019" is one.
    """
    tokens = tokenise(text)
    letters = "".join(token.kind for token in tokens)
    found: list[Expression] = []
    for atom in _joined(find_atoms(letters, tokens), letters, tokens, text, lists=not strict):
        if atom.partial.kind == "never" and atom.partial.until:
            atom = Atom(atom.first, atom.last, atom.partial.until if strict else Partial("never"))
        if _is_date(atom, letters, tokens, text, strict=strict):
            found.append(_with_neighbours(atom, letters, tokens, strict=strict))
    return found


def _joined(atoms: Sequence[Atom], letters: str, tokens: Sequence[Token], text: str, *, lists: bool) -> list[Atom]:
    """Atoms with those that a dash, "to" or "between … and" connects made one range."""
    out: list[Atom] = []
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        ranged = at + 1 < len(atoms) and _connected(atom, atoms[at + 1], letters, tokens, lists=lists)
        if ranged and not _put_off(atom, letters, tokens, text):
            last = atoms[at + 1]
            end = last.last + (letters[last.last : last.last + 1] in ("u", "i"))
            out.append(Atom(atom.first, end, replace(atom.partial, until=last.partial)))
            at += 2
            continue
        out.append(atom)
        at += 1
    return out


def _put_off(atom: Atom, letters: str, tokens: Sequence[Token], text: str) -> bool:
    """Whether "from … to" tells of an event moved from one day to another: two days, no range."""
    if letters[atom.first - 1 : atom.first] != "F":
        return False
    at = tokens[atom.first - 1].start
    return _PUT_OFF.search(text, max(0, at - 20), at) is not None


def _connected(a: Atom, b: Atom, letters: str, tokens: Sequence[Token], *, lists: bool) -> bool:
    link = letters[a.last : b.first]
    if len(link) > 3 or not {a.partial.kind, b.partial.kind} <= _CALENDAR or a.partial.until or b.partial.until:
        return False
    if not _in_order(a.partial, b.partial):
        return False
    same = a.partial.kind == b.partial.kind
    after = letters[b.last : b.last + 1]
    if link == "":
        return after == "u" and "abl" in tokens[a.last - 1].flag
    if link == "-":
        return same
    if link in ("t", "te", "Pt", ",t"):
        return same or re.search("F[eP]?$", letters[max(0, a.first - 3) : a.first]) is not None
    if link in ("A", "Ae"):
        between = a.first > 0 and "between" in tokens[a.first - 1].flag
        return same and (between or after == "i" or (lists and _consecutive(a.partial, b.partial)))
    return False


def _in_order(a: Partial, b: Partial) -> bool:
    if a.year is None or b.year is None or a.year.relative or b.year.relative:
        return True
    return a.year.value < b.year.value or (a.kind != "year" and a.year.value == b.year.value)


def _consecutive(a: Partial, b: Partial) -> bool:
    if a.kind == "year" and a.year and b.year:
        return b.year.value == a.year.value + 1 and a.year.relative == b.year.relative
    return a.kind in ("quarter", "half", "month") and b.a == a.a + 1


def _is_date(atom: Atom, letters: str, tokens: Sequence[Token], text: str, *, strict: bool) -> bool:
    core = letters[atom.first : atom.last]
    token = tokens[atom.first]
    before = letters[atom.first - 1 : atom.first] if atom.first else ""
    if core == "Y" and before == "-" and tokens[atom.first - 1].end == token.start:
        return False
    if not strict:
        return True
    if core == "Y" and re.match("AY[yk]", letters[atom.last : atom.last + 3]):
        return True
    if core == "Y":
        return _is_year(token, before, letters[atom.last : atom.last + 1], text)
    if core == "M":
        return _is_month(token, before)
    if core == "S":
        return _is_season(token, before, text)
    if core in ("D-M", "DM") and "cap" in tokens[atom.last - 1].flag and "en" not in tokens[atom.last - 1].flag:
        return text[tokens[atom.last - 1].start : tokens[atom.last - 1].end].isupper()
    if core == "K":
        return token.end - token.start > 4 or text[token.end - 1] == "s"
    if core == "H":
        return " " in token.flag or before in ("P", "F", "t", "e")
    return True


def _is_year(token: Token, before: str, after: str, text: str) -> bool:
    if token.flag:
        return True
    if before in ("P", "F", "t", "o", "e"):
        return _COUNTED_RU.match(text, token.end) is None
    lead = text[max(0, token.start - 2) : token.start].rstrip(" ")
    closed = after in ("", ")", ",", "-", "Z") or text[token.end : token.end + 1] == ":"
    return closed and (not lead or lead[-1] in "(\n")


def _is_month(token: Token, before: str) -> bool:
    kazakh = "kk" in token.flag
    if "abbr" in token.flag or ("cap" in token.flag and "en" not in token.flag):
        return False
    if kazakh:
        return token.value != _SEASON_KK and any(case in token.flag for case in ("loc", "abl", "dat"))
    return before in ("P", "F", "t", "E")


def _is_season(token: Token, before: str, text: str) -> bool:
    if "kk" in token.flag:
        return "loc" in token.flag
    adverb = text[token.start : token.end].lower() in ("весной", "весною", "летом", "осенью", "зимой", "зимою")
    return adverb or before in ("P", "F", "t", "e")


def _with_neighbours(atom: Atom, letters: str, tokens: Sequence[Token], *, strict: bool) -> Expression:
    """The expression with its prepositions before and postpositions after, and what they make of it."""
    first, last, partial = atom.first, atom.last, atom.partial
    while first > 0 and atom.first - first < 4 and letters[first - 1] in "PFte":
        first -= 1
    after = letters[last : last + 1]
    is_after = after == "a" or letters[max(0, first - 1) : first] == "a"
    ablative = "abl" in tokens[last - 1].flag and after not in ("a", "l")
    since = "F" in letters[first : atom.first] or after == "g" or (ablative and letters[last - 1] in "kMDcY")
    if is_after:
        partial = partial if strict else Partial("never")
    elif since and _opens(partial) and not re.match("P[DWMN]", letters[last : last + 2]):  # not "с 20 на 21 марта"
        partial = replace(partial, open_end=True)
    last += after in ("g", "u", "i") and bool(after)
    return Expression(tokens[first].start, tokens[last - 1].end, partial)


def _opens(partial: Partial) -> bool:
    """Whether "since" makes an open span of it: not of what has an end of its own ("from 4 to 6 May")."""
    if partial.until is not None or partial.kind in _RANGED:
        return False
    return partial.kind != "day" or partial.a == partial.b
