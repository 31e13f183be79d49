"""Does the article hold these words: names of people, names of bodies, offices, and texts cut from it.

Whole words only, equal up to inflection, ё/е and script. A person's words must stand together; a body's own name too,
while the word for its kind ("акимат") may stand apart from the place that it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from kzrelations.grounding.index import ArticleIndex, squeezed, words_in
from kzrelations.normalize.inflection import fold_letters
from kzrelations.normalize.name_tables import tables
from kzrelations.schemas import Grade

Places = frozenset[int]
MOST_WORDS = 24
_LONGEST = 400
_LONGEST_JOINED = 4
_ARTICLES = frozenset({"al", "el", "аль", "эль", "ал", "әл"})


def judge_name(index: ArticleIndex, name: str, cited: Collection[int]) -> Grade | None:
    """How the article supports a person's name, None when it does not."""
    told = verbatim(index, name, cited)
    words = own_words(name, person=True)
    if told in ("exact", "normalised") or not 0 < len(words) <= MOST_WORDS:
        return told
    initials = {w for w in words if len(w) == 1}
    ways: tuple[Callable[[str], Places], ...] = (index.places_of_nominative, index.places_in_other_script)
    for way in ways:
        places = [index.places_of_initial(w) if w in initials else way(w) for w in words]
        if found := runs_of(index, places) or _turned(index, places):
            return grade_of(index, found, cited)
    return told or joined(index, words, cited)


def judge_text(index: ArticleIndex, text: str, cited: Collection[int]) -> Grade | None:
    """How the article supports words cut from it (a date, a sum, a place), None when it does not."""
    if (grade := verbatim(index, text, cited)) is not None:
        return grade
    words = words_in(text)
    if not 0 < len(words) <= MOST_WORDS:
        return None
    found = runs_of(index, [index.places_of(w) for w in words], gap=0)
    return grade_of(index, found, cited) if found else None


def verbatim(index: ArticleIndex, text: str, cited: Collection[int]) -> Grade | None:
    """`exact` where a cited sentence holds the text as whole words, `normalised` but for spaces and capitals."""
    if len(text) > _LONGEST:
        return None
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
        before, after = sentence[max(0, start - 2) : start], sentence[end : end + 2]
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


def own_words(name: str, *, person: bool = False) -> list[str]:
    """The words of a name that the article must hold: all but particles and a body's legal form."""
    table = tables()
    words = words_in(name.replace(".", ". "))
    idle = table.particles if person else table.legal_forms | table.particles
    kept = [w for w in words if fold_letters(w) not in idle or (len(w) == 1 and w.isupper()) or _is_given(w)]
    return kept or words


def _is_given(word: str) -> bool:
    """A particle's letters with a capital are a name: Ben, Бён; the Arabic article may have a capital too."""
    low = fold_letters(word)
    return low in tables().particles and not word.islower() and low not in _ARTICLES


def runs_of(index: ArticleIndex, places: Sequence[Places], *, gap: int = 2) -> list[list[int]]:
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
    for step in range(place, place + gap + 1):
        if step in wanted:
            return step
        low = index.low(step)
        if low not in table.particles and low not in table.legal_forms:
            return None
    return None


def _turned(index: ArticleIndex, places: Sequence[Places]) -> list[list[int]]:
    """The words of a person's name in another order, with no other capitalised word beside them."""
    orders = ([*places[1:], places[0]], [places[-1], *places[:-1]])
    runs = [run for order in orders for run in runs_of(index, order)] if len(places) > 1 else []
    return [run for run in runs if not index.is_capital(run[0] - 1) and not index.is_capital(run[-1] + 1)]


def grade_of(index: ArticleIndex, runs: list[list[int]], cited: Collection[int], *, scattered: bool = False) -> Grade:
    """`normalised` when one run (or, scattered, one place of every part) stands in the cited sentences."""
    inside = [any(index.words[p].sentence in cited for p in run) for run in runs]
    return "normalised" if (all(inside) if scattered else any(inside)) else "elsewhere"


def joined(index: ArticleIndex, words: list[str], cited: Collection[int]) -> Grade | None:
    """The same letters with the words parted in another way: Ляньшэн, Лянь Шэн; Nur-Sultan, Nursultan."""
    whole = "".join(fold_letters(w) for w in words)
    if len(whole) < _LONGEST_JOINED or len(words) > _LONGEST_JOINED:
        return None
    runs = []
    for start, word in enumerate(index.words):
        if word.text[:1].isupper() and (word.low.startswith(whole[:2]) and whole.startswith(word.low[:2])):
            runs += _assembled(index, start, whole)
    return grade_of(index, runs, cited) if runs else None


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
