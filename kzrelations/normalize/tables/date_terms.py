"""Words that build dates, besides the names of months: units, numbers, relative words, prepositions.

Each entry maps a token class of `dates.words` to its words; the values are what the grammar computes with. Russian "ё"
is written "е": the lexer folds it. Kazakh stems carry "~" and are inflected by `dates.words`.
"""

from __future__ import annotations


def _adjective(stem: str, kind: str = "hard") -> str:
    """All Russian forms of an adjective: "прошл" → "прошлый прошлого …"."""
    endings = {
        "hard": "ый ого ому ым ом ая ой ую ое ые ых ыми",
        "soft": "ий его ему им ем яя ей юю ее ие их ими",
        "mixed": "ий его ему им ем ая ей ую ее ие их ими",
    }[kind]
    return " ".join(stem + ending for ending in endings.split())


UNITS = {
    "y": "year years year's year’s year-long год года году годом годе годы годов годам годах лет г гг",
    "k": "жыл~ жылдық~ жылдығ~ ж жж жылдарда жылдардағы",
    "q": "quarter quarters квартал квартала кварталу кварталом квартале кварталы кварталов кв тоқсан~",
    "h": "half halves полугодие полугодия полугодию полугодием полугодии половина половины половине половину полгода "
    "половиной жартыжылдық~ жартыжылдығ~ жарты~ жартысы~ жартыжыл~",
    "m": "month months month's month’s месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцах мес ай~",
    "w": "week weeks week's week’s неделя недели неделе неделю неделей недель апта~",
    "d": "day days день дня дню днем дне дней числа число күн~",
    "r": "period срок периода период периоду периодом периоде кезең~ мерзім~ уақыт~",
}

ORDINALS = {
    1: "first i і алғашқы бірінші " + _adjective("перв"),
    2: "second ii іі екінші " + _adjective("втор"),
    3: "third iii ііі үшінші третий третьего третьему третьим третьем третья третьей третью третье",
    4: "fourth iv іv төртінші " + _adjective("четверт"),
    5: "fifth бесінші " + _adjective("пят"),
    6: "sixth алтыншы " + _adjective("шест"),
    7: "seventh жетінші " + _adjective("седьм"),
    8: "eighth сегізінші " + _adjective("восьм"),
    9: "ninth тоғызыншы " + _adjective("девят"),
    10: "tenth оныншы " + _adjective("десят"),
    11: "eleventh " + _adjective("одиннадцат"),
    12: "twelfth " + _adjective("двенадцат"),
    13: "thirteenth " + _adjective("тринадцат"),
    14: "fourteenth " + _adjective("четырнадцат"),
    15: "fifteenth " + _adjective("пятнадцат"),
    16: "sixteenth " + _adjective("шестнадцат"),
    17: "seventeenth " + _adjective("семнадцат"),
    18: "eighteenth " + _adjective("восемнадцат"),
    19: "nineteenth " + _adjective("девятнадцат"),
    20: "twentieth жиырмасыншы " + _adjective("двадцат"),
    30: "thirtieth отызыншы " + _adjective("тридцат"),
}

CARDINALS = {
    1: "one бір один одного одному одним",
    2: "two екі два две двух двум двумя",
    3: "three үш три трех трем тремя",
    4: "four төрт четыре четырех четырем четырьмя",
    5: "five бес пять пяти пятью",
    6: "six алты шесть шести шестью",
    7: "seven жеті семь семи семью",
    8: "eight сегіз восемь восьми восемью",
    9: "nine тоғыз девять девяти девятью",
    10: "ten он десять десяти десятью",
    11: "eleven одиннадцать одиннадцати",
    12: "twelve двенадцать двенадцати",
    20: "twenty жиырма двадцать двадцати",
    30: "thirty отыз тридцать тридцати",
}

# Neighbours of the current year, quarter, month, week.
RELATIVE = {
    -2: _adjective("позапрошл"),
    -1: "last previous өткен " + _adjective("прошл")
    + " " + " ".join(_adjective(stem, "mixed") for stem in ("минувш", "прошедш", "истекш", "ушедш", "предыдущ")),
    0: "this current осы ағымдағы бұл этот этого этому этим этом эта этой эту это сего "
    + _adjective("текущ", "mixed") + " " + _adjective("наступивш", "mixed") + " " + _adjective("нынешн", "soft"),
    1: "next coming upcoming following forthcoming келесі келер алдағы "
    + " ".join(_adjective(stem, "mixed") for stem in ("следующ", "будущ", "грядущ", "предстоящ", "наступающ")),
}  # fmt: skip
RELATIVE_YEAR = {0: "биыл биылғы биылдан биылдың биылғының", -1: "былтыр былтырғы былтырдан былтырдың былтырғының"}

DEICTIC = {
    -2: "позавчера позавчерашний алдыңгүні",
    -1: "yesterday yesterday's yesterday’s вчера накануне кеше кешегі " + _adjective("вчерашн", "soft"),
    0: "today today's today’s tonight сегодня бүгін бүгінгі " + _adjective("сегодняшн", "soft"),
    1: "tomorrow tomorrow's tomorrow’s завтра ертең ертеңгі " + _adjective("завтрашн", "soft"),
    2: "послезавтра бүрсігүні",
}

# "Early", "mid", "late": they leave the unit as it is. E stands before its date, c (Kazakh) after it.
PARTS = {
    "E": "early beginning start mid middle late end начало начала началу начале началом серединой середина середины середине "
    "середину конец конца концу конце концом",
    "c": "басы~ ортасы~ соңы~ аяғы~",
}

FUNCTION_WORDS = {
    "P": "in on at by during for throughout within before over between around dated onto "
    "в во на за к ко от между течение итогам итоги результатам состоянию рамках",
    "F": "since from с со начиная starting",
    "t": "to until till through до по",
    "A": "and и мен пен бен және",
    "e": "the a an",
    "o": "of",
    "X": "same corresponding сол сәйкес тиісті дәл "
    + _adjective("аналогичн") + " " + _adjective("соответствующ", "mixed"),
    "g": "бері бастап",
    "u": "дейін",
    "i": "аралығында аралығындағы арасында",
    "l": "ago earlier before назад ранее раньше бұрын",
    "a": "after после кейін soon спустя через",
    # Spans that end or begin now and are no calendar periods: "the past five years".
    "V": "past recent соңғы ближайшие ближайших " + _adjective("последн", "soft"),
}  # fmt: skip

# Forms that the grammar must tell from their neighbours.
FLAGS = {
    "plural": "years годы годов годам годах лет гг",
    "kk plural": "жылдары жылдарда жылдар жылдарында жылдардағы",
    "between": "between между",
    "earlier": "earlier ранее раньше",
    "final": "last",
    "eve": "накануне",
    "roman": "i ii iii iv і іі ііі",
    "over": "за итогам итоги результатам",
    "gen": "квартала",
    "kk ten": "он жиырма отыз",
    "since": "since начиная starting",
}

HALF_OF_ANYTHING = ("половин", "жарты")  # may be halves of a day or a hall

# Phrases that the lexer takes as one token: pattern, class, value.
PHRASES = (
    (r"before\s+the\s+year\s+is\s+out|(?:by\s+)?(?:the\s+)?year[-’'s\s]{1,3}end", "B", 0),
    (r"(?:the\s+)?year\s+before\s+last", "B", -2),
    (r"(?:the\s+)?day\s+before\s+yesterday|алдыңғы\s+күні", "T", -2),
    (r"(?:the\s+)?day\s+after\s+tomorrow", "T", 2),
    (r"last\s+night", "T", -1),
    (r"[ст]\.\s?г\.", "B", 0),
    (r"as\s+of|не\s+позднее|no\s+later\s+than|not\s+later\s+than|by\s+way\s+of", "P", 0),
    (r"(?:т(?:от|ого|ому|ем|ом|а|ой|у|о)|эт(?:от|ого|ому|им|ом|а|ой|у|о))\s+же(?:\s+сам(?:ый|ого|ом|ым))?", "X", 0),
    (r"that(?=\s+(?:day|month|year|week|period|quarter)\b)|this(?=\s+period\b)", "X", 0),
    (r"(?:эт(?:от|ого|ому|им|ом)|(?:указанн|данн|отч[её]тн)(?:ый|ого|ому|ым|ом))(?=\s+период)", "X", 0),
    (r"reporting(?=\s+period)", "X", 0),
    (r"(?:осы|аталған|көрсетілген|есепті)(?=\s+(?:кезең|мерзім|уақыт\s+аралығ))", "X", 0),
    (r"(?:the\s+)?(?:following|next)\s+day|на\s+следующий\s+день|келесі\s+күні|ертесіне", "x", 1),
    (r"(?:the\s+|a\s+)?day\s+(?:before|earlier)|дн[её]м\s+ран(?:ее|ьше)|за\s+день\s+до\s+этого", "x", -1),
    (r"бір\s+күн\s+бұрын", "x", -1),
    (r"(?:первых|последних)\s+числах|алғашқы\s+күндері", "E", 0),
)  # fmt: skip

# Endings and words by which the subject of a sentence is told from a genitive ("накануне аким", "накануне визита").
NOMINATIVE_ENDINGS = (*"бвгджзкмнпрстфх", "ый", "кий", "ая", "яя", "ые", "ие", "ое")
GENITIVE_ENDINGS = ("ов", "ев", "ок", "ек", "их", "ых", "стреч", "игр", "ств", "дат")
SUBJECTS = """
глава делегация компания представители представительница депутаты министры руководители руководительница участники
гости стороны группа
"""

# First words of the phrases, folded: the lexer tries a phrase only there.
PHRASE_STARTS = (
    "before by the year day a last as no not that following next не на с т тот того тому тем том та той ту то этот "
    "этого этому этим этом эта этой эту это днем за первых последних алдыңғы келесі ертесіне бір алғашқы "
    "this указанный указанного указанному указанным указанном данный данного данному данным данном "
    "отчетный отчетного отчетному отчетным отчетном reporting осы аталған көрсетілген есепті"
)
ABBREVIATIONS = (
    "г гг ж жж кв мес янв фев февр мар апр авг сен сент окт ноя нояб дек "
    "jan feb febr mar apr jun jul aug sep sept oct nov dec"
)

# What a number counts when it is no date.
COUNTED = """
% percent per cent pct процент процента процентов процентами пайыз пайызға пайызды пайызын
tonne tonnes ton tons т тонн тонна тонны тоннаны kg кг ha га hectare hectares гектар гектара гектаров гектары
km км kilometre kilometres kilometer kilometers километр километра километров шақырым m м metre metres метр метра
метров м² m² km² mw мвт kw квт gw гвт megawatt megawatts мегаватт gwh гвтч
people persons person employees workers specialists residents participants guests tourists students jobs families
человек человека людей сотрудников рабочих работников специалистов участников гостей туристов студентов мест семей
адам адамды адамға адамнан жұмысшы жұмыс орын орны отбасы қатысушы турист
companies company firms enterprises projects memoranda documents agreements countries exhibitors delegates units pieces
компаний компании предприятий предприятия проектов проекта меморандумов документов соглашений стран единиц штук
кәсіпорын компания жоба құжат меморандум келісім ел бірлік дана
million millions mln billion billions bln bn trillion thousand thousands hundred dozen
млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов трлн тыс тысяч тысячи мың миллиард
dollar dollars usd euro euros eur tenge kzt yuan won rouble roubles ruble rubles рублей рубля рубль
долларов доллара доллар евро тенге теңге теңгені теңгеге теңгенің юаней юаня юань вон вона иен
vehicles cars buses tractors wagons containers teu barrels heads head голов бас контейнеров автомобилей машин вагонов
тракторов квартир домов школ часов часа час hours minutes минут сағат минут barrel баррелей
"""
