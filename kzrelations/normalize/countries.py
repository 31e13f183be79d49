"""Countries in English, Russian and Kazakh: names, adjectives, demonyms and abbreviations to ISO 3166-1 alpha-2.

`EU` stands for the European Union, `XK` for Kosovo. "Korea" and its adjective without "North" mean KR, as in the
news of Kazakhstan. Names come from CLDR and ISO 3166-1, the rest from the sources named in tables/README.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kzrelations.normalize.lexicon import Lexicon, Match, Word, derived, is_suffix, read_lexicon, read_table, words
from kzrelations.normalize.spans import Found

Entry = tuple[str, str]
"""Code (empty for a phrase that only looks like a country) and flags, as tables/README.md lists them."""

_LONGEST = 16
"""A text of more words names no single country."""
_FILLERS = frozenset(
    {
        "the", "of", "in", "from", "to", "a", "in,", "в", "во", "из", "изо", "с", "со", "к", "ко", "на", "от",
        "для", "о", "об", "по", "republic", "kingdom", "state", "government",
    }
)  # fmt: skip
_BEFORE_EN = {"republic", "kingdom", "state", "commonwealth", "principality", "sultanate", "grand duchy", "emirate"}
_BEFORE_RU = re.compile(r"республик(?:а|и|е|у|ой)|(?:королев|княже)ств(?:о|а|у|ом|е)|султанат(?:а|у|ом|е)?")
_AFTER_KK = re.compile(r"(?:республикасы|корольдігі|федерациясы|мемлекеті|патшалығы|сұлтандығы)(?:н[а-яғқңі]*|мен)?")
_LANGUAGE = re.compile(r"язык\w*|languages?|тіл\w*|speaking|язычн\w*")
_CURRENCY = re.compile(
    r"доллар\w*|dollars?|руб\w*|rou?bles?|юан\w*|yuan|renminbi|тенге|теңге\w*|tenge|лир\w?|liras?|дирхам\w*|dirhams?|вон\w?|won|"
    r"иен\w*|yen|фунт\w*|pounds?|франк\w*|francs?|крон\w*|krona|krone[rs]?|сум(?:ов|а|ы)?|сом(?:ов|а|ы)?|манат\w*|manats?|рупи\w*|rupees?|риал\w*|rials?|riyals?|злот\w+|zloty|форинт\w*|forints?"
)
_TITLES = frozenset(
    {
        "president", "prime", "minister", "ambassador", "king", "government", "embassy", "and", "river",
        "trade", "bank", "investment", "foreign", "us",
    }
)  # fmt: skip
_SMALL = frozenset(
    {
        "the", "in", "from", "to", "of", "and", "with", "for", "at", "by", "but", "both", "when", "while",
        "like", "visit", "near",
    }
)  # fmt: skip
_NOT_CODES = frozenset(
    {
        "IT", "IS", "NO", "AM", "IN", "SO", "TO", "BE", "AS", "AT", "BY", "DO", "ME", "MY", "PM", "TV", "AI",
        "AD", "ID", "LA", "PA", "GS", "MS", "CC", "CV", "AND", "CAN", "ARE", "PER", "COD", "BEN", "DOM", "FIN",
        "GIN", "GUM", "NOR", "PAN", "TON", "VAT", "CUB", "GAB", "JAM", "MUS", "MAR", "SUR", "HUN", "TUN", "LIE",
        "ASM", "ISL",
    }
)  # fmt: skip
"""ISO codes that are words or other abbreviations: no country without its name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A country in a text; `name` tells a name from an adjective or demonym."""

    start: int
    end: int
    code: str
    name: bool


@cache
def _lexicon() -> Lexicon[Entry]:
    return read_lexicon("countries.tsv", _entry)


def _entry(rows: list[list[str]]) -> Entry:
    code, flags = rows[0]
    return ("" if code == "-" else code, flags)


@cache
def _iso() -> list[list[str]]:
    return [row.split("\t") for row in read_table("iso.tsv")[0].split("\n")]


@cache
def _alpha3() -> dict[str, str]:
    return {three: two for two, three, _ in _iso() if three}


@cache
def country_names() -> dict[str, str]:
    """English short names by code, as CLDR has them."""
    return {code: name for code, _, name in _iso()}


def country_code(text: str) -> str | None:
    """The country that the whole text denotes: a name, adjective, demonym or abbreviation in any case form.

    >>> country_code("Объединённых Арабских Эмиратов"), country_code("Republic of Korea"), country_code("Ресеймен")
    ('AE', 'KR', 'RU')
    >>> country_code("Korean companies"), country_code("того"), country_code("European Union")
    (None, None, 'EU')
    """
    text = text.strip()
    found = words(text[:400])
    if not found or len(found) > _LONGEST:
        return None
    if len(found) == 1 and text.isascii() and text.isupper() and text not in _NOT_CODES:
        if len(text) == 2 and text in country_names():
            return text
        if len(text) == 3 and text in _alpha3():
            return _alpha3()[text]
    for match in _lexicon().at(text, found, 0) if len(found) > 1 else ():
        if match.last == len(found) and match.value[0] and _spelt(match, found, alone=True):
            return match.value[0]
    mentions = list(_mentions(text, found, alone=True))
    codes = {mention.code for mention in mentions}
    if len(codes) != 1:
        return None
    inside = [any(m.start <= word.start < m.end for m in mentions) for word in found]
    rest = [word.key for word, covered in zip(found, inside, strict=True) if not covered]
    ends = [word.key for left, word in pairwise(found) if text[left.end : word.start] in ("-", "'", "’")]
    fillers = {key for key in ends if key == "s" or is_suffix("а", key) or is_suffix("қ", key)}
    return codes.pop() if all(key in _FILLERS or key in fillers for key in rest) else None


def find_countries(text: str) -> list[Found[str]]:
    """Every mention of a country, in order: names, adjectives, demonyms, abbreviations and parts of double adjectives.

    Left out are languages ("русский язык"), currencies ("долларов США") and names that only contain one ("New Jersey").

    >>> [(found.text, found.value) for found in find_countries("казахстанско-шведский форум в ОАЭ")]
    [('казахстанско', 'KZ'), ('шведский', 'SE'), ('ОАЭ', 'AE')]
    """
    return [Found(m.start, m.end, text[m.start : m.end], m.code) for m in country_mentions(text)]


def country_mentions(text: str) -> list[Mention]:
    """As `find_countries`, with names told from adjectives."""
    found = words(text)
    mentions = [m for m in _mentions(text, found, alone=False) if not _is_currency(text, m)]
    return _without_languages(text, mentions)


def _mentions(text: str, found: tuple[Word, ...], *, alone: bool) -> Iterator[Mention]:
    index = 0
    lexicon = _lexicon()
    while index < len(found):
        for match in lexicon.at(text, found, index):
            if not _spelt(match, found, alone=alone) or not (alone or _fits(text, match, found)):
                continue
            code, flags = match.value
            if code:
                first, last = _extended(match, found)
                end = found[last - 1].end
                yield Mention(found[first].start, end, code, "n" in flags)
                match.last = last
            index = match.last
            break
        else:
            index += 1


def _spelt(match: Match[Entry], found: tuple[Word, ...], *, alone: bool) -> bool:
    """Whether capitals stand where the entry needs them; `alone`: the text is nothing but the name."""
    flags = match.value[1]
    if match.suffix and "k" not in flags:
        return False
    matched = found[match.first : match.last]
    if "u" in flags:
        size = len(matched[-1].text) - len(match.suffix)
        return all(word.upper for word in matched[:-1]) and matched[-1].text[:size].isupper()
    if "C" in flags or ("c" in flags and not alone):
        return any(word.capital for word in matched) or (bool(match.suffix) and derived(match.suffix))
    return True


def _fits(text: str, match: Match[Entry], found: tuple[Word, ...]) -> bool:
    """Whether the neighbours allow the reading: first parts need their second, a person's name is no country."""
    flags = match.value[1]
    last = found[match.last - 1]
    after = found[match.last] if match.last < len(found) else None
    if "h" in flags:
        if after is None or text[last.end : after.start] not in ("-", "‑", "–", "—"):
            return False
        return any(True for _ in _lexicon().at(text, found, match.last))
    if last.key == "того" and text[: last.start].rstrip(' «"—–-')[-1:] in ("", ".", "!", "?", "…", "\n"):
        return False  # the pronoun at the beginning of a sentence
    if last.text == "US" and match.last - match.first == 1:
        around = [w for w in (found[match.first - 1] if match.first else None, after) if w]
        return not (around and all(w.upper and len(w.text) > 2 for w in around))
    if last.key in ("jordan", "chad") and last.text.isascii():
        before = found[match.first - 1] if match.first else None
        if after and text[last.end : after.start] == " " and after.text.istitle() and after.key not in _TITLES:
            return False
        if before and text[before.end : last.start] == " ":
            return not before.text.istitle() or before.key in _SMALL
    return True


def _extended(match: Match[Entry], found: tuple[Word, ...]) -> tuple[int, int]:
    """The match with "Republic of", "Республика" before it or "Республикасы" after it."""
    first, last = match.first, match.last
    if "n" not in match.value[1]:
        return first, last
    back = first - 1
    while back >= 0 and found[back].key in ("of", "the") and first - back <= 2:
        back -= 1
    if back >= 0 and back < first - 1 and found[back].key in _BEFORE_EN:
        first = back
    elif first and _BEFORE_RU.fullmatch(found[first - 1].key):
        first -= 1
    if not match.suffix and last < len(found) and _AFTER_KK.fullmatch(found[last].key):
        last += 1
    return first, last


def _is_currency(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - 16) : mention.start].split()
    after = text[mention.end : mention.end + 16].split()
    if after and _CURRENCY.fullmatch(after[0].strip(".,;:()«»\"'").lower()):
        return True
    return mention.name and bool(before) and bool(_CURRENCY.fullmatch(before[-1].lower()))


def _without_languages(text: str, mentions: list[Mention]) -> list[Mention]:
    """Drop adjectives that name languages, and those coordinated with one."""
    kept: list[Mention] = []
    follows: Mention | None = None
    for mention in reversed(mentions):
        after = text[mention.end : mention.end + 24].strip(" -").split(" ", 1)[0].lower()
        listed = follows is not None and re.fullmatch(
            r"\s*(?:,|и|and|және|мен|,?\s+and)\s*", text[mention.end : follows.start]
        )
        if not mention.name and (_LANGUAGE.fullmatch(after.strip(".,;:()")) or listed):
            follows = mention
        else:
            follows = None
            kept.append(mention)
    return kept[::-1]
