"""Places of Kazakhstan in three languages, old names, districts and zones; places abroad; words that only point."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzrelations.normalize.places import find_foreign_places, find_places, resolve_place

# fmt: off
REGIONS = [
    ("KZ-10", "Abai Region", ["Abai region", "область Абай", "Абайской области", "Абай облысының", "region of Abai"]),
    ("KZ-11", "Akmola Region", ["Akmola oblast", "Акмолинской области", "Ақмола облысында", "Целиноградская область"]),
    ("KZ-15", "Aktobe Region", ["Aktobe region", "Актюбинской обл.", "Ақтөбе облысы"]),
    ("KZ-19", "Almaty Region", ["in the Almaty region", "Алматинскую область", "Алматы облысына",
        "Алма-Атинской области"]),
    ("KZ-23", "Atyrau Region", ["Atyrau Region", "Атырауской областью", "Атырау облысынан", "Гурьевской области"]),
    ("KZ-27", "West Kazakhstan Region", ["West Kazakhstan", "ЗКО", "БҚО", "Западно-Казахстанская область",
        "Батыс Қазақстан облысында"]),
    ("KZ-31", "Zhambyl Region", ["Zhambyl region", "Жамбылской области", "Жамбыл облысының", "Джамбульской области"]),
    ("KZ-33", "Zhetisu Region", ["Zhetysu region", "области Жетысу", "область Жетісу", "Жетісу облысында", "Jetisu"]),
    ("KZ-35", "Karaganda Region", ["Karaganda region", "Карагандинской области", "Қарағанды облысының"]),
    ("KZ-39", "Kostanay Region", ["Kostanay region", "Костанайской области", "Қостанай облысына",
        "Кустанайской области"]),
    ("KZ-43", "Kyzylorda Region", ["Kyzylorda region", "Кызылординской области", "Қызылорда облысы"]),
    ("KZ-47", "Mangystau Region", ["Mangystau region", "Мангистауской области", "Маңғыстау облысында", "Mangistau"]),
    ("KZ-55", "Pavlodar Region", ["Pavlodar region", "Павлодарской области", "Павлодар облысы"]),
    ("KZ-59", "North Kazakhstan Region", ["North Kazakhstan region", "СКО", "СҚО", "Северо-Казахстанскую область"]),
    ("KZ-61", "Turkistan Region", ["Turkestan region", "Туркестанской области", "ЮКО", "ОҚО", "South Kazakhstan region",
                                   "Южно-Казахстанской области", "Түркістан облысының"]),
    ("KZ-62", "Ulytau Region", ["Ulytau region", "области Улытау", "Ұлытау облысы", "Жезказганской области"]),
    ("KZ-63", "East Kazakhstan Region", ["East Kazakhstan region", "ВКО", "ШҚО", "Восточно-Казахстанской области"]),
]
CITIES = [
    ("KZ-71", "Astana", ["Astana", "Астаной", "Астанада", "Nur-Sultan", "Нур-Султане", "Нұр-Сұлтанға",
        "Целинограда", "елордада",
                         "Kazakh capital", "столице Казахстана"]),
    ("KZ-75", "Almaty", ["Almaty", "г. Алматы", "городом Алматы", "Алматы қаласында", "Алма-Ате", "southern capital",
                         "южной столице", "оңтүстік астанада", "city of Almaty", "ALMATY"]),
    ("KZ-79", "Shymkent", ["Shymkent", "г.Шымкенте", "Чимкентом", "Шымкент қаласының", "Shymkent city"]),
    ("KZ-10", "Semey", ["Semey", "Семее", "Семейде", "Семипалатинске"]),
    ("KZ-10", "Ayagoz", ["Ayagoz", "Аягозе", "Аягөзде"]),
    ("KZ-15", "Aktobe", ["Aktobe", "Актюбинске", "Ақтөбеде"]),
    ("KZ-19", "Konaev", ["Qonaev", "Капчагае", "Қонаев қаласы", "Конаеве", "Kapchagay"]),
    ("KZ-23", "Atyrau", ["Atyrau", "Атырауда", "Guryev"]),
    ("KZ-27", "Oral", ["Uralsk", "Уральске", "Орал қаласында", "Oral"]),
    ("KZ-31", "Taraz", ["Taraz", "Таразе", "Таразда", "город Джамбул"]),
    ("KZ-33", "Taldykorgan", ["Taldykorgan", "Талдыкоргана", "Талдықорғанға", "Талды-Кургане"]),
    ("KZ-33", "Zharkent", ["Zharkent", "Жаркенте"]),
    ("KZ-35", "Karaganda", ["Karaganda", "Караганды", "Қарағандыда"]),
    ("KZ-39", "Kostanay", ["Kostanay", "Костанае", "Қостанайдан"]),
    ("KZ-43", "Kyzylorda", ["Kyzylorda", "г.Кызылорде", "Қызылордаға"]),
    ("KZ-43", "Baikonur", ["Baikonur", "Байконуре", "Байқоңырда"]),
    ("KZ-47", "Aktau", ["Aktau", "Ақтауда", "порт Актау"]),
    ("KZ-55", "Ekibastuz", ["Ekibastuz", "Экибастузе", "Екібастұзда"]),
    ("KZ-59", "Petropavl", ["Petropavl", "Петропавловске", "Петропавлда", "Petropavlovsk"]),
    ("KZ-61", "Turkistan", ["Turkistan", "в городе Туркестан", "city of Turkistan", "Түркістан қаласында",
        "Туркестане"]),
    ("KZ-61", "Kentau", ["Kentau", "Кентау"]),
    ("KZ-62", "Zhezkazgan", ["Zhezkazgan", "Жезказгане", "Жезқазғанда", "Джезказгана"]),
    ("KZ-62", "Satpayev", ["городе Сатпаеве", "Сәтбаев қаласында", "Satpayev city"]),
    ("KZ-63", "Oskemen", ["Ust-Kamenogorsk", "Усть-Каменогорске", "Өскеменде", "Oskemen"]),
]
OTHERS = [
    ("KZ-35", "Abay", ["в Абае", "г. Абай Карагандинской области"]),
    ("KZ-39", "Rudny", ["Рудном", "Рудныйда", "Rudny"]),
    ("KZ-19", "Uzynagash", ["с. Узынагаш Жамбылского района"]),
    ("KZ-79", "Tassai Industrial Zone", ["индустриальной зоне «Тассай»"]),
    ("KZ-35", "Saran", ["Карагандинская область, город Сарань"]),
    ("KZ-19", "Zhambyl District", ["Жамбылский район Алматинской области"]),
    ("KZ-33", "Panfilov District", ["Панфиловском районе", "Panfilov district", "Панфилов ауданында"]),
    ("KZ-61", "Otyrar District", ["Отрарском районе", "Otyrar district", "Отырар ауданының", "Отрарском р-не"]),
    ("KZ-61", "Baidibek District", ["Baidibek region", "Байдибекского района", "Бәйдібек ауданында"]),
    ("KZ-31", "Korday District", ["Кордайском районе", "Қордай ауданына"]),
    ("KZ-19", "Enbekshikazakh District", ["Енбекшиказахском районе", "Еңбекшіқазақ ауданы"]),
    ("KZ-63", "Glubokoye District", ["Глубоковского района"]),
    ("KZ-33", "Khorgos - Eastern Gate SEZ", ["СЭЗ «Хоргос – Восточные ворота»", "Khorgos - Eastern Gate SEZ"]),
    ("KZ-33", "Khorgos", ["Khorgos", "Хоргосе", "Қорғаста"]),
    ("KZ-61", "Turan SEZ", ["СЭЗ «Туран»", "Turan SEZ", "Тұран АЭА"]),
    ("KZ-79", "Ontustik SEZ", ["Ontustik special economic zone", "СЭЗ «Оңтүстік»",
        "«Оңтүстік» арнайы экономикалық аймағы"]),
    ("KZ-75", "Alatau Park of Innovative Technologies", ["СЭЗ «ПИТ»", "Park of Innovative Technologies",
        "парке инновационных технологий"]),
    ("KZ-35", "Saryarka SEZ", ["СЭЗ «Сарыарка»", "Saryarka special economic zone"]),
    ("KZ-55", "Pavlodar SEZ", ["СЭЗ «Павлодар»", "Pavlodar special economic zone"]),
    ("KZ-71", "Astana - New City SEZ", ["СЭЗ «Астана – новый город»", "Astana-New City"]),
    ("KZ-71", "Astana-Technopolis SEZ", ["Astana Technopolis", "СЭЗ «Астана-Технополис»"]),
    ("KZ-47", "Sea Port Aktau SEZ", ["Sea Port Aktau SEZ", "СЭЗ «Морской порт Актау»"]),
    ("KZ-31", "Taraz Chemical Park SEZ", ["Taraz Chemical Park", "«Жібек жолы» АЭА"]),
    ("KZ-59", "Qyzyljar SEZ", ["Qyzyljar SEZ", "СЭЗ «Қызылжар»"]),
    ("KZ-27", "Karachaganak", ["Карачаганакском нефтегазоконденсатном месторождении", "Karachaganak field"]),
    ("KZ-75", "Bostandyk District", ["Бостандыкском районе", "Бостандық ауданы"]),
]
ABROAD = [
    ("Saint Petersburg", "RU", ["St. Petersburg", "Санкт-Петербургом", "Петербурге"]),
    ("Moscow", "RU", ["Москве", "Мәскеуден"]),
    ("Barnaul", "RU", ["Барнаулда", "Барнауле"]), ("Altai Krai", "RU", ["Алтайском крае", "Алтай өлкесімен"]),
    ("Ulaanbaatar", "MN", ["Улан-Баторда", "Улан-Баторе"]),
    ("Tatarstan", "RU", ["Татарстана", "Tatarstan"]), ("Urumqi", "CN", ["Урумчи", "Үрімшіде", "Urumqi"]),
    ("Xinjiang", "CN", ["СУАР", "ШҰАА", "Xinjiang", "Синьцзяна"]),
    ("Lianyungang", "CN", ["Ляньюньгане", "Lianyungang"]),
    ("Shaanxi", "CN", ["провинции Шэньси", "Shaanxi province"]), ("Namangan", "UZ", ["Namangan", "Намангане"]),
    ("Tashkent", "UZ", ["Ташкентом", "Ташкентте"]), ("Istanbul", "TR", ["Istanbul", "Стамбуле", "Ыстанбұлда"]),
    ("Bavaria", "DE", ["Bavaria", "Баварии"]), ("Munich", "DE", ["Мюнхене"]),
    ("Seoul", "KR", ["Сеуле", "Сеулге", "Seoul"]),
    ("Abu Dhabi", "AE", ["Абу-Даби", "Abu Dhabi"]), ("Yerevan", "AM", ["Ереване", "Yerevan"]),
    ("Chicago", "US", ["Чикаго"]),
    # Smaller cities of Europe and Asia, and those whose Russian name the dictionary takes for a word.
    ("Lappeenranta", "FI", ["Lappeenranta", "Лаппеенранте"]), ("Olomouc", "CZ", ["Оломоуца", "Olomouc"]),
    ("Siauliai", "LT", ["Шяуляе", "Siauliai"]), ("Veliko Tarnovo", "BG", ["Veliko Tarnovo", "Велико-Тырново"]),
    ("Hanoi", "VN", ["Ханое", "Ханойға", "Hanoi"]), ("Nam Dinh", "VN", ["провинцию Намдинь", "Nam Dinh"]),
    ("Vaduz", "LI", ["Vaduz"]),
    ("Madrid", "ES", ["Мадридом"]), ("Bishkek", "KG", ["Бишкеке", "Бішкекке"]),
    ("Issyk-Kul", "KG", ["Иссык-Кульской области"]),
    ("China", "CN", ["КНР", "China", "Китае"]), ("Kazakhstan", "KZ", ["Kazakhstan", "Қазақстанда",
        "Республике Казахстан"]),
    ("South Korea", "KR", ["Республику Корея", "Korea"]), ("United Arab Emirates", "AE", ["ОАЭ", "БАӘ"]),
]
NOTHING = [
    "the city", "the region", "в регионе", "область", "городе", "қалада", "облыста", "өңірде", "областного центра",
        "the capital",
    "столице", "районе", "our region", "нашей области", "", " ", "завтра", "он сказал", "алга", "улица Абая",
        "Abai Avenue",
    "имени Сатпаева", "Air Astana", "Каспийское море", "шар", "май", "Есильский район", "Алатауский район",
        "Жамбылский район",
    "село Жамбыл", "компания", "казахстанско-китайская граница", "Владимир", "Роман", "Reading", "Orange",
        "Antony", "Wedding", "Torrent", "Латина", "Коллинг",
        "Абай Құнанбаев",
]
CONTEXT = [
    ("the city", "ALMATY. The mayor of Almaty met the consul.", "Almaty", "KZ-75"),
    ("в городе", "Аким Шымкента принял посла. Завод откроют в Шымкенте.", "Shymkent", "KZ-79"),
    ("the region", "The akim of Turkistan region met investors in Astana.", "Turkistan Region", "KZ-61"),
    ("нашего региона", "Делегация прибыла в Павлодарскую область.", "Pavlodar Region", "KZ-55"),
    ("Облыста", "Жамбыл облысының әкімі Таразда елшімен кездесті.", "Zhambyl Region", "KZ-31"),
    ("областного центра", "В Кызылорде обсудили проекты. Кызылординская область растёт.", "Kyzylorda", "KZ-43"),
    ("Есильском районе", "Аким Северо-Казахстанской области доложил о проектах.", "Yesil District", "KZ-59"),
    ("Есильском районе", "Мэр Астаны открыл парк.", "Yesil District", "KZ-71"),
    ("Алатауском районе", "Акимат Алматы построит школу.", "Alatau District", "KZ-75"),
    ("Aktogay district", "The Pavlodar region will get a plant.", "Aktogay District", "KZ-55"),
    ("Aktogay district", "The Karaganda region will get a plant.", "Aktogay District", "KZ-35"),
    ("Жамбыл ауданында", "Алматы облысының әкімі жобаларды қарады.", "Zhambyl District", "KZ-19"),
    ("Шелек", "В Алматинской области строят станцию.", "Shelek", "KZ-19"),
    ("village of Zhambyl", "A plant is planned in the Baidibek district of Turkestan region.", "Zhambyl", "KZ-61"),
    ("село Ивановка", "Проект в Костанайской области.", "Ivanovka", "KZ-39"),
    ("Қалада", "Шымкент. Шымкентке Ташкент облысынан қонақ келді. Ташкент облысы көрші.", "Shymkent", "KZ-79"),
    ("Туркестанская", "Дальше всех ушла Атырауская область, за ней Туркестанская.", "Turkistan Region", "KZ-61"),
    ("столице", "Встреча прошла в Астане.", "Astana", "KZ-71"),
    ("Panfilov", "The Zhetisu region borders China.", "Zharkent", "KZ-33"),
]
FOUND = [
    ("Из Тараза в Алматинскую область", ["KZ-31", "KZ-19"]),
    ("Карагандинской, Павлодарской и Костанайской областях", ["KZ-35", "KZ-55", "KZ-39"]),
    ("в Панфиловском и Кербулакском районах", ["KZ-33", "KZ-33"]),
    ("Abai and Ulytau regions, Almaty", ["KZ-10", "KZ-62", "KZ-75"]),
    ("Алатауский район Алматы", ["KZ-75", "KZ-75"]),
    ("г. Семей области Абай", ["KZ-10", "KZ-10"]),
    ("улица Абая в Астане", ["KZ-71"]),
    ("рейс Air Astana из Актау", ["KZ-47"]),
    ("Б. Сатпаев и К. Панфилов", []),
    ("Палата «Атамекен» Павлодарской области", ["KZ-55"]),
    ("Түркістан мен Жамбыл облыстарында", ["KZ-61", "KZ-31"]),
    ("в Бишкеке и Семее", [None, "KZ-10"]),
    ("06 Қазан 2023, Қазан айында, 2023 жылғы 5 Қазанда", []),  # October
    ("Форум 2019 жылы Қазанда және Атырауда өтті", [None, "KZ-23"]),
]
# fmt: on


def _rows(table: list[tuple[str, str, list[str]]]) -> list[tuple[str, str, str]]:
    return [(text, first, second) for first, second, texts in table for text in texts]


@pytest.mark.parametrize(("text", "region", "name"), _rows([*REGIONS, *CITIES, *OTHERS]))
def test_places_of_kazakhstan(text: str, region: str, name: str) -> None:
    """Names of regions, cities, districts and zones in three languages, old ones too, have today's region."""
    place = resolve_place(text)
    assert place is not None
    assert (place.name, place.region, place.country, place.text) == (name, region, "KZ", text)


@pytest.mark.parametrize(("text", "name", "country"), _rows(ABROAD))
def test_places_abroad(text: str, name: str, country: str) -> None:
    """Cities and regions abroad and bare countries have their country and no region."""
    place = resolve_place(text)
    assert place is not None
    assert (place.name, place.region, place.country) == (name, None, country)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_without_context(text: str) -> None:
    """Words that only point, shared names, persons, streets and ordinary words are no place."""
    assert resolve_place(text) is None


@pytest.mark.parametrize(("text", "context", "name", "region"), CONTEXT)
def test_context_settles(text: str, context: str, name: str, region: str) -> None:
    """The article tells what a pointing word, a shared name or a village means."""
    place = resolve_place(text, context=context)
    assert place is not None
    assert (place.name, place.region) == (name, region)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("the city", "Talks were held in Astana. Talks were held in Almaty. Astana and Almaty gained."),
        ("the region", "Павлодарская и Костанайская области подписали меморандум."),
        ("the city", "The delegation visited Chicago. Chicago is a city of business."),
        ("в регионе", "Переговоры о погоде."),
        ("Есильском районе", "Аким Акмолинской и Северо-Казахстанской областей"),
    ],
)
def test_context_that_leaves_it_open(text: str, context: str) -> None:
    """Two places alike in weight, a foreign city, or none: no answer."""
    assert resolve_place(text, context=context) is None


@pytest.mark.parametrize(("text", "regions"), FOUND)
def test_finder(text: str, regions: list[str | None]) -> None:
    """The finder reads names with the generic words beside them, in lists too, and skips namesakes."""
    assert [found.value.region for found in find_places(text)] == regions


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("директор из Сианя и совет Saint Petersburg", ["CN", "RU"]),
        ("Bavaria, Стамбул, Наманган, СУАР", ["DE", "TR", "UZ", "CN"]),
        ("Алматы, Шымкент и Kazakhstan", []),
        ("European Commission и Гомельская область", ["EU", "BY"]),
    ],
)
def test_foreign_places(text: str, codes: list[str]) -> None:
    """Cities and regions abroad tell their country; Kazakhstan's do not count."""
    assert [found.value for found in find_foreign_places(text)] == codes


@example("ʼ", "ʼ")
@given(st.text(), st.none() | st.text())
def test_never_raises_and_stays_inside(text: str, context: str | None) -> None:
    """Any text has a place or none; what is found stands in the text, in order, without overlap."""
    place = resolve_place(text, context=context)
    assert place is None or place.text == text.strip()
    end = 0
    for found in find_places(text, context=context):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end


@given(
    st.lists(st.sampled_from([row[0] for row in _rows([*REGIONS, *CITIES, *OTHERS, *ABROAD])] + NOTHING), max_size=20),
    st.sampled_from([" ", ", ", " и ", "\n", "-"]),
)
def test_names_strung_together(names: list[str], gap: str) -> None:
    """Names in any order and joined in any way are read without overlap, each verbatim."""
    text = gap.join(names)
    end = 0
    for found in find_places(text):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end


def test_linear_time_on_long_texts() -> None:
    """Lists of names without an end are read in time that grows with their length only."""
    from time import process_time

    def seconds(count: int) -> float:
        text = "Карагандинской и Южно-" * count
        start = process_time()
        find_places(text)
        return process_time() - start

    seconds(10)
    small = max(seconds(1000), 1e-3)
    assert seconds(8000) < 40 * small
