"""Whether a capitalised word is likely a person's: given names by the table of names, surnames of East Asia."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from unicodedata import combining, normalize

from kzrelations.asking.staged.tables.given import (
    GIVEN_CYRILLIC,
    GIVEN_LATIN,
    HOME_GIVEN,
    HOME_PART,
    SURNAMES_LATIN,
    SURNAMES_VIETNAMESE,
)
from kzrelations.normalize.inflection import fold_letters, stems
from kzrelations.normalize.name_tables import tables
from kzrelations.normalize.romanise import keys

_LATIN = re.compile(r"[a-z\u00c0-\u024f]")


@cache
def _given_keys() -> frozenset[str]:
    names = tables().male | tables().female
    return frozenset(keys(name)[0] for name in names if len(name) > 3)


@cache
def _latin_keys() -> frozenset[str]:
    return frozenset(keys(name)[0] for name in GIVEN_LATIN if len(name) > 4)


@lru_cache(maxsize=8192)
def looks_given(word: str) -> bool:
    """Whether a word, in whatever case and script, is a known given name.

    >>> looks_given("Маратом"), looks_given("Yerlan"), looks_given("Falcon")
    (True, True, False)
    """
    low = fold_letters(word)
    low = "".join(c for c in normalize("NFKD", low) if not combining(c)) if _LATIN.match(low) else low
    parts = [part for part in low.split("-") if part]
    names = tables().male | tables().female
    if low in GIVEN_CYRILLIC or low in GIVEN_LATIN or all(part in GIVEN_LATIN for part in parts):
        return True
    if low.isascii():
        return len(low) > 3 and keys(low)[0] in _given_keys()
    forms = {form for part in (low, parts[0] if parts else low) for form in (part, *stems(part))}
    return any(
        form in names or form in GIVEN_CYRILLIC or keys(form)[0] in _latin_keys() for form in forms if len(form) > 3
    ) or any(form in names for form in forms)


@cache
def _home_keys() -> frozenset[str]:
    return frozenset(keys(name)[0] for name in HOME_GIVEN)


@lru_cache(maxsize=8192)
def is_home_given(word: str) -> bool:
    """Whether a word in Latin letters is a given name of Kazakhstan by the table of them alone."""
    return len(word) > 3 and keys(fold_letters(word))[0] in _home_keys()


@lru_cache(maxsize=8192)
def looks_kazakh(name: str) -> bool:
    """Whether a person's name, in whatever case and script, has a given name or patronymic of Kazakhstan.

    >>> looks_kazakh("Ержаном Серіковым"), looks_kazakh("Gabit Nurlanuly"), looks_kazakh("Tomas Havranek")
    (True, True, False)
    """
    for word in name.replace("-", " ").split():
        low = fold_letters(word)
        if len(low) > 3 and (HOME_PART.search(low) or any(keys(f)[0] in _home_keys() for f in (low, *stems(low)))):
            return True
    return False


@lru_cache(maxsize=8192)
def is_asian_surname(word: str) -> bool:
    """Whether a word is a common Chinese or Korean surname, in the nominative."""
    low = fold_letters(word)
    return low in SURNAMES_LATIN or low in SURNAMES_VIETNAMESE or low in tables().chinese or low in tables().korean
