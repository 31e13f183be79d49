"""The language of a text: English, Russian and Kazakh by plain rules, every other language by py3langid.

The rules come first because they need no model: Kazakh by the letters that only it has, English and Russian by their
commonest words.
"""

from __future__ import annotations

import re

from kzrelations.article.abbreviations import words

LEAST_LETTERS = 12
"""Below this no language is told: a name or a figure says nothing."""

_SAMPLE = 4000
_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH = frozenset("әғқңөұүһ")
_KAZAKH_ONLY = frozenset("қғұ")
# Letters of Cyrillic alphabets that share қ, ғ, ә, ө with Kazakh: Tatar, Bashkir, Uyghur, Uzbek, Tajik, Abkhaz.
_NOT_KAZAKH = frozenset("җҙҫҡҝўҳҷӯӣҕ")
_NOT_RUSSIAN = frozenset("іїєґўјљњћџќѓѕқғңөұүәһ")
_ENGLISH_WORDS = words(
    "the of and to in is for with that on by was as from at has have will which are be an its it this were"
)
_RUSSIAN_WORDS = words(
    "в и на с по для что из к о от как это его не за при также был была были будет до его их об со во а между"
)


def detect(text: str) -> str | None:
    """ISO 639-1 code of the language, None when the text does not tell.

    >>> detect("Әкім Алматы қаласында Қытай елшісін қабылдады")
    'kk'
    >>> detect("The mayor of the city met with the consul and spoke of trade.")
    'en'
    >>> detect("2019, 2020, 2021") is None
    True
    """
    sample = text[:_SAMPLE].lower()
    found = _WORD.findall(sample)
    letters = "".join(found)
    if len(letters) < LEAST_LETTERS:
        return None
    if _is_kazakh(letters):
        return "kk"
    if _share(found, _ENGLISH_WORDS) >= 0.18 and _has_english_articles(found):
        return "en"
    if _is_russian(letters, found):
        return "ru"
    return _by_model(sample)


def _is_kazakh(letters: str) -> bool:
    own = sum(letter in _KAZAKH for letter in letters)
    foreign = sum(letter in _NOT_KAZAKH for letter in letters)
    return own >= 0.04 * len(letters) and foreign * 10 <= own and not _KAZAKH_ONLY.isdisjoint(letters)


def _is_russian(letters: str, found: list[str]) -> bool:
    foreign = sum(letter in _NOT_RUSSIAN for letter in letters)
    return letters.count("ы") >= 0.005 * len(letters) > foreign / 4 and _share(found, _RUSSIAN_WORDS) >= 0.1


def _has_english_articles(found: list[str]) -> bool:
    # "of" and "in" are Dutch too, whose texts have "de" or "het".
    return "the" in found or "and" in found or ("of" in found and {"de", "het"}.isdisjoint(found))


def _share(found: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in found) / len(found)


def _by_model(sample: str) -> str | None:
    import py3langid  # type: ignore[import-untyped]  # costs most of a second, and only the rarer languages need it

    code = str(py3langid.classify(sample)[0])
    return code if len(code) == 2 else None
