"""Sectors told by words."""

from __future__ import annotations

import pytest

from kzrelations.asking.staged.sectors import find_sector

_ROWS = [
    # what equipment is for does not tell who makes it
    ("a plant for irrigation equipment", "machinery_vehicles"),
    ("завод дождевальных машин", "machinery_vehicles"),
    ("поставка буровой техники", "machinery_vehicles"),
    ("қазба орнына сорғы жеткізу", "machinery_vehicles"),
    # ships, cargo and papers of carriers are transport
    ("overhaul of dry-cargo vessels", "transport_logistics"),
    ("electronic consignment notes", "transport_logistics"),
    ("перевалка зерна", "transport_logistics"),
    ("workover of wells", "oil_gas"),
    # waters and what people throw away
    ("a centre of water technologies", "water_environment"),
    ("sorting household waste", "water_environment"),
    ("трансграничные реки", "water_environment"),
    # words that only look like steel
    ("города стали побратимами", "public_administration"),
    ("контейнер сатып алған болатын", "transport_logistics"),
    ("производство стали", "mining_metals"),
    ("обмен опытом в рисоводстве", "agriculture"),
    ("a biomass boiler house", "renewables"),
    ("двудипломная программа", "education_science"),
    ("производство оконных профилей", "construction_materials"),
    ("майлау материалдары", "chemicals"),
    ("a dairy farm for 600 cows", "agriculture"),
    ("a flour plant", "food"),
    ("a copper mine", "mining_metals"),
    ("a gas processing plant", "oil_gas"),
    ("a combined heat and power plant", "power"),
    ("a 40 MW wind farm", "renewables"),
    ("a fertiliser plant", "chemicals"),
    ("assembly of tractors", "machinery_vehicles"),
    ("a brick plant", "construction_materials"),
    ("a spinning mill for cotton yarn", "textile_light"),
    ("an insulin factory and a clinic", "pharma_health"),
    ("a logistics terminal", "transport_logistics"),
    ("a data centre", "ict"),
    ("a ski resort", "tourism"),
    ("double degrees of two universities", "education_science"),
    ("a waste recycling plant", "water_environment"),
    ("молочная ферма", "agriculture"),
    ("мясокомбинат", "food"),
    ("обогатительная фабрика и рудник", "mining_metals"),
    ("газоперерабатывающий завод", "oil_gas"),
    ("подстанция", "power"),
    ("солнечная электростанция", "renewables"),
    ("завод минеральных удобрений", "chemicals"),
    ("сборка комбайнов", "machinery_vehicles"),
    ("цементный завод", "construction_materials"),
    ("швейная фабрика", "textile_light"),
    ("выпуск вакцин", "pharma_health"),
    ("международное автомобильное сообщение", "transport_logistics"),
    ("аэропорт", "transport_logistics"),
    ("дата-центр", "ict"),
    ("гостиница", "tourism"),
    ("очистные сооружения", "water_environment"),
    ("жылыжай", "agriculture"),
    ("ет комбинаты", "food"),
    ("кен орнын игеру", "mining_metals"),
    ("жел электр стансасы", "renewables"),
    ("тыңайтқыш зауыты", "chemicals"),
    ("трактор құрастыру", "machinery_vehicles"),
    ("кірпіш зауыты", "construction_materials"),
    ("тігін фабрикасы", "textile_light"),
    ("аурухана", "pharma_health"),
    ("тас жол", "transport_logistics"),
    ("қонақүй", "tourism"),
    ("қос диплом", "education_science"),
    ("a titanium powder plant", "mining_metals"),
    ("a boiler house for the town", "power"),
    ("a plant of boilers", "machinery_vehicles"),
    ("a ropeway to the pass", "tourism"),
    ("a soil-testing laboratory for maize seed", "agriculture"),
    ("завод прицепов для зерна", "machinery_vehicles"),
    ("установка карбамида", "chemicals"),
    ("ремонт тепловых сетей", "power"),
    ("розлив минеральной воды", "food"),
    ("барит пен кремний өндіру", "mining_metals"),
    ("жылу желілерін жаңғырту", "power"),
    ("иірілген жіп шығару", "textile_light"),
    ("It will start in May", None),
    ("меморандум о сотрудничестве", None),
    ("ынтымақтастық туралы меморандум", None),
]


@pytest.mark.parametrize(("text", "sector"), _ROWS)
def test_sector(text: str, sector: str | None) -> None:
    """Products and facilities tell a sector in three languages; cooperation alone tells none."""
    assert find_sector(text) == sector
