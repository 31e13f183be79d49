"""Countries: whole texts to codes, mentions in running text, every CLDR name, and what must not match."""

from __future__ import annotations

from importlib.util import find_spec

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzrelations.normalize.countries import country_code, country_names, find_countries

needs_sources = pytest.mark.skipif(
    find_spec("babel") is None or find_spec("pycountry") is None or find_spec("pymorphy3") is None,
    reason="needs the extra `tables` (Babel, pycountry, pymorphy3)",
)

# fmt: off
BUGS = [
    ("Republic of Korea", "KR"),                      # pycountry's fuzzy search answers KP
    ("EU", "EU"),                                     # pycountry's fuzzy search answers RE
    ("Korea", "KR"),                                  # pycountry refuses, country_converter answers several
    ("the Republic of Korea", "KR"),
    ("Республики Корея", "KR"),
    ("Корея Республикасының", "KR"),
    ("КНДР", "KP"), ("DPRK", "KP"), ("North Korean", "KP"), ("северокорейский", "KP"), ("Солтүстік Кореяның", "KP"),
    ("Democratic People's Republic of Korea", "KP"), ("Democratic People’s Republic of Korea", "KP"),
    ("Корей Халық Демократиялық Республикасы", "KP"),
    ("Turkey", "TR"), ("turkey", None),               # the bird
    ("Того", "TG"), ("того", None),                   # the pronoun
    ("мали", None), ("перу", None), ("чада", None), ("куба", None),
    ("Niger", "NE"), ("Nigeria", "NG"), ("нигерский", "NE"), ("нигерийский", "NG"),
    ("Dominica", "DM"), ("Dominican Republic", "DO"), ("Dominican", "DO"),
    ("Guinea", "GN"), ("Equatorial Guinea", "GQ"), ("Papua New Guinea", "PG"), ("Guinea-Bissau", "GW"),
    ("Гвинеи-Бисау", "GW"), ("Папуа — Новой Гвинее", "PG"), ("Экваториальной Гвинеей", "GQ"),
    ("DR Congo", "CD"), ("Democratic Republic of the Congo", "CD"), ("Republic of the Congo", "CG"),
    ("ДР Конго", "CD"), ("Республике Конго", "CG"), ("Congo", "CG"),
    ("Ireland", "IE"), ("Northern Ireland", "GB"), ("Северной Ирландии", "GB"),
    ("Sudan", "SD"), ("South Sudan", "SS"), ("Южному Судану", "SS"),
    ("Samoa", "WS"), ("American Samoa", "AS"),
    ("New Jersey", None), ("New Mexico", None), ("Gulf of Guinea", None), ("Индийского океана", None),
    ("Latin America", None), ("North America", None), ("Южной Америки", None), ("Персидском заливе", None),
    ("Republic of China", "TW"), ("People's Republic of China", "CN"), ("PRC", "CN"),
    ("IT", None), ("IS", None), ("NO", None), ("us", None), ("it", None), ("KZ", "KZ"), ("UZB", "UZ"), ("AND", None),
    ("China (PRC)", "CN"), ("Russia and Kazakhstan", None), ("Kazakh-Korean", None), ("Korean companies", None),
    ("", None), ("   ", None), ("unknown", None), ("N/A", None), ("Европа", None), ("Азия", None), ("Asia", None),
]
ENGLISH = [
    ("Kazakhstan", "KZ"), ("Kazakh", "KZ"), ("Kazakhs", "KZ"), ("Kazakhstani", "KZ"), ("Qazaqstan", "KZ"), ("RK", "KZ"),
    ("Republic of Kazakhstan", "KZ"), ("the Republic of Uzbekistan", "UZ"), ("Uzbek", "UZ"), ("Kyrgyz Republic", "KG"),
    ("Kirghizia", "KG"), ("Tajik", "TJ"), ("Turkmen", "TM"), ("Azeri", "AZ"), ("Azerbaijani", "AZ"), ("Georgian", "GE"),
    ("Türkiye", "TR"), ("Turkiye", "TR"), ("Republic of Türkiye", "TR"), ("Turkish", "TR"), ("Turks", "TR"),
    ("Russian Federation", "RU"), ("Russians", "RU"), ("USA", "US"), ("U.S.", "US"), ("U.S.A.", "US"), ("US", "US"),
    ("United States of America", "US"), ("America", "US"), ("American", "US"), ("UK", "GB"), ("Great Britain", "GB"),
    ("British", "GB"), ("Scottish", "GB"), ("England", "GB"), ("UAE", "AE"), ("Emirates", "AE"), ("Emirati", "AE"),
    ("Saudi", "SA"), ("KSA", "SA"), ("Kingdom of Saudi Arabia", "SA"), ("Burma", "MM"), ("Swaziland", "SZ"),
    ("Macedonia", "MK"), ("Czech Republic", "CZ"), ("Czechia", "CZ"), ("Holland", "NL"), ("the Netherlands", "NL"),
    ("Dutch", "NL"), ("Ivory Coast", "CI"), ("Cote d'Ivoire", "CI"), ("Viet Nam", "VN"), ("Byelorussia", "BY"),
    ("Belarusian", "BY"), ("European Union", "EU"), ("Germany’s", "DE"), ("Polish", "PL"), ("Swiss", "CH"),
    ("Iran, Islamic Republic of", "IR"), ("Islamic Republic of Iran", "IR"), ("ROK", "KR"), ("South Korean", "KR"),
    ("Hong Kong", "HK"), ("Kosovo", "XK"), ("China", "CN"), ("Chinese", "CN"), ("Persia", "IR"), ("Zaire", "CD"),
]
RUSSIAN = [
    ("Казахстаном", "KZ"), ("РК", "KZ"), ("казахстанскими", "KZ"), ("казахов", "KZ"), ("Республики Казахстан", "KZ"),
    ("КНР", "CN"), ("Китаем", "CN"), ("китайцев", "CN"), ("Китайской Народной Республикой", "CN"), ("РФ", "RU"),
    ("россиян", "RU"), ("Российской Федерации", "RU"), ("США", "US"), ("Соединённых Штатах", "US"),
    ("Соединенными Штатами Америки", "US"), ("американской", "US"), ("ОАЭ", "AE"),
    ("Объединённых Арабских Эмиратов", "AE"),
    ("Объединенным Арабским Эмиратам", "AE"), ("Эмиратами", "AE"), ("Южной Кореи", "KR"), ("южнокорейская", "KR"),
    ("корейцами", "KR"), ("корейский", "KR"), ("ФРГ", "DE"), ("Федеративной Республики Германия", "DE"),
    ("немцев", "DE"),
    ("германской", "DE"), ("Белоруссией", "BY"), ("Республикой Беларусь", "BY"), ("белорусами", "BY"),
    ("Киргизии", "KG"),
    ("Кыргызстаном", "KG"), ("Кыргызской Республике", "KG"), ("Туркмении", "TM"), ("Молдавию", "MD"), ("грузин", "GE"),
    ("Великобританией", "GB"), ("англичан", "GB"), ("Соединённого Королевства", "GB"), ("Чехии", "CZ"),
    ("Чешской Республикой", "CZ"), ("чехов", "CZ"), ("Голландию", "NL"), ("голландцам", "NL"), ("Нидерландами", "NL"),
    ("ЮАР", "ZA"), ("Бирму", "MM"), ("Мьянмой", "MM"), ("Свазиленда", "SZ"), ("Македонией", "MK"), ("Тайланде", "TH"),
    ("Саудовской Аравией", "SA"), ("иранцы", "IR"), ("Исламской Республики Иран", "IR"), ("ЕС", "EU"),
    ("Евросоюзу", "EU"),
    ("Европейского союза", "EU"), ("Шри-Ланке", "LK"), ("Боснии и Герцеговине", "BA"), ("Коста-Рикой", "CR"),
    ("Новой Зеландии", "NZ"), ("Кипром", "CY"), ("узбекистанских", "UZ"), ("турок", "TR"), ("в Турции", "TR"),
    ("из Польши", "PL"), ("израильтян", "IL"), ("Ватиканом", "VA"), ("Северной Македонии", "MK"),
]
KAZAKH = [
    ("Қазақстан", "KZ"), ("Қазақстанның", "KZ"), ("ҚР", "KZ"), ("қазақстандық", "KZ"), ("қазақ", "KZ"),
    ("Қазақстан Республикасының", "KZ"), ("Ресеймен", "RU"), ("Ресей Федерациясының", "RU"), ("ресейлік", "RU"),
    ("орыс", "RU"), ("Қытайға", "CN"), ("ҚХР", "CN"), ("Қытай Халық Республикасының", "CN"), ("қытайлықтар", "CN"),
    ("АҚШ", "US"), ("АҚШ-тың", "US"), ("Америка Құрама Штаттарында", "US"), ("БАӘ", "AE"),
    ("Біріккен Араб Әмірліктерінің", "AE"), ("Түркия", "TR"), ("Түркиядан", "TR"), ("түріктер", "TR"),
    ("Оңтүстік Кореядан", "KR"), ("оңтүстіккореялық", "KR"), ("кореялықтар", "KR"), ("корей", "KR"),
    ("Өзбекстаннан", "UZ"), ("өзбек", "UZ"), ("Қырғызстанға", "KG"), ("Қырғыз Республикасының", "KG"),
    ("Тәжікстанда", "TJ"), ("Түрікменстанмен", "TM"), ("Әзербайжаннан", "AZ"), ("Моңғолиямен", "MN"),
    ("Жапонияның", "JP"),
    ("жапон", "JP"), ("Германияға", "DE"), ("неміс", "DE"), ("ГФР", "DE"), ("Ұлыбританиядан", "GB"), ("ағылшын", "GB"),
    ("Мажарстанда", "HU"), ("Үндістанға", "IN"), ("Еуроодақ", "EU"), ("Еуропалық одақтың", "EU"), ("ЕО", "EU"),
    ("Сауд Арабиясынан", "SA"), ("Пәкістанда", "PK"), ("Ауғанстанға", "AF"), ("Мысырда", "EG"), ("Италиямен", "IT"),
    ("Польшада", "PL"), ("Чехияға", "CZ"), ("Беларусьпен", "BY"), ("Жаңа Зеландияда", "NZ"), ("корейка", None),
    ("судан", None), ("Сингапур Республикасы", "SG"), ("Нидерландтан", "NL"),
]
RUNNING = [
    ("казахстанско-шведский форум", ["KZ", "SE"]), ("Шведско-Казахстанский совет", ["SE", "KZ"]),
    ("a Kazakh-Korean venture", ["KZ", "KR"]), ("South Korean companies came", ["KR"]),
    ("Sino-Kazakh talks", ["CN", "KZ"]),
    ("франко-германский фонд", ["FR", "DE"]), ("условия франко-завод", []), ("қазақ-неміс кәсіпорны", ["KZ", "DE"]),
    ("Послы КНР, РФ и США", ["CN", "RU", "US"]), ("ҚХР, АҚШ және БАӘ елшілері", ["CN", "US", "AE"]),
    ("товарооборот в 40 млн долларов США", []), ("$5 million (US dollars)", []), ("12 млн китайских юаней", []),
    ("АҚШ долларымен 3 млн", []), ("3 млрд дирхамов ОАЭ", []),
    ("на русском, казахском и английском языках", []), ("қазақ тілінде", []), ("speaks the Chinese language", []),
    ("Того мая не было. Посол в Того", ["TG"]), ("кроме того, мали", []), ("turkey and china plates", []),
    ("Michael Jordan visited Jordan", ["JO"]), ("Jordan Ellis spoke", []), ("Jordan Prime Minister", ["JO"]),
    ("The US-led group of U.S. firms", ["US", "US"]), ("JOIN US TODAY", []), ("they told us so", []),
    ("республики Беларусь и Корея", ["BY", "KR"]), ("New Mexico and Mexico", ["MX"]),
    ("Nigeria, Niger; Guinea. Equatorial Guinea", ["NG", "NE", "GN", "GQ"]),
    ("корейка и перчатки, судан келген су", []), ("Ресей мен Түркияның компаниялары", ["RU", "TR"]),
    ("граница Казахстан - Узбекистан", ["KZ", "UZ"]), ("EU/ЕС/Еуроодақ", ["EU", "EU", "EU"]),
    ("по-китайски, из Поднебесной", []), ("Объединённые\nАрабские Эмираты", ["AE"]), ("Китай-город", []),
]
# fmt: on


@pytest.mark.parametrize(("text", "code"), [*BUGS, *ENGLISH, *RUSSIAN, *KAZAKH])
def test_code_of_whole_text(text: str, code: str | None) -> None:
    """A text that denotes one country has its code in any case form; any other text has none."""
    assert country_code(text) == code


@pytest.mark.parametrize(("text", "codes"), RUNNING)
def test_mentions_in_running_text(text: str, codes: list[str]) -> None:
    """The finder reports every country in order, and no ordinary word, language, currency or person."""
    assert [found.value for found in find_countries(text)] == codes


@needs_sources
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_cldr_name(language: str) -> None:
    """CLDR's name of every ISO country resolves to its own code."""
    from babel import Locale

    names = Locale(language).territories
    wrong = {code: names[code] for code in country_names() if country_code(str(names[code])) != code}
    assert not wrong


@needs_sources
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_russian_cases_of_every_cldr_name() -> None:
    """Each case form of each Russian CLDR name resolves to the country's code, also inside a sentence."""
    from babel import Locale

    from kzrelations.normalize.tables.inflect import phrase_forms

    names = Locale("ru").territories
    wrong = []
    for code in country_names():
        name = str(names[code])
        for form in map(str.upper if name.isupper() else str.title, phrase_forms(name)):
            inside = [found.value for found in find_countries(f"Из {form}.")] if name.isalpha() else [code]
            if country_code(form) != code or inside != [code]:
                wrong.append((code, form))
    assert not wrong


@needs_sources
def test_every_iso_name() -> None:
    """The short, official and common names of ISO 3166-1 resolve, inverted ones as well."""
    import pycountry

    wrong = []
    for country in pycountry.countries:
        for name in {country.name, getattr(country, "official_name", country.name)}:
            if country_code(name) != country.alpha_2:
                wrong.append((country.alpha_2, name))
    assert not wrong


KAZAKH_CASES = [
    ("Қазақстан", "KZ", ["ның", "ға", "ды", "да", "нан", "мен", "дағы", "дық", "дықтар", "дықтардың"]),
    ("Ресей", "RU", ["дің", "ге", "ді", "де", "ден", "мен", "дегі", "лік", "ліктермен"]),
    ("Беларусь", "BY", ["тің", "ке", "ті", "те", "тен", "пен"]),
    ("Біріккен Араб Әмірліктері", "AE", ["нің", "не", "н", "нде", "нен", "мен", "ндегі"]),
    ("АҚШ", "US", ["тың", "қа", "ты", "та", "тан", "пен", "-тың", "-пен"]),
]


@pytest.mark.parametrize(("stem", "code", "endings"), KAZAKH_CASES)
def test_kazakh_cases(stem: str, code: str, endings: list[str]) -> None:
    """Every case ending of Kazakh is stripped, after voiced, voiceless and possessed stems."""
    assert {ending: country_code(stem + ending) for ending in endings} == dict.fromkeys(endings, code)


@example("ʼ")
@given(st.text())
def test_never_raises_and_stays_inside(text: str) -> None:
    """Any text has a code or none; what is found stands in the text, in order, without overlap."""
    assert country_code(text) is None or country_code(text) in country_names()
    end = 0
    for found in find_countries(text):
        assert text[found.start : found.end] == found.text
        assert found.start >= end
        end = found.end


ALL_TEXTS = [row[0] for row in (*ENGLISH, *RUSSIAN, *KAZAKH, *BUGS)]


@given(st.lists(st.sampled_from(ALL_TEXTS), max_size=30), st.sampled_from(" ,.-\n"))
def test_names_strung_together(names: list[str], gap: str) -> None:
    """Names joined in any order are found verbatim, and every one keeps a known code."""
    text = gap.join(names)
    found = find_countries(text)
    assert all(text[item.start : item.end] == item.text and item.value in country_names() for item in found)


def test_linear_time_on_long_texts() -> None:
    """A hundred thousand words that begin long names are read in time that grows with their number only."""
    from time import process_time

    def seconds(count: int) -> float:
        text = "Korea, Democratic People's Республика Южная " * count
        start = process_time()
        find_countries(text)
        return process_time() - start

    seconds(10)
    small = max(seconds(1000), 1e-3)
    assert seconds(8000) < 40 * small
