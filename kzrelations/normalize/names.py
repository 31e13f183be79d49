"""Names of people and bodies: one similarity across scripts, cases, spellings and word order.

Two names are the same from `SAME` up. Case endings, ё/е, initials, the legal form of a company, quotation marks, the
Cyrillic and Latin alphabets, Chinese and Korean transcriptions and the three languages' words for one kind of body make
no difference; another given name, another own name, another word does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import Levenshtein

from kzrelations.normalize.declension import nominative
from kzrelations.normalize.inflection import fold_letters, stems
from kzrelations.normalize.name_tables import concept_of, tables
from kzrelations.normalize.romanise import key, keys, korean, plain, sounds_chinese, to_latin

__all__ = ["SAME", "name_similarity", "nominative", "same_name", "to_latin"]

SAME = 0.80
"""The similarity from which two names are taken for one."""

_TOKEN = re.compile(r"[^\W\d_]{1,2}\.|[^\W_]+(?:['’ʼ&][^\W_]+)*")
_DOTTED = re.compile(r"(?<!\w)(?:\w\.){2,}\w?(?:\w{1,2}\.)?")
_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]{2,})[»”“\"]?")
_BRACKETED = re.compile(r"\([^()]*\)")
_PATRONYMIC = re.compile(r"(?:[оеи]вич|[оеи]вна|ична|улы|кызы|ұлы|қызы|[eo]vich|[eo]vna|uly|kyzy)$")
_SURNAME = re.compile(r"(?:[оеё]в|ын|ин|ский|цкий|ко|[оеё]ва|ина|ына|ская|бек|бай|[eo]v|[iy]n|sk[iy]y?|[eo]va|ina)$")
_MAX_TOKENS = 12
# Letters of keys that spellings of one name exchange.
_CONFUSED = {
    frozenset(pair) for pair in ("ou", "ei", "kh", "kg", "gh", "sz", "dt", "bp", "vf", "sS", "SC", "jC", "jz", "ai")
}
_ARTICLES = frozenset({"al", "el", "аль", "эль", "ал", "әл"})
_DROPPED = frozenset("hgieu")
_Layout = tuple[str, ...]


def same_name(a: str, b: str) -> bool:
    """Whether two spellings name one person or body.

    >>> same_name("Бауыржан Байбек", "Б. Байбек"), same_name("Kim Jong Un", "Kim Jong Il")
    (True, False)
    """
    return name_similarity(a, b) >= SAME


def name_similarity(a: str, b: str) -> float:
    """0 to 1: how alike two names are, whatever their script, case, order and legal form; symmetric.

    >>> name_similarity("Касым-Жомарт Токаев", "Qasym-Jomart Toqaev") >= SAME
    True
    >>> name_similarity("Samsung Electronics", "Samsung C&T") < SAME
    True
    """
    first, second = sorted((plain(a)[:300].strip(), plain(b)[:300].strip()))
    return _similarity(first, second)


@lru_cache(maxsize=65536)
def _similarity(a: str, b: str) -> float:
    left, right = _own_words(a), _own_words(b)
    if not left or not right:
        return 0.0
    if [fold_letters(t) for t in left] == [fold_letters(t) for t in right]:
        return 1.0
    known = _known(left), _known(right)
    if known[0] and known[1]:
        return 1.0 if known[0] == known[1] else 0.3
    pairs = [(left, right), *((x, right) for x in _layouts(left)), *((left, y) for y in _layouts(right))]
    best = max(_aligned(x, y) for x, y in pairs)
    return round(max(best, _as_korean(left, right)), 4)


@lru_cache(maxsize=16384)
def _own_words(text: str) -> _Layout:
    """The words that tell one name from another: no legal form and no particle; initials keep their dot."""
    table = tables()
    text = _DOTTED.sub(_undot, text)
    outside = _BRACKETED.sub(" ", text)
    text = outside if _TOKEN.search(outside) else text
    quoted = [q for q in _QUOTED.findall(text) if _TOKEN.search(q)]
    raw = _TOKEN.findall(quoted[-1] if quoted else text)[:_MAX_TOKENS]
    low = [fold_letters(t).rstrip(".") for t in raw]
    forms, small = table.legal_forms | table.generic, table.small | table.particles
    kept = [t for t, word in zip(raw, low, strict=True) if not _is_idle(t, word, forms, small)]
    return tuple(_once(kept or raw))


def _is_idle(token: str, word: str, forms: frozenset[str], small: frozenset[str]) -> bool:
    """Legal forms in any capitals, small words and particles in small letters: Ван is a surname, ван a particle."""
    if len(token) == 2 and token.endswith("."):
        return False
    return word in forms or (word in small and (token.islower() or word in _ARTICLES))


def _once(tokens: list[str]) -> list[str]:
    """Abbreviations of banks spelt out, and of several words for one concept the first alone."""
    expansions = tables().expansions
    spelt = [w for t in tokens for w in (expansions.get(concept_of(t) or "") or t).split()]
    concepts = [concept_of(t) for t in spelt]
    return [t for i, t in enumerate(spelt) if concepts[i] is None or concepts[i] not in concepts[:i]]


def _undot(match: re.Match[str]) -> str:
    """S.p.A. and Т.О.О. lose their dots, initials keep them."""
    word = match.group().replace(".", "")
    return word + " " if word.lower() in tables().legal_forms else match.group()


def _known(tokens: _Layout) -> str | None:
    """The usual English name of a well-known person, in any case of Russian."""
    people = tables().people
    if len(tokens) > 4:
        return None
    forms = [sorted(stems(t), key=len, reverse=True)[:8] for t in tokens]
    return next((people[n] for c in product(*forms) if (n := " ".join(sorted(c))) in people), None)


@lru_cache(maxsize=16384)
def _layouts(tokens: _Layout) -> tuple[_Layout, ...]:
    """The words with two neighbours written together: Лянь Шэн, Ляньшэн; Nur-Sultan, Nursultan."""
    if not 2 <= len(tokens) <= 4 or any("." in t for t in tokens):
        return ()
    return tuple((*tokens[:i], tokens[i] + tokens[i + 1].lower(), *tokens[i + 2 :]) for i in range(len(tokens) - 1))


def _aligned(a: _Layout, b: _Layout) -> float:
    """Similarity of two lists of words, each word of the shorter paired with one of the longer, in any order."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    ranked = sorted(
        ((_word_similarity(s, t), -abs(i - j), i, j) for i, s in enumerate(short) for j, t in enumerate(long)),
        reverse=True,
    )
    left: dict[int, int] = {}
    scores: list[float] = []
    for score, _, i, j in ranked:
        if i not in left and j not in left.values():
            left[i] = j
            scores.append(score)
    mean, worst = sum(scores) / len(scores), min(scores)
    if worst < 0.75:
        return mean * (0.6 if worst < 0.6 else 0.75)
    return mean * _coverage(short, long, {j: short[i] for i, j in left.items()})


def _coverage(short: _Layout, long: _Layout, paired: dict[int, str]) -> float:
    """What the words of the longer name that have no partner cost."""
    missing = [long[j] for j in range(len(long)) if j not in paired]
    if not missing:
        return 1.0
    if all(_PATRONYMIC.search(fold_letters(t)) or concept_of(t) in _WEAK for t in missing):
        return 0.95
    if len(short) == 1:
        if len(short[0]) < 4 or any(concept_of(t) for t in missing):
            return 0.6
        return 0.85 if _SURNAME.search(fold_letters(long[next(iter(paired))])) and len(long) <= 3 else 0.72
    ends = 0 in paired and len(long) - 1 in paired
    return 0.9 if ends and len(missing) == 1 and not any(concept_of(t) for t in long) else 0.75


_WEAK = frozenset({"republic", "kazakhstan", "city", "national"})


@lru_cache(maxsize=16384)
def _bases(token: str) -> frozenset[str]:
    """Dictionary forms, and of Russian adjectives of place the place: павлодарской → павлодар."""
    found = stems(token)
    roots = {f[:-4] for f in found if f.endswith(("ский", "цкий")) and len(f) > 7}
    return found | roots | {r[:-2] + end for r in roots if r.endswith("ин") for end in "аы"}


@lru_cache(maxsize=65536)
def _word_similarity(a: str, b: str) -> float:
    if a.endswith(".") or b.endswith("."):
        return _initial_similarity(a, b)
    left, right = fold_letters(a), fold_letters(b)
    spellings = tables().spellings
    if left in spellings and spellings[left] == spellings.get(right):
        return 0.98
    if left == right or ((concept := concept_of(a)) is not None and concept == concept_of(b)):
        return 1.0
    mine, theirs = _bases(a), _bases(b)
    if not mine.isdisjoint(theirs):
        return 0.97
    if sounds_chinese(left) and sounds_chinese(right) and left.isascii() == right.isascii():
        return 0.3
    if not set(keys(left)).isdisjoint(keys(right)):
        return 0.98
    if left.isascii() != right.isascii() and not {k for s in mine for k in keys(s)}.isdisjoint(
        k for s in theirs for k in keys(s)
    ):
        return 0.95
    if left.isdigit() or right.isdigit() or (sounds_chinese(left) and sounds_chinese(right)):
        return 0.3
    return max(_near(x, y) for x in keys(left)[:2] for y in keys(right)[:2])


def _initial_similarity(a: str, b: str) -> float:
    """0.9 where one is the initial of the other, by its sound or by the letter that it has in Latin."""
    for spell in (key, to_latin):
        short, long = sorted((spell(a.rstrip(".")).lower(), spell(b.rstrip(".")).lower()), key=len)
        if short and long.startswith(short):
            return 0.9
    return 0.0


def _near(a: str, b: str) -> float:
    """Likeness of two keys that differ: one exchanged or dropped sound in a long word may pass, in a short one not."""
    size, edits = max(len(a), len(b)), Levenshtein.editops(a, b)
    if not size or len(edits) > 3:
        return 0.7 * max(0.0, 1 - len(edits) / max(size, 1))
    cost = sum(0.5 if _usual(a, b, e.tag, e.src_pos, e.dest_pos) else 1.0 for e in edits)
    if a[:1] != b[:1]:
        cost += 0.5
    share = cost / size
    return 0.9 if share <= 0.09 else 0.84 if share <= 0.125 else 0.7 * (1 - share)


def _usual(a: str, b: str, tag: str, i: int, j: int) -> bool:
    if tag == "replace":
        return frozenset((a[i], b[j])) in _CONFUSED
    return (a[i] if tag == "delete" else b[j]) in _DROPPED


def _as_korean(a: _Layout, b: _Layout) -> float:
    """Likeness of two Korean names, surname first or last, given name in one word or two; 0 when either is not one."""
    best = 0.0
    for (x, given), (y, other) in product(_korean_readings(a), _korean_readings(b)):
        if x != y or (sounds_chinese(given) and sounds_chinese(other)):
            continue
        if korean(given) == korean(other):
            alike = (
                given.isascii() != other.isascii() or Levenshtein.normalized_similarity(key(given), key(other)) > 0.6
            )
            best = max(best, 0.93 if alike else 0.75)
    return best


@lru_cache(maxsize=16384)
def _korean_readings(tokens: _Layout) -> tuple[tuple[str, str], ...]:
    """(surname, given name) in every way that the name can be read as Korean, case endings taken off."""
    surnames = tables().korean
    if not 2 <= len(tokens) <= 3 or any("." in t for t in tokens):
        return ()
    found: list[tuple[str, str]] = []
    for surname, given in ((tokens[0], tokens[1:]), (tokens[-1], tokens[:-1])):
        if (base := surnames.get(fold_letters(surname))) is not None:
            found += [(base, "".join(given[:-1]).lower() + last) for last in stems(given[-1])]
    return tuple(found)
