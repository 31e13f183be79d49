"""Counted things of one line: joint ventures, companies, projects, tourists, documents."""

from __future__ import annotations

import re

from kzrelations.asking.staged.scene import Line
from kzrelations.asking.staged.statistics.items import Item
from kzrelations.asking.staged.statistics.words import counted_in, has, pattern
from kzrelations.asking.staged.tables import statistics as table
from kzrelations.normalize.numbers import Number, decimal_string
from kzrelations.normalize.numbers.fractions import find_fractions, find_multiples
from kzrelations.normalize.spans import Found

_WORDS_BETWEEN = 6
_TRAVELLERS = 500
"""People from whom on travellers are a flow, not a delegation."""
_FAR = 180
"""Characters before a number in which "the number of …" stands."""
_STOP = (
    r"in|on|at|by|for|to|from|with|per|than|was|were|is|are|will|has|have|that|which|into|"
    r"в|во|на|с|со|из|для|по|за|от|у|до|при|к|о|об|что|это|будут|году|года|год|лет|месяц\w*|жыл\w*|үшін|бойынша|арқылы|мен"
)
_BODIES = frozenset(
    ("company", "joint venture", "project", "document", "memorandum", "agreement", "contract", "tourist", "person")
)
"""Units of quantities that statistics count; what stands before another unit is measured."""
_LINKING = re.compile(r"(?:-\w{1,3})?\s?(?:[–—-]\s)?(?:(?:with|from|of|are|с|из|со)\s)?")
"""Between a number and the country that it is for, the noun being left out."""
_PARTNER_FIRST = re.compile(
    r"\w*(?:\s(?:тарап\w*|жа[қғ]\w*|сторон\w+|side|ones|partners|партн[её]р\w*|серіктес\w*|капитал\w*|capital))?\s?[–—:(-]\s?"
)
"""Between the country and the number that is for it."""
_THEN = re.compile(
    r"(?:\s(?:с|со|из|в|во|на|по|with|in|of)\s(?:[^\W\d]+[\s-]){1,4}?)?\s?(?:(?:[–—:-]|уже|всего|насчитывается|имеется|числится|зарегистрировано|сейчас|сегодня|под|около|более|свыше|почти|"
    r"порядка|чуть более)\s){1,3}",
    re.IGNORECASE,
)
"""Between a noun and the number of it behind."""
_ELSEWHERE = re.compile(
    r"\s?[,;]\s(?:(?:а|и|and|while|ал|из них|в том числе|including)\s)?(?:(?:в|во|на|in)\s(?:[^\W\d]+[\s-]){1,4}?|"
    r"[^\W\d]+[дт][ае]\s)"
    r"(?:[–—-]\s|их\s)(?:(?:около|более|свыше|порядка|почти)\s)?"
)
"""Between a number of things and the number of them at another place: ", в Павлодаре – четыре"."""
_BETWEEN = re.compile(r"\s?[\w\s-]{0,40},?\s(?:(?:and|while|а|и)\s)?(?:about|some|over|more than)?\s?")
_STAND = re.compile(
    r"(?:\sof them)?\s(?:are|were|work|operate|in\s[A-Z]|в\s[А-Я]|"
    r"работа[юе]т|действу[юе]т|наход[яи]тся|расположен\w*)(?!\w*\s(?:under|to)\b)"
)
"""Behind a number whose noun was told before."""
_KNOWN = re.compile(
    r"(?<!\w)(?:(?<!of )the|these|those|both|эти|этих|этими|обе|обеих|обоих|указанн\w+|осы|аталған|бұл)\s$|\bfifty-$",
    re.IGNORECASE,
)
"""Before a number of things that the article has told of: "the two companies"."""
_REACHED = (
    r"reached|exceed\w*|stands at|stood at|is|was|amounted to|totall?ed|rose to|grew to|increased to|"
    r"достиг\w*|превы\w+|состав\w+|до\b"
)


def count_items(line: Line) -> list[Item]:
    """Numbers of a line joined with what they count, in order; a thing counted before names what "of them" are."""
    items: list[Item] = []
    for found in line.numbers:
        if not _counts(found, line) or found.value.end == "upper":
            continue
        noun = _noun_after(line.text, found) or _noun_before(line, found, items)
        partner = None
        if noun is None and items and (side := _partner_alone(line, found)):
            noun, partner = (items[-1].name, side.start, side.end), side.value
        if noun is not None and not _is_known(line, found, noun[0]):
            name, start, end = noun
            if name == "companies" and has(rf"(?:{table.JOINT})\s$", line.text[max(0, found.start - 16) : found.start]):
                name = "joint_ventures"
            items.append(
                Item(
                    name, start, end, min(found.start, start), max(found.end, end), decimal_string(found.value.value),
                    "count", None, found.value.approximate, partner,
                )
            )  # fmt: skip
    return items


def _is_known(line: Line, found: Found[Number], name: str) -> bool:
    """Whether the article has told of the things before; of documents only their signing is told."""
    if name == "other" and has(table.SIGNED, line.text):
        return False
    if name == "tourists" and found.value.value < _TRAVELLERS:
        return not pattern(dict(table.COUNTED)["tourists"]).search(line.text)
    return _KNOWN.search(line.text, 0, found.start) is not None


def _partner_alone(line: Line, found: Found[Number]) -> Found[str] | None:
    """The country of a number whose noun was told before: "узбекских – 44", "5 with Turkish ones", "54-і түрік"."""
    for country in line.countries:
        before, after = line.text[country.end : found.start], line.text[found.end : country.start]
        if country.value == "KZ":
            continue
        if country.end <= found.start and _PARTNER_FIRST.fullmatch(before):
            return country
        if country.start >= found.end and _LINKING.fullmatch(after):
            return country
    return None


def _counts(found: Found[Number], line: Line) -> bool:
    number = found.value
    if number.percent or number.kind != "plain" or number.value < 2 or number.value != int(number.value):
        return False
    if re.match(r"\s?(?:-\w+\s)?(?:есе|раза?\b|times\b|fold)|-(?:fifty|на-)", line.text[found.end :]):
        return False
    parts = (*find_fractions(line.text), *find_multiples(line.text))
    taken = [(one.start, one.end) for one in (*line.money, *line.dates, *parts)]
    taken += [(one.start, one.end) for one in line.quantities if one.value.unit not in _BODIES]
    return not any(start < found.end and found.start < end for start, end in taken)


def _noun_after(text: str, found: Found[Number]) -> tuple[str, int, int] | None:
    """The counted noun behind a number, past adjectives; of "8 joint and 17 Swedish firms" each its own."""
    behind = text[found.end :]
    reach = re.match(r"\.?(?:[-‑–]?\s*[^\s.;:!?()\d,]+[,]?){0,7}", behind)
    limit = found.end + (reach.end() if reach else 0)
    best: tuple[int, int, str] | None = None
    for name, stems in counted_in(text):
        match = pattern(stems).search(text, found.end)
        if match is None or match.start() > limit or not _adjectives(text[found.end : match.start()].lstrip(".")):
            continue
        if best is None or match.start() < best[0]:
            best = match.start(), match.end(), name
    return None if best is None else (best[2], best[0], best[1])


def _adjectives(between: str) -> bool:
    words = between.replace("-", " ").split()
    if re.match(rf"\W*(?:{table.CONTINUES})", between, re.IGNORECASE):
        return len(words) <= 2 * _WORDS_BETWEEN and "," not in between
    if len(words) > _WORDS_BETWEEN or re.search(r"[,;:.()«»\"“”]", between.replace("млн.", "").replace("тыс.", "")):
        return False
    return pattern(rf"(?:{_STOP})(?!\w)").search(between) is None


def _noun_before(line: Line, found: Found[Number], items: list[Item]) -> tuple[str, int, int] | None:
    """What "about fifty of them", "including 19", "предприятий — 260", "саны 20-ға жетті" count."""
    text = line.text
    behind, before = text[found.end : found.end + 30], text[max(0, found.start - 45) : found.start]
    of_them = re.match(rf"(?:\W?\w{{0,3}})?\W*(?:{table.CONTINUES})", behind, re.IGNORECASE)
    if of_them and items:
        return items[-1].name, found.start, found.end + of_them.end()
    if items and re.search(rf"(?<!\w)(?:{table.CONTINUES})\W*(?:\w+\s)?$", before, re.IGNORECASE):
        return (items[-1].name, found.start, found.end) if _partner_alone(line, found) is None else None
    if items and _also_there(text, items[-1], found):
        return items[-1].name, found.start, found.end
    return _number_told(text, found.start) or _noun_first(text, found.start)


def _also_there(text: str, last: Item, found: Found[Number]) -> bool:
    """Whether a number is of the same things, at another place or of a kind: ", nine are in Almaty region"."""
    if _ELSEWHERE.fullmatch(text, last.last, found.start):
        return True
    if re.search(r"[ндт][ыі]ң$", text[: last.last]) and re.fullmatch(r"\s", text[last.last : found.start]):
        return re.search(r"[ыі]$", text[: found.end]) is not None
    near = _BETWEEN.fullmatch(text, last.last, found.start)
    return near is not None and _STAND.match(text, found.end) is not None


def _noun_first(text: str, start: int) -> tuple[str, int, int] | None:
    """What a number counts that stands behind: "Совместных предприятий в стране – 45"."""
    offset = max(0, start - _FAR)
    for name, stems in table.COUNTED:
        for noun in pattern(stems).finditer(text, offset, start):
            if name != "other" and _THEN.fullmatch(text, noun.end(), start):
                return name, noun.start(), noun.end()
    return None


def _number_told(text: str, start: int) -> tuple[str, int, int] | None:
    """What "the number of … reached", "саны" before a number count."""
    offset = max(0, start - _FAR)
    lead = text[offset:start]
    told = pattern(rf"(?:{table.NUMBER_OF})\s").search(lead)
    first = told.end() if told and (has(_REACHED, lead[told.end() :]) or re.search(r"[—–]\s$", lead)) else None
    if first is None and not re.search(r"\sсаны\s(?:\w+\s)?$", lead):
        return None
    for name, stems in table.COUNTED:
        if noun := pattern(stems).search(lead, first or 0):
            between = lead[noun.end() :]
            return None if re.search(r"[.;]\s", between) else (name, offset + noun.start(), offset + noun.end())
    return None
