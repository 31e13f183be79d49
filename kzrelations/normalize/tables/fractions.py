"""Words of parts and multiples in English, Russian and Kazakh, as expressions; `normalize.numbers.fractions` gives them meaning."""

from __future__ import annotations

from decimal import Decimal

# Each row: how many parts make a whole, and the words of one such part.
WHOLES = {
    3: r"thirds?|трет(?:ь|и|ей|ями)|үштен",
    4: r"quarters?|четверт(?:ь|и|ей|ью|ями)|төрттен",
    5: r"fifths?|пят(?:ая|ую|ой|ых|ыми)|бестен",
    6: r"sixths?|шест(?:ая|ую|ой|ых)|алтыдан",
    7: r"sevenths?|седьм(?:ая|ую|ой|ых)|жетіден",
    8: r"eighths?|восьм(?:ая|ую|ой|ых)|сегізден",
    9: r"ninths?|девят(?:ая|ую|ой|ых)|тоғыздан",
    10: r"tenths?|десят(?:ая|ую|ой|ых)|оннан",
}
# How many parts.
COUNTS = {
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
# What follows no halves and quarters of years.
CALENDAR = r"(?!\s(?:of\s)?(?:the\s|this\s|last\s)?(?:year|19|20|[1-4]\w\w\squarter)|\s(?:\w+\s)?(?:год|19|20|века))"
GOES_ON = r"(?=\W*$|[,.;:)–—]|\s(?:of|to|in|from|on|than|as|more|less|lower|higher|compared|against|last|this|year|over|and|since|by|came|c?o?mes|was|were|is|are|went|goes|while|but)\b)"
"""What follows "a third" when it is a part, not the third of a row."""

HALF = (
    r"(?<!first )(?<!second )(?<!this )(?<!last )(?<!latter )(?<!and a )(?<!a )\bhalf(?= of\b| the\b| its\b| their\b| that\b)"
    rf"{CALENDAR}|(?<=\bby )(?:a |one )?half\b|"
    rf"(?<!перв[оу][йю] )(?<!втор[оу][йю] )(?<!\bс )\bполовин(?:а|у|ы|е)\b{CALENDAR}|наполовину|"
    r"\bжартысы(?!нда)\w*|\bтең жартысы"
)
FRACTION = (
    rf"(?<!\w)(?:(?P<en>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)(?![\w-]){CALENDAR}{GOES_ON}"
    rf"|(?P<kz>үштен|төрттен|бестен|алтыдан|жетіден|сегізден|тоғыздан|оннан) "
    rf"(?P<of>бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз)(?:і|сі|уі|еуі)?(?:не|ге|ке|ға|ні|н|нен|мен)?(?!\w)|(?P<quarter>ширек|ширег)\w*"
    rf"|(?:(?P<ru>одн(?:а|у|ой)|дв(?:е|ух)|тр(?:и|[её]х)|четыр(?:е|[её]х)|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]) )?"
    rf"(?P<share>треть|трети|четверть|четверти|четвертью|(?:пят|шест|седьм|восьм|девят|десят)(?:(?:ую|ой|ая)(?=\s(?:часть|части|долю|доля|доли))|ых))"
    rf"(?:\s(?:част|дол)\w+)?(?!\w){CALENDAR})"
)
# How many times as much, in one word.
WORDS = (
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
# How many times, in words before "times".
NUMBERS = {
    Decimal("1.5"): r"one and a half|полтора|полутора|бір жарым",
    Decimal("2.5"): r"two and a half|два с половиной|екі жарым",
    Decimal("3.5"): r"three and a half|три с половиной|үш жарым",
    Decimal(2): r"two|два|екі", Decimal(3): r"three|три|үш", Decimal(4): r"four|четыре|төрт", Decimal(5): r"five|пять|бес",
    Decimal(6): r"six|шесть|алты", Decimal(7): r"seven|семь|жеті", Decimal(8): r"eight|восемь|сегіз",
    Decimal(9): r"nine|девять|тоғыз", Decimal(10): r"ten|десять|он",
}  # fmt: skip
NUMBER = "|".join(NUMBERS.values())
DIGITS = r"\d{1,4}(?:[.,]\d{1,2})?"
TIMES = (
    rf"(?<![\w.,])(?:(?P<en>{DIGITS}|{NUMBERS[Decimal('1.5')]}|{NUMBER})(?:[ -]times(?= (?:more|higher|larger|greater|bigger|as|less|lower|the|over|up)|[,.;]|$)|-?fold\b)"
    rf"|(?<=\bв )(?P<ru>{DIGITS}|{NUMBER})\sраза?\b|(?P<kk>{DIGITS}|{NUMBER})\s?есе\w*)"
)
