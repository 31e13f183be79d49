"""Companies and other bodies by their own names: quoted ones, and runs of capitals in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzrelations.asking.staged.naming import Naming
from kzrelations.asking.staged.offices import rank_of
from kzrelations.asking.staged.origins import body_country, form_country, text_country
from kzrelations.asking.staged.passage import Passage
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.asking.staged.tables.offices import PORTFOLIO_EN
from kzrelations.schemas import ActorKind

_QUOTED = re.compile(r"«([^«»\n]{1,40}«[^«»\n]{1,80})»»?|«([^«»\n]{1,90})»|“([^“”\n]{1,90})”|„([^„“”\n]{1,90})[“”]|\"([^\"\n]{1,90})\"")
_BEFORE = re.compile(rf"(?<!\w)(?:(?:{table.FORMS_BEFORE})\s+[«“\"]?){{1,3}}$")
_AFTER = re.compile(rf"(?:\s+(?:{table.FORMS_AFTER})(?!\w)){{1,2}}")
_FIRM = re.compile(table.FIRM_NOUN)
_ORG = re.compile(table.ORG_NOUN)
_NOT_BEFORE = re.compile(table.NOT_BODY_BEFORE)
_NOT_AFTER = re.compile(table.NOT_BODY_AFTER)
_FORM_WORD = re.compile(table.FORMS_LATIN)
_ADJECTIVE_RU = re.compile(r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ые|ие|ых|их|ыми|ими|ое|ее)$")
_PLURAL = re.compile(r"\b(?:companies|firms|corporations|banks|компани(?:и|й|ями|ям|ях)|фирм(?:ы|ами)?|корпораци(?:и|й|ями)|банк(?:и|ов|ами)|компаниялар\w*|фирмалар\w*)\b")
_PARTY = re.compile(r"(?:между|с|со|и|мен|бен|пен|,|у|от|для|with|between|and|by)\s+$", re.IGNORECASE)
_ACTS = re.compile(
    r"построит|подписал\w*|заключил\w*|намерен\w*|планирует|вложит|вложил\w*|инвестиру\w+|готов\w*|займ[её]тся|поставит|приобр\w+|выкуп\w+|откро\w+|созда\w+|будет|стал\w*|"
    r"салады|салып|салмақ|құрады|құяды|қол|ашады|ниетті|жоспарлап|plans?|will|would|intends?|signed|inked|build\w*|is|are|has|have|had|invest\w*|to|entered|agreed|concluded|"
    r"launched|opened|received|bought|acquired|suppl\w+|produces?|makes?|wants?|offer\w*|present\w*|began|begins|started|completed|won|put|gave|established|created|holds|owns|"
    r"operates?|undertook|undertakes|proposes?|proposed|expects?|hopes?|and"
)
_INVESTS = re.compile(r"plans?|intends?|signed|inked|build\w*|invest\w*|entered|suppl\w+|produces?|undertook|undertakes|proposes?|assembles?|operates?|acquired|launched")
_HELD = re.compile(
    r"(?i)\b(?:to|from|for|(?:representatives?|delegations?|managers?|specialists|employees|subsidiary|management|shareholders?|owners?|unit|branch|plant|factory) of)(?: the)?\s+$"
)
_FACILITY = frozenset("plant factory mill refinery farm mine warehouse shop smelter".split())
_TOWN = re.compile(r"\b(?:town|city|village|port|district|region|province|state|river|settlement|county|island|lake|valley|mountains?)(?: of)?\s+$")


# --- quoted names ----------------------------------------------------------------------------------------------------


def quoted_bodies(p: Passage) -> Iterator[Naming]:
    """Bodies whose names stand in quotation marks."""
    previous: Naming | None = None
    for match in _QUOTED.finditer(p.text):
        inner = match.group(match.lastindex or 0).strip()
        naming = _quoted(p, match, inner, previous)
        if naming is not None:
            previous = naming
            yield naming


def _quoted(p: Passage, match: re.Match[str], inner: str, previous: Naming | None) -> Naming | None:
    words = inner.split()
    if not words or not (words[0][:1].isupper() or words[0][:1].isdigit()) or len(words) > 8 or table.SPEECH_END.search(inner):
        return None
    left, right = p.text[: match.start()], p.text[match.end() :]
    before, after = _BEFORE.search(left), _AFTER.match(right)
    form = (before.group().split()[0] if before else None) or (after.group().split()[-1] if after else None)
    first = p.at(match.start())
    cue = _cue_left(p, first if not before else p.at(before.start())) or _cue_right(p, p.at(match.end()))
    if not form and (cue == "not" or (cue is None and _joins(p, previous, match.start()) and previous and previous.rank == "not")):
        return Naming(p.sentence.number, match.start(), match.end(), match.group(), inner, "company", rank="not", sure=False)
    small = sum(1 for w in words[1:] if w[:1].islower() and len(w) > 2)
    if not form and cue is None and (small > 1 or words[0][:1].isdigit()):
        return None
    if not form and cue not in ("firm", "org") and (table.MEDIA.search(inner) or _reported(left, right)):
        return None
    start = before.start() if before else match.start() if after else match.start(match.lastindex or 0)
    end = match.end() + (after.end() if after else 0) if (after or before) else match.end(match.lastindex or 0)
    name = p.text[start:end]
    last = p.at(match.end())
    country = form_country(form) if form else None
    code = body_country(p, p.at(start) if before else first, last)
    joined = _joins(p, previous, start) and previous is not None and previous.rank == "firm"
    shared = previous.country if joined and previous and not form and _PLURAL.search(p.text[max(0, previous.start - 40) : previous.start]) else None
    kind: ActorKind = "organization" if cue == "org" else "company"
    sure = bool(form or cue or code or joined or _party(left, right) or (re.search(r"[A-Za-z]", inner) and not p.latin))
    if not sure and not all(w[:1].isupper() or len(w) < 4 for w in words):
        return None
    return Naming(
        p.sentence.number, start, end, name, name, kind, None, None, code or country or shared or _own(inner), "firm" if kind == "company" else "org",
        alias=_alias(p, match.end()), sure=sure
    )


def _joins(p: Passage, previous: Naming | None, start: int) -> bool:
    """Whether nothing but a comma or an "and", perhaps with a country, stands between two quoted names."""
    if previous is None:
        return False
    return re.fullmatch(r"[»”\"]?\s*(?:,|и|мен|пен|және|and)(?:\s+[А-ЯЁӘҚA-Z]\w+)?\s*[«“\"]?", p.text[previous.end : start]) is not None


def _alias(p: Passage, end: int) -> str | None:
    """The abbreviation in brackets behind a name."""
    match = re.match(r"[»”\"]?\s*\((?:далее\s*[-–—]\s*)?[«\"]?([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,8})[»\"]?\)", p.text[end : end + 40])
    return match.group(1) if match else None


def _own(name: str) -> str | None:
    """A country or place inside the body's own name."""
    return text_country(name)


def _cue_left(p: Passage, first: int) -> str | None:
    """`firm`, `org` or `not` by the noun before a quotation, over adjectives."""
    for index in range(first - 1, max(-1, first - 4), -1):
        low = p.low(index)
        if not p.tokens[index].word:
            return None
        if _NOT_BEFORE.fullmatch(low):
            return "not"
        if _FIRM.fullmatch(low):
            return "firm"
        if _ORG.fullmatch(low):
            return "org"
        if not (_ADJECTIVE_RU.fullmatch(low) or p.geography[index]):
            return None
    return None


def _cue_right(p: Passage, index: int) -> str | None:
    for low in (p.low(index), p.low(index + 1) if p.kazakh else ""):
        if low and _NOT_AFTER.fullmatch(low):
            return "not"
        if low and p.kazakh and _FIRM.fullmatch(low):
            return "firm"
        if low and p.kazakh and _ORG.fullmatch(low):
            return "org"
    return None


def _reported(left: str, right: str) -> bool:
    """Whether a reporting verb stands right beside a quotation, or a dateline holds it."""
    last = re.findall(r"\w+", left)[-2:]
    after = re.findall(r"\w+", right)[:2]
    if re.fullmatch(r"\s*[.:]?\s*", right[:3]) and len(left) < 40 and left.isupper():
        return True
    return any(table.REPORTS.fullmatch(w.lower()) for w in last + after) and not re.search(r"(?:что|о том)", right[:10])


def _party(left: str, right: str) -> bool:
    if _PARTY.search(left):
        return True
    word = re.match(r"\s+(\w+)", right)
    return bool(word and _ACTS.fullmatch(word.group(1).lower()))


# --- runs of capitals ------------------------------------------------------------------------------------------------


def capital_bodies(
    p: Passage, taken: list[tuple[int, int]], titles: list[tuple[int, int]], lower: frozenset[str]
) -> Iterator[Naming]:
    """Bodies named by a run of capitals in Latin letters, outside the spans already taken.

    `titles` are spans of offices, whose bodies need no further sign; `lower` holds every word that the article writes with
    a small letter.
    """
    if p.latin and _is_headline(p):
        return
    index = 0
    while index < len(p.tokens):
        token = p.tokens[index]
        if not _starts(p, index) or any(token.start < end and start < token.end for start, end in taken):
            index += 1
            continue
        last = _run_end(p, index, taken)
        if naming := _capitals(p, index, last, lower):
            titled = any(start < naming.start and naming.end <= end for start, end in titles)
            yield replace(naming, sure=True) if titled else naming
        index = max(last, index + 1)


def _is_headline(p: Passage) -> bool:
    """Whether a sentence is a heading that capitalises every longer word: its capitals tell nothing."""
    long = [t for t in p.tokens if t.word and len(t.text) > 3]
    return len(long) > 1 and p.text.rstrip()[-1:] not in ".!?;:" and 4 * sum(t.cap for t in long) >= 3 * len(long)


def _starts(p: Passage, index: int) -> bool:
    token = p.tokens[index]
    return token.latin and token.cap and any(c.isalpha() for c in token.text)


def _run_end(p: Passage, index: int, taken: list[tuple[int, int]]) -> int:
    last = index
    while last < len(p.tokens):
        token = p.tokens[last]
        if any(token.start < end and start < token.end for start, end in taken):
            break
        if _starts(p, last) or token.text == "&" or (token.text.isdigit() and last > index and False):
            last += 1
        elif token.text in (".", ",") and _FORM_WORD.fullmatch(p.tokens[last - 1].text if token.text == "." else _text(p, last + 1)):
            last += 1
        elif token.text in ("'s", "’s") and p.low(last + 1) and p.tokens[last + 1].cap and last - index == 1 and not p.latin:
            last += 1
        elif token.low in ("of", "for", "and", "de") and _goes_on(p, index, last):
            last += 1
        else:
            break
    while last > index + 1 and p.tokens[last - 1].text in ("&", ",", "of", "for", "and", "de"):
        last -= 1
    if last > index + 1 and p.tokens[last - 1].text == "." and last == len(p.tokens):
        last -= 1
    return last


def _text(p: Passage, index: int) -> str:
    return p.tokens[index].text if 0 <= index < len(p.tokens) else ""


def _goes_on(p: Passage, first: int, index: int) -> bool:
    """Whether "of", "for" or "and" inside a run joins the parts of one body's name."""
    if index + 1 >= len(p.tokens) or not _starts(p, index + 1):
        return False
    words = [t.low for t in p.tokens[first:index]]
    noun = any(w in table.BODY_NOUN_EN for w in words)
    if p.low(index) == "and":
        return noun and p.low(index + 1) in PORTFOLIO_EN | table.BODY_NOUN_EN and words[-1] in PORTFOLIO_EN
    return noun and words[-1] in ("ministry", "chamber", "university", "bank", "institute", "academy", "union", "association", "committee", "council", "department", "agency", "fund", "federation", "center", "centre", "school", "college", "government")  # fmt: skip


def _capitals(p: Passage, first: int, last: int, lower: frozenset[str]) -> Naming | None:
    while first < last and _drops(p, first, last, lower):
        first += 1
    while last > first and (p.low(last - 1) in table.NEVER_NAMES or p.tokens[last - 1].text in (",", "&")):
        last -= 1
    if first >= last:
        return None
    if p.low(last - 1) in _FACILITY and last - first > 1 and p.latin:
        last -= 1
    words = [t for t in p.tokens[first:last] if t.word]
    lows = [t.low for t in words]
    text = p.slice(first, last)
    if _TOWN.search(p.text[: p.tokens[first].start]):
        return None
    if table.MEDIA.search(text) or (lows[-1] in table.NOT_BODY_EN and not _form(p, first, last)) or _followed_by_not(p, last):
        return None
    marks = p.geography[first:last]
    if all(m for m, t in zip(marks, p.tokens[first:last], strict=True) if t.word) or all(w in PORTFOLIO_EN for w in lows):
        return None
    told = [not m and not (rank_of(w, "en") or w in table.NEVER_NAMES | PORTFOLIO_EN | table.BODY_NOUN_EN) for w, m in zip(lows, [g for g, t in zip(marks, p.tokens[first:last], strict=True) if t.word], strict=True)]
    generic = {w for w in lows if w in table.BODY_NOUN_EN}
    if all(len(w) < 2 for w in lows) or (not any(told) and not (generic and any(marks) and lows[-1] in generic)):
        return None
    if rank_of(lows[-1], "en"):
        return None
    form = _form(p, first, last)
    code = body_country(p, first, last)
    cue = _noun_beside(p, first, last)
    noun = next((w for w in reversed(lows) if w in table.BODY_NOUN_EN), None)
    org = bool(_ORG.fullmatch(noun or "")) or cue == "org"
    opens = first == 0 and len(words) == 1
    sure = bool(form or (code and not opens) or cue or (noun and len(words) > 1) or (not p.latin and len(text) > 2))
    if not sure and len(words) > 1:
        sure = _takes_part(p, first, last)
    if len(words) == 1 and words[0].upper and p.latin and not (form or code or cue):
        return None
    kind: ActorKind = "organization" if org else "company"
    country = code or form_country(form) or _own(text)
    return Naming(p.sentence.number, p.tokens[first].start, p.tokens[last - 1].end, text, text, kind, None, None, country, "org" if org else "firm", alias=_alias(p, p.tokens[last - 1].end), sure=sure)


def _takes_part(p: Passage, first: int, last: int) -> bool:
    """Whether a run does or suffers what parties do."""
    before = p.text[: p.tokens[first].start]
    return bool(_ACTS.fullmatch(p.low(last)) or _PARTY.search(before) or _HELD.search(before))


def _drops(p: Passage, first: int, last: int, lower: frozenset[str]) -> bool:
    """Whether the first word of a run is no part of the name: an opener of the sentence, an adjective of nation, a title."""
    token = p.tokens[first]
    if token.text in ("&", ",", ".") or token.low in table.NEVER_NAMES:
        return True
    if p.geography[first] == "nation" and last - first > 1:
        rest = [t.low for t in p.tokens[first + 1 : last] if t.word]
        return not all(w in table.BODY_NOUN_EN or w in PORTFOLIO_EN for w in rest)
    opens = first == 0 or p.tokens[first - 1].text in (".", "«", "“", '"', ":", "-", "–", "—", "!", "?", "•")
    return opens and token.low in lower and not token.upper


def _form(p: Passage, first: int, last: int) -> str | None:
    forms = [t.text for t in p.tokens[first:last] if _FORM_WORD.fullmatch(t.text)]
    if not forms and first and re.fullmatch(table.FORMS_BEFORE, p.tokens[first - 1].text):
        return p.tokens[first - 1].text
    return forms[-1] if forms and len([t for t in p.tokens[first:last] if t.word]) > 1 else None


def _followed_by_not(p: Passage, last: int) -> bool:
    after = [p.low(last), p.low(last + 1) if p.low(last) in ("investment", "special", "residential", "international", "business", "economic", "free") else ""]
    return any(low in table.NOT_BODY_EN or (low and _NOT_AFTER.fullmatch(low) and not p.kazakh) for low in after) or (p.kazakh and bool(_NOT_AFTER.fullmatch(p.low(last) or "-")))


def _noun_beside(p: Passage, first: int, last: int) -> str | None:
    """`firm` or `org` by the noun right before or, in Kazakh and after a comma, behind a run."""
    before = p.low(first - 1)
    if first and _FIRM.fullmatch(before):
        return "firm"
    if first and _ORG.fullmatch(before):
        return "org"
    after = p.low(last)
    if p.kazakh and _FIRM.fullmatch(after):
        return "firm"
    if p.kazakh and _ORG.fullmatch(after):
        return "org"
    match = re.match(r"(?:\s*\([^()]{1,20}\))?,\s+(?:an?|the)\s+([^,.;]{3,70})", p.text[p.tokens[last - 1].end :])
    if match:
        for word in match.group(1).split():
            if re.fullmatch(r"lender|bank|university|chamber|fund|organization|organisation|association|institute|college", word):
                return "org"
            if _FIRM.fullmatch(word):
                return "firm"
    if p.latin and first and _INVESTS.fullmatch(after):
        return "firm"
    return None
