"""Investment projects found without a model. Every project, company and figure here is invented."""

from __future__ import annotations

from datetime import date

import pytest

from kzrelations.article import split
from kzrelations.asking.staged.facilities import find_facilities
from kzrelations.asking.staged.projects import find, stage_of
from kzrelations.asking.staged.scene import set_scene
from kzrelations.schemas import Article, InvestmentProject

_KEPT = 0.5
_DAY = date(2024, 5, 16)


def _projects(text: str) -> list[InvestmentProject]:
    scene = set_scene(split(Article(id="a", text=text, published=_DAY)))
    guesses = [guess for guess in find(scene) if guess.score >= _KEPT]
    return [guess.record for guess in guesses if isinstance(guess.record, InvestmentProject)]


_STAGES = [
    ("the company would like to build a plant", "intended"),
    ("a memorandum on a plant", "intended"),
    ("an agreement on building a plant", "committed"),
    ("the final decision on the plant has been taken", "committed"),
    ("the plant is being built", "under_construction"),
    ("work on the road began in March", "under_construction"),
    ("the plant was opened yesterday", "operating"),
    ("construction has been suspended", "suspended"),
    ("the firm shelved its plan", "cancelled"),
    ("компания выразила намерение построить завод", "intended"),
    ("соглашение о строительстве завода", "committed"),
    ("завод строится", "under_construction"),
    ("фабрику запустили в марте", "operating"),
    ("стройка заморожена", "suspended"),
    ("инвестор отказался от проекта", "cancelled"),
    ("зауыт салуға ниетті", "intended"),
    ("зауыт салу туралы келісім", "committed"),
    ("зауыт салынып жатыр", "under_construction"),
    ("цех іске қосылды", "operating"),
    ("құрылыс тоқтатылды", "suspended"),
    ("инвестор жобадан бас тартты", "cancelled"),
    ("a plant of seeders", None),
]


@pytest.mark.parametrize(("text", "stage"), _STAGES)
def test_stage(text: str, stage: str | None) -> None:
    """How far a project is is read from the words about it."""
    assert stage_of(text) == stage


_FACILITIES = [
    ("a cotton spinning mill and a brewery", ["spinning mill", "brewery"]),
    ("the planted trees", []),
    ("a desalination plant", ["desalination plant"]),
    ("мясокомбинат и кирпичный завод", ["meat plant", "brick plant"]),
    ("обменял товары", []),
    ("құс фабрикасы мен жылыжай", ["poultry farm", "greenhouse"]),
    ("хаттамаға қол қоймақ", []),
]


@pytest.mark.parametrize(("text", "names"), _FACILITIES)
def test_facilities(text: str, names: list[str]) -> None:
    """What can be built has an English name whatever the language; look-alikes have none."""
    assert [facility.name for facility in find_facilities(text)] == names


_ONE = [
    (
        "ATYRAU. Denmark's Havvind will build a 60 MW wind farm in Makat district. The project is worth $80 million. "
        "It will cover 12 hectares and give jobs to 45 people. Construction starts in 2025, completion is due in 2027.",
        ("wind power plant", "intended", "DK", "80000000", "60", "12", 45, 2025, 2027),
    ),
    (
        "УРАЛЬСК. Чешская компания «Агромотор» подписала с акиматом "
        "соглашение о строительстве завода тракторов в Аксае. "
        "Стоимость проекта — 25 млн евро. Мощность завода — 400 тракторов в год, площадь участка — 9 гектаров. "
        "Здесь создадут 120 рабочих мест. Строительство начнётся в 2025 году и завершится в 2026 году.",
        ("plant", "committed", "CZ", "25000000", "400", "9", 120, 2025, 2026),
    ),
    (
        "ҚЫЗЫЛОРДА. Жапонның «Хокуто Райс» компаниясы Шиелі ауданында күріш зауытын салып жатыр. "
        "Жобаның құны – 4 млрд теңге. Зауыттың қуаты – жылына 8 мың тонна, жер көлемі – 5 гектар. "
        "Онда 75 адам жұмыспен қамтылады. Құрылыс 2023 жылы басталды, нысан 2025 жылы пайдалануға беріледі.",
        ("rice mill", "under_construction", "JP", "4000000000", "8000", "5", 75, 2023, 2025),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _ONE)
def test_lines_of_one_project_are_joined(text: str, expected: tuple[object, ...]) -> None:
    """The lines that go on about a facility give one project with its cost, capacity, land, jobs and dates."""
    (project,) = _projects(text)
    name, stage, country, amount, capacity, land, jobs, start, completion = expected
    assert project.name.split(" in ")[0] == name
    assert (project.stage, project.parties[0].country) == (stage, country)
    assert [money.amount for money in project.amounts] == [amount]
    assert [quantity.value for quantity in project.capacity] == [capacity]
    assert project.land_area is not None
    assert (project.land_area.value, project.jobs) == (land, jobs)
    assert project.start is not None
    assert project.completion is not None
    assert project.start.start is not None
    assert project.completion.start is not None
    assert (project.start.start.year, project.completion.start.year) == (start, completion)


_SEVERAL = [
    (
        "AKTAU. The Iranian company Caspian Tile will open a brick plant in Aktau for $3 million. "
        "Besides, the Turkish company Deniz Gida is building a cannery in Kuryk.",
        ["IR", "TR"],
    ),
    (
        "ПАВЛОДАР. Турецкая компания «Джамлы» строит в Аксу стекольный завод за 20 млн долларов. "
        "Кроме того, польская фирма «Мазовия» откроет в Экибастузе молочную ферму на 600 коров.",
        ["TR", "PL"],
    ),
    (
        "ТАРАЗ. Қытайлық «Луньхай» компаниясы Тараз қаласында шыны зауытын салып жатыр, құны – 9 млн доллар. "
        "Сондай-ақ болгариялық «Розова Долина» фирмасы Мерке ауданында сүт зауытын ашпақ.",
        ["CN", "BG"],
    ),
]


@pytest.mark.parametrize(("text", "countries"), _SEVERAL)
def test_neighbours_are_kept_apart(text: str, countries: list[str]) -> None:
    """Two projects told one after the other keep their own investors."""
    assert [project.parties[0].country for project in _projects(text)] == countries


_NONE = [
    "Tobol Stroy LLP is building a bread factory in Kostanay with a loan from a local bank.",
    "Pavlodar Rail Works will receive 500 wagons from the Russian company Uralvagon.",
    '"We would gladly see a Hungarian brewery here," akim Erlan Sadykov said.',
    "Trade of the region with China reached $640 million, exports of metals rose by 8 per cent.",
    "The sides spoke about cooperation in agriculture and logistics.",
    "ТОО «Тобол Строй» строит в Костанае хлебозавод за 2 млрд тенге.",
    "«Хотелось бы видеть у нас и китайские теплицы, и завод пластмасс», — сказал аким Ерлан Садыков.",
    "Товарооборот области с Германией вырос на 18 процентов.",
    "«Тобыл Құрылыс» ЖШС Қостанайда нан зауытын салып жатыр.",
    "Өңірдің Кореямен сауда айналымы 34 млн доллар болды.",
]


@pytest.mark.parametrize("text", _NONE)
def test_no_project(text: str) -> None:
    """Domestic builds, goods, wishes, figures and vague cooperation are no projects."""
    assert _projects(text) == []


def test_word_that_no_list_knows() -> None:
    """What a foreign company founds is a project even where its word is unknown."""
    (project,) = _projects("KOSTANAY. The Polish company Zbozex will build a zemlarium in Rudny for 30 million zlotys.")
    assert [money.currency for money in project.amounts] == ["PLN"]
    assert project.place is not None
    assert project.place.region == "KZ-39"


def test_loan_and_own_cost() -> None:
    """A project carries its own cost, not the loan that helps to pay for it."""
    (project,) = _projects(
        "Испанская компания «Ибера» строит в Семее цементный завод. Завод обойдётся в 90 млн евро. "
        "Из них 40 млн евро кредита даст Европейский банк реконструкции и развития."
    )
    assert [money.amount for money in project.amounts] == ["90000000"]
    assert {actor.role for actor in project.parties} == {"investor", "lender"}


def test_contractor() -> None:
    """Who is named contractor has that role."""
    (project,) = _projects(
        "The Spanish company Ibera is building a cement plant in Semey. The contractor is the Turkish firm Yapi Merkez."
    )
    assert [actor.role for actor in project.parties] == ["investor", "contractor"]


_PARTIES = [
    # An authority that signs is a party of the document, not of the project.
    (
        "ПАВЛОДАР. Акимат Павлодарской области и чешская компания «Вранов» подписали "
        "соглашение о строительстве завода ламп в Аксу за 9 млн евро.",
        {"Вранов"},
    ),
    # Firms that a later line names beside the project are no parties of it.
    (
        "AKTOBE. The Polish company Lubmet is building a foundry in Khromtau for 12 million euros. "
        "The foundry will be larger than the shop of Aktobe Temir LLP.",
        {"Lubmet"},
    ),
    # Who pays a part of the money is.
    (
        "AKTOBE. The Polish company Lubmet is building a foundry in Khromtau for 12 million euros. "
        "A fifth of the money will come from Aktobe Temir LLP.",
        {"Lubmet", "Aktobe Temir LLP"},
    ),
    # "The Belarusian side" is the body of that country named above.
    (
        "КОКШЕТАУ. Аким области принял главу компании «Витебсксад» (Беларусь) Игоря Лося. "
        "Белорусская сторона намерена построить в Зеренде овощехранилище на 3 тысячи тонн.",
        {"Витебсксад"},
    ),
    # A document told in the line above binds both who signed it.
    (
        "ШЫМКЕНТ. ТОО «Кайнар Нан» и датская компания «Хавре» подписали контракт. "
        "Его предметом является строительство завода хлопьев за 7 млн евро.",
        {"ТОО «Кайнар Нан»", "Хавре"},
    ),
]


@pytest.mark.parametrize(("text", "names"), _PARTIES)
def test_parties(text: str, names: set[str]) -> None:
    """Who builds, signs or pays is a party; who is only named beside it is none."""
    (project,) = _projects(text)
    assert {actor.name.casefold() for actor in project.parties} == {name.casefold() for name in names}


_NO_RELATION = [
    # Goods that are bought and sold, by works that bear a name.
    "Завод «Торгай Кабель» заключил контракт с турецкой компанией «Бурса Метал» на поставку проволоки за 5 млн евро.",
    "«Сарыөзек» ӘКК мен әзербайжандық «Гилан» компаниясы контейнер сатып алу туралы 6 млн долларлық келісім жасасты.",
    # What other countries do among themselves.
    "Узбекистан и Турция договорились построить под Бухарой текстильную фабрику за 35 млн долларов.",
    "Өзбекстан мен Италия Бұхара маңында 20 млн долларға жылыжай кешенін салу туралы келісім жасасқан.",
    # A thing that stands in a third country.
    "Turkey's Ege Cam will build a glass factory in Tashkent for $30 million.",
    "Uzbekistan will invest $1 billion in the modernisation of its railways.",
    # Repair of what moves.
    "Azerbaijan's Khazar Yard and Aktau Fleet LLP signed a contract for the overhaul of three vessels for $3 million.",
    # Paid from a budget or by local people, below a paragraph about guests from abroad.
    "Аким области принял посла Венгрии Ласло Тота.\n\nВ Абае открыли стадион. Его за 900 млн тенге "
    "построил местный предприниматель.",
    "Әкім Латвия елшісі Янис Озолспен кездесті.\n\nАбайда су құбырын жаңарту басталды. Оған жергілікті бюджеттен "
    "3 млрд теңге бөлінді.",
    # Only a topic of talks.
    "Стороны обсудили вопросы модернизации аэропорта и развития портов с делегацией Ирландии.",
    "Тараптар порттағы элеватор мәселесін Латвия делегациясымен талқылады.",
    # Works that are counted, not built.
    "В области работает 53 предприятия с участием немецкой компании «Рейнталь».",
]


@pytest.mark.parametrize("text", _NO_RELATION)
def test_no_relation(text: str) -> None:
    """Supply deals, other countries' affairs, domestic builds, topics and counts are no projects."""
    assert _projects(f"АБАЙ. {text}") == []


_DETAILS = [
    # A topic whose cost the next line tells is a project.
    (
        "В ходе встречи с китайской компанией «Луанда» обсудили строительство завода чугуна. "
        "Стоимость проекта — 300 млн долларов.",
        {"stage": "intended"},
    ),
    # Work that stopped under a document that failed.
    (
        "Эстонская компания «Палдис» и акимат подписали меморандум о строительстве завода плит. "
        "Спустя год от затеи отказались.",
        {"stage": "cancelled"},
    ),
    ("Латвияның «Вентар» компаниясы Абайдағы дрон полигонының құрылысын тоқтата тұрды.", {"stage": "suspended"}),
    (
        "A vaccine plant that Austria's Grazvet promised to build in Abai never left the drawing board.",
        {"stage": "cancelled"},
    ),
    ("Finland's Koivu is erecting a boiler house in Abai for 24 million euros.", {"stage": "under_construction"}),
    # The cost as a whole, told below a part of it.
    (
        "Denmark's Havre will enlarge its feed mill in Abai. Norway will add $5 million to that. "
        "The expansion as a whole will cost $71 million.",
        {"amount": "71000000"},
    ),
    # An item of a list is as far on as the line that opens the list says.
    (
        "Three projects will be carried out in the region:\n"
        "- a 200 MW solar plant of China's Sunway Energy in Sarysu district;",
        {"stage": "intended"},
    ),
    # A part is told beside the whole.
    (
        "Denmark's Havre will enlarge its grain terminal in Kuryk. "
        "New silos will raise the terminal's output to 1.8 million tons a year.",
        {"capacity": "1800000"},
    ),
    # What had stopped goes on again.
    ("Austria's Tirolfarm signed an agreement to reopen a mothballed feedlot near Abai.", {"stage": "committed"}),
    # People who work there, whatever the verb.
    ("Литовская компания «Шилас» открыла в Абае пекарню, трудятся в ней 40 человек.", {"jobs": 40}),
    ("Литваның «Шилас» компаниясы Абайда наубайхана ашты, онда 40 адам еңбек етеді.", {"jobs": 40}),
    # Capacity that grows is told by its new value.
    ("Иранская компания «Махи» расширяет рыбную ферму: выпуск вырастет с 300 до 700 тонн в год.", {"capacity": "700"}),
    # An output a year without a year at the number.
    ("Denmark's Havre will build a feed mill with an annual capacity of 90,000 tons.", {"unit": "t/year"}),
    # Words of start and completion.
    ("Dutch company Rijk broke ground on a greenhouse in Abai in March 2023.", {"start": 2023}),
    (
        "Қытайдың «Лунь» компаниясы Абайда шыны зауытын салып жатыр, алғашқы шыны 2026 жылы шығады.",
        {"completion": 2026},
    ),
    ("Голландская компания «Рейк» строит теплицу, на проектную мощность она выйдет в 2027 году.", {"completion": 2027}),
]


@pytest.mark.parametrize(("text", "expected"), _DETAILS)
def test_details(text: str, expected: dict[str, object]) -> None:
    """Stages, staff, capacity and dates in words that articles use."""
    (project,) = _projects(f"АБАЙ. {text}")
    told = {
        "stage": project.stage,
        "jobs": project.jobs,
        "amount": project.amounts[0].amount if len(project.amounts) == 1 else None,
        "capacity": project.capacity[0].value if len(project.capacity) == 1 else None,
        "unit": project.capacity[0].unit if project.capacity else None,
        "start": project.start and project.start.start and project.start.start.year,
        "completion": project.completion and project.completion.start and project.completion.start.year,
    }
    assert {key: told[key] for key in expected} == expected


_TOLD_ON = [
    # The head alone means the last project.
    (
        "Румынияның «Карне» компаниясы Абайда ет комбинатын салу туралы келісім жасасты. "
        "Комбинаттың құны – 52 миллион еуро. Комбинат 340 адамға жұмыс береді.",
        ["52000000"],
    ),
    # So does the noun that named it, below lines about people.
    (
        "Норвежская компания «Фьорд» построит осетровое хозяйство в Абае. Делегацию возглавлял аким. "
        "Хозяйство обойдётся в 38 млн долларов.",
        ["38000000"],
    ),
    # A local firm of another paragraph builds something else.
    (
        "Китайская компания «Бэй» построит в Абае завод катанки за 118 млн долларов.\n\n"
        "ТОО «Пеллета» намерено построить завод гранул за 900 млн тенге.",
        ["118000000"],
    ),
]


@pytest.mark.parametrize(("text", "amounts"), _TOLD_ON)
def test_lines_that_mean_the_same(text: str, amounts: list[str]) -> None:
    """One project with its own cost, however its later lines call it."""
    (project,) = _projects(f"АБАЙ. {text}")
    assert [money.amount for money in project.amounts] == amounts


def test_two_plants_of_one_town() -> None:
    """Plants of two investors in one town have two names, so that they are not taken for one."""
    one, two = _projects(
        "Польская компания «Люблин» строит завод в Абае за 20 млн евро.\n\n"
        "Чешская компания «Брно» строит завод в Абае за 30 млн евро."
    )
    assert one.name != two.name


def test_works_inside_a_zone() -> None:
    """The name of a zone is the place of a plant, not what is built."""
    (project,) = _projects(
        "Китайская корпорация «Лян» построит в СЭЗ «Национальный индустриальный нефтехимический технопарк» "
        "завод плёнки за 48 млрд тенге."
    )
    assert project.name.startswith("plant in")


_MORE_FACILITIES = [
    ("картофелехранилище и сыроварня", ["warehouse", "cheese dairy"]),
    ("текстильное предприятие", ["plant"]),
    ("совместное предприятие", []),
    ("мусоросжигательный завод", ["waste plant"]),
    ("тоқыма кәсіпорны", ["plant"]),
    ("the old steelworks", ["smelter"]),
    ("a biomass boiler house and a fourth furnace", ["biomass plant", "furnace"]),
    ("осетровое хозяйство", ["farm"]),
    ("ремонт тепловых сетей", ["heating network"]),
    ("an ore concentrator", ["concentrator"]),
    ("кен байыту фабрикасы", ["concentrator"]),
    ("карбамидная установка", ["unit"]),
    ("вторая очередь", ["second stage"]),
    ("сельское хозяйство", []),
    ("горячую линию", []),
]


@pytest.mark.parametrize(("text", "names"), _MORE_FACILITIES)
def test_more_facilities(text: str, names: list[str]) -> None:
    """Compounds and stages of works are told as well."""
    assert [facility.name for facility in find_facilities(text)] == names


_PLAINLY = [
    ("US-based Prairie Seeds Inc. has begun construction of a corn seed plant in Almaty Region.", "under_construction"),
    ("The Polish firm Zielony Dom sp. z o.o. intends to launch production of window frames in Aktobe.", "intended"),
    ("The Dutch company Van Loon B.V. plans to grow tulips on 15 hectares in Turkistan Region.", "intended"),
    ("The French company Aqualie SAS completed the first stage of wastewater treatment works in Atyrau.", "operating"),
    ("Польский холдинг Zielony Dom намерен запустить в Актобе производство оконных профилей.", "intended"),
    ("Индийская компания Surya Pharma локализует в Алматы выпуск лекарств.", "intended"),
    ("Голландская компания Van Loon планирует выращивать тюльпаны на 15 гектарах в Туркестанской области.", "intended"),
    ("Китайский холдинг «Тайхэ» организует в Костанае крупноузловую сборку погрузчиков.", "intended"),
    ("Үндістанның «Surya Pharma» компаниясы Алматыда дәрі-дәрмек шығаруды жолға қоймақ.", "intended"),
    ("The Swiss company Alpstein AG put its potash mine in Aktobe Region into operation.", "operating"),
    ("Representatives of Japan's Mori Corp. presented a project of a $90 million waste-to-energy plant.", "intended"),
    (
        "Жапонияның «Мори» корпорациясы Алматыда құны 200 млн доллар қоқыс өртеу зауытының жобасын таныстырды.",
        "intended",
    ),
    ("The German concern Weber AG is looking into a plant in Temirtau worth 25 million euros.", "intended"),
    ("Italian company Verdi S.p.A. commissioned a 50 MW wind farm near Kokshetau.", "operating"),
    ("With the support of the EBRD, Kostanay will replace the water mains at a cost of 9 billion tenge.", "intended"),
    ("Иранская компания «Парс Дам» достраивает в Актау убойный цех.", "under_construction"),
    ("Ирандық «Парс Дам» компаниясы Ақтауда сою цехын салып бітті.", "operating"),
    ("The plant is being implemented by China's Luoyang Wheels Co. in Ekibastuz.", "under_construction"),
    ("ADB and KEGOC signed a $200 million loan for a power line to West Kazakhstan.", "committed"),
    ("Строительство завода мешков турецкой компании «Торба Пластик» завершается в Атырау.", "under_construction"),
    (
        "Всемирный банк одобрил заем на 150 млн долларов на восстановление ирригационных систем Кызылорды.",
        "committed",
    ),
    ("Испанская компания Verdes del Sur высадит 500 гектаров миндаля в Туркестанской области.", "intended"),
    ("Сингапурская Merlion Ports приобретет 49% контейнерного терминала в Актау.", "intended"),
    ("Түркияның «Торба Пластик» компаниясы Атырауда қап зауытының құрылысын аяқтап жатыр.", "under_construction"),
    ("ЕҚДБ Павлодардың трамвай паркін жаңартуға 30 млн доллар несие береді.", "intended"),
]


@pytest.mark.parametrize(("text", "stage"), _PLAINLY)
def test_verbs_of_opening_launching_growing(text: str, stage: str) -> None:
    """What somebody from abroad will open, launch, localise or grow is a project without a price, too."""
    assert [project.stage for project in _projects(text)] == [stage]


_BARGAINED = [
    "The Austrian company Bergmilch GmbH is in talks with the region about a cheese dairy in Petropavl.",
    "Австрийская компания Bergmilch GmbH второй год ведет переговоры о сыроварне в Петропавловске.",
    "Австриялық «Bergmilch» компаниясы Петропавлда ірімшік зауыты туралы келіссөз жүргізіп жатыр.",
]


@pytest.mark.parametrize("text", _BARGAINED)
def test_what_is_bargained_for_is_intended(text: str) -> None:
    """Negotiations of an investor about a named works are a project at its first stage."""
    assert [project.stage for project in _projects(text)] == ["intended"]


def test_line_that_tells_who_made_it() -> None:
    """A works named in one line belongs to the firm by which the next line says it was opened."""
    text = (
        "A timber-frame factory in Kokshetau fared better. Opened in 2023 by the Austrian company "
        "Talholz GmbH at a cost of 2.7 billion tenge, it turns out 300 houses a year."
    )
    (project,) = _projects(text)
    assert [actor.name for actor in project.parties] == ["Talholz GmbH"]
    assert project.place is not None
    assert project.place.name == "Kokshetau"
    assert [amount.amount for amount in project.amounts] == ["2700000000"]


def test_failed_works_told_by_contrast() -> None:
    """A works that its owner froze is a project even where the line turns to him from somebody else."""
    text = "А вот польская компания «Солвар» свою хлорную линию в Таразе заморозила."
    assert [project.stage for project in _projects(text)] == ["suspended"]


def test_plan_for_what_runs() -> None:
    """Who means to raise the output of a running works has an intended project, though the works runs."""
    text = (
        "С 2013 года в Рудном действует казахстанско-чешское ТОО «Рудный-Агро», выпускающее установки для сушки зерна. "
        "В будущем году здесь намерены нарастить мощности, на что учредители готовы направить 310 млн тенге; "
        "дополнительно будет принято 36 человек."
    )
    assert [project.stage for project in _projects(text)] == ["intended"]


_NO_PROJECTS = [
    "The Chinese company Suntek Co., Ltd. said its sales in Kazakhstan are growing by 12 percent a year.",
    "South Korea's Hanul Corp. launched sales of its new car in Almaty for 12 million tenge.",
    "The Italian company Rossi S.p.A. completed the first stage of talks in Astana.",
    "Китайская компания «Суньтэк» запустит в Алматы продажи новых автомобилей по 12 млн тенге.",
    "Турецкая авиакомпания «Анатолия» откроет рейс из Анкары в Актау с 5 июня.",
    "Польская делегация посетила молочную ферму в Абае, где содержат 600 коров.",
    "В Костанае восстановили мост за 300 млн тенге.",
    "Қостанайда 300 млн теңгеге көпір қалпына келтірілді.",
    "Түрік «Анатолия» әуекомпаниясы Анкарадан Ақтауға 5 маусымнан бастап рейс ашады.",
]


@pytest.mark.parametrize("text", _NO_PROJECTS)
def test_verbs_of_projects_said_of_other_things(text: str) -> None:
    """Sales, flights, talks and works at home are no projects, though they are launched, opened or restored."""
    assert _projects(text) == []


_EMPLOYED = [
    ("Польская компания «Солвар» строит в Абае завод, где найдут работу 120 абайцев.", 120),
    ("Польшаның «Солвар» компаниясы Абайда зауыт салып жатыр, ол 420 қарағандылыққа жұмыс береді.", 420),
    ("The Polish company Solvar S.A. is building a plant in Abai; 85 residents will find work there.", 85),
]


@pytest.mark.parametrize(("text", "jobs"), _EMPLOYED)
def test_jobs_told_by_who_gets_them(text: str, jobs: int) -> None:
    """People counted as those of a town are the jobs of the works that employs them."""
    assert [project.jobs for project in _projects(text)] == [jobs]


def test_begun_before_it_stopped() -> None:
    """The year in which a firm began to build is the start; the day since when all stands still is none."""
    text = "The dairy plant that the Polish company Solvar S.A. began building in Abai in 2020 has been standing idle."
    (begun,) = _projects(text)
    assert begun.start is not None
    assert begun.start.text.endswith("2020")
    (frozen,) = _projects("Польская компания «Солвар» заморозила завод в Абае с декабря 2016 года.")
    assert frozen.start is None


def test_investors_of_another_country_open_something_new() -> None:
    """A paragraph on investors of a third country leaves the works told before."""
    (project,) = _projects(
        "Польская компания «Солвар» строит завод в Абае за 20 млн евро.\n\n"
        "Инвесторы из Турции уже выпускают продукцию и вложили 5 млн долларов."
    )
    assert [amount.currency for amount in project.amounts] == ["EUR"]


def test_small_letters_keep_their_places() -> None:
    """A capital whose small letter is longer doesn't shift what follows."""
    text = "İİİ: a BREWERY"
    assert [text[f.start : f.end] for f in find_facilities(text)] == ["BREWERY"]


def test_lender_is_no_sector() -> None:
    """A bank that lends for something doesn't make it finance."""
    text = "The Eurasian Development Bank signed a loan contract for 5 billion tenge to build a plant in Abai."
    assert [project.sector for project in _projects(text)] == [None]


def test_seats_of_a_board_are_no_capacity() -> None:
    """What a buyer may decide in a company is not what its works holds."""
    text = "The Polish company Solvar S.A. will build a dairy plant in Abai and take two of seven board seats."
    assert [project.capacity for project in _projects(text)] == [[]]
