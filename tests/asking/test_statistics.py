"""Figures of the relation found by words alone: own articles, invented people, companies and figures."""

from __future__ import annotations

import time

import pytest

from kzrelations.article import read_article, split
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import set_scene
from kzrelations.asking.staged.statistics import find
from kzrelations.schemas import Statistic

_KEPT = 0.5

# Each row: an article, and its figures as "indicator value unit change partners region period".
ENGLISH: list[tuple[str, list[str]]] = [
    (
        "14 May 2024\n"
        "Akim of Aktobe region met the ambassador of Sweden.\n"
        "Bilateral trade between Kazakhstan and Sweden rose 12.4% last year to $310.5 million, including exports "
        "of $120 million and imports of $190.5 million.",
        [
            "trade_turnover 310500000 USD 12.4 SE - 2023-01-01..2023-12-31",
            "exports 120000000 USD - SE - 2023-01-01..2023-12-31",
            "imports 190500000 USD - SE - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "14 May 2024\n"
        "Atyrau. The region's foreign trade turnover amounted to 2.3 billion dollars in January-March 2024. The "
        "share of the Netherlands in the region's exports was 34 percent.",
        [
            "trade_turnover 2300000000 USD - - KZ-23 2024-01-01..2024-03-31",
            "exports 34 percent - NL KZ-23 2024-01-01..2024-03-31",
        ],
    ),
    (
        "14 May 2024\n"
        "ASTANA. The Minister of Trade of Kazakhstan received a delegation of Poland.\n"
        "In 2023, Kazakhstan exported goods worth $450 million to Poland, 15 percent less than in 2022, while "
        "imports from Poland increased by 6.5% and reached $720 million.\n"
        "More than 180 companies with Polish capital operate in Kazakhstan. Gross inflow of direct investment "
        "from Poland since 2005 has exceeded $250 million.",
        [
            "exports 450000000 USD -15 PL - 2023-01-01..2023-12-31",
            "imports 720000000 USD 6.5 PL - 2023-01-01..2023-12-31",
            "companies 180 count - PL - -",
            "investment 250000000 USD - PL - 2005-01-01..",
        ],
    ),
    (
        "14 May 2024\n"
        "KARAGANDA. Akim of Karaganda region Yermek Tursunov met a Turkish business delegation of 25 companies.\n"
        "Today there are 43 enterprises with Turkish participation in the region, including 18 joint ventures.\n"
        "Over the past five years Turkish investors have put $640 million into the region's economy.\n"
        "The Turkish company Anadolu Cam plans to invest $70 million in a glass plant and to create 300 jobs.",
        [
            "companies 43 count - TR KZ-35 -",
            "joint_ventures 18 count - TR KZ-35 -",
            "investment 640000000 USD - TR KZ-35 -",
        ],
    ),
    (
        "14 May 2024\n"
        "SHYMKENT. At the forum 14 memorandums and agreements were signed with Uzbek companies for a total of "
        "$95 million.",
        [
            "other 14 count - UZ - -",
            "other 95000000 USD - UZ - -",
        ],
    ),
    (
        "14 May 2024\nALMATY. Some 41,000 tourists from India visited Almaty in 2023, twice as many as a year earlier.",
        [
            "tourists 41000 count 100 IN KZ-75 2023-01-01..2023-12-31",
        ],
    ),
    (
        "14 May 2024\n"
        "ASTANA. Kazakhstan and Japan intend to bring their trade to $3 billion by 2030. At present 60 Japanese "
        "companies are registered in the country.",
        [
            "companies 60 count - JP - -",
        ],
    ),
    (
        "14 May 2024\n"
        "AKTAU. Imports from Iran to Mangystau region more than doubled in the first quarter of 2024 and "
        "totalled $14.2 million; the region supplied 120 thousand tonnes of grain to Iran.",
        [
            "imports 14200000 USD 100 IR KZ-47 2024-01-01..2024-03-31",
            "exports 120000 t - IR KZ-47 2024-01-01..2024-03-31",
        ],
    ),
    (
        "14 May 2024\n"
        "ASTANA. Since independence, foreign direct investment in Kazakhstan has reached $441 billion. Of this "
        "amount, $53 billion came from the United States.",
        [
            "investment 441000000000 USD - - - -",
            "investment 53000000000 USD - US - -",
        ],
    ),
    (
        "14 May 2024\n"
        "ASTANA. Ambassador of France noted that France is among the top five investors in Kazakhstan with over "
        "$19 billion of investments.",
        [
            "investment 19000000000 USD - FR - -",
        ],
    ),
    (
        "14 May 2024\n"
        "ORAL. West Kazakhstan region trades with 60 countries. In 2023 the trade turnover with Russia made up "
        "$1.1 billion, up 3.2% on the previous year, of which exports accounted for $310 million.",
        [
            "trade_turnover 1100000000 USD 3.2 RU KZ-27 2023-01-01..2023-12-31",
            "exports 310000000 USD - RU KZ-27 2023-01-01..2023-12-31",
        ],
    ),
    (
        "3 March 2023\n"
        "ASTANA. Kazakhstan-UK trade turnover in 2022 stood at $1.4 billion. This is 60% up on 2021.\n"
        "The main export items are crude oil (82%), uranium (9%) and silver.",
        [
            "trade_turnover 1400000000 USD 60 GB - 2022-01-01..2022-12-31",
        ],
    ),
    (
        "3 March 2023\n"
        "AKTOBE. According to the akimat, mutual trade with Belarus last year made $24 mln, of which $19 mln "
        "were imports.",
        [
            "trade_turnover 24000000 USD - BY - 2022-01-01..2022-12-31",
            "imports 19000000 USD - BY - 2022-01-01..2022-12-31",
        ],
    ),
    (
        "3 March 2023\n"
        "ASTANA. The Asian Development Bank has provided more than $6.7 billion for projects in Kazakhstan since "
        "1994. The bank will lend $100 million for a road.",
        [
            "investment 6700000000 USD - - - 1994-01-01..",
        ],
    ),
    (
        "3 March 2023\n"
        "TARAZ. A total of 8 investment projects with foreign participation worth $1.3 billion are being "
        "implemented in Zhambyl region.",
        [
            "projects 8 count - - KZ-31 -",
            "investment 1300000000 USD - - KZ-31 -",
        ],
    ),
    (
        "3 March 2023\n"
        "ASTANA. Azerbaijan's exports to Kazakhstan grew by 30% to $110 million in January-November 2022, while "
        "Kazakhstan's exports to Azerbaijan fell to $280 million.",
        [
            "imports 110000000 USD 30 AZ - 2022-01-01..2022-11-30",
            "exports 280000000 USD - AZ - 2022-01-01..2022-11-30",
        ],
    ),
    (
        "3 March 2023\n"
        "ASTANA. Nearly 3,500 companies with Russian participation, including 120 large ones, are active in "
        "Kazakhstan. Trade in agricultural products between Kazakhstan and Russia exceeded $2.1 billion.",
        [
            "companies 3500 count - RU - -",
            "companies 120 count - RU - -",
            "trade_turnover 2100000000 USD - RU - -",
        ],
    ),
    (
        "3 March 2023\n"
        "ALMATY. Over 11 months of 2022 foreign investors invested 260 billion tenge in the city's economy, a "
        "24-percent rise.",
        [
            "investment 260000000000 KZT 24 - KZ-75 2022-01-01..2022-11-30",
        ],
    ),
    (
        "3 March 2023\nASTANA. Last year 15 joint projects with South Korea worth $1.8 bn were completed.",
        [
            "projects 15 count - KR - 2022-01-01..2022-12-31",
            "investment 1800000000 USD - KR - 2022-01-01..2022-12-31",
        ],
    ),
    (
        "21 August 2025\n"
        "Kazakhstan, Finland to expand cooperation\n"
        "The President of Kazakhstan noted that bilateral trade has been growing steadily: in the first half of "
        "2025 it amounted to $215 million, a 9.8% increase.",
        [
            "trade_turnover 215000000 USD 9.8 FI - 2025-01-01..2025-06-30",
        ],
    ),
    (
        "21 August 2025\n"
        "ATYRAU. Governor of Atyrau region told the Dutch ambassador that 76 companies with Dutch participation "
        "were registered in the region as of July 1, 2025, of which 51 are active.",
        [
            "companies 76 count - NL KZ-23 2025-07-01..2025-07-01",
            "companies 51 count - NL KZ-23 -",
        ],
    ),
    (
        "21 August 2025\n"
        "TURKISTAN. The region's trade with Kyrgyzstan decreased by $12 million to $88 million. Exports grew to "
        "$60 million from $52 million.",
        [
            "trade_turnover 88000000 USD - KG KZ-61 -",
            "exports 60000000 USD - KG KZ-61 -",
        ],
    ),
    (
        "21 August 2025\n"
        "ALMATY. Seventy enterprises with Israeli capital work in Almaty. Israel's direct investment in "
        "Kazakhstan totaled $25.4 million between 2005 and 2024.",
        [
            "companies 70 count - IL KZ-75 -",
            "investment 25400000 USD - IL - 2005-01-01..2024-12-31",
        ],
    ),
    (
        "21 August 2025\n"
        "ASTANA. China has become Kazakhstan's largest trading partner: last year's turnover hit a record $43.8 "
        "billion. Kazakhstan's exports to China made up $15 billion, and imports $28.8 billion.",
        [
            "trade_turnover 43800000000 USD - CN - 2024-01-01..2024-12-31",
            "exports 15000000000 USD - CN - 2024-01-01..2024-12-31",
            "imports 28800000000 USD - CN - 2024-01-01..2024-12-31",
        ],
    ),
    (
        "21 August 2025\n"
        "ASTANA. During the visit, 24 commercial documents worth $4.7 billion were signed.\n"
        "The delegation also visited Turkish companies.",
        [
            "other 24 count - TR - -",
            "other 4700000000 USD - TR - -",
        ],
    ),
    (
        "21 August 2025\n"
        "SEMEY. At present, 11 joint ventures with Chinese partners and 5 with Turkish ones operate in Abai "
        "region.",
        [
            "joint_ventures 11 count - CN KZ-10 -",
            "joint_ventures 5 count - TR KZ-10 -",
        ],
    ),
    (
        "17 October 2017\n"
        "Kazakh-Belgian business council meets in Astana\n"
        "ASTANA – Belgium is among the largest investors in Kazakhstan's economy, Deputy Foreign Minister Roman "
        'Aitbayev told the council on 16 October. "Belgian companies have invested more than $7 billion in our '
        'country over the past ten years," he said. The trade turnover between the two countries was $354.2 '
        "million in 2016 and has already reached $290 million in the first eight months of this year, up 31 "
        "percent. Kazakhstan's exports account for 68 percent of it. About 60 joint ventures and companies with "
        "Belgian capital work in Kazakhstan. The Belgian firm Solvatech wants to open a plant of water filters "
        "in Karaganda region worth 12 million euros.",
        [
            "investment 7000000000 USD - BE - -",
            "trade_turnover 354200000 USD - BE - 2016-01-01..2016-12-31",
            "trade_turnover 290000000 USD 31 BE - 2017-01-01..2017-08-31",
            "exports 68 percent - BE - 2017-01-01..2017-08-31",
            "joint_ventures 60 count - BE - -",
        ],
    ),
    (
        "12 February 2020\n"
        "Zhambyl region boosts onion exports\n"
        "TARAZ. Farmers of Zhambyl region sold 180,000 tonnes of onions abroad last year, the regional "
        "agriculture department says. Of them 74,000 tonnes went to Uzbekistan, 52,000 tonnes to Russia. In "
        "value terms, exports of vegetables from the region rose by 14 percent to $36 million. The region is "
        "home to 19 enterprises with foreign capital.",
        [
            "exports 180000 t - - KZ-31 2019-01-01..2019-12-31",
            "exports 74000 t - UZ KZ-31 2019-01-01..2019-12-31",
            "exports 52000 t - RU KZ-31 2019-01-01..2019-12-31",
            "exports 36000000 USD 14 - KZ-31 2019-01-01..2019-12-31",
            "companies 19 count - - KZ-31 -",
        ],
    ),
    (
        "11 September 2023\n"
        "Aktau port handles more Chinese containers\n"
        "AKTAU. The port of Aktau handled 1.9 million tonnes of cargo in January-August. Transit of containers "
        "from China through the port grew 2.4-fold to 31,000 TEU. Oil shipments to Azerbaijan amounted to "
        "860,000 tonnes, 35 per cent more than in the same period of 2022. The port's staff is 640 people; its "
        "revenue rose 9 per cent to 14 bln tenge.",
        [
            "exports 860000 t 35 AZ - -",
        ],
    ),
    (
        "11 September 2023\n"
        "The volume of mutual settlements aside, it was the contracts that mattered: Kazakh and Egyptian "
        "businessmen signed seven agreements for $48 million in Cairo on 10 September, the ministry reported. "
        "Egypt buys lentils, meat and wool; imports of Egyptian citrus to Kazakhstan have grown by 40% since the "
        "beginning of the year. Currently 22 companies with Egyptian participation are registered in Almaty, "
        "four of which are joint ventures.",
        [
            "other 7 count - EG - 2023-09-10..2023-09-10",
            "other 48000000 USD - EG - 2023-09-10..2023-09-10",
            "imports - - 40 EG - 2023-01-01..",
            "companies 22 count - EG KZ-75 -",
            "joint_ventures 4 count - EG KZ-75 -",
        ],
    ),
    (
        "25 May 2016\n"
        "Astana hosts Kazakh-Slovak intergovernmental commission\n"
        "ASTANA – The seventh session of the Kazakh-Slovak commission was held on May 24. According to the "
        "statistics, bilateral trade dropped from $140 million in 2014 to $92 million in 2015. Exports to "
        "Slovakia shrank 45 percent. Slovak investors have poured around €30 million into the Kazakh economy "
        "since 2006. There are 28 Slovak companies on the Kazakh market. The parties signed a protocol. A "
        "memorandum with Slovak firm Brenta Steel covers a 5 million euro workshop in Temirtau.",
        [
            "trade_turnover 92000000 USD - SK - 2015-01-01..2015-12-31",
            "exports - - -45 SK - 2015-01-01..2015-12-31",
            "investment 30000000 EUR - SK - 2006-01-01..",
            "companies 28 count - SK - -",
        ],
    ),
    (
        "9 September 2022\n"
        "PAVLODAR. A factory of Italian company Ferroli Nord will be built in Ekibastuz for 14 million euros. It "
        "will produce 20,000 boilers a year, half of them for export to Russia. Akim of Pavlodar region Bolat "
        "Serikov said the region received $300 million of foreign investment last year. The unemployment rate is "
        "4.8 percent, 5,200 people found jobs this year.",
        [
            "investment 300000000 USD - - KZ-55 2021-01-01..2021-12-31",
        ],
    ),
    (
        "9 September 2022\n"
        "ALMATY. Almaty welcomed 13,000 Saudi tourists in the summer, mayor Timur Akhmetov told the ambassador "
        "of Saudi Arabia. The city's trade with the kingdom is small, just $6.5 million last year, mostly "
        "imports of plastics. Sixteen companies with Saudi capital are registered here.",
        [
            "tourists 13000 count - SA KZ-75 2022-06-01..2022-08-31",
            "trade_turnover 6500000 USD - SA KZ-75 2021-01-01..2021-12-31",
            "companies 16 count - SA KZ-75 -",
        ],
    ),
]

RUSSIAN: list[tuple[str, list[str]]] = [
    (
        "14 мая 2024 года\n"
        "ПАВЛОДАР. Аким Павлодарской области встретился с послом Республики Беларусь.\n"
        "Внешнеторговый оборот между Павлодарской областью и Республикой Беларусь за 2023 год составил 64,2 млн "
        "долларов США и вырос по сравнению с 2022 годом на 14%, в том числе экспорт – 21,3 млн долларов, импорт "
        "– 42,9 млн долларов.",
        [
            "trade_turnover 64200000 USD 14 BY KZ-55 2023-01-01..2023-12-31",
            "exports 21300000 USD - BY KZ-55 2023-01-01..2023-12-31",
            "imports 42900000 USD - BY KZ-55 2023-01-01..2023-12-31",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АСТАНА. В прошлом году объём взаимной торговли Казахстана и Грузии увеличился почти на 20% и превысил "
        "180 миллионов долларов.\n"
        "Экспорт из Казахстана в Грузию составил 95 млн долларов (рост на 7%), импорт из Грузии снизился на 3,5%.",
        [
            "trade_turnover 180000000 USD 20 GE - 2023-01-01..2023-12-31",
            "exports 95000000 USD 7 GE - 2023-01-01..2023-12-31",
            "imports - - -3.5 GE - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "КОСТАНАЙ. В регионе работают 37 предприятий с китайским капиталом, из них 12 – совместные.\n"
        "С начала 2005 года приток прямых инвестиций из КНР в область достиг 1,2 млрд долларов.",
        [
            "companies 37 count - CN KZ-39 -",
            "joint_ventures 12 count - CN KZ-39 -",
            "investment 1200000000 USD - CN KZ-39 2005-01-01..",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АКТОБЕ. Сейчас в Актюбинской области с участием иностранных инвесторов реализуются 23 проекта общей "
        "стоимостью 870 млрд тенге.\n"
        "Турецкая компания «Эрен Холдинг» вложит 12 млн долларов в строительство фабрики.",
        [
            "projects 23 count - - KZ-15 -",
            "investment 870000000000 KZT - - KZ-15 -",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АЛМАТЫ. Туристический поток из Индии в Алматы за год вырос на 46%. За январь-апрель 2024 года город "
        "посетили 32 тысячи туристов из Китая.",
        [
            "tourists - - 46 IN KZ-75 -",
            "tourists 32000 count - CN KZ-75 2024-01-01..2024-04-30",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АСТАНА. По итогам форума подписано 18 соглашений на сумму свыше 2,5 млрд долларов. В форуме участвовали "
        "300 китайских компаний.",
        [
            "other 18 count - CN - -",
            "other 2500000000 USD - CN - -",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "УСТЬ-КАМЕНОГОРСК. Количество совместных казахстанско-российских предприятий в Восточно-Казахстанской "
        "области увеличилось на 15% и достигло 410.",
        [
            "joint_ventures 410 count 15 RU KZ-63 -",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АСТАНА. Стороны намерены довести товарооборот до 5 млрд долларов. В 2023 году он составил 3,1 млрд. "
        "Корейские инвесторы вложили в экономику Казахстана 6,7 млрд долларов за последние 15 лет.",
        [
            "trade_turnover 3100000000 USD - KR - 2023-01-01..2023-12-31",
            "investment 6700000000 USD - KR - -",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "КЫЗЫЛОРДА. Из Кызылординской области в Афганистан экспортировано 45 тысяч тонн риса на 28 млн долларов. "
        "Доля Узбекистана в экспорте региона – 12%, России – 30%.",
        [
            "exports 28000000 USD - AF KZ-43 -",
            "exports 12 percent - UZ KZ-43 -",
            "exports 30 percent - RU KZ-43 -",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "ТАРАЗ. Аким Жамбылской области принял посла Латвии. Товарооборот области с Латвией в I квартале 2024 "
        "года составил 3,4 млн долларов, что в 1,8 раза больше аналогичного периода 2023 года. Поставки из "
        "Латвии сократились вдвое – до 600 тыс. долларов.",
        [
            "trade_turnover 3400000 USD 80 LV KZ-31 2024-01-01..2024-03-31",
            "imports 600000 USD -50 LV KZ-31 2024-01-01..2024-03-31",
        ],
    ),
    (
        "14 мая 2024 года\n"
        "АСТАНА. Чешские инвестиции в Казахстан превысили 400 миллионов евро. Более 90 компаний с чешским "
        "участием осуществляют деятельность в нашей стране.",
        [
            "investment 400000000 EUR - CZ - -",
            "companies 90 count - CZ - -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "УРАЛЬСК. В 2022 году ЗКО экспортировала в Китай 12 тысяч тонн мяса. В области насчитывается 54 компании "
        "с участием китайского капитала.",
        [
            "exports 12000 t - CN KZ-27 2022-01-01..2022-12-31",
            "companies 54 count - CN KZ-27 -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АСТАНА. Товарооборот между странами за 2022 год сложился на уровне 1,37 млрд долларов, что на 14,2% "
        "больше показателя 2021 года (1,2 млрд долларов). Посол Ирана отметил, что экспорт казахстанской пшеницы "
        "в Иран вырос в 3 раза.",
        [
            "trade_turnover 1370000000 USD 14.2 IR - 2022-01-01..2022-12-31",
            "exports - - 200 IR - 2022-01-01..2022-12-31",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АСТАНА. За период с 2005 по 2022 годы валовый приток инвестиций из Нидерландов в Казахстан составил "
        "порядка 115 млрд долларов. В стране действует около 900 компаний с голландским участием.",
        [
            "investment 115000000000 USD - NL - 2005-01-01..2022-12-31",
            "companies 900 count - NL - -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "ШЫМКЕНТ. На долю Узбекистана приходится 38% внешней торговли города. Товарооборот с соседней страной – "
        "420 млн долларов.",
        [
            "trade_turnover 38 percent - UZ KZ-79 -",
            "trade_turnover 420000000 USD - UZ - -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АЛМАТЫ. В мегаполисе функционируют более 700 совместных предприятий с участием Турции, Германии и Китая.",
        [
            "joint_ventures 700 count - TR+DE+CN KZ-75 -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АСТАНА. Экспорт Казахстана в страны ЕС в январе 2023 года уменьшился на 8% – до 3,1 млрд долларов. "
        "Импорт, напротив, вырос на 21% и составил 900 млн.",
        [
            "exports 3100000000 USD -8 EU - 2023-01-01..2023-01-31",
            "imports 900000000 USD 21 EU - 2023-01-01..2023-01-31",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АСТАНА. В ходе форума заключено контрактов на 340 млн долларов с предпринимателями Кыргызстана.",
        [
            "other 340000000 USD - KG - -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АКТАУ. Азербайджанские инвесторы вложили в регион более 70 млн долларов. Это в два раза больше, чем в "
        "2020 году.",
        [
            "investment 70000000 USD 100 AZ KZ-47 -",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "АСТАНА. С 1994 года АБР инвестировал в экономику Казахстана свыше 5,9 млрд долларов. ЕБРР выделит 20 "
        "млн евро на модернизацию водоканала.",
        [
            "investment 5900000000 USD - - - 1994-01-01..",
        ],
    ),
    (
        "3 марта 2023 года\n"
        "КАРАГАНДА. Аким Карагандинской области рассказал, что в регионе работают 48 немецких компаний, а объём "
        "немецких инвестиций за 10 лет превысил 300 млн евро.",
        [
            "companies 48 count - DE KZ-35 -",
            "investment 300000000 EUR - DE KZ-35 -",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "Президент провёл переговоры с премьер-министром Италии.\n"
        "Италия – третий по величине торговый партнёр Казахстана. Взаимный товарооборот в прошлом году достиг "
        "почти 20 млрд долларов. За последние 20 лет итальянский бизнес инвестировал в нашу страну более 7,6 "
        "млрд долларов. В Казахстане успешно работают порядка 250 итальянских компаний.",
        [
            "trade_turnover 20000000000 USD - IT - 2024-01-01..2024-12-31",
            "investment 7600000000 USD - IT - -",
            "companies 250 count - IT - -",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "АКТОБЕ. В Актюбинской области реализуются 9 проектов с участием китайских инвесторов на сумму 1,4 млрд "
        "долларов, будет создано 2,3 тыс. рабочих мест.",
        [
            "projects 9 count - CN KZ-15 -",
            "investment 1400000000 USD - CN KZ-15 -",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "АСТАНА. За пять месяцев текущего года взаимный товарооборот с Турцией снизился на 10,6 процента, "
        "составив 1,9 миллиарда долларов. Турецкие инвестиции в экономику РК превысили 5 млрд долларов, "
        "казахстанские в турецкую – 1,1 млрд.",
        [
            "trade_turnover 1900000000 USD -10.6 TR - 2025-01-01..2025-05-31",
            "investment 5000000000 USD - TR - -",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "КОСТАНАЙ. Ежегодно область поставляет в Узбекистан и Таджикистан 400 тысяч тонн муки. В 2024 году "
        "экспорт муки составил 150 млн долларов, увеличившись на 8%.",
        [
            "exports 400000 t - UZ+TJ KZ-39 -",
            "exports 150000000 USD 8 UZ+TJ KZ-39 2024-01-01..2024-12-31",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "ТУРКЕСТАН. В области с иностранным участием действует 236 предприятий, в том числе турецких – 61, "
        "узбекских – 44, китайских – 27.",
        [
            "companies 236 count - - KZ-61 -",
            "companies 61 count - TR KZ-61 -",
            "companies 44 count - UZ KZ-61 -",
            "companies 27 count - CN KZ-61 -",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "ШЫМКЕНТ. Объём иностранных инвестиций, привлечённых в город, в 2024 году составил 95 млрд тенге, из них "
        "40% – инвестиции из Узбекистана.",
        [
            "investment 95000000000 KZT - - KZ-79 2024-01-01..2024-12-31",
            "investment 40 percent - UZ KZ-79 2024-01-01..2024-12-31",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "АТЫРАУ. Аким напомнил, что внешнеторговый оборот региона с Кореей за 2024 год равен 1 млрд 120 млн "
        "долларов (на 5,4% меньше, чем в 2023 году).",
        [
            "trade_turnover 1120000000 USD -5.4 KR KZ-23 2024-01-01..2024-12-31",
        ],
    ),
    (
        "21 августа 2025 года\n"
        "АСТАНА. Вьетнам и Казахстан планируют увеличить товарооборот до 1,5 млрд долларов. Поток вьетнамских "
        "туристов вырос втрое и достиг 21 тысячи человек.",
        [
            "tourists 21000 count 200 VN - -",
        ],
    ),
    (
        "12 февраля 2020 года\n"
        "Болгария готова закупать казахстанский мёд\n"
        "УСТЬ-КАМЕНОГОРСК. Аким Восточно-Казахстанской области Данияр Омаров встретился с временным поверенным в "
        "делах Болгарии Иваном Петковым. По словам акима, за прошедший год товарооборот ВКО с Болгарией сложился "
        "в сумме 4,7 млн долларов с ростом в 2,3 раза. При этом экспорт составил 1,2 млн долларов, импорт — 3,5 "
        "млн. На территории региона зарегистрированы 5 компаний с участием болгарского капитала, но действуют "
        "лишь две из них.\n"
        "Стороны подписали протокол о намерениях. Болгарская «Мед-Импекс» готова закупать до 300 тонн мёда в год.",
        [
            "trade_turnover 4700000 USD 130 BG KZ-63 2019-01-01..2019-12-31",
            "exports 1200000 USD - BG KZ-63 2019-01-01..2019-12-31",
            "imports 3500000 USD - BG KZ-63 2019-01-01..2019-12-31",
            "companies 5 count - BG KZ-63 -",
            "companies 2 count - BG KZ-63 -",
        ],
    ),
    (
        "3 июня 2021 года\n"
        "Павлодар и Омск наращивают связи\n"
        "ПАВЛОДАР. Взаимный товарооборот Павлодарской и Омской областей по итогам 2020 года достиг 180,4 млн "
        "долларов, увеличившись на 9,6%, сообщили на заседании рабочей группы. На экспорт приходится 71,2 млн "
        "долларов (падение на 2%), на импорт — 109,2 млн долларов (рост на 18,7%). В Прииртышье работают 390 "
        "предприятий с российским участием, в Омской области — 120 с казахстанским. За три последних года омичи "
        "вложили в экономику нашей области 3,8 млрд рублей.",
        [
            "trade_turnover 180400000 USD 9.6 RU KZ-55 2020-01-01..2020-12-31",
            "exports 71200000 USD -2 RU KZ-55 2020-01-01..2020-12-31",
            "imports 109200000 USD 18.7 RU KZ-55 2020-01-01..2020-12-31",
            "companies 390 count - RU KZ-55 -",
            "investment 3800000000 RUB - RU KZ-55 -",
        ],
    ),
    (
        "3 июня 2021 года\n"
        "В Нур-Султане открылся торговый дом Таджикистана\n"
        "НУР-СУЛТАН. Таджикские предприниматели открыли торговый дом площадью 2,5 тыс. кв. метров. В 2020 году "
        "из Таджикистана в Казахстан ввезено 62 тыс. тонн сухофруктов на 41 млн долларов, что на 11% больше, чем "
        "годом ранее. Казахстанская мука занимает 90% таджикского рынка. Министр добавил, что к 2025 году "
        "стороны рассчитывают увеличить товарооборот вдвое, до 2 млрд долларов. ",
        [
            "imports 41000000 USD 11 TJ - 2020-01-01..2020-12-31",
        ],
    ),
    (
        "8 июля 2022 года\n"
        "КАРАГАНДА. За первое полугодие в Карагандинскую область привлечено 112 млрд тенге прямых иностранных "
        "инвестиций, это на четверть больше прошлогоднего показателя. Основные инвесторы — Нидерланды (38%), "
        "Швейцария (21%) и Россия (15%). Всего в регионе насчитывается 870 предприятий с иностранным участием, "
        "из которых 210 — совместные. На ТОО «Шахта» трудятся 400 человек.",
        [
            "investment 112000000000 KZT 25 - KZ-35 2022-01-01..2022-06-30",
            "investment 38 percent - NL KZ-35 -",
            "investment 21 percent - CH KZ-35 -",
            "investment 15 percent - RU KZ-35 -",
            "companies 870 count - - KZ-35 -",
            "joint_ventures 210 count - - KZ-35 -",
        ],
    ),
    (
        "5 апреля 2018 года\n"
        "КОКШЕТАУ. Акмолинские мукомолы в 2017 году отгрузили в Афганистан 96 тыс. тонн муки. Экспорт зерна из "
        "области в Иран сократился на 30 процентов. По данным палаты предпринимателей, в регионе действует 31 "
        "казахстанско-немецкое предприятие. Посол ФРГ подарил школе 120 учебников. Итальянская компания "
        "построила в Бурабае отель на 80 мест.",
        [
            "exports 96000 t - AF KZ-11 2017-01-01..2017-12-31",
            "exports - - -30 IR KZ-11 2017-01-01..2017-12-31",
            "companies 31 count - DE KZ-11 -",
        ],
    ),
    (
        "20 ноября 2019 года\n"
        "Узбекский Наманган и Туркестан: партнёрство растёт\n"
        "ТУРКЕСТАН. На встрече акима Туркестанской области Ералы Сапарова с хокимом Наманганской области "
        "отмечалось, что за 9 месяцев т.г. внешнеторговый оборот области с Узбекистаном составил 412,6 млн долл. "
        "США (115,3% к аналогичному периоду прошлого года). Экспортировано товаров на 301 млн долларов, "
        "импортировано — на 111,6 млн. В регионе зарегистрировано 190 совместных предприятий, 84 из них — "
        "действующие. По итогам встречи подписано 6 документов на 23 млн долларов.",
        [
            "trade_turnover 412600000 USD - UZ KZ-61 2019-01-01..2019-09-30",
            "exports 301000000 USD - UZ KZ-61 2019-01-01..2019-09-30",
            "imports 111600000 USD - UZ KZ-61 2019-01-01..2019-09-30",
            "joint_ventures 190 count - UZ KZ-61 -",
            "joint_ventures 84 count - UZ KZ-61 -",
            "other 6 count - UZ - -",
            "other 23000000 USD - UZ - -",
        ],
    ),
    (
        "20 ноября 2019 года\n"
        "НУР-СУЛТАН. Экспорт казахстанского мяса в Китай за год вырос в пять раз и достиг 18 тыс. тонн. В 2018 "
        "году товарооборот двух стран приблизился к 12 млрд долларов. Накопленный объём китайских инвестиций — "
        "19,3 млрд долларов. Реализуется программа из 55 совместных проектов на 27,6 млрд долларов, 15 из них "
        "завершены.",
        [
            "exports 18000 t 400 CN - -",
            "trade_turnover 12000000000 USD - CN - 2018-01-01..2018-12-31",
            "investment 19300000000 USD - CN - -",
            "projects 55 count - CN - -",
            "investment 27600000000 USD - CN - -",
            "projects 15 count - CN - -",
        ],
    ),
    (
        "20 ноября 2019 года\n"
        "АКТАУ. Аким Мангистауской области посетил Баку. В Азербайджан из области в прошлом году отправлено 1,2 "
        "млн тонн нефти, в обратном направлении — 40 тыс. тонн фруктов. По словам акима, доля Азербайджана во "
        "внешней торговле региона не превышает 3%. Отель на 120 номеров построила азербайджанская компания "
        "«Хазри», вложив 9 млн долларов.",
        [
            "exports 1200000 t - AZ KZ-47 2018-01-01..2018-12-31",
            "trade_turnover 3 percent - AZ KZ-47 2018-01-01..2018-12-31",
        ],
    ),
    (
        "20 ноября 2019 года\n"
        "АЛМАТЫ. Число туристов из Южной Кореи, посетивших Алматы, увеличилось за год на 21% — до 33 тысяч. В "
        "городе открыто 15 новых кофеен. Прямые инвестиции Республики Корея в экономику мегаполиса за I "
        "полугодие составили 48,2 млн долларов, или на 17,4% меньше прошлогодних.",
        [
            "tourists 33000 count 21 KR KZ-75 -",
            "investment 48200000 USD -17.4 KR KZ-75 2019-01-01..2019-06-30",
        ],
    ),
    (
        "6 февраля 2020 года\n"
        "КЫЗЫЛОРДА. В области работает 12 компаний из Турции. В прошлом году мастерская закупила 4 станка в "
        "Италии на 300 тысяч евро. Фермеры получили субсидии на 5 млрд тенге, сбор риса вырос на 3%. В Байконуре "
        "прошли выборы. Сборная Казахстана обыграла Литву.",
        [
            "companies 12 count - TR KZ-43 -",
        ],
    ),
]

KAZAKH: list[tuple[str, list[str]]] = [
    (
        "2024 жылғы 14 мамыр\n"
        "АСТАНА. Былтыр Қазақстан мен Өзбекстан арасындағы сауда айналымы 9,5 пайызға төмендеп, 4,4 млрд доллар "
        "болды. Оның ішінде экспорт – 3,1 млрд доллар, импорт – 1,3 млрд доллар.",
        [
            "trade_turnover 4400000000 USD -9.5 UZ - 2023-01-01..2023-12-31",
            "exports 3100000000 USD - UZ - 2023-01-01..2023-12-31",
            "imports 1300000000 USD - UZ - 2023-01-01..2023-12-31",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "АҚТӨБЕ. Ақтөбе облысында түрік капиталының қатысуымен 64 кәсіпорын тіркелген, соның ішінде 21 бірлескен "
        "кәсіпорын бар.\n"
        "Соңғы он жылда Түркиядан облыс экономикасына 520 млн доллар тікелей инвестиция тартылды.",
        [
            "companies 64 count - TR KZ-15 -",
            "joint_ventures 21 count - TR KZ-15 -",
            "investment 520000000 USD - TR KZ-15 -",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "ПАВЛОДАР. 2023 жылы облыстан Ресейге экспорт 12%-ға артып, 350 млн долларға жетті, ал Қытайдан импорт "
        "5%-ға азайды.",
        [
            "exports 350000000 USD 12 RU KZ-55 2023-01-01..2023-12-31",
            "imports - - -5 CN KZ-55 2023-01-01..2023-12-31",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "ТҮРКІСТАН. Форум барысында жалпы құны 1,2 млрд долларға 16 меморандумға қол қойылды. Іс-шараға Қытайдан "
        "80 компания қатысты.",
        [
            "other 16 count - CN - -",
            "other 1200000000 USD - CN - -",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "АЛМАТЫ. Биылғы бірінші тоқсанда қалаға Үндістаннан 18 мың турист келді. Былтырғымен салыстырғанда "
        "туристер саны екі есе өсті.",
        [
            "tourists 18000 count - IN KZ-75 2024-01-01..2024-03-31",
            "tourists - - 100 IN KZ-75 -",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "ОРАЛ. Екі ел арасындағы тауар айналымын 10 млрд долларға жеткізу жоспарланып отыр. Бүгінде Қазақстанда "
        "130-дан астам неміс компаниясы жұмыс істейді.",
        [
            "companies 130 count - DE - -",
        ],
    ),
    (
        "2024 жылғы 14 мамыр\n"
        "АТЫРАУ. Өңірдің сыртқы сауда айналымы 15,6 млрд долларды құрады. Итальяндық «Энерджи Про» компаниясы "
        "зауыт салуға 40 млн еуро жұмсайды.",
        [
            "trade_turnover 15600000000 USD - - KZ-23 -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "ШЫМКЕНТ. Шымкент пен Ташкент арасындағы тауар айналымы былтыр 25%-ға өсіп, 310 млн АҚШ долларына жетті. "
        "Қалада өзбек кәсіпкерлерімен құрылған 86 бірлескен кәсіпорын бар.",
        [
            "trade_turnover 310000000 USD 25 UZ KZ-79 2022-01-01..2022-12-31",
            "joint_ventures 86 count - UZ KZ-79 -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "АСТАНА. 2022 жылы Қытайға 2,5 млн тонна астық экспортталды. Корея инвесторлары еліміздің экономикасына "
        "9 млрд доллардан астам қаржы салды.",
        [
            "exports 2500000 t - CN - 2022-01-01..2022-12-31",
            "investment 9000000000 USD - KR - -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "АҚТАУ. Маңғыстау облысының Иранмен сыртқы сауда айналымы 2022 жылдың 10 айында 95,4 млн долларды құрап, "
        "6,2 пайызға кеміді. Импорт көлемі 12 млн доллар болды.",
        [
            "trade_turnover 95400000 USD -6.2 IR KZ-47 2022-01-01..2022-10-31",
            "imports 12000000 USD - IR KZ-47 2022-01-01..2022-10-31",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "ҚАРАҒАНДЫ. Өңірде шетелдік капиталдың қатысуымен 31 жоба іске асырылуда, жалпы құны 1,1 трлн теңге. "
        "Облыс бюджеті 500 млрд теңге. Бөлшек сауда айналымы 7 пайызға артты.",
        [
            "projects 31 count - - KZ-35 -",
            "investment 1100000000000 KZT - - KZ-35 -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "АСТАНА. Германиядан келетін импорт үлесі 4,5 пайызды құрайды. Неміс компаниясы Ақмола облысында зауыт "
        "салып жатыр, жобаның құны – 30 млн еуро.",
        [
            "imports 4.5 percent - DE - -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "ҚЫЗЫЛОРДА. Екі ел арасындағы сауда-саттық көлемі екі есеге артып, 600 млн долларға жетті. Ауғанстан – "
        "сенімді серіктес, деді әкім.",
        [
            "trade_turnover 600000000 USD 100 AF - -",
        ],
    ),
    (
        "2023 жылғы 3 наурыз\n"
        "ӨСКЕМЕН. Шығыс Қазақстан облысының Ресеймен тауар айналымы өткен жылы 1,2 млрд доллар болды, бұл 2021 "
        "жылмен салыстырғанда 15 пайызға көп. Облыста 400-ге жуық Ресей компаниясы жұмыс істейді, оның 45-і "
        "бірлескен кәсіпорын.",
        [
            "trade_turnover 1200000000 USD 15 RU KZ-63 2022-01-01..2022-12-31",
            "companies 400 count - RU KZ-63 -",
            "joint_ventures 45 count - RU KZ-63 -",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "АСТАНА. Былтыр екі ел арасындағы сауда көлемі 1,8 миллиард доллардан асты, дейді Малайзия елшісі. "
        "Елімізде Малайзияның 36 компаниясы тіркелген.",
        [
            "trade_turnover 1800000000 USD - MY - 2024-01-01..2024-12-31",
            "companies 36 count - MY - -",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "АТЫРАУ. Атырау облысының Италияға экспорты 4,2 млрд доллар болып, 3,1%-ға артты. Италиядан импорт 200 "
        "млн доллардан 180 млн долларға дейін азайды.",
        [
            "exports 4200000000 USD 3.1 IT KZ-23 -",
            "imports 180000000 USD - IT KZ-23 -",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "АҚТАУ. Маңғыстау облысында Әзербайжан капиталымен 47 кәсіпорын жұмыс істейді. 2005 жылдан бері "
        "Әзербайжаннан 90 млн доллар инвестиция тартылды.",
        [
            "companies 47 count - AZ KZ-47 -",
            "investment 90000000 USD - AZ KZ-47 2005-01-01..",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "АСТАНА. Қазақстан мен Моңғолия арасындағы өзара сауда 2024 жылы 1,5 есе өсіп, 170 млн долларға жетті. "
        "Оның 140 миллионы – экспорт.",
        [
            "trade_turnover 170000000 USD 50 MN - 2024-01-01..2024-12-31",
            "exports 140000000 USD - MN - 2024-01-01..2024-12-31",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "ТҮРКІСТАН. Облыста шет мемлекеттердің қатысуымен 215 бірлескен кәсіпорын бар, оның 98-і өзбек, 54-і "
        "түрік кәсіпкерлерімен құрылған.",
        [
            "joint_ventures 215 count - - KZ-61 -",
            "joint_ventures 98 count - UZ KZ-61 -",
            "joint_ventures 54 count - TR KZ-61 -",
        ],
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "ҚОСТАНАЙ. Бизнес-форумда 10 меморандумға қол қойылып, жалпы сомасы 300 млн доллардан асты. Форумға "
        "Беларусь делегациясы қатысты.",
        [
            "other 10 count - BY - -",
            "other 300000000 USD - BY - -",
        ],
    ),
    (
        "2022 жылғы 8 шілде\n"
        "Алматы мен Стамбұл: сауда қарқыны жоғары\n"
        "АЛМАТЫ. Алматы қаласының әкімі Дәурен Сейітов Түркияның бас консулы Эврен Йылдызмен кездесті. Әкімнің "
        "айтуынша, қаланың Түркиямен тауар айналымы 2021 жылы 1,3 млрд долларға жетіп, алдыңғы жылмен "
        "салыстырғанда 27,5 пайызға ұлғайған. Экспорт көлемі – 210 млн доллар, импорт – 1,09 млрд доллар. "
        "Мегаполисте түрік капиталы бар 830 компания тіркелген, олардың 340-ы белсенді жұмыс істейді. Түрік "
        "компаниясы жаңа отельге 25 млн доллар құймақ.",
        [
            "trade_turnover 1300000000 USD 27.5 TR KZ-75 2021-01-01..2021-12-31",
            "exports 210000000 USD - TR KZ-75 2021-01-01..2021-12-31",
            "imports 1090000000 USD - TR KZ-75 2021-01-01..2021-12-31",
            "companies 830 count - TR KZ-75 -",
            "companies 340 count - TR KZ-75 -",
        ],
    ),
    (
        "2022 жылғы 8 шілде\n"
        "ШЫМКЕНТ. Өткен жылы Шымкентке 46 мың шетелдік турист келді, бұл 2020 жылғыдан 3 есе көп. Қалада "
        "шетелдік қатысуы бар 412 кәсіпорын бар. Биыл алты айда тікелей шетелдік инвестиция көлемі 18 пайызға "
        "қысқарып, 64 млн долларды құрады. Қала бюджеті 430 млрд теңге болды.",
        [
            "tourists 46000 count 200 - KZ-79 2021-01-01..2021-12-31",
            "companies 412 count - - KZ-79 -",
            "investment 64000000 USD -18 - KZ-79 2022-01-01..2022-06-30",
        ],
    ),
    (
        "2023 жылғы 11 қыркүйек\n"
        "АСТАНА. Соңғы бес жылда Словакия компаниялары Қазақстан экономикасына 45 млн еуро инвестиция салды, "
        "деді министр. Екіжақты сауда жыл басынан бері 12,3 пайызға өсіп, 98 млн долларға жетті. Қазақстаннан "
        "Словакияға 60 млн доллардың тауары шығарылды. «Словтех» фирмасы Көкшетауда 8 млн еуроға цех ашады.",
        [
            "investment 45000000 EUR - SK - -",
            "trade_turnover 98000000 USD 12.3 SK - 2023-01-01..",
            "exports 60000000 USD - SK - 2023-01-01..",
        ],
    ),
    (
        "2020 жылғы 6 ақпан\n"
        "Ақмола – Венгрия: ынтымақтастық кеңейеді\n"
        "КӨКШЕТАУ. Ақмола облысы мен Венгрия арасындағы тауар айналымы 2019 жылы 3,9 млн доллар болды. Оның 2,7 "
        "млн доллары импорт, 1,2 млн доллары экспорт үлесінде. Облыста венгриялық инвесторлармен бірлескен үш "
        "кәсіпорын тіркелген. Венгрияның «Агрохим» компаниясы 4 млн еуроға цех салмақ. Елші облыстық музейге 50 "
        "кітап сыйлады.",
        [
            "trade_turnover 3900000 USD - HU KZ-11 2019-01-01..2019-12-31",
            "imports 2700000 USD - HU KZ-11 2019-01-01..2019-12-31",
            "exports 1200000 USD - HU KZ-11 2019-01-01..2019-12-31",
            "joint_ventures 3 count - HU KZ-11 -",
        ],
    ),
    (
        "2020 жылғы 6 ақпан\n"
        "АТЫРАУ. Былтыр Атырау облысына құйылған шетелдік инвестиция 2,1 трлн теңгеге жетіп, 8,4 пайызға өсті. "
        "Инвестицияның 60 пайызы АҚШ-қа тиесілі. Өңірде шетел компанияларының 300-ден астам филиалы мен өкілдігі "
        "жұмыс істейді. Мұнай өндіру 2 пайызға артты.",
        [
            "investment 2100000000000 KZT 8.4 - KZ-23 2019-01-01..2019-12-31",
            "investment 60 percent - US KZ-23 -",
            "companies 300 count - - KZ-23 -",
        ],
    ),
    (
        "2020 жылғы 6 ақпан\n"
        "ТАРАЗ. Жамбыл облысынан Қырғызстанға шығарылған өнім көлемі бір жылда 40 пайызға өсіп, 52 млн долларды "
        "құрады. Қырғызстаннан 14 млн доллардың тауары әкелінді. Шекарада 3 бекет жұмыс істейді, тәулігіне 500 "
        "көлік өтеді.",
        [
            "exports 52000000 USD 40 KG KZ-31 -",
            "imports 14000000 USD - KG KZ-31 -",
        ],
    ),
]

# Domestic figures, single undertakings, third countries, wishes: nothing.
NOTHING: list[str] = [
    (
        "14 May 2024\n"
        "ASTANA. Retail trade turnover in Astana grew by 8% to 900 billion tenge. Trade between China and Russia "
        "reached $240 billion."
    ),
    (
        "14 мая 2024 года\n"
        "АКТАУ. Товарооборот между Ираном и Россией вырос на 10%. Розничный товарооборот области составил 300 "
        "млрд тенге. Инвестиции в основной капитал выросли на 12%."
    ),
    (
        "3 March 2023\n"
        "ASTANA. The population of Kostanay region is 830 thousand. The city budget is 120 billion tenge. Oil "
        "production grew by 5 percent. Wheat exports of Russia fell 10 percent."
    ),
    (
        "3 March 2023\n"
        "ASTANA. The plant will export 60% of its output to China. The cost of the project is $45 million; "
        "Chinese investment will amount to $30 million."
    ),
    (
        "3 марта 2023 года\n"
        "ПЕТРОПАВЛОВСК. Компания «Агро-Север» отправила в Германию 5 тысяч тонн льна. Стоимость завода – 12 млн "
        "евро. Немецкая фирма инвестировала в цех 3 млн евро. Численность населения области – 530 тысяч человек."
    ),
    (
        "21 August 2025\n"
        "KONAEV. Saudi Arabia's Acwa Power will invest $1.5 billion in a wind farm in Almaty region. "
        "Construction will create 400 jobs. The company has invested $3 billion in Uzbekistan."
    ),
    (
        "21 августа 2025 года\n"
        "АСТАНА. Завод экспортирует 40% продукции в Россию. На предприятии работают 500 человек. В бюджет "
        "поступило 2 млрд тенге. Турецкая компания инвестировала 15 млн долларов. Объём инвестиций – 20 млн "
        "долларов. Казахстан занимает 3 место по добыче урана."
    ),
    (
        "2025 жылғы 21 тамыз\n"
        "ТАРАЗ. Қытай компаниясы зауытқа 50 млн доллар инвестиция салады. Облыста 12 мектеп салынды. Өндіріс "
        "көлемі 6 пайызға өсті. Халық саны 1,2 млн адам."
    ),
]


def _guesses(text: str) -> list[Guess]:
    return find(set_scene(split(read_article(text))))


def _records(text: str) -> list[Statistic]:
    found = [guess.record for guess in _guesses(text) if guess.score >= _KEPT]
    return [record for record in found if isinstance(record, Statistic)]


def _told(record: Statistic) -> str:
    period = record.period
    days = f"{period.start}..{period.end or ''}" if period is not None and period.start else "-"
    parts = (record.indicator, record.value, record.unit, record.change_percent, "+".join(record.countries))
    region = record.place.region if record.place is not None else None
    return " ".join(part or "-" for part in (*parts, region, days))


@pytest.mark.parametrize(("text", "figures"), [*ENGLISH, *RUSSIAN, *KAZAKH])
def test_figures(text: str, figures: list[str]) -> None:
    """Every figure of an article is found once, with its values, partners, region and period, and nothing else."""
    assert sorted(_told(record) for record in _records(text)) == sorted(figures)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    """Budgets, output, prices of single plants, other countries' trade and aims are no figures of the relation."""
    assert _records(text) == []


def test_evidence_is_the_article() -> None:
    """Evidence is verbatim, in the article's order, and holds the sentence that alone names the partner."""
    text = "14 May 2024\nTrade between Kazakhstan and Sweden reached $310 million in 2023. Exports rose by 5 percent."
    turnover, exports = _records(text)
    for record in (turnover, exports):
        assert all(one.quote == text[one.start : one.end] for one in record.evidence)
    first = turnover.evidence[0].sentence
    assert [one.sentence for one in exports.evidence] == [first, first + 1]


def test_told_twice_is_one() -> None:
    """A figure that an article repeats is one record with both sentences as evidence."""
    text = (
        "14 мая 2024 года\nТоварооборот Казахстана со Швецией в 2023 году составил 310 млн долларов.\n\n"
        "Напомним, товарооборот Казахстана и Швеции достиг 310 млн долларов."
    )
    (record,) = _records(text)
    assert len(record.evidence) == 2


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("14 May 2024\nTrade between Kazakhstan and Sweden exceeded $310 million.", True),
        ("14 May 2024\nTrade between Kazakhstan and Sweden amounted to $310 million.", False),
        ("14 мая 2024 года\nВ Казахстане работают около 60 шведских компаний.", True),
        ("2024 жылғы 14 мамыр\nҚазақстанда алпысқа жуық швед компаниясы жұмыс істейді.", True),
    ],
)
def test_approximate(text: str, approximate: bool) -> None:
    """Hedges make a figure approximate, in sums and in counts."""
    (record,) = _records(text)
    assert record.approximate is approximate


@pytest.mark.parametrize(
    ("text", "novelty"),
    [
        ("14 May 2024\nTrade between Kazakhstan and Sweden rose by 5% in the first quarter of 2024.", "new"),
        ("14 May 2024\nTrade between Kazakhstan and Sweden rose by 5% in 2019.", "background"),
        ("14 мая 2024 года\nНапомним, товарооборот Казахстана со Швецией вырос на 5%.", "background"),
        ("2024 жылғы 14 мамыр\nҚазақстанда 60 швед компаниясы жұмыс істейді.", "background"),
    ],
)
def test_novelty(text: str, novelty: str) -> None:
    """Standing figures, recollections and years long past are background."""
    (record,) = _records(text)
    assert record.novelty == novelty


def test_subject_is_plain_english() -> None:
    """The subject names indicator, place and partners in English whatever the article's language."""
    (record,) = _records("2024 жылғы 14 мамыр\n2023 жылы Қостанай облысының Латвияға экспорты 4 млн доллар болды.")
    assert record.subject == "exports of Kostanay Region to Latvia"


def test_aims_are_doubtful() -> None:
    """A figure that is yet to be reached is left to the model with a low score, not lost."""
    (guess,) = _guesses("14 May 2024\nKazakhstan and Sweden plan to bring their trade to $1 billion.")
    assert 0 < guess.score < _KEPT


def test_many_figures_cost_little() -> None:
    """An enumeration without full stops, repeated, is one figure; sixty sentences with figures are sixty."""
    row = "Trade between Kazakhstan and Sweden rose by 5% to $310 million in 2023. "
    begun = time.perf_counter()
    assert len(_records("14 May 2024\n" + row.replace(". ", ", ") * 400)) == 1
    assert len(_records("14 May 2024\n" + "".join(row.replace("310", str(n)) for n in range(100, 160)))) == 60
    assert time.perf_counter() - begun < 10
