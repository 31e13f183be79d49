"""The grammar: which runs of token letters are dates.

Every rule is a pattern over the letters of `words`, with named groups, and a reader of `rules`. The longest
rule that succeeds at the leftmost token wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kzrelations.normalize.dates import rules
from kzrelations.normalize.dates.groups import Groups
from kzrelations.normalize.dates.parts import Partial
from kzrelations.normalize.dates.words import Token


@dataclass(frozen=True, slots=True)
class Atom:
    """An expression: tokens `first` to `last` (exclusive) and what they say."""

    first: int
    last: int
    partial: Partial


_PRE = "(?P<pre>R?Y-?k|Rk|Bk?)?"
_PRE_BARE = "(?P<pre>R?Y-?k|Rk|Bk?|k)?"
_POST = r"(?P<post>,?[oe]{0,2}R?,?Y(?!n|-Y)[yk]?|,?o?e?R[yk](?!l)|,?o?Bk?|oey)?"
_PART = "(?:E-?o?e?)?"
_WEEK = "(?:(?P<w>W),?[Pe]?)?"
_WEEK_AFTER = r"(?:,(?P<v>W)|\(W\))?"
_RULES: list[tuple[re.Pattern[str], Callable[[Groups], Partial | None]]] = [
    (re.compile(pattern), rule)
    for pattern, rule in [
        (f"{_WEEK}{_PRE}(?P<a>[DO])-?(?P<m>M)m?d?(?:-(?=Y))?{_POST}{_WEEK_AFTER}", rules.read_days),
        (f"{_WEEK}e?(?P<a>[DO])oe?(?P<m>M){_POST}{_WEEK_AFTER}", rules.read_days),
        (f"{_WEEK}{_PRE}(?P<m>M)m?e?(?P<a>D)(?!n)d?{_POST}{_WEEK_AFTER}", rules.read_days_after_month),
        (f"{_PRE}(?P<a>D)(?:,D){{0,4}}[-tA](?P<b>D)-?(?P<m>M)m?d?i?{_POST}", rules.read_days),
        (f"{_PRE}(?P<m>M)m?(?P<a>D)[-tA](?P<b>D)(?!n)d?i?{_POST}", rules.read_days_after_month),
        (f"{_PRE}(?P<a>M)m?(?P<link>[-tA])?(?P<b>M)m?(?P<close>[ui])?{_POST}", rules.read_months),
        (f"{_PRE}{_PART}(?:mo)?(?P<m>M)m?c?{_POST}", rules.read_one_month),
        (f"(?P<r>R)-?(?P<u>[MSmq]){_POST}", rules.read_near_month),
        (f"{_PRE_BARE}{_PART}(?P<a>[DO])-?(?P<q>q){_POST}", rules.read_quarter),
        (f"{_PRE_BARE}(?P<a>[DO])[-A](?P<b>[DO])-?(?P<q>q){_POST}", rules.read_quarter),
        (f"{_PRE_BARE}(?P<f>O)?(?P<n>[CD])q{_POST}", rules.read_quarter_count),
        (f"{_PRE_BARE}(?P<a>[DO])-?(?P<h>h)(?P<y>[ky])?{_POST}", rules.read_half),
        (f"{_PRE}(?P<m>M)m?(?P<a>[DO])h", rules.read_half),
        (f"(?P<a>[DO])ho?e?(?P<m>M){_POST}", rules.read_half),
        (f"{_PRE}(?P<h>H){_POST}", rules.read_coded),
        (f"{_PRE_BARE}(?P<f>O)?(?P<n>[CD])-?(?P<u>m)r?{_POST}", rules.read_count),
        (f"{_PRE}{_PART}(?P<s>S){_POST}", rules.read_season),
        (r"(?P<s>S)o?(?P<y>Y)[-/](?P<z>Y)[yk]?", rules.read_season),
        ("(?P<pre>R?Y(?:-(?=[yk]))?|B|R(?=[yk]))(?P<u>[yk])?(?![ln])", rules.read_year),
        (r"(?<=[eP])y(?P<pre>Y)", rules.read_year),
        (r"E-?o?e?(?P<pre>R?Yy?|R[yk])?(?(pre)|y)", rules.read_year),
        (r"(?P<pre>R?Yk|Rk|Bk?|k)c", rules.read_year),
        (r"(?P<a>Y)(?:/(?P<b>Y)|[-/](?P<d>D))[yk]?", rules.read_school_year),
        (r"(?P<a>D)-(?P<n>N)[yk]?", rules.read_numeric_days),
        (f"{_PART}(?P<k>K)[yk]?c?", lambda g: Partial("decade", g.value("k"))),
        (r"(?P<r>R)?(?P<w>W)d?", rules.read_weekday),
        (r"(?P<r>R)w", lambda g: Partial("week", g.value("r"))),
        (r"(?P<t>T)d?", rules.read_now),
        (r"(?:(?P<n>[CD])|e)?(?P<u>[ykmwd])(?P<l>l)", rules.read_ago),
        (r"(?P<pre>R?Yk|Rk|Bk?)?e?X{1,2}(?P<n>[CD])?-?(?P<u>[dmyqhkr])" + _POST, rules.read_same),
        (r"(?P<x>x)", rules.read_other_day),
        (r"(?P<n>[NU])[yk]?", rules.read_numeric),
        (r"(?P<a>[DO])d?o?e?(?P<r>R)m", rules.read_day_of_this_month),
    ]
]  # fmt: skip
_ANCHORS = re.compile("[YKNUHMWSqhmRBTEckxX]|[ymwdk]l")
_SEGMENT = re.compile("[^zZn]+")


def find_atoms(letters: str, tokens: Sequence[Token]) -> list[Atom]:
    """All date expressions among the tokens, in order, without overlap: at each place the longest one."""
    atoms: list[Atom] = []
    for segment in _SEGMENT.finditer(letters):
        if _ANCHORS.search(segment[0]):
            # One letter more, so that rules can look at what a number counts.
            atoms.extend(_leftmost_longest(letters[segment.start() : segment.end() + 1], tokens, segment.start()))
    return atoms


def _leftmost_longest(letters: str, tokens: Sequence[Token], offset: int) -> list[Atom]:
    found: list[Atom] = []
    for pattern, rule in _RULES:
        for match in pattern.finditer(letters):
            groups = Groups(match, tokens, offset)
            if (rule is rules.read_year or not groups.of_many_years()) and (partial := rule(groups)) is not None:
                found.append(Atom(groups.first, groups.last, partial))
    found.sort(key=lambda atom: (atom.first, -atom.last))
    chosen: list[Atom] = []
    for atom in found:
        if not chosen or atom.first >= chosen[-1].last:
            chosen.append(atom)
    return chosen
