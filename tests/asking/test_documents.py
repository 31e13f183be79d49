"""Documents found without a model. Every document, company and figure here is invented."""

from __future__ import annotations

from datetime import date

import pytest

from kzrelations.article import split
from kzrelations.asking.staged.documents import find, find_instruments, spoken_of, stage_of
from kzrelations.asking.staged.documents.spotting import spot_documents
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import Scene, set_scene
from kzrelations.schemas import Article, MoU

_KEPT = 0.5
_DAY = date(2024, 5, 16)


def _scene(text: str) -> Scene:
    return set_scene(split(Article(id="a", text=text, published=_DAY)))


def _guesses(text: str) -> list[Guess]:
    return [guess for guess in find(_scene(text)) if guess.score >= _KEPT]


def _documents(text: str) -> list[MoU]:
    return [guess.record for guess in _guesses(text) if isinstance(guess.record, MoU)]


def _countries(document: MoU) -> list[str | None]:
    return [actor.country for actor in document.parties]


_STAGES = [
    ("The akimat and the firm signed a memorandum", "signed"),
    ("They put pen to paper on a supply contract", "signed"),
    ("the signing ceremony of the agreement took place", "signed"),
    ("the talks ended with a memorandum", "signed"),
    ("the governors agreed to sign a roadmap", "agreed"),
    ("a memorandum has not been signed yet", "agreed"),
    ("an agreement is to be signed in June", "agreed"),
    ("the guest proposed signing a memorandum", "proposed"),
    ("the treaty has been in force since 1998", "in_force"),
    ("the contract expired in March", "ended"),
    ("the investor pulled out of the memorandum", "ended"),
    ("the twinning of the two towns has lapsed", "ended"),
    ("the ministries initialled a draft agreement, its signing is left for the spring", "agreed"),
    ("the visit yielded a memorandum", "signed"),
    ("the delegation came away with a contract", "signed"),
    ("the memorandum could be signed in May", "proposed"),
    ("Стороны подписали меморандум", "signed"),
    ("состоялось подписание соглашения", "signed"),
    ("соглашение скрепили подписями", "signed"),
    ("договор заключён вчера", "signed"),
    ("стороны договорились о подписании меморандума", "agreed"),
    ("меморандум планируют подписать в июне", "agreed"),
    ("меморандум пока не подписан", "agreed"),
    ("гость предложил подписать соглашение", "proposed"),
    ("соглашение о визах вступило в силу", "in_force"),
    ("договор расторгнут", "ended"),
    ("инвестор отказался от меморандума", "ended"),
    ("стороны условились до конца года согласовать «дорожную карту»", "agreed"),
    ("документ должен быть подписан осенью", "agreed"),
    ("текст соглашения уже согласован", "agreed"),
    ("гости уехали, имея на руках меморандум", "signed"),
    ("соглашение об общем рынке между двумя союзами действует с 2009 года", "in_force"),
    ("Тараптар меморандумға қол қойды", "signed"),
    ("келісімге қол қою рәсімі өтті", "signed"),
    ("келісімшарт жасалды", "signed"),
    ("меморандумға қол қоюға уағдаласты", "agreed"),
    ("келісімге маусымда қол қойылады", "agreed"),
    ("құжатқа әлі қол қойылған жоқ", "agreed"),
    ("келісім күшіне енді", "in_force"),
    ("мердігерлік шарт бұзылды", "ended"),
    ("компания меморандумнан бас тартты", "ended"),
    ("келісім маусымда жасалуы тиіс", "agreed"),
    ("хаттаманың мәтіні мақұлданды", "agreed"),
    ("екі компания келісімге отырды", "signed"),
    ("They spoke about a memorandum", None),
    ("говорили о меморандуме", None),
]


@pytest.mark.parametrize(("text", "stage"), _STAGES)
def test_stage(text: str, stage: str | None) -> None:
    """What became of a document is read from the words beside it, plans before signatures."""
    assert stage_of(text) == stage


_KINDS = [
    ("a memorandum of understanding", ["memorandum"]),
    ("a roadmap and a supply contract", ["roadmap", "contract"]),
    ("a letter of intent", ["letter_of_intent"]),
    ("a loan agreement", ["agreement"]),
    ("a joint declaration", ["declaration"]),
    ("an agreement on twin cities", ["twinning"]),
    ("соглашение о побратимстве", ["twinning"]),
    ("дорожная карта и протокол о намерениях", ["roadmap", "letter_of_intent"]),
    ("договор на поставку зерна", ["contract"]),
    ("программа сотрудничества", ["other"]),
    ("жол картасы мен келісімшарт", ["roadmap", "contract"]),
    ("ниет хатына", ["letter_of_intent"]),
    ("бауырластық қатынас орнату туралы келісім", ["twinning"]),
    ("the road to the airport", []),
    ("келісті", []),
]


@pytest.mark.parametrize(("text", "kinds"), _KINDS)
def test_instruments(text: str, kinds: list[str]) -> None:
    """Kinds of document are told by their words, the more telling one first."""
    assert [named.kind for named in find_instruments(text)] == kinds


_SPOKEN_OF = [
    ("Under the agreement the firm will hire locals", True),
    ("They discussed the implementation of the roadmap", True),
    ("В рамках меморандума пройдут дни кино", True),
    ("Согласно подписанному соглашению, завод откроют", True),
    ("Жол картасының орындалуы талқыланды", True),
    ("Меморандум аясында көрме өтеді", True),
    ("The firm signed an agreement", False),
    ("Компания заключила соглашение", False),
    ("They put their signatures under an agreement", False),
    ("Компания келісімге қол қойды", False),
    ("В рамках заключённого с Евросоюзом соглашения вырастет экспорт", True),
]


@pytest.mark.parametrize(("text", "expected"), _SPOKEN_OF)
def test_only_spoken_of(text: str, expected: bool) -> None:
    """A document that is carried out or discussed is told from one that is made."""
    assert spoken_of(text, find_instruments(text)[0]) is expected


_ONE = [
    (
        "PAVLODAR. The akimat of Pavlodar region and the Turkish company Yildiz Sut signed a memorandum on Tuesday.",
        "memorandum", "signed", ["KZ", "TR"],
    ),
    (
        "A supply contract was concluded in Semey between Semey Et LLP and the Polish firm Mazowia.",
        "contract", "signed", ["KZ", "PL"],
    ),
    (
        "Kazakhstan and Hungary signed an agreement on student exchange in Budapest on May 14.",
        "agreement", "signed", ["KZ", "HU"],
    ),
    (
        "The contract of Aktobe Rels LLP with the Swedish company Norrtag runs to 6 million euros.",
        "contract", "signed", ["KZ", "SE"],
    ),
    (
        "ТАРАЗ. Акимат Жамбылской области и чешская компания «Моравия Агро» вчера заключили соглашение о семенах.",
        "agreement", "signed", ["KZ", "CZ"],
    ),
    (
        "В Астане подписан меморандум между ТОО «Сарыарка Био» и индийской компанией «Кришна Фарм».",
        "memorandum", "signed", ["KZ", "IN"],
    ),
    ("Казахстан и Словакия договорились о подписании соглашения о визах.", "agreement", "agreed", ["KZ", "SK"]),
    # People who sign for their bodies, and a document named in the line above.
    (
        "Меморандум предусматривает поставки мяса в Иран. Подписи под документом поставили директор ТОО «Семей Ет» "
        "Алмас Сабитов и глава иранской компании Pars Gusht Реза Карими.",
        "memorandum", "signed", ["KZ", "IR"],
    ),
    # Regions coordinated under one noun, and what is only to be drawn up.
    (
        "Достигнута договорённость о подготовке дорожной карты между Павлодарской и Омской областями.",
        "roadmap", "agreed", ["KZ", "RU"],
    ),
    ("Kazakhstan, Azerbaijan and Georgia signed a roadmap on ferries.", "roadmap", "signed", ["AZ", "GE", "KZ"]),
    # The signature says that what stands "under" is told.
    (
        "The Japanese firm Kaneda and Ertis Casting LLP met. Under an agreement signed by the sides, rims follow.",
        "agreement", "signed", ["JP", "KZ"],
    ),
    (
        "India's Bharat Loha buys a third of Aktobe Loha LLP. The agreement was signed in Astana a day earlier.",
        "agreement", "signed", ["IN", "KZ"],
    ),
    # A town that no gazetteer knows beside one that it does.
    (
        "Azerbaijan was guest. Mayors of Zhanaozen and Sumqala put signatures under an agreement on twin-city ties.",
        "twinning", "signed", ["AZ", "KZ"],
    ),
    # Where something will be set up is no party.
    (
        "Kaneda of Japan and Ertis Casting LLP inked a memorandum on a centre on the basis of the Aktau Oil Institute.",
        "memorandum", "signed", ["JP", "KZ"],
    ),
    # A document beside others that are only counted.
    ("Kazakhstan and Japan adopted a joint statement and signed ten papers.", "declaration", "signed", ["JP", "KZ"]),
    # A sum counts no documents.
    (
        "«Ақтау Порт» ЖШС түркиялық «Дениз» компаниясымен 12 млн долларға келісімшарт жасасты.",
        "contract", "signed", ["KZ", "TR"],
    ),
    (
        "Қызылорда облысының әкімдігі мен өзбекстандық «Бухоро Пахта» компаниясы меморандумға қол қойды.",
        "memorandum", "signed", ["KZ", "UZ"],
    ),
    (
        "Кеше «Жетісу Тас» ЖШС пен қытайлық «Луньхай» компаниясы арасындағы келісімге қол қою рәсімі өтті.",
        "agreement", "signed", ["KZ", "CN"],
    ),
]  # fmt: skip


_UNNAMED = [
    # A company that the line above named.
    (
        "Директор ТОО «Семей Тас» встретился с гостями. Товарищество и чешская компания «Влтава» подписали контракт.",
        ["ТОО «Семей Тас»", "Влтава"],
    ),
    (
        "Қонақтар «Қарасу Сүт» ЖШС-де болды. Кейін серіктестік пен чехиялық «Влтава» компаниясы келісімшарт жасасты.",
        ["«Қарасу Сүт» ЖШС", "Влтава"],
    ),
    # Towns whose heads met.
    (
        "Кеше Тараз қаласының әкімі Ерлан Сәбит Қырғызстанның Ош қаласының мэрі Азиз Ормоновты қабылдады. "
        "Екі қала ынтымақтастық туралы меморандумға қол қойды.",
        ["Тараз қаласы", "Ош қаласы"],
    ),
    # Towns that own the halls that signed.
    (
        "Тараз бен Гданьск қалаларының әкімшіліктері бауырластық туралы келісімге қол қойды.",
        ["Тараз", "Гданьск"],
    ),
    (
        "Aktau Port LLP and the city hall of Poti, Georgia, signed a roadmap on ferries.",
        ["Aktau Port LLP", "city hall of Poti"],
    ),
    ("Қазақстан мен Қытай үкіметтері келісімге қол қойды.", ["Қазақстан үкіметі", "Қытай үкіметі"]),
    # An authority that the line above calls by its name.
    (
        "Из Японии приедет губернатор префектуры Камида. Акимат Атырау и префектура обменялись письмами. "
        "Планируется подписать меморандум между акиматом Атырау и префектурой.",
        ["Акимат Атырау", "префектура Камида"],
    ),
    # A description right before the name is no body of its own.
    (
        "Aktau Su LLP welcomed guests. Azerbaijan's Khazar Qum and the Kazakh company Kuryk Terminal signed a deal.",
        ["Khazar Qum", "Kuryk Terminal"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), _UNNAMED)
def test_parties_by_their_description(text: str, names: list[str]) -> None:
    """Parties that the line only describes are those that lines above name; the akimat is no stopgap for them."""
    (document,) = _documents(text)
    assert sorted(actor.name for actor in document.parties) == sorted(names)


@pytest.mark.parametrize(("text", "kind", "stage", "countries"), _ONE)
def test_one_document(text: str, kind: str, stage: str, countries: list[str]) -> None:
    """One document comes with its kind, stage and both sides, however the sentence is built."""
    (document,) = _documents(text)
    assert (document.instrument, document.stage) == (kind, stage)
    assert sorted(map(str, _countries(document))) == sorted(countries)


_NONE = [
    "Three dozen memoranda were signed at the forum in Almaty.",
    "The akimat of Kostanay region and Tobol Nan LLP signed a memorandum on bread prices.",
    "Germany and France signed an agreement on railways in Paris.",
    "Akim of Almaty Erlan Sadykov and Consul General of Japan Kenji Mori discussed a possible memorandum.",
    "На форуме подписано 35 меморандумов.",
    "Акимат Костанайской области и ТОО «Тобол Нан» подписали меморандум о ценах на хлеб.",
    "Германия и Франция подписали соглашение о железных дорогах.",
    "Нападающий подписал контракт с клубом «Тобол» из Костаная.",
    "Боксёр из Астаны подписал контракт с американской компанией Golden Ring.",
    "Акимат Костанайской области и компания «Тобол Нан» подписали меморандум о ценах на хлеб.",
    "Министерство здравоохранения РК и фонд «Шипа» заключили соглашение о строительстве больницы.",
    "The Kazakh Ministry of Energy and the national operator QTS signed an agreement on grid repairs.",
    "Облыс әкімдігі мен «Егін» ұлттық холдингі арасында ынтымақтастық туралы меморандум бекітілді.",
    "Форумда 20 меморандумға қол қойылды.",
    "Қостанай облысының әкімдігі мен «Тобыл Нан» ЖШС меморандумға қол қойды.",
    "Жиында келісімнің орындалуы талқыланды.",
]


@pytest.mark.parametrize("text", _NONE)
def test_no_document(text: str) -> None:
    """Counted, domestic, third countries' and merely discussed documents yield nothing."""
    assert _documents(text) == []


def test_body_without_a_country_may_be_foreign() -> None:
    """A name in Latin letters beside a Kazakh authority, which nothing calls national or local, is a foreign side."""
    (document,) = _documents("КОКШЕТАУ. Акимат Акмолинской области и Zentra Group подписали меморандум о рапсе.")
    assert [actor.name for actor in document.parties] == ["Акимат Акмолинской области", "Zentra Group"]


def test_list_with_marks() -> None:
    """Items of a list take stage, day and place from the line that opens it, and keep their own sums."""
    documents = _documents(
        "АКТОБЕ. 14 мая в Актобе акимат области и зарубежные компании подписали три документа:\n"
        "– меморандум акимата Актюбинской области с финской «Малми» о геологоразведке;\n"
        "– контракт ТОО «Актобе Рельс» с индийской «Стилроуд» на 18 млн долларов;\n"
        "– дорожная карта акимата Актюбинской области и литовской «Балтика Логистик».\n"
    )
    assert [d.instrument for d in documents] == ["memorandum", "contract", "roadmap"]
    assert {d.stage for d in documents} == {"signed"}
    assert {str(d.date.start) for d in documents if d.date} == {"2024-05-14"}
    assert [[m.amount for m in d.amounts] for d in documents] == [[], ["18000000"], []]


def test_two_documents_in_one_sentence() -> None:
    """A sentence that tells of two documents with different partners gives two."""
    documents = _documents(
        "The akimat of Pavlodar region signed a memorandum with the Turkish company Yildiz Sut and a contract with "
        "the Polish firm Mazowia."
    )
    assert [(d.instrument, sorted(map(str, _countries(d)))) for d in documents] == [
        ("memorandum", ["KZ", "TR"]),
        ("contract", ["KZ", "PL"]),
    ]


_SEVERAL = [
    # Counted, with a partner for each.
    (
        "АКТАУ. Акимат Мангистауской области подписал два меморандума с турецкими компаниями «Дениз» и «Демир».",
        [["Акимат Мангистауской области", "Дениз"], ["Акимат Мангистауской области", "Демир"]],
    ),
    # Told apart behind "including" and "в том числе".
    (
        "During the visit, ten documents were signed, including a memorandum between Aktau Gas LLP and Petrona of "
        "Malaysia, and an agreement between Oral Gas LLP and the Dutch company Noordgas.",
        [["Aktau Gas LLP", "Petrona"], ["Noordgas", "Oral Gas LLP"]],
    ),
    (
        "По итогам переговоров подписан пакет документов, в том числе соглашение ТОО «Актау Газ» с китайской «Лун».",
        [["Лун", "ТОО «Актау Газ»"]],
    ),
    # "The first … ; the second …" behind a line that counts them.
    (
        "В Семее подписана пара меморандумов. Первый, о туризме, завизировали ТОО «Семей Тас» и чешская «Влтава»; "
        "второй – ТОО «Арыс Су» и финская «Малми».",
        [["Влтава", "ТОО «Семей Тас»"], ["Малми", "ТОО «Арыс Су»"]],
    ),
    (
        "Two memoranda were signed. The first, on tourism, binds Semey Tas LLP and the Czech firm Vltava; the second, "
        "Arys Su LLP and the Finnish firm Malmi.",
        [["Semey Tas LLP", "Vltava"], ["Arys Su LLP", "Malmi"]],
    ),
    # A number of signers opens no list.
    (
        "ШЫМКЕНТ. Екі компания – «Арыс Тас» ЖШС мен чехиялық «Влтава» – меморандумға қол қойды.",
        [["«Арыс Тас» ЖШС", "Влтава"]],
    ),
    # A list that a bare colon opens, signed by what the line above says.
    (
        "Форум завершился подписанием документов.\nВот их перечень:\n"
        "– меморандум акимата Шымкента с финской «Малми»;\n– договор ТОО «Арыс Су» с чешской «Влтава».\n",
        [["акимат Шымкента", "Малми"], ["Влтава", "ТОО «Арыс Су»"]],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), _SEVERAL)
def test_several_in_running_text(text: str, parties: list[list[str]]) -> None:
    """Documents that one sentence counts are told apart where it names their partners, each with its own."""
    documents = _documents(text)
    assert [sorted(a.name for a in d.parties) for d in documents] == [sorted(names) for names in parties]


def test_told_again() -> None:
    """A later sentence on the same document adds to its evidence and makes no second one."""
    (guess,) = _guesses(
        "ORAL. The akimat of West Kazakhstan region and the Czech company Agromotor signed a memorandum on tractors. "
        "The memorandum was signed by akim Erlan Sadykov and director Jan Novotny."
    )
    assert len(guess.record.evidence) == 2


def test_end_told_by_a_later_line() -> None:
    """What a later line says of "the document" is what became of it; what has ended has no place."""
    (document,) = _documents(
        "В октябре 2021 года финская «Малми» и ТОО «Семей Тас» подписали меморандум о щебне. "
        "Через год документ утратил силу."
    )
    assert (document.stage, document.place) == ("ended", None)


_DAYS = [
    # A list has the day of the line above the one that opens it.
    (
        "14 мая в Актобе прошёл форум. На нём подписали три документа:\n"
        "– меморандум ТОО «Актобе Рельс» с финской «Малми» о геологоразведке;\n",
        "2024-05-14",
    ),
    # The next line says when what is only agreed will be signed.
    (
        "ТОО «Семей Тас» и чешская компания «Влтава» договорились о подписании меморандума. "
        "Его подпишут 20 июня 2024 года.",
        "2024-06-20",
    ),
    # A term is no day.
    ("ТОО «Семей Тас» и чешская компания «Влтава» намерены подписать меморандум до 1 июня.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), _DAYS)
def test_day_from_beside(text: str, day: str | None) -> None:
    """A day told beside the document counts, a term doesn't."""
    (document,) = _documents(text)
    assert (str(document.date.start) if document.date else None) == day


def test_sum_of_another_paragraph_is_not_taken() -> None:
    """A sum of a paragraph further down belongs to something else."""
    (document,) = _documents(
        "Акимат Павлодарской области и турецкая компания «Йылдыз» подписали меморандум о молоке.\n\n"
        "Гостям показали завод в Экибастузе.\n\nЕго стоимость – 14 млрд тенге.\n"
    )
    assert document.amounts == []


def test_price_of_the_contract_is_its_sum() -> None:
    """A line that prices the contract of the line above gives the sum of it and no contract of its own."""
    (document,) = _documents(
        "«Шилі Тас» ЖШС пен чехиялық «Влтава» компаниясы келісімшарт жасасты. Мәміленің құны – 2,3 млн еуро."
    )
    assert [(m.amount, m.currency) for m in document.amounts] == [("2300000", "EUR")]


_PLACES = [
    # Told by the line above.
    (
        "PAVLODAR. On 14 May the akim met in Nagoya with the head of the Japanese firm Kaneda. The same day Kaneda and "
        "Ertis Casting LLP signed a memorandum.",
        "Nagoya",
    ),
    # Where the delegation went.
    ("ПАВЛОДАР. Делегация посетила Венгрию, где подписан меморандум ТОО «Ертіс Ет» с венгерской «Мадьяр».", "Hungary"),
    (
        "Напомним, в ходе визита в Венгрию ТОО «Ертіс Ет» подписало меморандум с венгерской компанией «Мадьяр».",
        "Hungary",
    ),
    # The region that an article names most is no place of signing.
    ("Акимат Павлодарской области и турецкая компания «Йылдыз» заключили меморандум о молоке.", None),
    # Where the title of a project lies.
    (
        "ПАВЛОДАР. Акимат и чешская «Влтава» подписали соглашение по проекту «Вывоз отходов в городе Кызылорде».",
        "Pavlodar",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), _PLACES)
def test_place_from_beside(text: str, place: str | None) -> None:
    """Where a document was signed stands beside it, not in its title."""
    (document,) = _documents(text)
    assert (document.place.name if document.place else None) == place


_SPOKEN_FOR = [
    # Bodies of the people whose talks "the sides" ended.
    (
        "Директор ТОО «Семей Тас» Ерлан Сабитов и директор порта Далянь Ли Вэй провели переговоры. "
        "Стороны подписали соглашение.",
        "ТОО «Семей Тас»",
    ),
    # A union of states and its partner need no akimat.
    ("Вьетнам торгует с акиматом. Соглашение между ЕАЭС и Вьетнамом вступило в силу.", "Вьетнам"),
    # A town that no gazetteer knows sent the delegation.
    (
        "Китай – сосед области. Атырау посетила делегация города Дунлин, и акимат Атырау подписал с ним меморандум.",
        "Дунлин",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), _SPOKEN_FOR)
def test_bodies_behind_people(text: str, name: str) -> None:
    """A document binds the bodies that its people speak for, and needs no Kazakh side where others bound themselves."""
    (document,) = _documents(text)
    assert name in [actor.name for actor in document.parties]


def test_sum_of_the_next_line() -> None:
    """The line that goes on about a document lends it its sum; the total of several documents doesn't."""
    (document,) = _documents(
        "The akimat of Pavlodar region and the Turkish company Yildiz Sut signed an agreement on a dairy plant. "
        "It will cost 14 million euros."
    )
    assert [(m.amount, m.currency) for m in document.amounts] == [("14000000", "EUR")]


def test_loan_has_lender_and_beneficiary() -> None:
    """In a loan agreement the bank lends and the other side benefits."""
    (document,) = _documents(
        "Европейский банк реконструкции и развития и ТОО «Семей Су» "
        "подписали в Семее кредитное соглашение на 12 млн евро."
    )
    assert {actor.role for actor in document.parties} == {"lender", "beneficiary"}


def test_twin_towns_are_parties() -> None:
    """Towns that become twins stand for themselves."""
    (document,) = _documents("Шымкент и болгарский Пловдив подписали меморандум о побратимских отношениях.")
    assert (document.instrument, _countries(document)) == ("twinning", ["KZ", "BG"])


_PAST = [
    "Recall that in 2017 the akimat of Almaty region and the Korean company Hanmir signed a memorandum.",
    "Напомним, в 2017 году акимат Алматинской области и корейская компания «Ханмир» подписали меморандум.",
    "Еске салайық, 2017 жылы Алматы облысының әкімдігі мен кореялық «Ханмир» компаниясы меморандумға қол қойды.",
]


@pytest.mark.parametrize("text", _PAST)
def test_recalled_is_background(text: str) -> None:
    """What an article recalls is background, with the year that it names and no place of today."""
    (document,) = _documents(text)
    assert (document.novelty, document.place) == ("background", None)
    assert document.date is not None
    assert document.date.start == date(2017, 1, 1)


def test_future_date_of_what_is_agreed() -> None:
    """A document still to be signed has the day ahead and no place."""
    (document,) = _documents(
        "The akimat of Mangystau region and the Norwegian company Fjellkraft agreed to sign a memorandum in June 2024."
    )
    assert (document.stage, document.place) == ("agreed", None)
    assert document.date is not None
    assert document.date.start == date(2024, 6, 1)


def test_place_of_subject_is_not_of_signing() -> None:
    """The town that something will be built in is not where it was signed."""
    (document,) = _documents(
        "АСТАНА. Акимат Астаны и сербская компания «Воеводина Семе» "
        "подписали соглашение о строительстве завода в Рудном."
    )
    assert document.place is not None
    assert document.place.region == "KZ-71"


def test_two_leaders_sign() -> None:
    """Of two people who signed, one may be of a country that only the lines beside tell."""
    (document,) = _documents(
        "По итогам переговоров Президент Казахстана Ерлан Сабитов и Ашот Хачикян подписали совместное заявление. "
        "Визит в Ереван продлится до среды."
    )
    assert (document.instrument, len(document.parties)) == ("declaration", 2)


def test_ratified_is_in_force_and_new() -> None:
    """A document that is being ratified is news, though it was signed before."""
    (document,) = _documents("Мажилис ратифицировал соглашение между Казахстаном и Словакией о визах.")
    assert (document.stage, document.novelty) == ("in_force", "new")


def test_titles_are_not_read() -> None:
    """A headline tells nothing that the text does not."""
    scene = _scene("Akimat and Turkey's Yildiz sign memorandum\n\nPAVLODAR. It rained in Pavlodar on Tuesday.\n")
    assert spot_documents(scene) == []
