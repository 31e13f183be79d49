"""Where sentences end, in English, Russian and Kazakh news.

A full stop is judged by the word before it and the word after it; everything looked at is bounded, so that the time
grows with the length of the text. Nothing is removed: sentences are spans of the text as given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzrelations.article.abbreviations import (
    BEFORE_NAME,
    BEFORE_NAME_CAPITAL,
    BEFORE_NUMBER,
    CLASSES,
    COMPANY_FORMS,
    ENDS_LIST,
    MEASURES,
    STARTER_NEEDED,
    STARTERS,
    YEAR_KAZAKH,
    YEAR_OR_CITY,
)

SOFT_LIMIT = 1000
"""Characters after which a sentence without an end is cut at a semicolon or white space."""

_UP = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ"
_LOW = "a-zß-öø-ÿа-яёәғқңөұүһі"
_CLOSERS = "»”“\"'’)\\]"

_STOP = re.compile(rf"[.!?…]+[{_CLOSERS}]*")
_LIST_STOP = re.compile(
    rf";\s*(?=[-–—•■▪●]\s*[«\"“]?[{_UP}])|(?<=:)(?=[-–—•■▪●]\s*[«\"“]?[{_UP}])|(?<=\S)(?=[■▪●])|(?<=\d:\d\d)(?=[{_UP}][{_LOW}])"
)
_SEMICOLON = re.compile(rf";\s+(?=[«\"“]?[{_UP}])")
_LAST_WORD = re.compile(r"[\w.\-]*$")
_NEXT_WORD = re.compile(r"[«»“”\"'‘(\[–—\-•\s]*([\w$€₸]+(?:\.(?=\s?\w))?)")
_INITIALS = re.compile(rf"(?:[{_UP}][{_LOW}]?\.\s?)*[{_UP}]$")
_DOTTED = re.compile(r"\w(?:\.\w)+")
_MARKER = re.compile(r"[(\s]*(?:\d{1,3}|\w|[IVX]{1,4})\.$")
_GLUED = re.compile(rf"[{_LOW}]{{3,}}[.!?…]+[»”\")]*$")
_GLUED_NEXT = re.compile(rf"[«\"“]?[{_UP}][{_LOW}]{{2,}}|[«\"“]?[А-ЯӘҒҚҢӨҰҮІ][а-яәғқңөұүһі]?\s")
_YEAR_BEFORE = re.compile(r"\d{2,4}\s?(?:[-–—]\s?\d{2,4}\s?)?(?:жылғ[ыа]\s?)?$")
_OPENING_WORD = re.compile(
    r"[\d.,–—\-]+(?:го|й|м|х|ом|е)?|[ivx]+|январ\w+|феврал\w+|март\w?|апрел\w+|ма[йяе]|июн\w+|июл\w+|август\w?|сентябр\w+|"
    r"октябр\w+|ноябр\w+|декабр\w+|месяц\w*|квартал\w*|полугоди\w+|период\w*|последни\w+|прошл\w+|текущ\w+|весн\w+|лет\w*|"
    r"осен\w+|зим\w+|итогам|начал[аеу]|конц[аеу]|середин[аеу]|перв\w+|втор\w+|треть\w+|четв[её]рт\w+|"
    r"в|во|за|с|со|по|на|к|до|от|из|около|а|и|но|также|ещё|еще|всего|только|уже"
)
_CURRENCY = re.compile(r"(?:[A-ZА-ЯҚҰҮӨІ]{2,}|[$€₸]\w*|Euro|Евро|Тенге)\b")


def split_sentences(text: str, start: int, end: int, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """Spans of the sentences in `text[start:end]`, trimmed; together they cover all but white space.

    `whole` keeps the stretch together (a headline, a line of a menu) as far as the soft limit allows.
    """
    begin = start
    for cut in () if whole else _cuts(text, start, end):
        yield from _limited(text, begin, cut)
        begin = cut
    yield from _limited(text, begin, end)


def _cuts(text: str, start: int, end: int) -> list[int]:
    cuts: list[int] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends(text, begin, stop, end):
            # A straight quote that touches the next word opens it: the space before it was lost.
            begin = stop.end() - (stop[0][-1] == '"' and not text[stop.end()].isspace())
            cuts.append(begin)
    return _with_lists(text, start, end, cuts)


def _with_lists(text: str, start: int, end: int, cuts: list[int]) -> list[int]:
    """Add the cuts between items of lists that run on in one line."""
    items = [match.end() for match in _LIST_STOP.finditer(text, start, end)]
    begin = start
    for cut in [*cuts, end]:
        found = [match.start() + 1 for match in _SEMICOLON.finditer(text, begin, cut)]
        # One capital after a semicolon is a name; several make a list.
        if len(found) >= 2:
            items += found
        begin = cut
    return sorted({*cuts, *items} - {start, end}) if items else cuts


def _ends(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Whether the sentence that began at `begin` ends with this run of stops and closing quotes."""
    after = stop.end()
    if not text[after].isspace():
        return _is_glued(text, begin, stop, end)
    following = _NEXT_WORD.match(text, after, min(end, after + 60))
    if following is None:
        return True
    word = following[1]
    if word[0].islower():
        return False
    mark = stop[0].rstrip("»”“\"'’)]")
    if mark != ".":
        return True
    return _full_stop_ends(text, begin, stop.start(), word)


def _is_glued(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """A sentence end whose space was lost in cleaning ("совет.Стороны"), but not "inform.kz" or "А.Назарбаев"."""
    if not _GLUED_NEXT.match(text, stop.end(), min(end, stop.end() + 40)):
        return False
    before = text[max(begin, stop.start() - 20) : stop.end()]
    return _GLUED.search(before) is not None


def _full_stop_ends(text: str, begin: int, stop: int, word: str) -> bool:
    """Judge a single full stop at `stop`, the next word beginning with a capital or a digit."""
    head = text[begin : min(stop + 1, begin + 8)]
    if stop - begin < 8 and _MARKER.fullmatch(head):
        return False
    last = _word_before(text, begin, stop)
    starts = word.lower() in STARTERS
    if last in YEAR_OR_CITY:
        return _year_ends(text, begin, stop - len(last), word)
    if _takes_more(last, text[stop - len(last)], word):
        return False
    if last in MEASURES and not text[stop - 1].isupper():  # "Т. Ерденов": an initial, no tonne
        return not (word[0].isdigit() or _CURRENCY.match(word))
    if last in STARTER_NEEDED or last in YEAR_KAZAKH or (_DOTTED.fullmatch(last) and last not in ENDS_LIST):
        return starts and word.lower() not in COMPANY_FORMS
    if _INITIALS.search(text, max(begin, stop - 12), stop) and _is_initial(text, begin, stop):
        return False
    return not (word[0].isdigit() and last.isdigit() and len(last) <= 2)


def _takes_more(last: str, first: str, word: str) -> bool:
    """Whether the abbreviation stands before a name or a number that belongs to it."""
    if last in BEFORE_NAME or (last in BEFORE_NAME_CAPITAL and first.isupper()):
        return True
    return word[0].isdigit() and last in BEFORE_NUMBER


def _word_before(text: str, begin: int, stop: int) -> str:
    found = _LAST_WORD.search(text, max(begin, stop - 24), stop)
    word = found[0].lower().strip(".-") if found else ""
    return word.lstrip("0123456789") or word


def _is_initial(text: str, begin: int, stop: int) -> bool:
    """A lone capital: an initial, unless it names a class ("категории А.", "Plan B.")."""
    first = _INITIALS.search(text, max(begin, stop - 12), stop)
    if first is None or (first.start() > begin and text[first.start() - 1].isalnum()):
        return False
    before = re.search(r"(\w+)\s$", text[max(begin, first.start() - 16) : first.start()])
    return before is None or before[1].lower() not in CLASSES


def _year_ends(text: str, begin: int, mark: int, word: str) -> bool:
    """Judge "г." and "ж.": a city's mark goes on, a year's ends the sentence unless only a date stands before it."""
    if not _YEAR_BEFORE.search(text, max(begin, mark - 20), mark):
        return False
    if word[0].isdigit():
        return False
    words = text[begin:mark].lower().split() if mark - begin <= 60 else [""]
    return not all(_OPENING_WORD.fullmatch(word) for word in words)


def _limited(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without white space at its ends, cut where it is longer than the soft limit."""
    start, end = _trimmed(text, start, end)
    while end - start > SOFT_LIMIT:
        cut = _soft_cut(text, start, start + SOFT_LIMIT)
        yield _trimmed(text, start, cut)
        start, end = _trimmed(text, cut, end)
    if start < end:
        yield start, end


def _soft_cut(text: str, start: int, limit: int) -> int:
    half = start + SOFT_LIMIT // 2
    for mark in ("; ", ", ", " "):
        found = text.rfind(mark, half, limit)
        if found > 0:
            return found + 1
    space = next((place for place in range(limit - 1, half, -1) if text[place].isspace()), limit)
    return space if space > start else limit


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
