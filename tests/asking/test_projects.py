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
