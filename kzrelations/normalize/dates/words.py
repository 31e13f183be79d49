"""Tokens for the date grammar: every word and number of a text becomes one letter.

The letters of a text, joined, are what the patterns of `atoms` read: "in the first half of 2023" is `PeOhoY`.

D day or small number · Y year · K decade · N numeric date · U numeric month and year · H coded period (Q3, 9M) ·
M month · W weekday · S season · O ordinal · C number word · y k year words (k Kazakh) · q quarter · h half · m month
word · w week · d day word · r period · R last/this/next · B "this year" in one word · T today · E c early/late ·
P preposition · F since · t until · A and · e article · o "of" · X same · x next or previous day · g u i Kazakh
postpositions · l ago · a after · V past/recent · n what a number counts · z anything else · Z paragraph break;
punctuation stands for itself.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from kzrelations.normalize.tables import date_terms as terms
from kzrelations.normalize.tables import months as names


class Token(NamedTuple):
    """One word, number or mark. `flag` tells forms apart where the grammar cares."""

    kind: str
    start: int
    end: int
    value: int = 0
    flag: str = ""


class _Word(NamedTuple):
    kind: str
    value: int = 0
    flag: str = ""


FIRST_YEAR, LAST_YEAR = 1800, 2100

_KK_SUFFIXES = {
    "": ["", "ы", "і", "сы", "сі", "лар", "лер", "дар", "дер", "тар", "тер", "лары", "лері", "дары", "дері", "тары",
         "тері"],
    "loc": ["да", "де", "та", "те", "нда", "нде", "ында", "інде", "сында", "сінде", "дағы", "дегі", "тағы", "тегі",
            "ындағы", "індегі", "ларында", "лерінде", "дарында", "дерінде"],
    "abl": ["дан", "ден", "тан", "тен", "нан", "нен", "ынан", "інен", "сынан", "сінен", "лардан", "лерден"],
    "dat": ["ға", "ге", "қа", "ке", "на", "не", "ына", "іне", "сына", "сіне"],
    "gen": ["дың", "дің", "тың", "тің", "ның", "нің", "ының", "інің", "сының", "сінің"],
    "adj": ["ғы", "гі", "қы", "кі"],
    "ins": ["мен", "бен", "пен", "ымен", "імен", "сымен", "сімен"],
    "acc": ["ды", "ді", "ты", "ті", "ны", "ні", "ын", "ін", "сын", "сін"],
}  # fmt: skip
_DAY_SUFFIX = r"st\b|nd\b|rd\b|th\b|-?(?:го|ого|его|ое|е|ый|ий|й|я|ю|ая|му|м|ом|ой|ші|шы|нші|ншы|інші|ыншы)\b"
_KK_CASE = r"-?(?:с?[ыі])?(?:нан|нен|дан|ден|тан|тен|да|де|та|те|нда|нде|ға|ге|қа|ке|на|не|ші|шы|і|ы|сы|сі|не|на)\b"
_SPACE = r"[\s\u200b-\u200d\ufeff]*"
_TOKEN = re.compile(
    rf"(?P<gap>[ \t\r]*\n[ \t\r]*\n)|{_SPACE}(?:"
    r"(?P<coded>\b(?:[QqHh][1-4]|[1-4][QqHh]|(?:6|9|12)[MmМм])(?:\s?['’]?(?:20)?\d\d)?\b)"
    r"|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]{1,3}\b)?)"
    r"|(?P<iso>(?<![\d.,/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}(?P<ymd>[./])\d{1,2}(?P=ymd)\d{1,2})(?![\d/-]))"
    r"|(?P<dmy>(?<![\d.,/])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?![\d/]|\.\d))"
    r"|(?P<monthyear>(?<![\d.,/:-])(?:0[1-9]|1[0-2])[./](?:19|20)\d\d(?![\d/]|[.,]\d))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<decade>(?:(?:1[89]|20)\d0|(?<![\d.,])['’‘]?[1-9]0)(?i:-?s\b|-(?:х|е|ых|ые|ми)\b))"
    r"|(?P<big>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d++(?:[.,]\d++)+(?<!,(?:19|20)\d\d))"
    rf"|(?P<number>\d++)(?P<suffix>(?i:{_DAY_SUFFIX}|{_KK_CASE}))?"
    r"|(?P<money>[$€£¥₸₽₩№#]\s?\d[\d.,]*)"
    r"|(?P<dash>[-–—−‐‑])|(?P<other>\S))"
)  # without IGNORECASE, which makes letter classes slow
_PHRASE = re.compile(
    "|".join(rf"(?P<p{at}>(?:{pattern})(?!\w))" for at, (pattern, _, _) in enumerate(terms.PHRASES)), re.IGNORECASE
)
_AREA = re.compile(r"\s?(?:м|км)\b")  # "кв. м" is no quarter


def tokenise(text: str) -> list[Token]:
    """All tokens of the text, in order; white space has none."""
    tokens: list[Token] = []
    lexicon, at = _lexicon(), 0
    while match := _TOKEN.match(text, at):
        group = match.lastgroup or ""
        token = _word(text, match, lexicon) if group == "word" else _other(group, match)
        if token.kind in "CO" and tokens and _joins(text, tokens[-1], token):
            last = tokens.pop()
            token = Token(token.kind, last.start, token.end, last.value + token.value, token.flag)
        tokens.append(token)
        at = token.end
    return tokens


def _word(text: str, match: re.Match[str], lexicon: dict[str, _Word]) -> Token:
    """A word, an abbreviation with its full stop, or the phrase that begins here."""
    written = match["word"]
    start, end = match.span("word")
    folded = written.lower().replace("ё", "е")
    if folded in _PHRASE_STARTS and (phrase := _PHRASE.match(text, start)):
        _, kind, value = terms.PHRASES[int((phrase.lastgroup or "p0")[1:])]
        return Token(kind, start, phrase.end(), value, "phrase")
    word = lexicon.get(folded)
    if word is None:
        subject = folded.endswith(_PAST_RU) or (_is_subject(folded) and not written.isupper())
        return Token("z", start, end, int(subject))
    if folded in _ABBREVIATIONS and text.startswith(".", end):
        if folded == "кв" and _AREA.match(text, end + 1):
            return Token("z", start, end)
        end += 1
    flag = word.flag + " cap" if word.kind in "MWS" and written[0].isupper() else word.flag
    return Token(word.kind, start, end, word.value, flag)


_PHRASE_STARTS = frozenset(terms.PHRASE_STARTS.split())
_ABBREVIATIONS = frozenset(terms.ABBREVIATIONS.split())
_PAST_RU = ("л", "ла", "ли", "лся", "лась", "лись", "лось")


def _is_subject(word: str) -> bool:
    """Whether a Russian word, by its ending, can only be a nominative: "накануне" before it is no eve of anything."""
    return word in _SUBJECTS or (word.endswith(terms.NOMINATIVE_ENDINGS) and not word.endswith(terms.GENITIVE_ENDINGS))


_SUBJECTS = frozenset(terms.SUBJECTS.split())


def _joins(text: str, last: Token, token: Token) -> bool:
    """Whether two number words make one: "twenty-first" (its hyphen is a token of its own and stays apart)."""
    return (
        last.kind == "C"
        and (last.value in (20, 30) or last.flag == "kk ten")
        and 0 < token.value < 10
        and text[last.end : token.start].isspace()
    )


def _other(group: str, match: re.Match[str]) -> Token:
    """A number, a numeric date, a code, a decade or a mark."""
    if group in ("number", "suffix"):
        return _number(match)
    start, end = match.span(group)
    if group == "other":
        mark = match[group]
        return Token(mark if mark in ",.()/" else "n" if mark == "%" else "z", start, end)
    if group in ("iso", "dmy"):
        parts = [int(part) for part in re.findall(r"\d+", match[group])]
        return Token("N", start, end, _numeric_date(parts, group))
    if group == "monthyear":
        return Token("U", start, end, int(match[group][3:]) * 12 + int(match[group][:2]) - 1)
    if group == "coded":
        return _coded(match[group], start, end)
    if group == "decade":
        value = int(re.findall(r"\d+", match[group])[0])
        return Token("K", start, end, value if value > 100 else value + (1900 if value >= 30 else 2000))
    return Token({"gap": "Z", "dash": "-"}.get(group, "z"), start, end)


def _number(match: re.Match[str]) -> Token:
    """A small number, a year, or neither; the flag tells its ending: "abl", "kk" (a letter case) or "en"."""
    digits, suffix = match["number"], (match["suffix"] or "").lower().lstrip("-")
    start, end = match.start("number"), match.end()
    value = int(digits) if len(digits) <= 4 else 0
    flag = ""
    if suffix:
        flag = "sfx en" if suffix.isascii() else "sfx abl" if suffix.endswith(("ан", "ен")) else "sfx kk"
    if len(digits) <= 2 and 1 <= value <= 31:
        return Token("D", start, end, value, flag)
    if len(digits) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
        return Token("Y", start, end, value, flag)
    return Token("z", start, end)


def _coded(text: str, start: int, end: int) -> Token:
    """Q3, 1Q21, H1 2022, 9M: the flag is the letter and, when glued to it, the year."""
    code = re.sub(r"[^\dqhm]", "", text.lower().replace("м", "m"))
    kind = re.sub(r"\d", "", code)
    first, year = (code[1], code[2:]) if code[0] == kind else code.split(kind)
    full = int(year) + (2000 if len(year) == 2 else 0) if year else 0
    return Token("H", start, end, int(first), f"{kind} {full}" if full else kind)


def _numeric_date(parts: list[int], group: str) -> int:
    """The ordinal of a numeric date, day first unless only month first is a date; 0 for an impossible one."""
    year, month, day = parts if group == "iso" else parts[::-1]
    year += 2000 if year < 100 else 0
    if group == "dmy" and month > 12 and day <= 12:
        day, month = month, day
    try:
        return date(year, month, day).toordinal() if FIRST_YEAR <= year <= LAST_YEAR else 0
    except ValueError:
        return 0


def _inflect(stem: str) -> list[tuple[str, str]]:
    """A Kazakh stem's forms with their case; vowel harmony is not checked, a wrong form occurs in no text."""
    return [(stem + suffix, f"kk {case}".strip()) for case, suffixes in _KK_SUFFIXES.items() for suffix in suffixes]


def _add(lexicon: dict[str, _Word], kind: str, words: str, value: int = 0) -> None:
    for word in words.split():
        forms = _inflect(word[:-1]) if word.endswith("~") else [(word, "")]
        for form, flag in forms:
            lexicon.setdefault(form.replace("ё", "е"), _Word(kind, value, flag))


@cache
def _lexicon() -> dict[str, _Word]:
    """Every form of every date word, lower case, "ё" folded."""
    lexicon: dict[str, _Word] = {}
    _add_names(lexicon)
    for table, kind in ((terms.RELATIVE, "R"), (terms.RELATIVE_YEAR, "B"), (terms.DEICTIC, "T"), (terms.ORDINALS, "O")):
        for value, words in table.items():
            _add(lexicon, kind, words, value)
    for value, words in terms.CARDINALS.items():
        _add(lexicon, "C", words, value)
    for words_by_kind in (terms.UNITS, terms.PARTS, terms.FUNCTION_WORDS):
        for kind, words in words_by_kind.items():
            _add(lexicon, kind, words)
    _add(lexicon, "n", terms.COUNTED)
    for form, word in lexicon.items():
        if word.kind == "h" and form.startswith(terms.HALF_OF_ANYTHING) and not form.startswith("жартыжыл"):
            lexicon[form] = word._replace(flag="part")
    for flag, forms in terms.FLAGS.items():
        lexicon.update({form: lexicon[form]._replace(flag=flag) for form in forms.split()})
    return lexicon


def _add_names(lexicon: dict[str, _Word]) -> None:
    """Months, weekdays and seasons; flags: language, "abbr", Kazakh case."""
    for number, forms in enumerate(names.MONTHS_EN, 1):
        for form in forms:
            flag = "en abbr" if form != forms[0] else "en"
            lexicon[form] = lexicon[form + "'s"] = lexicon[form + "’s"] = _Word("M", number, flag)
    for number, (stem, endings, short) in enumerate(names.MONTHS_RU, 1):
        lexicon.update({stem + ending: _Word("M", number, "ru") for ending in endings})
        lexicon.update({form: _Word("M", number, "ru abbr") for form in short})
    for number, stems in enumerate(names.MONTHS_KK, 1):
        lexicon.update({form: _Word("M", number, flag) for stem in stems for form, flag in _inflect(stem)})
    for number, (english, russian, kazakh) in enumerate(
        zip(names.WEEKDAYS_EN, names.WEEKDAYS_RU, names.WEEKDAYS_KK, strict=True)
    ):
        lexicon.update({form: _Word("W", number, "en") for form in (english, english + "'s", english + "’s")})
        lexicon.update({form: _Word("W", number, "ru") for form in russian})
        lexicon.update({form: _Word("W", number, flag) for form, flag in _inflect(kazakh)})
    for number, forms in enumerate(names.SEASONS_EN):
        lexicon.update({form: _Word("S", number, "en") for form in forms})
    for number, forms in enumerate(names.SEASONS_RU):
        lexicon.update({form: _Word("S", number, "ru") for form in forms})
    for number, forms in enumerate(names.SEASONS_KK):
        lexicon.update({form: _Word("S", number, flag) for stem in forms for form, flag in _inflect(stem)})
