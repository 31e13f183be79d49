"""Words of parties that have no name."""

from __future__ import annotations

import re

RANKS = frozenset({"minister", "premier", "ambassador", "consul", "governor", "khokim", "president", "mayor", "akim"})
"""Offices that a meeting may name without their holders."""

MET_EN = re.compile(
    r"(?i)(?:\b(?:meet|met|meeting|talks|conference|conversation|call|visit) (?:with|on|by) (?:the )?|\bbetween (?:the )?)$"
)
MET_RU = re.compile(
    r"(?i)(?:встре[чт]\w+|переговор\w*|беседу?\w*|разговор\w*|визит\w*|совещани\w+)(?: \w+){0,3}? (?:со?|к) $"
)
MET_KK = re.compile(r".+(?:імен|ымен)")

_NOT_NAMED = r"(?!\s*[«\"“A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])(?!\w)"
COMPANIES = (
    # English: "a Chinese company"; with "the" it points at one already named
    re.compile(
        rf"\b[Aa]n? (?:\w+ )?(?P<name>(?P<nation>[A-Z][a-z]+) (?:company|firm|corporation|investor|bank|holding|consortium|manufacturer))\b{_NOT_NAMED}"
    ),
    re.compile(
        r"(?<![\w«])(?P<name>(?P<nation>[А-ЯЁа-яё-]+[сц]к(?:ая|ой|ую|ий|ого|им|ому)) (?:компани[яиюей]{1,2}|фирм[аыоуей]{1,2}|корпораци[яиюей]{1,2}|инвестор(?:а|ом|у)?|банк(?:а|ом|у)?|холдинг(?:а|ом|у)?|консорциум(?:а|ом|у)?))"
        rf"{_NOT_NAMED}"
    ),
    re.compile(
        r"(?<![\w«])(?P<name>(?P<nation>[А-ЯЁа-яёәғқңөұүһі]+) (?:компаниясы|фирмасы|корпорациясы|инвесторы|банкі|холдингі|консорциумы)(?:н|на|не|ның|нің|мен)?)"
        rf"{_NOT_NAMED}"
    ),
)
"""Named by nation alone; groups `name` and `nation`."""
