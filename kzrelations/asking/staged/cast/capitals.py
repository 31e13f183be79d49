"""Bodies named by a run of capitals in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzrelations.asking.staged.cast.given import looks_given
from kzrelations.asking.staged.cast.naming import Naming, alias_behind, body_naming
from kzrelations.asking.staged.cast.origins import body_country, form_country, text_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import rank_of
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.asking.staged.tables.offices import PORTFOLIO_EN
from kzrelations.schemas import ActorKind

_FIRM = re.compile(table.FIRM_NOUN)
_ORG = re.compile(table.ORG_NOUN)
_NOT_BEFORE = re.compile(table.NOT_BODY_BEFORE)
_NOT_AFTER = re.compile(table.NOT_BODY_AFTER)
_MAKER = re.compile(table.MAKER_EN)
_FORM_WORD = re.compile(table.FORMS_LATIN)
_EXPLAINED = re.compile(r"(?:\s*\([^()]{1,20}\))?,\s+(?:an?|the)\s+([^,.;]{3,70})")
_ORGANISED = re.compile(rf"{table.ORG_NOUN}|{table.ORG_WORDS_EN}")
_LISTED = re.compile(r",?\s+(?:and\s+|as well as\s+)?(?:the\s+)?")
_PAIR = 2
"""Words of a town and its plant: only a longer name that begins with a place is a company's."""
_YEAR = 4
"""Digits of a year."""
_CODE = 4
"""Letters of an abbreviation that needs more than its script to be a body."""
_SHORT = 2
"""Letters of a Latin word in Cyrillic text that is too short to be a name."""


def capital_bodies(
    p: Passage, taken: list[tuple[int, int]], titles: list[tuple[int, int]], lower: frozenset[str]
) -> Iterator[Naming]:
    """Bodies named by a run of capitals in Latin letters, outside the spans already taken.

    `titles` are spans of offices, whose bodies need no further sign; `lower` holds every word that the article writes
    with a small letter.
    """
    if p.latin and _is_headline(p):
        return
    found: list[Naming] = []
    barriers = {start for start, _ in titles}
    index = 0
    while index < len(p.tokens):
        token = p.tokens[index]
        if not _starts(p, index) or any(token.start < end and start < token.end for start, end in taken):
            index += 1
            continue
        last = _run_end(p, index, taken, barriers)
        if naming := _capitals(p, index, last, lower):
            titled = any(
                (start < naming.start and naming.end <= end) or p.text[naming.end : start] in (" ", "'s ", "’s ")
                for start, end in titles
            )
            found.append(replace(naming, sure=True) if titled else naming)
        index = max(last, index + 1)
    yield from _enumerated(p, found)


def _enumerated(p: Passage, found: list[Naming]) -> list[Naming]:
    """Namings of which each that stands in a list with a sure one is sure."""
    for step in (1, -1):
        order = range(len(found)) if step == 1 else range(len(found) - 1, -1, -1)
        for k in order:
            neighbour = k - step
            if found[k].sure or not 0 <= neighbour < len(found) or not found[neighbour].sure:
                continue
            first, second = sorted((found[k], found[neighbour]), key=lambda n: n.start)
            if _LISTED.fullmatch(p.text[first.end : second.start]):
                found[k] = replace(found[k], sure=True)
    return found


def _is_headline(p: Passage) -> bool:
    """Whether a sentence is a heading that capitalises every longer word: its capitals tell nothing."""
    long = [t for t in p.tokens if t.word and len(t.text) > 3]
    return len(long) > 1 and p.text.rstrip()[-1:] not in ".!?;:" and 4 * sum(t.cap for t in long) >= 3 * len(long)


def _starts(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    return token.latin and token.cap and any(c.isalpha() for c in token.text)


def _run_end(p: Passage, index: int, taken: list[tuple[int, int]], barriers: set[int]) -> int:
    """Index after a run; the title of an office begins no later than at a barrier, and ends it."""
    last = index
    while last < len(p.tokens):
        token = p.tokens[last]
        if last > index and token.start in barriers:
            break
        if any(token.start < end and start < token.end for start, end in taken):
            break
        if not (_starts(p, last) or token.text == "&" or _links(p, index, last) or _particle(p, last)):
            break
        last += 1
    while last > index + 1 and p.tokens[last - 1].text in ("&", ",", "of", "for", "and", "de"):
        last -= 1
    if last > index + 1 and p.tokens[last - 1].text == "." and last == len(p.tokens):
        last -= 1
    return last


def _particle(p: Passage, index: int) -> bool:
    """Whether a small word leads on to a name's next capital: "Van der Linde", "Banco de Lisboa"."""
    after = index + 1
    while p.low(after) in table.PARTICLES:
        after += 1
    return p.low(index) in table.PARTICLES and after < len(p.tokens) and _starts(p, after)


def _links(p: Passage, first: int, index: int) -> bool:
    """Whether a mark or a small word inside a run belongs to it: "Co., Ltd", "Kim's Travel", "Bank of China"."""
    token = p.tokens[index]
    after = p.tokens[index + 1] if index + 1 < len(p.tokens) else None
    if token.text == ".":
        goes_on = after is not None and (not after.cap or bool(_FORM_WORD.fullmatch(after.text)))
        return index > first and goes_on and bool(_FORM_WORD.fullmatch(p.tokens[index - 1].text))
    if token.text == ",":
        return after is not None and bool(_FORM_WORD.fullmatch(after.text))
    if token.text in ("'s", "’s"):
        return after is not None and after.cap and index - first == 1 and not p.latin
    if token.text in ("group", "holding"):
        return after is not None and bool(_FORM_WORD.fullmatch(after.text))
    if token.low == "the":
        return p.low(index - 1) == "of" and p.geography[index + 1 : index + 2] in (("place",), ("country",))
    if token.low in table.AREAS:
        return p.geography[index] == p.geography[index - 1] == "place" and "of" in (p.low(index - 2), p.low(index - 3))
    return token.low in ("of", "for", "and", "de") and _goes_on(p, first, index)


def _goes_on(p: Passage, first: int, index: int) -> bool:
    """Whether "of", "for" or "and" inside a run joins the parts of one body's name."""
    ahead = index + 2 if p.low(index) == "of" and p.low(index + 1) == "the" else index + 1
    if ahead >= len(p.tokens) or not _starts(p, ahead) or (ahead > index + 1 and not p.geography[ahead]):
        return False
    words = [t.low for t in p.tokens[first:index]]
    if not any(w in table.BODY_NOUN_EN for w in words):
        return False
    if p.low(index) == "and":
        return p.low(index + 1) in PORTFOLIO_EN | table.BODY_NOUN_EN and words[-1] in PORTFOLIO_EN
    return words[-1] in table.OF_NOUNS_EN or (bool(p.geography[ahead]) and any(w in table.OF_NOUNS_EN for w in words))


def _capitals(p: Passage, first: int, last: int, lower: frozenset[str]) -> Naming | None:
    first, last = _trimmed(p, first, last, lower)
    if first >= last or not _may_be_body(p, first, last):
        return None
    words = [t for t in p.tokens[first:last] if t.word]
    text = p.slice(first, last)
    form, code, cue = _form(p, first, last), body_country(p, first, last), _noun_beside(p, first, last)
    noun = next((t.low for t in reversed(words) if t.low in table.BODY_NOUN_EN), None)
    if len(words) == 1 and words[0].upper and p.latin and not (form or code or cue):
        return None
    opens = first == 0 and len(words) == 1
    foreign = not p.latin and len(text) > _SHORT and not (len(words) == 1 and words[0].upper and len(text) <= _CODE)
    sure = bool(form or (code and not opens) or cue or (noun and len(words) > 1) or foreign)
    short = alias_behind(p, p.tokens[last - 1].end) if p.geography[first] == "country" else None
    sure = sure or bool(short or table.HOME_PREFIX.match(text))
    sure = sure or ((len(words) > 1 or not p.latin) and _takes_part(p, first, last))
    organised = cue == "org" or any(_ORGANISED.fullmatch(t.low) for t in words)
    kind, rank = _kind(words[-1].low, "Executive Committee" in text, organised)
    own = text_country(text) if noun in table.OF_NOUNS_EN else None
    country = own or code or form_country(form) or text_country(text)
    return body_naming(p, (p.tokens[first].start, p.tokens[last - 1].end), text, kind, rank, country, sure=sure)


def _kind(final: str, public: bool, organisation: bool) -> tuple[ActorKind, str]:
    """Kind and class of a body by the last word of its name."""
    if final in table.GOVERNMENT_NOUN_EN or public:
        return "government", "government"
    return ("organization", "org") if organisation else ("company", "firm")


def _trimmed(p: Passage, first: int, last: int, lower: frozenset[str]) -> tuple[int, int]:
    """A run without words before and behind it that are no part of a name."""
    while first < last and _drops(p, first, last, lower):
        first += 1
    while last > first and (p.low(last - 1) in table.NEVER_NAMES or p.tokens[last - 1].text in (",", "&")):
        last -= 1
    place = p.geography[first] == "place" and last - first > _PAIR
    if last - first > 1 and p.latin and p.low(last - 1) in table.FACILITY and not place:
        last -= 1
    return first, last


def _may_be_body(p: Passage, first: int, last: int) -> bool:
    """Whether a run is neither a place, a source, an event, an office nor made of common words alone."""
    words = [(t.low, mark) for t, mark in zip(p.tokens[first:last], p.geography[first:last], strict=True) if t.word]
    final = words[-1][0]
    if _is_other(p, first, last) or all(_FORM_WORD.fullmatch(t.text) for t in p.tokens[first:last]):
        return False
    if table.TOWN.search(p.text[: p.tokens[first].start]) or table.MEDIA.search(p.slice(first, last)):
        return False
    of_area = final in table.AREAS and p.low(first) in table.OF_NOUNS_EN
    works = of_area or (final in table.PORT and len(words) > 1 and table.INVESTS.fullmatch(p.low(last)))
    if (final in table.NOT_BODY_EN and not _form(p, first, last) and not works) or _followed_by_not(p, last):
        return False
    if rank_of(final, "en") and p.low(last - 2) != "of" and (final not in table.BODY_NOUN_EN or len(words) == 1):
        return False
    if all(mark for _, mark in words) or all(low in PORTFOLIO_EN or len(low) == 1 for low, _ in words):
        return False
    common = table.NEVER_NAMES | table.FIGURES_EN | PORTFOLIO_EN | table.BODY_NOUN_EN
    words = [(low, mark) for low, mark in words if not _areas(low)]
    if any(not mark and low not in common and not rank_of(low, "en") for low, mark in words):
        return True
    return any(low in table.BODY_NOUN_EN for low, _ in words) and any(mark for _, mark in words)


def _areas(low: str) -> bool:
    """Whether a word joins parts of the world: "Europe-Caucasus"."""
    return "-" in low and all(part in table.NOT_BODY_EN for part in low.split("-"))


def _is_other(p: Passage, first: int, last: int) -> bool:
    """Whether a run is a site's, an event's, a source's, a century's name, or a make of goods."""
    before, behind = p.text[: p.tokens[first].start], p.text[p.tokens[last - 1].end :]
    if table.NET_NAME.match(behind) or before.endswith((".", "#", "@", "/")) or table.SOURCE_AHEAD.search(before):
        return True
    if p.latin and (table.PAPER_AHEAD.search(before[-60:]) or table.PEN.match(behind)):
        return True
    if all(table.NUMERAL.fullmatch(t.low) for t in p.tokens[first:last] if t.word) or _is_model(p, first, last):
        return True
    noun = p.low(first - 1) if first and not p.latin else ""
    goods = noun and not noun.startswith("агентств") and _NOT_BEFORE.fullmatch(noun)
    return bool(goods or table.EVENT.search(p.slice(first, last))) and not _form(p, first, last)


def _is_model(p: Passage, first: int, last: int) -> bool:
    """Whether a number right behind a run makes it a make of goods: "Boeing 787"."""
    number = last < len(p.tokens) and p.tokens[last].text[0].isdigit() and p.tokens[last].text.isalnum()
    return number and len(p.tokens[last].text) < _YEAR and not _noun_beside(p, first, last)


def _takes_part(p: Passage, first: int, last: int) -> bool:
    """Whether a run does or suffers what parties do."""
    before = p.text[: p.tokens[first].start]
    beside = table.ACTS.fullmatch(p.low(last)) or table.PARTY.search(before) or table.HELD.search(before)
    return bool(beside or (p.low(last) == "," and table.DEALS.search(p.text)))


def _drops(p: Passage, first: int, last: int, lower: frozenset[str]) -> bool:
    """Whether the first word of a run is no part of the name: an opener of the sentence, an adjective of nation."""
    token = p.tokens[first]
    if token.text in ("&", ",", ".") or token.low in table.NEVER_NAMES or table.SEATED_EN.search(token.low):
        return True
    if p.geography[first] == "nation" and last - first > 1:
        rest = [t.low for t in p.tokens[first + 1 : last] if t.word]
        return not (set(rest) & table.LEARNED or all(w in table.BODY_NOUN_EN or w in PORTFOLIO_EN for w in rest))
    opens = first == 0 or p.tokens[first - 1].text in (".", "«", "“", '"', ":", "-", "–", "—", "!", "?", "•")
    if opens and last - first > 1 and _opener(token.text, token.low):
        return True
    return opens and token.low in lower and not token.upper


def _opener(text: str, low: str) -> bool:
    """Whether a word before a name opens the sentence: an adverb, or what the company makes: "Steelmaker X"."""
    return bool(_MAKER.fullmatch(low) or (table.OPENER_EN.fullmatch(low) and not looks_given(text)))


def _form(p: Passage, first: int, last: int) -> str | None:
    forms = [t.text for t in p.tokens[first:last] if _FORM_WORD.fullmatch(t.text)]
    if not forms and first and re.fullmatch(table.FORMS_BEFORE, p.tokens[first - 1].text):
        return p.tokens[first - 1].text
    return forms[-1] if forms and len([t for t in p.tokens[first:last] if t.word]) > 1 else None


def _followed_by_not(p: Passage, last: int) -> bool:
    after = [
        p.low(last),
        p.low(last + 1)
        if p.low(last) in ("investment", "special", "residential", "international", "business", "economic", "free")
        else "",
    ]
    return any(low in table.NOT_BODY_EN or (low and _NOT_AFTER.fullmatch(low) and not p.kazakh) for low in after) or (
        p.kazakh and bool(_NOT_AFTER.fullmatch(p.low(last) or "-"))
    )


def _noun_beside(p: Passage, first: int, last: int) -> str | None:
    """`firm` or `org` by the noun right before or, in Kazakh and after a comma, behind a run."""
    nouns = [p.low(first - 1)] if first else []
    nouns += [p.low(last)] if p.kazakh else []
    if match := _EXPLAINED.match(p.text[p.tokens[last - 1].end :]):
        nouns += match.group(1).split()
    for noun in nouns:
        if table.ORG_BESIDE_EN.fullmatch(noun) or (noun in nouns[:1] and _ORG.fullmatch(noun)):
            return "org"
        if _FIRM.fullmatch(noun):
            return "firm"
    represented = table.REPRESENTED.search(p.text[: p.tokens[first].start])
    acts = first and table.INVESTS.fullmatch(p.low(last))
    return "firm" if p.latin and (represented or acts) else None
