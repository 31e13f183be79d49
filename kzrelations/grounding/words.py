"""Does the article hold these words: names of people, names of bodies, offices, and texts cut from it.

Whole words only, equal up to inflection, ё/е and script. A person's words must stand together; a body's own name too,
while the word for its kind ("акимат") may stand apart from the place that it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from kzrelations.grounding.index import ArticleIndex, squeezed, words_in
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.name_tables import concept_of, tables
from kzrelations.schemas import Grade

Places = frozenset[int]
_QUOTED = re.compile(r"[«“\"]")
_MOST_WORDS = 24
_LONGEST_JOINED = 4
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
_ARTICLES = frozenset({"al", "el", "аль", "эль", "ал", "әл"})
_NEVER_LAST = frozenset({"city", "region"})
_OFFICES = frozenset(
    {"akim", "mayor", "minister", "ambassador", "consul", "president", "head", "director", "chairman", "deputy"}
)


def judge_name(index: ArticleIndex, name: str, cited: Collection[int]) -> Grade | None:
    """How the article supports a person's name, None when it does not."""
    if (grade := _verbatim(index, name, cited)) is not None:
        return grade
    words = _own(name, person=True)
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    initials = {w for w in words if len(w) == 1}
    ways: tuple[Callable[[str], Places], ...] = (index.places_of_nominative, index.places_in_other_script)
    for way in ways:
        places = [index.places_of_initial(w) if w in initials else way(w) for w in words]
        orders = [places, [*places[1:], places[0]], [places[-1], *places[:-1]]] if len(words) > 1 else [places]
        found = [run for order in orders for run in _runs(index, order)]
        if found:
            return _grade(index, found, cited)
    return _joined(index, words, cited)


def judge_body(index: ArticleIndex, name: str, cited: Collection[int]) -> Grade | None:
    """How the article supports the name of a body, an office or an affiliation, None when it does not."""
    if (grade := _verbatim(index, name, cited)) is not None:
        return grade
    words = _own(name)
    if not 0 < len(words) <= _MOST_WORDS or not _legal_forms_stand(index, name):
        return None
    for way in (index.places_of, index.places_in_other_script):
        if found := _runs(index, [way(w) for w in words]):
            return _grade(index, found, cited)
    seated = None if _QUOTED.search(name) else _seated(index, words, cited)
    return seated or _abbreviated(index, words, cited) or _joined(index, words, cited)


def judge_text(index: ArticleIndex, text: str, cited: Collection[int]) -> Grade | None:
    """How the article supports words cut from it (a date, a sum, a place), None when it does not."""
    if (grade := _verbatim(index, text, cited)) is not None:
        return grade
    words = words_in(text)
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    found = _runs(index, [index.places_of(w) for w in words], gap=0)
    return _grade(index, found, cited) if found else None


def _verbatim(index: ArticleIndex, text: str, cited: Collection[int]) -> Grade | None:
    """`exact` where a cited sentence holds the text as whole words, `normalised` but for spaces and capitals."""
    if any(number in index.sentences and _holds(index.sentences[number].text, text) for number in cited):
        return "exact"
    tight = squeezed(text)
    inside = [number for number, sentence in index.squeezed.items() if tight and tight in sentence]
    whole = [n for n in inside if _holds_folded(index.sentences[n].text, text)]
    if any(number in cited for number in whole):
        return "normalised"
    return "elsewhere" if whole else None


def _holds(sentence: str, text: str) -> bool:
    """Whether the text stands in the sentence and no word or number of it is cut."""
    start = sentence.find(text)
    while start >= 0:
        end = start + len(text)
        before, after = sentence[:start][-2:], sentence[end : end + 2]
        if _clean_edge(before[::-1], text[:1]) and _clean_edge(after, text[-1:]):
            return True
        start = sentence.find(text, start + 1)
    return False


def _clean_edge(outside: str, inside: str) -> bool:
    if not outside or not inside.isalnum():
        return True
    if outside[0].isalnum():
        return outside[0].isdigit() != inside.isdigit() and not (outside[0].isalpha() and inside.isalpha())
    return not (inside.isdigit() and outside[0] in ".,\u00a0\u202f " and outside[1:].isdigit())


def _holds_folded(sentence: str, text: str) -> bool:
    """The same but for white space, capitals and kinds of quotation marks, word by word."""
    wanted, held = [fold_letters(w) for w in words_in(text)], [fold_letters(w) for w in words_in(sentence)]
    size = len(wanted)
    if size and any(held[i : i + size] == wanted for i in range(len(held) - size + 1)):
        return True
    return bool(size) and _holds(squeezed(sentence), squeezed(text))


def _own(name: str, *, person: bool = False) -> list[str]:
    """The words of a name that the article must hold: all but particles and a body's legal form."""
    table = tables()
    words = words_in(name.replace(".", ". "))
    idle = table.particles if person else table.legal_forms | table.particles | table.small
    kept = [w for w in words if fold_letters(w) not in idle or (len(w) == 1 and w.isupper()) or _is_given(w)]
    return kept or words


def _is_given(word: str) -> bool:
    """A particle's letters with a capital are a name: Ben, Бён; the Arabic article may have a capital too."""
    low = fold_letters(word)
    return low in tables().particles and not word.islower() and low not in _ARTICLES


def _runs(index: ArticleIndex, places: Sequence[Places], *, gap: int = 2) -> list[list[int]]:
    """Places where the words stand in this order in one sentence; `gap` particles may stand between two of them."""
    if not places or not all(places):
        return []
    found = []
    for first in sorted(places[0]):
        run = [first]
        for wanted in places[1:]:
            place = _next(index, run[-1] + 1, wanted, gap)
            if place is None:
                break
            run.append(place)
        else:
            found.append(run)
    return found


def _next(index: ArticleIndex, place: int, wanted: Places, gap: int) -> int | None:
    table = tables()
    idle = table.legal_forms | table.particles | table.small
    for step in range(gap + 1):
        if place + step in wanted:
            return place + step
        word = index.words[place + step] if place + step < len(index.words) else None
        if word is None or word.low not in idle:
            return None
    return None


def _seated(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """A seat of power or an office told apart from its place: the akimat … of Turkistan Region, акимат … ЮКО.

    The name is cut in two, each half stands together in the article, and the half with the seat begins (in Kazakh ends)
    with a word for one.
    """
    for cut in range(1, len(words)):
        left, right = words[:cut], words[cut:]
        halves = [(left, right, left[-1])] if index.language != "kk" else []
        if index.language != "ru" and concept_of(right[-1], index.language) not in _NEVER_LAST:
            halves.append((right, left, right[-1]))
        for half, rest, head in halves:
            if fold_letters(rest[0]) in tables().heads:
                continue
            runs = _half(index, half, head)
            if runs and (others := _runs(index, [index.places_of(w) for w in rest])):
                found = [[p for run in part for p in run] for part in (runs, others)]
                return _grade(index, found, cited, scattered=True)
    return None


def _half(index: ArticleIndex, half: list[str], head: str) -> list[list[int]]:
    """Where the half of a name that holds its seat or office stands."""
    concept = concept_of(head, index.language)
    if concept not in _SEATS and concept not in _OFFICES:
        return []
    if any(concept_of(w, index.language) in _NEVER_LAST for w in half if w != head):
        return []
    if len(half) == 1:
        return [[p] for other in _SEATS.get(concept, (concept,)) for p in index.places_of_concept(other)]
    return _runs(index, [index.places_of(w) for w in half])


def _legal_forms_stand(index: ArticleIndex, name: str) -> bool:
    """Whether every legal form in a name is one that the article writes somewhere."""
    forms = [w for w in words_in(name) if w.lower() in tables().legal_forms]
    return all(index.places_of(w) for w in forms)


def _grade(index: ArticleIndex, runs: list[list[int]], cited: Collection[int], *, scattered: bool = False) -> Grade:
    """`normalised` when one run (or, scattered, one place of every part) stands in the cited sentences."""
    inside = [any(index.words[p].sentence in cited for p in run) for run in runs]
    return "normalised" if (all(inside) if scattered else any(inside)) else "elsewhere"


def _abbreviated(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """Words that the article has as an abbreviation, or an abbreviation that it spells out.

    Only words of the table of concepts are taken for what a letter stands for: ТПП proves no other three words.
    """
    for start in range(len(words)):
        for end in range(len(words), start + 1, -1):
            part = words[start:end]
            letters = "".join(w[0] for w in part)
            if (
                len(part) < 2
                or not index.has_abbreviation(letters)
                or not all(concept_of(w, index.language) for w in part)
            ):
                continue
            short = [*words[:start], letters.upper(), *words[end:]]
            if found := _runs(index, [index.places_of(w) for w in short]):
                return _grade(index, found, cited)
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        found = _spelt_out(index, fold_letters(words[0]))
        return _grade(index, found, cited) if found else None
    return None


def _spelt_out(index: ArticleIndex, letters: str) -> list[list[int]]:
    small = tables().small
    found = []
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


def _joined(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """The same letters with the words parted in another way: Ляньшэн, Лянь Шэн; Nur-Sultan, Nursultan."""
    whole = "".join(fold_letters(w) for w in words)
    if len(whole) < _LONGEST_JOINED or len(words) > _LONGEST_JOINED:
        return None
    runs = []
    for start, word in enumerate(index.words):
        if word.text[:1].isupper() and (word.low.startswith(whole[:2]) and whole.startswith(word.low[:2])):
            runs += _assembled(index, start, whole)
    return _grade(index, runs, cited) if runs else None


def _assembled(index: ArticleIndex, start: int, whole: str) -> list[list[int]]:
    text = ""
    for size in range(_LONGEST_JOINED):
        place = start + size
        if place >= len(index.words) or not index.words[place].text:
            return []
        before, text = text, text + index.words[place].low
        if text == whole or whole in {before + form for form in index.nominatives_at(place)}:
            return [list(range(start, place + 1))]
        if not whole.startswith(text):
            return []
    return []
