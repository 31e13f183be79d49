"""Bodies whose names stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzrelations.asking.staged.cast.naming import Naming, alias_behind
from kzrelations.asking.staged.cast.origins import body_country, form_country, text_country
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import rank_of
from kzrelations.asking.staged.tables import bodies as table
from kzrelations.schemas import ActorKind

_QUOTED = re.compile(
    r"«([^«»\n]{1,60}»[^«»,.\n]{2,40})»(?= (?:АҚ|ЖШС))|«([^«»\n]{1,40}«[^«»\n]{1,80})»»?|«([^«»\n]{1,90})»|"
    r"“([^“”\n]{1,90})”|„([^„“”\n]{1,90})[“”]|\"([^\"\n]{1,90})\""
)
_BEFORE = re.compile(rf"(?<!\w)(?:(?:{table.FORMS_BEFORE})\s+[«“\"]?){{1,3}}$")
_AFTER = re.compile(rf"(?:\s+(?:{table.FORMS_AFTER})(?!\w)){{1,2}}")
_FIRM = re.compile(table.FIRM_NOUN)
_ORG = re.compile(table.ORG_NOUN)
_KAZAKH = re.compile(r"[әғқңөұүһ]", re.IGNORECASE)
_NATIVE = re.compile(r"(?<!\w)[а-яё-]{3,}[сц]к(?:ий|ая|ой|ую|ого|им|ому)\s+$")
_AND_FIRM = re.compile(
    r"(?:\s\([^()]{2,40}\))?\s+(?:и|және|мен|and)\s+(?:[\w-]+\s+)?(?:компани|фирм|корпорац|холдинг|завод|банк|ТОО|АО|ООО|СПК)"
)
_GENITIVE = re.compile(r"(?P<stem>[А-ЯЁ][А-Яа-яёЁ]{2,}[бвгджзклмнпрстфхцчшщ])(?P<case>[аы])$")
"""A name of one word behind an office: "директор «Сибмаша»"."""
_GENITIVE_KK = re.compile(r"(?<=\w{3})(?:ның|нің|дың|дің|тың|тің)$")
_NATIVE_BY = re.compile(r"[а-яе-]{3,}[сц]ким")
_INSTRUMENTAL = re.compile(r"(?<=[А-ЯЁа-яё]{3}[бвгджзклмнпрстфхцчшщ])(?:ом|ем)$")
"""Its case in "с белорусским «Сибмашем»"."""
_BOARD = frozenset(("правления", "директоров", "совета"))
_NOT_BEFORE = re.compile(table.NOT_BODY_BEFORE)
_NOT_AFTER = re.compile(table.NOT_BODY_AFTER)
_ADJECTIVE_RU = re.compile(r".{2,}(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ые|ие|ых|их|ыми|ими|ое|ее)$")


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
    if (
        not words
        or not (words[0][:1].isupper() or words[0][:1].isdigit())
        or len(words) > 8
        or table.SPEECH_END.search(inner)
    ):
        return None
    left, right = p.text[: match.start()], p.text[match.end() :]
    before, after = _BEFORE.search(left), _AFTER.match(right)
    form = (before.group().split()[0] if before else None) or (after.group().split()[-1] if after else None)
    first = p.at(match.start())
    cue = _cue_left(p, first if not before else p.at(before.start())) or _cue_right(p, p.at(match.end()))
    if not form and (
        cue == "not" or (cue is None and _joins(p, previous, match.start()) and previous and previous.rank == "not")
    ):
        return Naming(
            p.sentence.number, match.start(), match.end(), match.group(), inner, "company", rank="not", sure=False
        )
    cue = cue or _own_noun(words)
    if not form and _no_name(p, match, words, cue):
        return None
    start = before.start() if before else match.start() if after else match.start(match.lastindex or 0)
    end = match.end() + (after.end() if after else 0) if (after or before) else match.end(match.lastindex or 0)
    name = p.text[start:end] if form else _base(p, p.text[start:end], first, cue)
    last = p.at(match.end())
    country = form_country(form) if form else None
    code = body_country(p, p.at(start) if before else first, last)
    joined = _joins(p, previous, start) and previous is not None and previous.rank == "firm"
    shared = previous.country if previous and joined and not form and _several(p, previous) else None
    kind: ActorKind = "organization" if cue == "org" else "company"
    told = _NATIVE.search(left) or _AND_FIRM.match(right) or table.TRADE_WORD.search(inner)
    sure = bool(
        form or cue or code or joined or told or _party(left, right) or (re.search(r"[A-Za-z]", inner) and not p.latin)
    )
    if not sure and not all(w[:1].isupper() or len(w) < 4 for w in words):
        return None
    return Naming(
        p.sentence.number,
        start,
        end,
        name,
        name,
        kind,
        None,
        None,
        code or country or shared or text_country(inner) or ("KZ" if not p.kazakh and _KAZAKH.search(inner) else None),
        "firm" if kind == "company" else "org",
        alias=alias_behind(p, match.end()),
        sure=sure,
    )


def _no_name(p: Passage, match: re.Match[str], words: list[str], cue: str | None) -> bool:
    """Whether words in quotation marks without a legal form are a phrase, an event, a medium, cheese called "Swiss"."""
    small = sum(1 for w in words[1:] if w[:1].islower() and len(w) > 2)
    if cue is None and (small > 1 or words[0][:1].isdigit()):
        return True
    if len(words) == 1 and set(p.geography[p.at(match.start() + 1) : p.at(match.end() - 1)]) == {"nation"}:
        return True
    inner = " ".join(words)
    other = table.EVENT.search(inner) or table.NUMERAL.fullmatch(inner) or table.MEDIA.search(inner)
    return cue not in ("firm", "org") and bool(other or _reported(p.text[: match.start()], p.text[match.end() :]))


def _base(p: Passage, name: str, first: int, cue: str | None) -> str:
    """A name without the case that its sentence puts it in."""
    if p.kazakh:
        return _GENITIVE_KK.sub("", name)
    if cue is None and first and (rank_of(p.low(first - 1), "ru") or p.low(first - 1) in _BOARD):
        return _GENITIVE.sub(lambda m: m["stem"] + ("а" if m["case"] == "ы" else ""), name)
    if cue is None and first and _NATIVE_BY.fullmatch(p.low(first - 1)):
        return _INSTRUMENTAL.sub("", name)
    return name


def _several(p: Passage, first: Naming) -> bool:
    """Whether a noun in the plural stands before the first of several names."""
    return table.PLURAL.search(p.text[max(0, first.start - 40) : first.start]) is not None


def _own_noun(words: list[str]) -> str | None:
    """`firm` or `org` by the last word of a name of its own: «Уральская трубная компания»."""
    last = words[-1].lower() if len(words) > 1 else ""
    return "firm" if _FIRM.fullmatch(last) else "org" if _ORG.fullmatch(last) else None


def _joins(p: Passage, previous: Naming | None, start: int) -> bool:
    """Whether nothing but a comma or an "and", perhaps with a country, stands between two quoted names."""
    if previous is None:
        return False
    return (
        re.fullmatch(
            r"[»”\"]?\s*(?:,|и|мен|пен|және|and)(?:\s+[А-ЯЁӘҚA-Z]\w+)?\s*[«“\"]?", p.text[previous.end : start]
        )
        is not None
    )


def _cue_left(p: Passage, first: int) -> str | None:
    """`firm`, `org` or `not` by the noun before a quotation, over adjectives."""
    for index in range(first - 1, max(-1, first - 5), -1):
        low = p.low(index)
        if low == "из" and p.geography[index + 1]:
            continue
        if not p.tokens[index].word:
            return None
        if _NOT_BEFORE.fullmatch(low):  # "сад польской «Х»" is of a company
            return None if "nation" in p.geography[index + 1 : first] else "not"
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
    if table.PARTY.search(left):
        return True
    word = re.match(r"\s+(\w+)", right)
    return bool(word and table.ACTS.fullmatch(word.group(1).lower()))
