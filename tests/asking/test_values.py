"""An answer's words as values: what a capable model copies, and what becomes of it."""

from __future__ import annotations

from typing import Any

import pytest

from kzrelations import Extraction, extract
from tests.scripted_model import ScriptedModel

NOTHING: dict[str, Any] = {"actors": [], "meetings": [], "mous": [], "projects": [], "statistics": []}
PLANT: dict[str, Any] = dict.fromkeys(("place", "sector", "land", "jobs", "stage", "start", "completion")) | {
    "name": "pump plant",
    "activity": "expansion",
    "who": [],
    "amounts": [],
    "capacity": [],
    "background": False,
    "sentences": [1],
}
FIGURE: dict[str, Any] = {
    "indicator": "imports", "subject": "imports", "countries": ["FI"], "place": None, "value": None, "change": None,
    "period": None, "background": False, "sentences": [1],
}  # fmt: skip


def _read(text: str, **lists: Any) -> Extraction:
    answer = NOTHING | lists
    model = ScriptedModel(lambda messages, schema: {"repairs": []} if "repairs" in schema.model_fields else answer)
    return extract(text, model=model, cache=False)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Завод вырастет с 3 до 5 тысяч установок в год.", "с 3 до 5 тысяч установок в год", "5000", "unit/year"),
        ("The farm grows from 1.5 to 4 tonnes a year.", "from 1.5 to 4 tonnes a year", "4", "t/year"),
        ("Цех выпускает 700 калорайзеров.", "700 калорайзеров", "700", "unit"),
    ],
)
def test_a_capacity_that_grows_or_counts_unlisted_things_is_kept(text: str, words: str, value: str, unit: str) -> None:
    """A growth gives what it grows to; things that no table of units has are units."""
    (project,) = _read(text, projects=[PLANT | {"capacity": [words]}]).projects
    (quantity,) = project.capacity
    assert (quantity.value, quantity.unit) == (value, unit)
    assert quantity.text in text


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Экспорт составил 118 млн долларов, импорт — 64 млн.", "64 млн", "64000000", "USD"),
        ("Turnover was €9 million, of which imports were 4 million.", "4 million", "4000000", "EUR"),
        ("Импорт достиг 310 тыс. тонн зерна.", "310 тыс. тонн", "310000", "t"),
        ("The region imports 64 machines.", "64 machines", "64", "count"),
    ],
)
def test_a_figure_of_trade_takes_the_currency_told_beside_it(text: str, words: str, value: str, unit: str) -> None:
    """A sum without a currency is in that of the sum before it; tonnes stay tonnes; where no sum is told, a count."""
    (figure,) = _read(text, statistics=[FIGURE | {"value": words}]).statistics
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize("told", ["Гиорги Челидземен", "Гиорги Челидзені", "Гиорги Челидзенің"])
def test_kazakh_cases_of_names_in_e_support_the_name(told: str) -> None:
    """Names in -дзе and -заде take Kazakh suffixes like any other; the guest is not lost."""
    text = f"Облыс әкімі Асқар Сағындықов {told} кездескен жоқ, оның хатын оқыды."
    actors = [
        {"name": name, "kind": "person", "title": None, "affiliation": None, "country": code}
        for name, code in (("Асқар Сағындықов", "KZ"), ("Гиорги Челидзе", "GE"))
    ]
    meeting = {
        "sentences": [1], "who": ["1 host", "2 visitor"], "date": None, "place": None, "mode": "in_person",
        "status": "cancelled", "topics": [], "background": False,
    }  # fmt: skip
    (found,) = _read(text, actors=actors, meetings=[meeting]).meetings
    assert [actor.name for actor in found.participants] == ["Асқар Сағындықов", "Гиорги Челидзе"]
