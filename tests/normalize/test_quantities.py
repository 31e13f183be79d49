"""Quantities: value and unit of capacity, area, length, people and things a year, in three languages."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzrelations.normalize.quantities import find_quantities, parse_quantity, singular

# (text, "value unit", "" for None)
BUGS = [
    # money, shares, years, dates and times are no quantities
    ("5 млн долларов", ""),
    ("$5 million", ""),
    ("4 bln tenge elevator", ""),
    ("30 million pounds", ""),
    ("20 cents", ""),
    ("35%", ""),
    ("в 2019 году", ""),
    ("In 2017 local farmers", ""),
    ("5 years", ""),
    ("93 дня", ""),
    ("5 мая", ""),
    ("18:30", ""),
    ("3D", ""),
    ("", ""),
    ("ha", ""),
    ("гектаров", ""),
    # a range is no single value
    ("5-7 МВт", ""),
    ("from 200 to 250 jobs", ""),
    # a thousands comma and a decimal one
    ("1,300 га", "1300 ha"),
    ("1,236 га", "1.236 ha"),
    ("1,236 hectares", "1236 ha"),
    # the unit's own digit is no number
    ("50 тыс. м2", "50000 m2"),
    ("2 km2", "2 km2"),
    # "рабочих мест" is not "places"
    ("750 рабочих мест", "750 person"),
    ("120 таразцев", "120 person"),  # people of a place, by the ending
    ("40 молодых карагандинцев", "40 person"),
    ("два десятка механиков", "20 person"),
    # a compound adjective between number and noun counts something else
    ("5-этажного дома", ""),
    ("a three-year project", ""),
    ("two-storey building", ""),
    # the digit of "м3" once hid the rate behind it
    ("5 млн. м3 газа в сутки", "5000000 m3/day"),
    # an adjective of place is no place
    ("пятьдесят местных инженеров", "50 person"),
]
ENGLISH = [
    ("12 MW", "12 MW"),
    ("a 10-MW station", "10 MW"),
    ("1.5 GW", "1.5 GW"),
    ("300 megawatts", "300 MW"),
    ("2.5 million kWh a year", "2500000 kWh/year"),
    ("1,300 hectares", "1300 ha"),
    ("16-hectare", "16 ha"),
    ("100 sq km", "100 km2"),
    ("350 thousand square metres", "350000 m2"),
    ("272km", "272 km"),
    ("a 7,200-kilometer route", "7200 km"),
    ("40 miles", "40 mile"),
    ("15 acres", "15 acre"),
    ("900 tonnes of fish a year", "900 t/year"),
    ("11,000 tonnes of polyester film a year", "11000 t/year"),
    ("12 thousand tons of meat per year", "12000 t/year"),
    ("100 kg of gold", "100 kg"),
    ("1.6 million barrels per day", "1600000 barrel/day"),
    ("400 bpd", "400 barrel/day"),
    ("3 billion cubic metres of gas", "3000000000 m3"),
    ("40,000 TEU per year", "40000 TEU/year"),
    ("45 thousand vehicles annually", "45000 vehicle/year"),
    ("up to 30,000 cars a year", "30000 vehicle/year"),
    ("50 mln doses a year", "50000000 dose/year"),
    ("4,500 pumps a year", "4500 pump/year"),
    ("1,800 seeders a year", "1800 seeder/year"),
    ("4,000 gizmos a year", "4000 gizmo/year"),
    ("12 widgets", "12 widget"),
    ("1,400 cows", "1400 head"),
    ("1,000 head of cattle", "1000 head"),
    ("240 people", "240 person"),
    ("50 new jobs", "50 person"),
    ("1,200 new permanent jobs", "1200 person"),
    ("60 workers", "60 person"),
    ("250-bed hospital", "250 bed"),
    ("600-seat", "600 place"),
    ("three dozen joint ventures", "36 joint venture"),
    ("Half a dozen Kazakh-Polish joint ventures", "6 joint venture"),
    ("46 companies", "46 company"),
    ("twenty-five hectares", "25 ha"),
    ("two and a half million tonnes", "2500000 t"),
    ("5 m", "5 m"),
]
RUSSIAN = [
    ("600 прицепов в год", "600 trailer/year"),
    ("3 млн свёрл в год", "3000000 drill bit/year"),
    ("40 экскаваторов", "40 excavator"),
    ("9 тыс. стиральных машин в год", "9000 washing machine/year"),
    ("25 зарядных станций", "25 charging station"),
    ("2 тыс. подшипников", "2000 bearing"),
    ("12 тыс. ковров в год", "12000 carpet/year"),
    ("300 тыс. шпал", "300000 sleeper"),
    ("48 МВт", "48 MW"),
    ("100-мегаваттная станция", "100 MW"),
    ("120 млн кВт-ч в год", "120000000 kWh/year"),
    ("2,5 млн кВт·ч", "2500000 kWh"),
    ("110 кВ", "110 kV"),
    ("80 Гкал/ч", "80 Gcal/h"),
    ("2 300 гектаров", "2300 ha"),
    ("310 га", "310 ha"),
    ("двадцать пять гектаров", "25 ha"),
    ("15 соток", "15 are"),
    ("300 тыс. кв. м", "300000 m2"),
    ("2 500 квадратных метров", "2500 m2"),
    ("1,5 млн м³", "1500000 m3"),
    ("8 миллиардов кубометров газа", "8000000000 m3"),
    ("60 км трассы", "60 km"),
    ("37-километровой", "37 km"),
    ("20 т", "20 t"),
    ("25 тыс. тонн пряжи в год", "25000 t/year"),
    ("1,3 млн тонн в год", "1300000 t/year"),
    ("180 тонн/год", "180 t/year"),
    ("20 тыс. тонн ежегодно", "20000 t/year"),
    ("ежегодно 20 тыс. тонн", "20000 t/year"),
    ("500 тонн в сутки", "500 t/day"),
    ("3 млн баррелей в сутки", "3000000 barrel/day"),
    ("10 тысяч автомобилей в год", "10000 vehicle/year"),
    ("20 грузовых автомобилей", "20 truck"),
    ("100 автобусов", "100 bus"),
    ("1,6 тыс. сеялок в год", "1600 seeder/year"),
    ("60 млн доз вакцины в год", "60000000 dose/year"),
    ("10 млн пар обуви в год", "10000000 pair/year"),
    ("5 млн условных кирпичей в год", "5000000 brick/year"),
    ("150 000 ДФЭ", "150000 TEU"),
    ("2 миллионов контейнеров", "2000000 container"),
    ("1400 коров", "1400 head"),
    ("5 тыс. голов КРС", "5000 head"),
    ("480 человек", "480 person"),
    ("тысячу новых рабочих мест", "1000 person"),
    ("полсотни рабочих мест", "50 person"),
    ("300 коек", "300 bed"),
    ("600 мест", "600 place"),
    ("два десятка казахстанско-польских совместных предприятий", "20 joint venture"),
    ("17 финских предприятий", "17 company"),
    ("3 ветротурбины", "3 turbine"),
]
KAZAKH = [
    ("жылына 600 тіркеме", "600 trailer/year"),
    ("500 мегаватт", "500 MW"),
    ("12 гектар", "12 ha"),
    ("25 гектарға", "25 ha"),
    ("20 гектарлық", "20 ha"),
    ("30 гектардан астам", "30 ha"),
    ("98 шақырымын", "98 km"),
    ("жүз елу шақырым", "150 km"),
    ("15 мың текше метр", "15000 m3"),
    ("400 шаршы метр", "400 m2"),
    ("1,5 мың тонна", "1500 t"),
    ("он екі мың тонна", "12000 t"),
    ("жылына 15 мың тонна", "15000 t/year"),
    ("жылына шамамен 15 мың тонна", "15000 t/year"),
    ("тәулігіне 500 тонна", "500 t/day"),
    ("жылына мың сепкіш", "1000 seeder/year"),
    ("жылына 5 мың бас ірі қара", "5000 head/year"),
    ("жылына 3 мың автокөлік", "3000 vehicle/year"),
    ("85 адам", "85 person"),
    ("210 адамды", "210 person"),
    ("жиырма адам", "20 person"),
    ("200 жаңа жұмыс орны", "200 person"),
    ("320 орындық", "320 place"),
    ("1 600 оқушыға арналған мектеп", "1600 student"),
    ("елуге жуық бірлескен кәсіпорын", "50 joint venture"),
    ("он екі жоба", "12 project"),
    ("40 вагон", "40 wagon"),
]
# (running text, [(words quoted, "value unit")])
RUNNING = [
    ("Свыше 30 га отвели под завод на 750 рабочих мест.", [("30 га", "30 ha"), ("750 рабочих мест", "750 person")]),
    ("It will make 4,500 pumps a year.", [("4,500 pumps a year", "4500 pump/year")]),
    ("12 widgets were shown in 2019", []),
    ("мощностью от 5 до 7 МВт", [("от 5 до 7 МВт", "5 MW"), ("от 5 до 7 МВт", "7 MW")]),
    ("Зауыт жылына 15 мың тонна өнім шығарады", [("жылына 15 мың тонна", "15000 t/year")]),
    ("на 20 га, 5 тонн. В год войны", [("20 га", "20 ha"), ("5 тонн", "5 t")]),
    ("вложили 5 млн долларов в 12 проектов", [("12 проектов", "12 project")]),
]


def stated(text: str) -> str:
    found = parse_quantity(text)
    return f"{found.value} {found.unit}" if found else ""


@pytest.mark.parametrize(("text", "expected"), BUGS)
def test_bugs_stay_fixed(text: str, expected: str) -> None:
    """What looks like a quantity and is none, or was once misread."""
    assert stated(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *RUSSIAN, *KAZAKH])
def test_quantities_are_read(text: str, expected: str) -> None:
    """Units in every case and spelling, counted things and rates give the value and the English singular."""
    assert stated(text) == expected


@pytest.mark.parametrize(("text", "expected"), RUNNING)
def test_quantities_of_running_text(text: str, expected: list[tuple[str, str]]) -> None:
    """Each is found once with the words that state it; an unknown noun counts only with a rate."""
    found = find_quantities(text)
    assert [(one.text, f"{one.value.value} {one.value.unit}") for one in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(("noun", "expected"), [("pumps", "pump"), ("batteries", "battery"), ("boxes", "box")])
def test_unknown_nouns_become_singular(noun: str, expected: str) -> None:
    """An English noun that no table has is named in the singular."""
    assert singular(noun) == expected


_PIECES = (
    "5 7,4 1.250 2 100 MW га км2 кв. м тыс. million t тонн jobs рабочих мест жаңа орны a year в год жылына of - / · . "
    ", new half dozen двести жүз 2019"
)
PIECES = st.sampled_from(_PIECES.split(" "))


@given(
    st.one_of(
        st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
@example("5 кв" + "." * 200 + "м")
@example("9" * 400 + " га")
@settings(max_examples=300, deadline=None)
def test_anything_goes_in(text: str) -> None:
    """No text raises, and every quantity's words stand in the text."""
    parse_quantity(text)
    for found in find_quantities(text):
        assert found.value.text == text[found.start : found.end]


@given(
    st.integers(1, 9999),
    st.sampled_from([("", 1), (" тыс.", 10**3), (" млн", 10**6), (" million", 10**6), (" мың", 10**3)]),
)
@settings(max_examples=100, deadline=None)
def test_scales_multiply(count: int, scale: tuple[str, int]) -> None:
    """Digits with a scale word state the same quantity as the digits written out."""
    word, factor = scale
    assert stated(f"{count}{word} га") == stated(f"{count * factor} hectares") == f"{count * factor} ha"


@pytest.mark.parametrize("unit", ["5 тонн а б в ", "5 новых ", "5 кв. ", "жылына 5 ", "5-", "of a year "])
def test_time_is_linear(unit: str) -> None:
    """Four times the text takes about four times as long, not sixteen."""

    def seconds(count: int) -> float:
        best = 9.0
        for attempt in range(3):
            text = unit * count + "." * attempt
            start = time.perf_counter()
            find_quantities(text)
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(4000) < 10 * seconds(1000) + 0.05
