"""Words that make, scale, round or share a number, in English, Russian and Kazakh; lower case, ё as е.

Plain data: `numerals` and `numbers` give it meaning. Sources: school grammars of the three languages.
"""

# Below twenty, and what stands for one (collectives, halves): value → forms.
UNITS = {
    "0": "zero ноль нуль нөл",
    "1": "one один одна одно одного одной одному одну одним одном бір",
    "2": "two два две двух двум двумя двое двоих екі екеу екеуі",
    "3": "three три трех трем тремя трое троих үш үшеу үшеуі",
    "4": "four четыре четырех четырем четырьмя четверо четверых төрт төртеу төртеуі",
    "5": "five пять пяти пятью пятеро бес бесеу бесеуі",
    "6": "six шесть шести шестью шестеро алты алтау алтауы",
    "7": "seven семь семи семеро жеті жетеу жетеуі",
    "8": "eight восемь восьми восемью сегіз сегізі",
    "9": "nine девять девяти девятью тоғыз тоғызы",
    "10": "ten десять десяти десятью",
    "11": "eleven одиннадцать одиннадцати одиннадцатью",
    "12": "twelve двенадцать двенадцати двенадцатью",
    "13": "thirteen тринадцать тринадцати тринадцатью",
    "14": "fourteen четырнадцать четырнадцати четырнадцатью",
    "15": "fifteen пятнадцать пятнадцати пятнадцатью",
    "16": "sixteen шестнадцать шестнадцати шестнадцатью",
    "17": "seventeen семнадцать семнадцати семнадцатью",
    "18": "eighteen восемнадцать восемнадцати восемнадцатью",
    "19": "nineteen девятнадцать девятнадцати девятнадцатью",
    "1.5": "полтора полторы полутора",
}
TENS = {
    "10": "он",
    "20": "twenty двадцать двадцати двадцатью жиырма",
    "30": "thirty тридцать тридцати тридцатью отыз",
    "40": "forty fourty сорок сорока қырық",
    "50": "fifty пятьдесят пятидесяти пятьюдесятью елу",
    "60": "sixty шестьдесят шестидесяти шестьюдесятью алпыс",
    "70": "seventy семьдесят семидесяти семьюдесятью жетпіс",
    "80": "eighty восемьдесят восьмидесяти восемьюдесятью сексен",
    "90": "ninety девяносто девяноста тоқсан",
}
# Russian hundreds, which add; English and Kazakh ones multiply (MULTIPLIERS).
HUNDREDS = {
    "100": "сто ста",
    "150": "полтораста полутораста",
    "200": "двести двухсот двумстам двумястами двухстах",
    "300": "триста трехсот тремстам тремястами трехстах",
    "400": "четыреста четырехсот четыремстам четырехстах",
    "500": "пятьсот пятисот пятистам пятистах",
    "600": "шестьсот шестисот шестистам шестистах",
    "700": "семьсот семисот семистам семистах",
    "800": "восемьсот восьмисот восьмистам восьмистах",
    "900": "девятьсот девятисот девятистам девятистах",
}
MULTIPLIERS = {"100": "hundred hundreds жүз"}
# "two dozen", "три десятка"; a half is ready made.
GROUPS = {
    "10": "десяток десятка десятку десятком десятков десятки",
    "12": "dozen dozens дюжина дюжины дюжину дюжин",
    "20": "score",
    "100": "сотня сотни сотню сотне сотней сотен",
}
READY = {
    "50": "полсотни полусотни полусотню",
    "500": "полтысячи полутысячи",
    "500000": "полмиллиона полумиллиона полмлн",
    "500000000": "полмиллиарда полумиллиарда полмлрд",
    "500000000000": "полтриллиона",
    "5": "полдесятка",
    "6": "полдюжины",
    "10": "оншақты",
}
# Fractions that need a scale or a group behind them: "half a million", "жарты миллион", "пол миллиона".
FRACTIONS = {"0.5": "half жарты пол", "0.25": "quarter четверть"}
# Scale words; those of SCALE_STEMS also take Russian and Kazakh endings.
SCALES = {
    "1000": "thousand thousands thsd thou тыс",
    "1000000": "million millions mln mlns mn mio mil млн",
    "1000000000": "billion billions bln bn bil milliard milliards mlrd млрд млд мрд",
    "1000000000000": "trillion trillions trln trn tn трлн",
    "100000": "lakh lakhs лакх",
    "10000000": "crore crores крор",
}
SCALE_STEMS = {
    "1000": "тысяч мың",
    "1000000": "миллион млн",
    "1000000000": "миллиард млрд",
    "1000000000000": "триллион трлн",
}
# One letter only beside a currency ("$5m", "5k euros"): elsewhere it is a metre or a name.
SHORT_SCALES = {"1000": "k к", "1000000": "m mm м", "1000000000": "b", "1000000000000": "t"}
# Scale words that mean one of their kind when no number stands before them.
ALONE = (
    "миллион миллиона миллиону миллионом миллионе миллиард миллиарда миллиарду миллиардом миллиарде "
    "триллион триллиона триллиону триллионом тысяча тысячу тысячей тысяче "
    "мың мыңға мыңнан мыңды мыңның мыңдай миллионға миллионнан миллионды миллионның миллиардқа миллиардтан "
    "миллиардты миллиардтың десяток десятка дюжина дюжину сотня сотню сотней dozen"
)
ALONE_AFTER_ABOUT = "тысячи сотни дюжины hundred thousand million billion"
VAGUE = (
    "несколько нескольких нескольким пару пара десятки десятков десятками сотни сотен сотнями тысячи тысячами много "
    "немало многие сколько several few many some countless tens hundreds thousands millions dozens couple "
    "бірнеше ондаған жүздеген мыңдаған миллиондаған неше талай қыруар көп"
)
# Kazakh case endings that a number may carry: in letters ("миллионға") or after a hyphen ("50-ге").
CASES = {
    "dative": "ға ге қа ке",
    "ablative": "дан ден тан тен нан нен",
    "approximate": "дай дей тай тей",
    "other": "ны ні ды ді ты ті ның нің дың дің тың тің мен бен пен",
}
NOT_NUMBERS = "оны онда онай онан онды ондай бірге бірден бірдей бірді бірмен жүзді онның онды онмен"
CARDINAL_TAILS = "ти и х ми мя ю"
ORDINAL_TAILS = (
    "й го му м я е ю ый ая ой ое ом ую ые ых ого ому его ему ші шы нші ншы інші ыншы st nd rd th летие летия летию"
)
FULL_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth бірінші екінші үшінші төртінші бесінші алтыншы "
    "жетінші сегізінші тоғызыншы оныншы hundredth thousandth"
)

# Approximating phrases right before the number (or before its currency sign).
BEFORE = """
about around some roughly approximately approx nearly almost over above under below circa
more than|less than|fewer than|at least|at most|up to|not less than|no less than|no fewer than|no more than
in excess of|close to|upwards of|an estimated|a minimum of|minimum of|a maximum of|as much as almost|an approximate
around about|well over|well above|on the order of|in the order of|nearly about|estimated at about
около порядка свыше более больше почти примерно приблизительно ориентировочно менее меньше минимум максимум
более чем|больше чем|менее чем|меньше чем|не менее|не более|не меньше|не больше|не менее чем|не более чем|как минимум
как максимум|более чем на|больше чем на|менее чем на|почти на|примерно на
по меньшей мере|по крайней мере|без малого|в районе|в пределах|максимум до
шамамен кемінде жобамен жуықтап
кем дегенде|ең кемі|ең азы|ең көбі|ең аз дегенде
"""
# Only approximating when nothing grew or fell to that value.
UNLESS_CHANGE = "до"
AFTER = """
астам аса жуық шамалы шақты тарта асатын асқан артық шамасында
кем емес|көп емес|аз емес|с лишним|с небольшим|с хвостиком|or so|or more|or thereabouts
"""
# Says "more than" without belonging to the amount's text.
AFTER_UNQUOTED = "асты асып асады асқанын асқаны асуы асуда"
# Kazakh "дейін" after a dative: up to, unless something changed to that value.
AFTER_DATIVE = "дейін шейін"
SIGNS = "~≈≃≥≤"
# Stems of verbs that say "more than" without standing in the amount's text.
EXCEED = ("exceed", "surpass", "topped", "превыс", "превыш", "перевалил", "превзо")
CHANGE = (
    "grow", "grew", "rise", "rising", "rose", "increas", "fell", "fall", "drop", "decreas", "declin", "down", "reduc",
    "jump", "cut", "shr", "climb", "lower", "rais", "expand",
    "вырос", "вырас", "возрос", "возраст", "увелич", "сократ", "сокращ", "сниз", "сниж", "уменьш", "упал", "упад",
    "повыс", "повыш", "подня", "довед", "довест", "довел", "прибав", "достиг", "подскоч", "рост", "расшир", "нарас",
)  # fmt: skip
CHANGE_AFTER = ("өс", "арт", "көбей", "азай", "кемі", "төменде", "қысқар", "жет", "ұлғай", "еселе", "ұлғ")

RANGE_OPENERS = "from between от с со между"
RANGE_LINKS = "to до"
CHOICE_LINKS = "or или либо немесе әлде"
LIST_LINKS = "and и және мен пен бен"

PERCENT = ("percent", "pct", "процент", "пайыз")
NOT_PERCENT = ("процентн", "percentage", "пайыздық тармақ", "percentile")
YEAR_WORDS = ("год", "жыл", "year", "гг", "жж")
BEFORE_YEAR = (
    "in since by from until till to of during for and before after early late mid в во с со к до по от за на после "
    "начиная конец конце начале лето осень весна spring summer autumn winter fall"
)
# Before a currency in its base form these make a year of four digits: "In 2017 dollar rates rose".
BEFORE_YEAR_ONLY = "in since by в с со к"
MONTHS = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
)
BEFORE_CLOCK = "в at к около с до сағат"
LABELS = (
    "статья статьи статье статьей ст article art пункт пункта пункте п бап бабы бабына тармақ page стр глава section "
    "кабинет ул тел tel phone телефон рейс flight маршрут код code индекс бин иин box"
)
