"""One sentence at a time: constructions in which figures of the relation are told, with invented figures."""

from __future__ import annotations

import pytest

from kzrelations.article import read_article, split
from kzrelations.asking.staged.scene import set_scene
from kzrelations.asking.staged.statistics import find
from kzrelations.schemas import Statistic

_KEPT = 0.5
_HEADS = {
    "en": "4 June 2024\nASTANA. The ambassador of {} met the press.\n",
    "ru": "4 июня 2024 года\nАСТАНА. Посол {} встретился с прессой.\n",
    "kk": "2024 жылғы 4 маусым\nАСТАНА. {} елшісі журналистермен жүздесті.\n",
}

# Each row: whose ambassador, a sentence, and its figures as "indicator value unit change partners region period".
ENGLISH: list[tuple[str, str, list[str]]] = [
    (
        "Norway",
        "Norwegian companies have ploughed more than $900 million into Kazakhstan's economy since 2005.",
        ["investment 900000000 USD - NO - 2005-01-01.."],
    ),
    (
        "Oman",
        "Half of Kazakhstan's exports to Oman is grain.",
        ["exports 50 percent - OM - -"],
    ),
    (
        "Serbia",
        "Of the 26 joint ventures with Serbia, nine are in Almaty region.",
        ["joint_ventures 26 count - RS - -", "joint_ventures 9 count - RS KZ-19 -"],
    ),
    (
        "Peru",
        "Trade turnover tripled to $33 million in 2023 (2022: $11 million).",
        ["trade_turnover 33000000 USD 200 PE - 2023-01-01..2023-12-31"],
    ),
    (
        "Jordan",
        "In January-April 2024 mutual trade stood at $18.2 million against $14 million in the same period of 2023.",
        ["trade_turnover 18200000 USD - JO - 2024-01-01..2024-04-30"],
    ),
    (
        "Malaysia",
        "The republic is home to over forty Malaysian companies and 15 joint ventures.",
        ["companies 40 count - MY - -", "joint_ventures 15 count - MY - -"],
    ),
    (
        "Portugal",
        "Portuguese exports to Kazakhstan went up 9 percent to 48 million euros in 2023.",
        ["imports 48000000 EUR 9 PT - 2023-01-01..2023-12-31"],
    ),
    (
        "Thailand",
        "About 52,000 Thai tourists came to Kazakhstan in 2023, 18% more than a year before.",
        ["tourists 52000 count 18 TH - 2023-01-01..2023-12-31"],
    ),
    (
        "Brazil",
        "Last year's trade with Brazil was worth $150 million, of which $122 million were imports.",
        [
            "trade_turnover 150000000 USD - BR - 2023-01-01..2023-12-31",
            "imports 122000000 USD - BR - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "Qatar",
        "Qatar's stock of direct investment in Kazakhstan totals $1.4 billion.",
        ["investment 1400000000 USD - QA - -"],
    ),
    (
        "Albania",
        "The forum ended with the signing of twenty-three contracts valued at $81 million in all with Albanian firms.",
        ["other 23 count - AL - -", "other 81000000 USD - AL - -"],
    ),
    (
        "Spain",
        "Spain accounts for 4.2% of Kazakhstan's foreign trade.",
        ["trade_turnover 4.2 percent - ES - -"],
    ),
    (
        "Israel",
        "At the end of 2023 there were 118 companies with Israeli participation registered in Kazakhstan, of which "
        "71 were active.",
        ["companies 118 count - IL - 2023-01-01..2023-12-31", "companies 71 count - IL - -"],
    ),
    (
        "Egypt",
        "Wheat shipments from Kazakhstan to Egypt totalled 90 thousand tonnes in 2023.",
        ["exports 90000 t - EG - 2023-01-01..2023-12-31"],
    ),
    (
        "Canada",
        "Canada ranks among the ten largest investors: over the past 15 years Canadian direct investment amounted to "
        "$5.6 billion.",
        ["investment 5600000000 USD - CA - -"],
    ),
    (
        "Bulgaria",
        "Exports to Bulgaria stood at $20 million and imports at $33 million in 2023.",
        ["exports 20000000 USD - BG - 2023-01-01..2023-12-31", "imports 33000000 USD - BG - 2023-01-01..2023-12-31"],
    ),
    (
        "Vietnam",
        "Trade with Vietnam was up 12% to a record $780 million in 2023, with exports of $600 million.",
        [
            "trade_turnover 780000000 USD 12 VN - 2023-01-01..2023-12-31",
            "exports 600000000 USD - VN - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "Denmark",
        "In 2023 the two sides traded goods worth $95 million, $12 million less than a year earlier.",
        ["trade_turnover 95000000 USD - DK - 2023-01-01..2023-12-31"],
    ),
    (
        "India",
        "Trade fell from $2.5 billion in 2022 to $1.1 billion in 2023.",
        ["trade_turnover 1100000000 USD - IN - 2023-01-01..2023-12-31"],
    ),
    (
        "Germany",
        "At the moment 33 companies from Germany work in Pavlodar region, seven of them with 100 percent German "
        "capital.",
        ["companies 33 count - DE KZ-55 -", "companies 7 count - DE KZ-55 -"],
    ),
    (
        "China",
        "Fifty-two joint projects worth $21 billion are on the list with China, of which 18 have been completed.",
        ["projects 52 count - CN - -", "investment 21000000000 USD - CN - -", "projects 18 count - CN - -"],
    ),
    (
        "China",
        "A portfolio of 17 industrial projects with Chinese participation totalling $1.2 billion is being "
        "implemented in Zhambyl region.",
        ["projects 17 count - CN KZ-31 -", "investment 1200000000 USD - CN KZ-31 -"],
    ),
    (
        "Italy",
        "The visit resulted in 15 agreements totalling $1.5 billion.",
        ["other 15 count - IT - -", "other 1500000000 USD - IT - -"],
    ),
    (
        "Japan",
        "Japan has invested over $8 billion in our country since independence.",
        ["investment 8000000000 USD - JP - -"],
    ),
    (
        "Austria",
        "Inflows from Austria doubled last year to $120 million.",
        ["investment 120000000 USD 100 AT - 2023-01-01..2023-12-31"],
    ),
    (
        "Kuwait",
        "Foreign investment in Kostanay region in the first half of 2024 amounted to 44 billion tenge, a 1.5-fold "
        "increase.",
        ["investment 44000000000 KZT 50 - KZ-39 2024-01-01..2024-06-30"],
    ),
    (
        "Uzbekistan",
        "According to customs data, Turkistan region's trade with Uzbekistan for 11 months of 2023 made $512 "
        "million, or 61 percent of its foreign trade.",
        [
            "trade_turnover 512000000 USD - UZ KZ-61 2023-01-01..2023-11-30",
            "trade_turnover 61 percent - UZ KZ-61 2023-01-01..2023-11-30",
        ],
    ),
    (
        "Estonia",
        "Estonian businesses run 21 joint enterprises here.",
        ["joint_ventures 21 count - EE - -"],
    ),
    (
        "Belgium",
        "Imports shrank by almost a third, to $9 million.",
        ["imports 9000000 USD - - - -"],
    ),
    (
        "Latvia",
        "Mutual trade in 2023: $180 million, a 4.4% drop.",
        ["trade_turnover 180000000 USD -4.4 LV - 2023-01-01..2023-12-31"],
    ),
    (
        "Mongolia",
        "Bilateral trade has grown five times over ten years and is now close to $200 million.",
        ["trade_turnover 200000000 USD 400 MN - -"],
    ),
    (
        "Korea",
        "Exports climbed 8.1 per cent, while imports dropped 3.4 per cent in January-May 2024.",
        ["exports - - 8.1 - - 2024-01-01..2024-05-31", "imports - - -3.4 - - 2024-01-01..2024-05-31"],
    ),
]
RUSSIAN: list[tuple[str, str, list[str]]] = [
    (
        "Словакии",
        "Объём взаимной торговли со Словакией в прошлом году вышел на рекордные 340 млн долларов.",
        ["trade_turnover 340000000 USD - SK - 2023-01-01..2023-12-31"],
    ),
    (
        "Норвегии",
        "Норвежский бизнес с 2005 года вложил в экономику Казахстана свыше 900 млн долларов.",
        ["investment 900000000 USD - NO - 2005-01-01.."],
    ),
    (
        "Омана",
        "Половина казахстанского экспорта в Оман – зерно.",
        ["exports 50 percent - OM - -"],
    ),
    (
        "Кипра",
        "С Кипра за первый квартал 2024 года ввезено товаров на 12,4 млн долларов, на пятую часть меньше "
        "прошлогоднего.",
        ["imports 12400000 USD -20 CY - 2024-01-01..2024-03-31"],
    ),
    (
        "Сербии",
        "Из 26 совместных предприятий с Сербией девять работают в Алматинской области.",
        ["joint_ventures 26 count - RS - -", "joint_ventures 9 count - RS KZ-19 -"],
    ),
    (
        "Перу",
        "Товарооборот за 2023 год утроился и достиг 33 млн долларов (в 2022-м – 11 млн).",
        ["trade_turnover 33000000 USD 200 PE - 2023-01-01..2023-12-31"],
    ),
    (
        "Иордании",
        "В январе–апреле 2024 года взаимный товарооборот составил 18,2 млн долларов против 14 млн за тот же период "
        "2023 года.",
        ["trade_turnover 18200000 USD - JO - 2024-01-01..2024-04-30"],
    ),
    (
        "Малайзии",
        "На рынке Казахстана представлены более сорока малайзийских компаний.",
        ["companies 40 count - MY - -"],
    ),
    (
        "Португалии",
        "Португальский экспорт в Казахстан за 2023 год прибавил 9 процентов и вышел на отметку 48 млн евро.",
        ["imports 48000000 EUR 9 PT - 2023-01-01..2023-12-31"],
    ),
    (
        "Таиланда",
        "За 2023 год Казахстан посетили около 52 тысяч туристов из Таиланда, что на 18% больше, чем годом ранее.",
        ["tourists 52000 count 18 TH - 2023-01-01..2023-12-31"],
    ),
    (
        "Катара",
        "Накопленные прямые инвестиции Катара в Казахстан оцениваются в 1,4 млрд долларов.",
        ["investment 1400000000 USD - QA - -"],
    ),
    (
        "Албании",
        "По итогам форума с албанскими фирмами заключено двадцать три контракта на 81 млн долларов.",
        ["other 23 count - AL - -", "other 81000000 USD - AL - -"],
    ),
    (
        "Испании",
        "На долю Испании приходится 4,2% внешней торговли Казахстана.",
        ["trade_turnover 4.2 percent - ES - -"],
    ),
    (
        "Израиля",
        "В республике действует 118 предприятий с израильским капиталом, в том числе 71 совместное.",
        ["companies 118 count - IL - -", "joint_ventures 71 count - IL - -"],
    ),
    (
        "Египта",
        "В Египет в 2023 году отгружено 90 тыс. тонн казахстанской пшеницы.",
        ["exports 90000 t - EG - 2023-01-01..2023-12-31"],
    ),
    (
        "Канады",
        "Экспорт в Канаду вырос в 2,5 раза – с 40 до 100 млн долларов.",
        ["exports 100000000 USD 150 CA - -"],
    ),
    (
        "Австрии",
        "Товарооборот – 412 млн долларов (+7,5%). Экспорт – 250 млн долларов. Импорт – 162 млн долларов.",
        ["trade_turnover 412000000 USD 7.5 AT - -", "exports 250000000 USD - AT - -", "imports 162000000 USD - AT - -"],
    ),
    (
        "Болгарии",
        "В 2023 году экспорт в Болгарию составил 20 млн долларов, импорт – 33 млн.",
        ["exports 20000000 USD - BG - 2023-01-01..2023-12-31", "imports 33000000 USD - BG - 2023-01-01..2023-12-31"],
    ),
    (
        "Вьетнама",
        "Торговля с Вьетнамом по итогам 2023 года подросла на 12% – до рекордных 780 млн долларов, в том числе "
        "экспорт – 600 млн.",
        [
            "trade_turnover 780000000 USD 12 VN - 2023-01-01..2023-12-31",
            "exports 600000000 USD - VN - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "Дании",
        "Стороны наторговали в прошлом году на 95 млн долларов.",
        ["trade_turnover 95000000 USD - DK - 2023-01-01..2023-12-31"],
    ),
    (
        "Индии",
        "Товарооборот упал с 2,5 млрд долларов в 2022 году до 1,1 млрд в 2023-м.",
        ["trade_turnover 1100000000 USD - IN - 2023-01-01..2023-12-31"],
    ),
    (
        "Германии",
        "Сейчас в Павлодарской области работают 33 компании из Германии, семь из них – со стопроцентным немецким "
        "капиталом.",
        ["companies 33 count - DE KZ-55 -", "companies 7 count - DE KZ-55 -"],
    ),
    (
        "Китая",
        "В перечне совместных с Китаем проектов – 52 проекта на 21 млрд долларов, из них завершены 18.",
        ["projects 52 count - CN - -", "investment 21000000000 USD - CN - -", "projects 18 count - CN - -"],
    ),
    (
        "Китая",
        "В Жамбылской области реализуется 17 промышленных проектов с китайским участием общей стоимостью 1,2 млрд "
        "долларов.",
        ["projects 17 count - CN KZ-31 -", "investment 1200000000 USD - CN KZ-31 -"],
    ),
    (
        "Италии",
        "Визит увенчался подписанием 15 соглашений на 1,5 млрд долларов.",
        ["other 15 count - IT - -", "other 1500000000 USD - IT - -"],
    ),
    (
        "Японии",
        "За годы независимости Япония инвестировала в нашу страну свыше 8 млрд долларов.",
        ["investment 8000000000 USD - JP - -"],
    ),
    (
        "Кувейта",
        "Объём иностранных инвестиций в Костанайскую область за первое полугодие 2024 года – 44 млрд тенге, рост в "
        "1,5 раза.",
        ["investment 44000000000 KZT 50 - KZ-39 2024-01-01..2024-06-30"],
    ),
    (
        "Узбекистана",
        "По данным таможни, за 11 месяцев 2023 года товарооборот Туркестанской области с Узбекистаном составил 512 "
        "млн долларов, это 61% внешней торговли региона.",
        [
            "trade_turnover 512000000 USD - UZ KZ-61 2023-01-01..2023-11-30",
            "trade_turnover 61 percent - UZ KZ-61 2023-01-01..2023-11-30",
        ],
    ),
    (
        "Эстонии",
        "Эстонский бизнес участвует в 21 совместном предприятии.",
        ["joint_ventures 21 count - EE - -"],
    ),
    (
        "Бельгии",
        "Импорт сократился почти на треть – до 9 млн долларов.",
        ["imports 9000000 USD - - - -"],
    ),
    (
        "Латвии",
        "Взаимная торговля за 2023 год: 180 млн долларов, минус 4,4%.",
        ["trade_turnover 180000000 USD -4.4 LV - 2023-01-01..2023-12-31"],
    ),
    (
        "Кореи",
        "Экспорт подрос на 8,1%, импорт же просел на 3,4% за январь–май 2024 года.",
        ["exports - - 8.1 - - 2024-01-01..2024-05-31", "imports - - -3.4 - - 2024-01-01..2024-05-31"],
    ),
    (
        "Польши",
        "В стране открыто порядка 170 предприятий с польскими учредителями.",
        ["companies 170 count - PL - -"],
    ),
    (
        "Франции",
        "Из Франции в 2023 году привлечено 770 млн долларов прямых инвестиций – вдвое больше, чем в 2022-м.",
        ["investment 770000000 USD 100 FR - 2023-01-01..2023-12-31"],
    ),
    (
        "Финляндии",
        "Финских компаний в Казахстане – семьдесят две.",
        ["companies 72 count - FI - -"],
    ),
    (
        "Монголии",
        "Товарооборот за десять лет вырос впятеро и приблизился к 200 млн долларов.",
        ["trade_turnover 200000000 USD 400 MN - -"],
    ),
]
ENGLISH += [
    (
        "Jordan",
        "Kazakhstan sold Jordan lamb for $4.1 million last year.",
        ["exports 4100000 USD - JO - 2023-01-01..2023-12-31"],
    ),
    (
        "Jordan",
        "Jordan bought Kazakh lamb for $4.1 million in 2023, 12% more than in 2022.",
        ["exports 4100000 USD 12 JO - 2023-01-01..2023-12-31"],
    ),
    (
        "Jordan",
        "In 2023 Kazakhstan purchased Jordanian phosphates worth $9 million.",
        ["imports 9000000 USD - JO - 2023-01-01..2023-12-31"],
    ),
    ("Jordan", "The 15 documents signed at the forum cover farming.", ["other 15 count - JO - -"]),
]
ENGLISH += [
    (
        "Jordan",
        "In 2023, 12,000 Kazakh citizens visited Jordan.",
        ["tourists 12000 count - JO - 2023-01-01..2023-12-31"],
    ),
]
RUSSIAN += [
    (
        "Иордании",
        "В 2023 году Иорданию посетили 12 тыс. казахстанцев.",
        ["tourists 12000 count - JO - 2023-01-01..2023-12-31"],
    ),
    (
        "Иордании",
        "С Иорданией республика наторговала на 5,3 млрд долларов, с Китаем – на 2,6 млрд.",
        ["trade_turnover 5300000000 USD - JO - -", "trade_turnover 2600000000 USD - CN - -"],
    ),
    (
        "Иордании",
        "Обмен товарами с Иорданией вырос на 7,3 процента, до 41 млн долларов.",
        ["trade_turnover 41000000 USD 7.3 JO - -"],
    ),
    (
        "Иордании",
        "В стране открыто 87 предприятий, филиалов и представительств с иорданским участием, из них работают 19.",
        ["companies 87 count - JO - -", "companies 19 count - JO - -"],
    ),
    ("Иордании", "Предприятий с иорданским участием насчитывается пять.", ["companies 5 count - JO - -"]),
]
RUSSIAN += [
    ("Иордании", "Эти 15 документов подписаны на полях форума.", ["other 15 count - JO - -"]),
    ("Иордании", "Иордания закупила у Казахстана баранины на 4,1 млн долларов.", ["exports 4100000 USD - JO - -"]),
]
ENGLISH += [
    (
        "Jordan",
        "Kazakhstan exported 70,000 tonnes of lamb in 2023. China bought 25 percent of that, and Jordan 6 percent.",
        [
            "exports 70000 t - - - 2023-01-01..2023-12-31",
            "exports 25 percent - CN - 2023-01-01..2023-12-31",
            "exports 6 percent - JO - 2023-01-01..2023-12-31",
        ],
    ),
]
RUSSIAN += [
    (
        "Иордании",
        "Казахстан экспортировал шерсти на 36 млн долларов, 22% закупила Иордания.",
        ["exports 36000000 USD - - - -", "exports 22 percent - JO - -"],
    ),
    (
        "Иордании",
        "Казахстан продал за рубеж мёда на 27 млн долларов, из них 15 млн, ушло в Иорданию.",
        ["exports 27000000 USD - - - -", "exports 15000000 USD - JO - -"],
    ),
]
RUSSIAN += [
    (
        "Иордании",
        "В 2023 году взаимная торговля составила 33,2 млн долларов, а в 2022-м – 29,4 млн.",
        [
            "trade_turnover 33200000 USD - JO - 2023-01-01..2023-12-31",
            "trade_turnover 29400000 USD - JO - 2022-01-01..2022-12-31",
        ],
    ),
    (
        "Иордании",
        "Накопленным итогом с 2006 года из Иордании поступило 7,9 млн долларов.",
        ["investment 7900000 USD - JO - 2006-01-01.."],
    ),
    (
        "Иордании",
        "Экспорт в Иорданию составил 9 млн долларов. Связи крепнут. Дружба тоже. Импорт достиг 4 млн долларов.",
        ["exports 9000000 USD - JO - -", "imports 4000000 USD - JO - -"],
    ),
]
KAZAKH: list[tuple[str, str, list[str]]] = [
    (
        "Хорватия",
        "2023 жылы Хорватияға 64 млн долларға тауар шығарылды, бұл 2022 жылмен салыстырғанда төрттен бірге көп.",
        ["exports 64000000 USD 25 HR - 2023-01-01..2023-12-31"],
    ),
    (
        "Словакия",
        "Былтыр Словакиямен сауда көлемі рекордтық 340 млн долларға жетті.",
        ["trade_turnover 340000000 USD - SK - 2023-01-01..2023-12-31"],
    ),
    (
        "Норвегия",
        "Норвегия бизнесі 2005 жылдан бері Қазақстан экономикасына 900 млн доллардан астам қаржы құйды.",
        ["investment 900000000 USD - NO - 2005-01-01.."],
    ),
    (
        "Оман",
        "Оманға шыққан экспорттың жартысы – астық.",
        ["exports 50 percent - OM - -"],
    ),
    (
        "Кипр",
        "2024 жылдың бірінші тоқсанында Кипрден 12,4 млн долларға тауар әкелінді, бұл былтырғыдан бестен бірге аз.",
        ["imports 12400000 USD -20 CY - 2024-01-01..2024-03-31"],
    ),
    (
        "Перу",
        "2023 жылы тауар айналымы үш есе өсіп, 33 млн доллар болды (2022 жылы – 11 млн).",
        ["trade_turnover 33000000 USD 200 PE - 2023-01-01..2023-12-31"],
    ),
    (
        "Иордания",
        "2024 жылғы қаңтар-сәуірде өзара сауда 18,2 млн долларды құрады, былтыр осы кезеңде 14 млн доллар болған еді.",
        ["trade_turnover 18200000 USD - JO - 2024-01-01..2024-04-30"],
    ),
    (
        "Малайзия",
        "Қазақстан нарығында малайзиялық қырықтан астам компания бар.",
        ["companies 40 count - MY - -"],
    ),
    (
        "Португалия",
        "2023 жылы Португалиядан келген импорт 9 пайызға өсіп, 48 млн еуроға жетті.",
        ["imports 48000000 EUR 9 PT - 2023-01-01..2023-12-31"],
    ),
    (
        "Тайланд",
        "2023 жылы Қазақстанға Тайландтан 52 мыңға жуық турист келді, бұл алдыңғы жылдан 18 пайызға көп.",
        ["tourists 52000 count 18 TH - 2023-01-01..2023-12-31"],
    ),
    (
        "Бразилия",
        "Былтырғы Бразилиямен тауар айналымы – 150 млн доллар, оның 122 миллионы импортқа тиесілі.",
        [
            "trade_turnover 150000000 USD - BR - 2023-01-01..2023-12-31",
            "imports 122000000 USD - BR - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "Катар",
        "Катардың Қазақстанға салған тікелей инвестициясының жалпы көлемі 1,4 млрд доллар.",
        ["investment 1400000000 USD - QA - -"],
    ),
    (
        "Албания",
        "Форум қорытындысында албан фирмаларымен жалпы құны 81 млн доллар болатын жиырма үш келісімшарт жасалды.",
        ["other 81000000 USD - AL - -", "other 23 count - AL - -"],
    ),
    (
        "Испания",
        "Қазақстанның сыртқы саудасындағы Испанияның үлесі – 4,2 пайыз.",
        ["trade_turnover 4.2 percent - ES - -"],
    ),
    (
        "Израиль",
        "Елімізде израиль капиталымен 118 кәсіпорын тіркелген, оның 71-і жұмыс істеп тұр.",
        ["companies 118 count - IL - -", "companies 71 count - IL - -"],
    ),
    (
        "Мысыр",
        "2023 жылы Мысырға 90 мың тонна бидай жөнелтілді.",
        ["exports 90000 t - EG - 2023-01-01..2023-12-31"],
    ),
    (
        "Канада",
        "Канадаға экспорт 2,5 есе артып, 40 миллионнан 100 млн долларға жетті.",
        ["exports 100000000 USD 150 CA - -"],
    ),
    (
        "Австрия",
        "Тауар айналымы – 412 млн доллар (+7,5%). Экспорт – 250 млн доллар. Импорт – 162 млн доллар.",
        ["trade_turnover 412000000 USD 7.5 AT - -", "exports 250000000 USD - AT - -", "imports 162000000 USD - AT - -"],
    ),
    (
        "Болгария",
        "2023 жылы Болгарияға экспорт 20 млн доллар, импорт 33 млн доллар болды.",
        ["exports 20000000 USD - BG - 2023-01-01..2023-12-31", "imports 33000000 USD - BG - 2023-01-01..2023-12-31"],
    ),
    (
        "Вьетнам",
        "2023 жылы Вьетнаммен сауда 12 пайызға өсіп, рекордтық 780 млн долларға жетті, оның 600 миллионы – экспорт.",
        [
            "trade_turnover 780000000 USD 12 VN - 2023-01-01..2023-12-31",
            "exports 600000000 USD - VN - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "Үндістан",
        "Тауар айналымы 2022 жылғы 2,5 млрд доллардан 2023 жылы 1,1 млрд долларға дейін төмендеді.",
        ["trade_turnover 1100000000 USD - IN - 2023-01-01..2023-12-31"],
    ),
    (
        "Қытай",
        "Қытаймен бірлескен жобалар тізімінде 21 млрд долларлық 52 жоба бар, оның 18-і аяқталды.",
        ["investment 21000000000 USD - CN - -", "projects 52 count - CN - -", "projects 18 count - CN - -"],
    ),
    (
        "Қытай",
        "Жамбыл облысында Қытай қатысатын жалпы құны 1,2 млрд доллар болатын 17 жоба жүзеге асып жатыр.",
        ["investment 1200000000 USD - CN KZ-31 -", "projects 17 count - CN KZ-31 -"],
    ),
    (
        "Италия",
        "Сапар қорытындысында 1,5 млрд долларға 15 келісімге қол қойылды.",
        ["other 1500000000 USD - IT - -", "other 15 count - IT - -"],
    ),
    (
        "Жапония",
        "Тәуелсіздік жылдары Жапония елімізге 8 млрд доллардан астам инвестиция салды.",
        ["investment 8000000000 USD - JP - -"],
    ),
    (
        "Кувейт",
        "2024 жылдың бірінші жартыжылдығында Қостанай облысына 44 млрд теңге шетел инвестициясы тартылды, өсім – 1,5 "
        "есе.",
        ["investment 44000000000 KZT 50 - KZ-39 2024-01-01..2024-06-30"],
    ),
    (
        "Өзбекстан",
        "Кеден деректерінше, 2023 жылдың 11 айында Түркістан облысының Өзбекстанмен тауар айналымы 512 млн доллар "
        "болды, бұл өңірдің сыртқы саудасының 61 пайызы.",
        [
            "trade_turnover 512000000 USD - UZ KZ-61 2023-01-01..2023-11-30",
            "trade_turnover 61 percent - UZ KZ-61 2023-01-01..2023-11-30",
        ],
    ),
    (
        "Түркия",
        "Қазақстанда түрік капиталымен 5 мың компания тіркелген, Шымкентте олардың саны 200-ге жуық.",
        ["companies 5000 count - TR - -", "companies 200 count - TR KZ-79 -"],
    ),
    (
        "Бельгия",
        "Импорт үштен бірге дерлік азайып, 9 млн долларға түсті.",
        ["imports 9000000 USD - - - -"],
    ),
    (
        "Латвия",
        "2023 жылы өзара сауда 180 млн доллар болып, 4,4 пайызға кеміді.",
        ["trade_turnover 180000000 USD -4.4 LV - 2023-01-01..2023-12-31"],
    ),
    (
        "Корея",
        "2024 жылғы қаңтар-мамырда экспорт 8,1 пайызға артты, ал импорт 3,4 пайызға кеміді.",
        ["exports - - 8.1 - - 2024-01-01..2024-05-31", "imports - - -3.4 - - 2024-01-01..2024-05-31"],
    ),
    (
        "Франция",
        "2023 жылы Франциядан 770 млн доллар тікелей инвестиция тартылды, бұл 2022 жылдан екі есе көп.",
        ["investment 770000000 USD 100 FR - 2023-01-01..2023-12-31"],
    ),
    (
        "Моңғолия",
        "Тауар айналымы он жылда бес есе артып, 200 млн долларға жақындады.",
        ["trade_turnover 200000000 USD 400 MN - -"],
    ),
]
KAZAKH += [
    (
        "Иордания",
        "Елде Қытаймен бірлескен 52 кәсіпорын бар, ал иордан тарапымен – 8.",
        ["joint_ventures 52 count - CN - -", "joint_ventures 8 count - JO - -"],
    ),
    (
        "Иордания",
        "2023 жылы Иорданияға 12 мың қазақстандық барды.",
        ["tourists 12000 count - JO - 2023-01-01..2023-12-31"],
    ),
    (
        "Иордания",
        "2023 жылы Иордания Қазақстаннан 4,1 млн долларға қой етін сатып алды.",
        ["exports 4100000 USD - JO - 2023-01-01..2023-12-31"],
    ),
]
NOTHING = [
    ("en", "Jordan", "Jordan bought Turkish boats for $5 million."),
    ("ru", "Иордании", "Иордания закупила у Турции катеров на 5 млн долларов."),
    ("ru", "Иордании", "Иордания приобрела 40% акций банка за 15 млн долларов."),
    ("ru", "Иордании", "В 2023 году музей посетили 12 тыс. жителей города."),
    ("en", "Egypt", "The Egyptian company bought equipment for its plant in Atyrau for $4.1 million."),
    ("en", "Ireland", "The company has invested $40 million in its plant in Shymkent and employs 200 people."),
    ("en", "Egypt", "The two companies have set up a fifty-fifty joint venture."),
    ("en", "Qatar", "Qatari investors plan to put $3 billion into the power sector."),
    ("en", "Finland", "Suomela Export Bank, Helsinki, agreed to a loan contract for EUR 26 million."),
    ("en", "Egypt", "Trade between the country's regions reached 41,000 tons in the first quarter."),
    ("en", "Egypt", "At the Irish-Danish forum in Dublin, 14 agreements worth $90 million were concluded."),
    ("ru", "Египта", "Межрегиональный товарооборот за год вырос на 8,2%, до 51 млрд тенге."),
    ("kk", "Мысыр", "Былтыр Ұлытау мен Жетісудың өзара саудасы 2,2 млрд теңге болды."),
    ("ru", "Ирландии", "Компания вложила в свой завод в Шымкенте 40 млн долларов, здесь трудятся 200 человек."),
    ("ru", "Египта", "Эти две компании создали совместное предприятие на паритетных началах."),
    ("ru", "Катара", "Катарские инвесторы планируют вложить в энергетику 3 млрд долларов."),
    ("kk", "Ирландия", "Компания Шымкенттегі зауытына 40 млн доллар салды, онда 200 адам жұмыс істейді."),
    ("kk", "Мысыр", "Бұл екі компания бірлескен кәсіпорын құрды."),
    ("kk", "Катар", "Катар инвесторлары энергетикаға 3 млрд доллар салуды жоспарлап отыр."),
]


def _records(language: str, whose: str, sentence: str) -> list[Statistic]:
    scene = set_scene(split(read_article(_HEADS[language].format(whose) + sentence)))
    found = [guess.record for guess in find(scene) if guess.score >= _KEPT]
    return [record for record in found if isinstance(record, Statistic)]


def _told(record: Statistic) -> str:
    period = record.period
    days = f"{period.start}..{period.end or ''}" if period is not None and period.start else "-"
    parts = (record.indicator, record.value, record.unit, record.change_percent, "+".join(record.countries))
    region = record.place.region if record.place is not None else None
    return " ".join(part or "-" for part in (*parts, region, days))


@pytest.mark.parametrize(
    ("language", "whose", "sentence", "figures"),
    [
        *(("en", *row) for row in ENGLISH),
        *(("ru", *row) for row in RUSSIAN),
        *(("kk", *row) for row in KAZAKH),
    ],
)
def test_sentence(language: str, whose: str, sentence: str, figures: list[str]) -> None:
    """A construction gives exactly its figures: shares and multiples in words, bases of comparison left out."""
    assert sorted(_told(record) for record in _records(language, whose, sentence)) == sorted(figures)


@pytest.mark.parametrize(("language", "whose", "sentence"), NOTHING)
def test_nothing(language: str, whose: str, sentence: str) -> None:
    """A single undertaking, companies told of before, aims, loans, trade of others are no figures here."""
    assert _records(language, whose, sentence) == []
