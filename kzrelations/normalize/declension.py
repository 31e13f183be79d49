"""The nominative of Russian and Kazakh names that were cut from a text in another case.

A name whose case can't be told from its own words, from the given names of the table or from another occurrence in the
article stays as it is.
"""

from __future__ import annotations

import re

from kzrelations.normalize.elsewhere import found_elsewhere, words_of
from kzrelations.normalize.inflection import KAZAKH_CASE, dictionary_forms, fold_letters
from kzrelations.normalize.name_tables import tables
from kzrelations.normalize.romanise import split_palladius

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[\W_]+")
_CAPITAL = re.compile(r"[^\W\d_]")
_POSSESSIVE = re.compile(r"(?:[оеё]в|[иы]н)$")
_KAZAKH_SURNAME = re.compile(r"(?:[оеё]ва?|[иы]на?|ұлы|улы|қызы|кызы|бек|бай|хан|жан|баев|ский)$")
_SOFT = ("его", "ему", "ем", "ей", "юю", "яя", "ее", "им", "ий")
_HUSHING = "гкхжшщч"
_PREFIXES = frozenset({"премьер", "вице", "экс"})
# Adjectives with the stress on the ending: областной, городской.
_STRESSED = ("областн", "городск", "краев", "миров", "передов", "основн", "головн", "морск", "речн", "донск", "тверск")
_VOWELS = "аеёиоуыэюяәіөұү"
# Surname ending → nominative ending, for surnames that show case and sex by themselves.
_SURNAMES: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), by, sex)
    for pattern, by, sex in (
        (r"(?<=[оеё]в|[иы]н)ым$", "", "m"),
        (r"(?<=[оеё]в)е$", "", "m"),
        (r"(?<=[оеё]в|[иы]н)ой$", "а", "f"),
        (r"(?<=[сц]к)(?:ого|ому|им|ом)$", "ий", "m"),
        (r"(?<=[сц]к)(?:ой|ую)$", "ая", "f"),
    )
)
# Endings of feminine given names that the table has not.
_FEMININE = (
    *(("ией", "ия"), ("ии", "ия"), ("ию", "ия"), ("ой", "а"), ("ей", "я"), ("ки", "ка"), ("ги", "га")),
    *(("ы", "а"), ("е", "а"), ("у", "а"), ("ю", "я")),
)
# What both a masculine and a feminine surname may end in: the masculine's case, the feminine's case.
_EITHER = {"а": ("genitive", "nominative"), "у": ("dative", "accusative")}


def nominative(name: str, language: str | None = None, *, context: str | None = None) -> str:
    """The name in the nominative; unchanged when it is, when it can't be told, and in languages without cases.

    >>> nominative("Чжан Ливэнем"), nominative("Алтайской торгово-промышленной палаты")
    ('Чжан Ливэнь', 'Алтайская торгово-промышленная палата')
    >>> nominative("Бақытжан Сағынтаевпен", "kk"), nominative("Айгуль Нурлановой", "ru")
    ('Бақытжан Сағынтаев', 'Айгуль Нурланова')
    """
    name = _without_preposition(name.strip())
    if not _CYRILLIC.search(name) or len(name) > 300 or "«" in name[:1]:
        return name
    if language == "kk" or (language is None and _KAZAKH.search(name)):
        return _kazakh(name, context)
    head, quote, rest = _before_quote(name)
    parts = _PART.findall(head)
    words = [i for i, part in enumerate(parts) if _CAPITAL.match(part)]
    if not words:
        return name
    found = found_elsewhere([parts[i] for i in words], context) if context and not quote else None
    found = found or _body([parts[i] for i in words]) or (None if quote else _person([parts[i] for i in words]))
    if found is None:
        return name
    for i, word in zip(words, found, strict=True):
        parts[i] = word
    return "".join(parts) + quote + rest


def _without_preposition(name: str) -> str:
    first, space, rest = name.partition(" ")
    return rest.strip() if space and first.islower() and first in tables().prepositions else name


def _before_quote(name: str) -> tuple[str, str, str]:
    match = re.search(r"[«“„\"(]", name)
    return (name[: match.start()], match.group(), name[match.end() :]) if match else (name, "", "")


def _recase(model: str, word: str) -> str:
    """The folded word in the capitals of the written one, and with its ё."""
    kept = [m if fold_letters(m) == w else w for m, w in zip(model, word, strict=False)]
    text = "".join(kept) + word[len(kept) :]
    return text.upper() if model.isupper() and len(model) > 1 else text


# --- people ---------------------------------------------------------------------------------------------------------


def _person(words: list[str]) -> list[str] | None:
    own = [i for i, w in enumerate(words) if fold_letters(w) not in tables().particles]
    if not 2 <= len(own) <= 4 or not all(words[i][:1].isupper() for i in own):
        return None
    low = [fold_letters(words[i]) for i in own]
    found = _asian(low) or _with_surname(low) or _foreign(low)
    if found is None:
        return None
    fixed = dict(zip(own, found, strict=True))
    return [_recase(w, fixed[i]) if i in fixed else w for i, w in enumerate(words)]


def _asian(low: list[str]) -> list[str] | None:
    """Chinese and Korean names: the surname stands still, the last word of the given name takes the ending."""
    table = tables()
    if low[0] not in table.chinese and low[0] not in table.korean:
        return None
    last = low[-1]
    syllables = split_palladius(last)
    if len(low) == 2 and low[0] in table.chinese:
        if syllables is not None and len(syllables) <= 2:
            return low
        for form in sorted(dictionary_forms(last) - {last}, key=len, reverse=True):
            cut = split_palladius(form)
            if form[-1] in "ньй" and cut is not None and len(cut) <= 2:
                return [*low[:-1], form]
        if last.endswith(("ном", "нем")):
            return [*low[:-1], last[:-2] + ("ь" if last.endswith("ем") else "")]
    if low[0] in table.korean and (match := re.fullmatch(r"(.+[^аеиоуыэюя])(?:ом|ем|у|е)", last)) and len(last) > 3:
        stem = match.group(1)
        return [*low[:-1], stem + "ь" if stem.endswith("л") and last.endswith("ем") else stem]
    return low if low[0] in table.korean and low[0] not in table.chinese else None


def _with_surname(low: list[str]) -> list[str] | None:
    """Names whose surname ends in -ов, -ев, -ин, -ский: the surname shows the case, or the given name decides."""
    for i in (len(low) - 1, 0):
        for pattern, by, sex in _SURNAMES:
            if pattern.search(low[i]):
                return [pattern.sub(by, w) if j == i else _given(w, sex) for j, w in enumerate(low)]
        ending = low[i][-1]
        if ending in _EITHER and _POSSESSIVE.search(low[i][:-1]):
            return _either(low, i, ending)
        if _POSSESSIVE.search(low[i]) or low[i].endswith(("ский", "цкий", "ская", "цкая")):
            return low
    return None


def _either(low: list[str], i: int, ending: str) -> list[str] | None:
    """Марата Ахметова or Динара Ахметова: told apart by the given name, if the table has it."""
    table = tables()
    given = [w for j, w in enumerate(low) if j != i]
    for word in given:
        forms = dictionary_forms(word)
        accusative = ending == "у" and word not in table.male and forms & table.female
        if accusative or (ending == "а" and word in table.female):
            surname = low[i] if ending == "а" else low[i][:-1] + "а"
            return [surname if j == i else _given(w, "f") for j, w in enumerate(low)]
        if word not in table.male and forms & table.male:
            return [low[i][:-1] if j == i else _given(w, "m") for j, w in enumerate(low)]
        if ending == "у" and word[-1] in "ую" and word[-2] not in _VOWELS and not forms & table.female:
            return [low[i][:-1] if j == i else _given(w, "m") for j, w in enumerate(low)]
    return None


def _given(word: str, sex: str) -> str:
    """A given name or patronymic next to an oblique surname."""
    table = tables()
    names = table.male if sex == "m" else table.female
    if word in names:
        return word
    if known := sorted(dictionary_forms(word) & names, key=len):
        return known[-1]
    if sex == "f":
        for ending, by in _FEMININE:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return word[: -len(ending)] + by
        return word
    return _masculine(word)


def _masculine(word: str) -> str:
    """A masculine given name by its ending alone: Куанышем → Куаныш, Сергеем → Сергей, Игорем → Игорь."""
    match = re.fullmatch(r"(.*?)(ой|ом|ем|ью|а|у|я|ю|е)", word)
    if match is None or len(match.group(1)) < 2:
        return word
    stem, ending = match.groups()
    if ending == "ой":
        return stem + "а"
    if ending in ("ем", "я", "ю", "е") and stem[-1] in _VOWELS:
        return stem + "й"
    if ending in ("ем", "я", "ю") and stem[-1] not in _HUSHING + "ц":
        return stem + "ь"
    return word if stem[-1] in _VOWELS or ending == "ью" else stem


def _foreign(low: list[str]) -> list[str] | None:
    """Given name and surname in the same masculine instrumental, or another case that a known given name shows."""
    table = tables()
    if all(w.endswith(("ом", "ем")) and len(w) > 3 for w in low):
        return [_masculine(w) for w in low]
    first, last = low[0], low[-1]
    if len(low) == 2 and first[-2:] in ("ом", "ем") and last[-2:] in ("ой", "ей") and min(map(len, low)) > 3:
        return [_masculine(first), last[:-2] + ("я" if last.endswith("ей") else "а")]
    if len(low) != 2 or first in table.male | table.female:
        return None
    base = dictionary_forms(first) & table.male
    if women := dictionary_forms(first) & table.female:
        return None if base else [max(women, key=len), last]
    if not base:
        return None
    if last.endswith(("ом", "ем", "а", "я", "у", "ю")) and last[-1:] == first[-1:]:
        return [max(base, key=len), _masculine(last)]
    return [max(base, key=len), last]


# --- bodies and offices ---------------------------------------------------------------------------------------------


def _body(words: list[str]) -> list[str] | None:
    """Adjectives and the first head noun put into the nominative; everything after the head stays as it is."""
    heads = tables().heads
    for i, word in enumerate(words[:6]):
        low = fold_letters(word)
        forms = [f for f in (low, *sorted(dictionary_forms(low) - {low})) if f in heads]
        following = dictionary_forms(fold_letters(words[i + 1])) if i + 1 < len(words) else frozenset()
        if forms and not (low in _PREFIXES and following & heads.keys()):
            head = low if low in heads else forms[0]
            if heads[head] == "p" or (i == 0 and head == low):
                return words
            fixed = [_adjective(w, heads[head]) for w in words[:i]]
            return None if None in fixed else [f for f in fixed if f] + [_recase(word, head), *words[i + 1 :]]
        if _adjective(word, "m") is None:
            return None
    return None


def _adjective(word: str, gender: str) -> str | None:
    """An adjective, or the "and" between two, in the nominative of a gender; None for another word."""
    low = fold_letters(word)
    if low == "и" or low in _PREFIXES or (low.endswith("о") and not low.endswith(("ого", "его"))):
        return word
    match = re.fullmatch(r"(.{2,})(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее)", low)
    if match is None:
        return None
    stem, ending = match.groups()
    soft = stem[-1] not in _HUSHING and ending in _SOFT
    if gender == "f":
        return _recase(word, stem + ("яя" if soft else "ая"))
    if gender == "n":
        return _recase(word, stem + ("ее" if soft or stem[-1] in "жшщч" else "ое"))
    if stem.endswith(_STRESSED):
        return _recase(word, stem + "ой")
    return _recase(word, stem + ("ий" if soft or stem[-1] in _HUSHING else "ый"))


# --- Kazakh ---------------------------------------------------------------------------------------------------------


def _kazakh(name: str, context: str | None) -> str:
    """A case suffix taken off the last word when a surname remains, or a word that the article has by itself."""
    match = re.search(r"[^\W_]+$", name)
    if match is None or (ending := KAZAKH_CASE.search(match.group())) is None:
        return name
    word = match.group()
    stem = word[: ending.start()]
    if len(stem) < 3 or not _CYRILLIC.search(stem):
        return name
    seen = {w for w, _ in words_of(context)} if context else set()
    known = bool(_KAZAKH_SURNAME.search(stem.lower())) and " " in name
    if stem in seen or (known and _harmony(stem.lower(), ending.group().lower())):
        return name[: match.start()] + stem
    return name


def _harmony(stem: str, ending: str) -> bool:
    """Whether the suffix is one that this stem takes: voiceless stems take voiceless suffixes."""
    hard = stem[-1] in "пткқсшщхцчфвбгд"
    return (ending[0] in "птқк") == hard if ending[0] in "птқкбдғг" else ending[0] == "м" or not hard
