"""Russian forms of names, for the tables (build time only; needs pymorphy3 with its dictionary)."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")

_SKI = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")

Parse = Any


@cache
def _analyser() -> Any:
    import pymorphy3  # type: ignore[import-not-found, import-untyped, unused-ignore]

    return pymorphy3.MorphAnalyzer(lang="ru")


@cache
def _nominative(word: str) -> tuple[Parse, ...]:
    """Readings of a word as an adjective or noun in the nominative, names of places first."""
    found = [p for p in _analyser().parse(word) if p.tag.POS in ("NOUN", "ADJF", "PRTF") and p.tag.case == "nomn"]
    singular = [p for p in found if p.tag.number == "sing" or p.is_known]
    return tuple(sorted(singular or found, key=lambda p: ("Geox" not in p.tag, not p.is_known, -p.score)))


def _cases(word: str) -> list[str] | None:
    """A word in six cases, its number and gender kept; None when it is no nominative."""
    if not (readings := _nominative(word)):
        return None
    best = readings[0]
    forms = []
    for case in CASES:
        inflected = best.inflect({case})
        form = inflected.word if inflected else best.word
        if case == "accs" and best.tag.POS != "NOUN" and best.tag.gender != "femn":
            form = best.word  # places are inanimate
        forms.append(form)
    return forms


def _word_cases(word: str) -> list[str] | None:
    if "-" not in word:
        return _cases(word)
    head, _, tail = word.rpartition("-")
    tails = _cases(tail)
    return [f"{head}-{form}" for form in tails] if tails else None


def phrase_forms(name: str) -> set[str]:
    """All case forms of a name; a word after "=" is kept as it is.

    Up to the first noun every word takes the case, and again after "и"; what follows the noun is its complement.
    """
    columns: list[list[str]] = []
    open_ = True
    for word in name.split(" "):
        forms = None if word.startswith("=") or not open_ else _word_cases(word.lower())
        columns.append(forms or [word.lstrip("=").lower()] * len(CASES))
        if word.lower() in ("и", "—", "-"):
            open_ = True
        elif forms is None:
            open_ = open_ and not re.fullmatch(r"\w+", word)
        else:
            open_ = _nominative(word.lower().rpartition("-")[2])[0].tag.POS != "NOUN"
    return {" ".join(row) for row in zip(*columns, strict=True)} | {name.replace("=", "").lower()}


def place_forms(name: str) -> set[str]:
    """As `phrase_forms`; a place of one word also by rule, since the dictionary takes some for other words."""
    word = name.lower()
    forms = phrase_forms(name)
    if not re.fullmatch(r"\w+", word) or word.endswith(("ый", "ий", "ой")):
        return forms
    if word.endswith("й"):
        return forms | {word[:-1] + ending for ending in ("я", "ю", "ем", "е")}
    if word.endswith("а"):
        return forms | {word[:-1] + ending for ending in ("и" if word[-2] in "гкхшжчщ" else "ы", "е", "у", "ой")}
    if word[-1] in "бвгджзклмнпрстфхцчшщ":
        return forms | {word + ending for ending in ("а", "у", "ом", "е")}
    return forms


@cache
def adjective_forms(word: str) -> frozenset[str]:
    """Every case, gender and number of an adjective given in the masculine nominative."""
    if word.endswith(("ский", "цкий")):
        return frozenset(word[:-2] + ending for ending in _SKI)
    head, hyphen, tail = word.rpartition("-")
    for parse in _analyser().parse(tail):
        if parse.tag.POS == "ADJF" and parse.tag.case == "nomn":
            forms = {form.word for form in parse.lexeme if form.tag.POS == "ADJF" and "Supr" not in form.tag}
            forms = {form for form in forms if not form.endswith(("ою", "ею"))}  # obsolete
            return frozenset(f"{head}{hyphen}{form}" for form in forms)
    raise ValueError(f"no adjective: {word}")


@cache
def noun_forms(word: str) -> frozenset[str]:
    """Every case and number of a noun given in the nominative."""
    for parse in _analyser().parse(word):
        if parse.tag.POS == "NOUN" and parse.tag.case == "nomn":
            return frozenset(form.word for form in parse.lexeme if form.tag.POS == "NOUN")
    raise ValueError(f"no noun: {word}")


@cache
def is_common_word(word: str) -> bool:
    """Whether the dictionary knows a word as something else than a place: a common noun, a person's name, another form."""
    readings = [p for p in _analyser().parse(word.lower()) if p.is_known]
    named = any("Name" in p.tag or "Patr" in p.tag for p in readings)
    return bool(readings) and (named or not any("Geox" in p.tag for p in readings))


def is_place(name: str) -> bool:
    """Whether the dictionary knows the last word of a name as a place."""
    return any(p.is_known and "Geox" in p.tag for p in _analyser().parse(re.split("[ -]", name.lower())[-1]))
