"""Names whose nominative stands somewhere else in the same text."""

from __future__ import annotations

import re
from functools import lru_cache

from kzrelations.normalize.inflection import dictionary_forms, fold_letters


@lru_cache(maxsize=8)
def words_of(context: str) -> tuple[tuple[str, str], ...]:
    """The words of a text, as written and folded."""
    return tuple((w, fold_letters(w)) for w in re.findall(r"[^\W_]+", context))


@lru_cache(maxsize=8)
def _places_of(context: str) -> dict[str, list[int]]:
    """Where each folded word stands among the words of a text."""
    places: dict[str, list[int]] = {}
    for place, (_, low) in enumerate(words_of(context)):
        places.setdefault(low, []).append(place)
    return places


def found_elsewhere(words: list[str], context: str) -> list[str] | None:
    """The same words as they stand somewhere in the article in a form that these can be an oblique case of."""
    flat = [w for word in words for w in re.findall(r"[^\W_]+", word)]
    if flat != words or not all(w[:1].isupper() for w in words):
        return None
    folded = [fold_letters(w) for w in words]
    forms = [dictionary_forms(w) for w in folded]
    text, places = words_of(context), _places_of(context)
    for start in sorted(place for form in forms[0] for place in places.get(form, ())):
        window = text[start : start + len(words)]
        if len(window) == len(words) and all(low in form for (_, low), form in zip(window, forms, strict=True)):
            changed = [low for (_, low), own in zip(window, folded, strict=True) if low != own]
            if changed and all(w[:1].isupper() for w, _ in window) and _agree(folded, [low for _, low in window]):
                return [w for w, _ in window]
    return None


def _agree(oblique: list[str], direct: list[str]) -> bool:
    """Whether the found form is likelier a nominative than the given one: it ends in no adjective's oblique case."""
    return not any(d.endswith(("ым", "ому", "ого", "ую")) and o != d for o, d in zip(oblique, direct, strict=True))
