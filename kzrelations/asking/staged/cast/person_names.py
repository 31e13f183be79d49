"""Where a person's name stands among a sentence's words, and its nominative."""

from __future__ import annotations

import re

from kzrelations.asking.staged.cast.given import is_asian_surname, looks_given
from kzrelations.asking.staged.cast.passage import Passage
from kzrelations.asking.staged.cast.ranks import rank_of
from kzrelations.asking.staged.tables import offices as table
from kzrelations.asking.staged.tables.bodies import BODY_NOUN_EN, BODY_WORDS, NEVER_NAMES, NOT_BODY_EN
from kzrelations.normalize.names import nominative

_ARABIC = re.compile(r"(?:[аәэ](?:ль|л|с|ш|д|р|т|з|н)|al|el|as|ash|ad|ar|at|az|an|en|es)-\w")
_LONGEST_INITIAL = 2
_KK_CASE = re.compile(r"(?:мен|бен|пен|ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні)$")
_SURNAME_KK = re.compile(r"(?:[бқкғ]ал|бол|[кг]ел|бер|тұр|тур)$")
"""Before "ды" the beginning of a surname's end, as in Сатыбалды, Жанкелді, Құдайберді."""
_FORM = re.compile(r"AG|SE|SA|AB|AS|AD|NV|BV|Oy|Oyj|Co|Inc|Ltd|SpA|Srl|GmbH|LLP|LLC|JSC|Plc|Kft|Zrt|SIA|UAB|Corp")
_MANY_KK = re.compile(r"\w{3,}(?:лар|лер|дар|дер|тар|тер)(?:ды|ді|ға|ге|дың|дің|мен)")
_FIXED_GIVEN = re.compile(r"(?P<stem>\w+[оиеуюэ] \w{3,}[бвгджзклмнпрстфхцчшщ])(?P<case>ом|ем|ой|ей)")
"""A given name without cases before a surname in the instrumental."""
_ASIAN_CASE = re.compile(r"(?P<stem>\w+(?: \w+){1,2}[бвгджзклмнпрстфхц])(?P<case>ом|ем|у|а)")
_INITIALS_MALE = re.compile(r"(?P<name>(?:[А-ЯЁ]\. ?){1,2}\w+(?:[оеё]в|[иы]н))(?:а|у|ым|ом)")
_GENITIVE_MALE = re.compile(
    r"(?P<given>[А-ЯЁ]\w+[бвгджзклмнпрстфхцчшщ])(?P<case>[аыи]) (?P<surname>[А-ЯЁ]\w+(?:[оеё]в|[иы]н))а"
)
"""A woman's name in -ова would end in -овой behind a title in the genitive."""
MOST = 5
"""Words that a name has at most."""
_VOWELS_KK = "аәеиоөуүұыіэюяй"


def skip_honorific(p: Passage, index: int) -> int:
    """Index after "Mr", "г-н" and the like."""
    while p.low(index) in table.HONORIFICS or (p.low(index) == "." and p.low(index - 1) in table.HONORIFICS):
        index += 1
    return index


def name_end(p: Passage, first: int) -> int:
    """Index after the person's name that begins at a token; `first` when none does."""
    index, words = first, 0
    while index < len(p.tokens) and words < MOST:
        token = p.tokens[index]
        if is_initial(p, index):
            index += 2
            words += 1
        elif words > 1 and not p.latin and is_initial(p, first) and len(p.tokens[index - 1].text) > _LONGEST_INITIAL:
            break  # initials and a surname are all
        elif words > 1 and p.kazakh and p.low(index + 1).startswith(("облыс", "қала", "аудан", "өңір")):
            break
        elif may_be_name(p, index) and (index == first or token.latin == p.tokens[first].latin):
            index += 1
            words += 1
        elif token.low in table.PARTICLES and words and may_be_name(p, index + 1):
            index += 1
        else:
            break
    return index


def is_initial(p: Passage, index: int) -> bool:
    """Whether a token is an initial with its full stop behind it."""
    token = p.tokens[index]
    if token.low in table.HONORIFICS:
        return False
    if not token.cap or len(token.text) > _LONGEST_INITIAL or p.text[token.end : token.end + 1] != ".":
        return False
    return len(token.text) == 1 or (index + 2 < len(p.tokens) and p.tokens[index + 2].cap)


def may_be_name(p: Passage, index: int) -> bool:
    """Whether a token can be a word of a person's name."""
    if index >= len(p.tokens):
        return False
    token = p.tokens[index]
    if _ARABIC.match(token.low):
        return True
    if not token.word or not token.cap or any(c.isdigit() for c in token.text):
        return False
    if (
        (token.upper and len(token.text) > 2 and "-" not in token.text)
        or token.low in NEVER_NAMES
        or token.low in BODY_WORDS
    ):
        return False
    if (token.latin and _FORM.fullmatch(token.text)) or (index == 0 and p.kazakh and _MANY_KK.fullmatch(token.low)):
        return False
    if (token.low in NOT_BODY_EN or token.low in BODY_NOUN_EN) and not is_asian_surname(token.text):
        return False
    if p.geography[index] and not (looks_given(token.text) and p.geography[index] == "place"):
        return (
            p.geography[index] == "nation"
            and index > 0
            and p.tokens[index - 1].cap
            and looks_given(p.tokens[index - 1].text)
        )
    return (
        rank_of(token.low, "en" if token.latin else "ru") in (None, "monarch", "weak")
        and token.low not in table.HONORIFICS
    )


def is_name(p: Passage, first: int, last: int, *, titled: bool) -> bool:
    """Whether tokens look like a name: two words or more, or one behind a title that is no ordinary capital."""
    if first >= last:
        return False
    words = [t for t in p.tokens[first:last] if t.word]
    long = [t for t in words if len(t.text) > 2]
    if len(words) >= 2:
        return bool(long) or all(is_asian_surname(t.text) or t.cap for t in words)
    return titled and bool(long)


def base_name(text: str, p: Passage, context: str, *, oblique: bool = False) -> str:
    """The name of a person in the nominative."""
    if p.latin and text.isascii():
        return text
    if p.kazakh:
        return _kazakh_base(text, context)
    name = nominative(text, "ru", context=context)
    if (
        name == text
        and oblique
        and (match := re.fullmatch(r"(\w+ .*[бвгджзклмнпрстфхцчшщ])[ау]", text))
        and is_asian_surname(text.split()[0])
    ):
        return match.group(1)
    if name == text and oblique and (base := _undeclined(text)):
        return base
    if name == text and oblique and (match := _FIXED_GIVEN.fullmatch(text)):
        return match["stem"] + ("а" if match["case"] in ("ой", "ей") else "")
    return name


def _undeclined(text: str) -> str | None:
    """The nominative of a name that stands in a case behind a title in a case, where the tables know no part of it.

    >>> _undeclined("Абулкаира Сакова"), _undeclined("Чан Минь Тханом"), _undeclined("Ван Цзюнем")
    ('Абулкаир Саков', 'Чан Минь Тхан', 'Ван Цзюнь')
    """
    words = text.split()
    if match := _INITIALS_MALE.fullmatch(text):
        return match["name"]
    if is_asian_surname(words[0]) and (match := _ASIAN_CASE.fullmatch(text)):
        return match["stem"] + ("ь" if match["case"] == "ем" and len(words) == 2 else "")
    if len(words) == 2 and (match := _GENITIVE_MALE.fullmatch(text)):
        return f"{match['given']}{'а' if match['case'] in 'ыи' else ''} {match['surname']}"
    return None


def _kazakh_base(text: str, context: str) -> str:
    name = nominative(text, "kk", context=context)
    if name != text or len(text.split()) < 2:
        return name
    match = _KK_CASE.search(text)
    if match is None or len(text[: match.start()].split()[-1]) < 3:
        return text
    stem, suffix = text[: match.start()], match.group()
    voiceless = stem[-1] in "пткқсшщхцчф"
    if suffix in ("мен", "бен", "пен"):
        return stem
    if suffix in ("ды", "ді") and _SURNAME_KK.search(stem):
        return text
    if (
        (suffix[0] in "тқк") != voiceless
        or (suffix[0] == "н" and stem[-1] not in (_VOWELS_KK + "мнң" if suffix in ("ның", "нің") else _VOWELS_KK))
        or (suffix[0] == "д" and stem[-1] in "аәеоөүұыіэюя")
    ):
        return text
    return stem
