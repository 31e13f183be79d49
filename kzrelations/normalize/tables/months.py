"""Names of months, weekdays and seasons in English, Russian and Kazakh, with their case forms.

English and Russian forms are listed; Kazakh ones are stems that `dates.words` inflects. Index 0 is January, Monday,
spring. Names follow CLDR's `dateFields` of the locales en, ru and kk.
"""

from __future__ import annotations

MONTHS_EN = (
    ("january", "jan"),
    ("february", "feb", "febr"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)

# (stem, endings, abbreviations); "ь" stands for the soft stem's endings.
_SOFT = ("ь", "я", "ю", "ем", "е")
_HARD = ("", "а", "у", "ом", "е")
MONTHS_RU = (
    ("январ", _SOFT, ("янв",)),
    ("феврал", _SOFT, ("фев", "февр")),
    ("март", _HARD, ("мар",)),
    ("апрел", _SOFT, ("апр",)),
    ("ма", ("й", "я", "ю", "ем", "е"), ()),
    ("июн", _SOFT, ()),
    ("июл", _SOFT, ()),
    ("август", _HARD, ("авг",)),
    ("сентябр", _SOFT, ("сен", "сент")),
    ("октябр", _SOFT, ("окт",)),
    ("ноябр", _SOFT, ("ноя", "нояб")),
    ("декабр", _SOFT, ("дек",)),
)

MONTHS_KK = (
    ("қаңтар",),
    ("ақпан",),
    ("наурыз",),
    ("сәуір",),
    ("мамыр",),
    ("маусым",),
    ("шілде",),
    ("тамыз",),
    ("қыркүйек", "қыркүйег"),
    ("қазан",),
    ("қараша",),
    ("желтоқсан",),
)

WEEKDAYS_EN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# "Среда" is also the environment, so only the form that follows "в" counts.
WEEKDAYS_RU = (
    ("понедельник", "понедельника", "понедельнику", "понедельником"),
    ("вторник", "вторника", "вторнику", "вторником"),
    ("среду",),
    ("четверг", "четверга", "четвергу", "четвергом"),
    ("пятница", "пятницу", "пятницы", "пятнице", "пятницей"),
    ("суббота", "субботу", "субботы", "субботе", "субботой"),
    ("воскресенье", "воскресенья", "воскресенью", "воскресеньем"),
)

WEEKDAYS_KK = ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі")

# Spring, summer, autumn, winter.
SEASONS_EN = (("spring",), ("summer",), ("autumn", "fall"), ("winter",))
SEASONS_RU = (
    ("весна", "весны", "весне", "весну", "весной", "весною"),
    ("лето", "лета", "лету", "летом"),
    ("осень", "осени", "осенью"),
    ("зима", "зимы", "зиме", "зиму", "зимой", "зимою"),
)
SEASONS_KK = (("көктем",), ("жаз",), ("күз",), ("қыс",))
