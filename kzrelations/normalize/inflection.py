"""Which words are forms of one word: Russian declension, Kazakh suffixes, English plurals and possessives.

Russian endings follow the declension tables of school grammars: a word belongs to a (stem, paradigm) pair when its
ending is one of the paradigm's and its stem may take it. No dictionary is needed, so every word has several readings;
two words are forms of one when they share one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kzrelations.normalize.romanise import plain

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_KAZAKH = re.compile(r"[әғқңөұүһі]")
_CONSONANT = re.compile(r"[бвгджзклмнпрстфхцчшщ]$")
_PLAIN = re.compile(r"[бвдзлмнпрстф]$")
_VELAR = re.compile(r"[гкх]$")
_HUSHING = re.compile(r"[жшщчц]$")
_SOFT = re.compile(r"[бвдзлмнпрстфжшщч]$")
_VOWEL = re.compile(r"[аеиоуыэюя]$")
# Before -й: no adjective in -ский, -ой, -ый.
_NOUN_VOWEL = re.compile(r"(?:[аеуэюя]|(?<![сц]к)[ио])$")
_SURNAME = re.compile(r"(?:[ое]в|[иы]н)$")


@dataclass(frozen=True, slots=True)
class Paradigm:
    """One declension: what its stems end in, its nominatives, its other singular and plural endings."""

    stem: re.Pattern[str]
    nominative: tuple[str, ...]
    singular: tuple[str, ...]
    plural: tuple[str, ...] = ()


def _paradigm(stem: re.Pattern[str], nominative: str, singular: str, plural: str = "") -> Paradigm:
    rows = (tuple("" if e == "-" else e for e in row.split()) for row in (nominative, singular, plural))
    first, second, third = rows
    return Paradigm(stem, first, second, third)


@cache
def paradigms() -> tuple[Paradigm, ...]:
    """The declensions; `-` is the empty ending."""
    return (
        _paradigm(_PLAIN, "-", "а у ом е", "ы ов ам ами ах"),
        _paradigm(_VELAR, "-", "а у ом е", "и ов ам ами ах"),
        _paradigm(_HUSHING, "-", "а у ем ом е", "и ы ей ев ам ами ах"),
        _paradigm(_SURNAME, "-", "а у ым е", "ы ых ым ыми"),
        _paradigm(_SURNAME, "а", "ой ою у", "ы"),
        _paradigm(_SOFT, "ь", "я ю ем е", "и ей ям ями ях"),
        _paradigm(_SOFT, "ь", "и ью", "ей ям ями ях"),
        _paradigm(_NOUN_VOWEL, "й", "я ю ем е и", "и ев ям ями ях"),
        _paradigm(_PLAIN, "а", "ы е у ой ою", "- ам ами ах"),
        _paradigm(_VELAR, "а", "и е у ой ою", "- ам ами ах"),
        _paradigm(_HUSHING, "а", "и ы е у ей ой", "- ам ами ах"),
        _paradigm(_SOFT, "я", "и е ю ей ею", "ь ям ями ях"),
        _paradigm(_VOWEL, "я", "и е ю ей ею", "й ям ями ях"),
        _paradigm(_SOFT, "ья", "ьи ье ью ьей", "ьям ьями ьях"),
        _paradigm(_CONSONANT, "ия", "ии ию ией", "ий иям иями иях"),
        _paradigm(_CONSONANT, "ие", "ия ию ием ии", "ий иям иями иях"),
        _paradigm(_PLAIN, "о", "а у ом е", "- ам ами ах"),
        _paradigm(_VELAR, "о", "а у ом е", "- ам ами ах"),
        _paradigm(_HUSHING, "е", "а у ем", "- ам ами ах"),
        _paradigm(_CONSONANT, "ец", "ца цу цем цом це", "цы цев цам цами цах"),
        _paradigm(_PLAIN, "ый ой ая ое", "ого ому ым ом ой ую ою", "ые ых ым ыми"),
        _paradigm(_VELAR, "ий ой ая ое", "ого ому им ом ой ую ою", "ие их им ими"),
        _paradigm(_HUSHING, "ий ой ая ее ое", "его ого ему ому им ем ом ей ой ую", "ие их им ими"),
        _paradigm(_SOFT, "ий яя ее", "его ему им ем ей юю", "ие их им ими"),
        _paradigm(re.compile(r"[ое]вск$|[сц]к$"), "ий ая ое", "ого ому им ом ой ую", "ие их им ими"),
    )


@cache
def _by_ending() -> dict[str, tuple[tuple[int, Paradigm, bool], ...]]:
    """Ending to (number, paradigm, whether the ending is plural only)."""
    found: dict[str, list[tuple[int, Paradigm, bool]]] = {}
    for number, paradigm in enumerate(paradigms()):
        one = {*paradigm.nominative, *paradigm.singular}
        for ending in one | set(paradigm.plural):
            found.setdefault(ending, []).append((number, paradigm, ending not in one))
    return {ending: tuple(rows) for ending, rows in found.items()}


# Nouns of offices and given names that lose a vowel.
_IRREGULAR = {
    stem + ending: nominative
    for stem, nominative in (("посл", "посол"), ("павл", "павел"), ("льв", "лев"))
    for ending in ("а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")
}
_LONGEST_ENDING = 4
_SHORTEST_STEM = 2


def fold_letters(word: str) -> str:
    """Lower case, ё as е, no stress marks."""
    return plain(word).lower().replace("ё", "е")


@lru_cache(maxsize=65536)
def readings(word: str, *, plural: bool = True) -> frozenset[tuple[str, int]]:
    """Every (stem, number of the paradigm) that a folded Russian word can belong to."""
    table = _by_ending()
    found = {(word, -1)}
    if base := _IRREGULAR.get(word):
        found |= readings(base)
    for size in range(min(_LONGEST_ENDING, len(word) - _SHORTEST_STEM) + 1):
        stem, ending = (word[:-size], word[-size:]) if size else (word, "")
        for number, paradigm, only_plural in table.get(ending, ()):
            if (plural or not only_plural) and paradigm.stem.search(stem):
                found.add((stem, number))
    return frozenset(found)


@lru_cache(maxsize=65536)
def dictionary_forms(word: str, *, plural: bool = False) -> frozenset[str]:
    """Every nominative that a folded word can be a Russian form of, itself included.

    >>> "ливэнь" in dictionary_forms("ливэнем"), "ахметов" in dictionary_forms("ахметовым")
    (True, True)
    """
    if not _CYRILLIC.search(word):
        return frozenset((word,))
    table = paradigms()
    found = {
        stem + end for stem, number in readings(word, plural=plural) if number >= 0 for end in table[number].nominative
    }
    irregular = {_IRREGULAR[word]} if word in _IRREGULAR else set()
    return frozenset({word} | irregular | found)


KAZAKH_CASE = re.compile(
    r"(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|да|де|та|те|нан|нен|дан|ден|тан|тен|мен|бен|пен)$"
)
_KAZAKH_ROWS = """
    лар лер дар дер тар тер дағы дегі тағы тегі ндағы ндегі лық лік дық дік тық тік лығы лігі дығы дігі тығы тігі
    ның нің дың дің тың тің ға ге қа ке на не ды ді ты ті ны ні нда нде да де та те нан нен дан ден тан тен
    мен бен пен сы сі ы і н
"""
_KAZAKH_SUFFIXES = frozenset(_KAZAKH_ROWS.split())
_BACK, _FRONT = frozenset("аоұыя"), frozenset("әөүіе")
_VOICELESS, _SONOROUS = "птқкфсшщхцчвбгд", "лрймнңзжьғ"
_KAZAKH_VOWELS = "аәеёиоөуұүыіэюя"
_VOICED = {"г": "к", "ғ": "қ", "б": "п"}


def _harmonious(stem: str, suffix: str) -> bool:
    """Whether the vowels of a suffix fit the last vowel of the stem; after к, г, и, у and -ев either goes."""
    last = next((c for c in reversed(stem) if c in _BACK or c in _FRONT), "")
    first = next((c for c in suffix if c in _BACK or c in _FRONT), "")
    if not last or not first or suffix in ("мен", "бен", "пен") or stem[-1] in "кгйьиую" or _SURNAME.search(stem):
        return True
    return (last in _BACK) == (first in _BACK)


@cache
def _follows(suffix: str) -> str:
    """The letters after which a Kazakh suffix may stand: voiceless after voiceless, -ы and -і after consonants."""
    if suffix == "н":
        return "ыі"
    return {
        "т": _VOICELESS, "қ": _VOICELESS, "к": _VOICELESS, "п": _VOICELESS,
        "ғ": _KAZAKH_VOWELS + _SONOROUS, "г": _KAZAKH_VOWELS + _SONOROUS,
        "д": _KAZAKH_VOWELS + _SONOROUS, "м": _KAZAKH_VOWELS + _SONOROUS, "н": _KAZAKH_VOWELS + "мнң",
        "л": _KAZAKH_VOWELS + "рйл", "б": "зжвбгд", "с": _KAZAKH_VOWELS, "ы": _VOICELESS + _SONOROUS,
        "і": _VOICELESS + _SONOROUS,
    }[suffix[0]]  # fmt: skip


@lru_cache(maxsize=65536)
def kazakh_stems(word: str, *, case_only: bool = False) -> frozenset[str]:
    """A folded word and what is left of it when Kazakh suffixes are taken off one after another.

    With `case_only` a single case suffix alone.

    >>> sorted(kazakh_stems("әкімінің"))
    ['әкім', 'әкімі', 'әкімінің']
    """
    found = {word}
    queue = [word]
    while queue:
        current = queue.pop()
        for size in range(1, 6):
            stem, suffix = current[:-size], current[-size:]
            if len(stem) < 3 or suffix not in _KAZAKH_SUFFIXES:
                continue
            if not _harmonious(stem, suffix) or stem[-1] not in _follows(suffix):
                continue
            if case_only and not KAZAKH_CASE.fullmatch(suffix):
                continue
            new = {stem, stem[:-1] + _VOICED.get(stem[-1], stem[-1])} - found
            found |= new
            if not case_only:
                queue.extend(new)
    return frozenset(found)


@lru_cache(maxsize=16384)
def english_stems(word: str, *, plural: bool = True) -> frozenset[str]:
    """A folded English word without 's and, with `plural`, without the endings of the plural."""
    base = re.sub(r"['’]s?$", "", word)
    found = {word, base}
    if plural and len(base) > 3 and base.endswith("s") and not base.endswith("ss"):
        found.add(base[:-1])
        if base.endswith("ies"):
            found.add(base[:-3] + "y")
        elif re.search(r"(?:s|x|z|ch|sh)es$", base):
            found.add(base[:-2])
    return frozenset(found)


@lru_cache(maxsize=65536)
def stems(word: str, language: str | None = None) -> frozenset[str]:
    """Every dictionary form that a word of running text may belong to, in whichever language of the three it is."""
    low = fold_letters(word)
    if not _CYRILLIC.search(low):
        return english_stems(low)
    if language == "kk":
        return kazakh_stems(low)
    found = dictionary_forms(low, plural=not word[:1].isupper())
    return found | kazakh_stems(low) if language is None and _KAZAKH.search(low) else found


@lru_cache(maxsize=65536)
def marks(word: str, language: str | None = None) -> frozenset[tuple[str, int]]:
    """What two words must share one of to be forms of one word; words of names, capital or not.

    >>> bool(marks("Туркестанской") & marks("Туркестанская")), bool(marks("область") & marks("областа"))
    (True, False)
    """
    low = fold_letters(word)
    if not _CYRILLIC.search(low):
        return frozenset((stem, -1) for stem in english_stems(low))
    if language == "kk":
        return frozenset((stem, -1) for stem in kazakh_stems(low)) | readings(low)
    found = readings(low)
    return found | {(stem, -1) for stem in kazakh_stems(low)} if _KAZAKH.search(low) else found


@lru_cache(maxsize=65536)
def nominatives(word: str, language: str | None = None) -> frozenset[str]:
    """The nominatives that a word of a person's name, as it stands in a text, can be a singular form of."""
    low = fold_letters(word)
    if not _CYRILLIC.search(low):
        return english_stems(low, plural=False)
    found = frozenset(form for form in dictionary_forms(low) if form == low or form[-1] not in "ое")
    # Names in -дзе and -заде take Kazakh suffixes, and no Russian ones.
    return found | kazakh_stems(low, case_only=True) if language == "kk" or _KAZAKH.search(low) else found
