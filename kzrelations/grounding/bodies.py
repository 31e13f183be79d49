"""Does the article hold the name of this body or office, though in other cases, in two places or abbreviated.

A body's own name must stand together; the word for its kind ("акимат") may stand apart from the place it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from kzrelations.grounding.index import ArticleIndex, words_in
from kzrelations.grounding.words import MOST_WORDS, grade_of, joined, own_words, runs_of, verbatim
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.name_tables import concept_of, tables
from kzrelations.schemas import Grade

_QUOTED = re.compile(r"[«“\"]")
# Bodies that an article names apart from the place they are of: "the akimat", "both governments". With each its office,
# since an article that names the one lets the other be told.
_SEATS: dict[str, tuple[str, ...]] = {
    "akimat": ("akimat", "akim"),
    "embassy": ("embassy", "ambassador"),
    "consulate": ("consulate", "consul"),
    "government": ("government",),
    "administration": ("administration",),
    "authorities": ("authorities",),
    "representatives": ("representatives",),
    "city": ("city",),
    "region": ("region",),
}
_NEVER_LAST = frozenset({"city", "region"})
_OFFICES = frozenset(
    {"akim", "mayor", "minister", "ambassador", "consul", "president", "head", "director", "chairman", "deputy"}
)


def judge_body(index: ArticleIndex, name: str, cited: Collection[int]) -> Grade | None:
    """How the article supports the name of a body, an office or an affiliation, None when it does not."""
    if (grade := verbatim(index, name, cited)) is not None:
        return grade
    words = own_words(name)
    if not 0 < len(words) <= MOST_WORDS:
        return None
    forms = [w for w in words_in(name) if w.lower() in tables().legal_forms]
    for way in (index.places_of, index.places_in_other_script):
        runs = runs_of(index, [way(w) for w in words])
        if found := [run for run in runs if all(_beside(index, run, form) for form in forms)]:
            return grade_of(index, found, cited)
    if forms:
        return None
    seated = None if _QUOTED.search(name) else _seated(index, words, cited)
    return seated or _abbreviated(index, words, cited) or joined(index, words, cited)


def _without_edges(words: list[str]) -> list[str]:
    """The words but for small ones at either end: "of Pavlodar region" → Pavlodar region."""
    small = tables().small
    kept = [i for i, w in enumerate(words) if w.lower() not in small]
    return words[kept[0] : kept[-1] + 1] if kept else []


def _seated(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """A seat of power or an office told apart from its place: the akimat … of Turkistan Region, акимат … ЮКО.

    The name is cut in two, each part stands together in the article, and the part with the seat ends with a word for
    one. That word stands alone, or in one sentence with the place, or its office stands with the place.
    """
    for cut in range(1, len(words)):
        left, right = _without_edges(words[:cut]), _without_edges(words[cut:])
        if not left or not right:
            continue
        parts = [(left, right, -1)] if index.language != "kk" else []
        if index.language != "ru" and concept_of(right[-1], index.language) not in _NEVER_LAST:
            parts.append((right, left, 1))
        for seat, place, side in parts:
            if fold_letters(place[0]) in tables().heads:
                continue
            places = runs_of(index, [index.places_of(w) for w in place])
            if places and (seats := [run for run in _seats(index, seat) if _free(index, run, places, side)]):
                found = [[p for run in part for p in run] for part in (seats, places)]
                return grade_of(index, found, cited, scattered=True)
    return None


def _seats(index: ArticleIndex, seat: list[str]) -> list[list[int]]:
    """Where the part of a name that holds its seat or office stands."""
    concept = concept_of(seat[-1], index.language)
    if concept not in _SEATS and concept not in _OFFICES:
        return []
    if any(concept_of(w, index.language) in _NEVER_LAST for w in seat[:-1]):
        return []
    if len(seat) == 1:
        return [[p] for other in _SEATS.get(concept, (concept,)) for p in sorted(index.places_of_concept(other))]
    return runs_of(index, [index.places_of(w) for w in seat])


def _free(index: ArticleIndex, seat: list[int], places: list[list[int]], side: int) -> bool:
    """Whether an occurrence of a seat is not that of some other place: no name follows (`side` 1: precedes) it."""
    beside = seat[-1] + 1 if side < 0 else seat[0] - 1
    return not index.is_capital(beside) or any(
        index.words[p[0]].sentence == index.words[seat[0]].sentence for p in places
    )


def _beside(index: ArticleIndex, run: list[int], form: str) -> bool:
    """Whether a legal form stands next to a name, with at most one other between."""
    return any(p in index.places_of(form) for p in (run[0] - 2, run[0] - 1, run[-1] + 1, run[-1] + 2))


def _abbreviated(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """Words that the article has as an abbreviation, or an abbreviation that it spells out.

    Only words of the table of concepts are taken for what a letter stands for: ТПП proves no other three words.
    """
    for start in range(len(words)):
        for end in range(len(words), start + 1, -1):
            part = words[start:end]
            full = [w for w in part if w.lower() not in tables().small]
            letters = "".join(w[0] for w in full)
            if len(full) < 2 or not index.has_abbreviation(letters):
                continue
            if not all(concept_of(w, index.language) for w in full):
                continue
            short = [*words[:start], letters.upper(), *words[end:]]
            if found := runs_of(index, [index.places_of(w) for w in short]):
                return grade_of(index, found, cited)
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        found = _spelt_out(index, fold_letters(words[0]))
        return grade_of(index, found, cited) if found else None
    return None


def _spelt_out(index: ArticleIndex, letters: str) -> list[list[int]]:
    small = tables().small
    found: list[list[int]] = []
    for start in range(len(index.words)):
        run: list[int] = []
        place = start
        while len(run) < len(letters) and place < len(index.words) and index.words[place].low[:1]:
            word = index.words[place].low
            if word[0] == letters[len(run)]:
                run.append(place)
            elif word not in small or not run:
                break
            place += 1
        if len(run) == len(letters) and index.words[start].text[:1].isupper():
            found.append(run)
    return found
