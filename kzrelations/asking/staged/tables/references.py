"""Words that stand for an actor already named."""

from __future__ import annotations

import re

from kzrelations.asking.staged.tables import word_set

DESCRIPTIONS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (
        frozenset({"akim", "mayor"}),
        re.compile(
            r"(?i)\b(?:the )?head of (?:the )?(?:region|city|oblast|town)\b|\b(?:глав\w|руководител\w{1,2}) (?:региона|области|города|мегаполиса)\b|\bградоначальник\w{0,2}\b|"
            r"\b(?:өңір|облыс|қала|аймақ|шаһар) басшысы\w*"
        ),
    ),
    (
        frozenset({"ambassador", "consul"}),
        re.compile(
            r"(?i)\bthe (?:\w+ )?(?:diplomat|envoy)\b|\bдипломат(?:а|у|ом)?\b|\bглав\w (?:посольства|диппредставительства|дипмиссии)\b|\b\w*\s?дипломат(?:пен|ты|қа|тың)?\b"
        ),
    ),
    (
        frozenset({"akim"}),
        re.compile(r"(?i)\b(?:deputy )?governor\b|\bгубернатор\w{0,2}\b(?=,| отметил| сказал| добавил)"),
    ),
)
GUEST = re.compile(
    r"(?i)\b(?:the (?:(?P<nation>\w+) )?(?:guest|visitor)\b)|\b(?:гость|гостья|гостя|гостю|гостем)\b|\b(?:қонақ|мейман)(?:пен|қа|ты|тың|мен)?\b"
)
GUEST_RANKS = word_set(
    "ambassador consul minister premier president director head governor khokim mayor representative secretary owner monarch"
)
FIRM = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:(?P<nation>[A-Z]\w+) )?(?:company|firm|corporation|holding|investor|manufacturer|producer)\b(?! of\b)"
    r"|(?<![«\w])(?:[Кк]омпани(?:я|ю|ей)|[Фф]ирм(?:а|у|ой)|[Кк]орпораци(?:я|ю|ей)|[Ии]нвестор(?:а|у|ом)?|[Хх]олдинг(?:а|ом)?)(?! [«\"“A-Z])(?!\w)"
    r"|(?<![»\w] )(?<!\w)(?:[Кк]омпания|[Фф]ирма|[Кк]орпорация|[Ии]нвестор)(?:мен|ға|ның|ны)?(?!\w)(?! [«\"“])"
)
BANK = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:(?P<nation>[A-Z]\w+) )?(?:bank|lender)\b|(?<!\w)[Бб]анк(?:а|у|ом)?(?!\w)(?! [«\"“A-Z])(?! развит| реконстр)"
)
KIND = re.compile(
    r"(?<![\w-])(?<![»”] )(?<!ый )(?<!ий )(?<!ым )(?<!им )(?<!го )(?<!му )(?<!ік )(?<!ық )"
    r"(?:(?P<kind>(?i:комбинат|университет|институт))(?:ы|і|а|у|ом|е|пен|тің|тың|ке|қа)?|(?<=the )(?P<english>university|institute))"
    r"(?!\w)(?! (?:[«\"“A-ZА-ЯЁ]|of\b|им\.|имени))"
)
"""A body by its kind alone, which its full name holds or has beside it."""
KINDS = ("комбинат", "университет", "институт", "university", "institute")
POINTER = re.compile(
    r"(?i)\b(?:region|city|области|города|региона|мегаполиса|облыс\w*|қала\w*|өңір\w*|аймақ\w*)$|^(?:облыс|қала|өңір|аймақ)|^(?:the|новый|нынешний)\s"
)
"""A title whose complement names nothing."""
