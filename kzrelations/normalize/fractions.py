"""Parts and multiples told in words: "four fifths", "пятая часть", "төрттен бірі"; "вдвое", "2.5 times", "үш есе"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain

from kzrelations.normalize.spans import Found

_HUNDRED = Decimal(100)
_WHOLES = {
    3: r"thirds?|трет(?:ь|и|ей|ями)|үштен",
    4: r"quarters?|четверт(?:ь|и|ей|ью|ями)|төрттен",
    5: r"fifths?|пят(?:ая|ую|ой|ых|ыми)|бестен",
    6: r"sixths?|шест(?:ая|ую|ой|ых)|алтыдан",
    7: r"sevenths?|седьм(?:ая|ую|ой|ых)|жетіден",
    8: r"eighths?|восьм(?:ая|ую|ой|ых)|сегізден",
    9: r"ninths?|девят(?:ая|ую|ой|ых)|тоғыздан",
    10: r"tenths?|десят(?:ая|ую|ой|ых)|оннан",
}
_COUNTS = {
    1: r"an?|one|одн(?:а|у|ой)|бір",
    2: r"two|дв(?:е|ух|умя)|екі",
    3: r"three|тр(?:и|[её]х|емя)|үш",
    4: r"four|четыр(?:е|[её]х|ьмя)|төрт",
    5: r"five|пят(?:ь|и|ью)|бес",
    6: r"six|шест(?:ь|и|ью)|алты",
    7: r"seven|сем(?:ь|и|ью)|жеті",
    8: r"eight|вос(?:е|ь)м(?:ь|и|ью)|сегіз",
    9: r"nine|девят(?:ь|и|ью)|тоғыз",
}
_CALENDAR = r"(?!\s(?:of\s)?(?:the\s|this\s|last\s)?(?:year|19|20|[1-4]\w\w\squarter)|\s(?:\w+\s)?(?:год|19|20|века))"
_GOES_ON = r"(?=\W*$|[,.;:)–—]|\s(?:of|to|in|from|on|than|as|more|less|lower|higher|compared|against|last|this|year|over|and|since|by|came|c?o?mes|was|were|is|are|went|goes|while|but)\b)"
"""What follows "a third" when it is a part, not the third of a row."""
_HALF = re.compile(
    r"(?<!first )(?<!second )(?<!this )(?<!last )(?<!latter )(?<!and a )(?<!a )\bhalf(?= of\b| the\b| its\b| their\b| that\b)"
    rf"{_CALENDAR}|(?<=\bby )(?:a |one )?half\b|"
    rf"(?<!перв[оу][йю] )(?<!втор[оу][йю] )(?<!\bс )\bполовин(?:а|у|ы|е)\b{_CALENDAR}|наполовину|"
    r"\bжартысы(?!нда)\w*|\bтең жартысы",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"(?<!\w)(?:(?P<en>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)(?![\w-]){_CALENDAR}{_GOES_ON}"
    rf"|(?P<kz>үштен|төрттен|бестен|алтыдан|жетіден|сегізден|тоғыздан|оннан) "
    rf"(?P<of>бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз)(?:і|сі|уі|еуі)?(?:не|ге|ке|ға|ні|н|нен|мен)?(?!\w)|(?P<quarter>ширек|ширег)\w*"
    rf"|(?:(?P<ru>одн(?:а|у|ой)|дв(?:е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]) )?"
    rf"(?P<share>треть|трети|четверть|четверти|четвертью|(?:пят|шест|седьм|восьм|девят|десят)(?:(?:ую|ой|ая)(?=\s(?:часть|части|долю|доля|доли))|ых))"
    rf"(?:\s(?:част|дол)\w+)?(?!\w){_CALENDAR})",
    re.IGNORECASE,
)
_WORDS = (
    (Decimal("0.5"), r"halved|halving|halves(?= (?:the|its))"),
    (Decimal(2), r"doubl(?:ed|ing|es)|twice(?= as (?:many|much|high|large|big)| more)|two-?fold|вдвое|удво(?:и|ен)\w+|еселен(?:ді|ген|іп)|қосарлан\w+"),
    (Decimal(3), r"tripled|tripling|trebled|trebling|three-?fold|втрое|утро(?:и|ен)\w+"),
    (Decimal(4), r"quadrupled|quadrupling|four-?fold|вчетверо|учетвер\w+"),
    (Decimal(5), r"quintupled|five-?fold|впятеро"),
    (Decimal(6), r"six-?fold|вшестеро"),
    (Decimal(7), r"seven-?fold|всемеро"),
    (Decimal(8), r"eight-?fold|ввосьмеро"),
    (Decimal(10), r"ten-?fold|вдесятеро"),
)  # fmt: skip
_NUMBERS = {
    Decimal("1.5"): r"one and a half|полтора|полутора|бір жарым",
    Decimal("2.5"): r"two and a half|два с половиной|екі жарым",
    Decimal("3.5"): r"three and a half|три с половиной|үш жарым",
    Decimal(2): r"two|два|екі", Decimal(3): r"three|три|үш", Decimal(4): r"four|четыре|төрт", Decimal(5): r"five|пять|бес",
    Decimal(6): r"six|шесть|алты", Decimal(7): r"seven|семь|жеті", Decimal(8): r"eight|восемь|сегіз",
    Decimal(9): r"nine|девять|тоғыз", Decimal(10): r"ten|десять|он",
}  # fmt: skip
_NUMBER = "|".join(_NUMBERS.values())
_DIGITS = r"\d{1,4}(?:[.,]\d{1,2})?"
_TIMES = re.compile(
    rf"(?<![\w.,])(?:(?P<en>{_DIGITS}|{_NUMBERS[Decimal('1.5')]}|{_NUMBER})(?:[ -]times(?= (?:more|higher|larger|greater|bigger|as|less|lower|the|over|up)|[,.;]|$)|-?fold\b)"
    rf"|(?<=\bв )(?P<ru>{_DIGITS}|{_NUMBER})\sраза?\b|(?P<kk>{_DIGITS}|{_NUMBER})\s?есе\w*)",
    re.IGNORECASE,
)


def find_fractions(text: str) -> list[Found[Decimal]]:
    """Parts of a whole in per cent, with one digit after the point where it doesn't come out even, in order.

    >>> [(found.text, str(found.value)) for found in find_fractions("four fifths, на треть, бестен бірге, half of it")]
    [('four fifths', '80'), ('треть', '33.3'), ('бестен бірге', '20'), ('half', '50')]
    """
    found = [Found(match.start(), match.end(), match.group(), Decimal(50)) for match in _HALF.finditer(text)]
    for match in _FRACTION.finditer(text):
        if match["quarter"]:
            count, whole = 1, 4
        else:
            whole = _key(_WHOLES, (match["part"] or match["kz"] or match["share"]).split()[0])
            count = _key(_COUNTS, match["en"] or match["of"] or match["ru"] or "one")
        if count < whole:
            found.append(Found(match.start(), match.end(), match.group(), _even(_HUNDRED * count / whole)))
    return sorted(found, key=lambda one: one.start)


def find_multiples(text: str) -> list[Found[Decimal]]:
    """How many times as much, in order; halves are 0.5.

    >>> [(found.text, str(found.value)) for found in find_multiples("doubled, в 1,5 раза, үш есе, halved")]
    [('doubled', '2'), ('1,5 раза', '1.5'), ('үш есе', '3'), ('halved', '0.5')]
    """
    told = (
        Found(match.start(), match.end(), match.group(), factor)
        for factor, stems in _WORDS
        for match in re.finditer(rf"(?<!\w)(?:{stems})", text, re.IGNORECASE)
    )
    times = (
        Found(match.start(), match.end(), match.group(), _factor(match["en"] or match["ru"] or match["kk"]))
        for match in _TIMES.finditer(text)
    )
    kept: list[Found[Decimal]] = []
    for one in sorted(chain(told, times), key=lambda found: (found.start, -found.end)):
        if one.value and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return kept


def growth_of(factor: Decimal, *, falls: bool = False) -> Decimal:
    """The change in per cent that a multiple states: twice is 100 more, or 50 less.

    >>> str(growth_of(Decimal("2.5"))), str(growth_of(Decimal(2), falls=True)), str(growth_of(Decimal("0.5")))
    ('150', '-50', '-50')
    """
    return _even((1 / factor - 1) * _HUNDRED if falls and factor > 1 else (factor - 1) * _HUNDRED)


def _key(rows: dict[int, str], word: str) -> int:
    return next(number for number, stems in rows.items() if re.fullmatch(stems, word, re.IGNORECASE))


def _factor(written: str) -> Decimal:
    if written[0].isdigit():
        return Decimal(written.replace(",", "."))
    return next(number for number, stems in _NUMBERS.items() if re.fullmatch(stems, written, re.IGNORECASE))


def _even(value: Decimal) -> Decimal:
    rounded = value.quantize(Decimal("0.1"))
    return rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded
