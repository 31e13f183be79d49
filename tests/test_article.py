"""Reading articles: sources, header, language, boilerplate, sentences."""

from __future__ import annotations

import builtins
import hashlib
import json
import os
import sys
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzrelations.article import Reading, from_bytes, from_html, read_article, split
from kzrelations.article.sentences import SOFT_LIMIT
from kzrelations.errors import ConfigError, EmptyArticle, InputError, NotText
from kzrelations.schemas import Article

CORPUS = os.environ.get("KZRELATIONS_CORPUS") or None


def reading_of(text: str, title: str | None = None) -> Reading:
    return split(Article(id="a", text=text, title=title))


def sentences_of(text: str) -> list[str]:
    """The sentences of a body: a first line keeps the rows from being taken for a headline."""
    lead = "Начало.\n\n"
    return [sentence.text for sentence in reading_of(lead + text).sentences[1:]]


# One row: the sentences of a text that is them, joined by a blank.
WHOLE = [
    # English
    ["Mr. Brown and Dr. Lee met Gen. Park.", "They talked."],
    ["The U.S. delegation came at 5 p.m. on Friday.", "It left at 7 p.m.", "The mayor saw it off."],
    ["The U.S. State Department wrote to Akim A. B. Serikov."],
    ["Steppe Metals Co., Ltd. and Orda Foods Inc. signed it.", "Work starts on Jan. 5."],
    ["Hanseo Trade Co. Ltd. Kazakhstan is its branch.", "The branch opened in 2015."],
    ["Clause No. 5 of the paper, see Fig. 2, names 4.5 bln tenge.", "That is all."],
    ["“We are ready. We have waited long enough.” He smiled."],
    ['He asked: "Why not?" and left.', "Nobody answered!"],
    ["The price fell... and then rose.", "Prices... Nobody knows them."],
    ["Plan B. It is cheaper."],
    ["Trade grew by 4.5 per cent.", "320 firms work here."],
    ["He has a Ph.D. from Leeds.", "He said so."],
    # Russian
    ["В 2019 г. Казахстан вывез 5 млн. т зерна.", "Это рекорд."],
    ["За 11 месяцев 2019 г. Костанай вывез 200 тыс. т муки."],
    ["Соглашение подписали в октябре 2019 г. Стороны довольны."],
    ["Завод построят в г. Сатпаев на ул. Мира, д. 5.", "Его ждут."],
    ["Университет им. К. Ержанова и колледж им. Абая подписали договор."],
    ["В среду Т. Ерденов принял гостей.", "С ним был Ш. Сапаров."],
    ["Доля Orda Sp. z o.o. выросла.", "Доля Steppe S.p.A. упала."],
    ["Встретились А. Оспанов, Е.К. Жумабаев и Дж. К. Роулинг."],
    ["Строят дороги, мосты и т.д. Работы идут с мая."],
    ["Стоимость — 53,8 млн. долларов, т.е. 20 млрд. тенге."],
    ["Стоимость — 53,8 млн. США не участвуют."],
    ["Вложено 12 млн. Стороны продолжат работу."],
    ["Форум прошёл 03.10.2019 г. в Таразе.", "Он длился 2 дня."],
    ["«Мы готовы?» — спросил он.", "«Да!» — ответил аким."],
    ["«Хорошо…» — сказал он… и ушёл.", "Все разошлись…", "Тишина."],
    ["Аким сказал: «Начинаем. Сроки есть». Инвестор согласился?!", "Да."],
    ["Отнесли к категории А. Стороны согласны."],
    ["Заместитель председателя, д.э.н. Марат Садыков выступил."],
    # Kazakh
    ["Кездесу 2019 ж. Алматыда өтті деп хабарлады Б.Серікбаев."],
    ["Жол, көпір және т.б. салынды.", "Құны 5 млрд. теңге."],
    ["«Дайынбыз», – деді Е. Сапаров.", "Ол Сеулге барады."],
    ["2018-2020 жж. аралығында 12 мың т. астық жөнелтілді."],
]

SPLITS: dict[str, list[str]] = {
    "“We are ready. We have waited long enough.” He smiled.": [
        "“We are ready.",
        "We have waited long enough.”",
        "He smiled.",
    ],
    "Соглашение подписали в октябре 2019 г. Стороны довольны.": [
        "Соглашение подписали в октябре 2019 г.",
        "Стороны довольны.",
    ],
    "Plan B. It is cheaper.": ["Plan B.", "It is cheaper."],
    "Строят дороги, мосты и т.д. Работы идут с мая.": ["Строят дороги, мосты и т.д.", "Работы идут с мая."],
    "Вложено 12 млн. Стороны продолжат работу.": ["Вложено 12 млн.", "Стороны продолжат работу."],
    "Отнесли к категории А. Стороны согласны.": ["Отнесли к категории А.", "Стороны согласны."],
    "Аким сказал: «Начинаем. Сроки есть». Инвестор согласился?!": [
        "Аким сказал: «Начинаем.",
        "Сроки есть».",
        "Инвестор согласился?!",
    ],
    "The price fell... and then rose.": ["The price fell... and then rose."],
    "Prices... Nobody knows them.": ["Prices...", "Nobody knows them."],
}


@pytest.mark.parametrize("row", WHOLE, ids=lambda row: row[0][:32])
def test_sentences_end_where_they_should(row: list[str]) -> None:
    """Abbreviations, initials, figures, dates and quotes end no sentence; what follows them does."""
    expected = [part for sentence in row for part in SPLITS.get(sentence, [sentence])]
    assert sentences_of(" ".join(row)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– соглашение о заводе;\n– контракт на муку.", ["– соглашение о заводе;", "– контракт на муку."]),
        ("- roads\n- bridges\n\n- a port", ["- roads", "- bridges", "- a port"]),
        ("1. Завод туралы келісім. Құны – 5 млрд;\n2. Жол.", ["1. Завод туралы келісім. Құны – 5 млрд;", "2. Жол."]),
        (
            "Меморандум о порте и флоте; Договор о поставке муки; План развития дорог.",
            ["Меморандум о порте и флоте;", "Договор о поставке муки;", "План развития дорог."],
        ),
        ("Завод дал 5 т; Костанай рад.", ["Завод дал 5 т; Костанай рад."]),
        (
            "Подписаны документы:- Договор о порте;- Меморандум о муке.",
            ["Подписаны документы:", "- Договор о порте;", "- Меморандум о муке."],
        ),
        ("Стороны создали совет.Документы готовы.", ["Стороны создали совет.", "Документы готовы."]),
        ("Сайт akimat.kz и А.Серіков, сайт Orda.Kz тоже.", ["Сайт akimat.kz и А.Серіков, сайт Orda.Kz тоже."]),
    ],
)
def test_lists_and_lost_spaces(text: str, expected: list[str]) -> None:
    """Items of a list are sentences of their own, and a space lost in cleaning joins none."""
    assert sentences_of(text) == expected


def test_hard_wrapped_lines_are_one_sentence() -> None:
    """A line break in mid-sentence cuts nothing; one before a new paragraph does."""
    text = (
        "The mayor met the consul general of the republic and spoke\r\n"
        "with him about the plant that is to be built in the zone by\r\n"
        "Orda Foods and finished in the year 2025. The construction\r\n"
        "will cost 2 bln.\r\n\r\nAnother paragraph stands here."
    )
    assert [part.replace("\r\n", " ") for part in sentences_of(text)] == [
        "The mayor met the consul general of the republic and spoke with him about the plant that is to be built "
        "in the zone by Orda Foods and finished in the year 2025.",
        "The construction will cost 2 bln.",
        "Another paragraph stands here.",
    ]


def test_endless_line_is_cut_softly() -> None:
    """A line of 100,000 characters without a full stop is cut at white space, within the soft limit."""
    parts = sentences_of("поставка муки, зерна и масла " * 3500)
    assert len(parts) > 90
    assert all(len(part) <= SOFT_LIMIT for part in parts)
    assert all(word in {"поставка", "муки,", "зерна", "и", "масла"} for part in parts for word in part.split())


PIECES = st.sampled_from(
    [
        "Mr. ",
        "г. ",
        "2019 г. ",
        "Алматы ",
        "т.е. ",
        "млн. ",
        "А. ",
        "слово ",
        "Слово ",
        ". ",
        "! ",
        "?!",
        "… ",
        "« ",
        "» ",
        "“",
        "”",
        "\n",
        "\r\n",
        "\n\n",
        "- ",
        "– ",
        ";",
        "; ",
        ":",
        "1. ",
        "Read also: ",
        "Читайте также:\n",
        "\u00a0",
        "\u200b",
        "\u2028",
        "■",
        "12:30",
        "date 2019-07-31 ",
        "ALMATY. ",
        "KAZINFORM ",
        "News >\n",
        "😀",
        "қазақ ",
        "<br>",
        "#тег ",
        "(",
        ")",
        "/x/ ",
        '"',
        "14 мая 2020, 12:00\n",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_cover_the_text(text: str) -> None:
    """Whatever the text: spans are exact, in order, do not overlap, and leave out nothing but white space."""
    reading = reading_of(text)
    position = 0
    for number, sentence in enumerate(reading.sentences, 1):
        assert sentence.number == number
        assert sentence.start >= position
        assert not text[position : sentence.start].strip()
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.text == sentence.text.strip() != ""
        position = sentence.end
    assert not text[position:].strip()


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_reading_finds_its_sentences(text: str) -> None:
    """By number and by offset one gets the same sentence back, and None outside."""
    reading = reading_of(text)
    for sentence in reading.sentences:
        assert reading.sentence(sentence.number) is sentence
        assert reading.at(sentence.start) is reading.at(sentence.end - 1) is sentence
    assert reading.sentence(0) is None
    assert reading.sentence(len(reading.sentences) + 1) is None
    assert reading.at(-1) is reading.at(len(text)) is None


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_read_article_keeps_the_text(text: str) -> None:
    """A text is kept as it is, but for a BOM."""
    if text.strip("\ufeff").strip() and not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text):
        assert read_article(text).text == text.removeprefix("\ufeff")


PAGE = """Main page >
News >
Дипломатия

Аким принял посла Норландии

Автор:
Айгуль Сапарова
5 ноября 2019, 11:49
Аким принял посла Норландии

АКТАУ. KASPIYNEWS Аким области встретился с послом Норландии. Они обсудили порт.

Читайте также:
Мост через Урал откроют в мае
Цены на муку выросли

Посол побывал и на верфи. Подписывайтесь на наш канал в Telegram!
Актау   Внешняя политика   Порт
Фото: пресс-служба
Поделиться
Популярное
Дожди ожидаются на западе
Дожди ожидаются на западе
"""


def test_page_is_told_apart() -> None:
    """Menus, bylines, repeated headlines, lists of other articles and invitations are set apart from the body."""
    reading = reading_of(PAGE)
    kinds: dict[str, list[str]] = {}
    for sentence in reading.sentences:
        kinds.setdefault(sentence.kind, []).append(sentence.text)
    assert kinds["title"] == ["Аким принял посла Норландии"]
    assert kinds["header"] == [
        "Автор:", "Айгуль Сапарова", "5 ноября 2019, 11:49", "АКТАУ. KASPIYNEWS", "Фото: пресс-служба",
    ]  # fmt: skip
    assert kinds["body"] == [
        "Аким области встретился с послом Норландии.", "Они обсудили порт.", "Посол побывал и на верфи.",
    ]  # fmt: skip
    assert reading.dateline == "АКТАУ"
    assert [sentence.kind for sentence in reading.shown()].count("boilerplate") == 0


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Swan lake opens in spring",
        "READ MORE",
        "Follow us on Telegram",
        "Share this article",
        "© 2020 Orda Times",
        "All rights reserved.",
        "Tags: trade, ports",
        "#порт #Актау",
        "Tel.: +7 7172 000000",
        "Sponsored content",
        "Читайте также: В Семее открыли мост",
        "Подписывайтесь на нас в Instagram",
        "Нашли ошибку? Выделите её",
        "На правах рекламы",
        "Реклама. ИП «Орда»: двери и окна",
        "При использовании материалов ссылка обязательна.",
        "Ещё по теме: Мост открыли",
        "Все права защищены",
        "Теги: торговля",
        "Просмотров: 26",
        "Сондай-ақ оқыңыз: Көпір ашылды",
        "Тағы оқыңыз",
        "Оқи отырыңыз: Көпір ашылды",
        "Telegram арнамызға жазылыңыз",
        "Жаңалықтар",
        "Популярное",
        "News Partner",
        "***",
        "<br/>",
        "Jane Doe is a staff writer, follow her on Twitter: @jane",
        "Мост открыли в Атырау 15 апреля 2020, 14:52",
        "Следующая новость: В Семее открыли мост",
        "Previous article: A bridge is opened in Semey",
        "Келесі жаңалық: Семейде көпір ашылды",
        "ОҚИ ОТЫРЫҢЫЗ\n• Семейде көпір ашылды\n• Ақтауда порт салынады",
        "Ещё по теме\n- В Семее открыли мост\n- В Актау строят порт",
    ],
)
def test_boilerplate_lines(line: str) -> None:
    """What a page wraps around an article is never shown to a model."""
    reading = reading_of(f"Аким принял посла. Они обсудили порт.\n\n{line}\n")
    assert [sentence.kind for sentence in reading.sentences[:2]] == ["body", "body"]
    assert {sentence.kind for sentence in reading.sentences[2:]} == {"boilerplate"}


@pytest.mark.parametrize(
    "line",
    [
        "The mayor also read the message of the president.",
        "Follow-up talks are due in May.",
        "Subscribers of the fund gained 4%.",
        "Copyright law was on the agenda of the talks.",
        "Share of exports is 40 per cent.",
        "News of the deal came late.",
        "Поделиться опытом приехали гости из Омска.",
        "Реклама казахстанских товаров обойдётся в 5 млн тенге.",
        "Популярное у туристов озеро обустроят инвесторы из Дубая.",
        "Телефонный разговор: стороны обсудили зерно.",
        "Сондай-ақ тараптар астық экспортын талқылады.",
        "Жаңалықтар агенттігі келісімге қол қойды.",
        "Total trade 2018 2019 2020",
        "Форум откроется в Актау 15 мая 2024 года в 14:00",
        "Срок подачи заявок на участие: 15 мая 2024, 14:00",
        "The forum is to open in Aktau on 15 May 2024, 14:00",
        "Меморандум о порте",
        "Новости о сделке пришли вчера",
        "Перепечатка учебников обойдётся в 3 млн тенге.",
        "Экспорт   40 млн   импорт 20 млн",
        "Следующая новость обрадовала экспортёров: пошлина снята.",
        "Подписаны:\n- договор о мосте\n- договор о порте",
    ],
)
def test_body_is_never_lost(line: str) -> None:
    """A sentence that begins like an invitation but tells something stays in the body."""
    reading = reading_of(f"Аким принял посла. Они обсудили порт.\n\n{line}\n\nВстреча прошла в Актау.")
    assert {sentence.kind for sentence in reading.sentences} == {"body"}


def test_repeated_sentence_is_told_once() -> None:
    """A page that holds its article twice shows it once."""
    body = "Аким Актауской области встретился с послом Норландии и показал ему порт."
    kinds = [sentence.kind for sentence in reading_of(f"{body}\n\n{body}\n").sentences]
    assert kinds == ["body", "boilerplate"]


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("ALMATY. KAZINFORM The mayor met the consul.", "ALMATY"),
        ("SHYMKENT – The mayor met the consul.", "SHYMKENT"),
        ("ASTANA, 5 June /Steppe Press/. The minister met the envoy.", "ASTANA"),
        ("BAKU (Orda News) — The minister met the envoy.", "BAKU"),
        ("BAKU, Azerbaijan, May 14. The minister met the envoy.", "BAKU"),
        ("Nur-Sultan. May 14. OrdaTAG Press - The minister met the envoy.", "Nur-Sultan"),
        ("НУР-СУЛТАН. 14 марта. «Орда-Инфо». Министр принял посла.", "НУР-СУЛТАН"),
        ("Алматы (Верный) — 21 января /Ordainform/. Аким принял посла.", "Алматы (Верный)"),
        ("AKTAU, KAZAKHSTAN (6 December 2022) – The port signed it.", "AKTAU"),
        ("ALMATY (6 December 2022) – The mayor met the consul.", "ALMATY"),
        ("Aktau, Kazakhstan, 6 December 2022 – The port signed it.", "Aktau"),
        ("Almaty, Kazakhstan (Orda News) – The mayor met the consul.", "Almaty"),
        ("Ақтау қаласы\n\nПорт өсіп келеді\n\nӘкім елшіні қабылдады.", "Ақтау қаласы"),
        ("г. Костанай\n\nПосол увидел завод\n\nАким принял посла.", "г. Костанай"),
        ("NUR-SULTAN/BISHKEK — The two capitals will share water.", None),
        ("Port loan signed\n\n(Adds details of the loan.)\n\nALMATY, March 11 (Orda News) - It is big.", "ALMATY"),
        ("Port loan signed\n\nBAKU, Azerbaijan, June 28\n\nThe minister met the envoy.", "BAKU"),
        ("KAZAKHSTAN – FINLAND: TRADE GROWS", None),
        ("Tue Mar 11, 2014 5:42am EDT\nPort loan signed\n\nThe bank lends it.", None),
        ("Актау\nАтырау\nСемей\n\nПосол увидел завод\n\nАким принял посла.", None),
        ("Экономика\n\nПосол увидел завод\n\nАким принял посла.", None),
        ("Казахстан\n\nПосол увидел завод\n\nАким принял посла.", None),
        ("ҚОСТАНАЙ. ҚазАқпарат – Әкім елшіні қабылдады.", "ҚОСТАНАЙ"),
        ("Kazinform – The mayor met the consul.", None),
        ("ЕБРР – крупнейший кредитор порта.", None),
        ("ЕБРР – Европейский банк, кредитор порта.", None),
        ("БАКУ – Министр принял посла.", "БАКУ"),
        ("Шымкент. Мэр города принял посла.", "Шымкент"),
        ("Тараз. Елші келді\n\nӘкім елшіні қабылдады.", "Тараз"),
        ("Договор. Мэр города подписал его.", None),
        ("СРОЧНО. Министр принял посла.", None),
        ("Алматы, 5 июня встретились послы.", None),
        ("ТОО «Орда» построит завод в Семее.", None),
    ],
)
def test_dateline(lead: str, place: str | None) -> None:
    """The dateline gives its place and stands apart from the first sentence; an abbreviation is none."""
    assert reading_of(lead).dateline == place


HEADERS = [
    ("14 September 2023, 18:20\nThe mayor met the consul\n\nThey spoke of trade.", date(2023, 9, 14)),
    ("Мэр принял консула\n9 октября 2019, 15:20\n\nОни говорили о торговле.", date(2019, 10, 9)),
    (" date 2019-07-31 ALMATY. KAZINFORM Mayor of Almaty met the consul.", date(2019, 7, 31)),
    ("Published: 28.03.2024\nA plant is built\n\nIt is big.", date(2024, 3, 28)),
    ("17.07.2024 | Экономика | Абайская область\n\nЗавод строят\n\nОн велик.", date(2024, 7, 17)),
    ("2019 жылғы 12 желтоқсан\nӘкім елшіні қабылдады\n\nОлар сауда туралы сөйлесті.", date(2019, 12, 12)),
    ("20 сәуір 2021 жыл, ҚОСТАНАЙ\n\nЗауыт салынады\n\nОл үлкен.", date(2021, 4, 20)),
    ("4 сентября 2018, вторник\nСеялки соберут здесь\n\nИх ждут.", date(2018, 9, 4)),
    ("Talks held\nBy Jane Doe in Business on 12 May 2023\n\nASTANA – They spoke.", date(2023, 5, 12)),
    ("14 May 2023 [14:20] - ORDA.EX\nTalks held\n\nThey spoke.", date(2023, 5, 14)),
    ("AKTAU, KAZAKHSTAN (6 December 2022) – The port signed it.", date(2022, 12, 6)),
    ("News Release | 6 December 2022 | Read time: 3 mins\nPort loan\n\nThe bank lends it.", date(2022, 12, 6)),
    ("АСТАНА, 12 мая 2023 г. /Орда-пресс/. Министр принял посла.", date(2023, 5, 12)),
    ("12 мая 2023 года в Актау прошёл форум. Он велик.", None),
    ("Форум прошёл\n\nОн открылся 12 мая 2023 года.", None),
    ("АЛМАТЫ. 14 марта. «Орда-Инфо». Аким принял посла.", None),
]


@pytest.mark.parametrize(("text", "published"), HEADERS, ids=lambda value: str(value)[:24])
def test_published(text: str, published: date | None) -> None:
    """Only a full date in the header is the date of publication."""
    assert read_article(text).published == published


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mayor met the consul\n\nThey spoke of trade.", "The mayor met the consul"),
        ("12 мая 2023\nЭкономика\nМэр принял консула\n\nОни говорили.", "Мэр принял консула"),
        ("By Jane Doe\n\nThe mayor met the consul. They spoke.", None),
        ("# Steel plant opens\n\nIt is big.", "Steel plant opens"),
        ("Мэр принял консула Сегодня, 12:28\nОни говорили о торговле.", "Мэр принял консула"),
        ("Экономика\nМэр принял консула\n5 часов назад\n\nОни говорили.", "Мэр принял консула"),
        ("Главная / Новости / Экономика\nМэр принял консула\n\nОни говорили.", "Мэр принял консула"),
        ("Talks held\n12.05.2023 14:00 Views: 5\n\nThey spoke of trade.", "Talks held"),
        ("Only one line", None),
        ("Они говорили о торговле.\n\nМеморандум подписан.", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    """The first line that reads like a headline, never a date, a section, a byline or a sentence."""
    assert read_article(text).title == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor of the city met with the consul and spoke of trade.", "en"),
        ("Аким города встретился с консулом и говорил с ним о торговле и новых дорогах.", "ru"),
        ("Қала әкімі елшімен кездесіп, сауда туралы әңгімелесті.", "kk"),
        ("АО «НК «Қазақстан темір жолы» провело переговоры с компанией, которая строит вагоны в городе.", "ru"),
        ("Der Bürgermeister sprach gestern mit der Botschafterin über den Handel und neue Straßen.", "de"),
        ("Belediye başkanı büyükelçi ile görüştü ve ticaret hakkında konuştu.", "tr"),
        ("市长昨天会见了大使，双方讨论了贸易和新的道路建设问题。", "zh"),
        ("Шаҳар ҳокими элчи билан учрашди ва савдо ҳақида гаплашди.", "uz"),
        ("2019, 2020, 2021: 45%", None),
        ("Orda", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    """The language is told by the text, and by nothing where the text is too short for it."""
    assert read_article(text).language == language


def test_language_of_the_article_not_of_its_page() -> None:
    """Menus and other articles' headlines in another language do not decide."""
    text = PAGE.replace("Main page", "Басты бет әкімдік жаңалықтары")
    assert read_article(text).language == "ru"


def test_id_given_stem_or_digest(tmp_path: Path) -> None:
    """The id is the given one, else the file's stem, else the head of the text's sha256."""
    path = tmp_path / "talks-01.txt"
    path.write_text("Аким принял посла.", encoding="utf-8")
    assert read_article(path).id == "talks-01"
    assert read_article(path, id="x").id == "x"
    assert read_article("Аким принял посла.").id == hashlib.sha256("Аким принял посла.".encode()).hexdigest()[:12]
    assert read_article("talks-01.txt").text == "talks-01.txt"


def test_file_is_kept_but_for_its_bom(tmp_path: Path) -> None:
    """Line ends and blanks stay as they are; offsets count code points."""
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff  Аким 😀 принял посла.\r\n\r\nОни говорили.\r".encode())
    article = read_article(path)
    assert article.text == "  Аким 😀 принял посла.\r\n\r\nОни говорили.\r"
    assert [sentence.start for sentence in split(article).sentences] == [2, 26]


def test_bytes_are_read_like_a_file() -> None:
    """Bytes get the id of their text, and their errors name where they came from."""
    assert from_bytes("Аким принял посла.".encode()) == read_article("Аким принял посла.")
    with pytest.raises(NotText, match=r"the input is not UTF-8: byte 0xc0 at offset 0"):
        from_bytes("Аким".encode("cp1251"))


def test_article_keeps_its_fields() -> None:
    """What the user gives stays; only gaps are filled."""
    given_by_user = Article(
        id="mine",
        text=PAGE,
        language="en",
        published=date(2001, 2, 3),
        title="Mine",
        source="Orda",
        url="https://x.example",
    )
    assert read_article(given_by_user) == given_by_user
    filled = read_article(Article(id="mine", text=PAGE))
    assert (filled.id, filled.title, filled.language) == ("mine", "Аким принял посла Норландии", "ru")
    assert filled.published == date(2019, 11, 5)


BAD_TEXTS = [
    ("", EmptyArticle, "text"),
    (" \n\u00a0\r\n", EmptyArticle, "text"),
    ("\ufeff", EmptyArticle, "text"),
    ("PK\x03\x04\x00\x00", NotText, "plain text"),
    ("\x01\x02\x03\x04 abc", NotText, "plain text"),
    ("half \ud83d a character", NotText, "UTF-8"),
]


@pytest.mark.parametrize(("text", "kind", "advice"), BAD_TEXTS, ids=repr)
def test_bad_text(text: str, kind: type[InputError], advice: str) -> None:
    """A text that can't be read says which article it is and what to do."""
    for given_id in (None, "art-7"):
        with pytest.raises(kind) as caught:
            read_article(text, id=given_id)
        assert caught.value.article_id == given_id or (given_id is None and caught.value.article_id)
        assert advice in caught.value.advice


@pytest.mark.parametrize(
    ("data", "kind", "message", "advice"),
    [
        (b"", EmptyArticle, "empty", "text"),
        (b"\xef\xbb\xbf \r\n", EmptyArticle, "empty", "text"),
        ("Аким принял посла".encode("cp1251"), NotText, "offset 0", "UTF-8"),
        ("Аким ".encode() + b"\xff", NotText, "byte 0xff at offset 9", "UTF-8"),
        ("Аким".encode("utf-16"), NotText, "UTF-16", "UTF-8"),
        (b"%PDF-1.7\n\x00\x01", NotText, "binary", "export"),
    ],
)
def test_bad_file(tmp_path: Path, data: bytes, kind: type[InputError], message: str, advice: str) -> None:
    """A file that holds no text names itself, the place and the remedy."""
    path = tmp_path / "art-8.txt"
    path.write_bytes(data)
    with pytest.raises(kind, match=message) as caught:
        read_article(path)
    assert caught.value.article_id == "art-8"
    assert advice in caught.value.advice


def test_missing_file_and_folder(tmp_path: Path) -> None:
    """A path that can't be read is an InputError with the path and advice."""
    for path, message in ((tmp_path / "art-9.txt", "no such file"), (tmp_path, "folder")):
        with pytest.raises(InputError, match=message) as caught:
            read_article(path)
        assert caught.value.article_id == path.stem
        assert str(path) in caught.value.message
        assert caught.value.advice


@pytest.mark.skipif(
    sys.platform == "win32" or getattr(os, "geteuid", lambda: 1)() == 0, reason="needs file permissions"
)
def test_forbidden_file(tmp_path: Path) -> None:
    """A file that may not be read says so."""
    path = tmp_path / "art-10.txt"
    path.write_text("text", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        read_article(path)


def test_other_types_are_refused() -> None:
    """Bytes and numbers are no article."""
    with pytest.raises(InputError, match="bytes"):
        read_article(b"text")  # type: ignore[arg-type]


HTML = """<!doctype html><html lang="ru"><head>
<meta charset="{charset}"><title>Аким принял посла Норландии</title>
<meta property="og:title" content="Аким принял посла Норландии">
<meta property="og:site_name" content="Орда-Инфо">
<meta property="article:published_time" content="2020-03-04T10:00:00+06:00"></head><body>
<nav><a href="/">Главная</a><a href="/n">Новости</a></nav><article><h1>Аким принял посла Норландии</h1>
<p>Аким области встретился с послом Норландии в Актау. Они обсудили порт и поставки зерна.</p>
<p>Посол побывал на верфи и пригласил акима к себе. Стороны подпишут меморандум 12 мая 2021 года в столице.</p>
</article>
<footer>© Орда-Инфо</footer></body></html>"""


def test_html_page(tmp_path: Path) -> None:
    """A page is cleaned; its title, date and site come from its own head, offsets refer to the cleaned text."""
    path = tmp_path / "visit.html"
    path.write_bytes(HTML.format(charset="windows-1251").encode("cp1251"))
    for article in (read_article(path), from_html(HTML.format(charset="utf-8"), id="visit")):
        assert (article.id, article.title, article.language) == ("visit", "Аким принял посла Норландии", "ru")
        assert article.published == date(2020, 3, 4)
        assert article.source == "Орда-Инфо"
        assert "Они обсудили порт" in article.text
        assert "<p>" not in article.text
        assert "Главная" not in article.text


@pytest.mark.parametrize(
    ("page", "kind"), [("", EmptyArticle), ("<html><body></body></html>", EmptyArticle), ("<p>\x00</p>", NotText)]
)
def test_bad_html(page: str, kind: type[InputError]) -> None:
    """A page without an article is an error with an id and advice."""
    with pytest.raises(kind) as caught:
        from_html(page)
    assert caught.value.article_id
    assert caught.value.advice


def test_html_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trafilatura the error says what to install."""
    real = builtins.__import__

    def no_trafilatura(name: str, *args: object) -> object:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", no_trafilatura)
    with pytest.raises(ConfigError) as caught:
        from_html(HTML, id="visit")
    assert caught.value.article_id == "visit"
    assert "kzrelations[html]" in caught.value.advice


def gold() -> Iterator[tuple[Path, list[str]]]:
    """Every annotated article with the quotes of its records."""
    root = Path(CORPUS or "")
    for path in sorted((root / "gold").glob("*.json")):
        records = json.loads(path.read_text(encoding="utf-8"))
        lists = (records.get(name, []) for name in ("meetings", "mous", "projects", "statistics"))
        quotes = [evidence["quote"] for items in lists for record in items for evidence in record["evidence"]]
        yield root / "articles" / f"{path.stem}.txt", quotes


@pytest.mark.skipif(CORPUS is None, reason="KZRELATIONS_CORPUS names no corpus")
def test_gold_quotes_are_shown() -> None:
    """Every quote of the annotated corpus lies in sentences that a model is shown."""
    hidden: list[tuple[str, str]] = []
    seen = 0
    for path, quotes in gold():
        reading = split(read_article(path))
        for quote in quotes:
            seen += 1
            start = reading.article.text.index(quote)
            touched = [part for part in reading.sentences if part.start < start + len(quote) and part.end > start]
            if not touched or any(part.kind == "boilerplate" for part in touched):
                hidden.append((path.stem, quote))
    assert seen > 100
    assert hidden == []
