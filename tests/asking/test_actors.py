"""The cast of an article: who is named, by which title, for whom, of which country, and where again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kzrelations.article import read_article, split
from kzrelations.asking.staged.cast.actors import Cast, find_cast, foreign, kazakh
from kzrelations.asking.staged.scene import set_scene
from kzrelations.schemas import Actor


def cast_of(text: str) -> Cast:
    """The cast of a text."""
    return set_scene(split(read_article(text))).cast


def actor_of(text: str, name: str) -> Actor:
    """The actor of that name."""
    cast = cast_of(text)
    found = [actor for actor in cast.actors if actor.name == name]
    assert found, [actor.name for actor in cast.actors]
    return found[0]


# text, name, title, affiliation, country
PEOPLE = [
    # title before the name
    ("Akim of Zhambyl region Berik Saparov met the guests.", "Berik Saparov", "Akim of Zhambyl region", None, "KZ"),
    (
        "Talks were held with Russian Consul General Pavel Sorokin.",
        "Pavel Sorokin",
        "Russian Consul General",
        None,
        "RU",
    ),
    ("Mayor of Chengdu Wang Fenglin came to Almaty.", "Wang Fenglin", "Mayor of Chengdu", None, "CN"),
    (
        "Deputy akim of Atyrau region Marat Shoranov took part.",
        "Marat Shoranov",
        "Deputy akim of Atyrau region",
        None,
        "KZ",
    ),
    (
        "Ambassador Extraordinary and Plenipotentiary of Poland to Kazakhstan Jan Zalewski spoke.",
        "Jan Zalewski",
        "Ambassador Extraordinary and Plenipotentiary of Poland to Kazakhstan",
        None,
        "PL",
    ),
    ("CEO of Germany's Saatwerk Norbert Hillmann signed it.", "Norbert Hillmann", "CEO", "Saatwerk", "DE"),
    (
        "Посол Исламской Республики Иран Мехран Тавакколи прибыл в Актау.",
        "Мехран Тавакколи",
        "Посол Исламской Республики Иран",
        None,
        "IR",
    ),
    (
        "Аким области встретился с генеральным консулом Федеративной Республики Германия Йоргом Хеннигом.",
        "Йорг Хенниг",
        "генеральный консул Федеративной Республики Германия",
        None,
        "DE",
    ),
    (
        "Переговоры прошли с генеральным директором японской корпорации «Тоёма Агро» Такаси Ямамото.",
        "Такаси Ямамото",
        "генеральный директор",
        "Тоёма Агро",
        "JP",
    ),
    (
        "Прибыла делегация Азербайджана во главе с министром транспорта Рауфом Гасымлы.",
        "Рауф Гасымлы",
        "министр транспорта",
        None,
        "AZ",
    ),
    (
        "Первый заместитель министра промышленности Белоруссии Дмитрий Карпович выступил.",
        "Дмитрий Карпович",
        "Первый заместитель министра промышленности Белоруссии",
        None,
        "BY",
    ),
    (
        "Губернатор Челябинской области Андрей Теплов посетил завод.",
        "Андрей Теплов",
        "Губернатор Челябинской области",
        None,
        "RU",
    ),
    (
        "Министр торговли, индустрии и энергетики Республики Корея Ким Чжун Хо прибыл.",
        "Ким Чжун Хо",
        "Министр торговли, индустрии и энергетики Республики Корея",
        None,
        "KR",
    ),
    (
        "Түркістан облысының әкімі Бақыт Сейдахметов қонақтарды қабылдады.",
        "Бақыт Сейдахметов",
        "Түркістан облысының әкімі",
        None,
        "KZ",
    ),
    (
        "Әкім Корея Республикасының Алматыдағы бас консулы Пак Мин Сокпен кездесті.",
        "Пак Мин Сок",
        "Корея Республикасының Алматыдағы бас консулы",
        None,
        "KR",
    ),
    (
        "Облыс әкімінің орынбасары Нұрбол Тілеуов сөз сөйледі.",
        "Нұрбол Тілеуов",
        "Облыс әкімінің орынбасары",
        None,
        "KZ",
    ),
    (
        "Кездесуге түрік «Анадолу Жем» компаниясының вице-президенті Кемал Озтюрк қатысты.",
        "Кемал Озтюрк",
        "вице-президенті",
        "Анадолу Жем",
        "TR",
    ),
    ("Ташкент облысының хокимі Зойир Каримов келді.", "Зойир Каримов", "Ташкент облысының хокимі", None, "UZ"),
    # title behind the name
    (
        "The akim met with Park Sung-min, president of Hanil Foods of the Republic of Korea.",
        "Park Sung-min",
        "president",
        "Hanil Foods",
        "KR",
    ),
    (
        "He spoke to Ilona Feher, Hungary's Minister of Agriculture.",
        "Ilona Feher",
        "Minister of Agriculture",
        None,
        "HU",
    ),
    # who leads whom
    ("Managers of Austria's Gleisbau led by Franz Steiner came.", "Franz Steiner", None, "Gleisbau", "AT"),
    # the delegation, the host or the firm around tells the country
    (
        "A delegation from Slovenia visited Taraz. The guests were led by Matej Kranjec, state secretary.",
        "Matej Kranjec",
        "state secretary",
        None,
        "SI",
    ),
    ("Governor Asylbek Duisenov received Swiss engineers.", "Asylbek Duisenov", "Governor", None, "KZ"),
    (
        "The minister was greeted at the Chamber of Riyadh by its president, Faisal Al-Otaibi.",
        "Faisal Al-Otaibi",
        "president",
        "Chamber of Riyadh",
        "SA",
    ),
    (
        "Professor Aigerim Dosova, rector of the Steppe Technical University, met Swedish guests.",
        "Aigerim Dosova",
        "rector of the Steppe Technical University",
        "Steppe Technical University",
        "KZ",
    ),
    (
        "Гостей из Словакии возглавил государственный секретарь Марек Ковач.",
        "Марек Ковач",
        "государственный секретарь",
        None,
        "SK",
    ),
    (
        "Прибыл председатель облисполкома Анатолий Гуркевич.",
        "Анатолий Гуркевич",
        "председатель облисполкома",
        None,
        "BY",
    ),
    ("Глава региона Дархан Жанбырбай принял гостей.", "Дархан Жанбырбай", "Глава региона", None, "KZ"),
    (
        "Аким принял посла Японии Дзюна. Он беседовал с послом Японии Кэндзи Ямаситой.",
        "Кэндзи Ямасита",
        "посол Японии",
        None,
        "JP",
    ),
    (
        "Встреча прошла с ректором Торгайского аграрного университета Раушан Ибраевой.",
        "Раушан Ибраева",
        "ректор Торгайского аграрного университета",
        "Торгайский аграрный университет",
        "KZ",
    ),
    ("Бүгін Атырауға Италия елшісі Марко Росси келді.", "Марко Росси", "Италия елшісі", None, "IT"),
    ("Словения делегациясын Матей Кранец бастап келді.", "Матей Кранец", None, None, "SI"),
    (
        "Самарқанд облысы хокимінің орынбасары Отабек Рахимов келді.",
        "Отабек Рахимов",
        "Самарқанд облысы хокимінің орынбасары",
        None,
        "UZ",
    ),
    ("Елші Фадзли бин Османның сапары кейінге қалды. Малайзия елшісі разы.", "Фадзли бин Осман", "Елші", None, "MY"),
    # no country is told
    ("The play was staged by director Viktor Mironov.", "Viktor Mironov", "director", None, None),
    # Kazakh titles over a county, a republic's ministry, a ministry's field with "және"
    (
        "Оны Шолнок медьесі жиналысының төрағасы Имре Форгач бастап келді.",
        "Имре Форгач",
        "Шолнок медьесі жиналысының төрағасы",
        None,
        None,
    ),
    (
        "Қызылорда облысының әкімі Асқар Тұрлыбеков сөз сөйледі.",
        "Асқар Тұрлыбеков",
        "Қызылорда облысының әкімі",
        None,
        "KZ",
    ),
    (
        "Түрікменстанның Лебап велаятының әкімі Мердан Аннаевпен кездесу өтті.",
        "Мердан Аннаев",
        "Түрікменстанның Лебап велаятының әкімі",
        None,
        "TM",
    ),
    (
        "Облыс әкімі Грузия экономика және тұрақты даму министрінің орынбасары Леван Джапаридземен тілдесті.",
        "Леван Джапаридзе",
        "Грузия экономика және тұрақты даму министрінің орынбасары",
        None,
        "GE",
    ),
    (
        "«ТҰЛПАР» ұлттық компаниясы» АҚ басқарма төрағасы Мейіржан Сәрсенов келді.",
        "Мейіржан Сәрсенов",
        "басқарма төрағасы",
        "«ТҰЛПАР» ұлттық компаниясы» АҚ",
        "KZ",
    ),
    ("Ал әкімнің Малайзия елшісімен кездесуі өтпейтін болды.", "Малайзия елшісі", None, None, "MY"),
    # Russian titles over "г.", "имени", "по работе с", a list of datives, an honorific, a form without quotes
    ("Меморандум подписал аким г. Алматы Ерлан Досанов.", "Ерлан Досанов", "аким г. Алматы", None, "KZ"),
    (
        "Ректор Жетысуского университета им. И. Р. Сабирова Ерлан Аманов подписал договор.",
        "Ерлан Аманов",
        "Ректор Жетысуского университета им. И. Р. Сабирова",
        "Жетысуский университет им. И. Р. Сабирова",
        "KZ",
    ),
    (
        "Об этом рассказал директор департамента по работе с инвесторами Steppe Capital Мейржан Маканов.",
        "Мейржан Маканов",
        "директор департамента по работе с инвесторами",
        "Steppe Capital",
        "KZ",
    ),
    (
        "Проект поддержала директор ЕБРР по Казахстану госпожа Джейн Хартман.",
        "Джейн Хартман",
        "директор ЕБРР по Казахстану",
        "ЕБРР",
        None,
    ),
    ("Договор заключил директор ТОО Сункар Иван Петров.", "Иван Петров", "директор", "ТОО Сункар", "KZ"),
    (
        "Премьер-министр РК провёл встречу с президентом Европейского банка реконструкции и развития С. Венкатеши.",
        "С. Венкатеши",
        "президент Европейского банка реконструкции и развития",
        "Европейский банк реконструкции и развития",
        None,
    ),
    # the company before the office, the name before it, names of Kazakhstan without a title, accents
    (
        "The premier met with Norwind Vice President Alan Taylor on Monday.",
        "Alan Taylor",
        "Vice President",
        "Norwind",
        None,
    ),
    (
        "The akim met with Kenzo Hirayama, president of the light-alloy maker Hirayama Keikinzoku.",
        "Kenzo Hirayama",
        "president",
        "Hirayama Keikinzoku",
        None,
    ),
    ("The premier's deputy, Bota Zharmagulova, spoke to Swiss guests.", "Bota Zharmagulova", None, None, None),
    (
        "He was received by the akim of North Kazakhstan region, Yerbol Tasmurat.",
        "Yerbol Tasmurat",
        "akim of North Kazakhstan region",
        None,
        "KZ",
    ),
    (
        "Lado Chkheidze, UN Special Representative, came to Astana.",
        "Lado Chkheidze",
        "UN Special Representative",
        "UN",
        None,
    ),
    (
        "He spoke to Said Al Hinai, Undersecretary of the Omani Ministry of Transport, in May.",
        "Said Al Hinai",
        "Undersecretary of the Omani Ministry of Transport",
        None,
        "OM",
    ),
    # cases of names that no table knows
    (
        "Перенесены переговоры министра торговли РК Асылана Жаканова с посланником.",
        "Асылан Жаканов",
        "министр торговли РК",
        None,
        "KZ",
    ),
    (
        "Состоялись переговоры с заместителем министра торговли Вьетнама Хоанг Минь Тханом.",
        "Хоанг Минь Тхан",
        "заместитель министра торговли Вьетнама",
        None,
        "VN",
    ),
    (
        "Его принял председатель Народного комитета провинции Чан Ван Лонг.",
        "Чан Ван Лонг",
        "председатель Народного комитета провинции",
        None,
        None,
    ),
    # who faces a foreigner is ours, our consul abroad, nobody's who speaks for a bank of many countries
    (
        "Заместитель министра иностранных дел Роман Савченко встретился с послом Словакии Петером Мравцем.",
        "Роман Савченко",
        "Заместитель министра иностранных дел",
        None,
        "KZ",
    ),
    (
        "Consul General Zhanibek Abenov attended the conference in Chicago.",
        "Zhanibek Abenov",
        "Consul General",
        None,
        "KZ",
    ),
    (
        "Аким обсудил водовод с главой представительства Азиатского банка развития Томасом Рихтером. Китай ждёт.",
        "Томас Рихтер",
        "глава представительства Азиатского банка развития",
        "Азиатский банк развития",
        None,
    ),
    (
        "Приехал генеральный директор «Сибмаша» Андрей Лосев.",
        "Андрей Лосев",
        "генеральный директор",
        "Сибмаш",
        None,
    ),
    (
        "Премьер-министр Ерлан Аманов Norwind компаниясының президенті Алан Тейлормен кездесті.",
        "Ерлан Аманов",
        "Премьер-министр",
        None,
        "KZ",
    ),
    (
        "«Нисики Металдың» президенті Хироси Наканиси келді. «Нисики Метал» – Жапонияның компаниясы.",
        "Хироси Наканиси",
        "президенті",
        "Нисики Метал",
        "JP",
    ),
    (
        "Президент Касым Омаров и Армен Саргсян провели переговоры. Он впервые прибыл в Армению.",
        "Армен Саргсян",
        None,
        None,
        "AM",
    ),
    # cases: an accusative that is no surname's end, initials, a town behind initials and surname
    (
        "Әкім Франция елшілігінің кеңесшісі Люк Дюфорды қабылдады.",
        "Люк Дюфор",
        "Франция елшілігінің кеңесшісі",
        None,
        "FR",
    ),
    ("Аудан әкімі Ерлан Сатыбалды сөз сөйледі.", "Ерлан Сатыбалды", "Аудан әкімі", None, "KZ"),
    ("Соответствует установкам главы государства Н.А.Сарманова.", "Н.А.Сарманов", "глава государства", None, None),
    ("Қазан айында облыс әкімі Б. Тасыбаев Ханой қаласына барады.", "Б. Тасыбаев", "облыс әкімі", None, "KZ"),
    # English: offices held together, the company before and behind an office, honorifics
    (
        "EBRD officials met with Kazakh Deputy Prime Minister and Finance Minister Yerulan Zhaksybek.",
        "Yerulan Zhaksybek",
        "Kazakh Deputy Prime Minister and Finance Minister",
        None,
        "KZ",
    ),
    ("The deal was signed with Marina Power CEO Marco Rossi.", "Marco Rossi", "CEO", "Marina Power", None),
    (
        "The mission was headed by Vice President of Aoba Kakoki Corporation Hideto Morikawa.",
        "Hideto Morikawa",
        "Vice President",
        "Aoba Kakoki Corporation",
        None,
    ),
    (
        "It was led by Under-Secretary of State of Finland Annika Lehtola.",
        "Annika Lehtola",
        "Under-Secretary of State of Finland",
        None,
        "FI",
    ),
    (
        "Guests were led by Deputy State Secretary Ádám Fodor of Hungary.",
        "Ádám Fodor",
        "Deputy State Secretary",
        None,
        "HU",
    ),
    # Russian and Kazakh: an abbreviation inside a title, a region behind a name
    (
        "Директор Корейского агентства содействия торговле и инвестициям (KOTRA) в Алматы Ли Чжи Мин приехал.",
        "Ли Чжи Мин",
        "Директор Корейского агентства содействия торговле и инвестициям (KOTRA) в Алматы",
        "Корейское агентство содействия торговле и инвестициям",
        "KR",
    ),
    (
        "Өзбекстан елшісі Бахтиёр Каримов Жамбыл облысының әкімі Ербол Сарбасовпен кездесті.",
        "Бахтиёр Каримов",
        "Өзбекстан елшісі",
        None,
        "UZ",
    ),
    # a company by its seat behind "of" is no name of a person, nor is what a maker is called
    (
        "Wind farms were shown to the chief executive of Lisbon-based Atlantica Vento, Rui Lopes.",
        "Rui Lopes",
        "chief executive",
        "Atlantica Vento",
        "PT",
    ),
    # a title that explains a name ends with the company, of three words too
    (
        "The delegation was headed by Kenji Mori, president of Mori Trading House.",
        "Kenji Mori",
        "president",
        "Mori Trading House",
        None,
    ),
    # a field and a company in one title
    (
        "The minister met with John Baker, Vice President of Global Affairs at Westline Energy.",
        "John Baker",
        "Vice President of Global Affairs",
        "Westline Energy",
        None,
    ),
    # a body's last word before the office is none of the title
    (
        "Akim Aidos Sarymov met Polish Chamber of Commerce president Marek Wolny.",
        "Marek Wolny",
        "president",
        "Polish Chamber of Commerce",
        "PL",
    ),
    # an agency's field, then the name
    (
        "Director General of the Agency for Protection Aidos Saryev spoke.",
        "Aidos Saryev",
        "Director General of the Agency for Protection",
        None,
        "KZ",
    ),
    ("UK Minister for Exports Andrew Bolt visited Astana.", "Andrew Bolt", "UK Minister for Exports", None, "GB"),
    # an officer is a head of titles too, and PM is short for one
    (
        "He met with Chief Operating Officer of French company Orlane Nicolas Maes.",
        "Nicolas Maes",
        "Chief Operating Officer",
        "Orlane",
        "FR",
    ),
    ("Kazakhstan's Deputy PM Serik Zhuman held talks in Kabul.", "Serik Zhuman", "Deputy PM", None, "KZ"),
    # between commas behind a title an unknown name is a person's
    ("The CEO of Orlane, Xavi Lopesh, met the akim.", "Xavi Lopesh", "CEO", "Orlane", None),
    # a mission named in capitals belongs to the title
    (
        "Head of the European Union Delegation to Kazakhstan Aleska Simkic visited Aktau.",
        "Aleska Simkic",
        "Head of the European Union Delegation to Kazakhstan",
        "European Union",
        "EU",
    ),
    # "Ms" beside the surname shows that the full name is a person's
    ("Talks with Ms. Perera went well. Lakshi Perera is a guest.", "Lakshi Perera", None, None, None),
    # a plural possessive inside a title; an office of a region of ours
    (
        "The guests were led by the head of the regional entrepreneurs' chamber Viktor Steiner. Kyrgyz traders came.",
        "Viktor Steiner",
        "head of the regional entrepreneurs' chamber",
        None,
        "KZ",
    ),
    (
        "The head of the Akmola regional department of industry Olga Petrova spoke.",
        "Olga Petrova",
        "head of the Akmola regional department of industry",
        None,
        "KZ",
    ),
    # a town and its institute end a title; a further office behind a comma is another's
    (
        "The rector of Lahti Institute, Mika Virta, the Ambassador and Aibek Duisen agreed on it.",
        "Mika Virta",
        "rector of Lahti Institute",
        "Lahti Institute",
        "FI",
    ),
    # a nation before the office is enough for a name between commas
    ("The Japanese president, Hideki Moriyama, arrived.", "Hideki Moriyama", "Japanese president", None, "JP"),
]


@pytest.mark.parametrize(("text", "name", "title", "affiliation", "country"), PEOPLE)
def test_people(text: str, name: str, title: str | None, affiliation: str | None, country: str | None) -> None:
    """Names are nominative; title, affiliation and country are those that the words beside the name tell."""
    actor = actor_of(text, name)
    assert (actor.kind, actor.title, actor.affiliation, actor.country) == ("person", title, affiliation, country)


# text, name, kind, country
BODIES = [
    ("Spain's Solbrisa built a station near Saran.", "Solbrisa", "company", "ES"),
    ("Danish company Vindkraft has a wind farm.", "Vindkraft", "company", "DK"),
    ("The deal belongs to Boerhof Agri of the Netherlands.", "Boerhof Agri", "company", "NL"),
    ("Ak Sut, a Turkish dairy group, signed it.", "Ak Sut", "company", "TR"),
    ("The money comes from local Esil Agromash JSC.", "Esil Agromash JSC", "company", "KZ"),
    ("Pavlodar Wheel Works will receive the steel.", "Pavlodar Wheel Works", "company", "KZ"),
    ("A roadmap was signed with the Erfurt Chamber of Crafts.", "Erfurt Chamber of Crafts", "organization", "DE"),
    ("The loan is given by the EBRD to the city.", "EBRD", "organization", None),
    (
        "An agreement was reached with the management company of the Turan special economic zone.",
        "management company of the Turan special economic zone",
        "company",
        "KZ",
    ),
    (
        "The Ministry of Trade and Integration of Kazakhstan replied.",
        "Ministry of Trade and Integration of Kazakhstan",
        "government",
        "KZ",
    ),
    ("Контракт заключён с шанхайской «Хайцзян Солар».", "Хайцзян Солар", "company", "CN"),
    ("Генподрядчиком стала турецкая «Демир Япы».", "Демир Япы", "company", "TR"),
    ("ТОО «Кендала Цемент» подписало договор с банком.", "ТОО «Кендала Цемент»", "company", "KZ"),
    ("Меморандум подписала СПК «Алатау».", "СПК «Алатау»", "company", "KZ"),
    ("Цех построила новосибирская компания «СтройБлок».", "СтройБлок", "company", "RU"),
    ("Документ подписан с правительством провинции Шэньси.", "правительство провинции Шэньси", "government", "CN"),
    ("Заём выделит Азиатский банк развития.", "Азиатский банк развития", "organization", None),
    (
        "Соглашение заключено с Торгово-промышленной палатой Омской области.",
        "Торгово-промышленная палата Омской области",
        "organization",
        "RU",
    ),
    (
        "Договор подписан с Министерством торговли, индустрии и энергетики Республики Корея.",
        "Министерство торговли, индустрии и энергетики Республики Корея",
        "government",
        "KR",
    ),
    (
        "Стороны: комитет культуры СУАР и акимат.",
        "комитет культуры СУАР",
        "government",
        "CN",
    ),
    ("Ресейлік «Сибмаслопресс» фирмасы зауыт салды.", "Сибмаслопресс", "company", "RU"),
    ("«Көктем Инвест» ЖШС келісімшартқа отырды.", "«Көктем Инвест» ЖШС", "company", "KZ"),
    ("Құжатқа «Алатау» ӘКК қол қойды.", "«Алатау» ӘКК", "company", "KZ"),
    ("Алтай өлкесінің үкіметі келісім берді.", "Алтай өлкесінің үкіметі", "government", "RU"),
    ("Қарызды Азия даму банкі береді.", "Азия даму банкі", "organization", None),
    ("Келісімге Анкара университетінің ректораты келді.", "Анкара университеті", "organization", "TR"),
    ("Жамбыл облысының әкімдігімен келісім жасалды.", "Жамбыл облысының әкімдігі", "government", "KZ"),
    # legal forms and seats
    ("The memorandum was signed by Dansk Vind A/S in May.", "Dansk Vind A/S", "company", None),
    ("The farm belongs to Pohjan Karja Oy and is new.", "Pohjan Karja Oy", "company", "FI"),
    ("The road is built by the contractor Strade Alpine S.p.A. in May.", "Strade Alpine S.p.A.", "company", "IT"),
    ("A loan was agreed by Tallinna Pank, Tallinn, and Aral Tuz LLP.", "Tallinna Pank", "company", "EE"),
    # of two parties to a deal one is foreign
    ("Contract between Esil Dan LLP and Mekong Rice JSC of Vietnam.", "Mekong Rice JSC", "company", "VN"),
    ("Хозяйство «Торгай Агро» купит комбайны у белорусской компании «Днепрмаш».", "Торгай Агро", "company", "KZ"),
    (
        "The Ministry of Energy and the Ministry of Economic Affairs of the Netherlands signed it.",
        "Ministry of Energy",
        "government",
        "KZ",
    ),
    # whole names
    (
        "The Government of the Kingdom of Morocco agreed on visas.",
        "Government of the Kingdom of Morocco",
        "government",
        "MA",
    ),
    ("The visit of the Chamber of Commerce of Bergamo is off.", "Chamber of Commerce of Bergamo", "organization", "IT"),
    (
        "Тәжікстан Энергетика және су ресурстары министрлігі келісті.",
        "Тәжікстан Энергетика және су ресурстары министрлігі",
        "government",
        "TJ",
    ),
    (
        "Ермек Серкебаев атындағы университет пен әкімдік келісті.",
        "Ермек Серкебаев атындағы университет",
        "organization",
        "KZ",
    ),
    ("Құжатқа облыстық кәсіпкерлер палатасы қол қойды.", "облыстық кәсіпкерлер палатасы", "organization", "KZ"),
    ("Голландиялық Van der Berg Glas компаниясы келді.", "Van der Berg Glas", "company", "NL"),
    ("Жұмысты қытайдың «Sinhai Hydro» мердігер компаниясы атқарды.", "Sinhai Hydro", "company", "CN"),
    ("Меморандум подписал ИнЕУ.", "ИнЕУ", "organization", "KZ"),
    # of which only the nation is told
    ("The akimat signed it with a Chinese company, not named yet.", "Chinese company", "company", "CN"),
    ("Договор подписан с китайской компанией.", "китайская компания", "company", "CN"),
    ("Зауытты қытай компаниясы салады.", "қытай компаниясы", "company", "CN"),
    # Kazakh: the seat before the name, the noun behind it, whose akimat
    ("Зауыт Осакадағы «Нисики Металс» корпорациясымен келісті.", "Нисики Металс", "company", "JP"),
    (
        "Құжатқа «Дала-Инвест» аймақтық инвестиция орталығы қол қойды.",
        "«Дала-Инвест» аймақтық инвестиция орталығы",
        "organization",
        "KZ",
    ),
    ("Меморандумға Чунцин қаласының әкімдігі қол қойды.", "Чунцин қаласының әкімдігі", "government", "CN"),
    ("Жол картасына Ташкент облысының хокимияты қол қойды.", "Ташкент облысының хокимияты", "government", "UZ"),
    (
        "2009 жылы Жапонияның халықаралық ынтымақтастық агенттігі несие берді.",
        "Жапонияның халықаралық ынтымақтастық агенттігі",
        "organization",
        "JP",
    ),
    ("Компанияның Ақмола облысы әкімдігімен шарты бұзылды.", "Ақмола облысы әкімдігі", "government", "KZ"),
    (
        "Құжатқа «Сарыжаз» АЭА басқарушы компаниясы мен «Шульц Бау» фирмасы қол қойды. «Сарыжаз» АЭА кеңейді.",
        "«Сарыжаз» АЭА басқарушы компаниясы",
        "company",
        "KZ",
    ),
    # another's name between a country and the body
    ("ШҚО әкімі Ерлан Аманов «Grand Heavy» компаниясымен келісті.", "Grand Heavy", "company", None),
    # forms without quotation marks, words inside a firm's name that look like a person, a form with a full stop
    ("ТОО Сункар и компания ABC Group подписали соглашение.", "ТОО Сункар", "company", "KZ"),
    ("Директор ТОО Jol pay презентовал проект акимату области.", "ТОО Jol pay", "company", "KZ"),
    ("ГКП «Арман Су Арнасы» подписало кредитное соглашение.", "ГКП «Арман Су Арнасы»", "company", "KZ"),
    ("Комплекс построят по соглашению с ТОО «ДПИ Inc.».", "ТОО «ДПИ Inc.»", "company", "KZ"),
    ("Меморандум подписан Национальной Компанией «Астана ЭКСПО-2031».", "Астана ЭКСПО-2031", "company", "KZ"),
    ("Договор с компанией из Узбекистана «Navo» подписан.", "Navo", "company", "UZ"),
    # whole names: plural genitives, datives after "по", a plural head
    (
        "Союз торгово-промышленных палат и бирж Турции ответил.",
        "Союз торгово-промышленных палат и бирж Турции",
        "organization",
        "TR",
    ),
    (
        "Подписано с Министерством по транспорту, земле и портам Республики Корея.",
        "Министерство по транспорту, земле и портам Республики Корея",
        "government",
        "KR",
    ),
    ("В Министерстве иностранных дел Словении ответили.", "Министерство иностранных дел Словении", "government", "SI"),
    (
        "Меморандум подписан авиационными властями Республики Армения.",
        "авиационные власти Республики Армения",
        "government",
        "AM",
    ),
    ("Закрыта картонная фабрика чешской компании «Морава Папир».", "Морава Папир", "company", "CZ"),
    # English: where a ministry's name ends, local offices, seats, the country in a university's own name
    (
        "Kazakhstan's Ministry of Energy and French company Soleil Vert signed it.",
        "Ministry of Energy",
        "government",
        "KZ",
    ),
    ("The Omani Ministry of Transport agreed.", "Omani Ministry of Transport", "government", "OM"),
    (
        "A deal was signed with the regional department of agriculture.",
        "regional department of agriculture",
        "government",
        "KZ",
    ),
    ("It bears the signature of the city hall of Poti, Georgia.", "city hall of Poti", "government", "GE"),
    ("The Almaty city akimat signed it.", "Almaty city akimat", "government", "KZ"),
    ("Toronto-based Boreal Chrome sold a mill.", "Boreal Chrome", "company", "CA"),
    (
        "Polish ambassador Selim Nowak visited Pavlodar State University.",
        "Pavlodar State University",
        "organization",
        "KZ",
    ),
    ("KazBorSteel and Italy's Ferro Nuovo agreed.", "KazBorSteel", "company", "KZ"),
    ("Барнаульское ООО «Сибкотёл» берётся за монтаж.", "ООО «Сибкотёл»", "company", "RU"),
    ("Документ подписали облакимат и корейская «Хансан».", "облакимат", "government", "KZ"),
    ("Интенсивный сад польской «Ягода Юг» заложен в мае.", "Ягода Юг", "company", "PL"),
    ("Меморандум подписал хокимият города Нурафшана.", "хокимият города Нурафшана", "government", "UZ"),
    ("Документ подписала ресейлік «Уральская трубная компания».", "Уральская трубная компания", "company", "RU"),
    (
        "Келісімді Біріккен Араб Әмірліктерінің Инвестиция министрлігі мақұлдады.",
        "Біріккен Араб Әмірліктерінің Инвестиция министрлігі",
        "government",
        "AE",
    ),
    # "the French firm" tells whose the company before is
    ("Шарт «Бель Сурс» фирмасымен жасалған. Француз фирмасы жұмысқа кіріспеді.", "Бель Сурс", "company", "FR"),
    # where goods go and people come is no owner; what came from a place is of it; a field between place and noun
    ("Өскеменге «Нисики Металл» зауытының өкілдері келді.", "Нисики Металл", "company", None),
    ("Зауытты Ташкенттен келген «Zar Ceramics» компаниясы салды.", "Zar Ceramics", "company", "UZ"),
    (
        "Меморандумға Ресейдің Саратов ботаника орталығы қол қойды.",
        "Ресейдің Саратов ботаника орталығы",
        "organization",
        "RU",
    ),
    # a maker's seat, partners that are no office
    ("Ferro Casting, a maker of wheel rims in Pavlodar, was sold.", "Ferro Casting", "company", "KZ"),
    ("A letter was signed by Lion Dairy Partners of Singapore.", "Lion Dairy Partners", "company", "SG"),
    ("A visit to Saryozek Mining JSC. Registration is open.", "Saryozek Mining JSC", "company", "KZ"),
    (
        "It was signed by the Chamber of Entrepreneurs of the Mangistau region.",
        "Chamber of Entrepreneurs of the Mangistau region",
        "organization",
        "KZ",
    ),
    (
        "Kazakh National Forest Research University signed it.",
        "Kazakh National Forest Research University",
        "organization",
        "KZ",
    ),
    ("Astana-registered Agro Trans Holding bought it.", "Agro Trans Holding", "company", "KZ"),
    ("Doha's Wadi Care Group opened a clinic.", "Wadi Care Group", "company", "QA"),
    (
        "М.Тынышбаев атындағы Түркістан университеті келісті.",
        "М.Тынышбаев атындағы Түркістан университеті",
        "organization",
        "KZ",
    ),
    ("Завод построит АО «Тараз Маш» с Eurasian Group S.a.r.l. в мае.", "Eurasian Group S.a.r.l.", "company", None),
    ("Он рассказал о проекте с белорусским «Сибмашем».", "Сибмаш", "company", "BY"),
    # an adverb or a trade before the name is none of it
    ("Currently Orion Steel plans to open a plant in Aktau.", "Orion Steel", "company", None),
    ("Steelmaker Nordstahl will build a plant in Karaganda.", "Nordstahl", "company", None),
    # a company by its seat after "representatives of" is no person
    ("Representatives of Toronto-based Maple Uranium met the akim.", "Maple Uranium", "company", "CA"),
    # its seat behind its trade
    ("The contract was signed by Kelso, a seed breeder from Szeged, on Monday.", "Kelso", "company", "HU"),
    # a given name does not make a person of what a maker is called
    ("The factory was opened by local sawmiller Altai Les.", "Altai Les", "company", "KZ"),
    # a social-entrepreneurial corporation in small letters
    (
        "The Sary social-entrepreneurial corporation signed a memorandum with Norway's Fjordfish.",
        "Sary social-entrepreneurial corporation",
        "company",
        "KZ",
    ),
    # heads of companies name them
    ("The akim met with the heads of Italy's Dorato.", "Dorato", "company", "IT"),
    # an agency is an organisation
    ("Trade Promotion Agency of Malaysia signed a memo.", "Trade Promotion Agency of Malaysia", "organization", "MY"),
]


@pytest.mark.parametrize(("text", "name", "kind", "country"), BODIES)
def test_bodies(text: str, name: str, kind: str, country: str | None) -> None:
    """Companies, governments and organisations with the country that nation, place, legal form or name tells."""
    actor = actor_of(text, name)
    assert (actor.kind, actor.country) == (kind, country)


NOBODY = [
    # sources, zones, programmes, events, streets, speech, places, months
    "The city press office told Steppe Herald about it.",
    "The Saryarqa Invest forum was held in Karaganda in May.",
    "A warehouse will rise in the Ontustik special economic zone.",
    "The building stands on Pushkin Street in Almaty.",
    "Об этом сообщает «Дала-Инфо».",
    "Цех откроют в СЭЗ «Туран» в рамках программы «Дорожная карта бизнеса».",
    "«Мы готовы работать дальше», — заявил он.",
    "Делегация посетила Урумчи, Пекин и Шанхай.",
    "Бұл туралы «Дала ақпарат» хабарлады.",
    "Қонақтар «Болашақ» бағдарламасы туралы айтты.",
    "Компания строит завод в июне.",
    "Three companies with Italian capital work in Semey.",
    "Supplies from Hungary fell in the first quarter.",
    "Согласно ISTAR, товарооборот вырос на 78%.",
    # events, centuries, makes of goods, sites, technologies, seas
    "Начался VI «Атырау Марафон» и «Экспо-2031», в XXI веке.",
    "Купили самолёт Boeing 737, пишет сайт Dalanews.kz.",
    "Рынок IT и система HACCP растут, оплата по QR.",
    "Secondly, goods reach the Indian Ocean by rail.",
    # makes of goods, sport, messages
    "На полях работает техника John Deere, в городе внедрена система Smart City.",
    "Хоккейный клуб «Снежный барс» и ФК «Тобол» выиграли, сказано в Послании «Сильный Казахстан».",
    "«Тобыл» футбол клубы жеңді, «Алтын алқа» медалі тапсырылды.",
    "The Sharyn Canyon and the Abai Ballet were shown.",
    # who told it
    "Об этом сообщили в акимате Павлодарской области.",
    "Пресс-служба акимата Абайской области и сайт МИД РК пишут о погоде.",
    "По данным областного управления сельского хозяйства, урожай вырос.",
    "Облыс әкімдігінің баспасөз қызметі мен облыстық статистика департаменті хабарлады.",
    "The Almaty city administration's press service reports it.",
    # treaties, unions of countries' parts of the world
    "They recalled the Treaty of Lasting Accord, and Central Asian leaders spoke of the Europe-Caucasus corridor.",
    "They signed the Agreement on Promotion and Mutual Protection of Investments.",
    'The dairy makes "Swiss" and "Dutch" cheese.',
    "By Jonas Whitlock – Steppe:",
    # who wrote the article
    "Jonah Whitby is a freelance reporter covering the region.",
    # an hour of the day is no prime minister
    "The forum begins at 3 PM Astana time.",
    # figures and history are no companies
    "Foreign Direct Investments grew, as they had after the Soviet Union fell.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_made_up(text: str) -> None:
    """Sources, events, zones, programmes, places and common nouns are no actors."""
    assert [actor.name for actor in cast_of(text).actors] == []


# text, mention, name of the actor that it means
REFERENCES = [
    (
        "Akim of Abai region Nurlan Saduov met Rita Olsen, head of Norway's Havbruk. The akim thanked Ms Olsen.",
        "Olsen",
        "Rita Olsen",
    ),
    (
        "Akim of Abai region Nurlan Saduov met Rita Olsen, head of Norway's Havbruk. The akim left.",
        "akim",
        "Nurlan Saduov",
    ),
    ("Mayor Yerlan Dosanov came. On Monday Erlan Dosanov spoke again.", "Erlan Dosanov", "Yerlan Dosanov"),
    (
        "The Baltic Investment Trust Bank (BITB) came. Loans of the BITB are cheap.",
        "BITB",
        "Baltic Investment Trust Bank",
    ),
    ("Luca Ferri, director of Pompe Ferri, came. The Italian firm makes pumps.", "The Italian firm", "Pompe Ferri"),
    (
        "Аким Алматы Санжар Оразов принял посла США Кэтрин Росс. «Рады», — сказал С. Оразов.",
        "С. Оразов",
        "Санжар Оразов",
    ),
    ("Аким Алматы Санжар Оразов принял посла США Кэтрин Росс. Посол поблагодарила.", "Посол", "Кэтрин Росс"),
    ("Прибыл глава турецкой компании «Ак Сют» Кемаль Демир. Компания вложит деньги.", "Компания", "Ак Сют"),
    (
        "Европейский банк реконструкции и развития дал заём. ЕБРР работает давно.",
        "ЕБРР",
        "Европейский банк реконструкции и развития",
    ),
    (
        "Әкім Ержан Сапаров Қытайдың бас консулы Чжоу Вэймен кездесті. Е. Сапаров рахмет айтты.",
        "Е. Сапаров",
        "Ержан Сапаров",
    ),
    ("Облыс әкімі Ержан Сапаров келді. Әкім қонақтарды қабылдады.", "Әкім", "Ержан Сапаров"),
    # a body by its kind alone, when only one is called so
    ("Гостей принял комбинат «Мыс». Комбинат и японская «Тойо» заключили договор.", "Комбинат", "Мыс"),
    ("Қонақтар «Мыс» комбинатына келді. Соңында комбинат пен «Тойо» қол қойды.", "комбинат", "Мыс"),
    (
        "Turan University received the guests. On Monday the university signed a memorandum.",
        "university",
        "Turan University",
    ),
]


@pytest.mark.parametrize(("text", "mention", "name"), REFERENCES)
def test_references(text: str, mention: str, name: str) -> None:
    """Surnames, initials, other spellings, abbreviations and descriptions mean an actor named before."""
    cast = cast_of(text)
    meant = {cast.actors[m.actor].name for m in cast.mentions if m.text == mention}
    assert meant == {name}


AKIMATS = [
    (
        "Аким Туркестанской области Куат Тлеуов принял гостей. Акимат подписал меморандум.",
        "акимат Туркестанской области",
    ),
    ("Аким Алматы Санжар Оразов принял гостей. Акимат подписал меморандум.", "акимат Алматы"),
    (
        "В Костанайской области гости. Акимат области и компания «Ак Сют» подписали меморандум.",
        "акимат Костанайской области",
    ),
    ("Akim of Mangystau region Asan Bekov spoke. The regional akimat signed it.", "akimat of Mangystau region"),
    ("Қостанай облысында жиын өтті. Облыс әкімдігі келісімге қол қойды.", "Қостанай облысы әкімдігі"),
]


@pytest.mark.parametrize(("text", "name"), AKIMATS)
def test_akimats_are_completed(text: str, name: str) -> None:
    """An akimat named without its region or city gets it from the rest of the article."""
    assert actor_of(text, name).country == "KZ"


def test_two_akimats_in_one_phrase() -> None:
    """In "акиматами области, города" two bodies are named."""
    cast = cast_of("Между акиматами Кызылординской области, города Кызылорды и ТОО «Таза» подписан договор.")
    assert [a.name for a in cast.bodies] == ["акимат Кызылординской области", "акимат города Кызылорды", "ТОО «Таза»"]


def test_listed_officials_have_their_own_countries() -> None:
    """In "consuls general of A and B – X and Y" each has the country of the same place in the list."""
    text = "He met consuls general of the Republic of Korea and the Russian Federation – Kim Min Soo and Oleg Bobylev."
    assert [(a.name, a.country) for a in cast_of(text).people] == [("Kim Min Soo", "KR"), ("Oleg Bobylev", "RU")]


def test_an_unnamed_foreign_official_is_an_actor() -> None:
    """A foreign minister whom only the title names still takes part."""
    actor = actor_of("Аким встретится с министром энергетики ОАЭ в декабре.", "министр энергетики ОАЭ")
    assert (actor.kind, actor.country) == ("person", "AE")


MET = [
    ("A call on the mayor of Kokshetau, planned for Friday, has been dropped.", "mayor of Kokshetau"),
    ("Министр встретится с мэром Кокшетау в пятницу.", "мэр Кокшетау"),
    ("Қонақ Қазақстан Премьер-министрімен кездеседі.", "Қазақстан Премьер-министрі"),
]


@pytest.mark.parametrize(("text", "name"), MET)
def test_an_unnamed_official_of_ours_is_an_actor_when_met(text: str, name: str) -> None:
    """An office of Kazakhstan without its holder is an actor where somebody meets it."""
    assert actor_of(text, name).country == "KZ"


SURE_OF_NOTHING = [
    "Завод Sao Dam оценён в 30 млн долл. США, или в 200 млн китайских юаней.",
    "The plant of Bluewater Foods will cost 30 million US dollars.",
    "The press service of the mayor of Kokshetau reported.",
    "Виктор Миронов и Ерлан Садыков поговорили.",
]


@pytest.mark.parametrize("text", SURE_OF_NOTHING)
def test_a_country_is_not_guessed(text: str) -> None:
    """A name alone tells no country, and an office that only reports is nobody."""
    assert [actor for actor in cast_of(text).actors if actor.country] == []


def test_a_surname_is_no_nation() -> None:
    """A surname that is a nation's name names no country."""
    assert actor_of("Посол Чехии принял гостя. Илона Хорват рада.", "Илона Хорват").country != "HR"


def test_mentions_point_at_the_text() -> None:
    """Offsets cut the mention out of its sentence, and mentions come in order without overlapping."""
    text = (
        "Akim of Abai region Nurlan Saduov met Rita Olsen, head of Norway's Havbruk.\n\nHavbruk and N. Saduov agreed."
    )
    reading = split(read_article(text))
    cast = find_cast(reading, reading.shown())
    assert cast.mentions
    for mention in cast.mentions:
        sentence = reading.sentence(mention.sentence)
        assert sentence is not None
        assert sentence.text[mention.start : mention.end] == mention.text
    for number in {m.sentence for m in cast.mentions}:
        line = cast.in_sentence(number)
        assert all(a.end <= b.start for a, b in pairwise(line))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Соглашение между правительствами Казахстана и Венгрии подписано в мае.",
            ["правительство Казахстана", "правительство Венгрии"],
        ),
        (
            "The governments of Kazakhstan and the Republic of Korea signed a plan.",
            ["government of Kazakhstan", "government of Republic of Korea"],
        ),
        ("The Kazakh and Hungarian governments signed it.", ["Kazakh government", "Hungarian government"]),
        (
            "Қазақстан мен Венгрияның ауыл шаруашылығы министрліктері меморандум жасасты.",
            ["Қазақстан ауыл шаруашылығы министрлігі", "Венгрия ауыл шаруашылығы министрлігі"],
        ),
        # a comma alone joins no second country to one government
        ("Решение правительства Казахстана, Венгрии не касается.", ["правительство Казахстана"]),
    ],
)
def test_governments_named_together_are_several(text: str, names: list[str]) -> None:
    """One noun in the plural with two countries names two governments, each of its own country."""
    assert [a.name for a in cast_of(text).actors] == names


def test_a_name_without_its_word_of_trade_is_the_same_company() -> None:
    """The name "Al Wadi" stands for "Al Wadi Farms"."""
    cast = cast_of("Al Wadi Farms signed a contract with ТОО «Таза». Al Wadi signed another one.")
    assert [a.name for a in cast.actors] == ["Al Wadi Farms", "ТОО «Таза»"]


def test_sides() -> None:
    """`kazakh` and `foreign` follow the side of the actor; an international body is foreign to Kazakhstan."""
    cast = cast_of("ТОО «Таза» и ЕБРР подписали договор с турецкой «Демир Япы».")
    assert [(kazakh(a), foreign(a)) for a in cast.actors] == [(True, False), (False, True), (False, True)]


def test_an_article_without_actors_has_no_cast() -> None:
    """Nothing is found where nothing is said."""
    assert cast_of("It rained all day.") == Cast((), ())
