"""The normalisers as one room: public names, enough rows, gold, odd strings, small modules."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kzrelations import normalize
from tests.normalize import test_countries, test_dates, test_money, test_names, test_places, test_quantities

ROOT = Path(__file__).parents[2]
ROOM = Path(normalize.__file__).parent
CORPUS = os.environ.get("KZRELATIONS_CORPUS")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A Python process in the repository's root, its messages in UTF-8."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, env=environment, check=False)


def test_public_names_are_sorted_and_load() -> None:
    """`__all__` is sorted, every name in it is a function of its family, and `dir` shows nothing else."""
    assert normalize.__all__ == sorted(normalize.__all__) == dir(normalize)
    for name in normalize.__all__:
        assert getattr(normalize, name).__name__ == name


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A misspelt name fails like any attribute."""
    with pytest.raises(AttributeError, match="parse_monney"):
        normalize.parse_monney  # noqa: B018


def test_families_load_when_they_are_used() -> None:
    """Importing the package loads no family, and using one loads neither names nor places."""
    code = (
        "import sys, kzrelations.normalize as n; loaded = lambda: {m.split('.')[2] for m in sys.modules"
        " if m.startswith('kzrelations.normalize.')}; print(sorted(loaded())); n.parse_money; "
        "print(sorted(loaded() & {'dates', 'names', 'places', 'countries'}))"
    )
    assert _run("-c", code).stdout.split("\n")[:2] == ["[]", "[]"]


MONEY = [*test_money.BUGS, *test_money.ENGLISH, *test_money.RUSSIAN, *test_money.KAZAKH, *test_money.BY_CONTEXT]
DATES = [*test_dates.BUGS, *test_dates.STATED, *test_dates.RELATIVE]
COUNTRIES = [*test_countries.BUGS, *test_countries.ENGLISH, *test_countries.RUSSIAN, *test_countries.KAZAKH]
PLACES = [*test_places.REGIONS, *test_places.CITIES, *test_places.OTHERS, *test_places.ABROAD]
QUANTITIES = [*test_quantities.BUGS, *test_quantities.ENGLISH, *test_quantities.RUSSIAN, *test_quantities.KAZAKH]
NAMES = [*test_names.SAME_ROWS, *test_names.DIFFERENT_ROWS]


def _language(text: str) -> str:
    if re.search("[әғқңөұүһі]|жыл|айда|облыс", text.lower()):
        return "kk"
    return "ru" if re.search("[а-яё]", text.lower()) else "en"


@pytest.mark.parametrize(
    ("texts", "least", "of_each"),
    [
        pytest.param([row[0] for row in MONEY], 120, 25, id="money"),
        pytest.param([row[0] for row in DATES], 120, 40, id="dates"),
        pytest.param([row[0] for row in COUNTRIES], 150, 35, id="countries"),
        pytest.param([text for _, _, texts in PLACES for text in texts], 100, 30, id="places"),
        pytest.param([row[0] for row in QUANTITIES], 80, 15, id="quantities"),
        pytest.param([f"{one} {other}" for _, one, other in NAMES], 120, 15, id="pairs of names"),
    ],
)
def test_tables_have_enough_rows(texts: list[str], least: int, of_each: int) -> None:
    """Every family's tables keep their number of different rows, and enough of them in each language."""
    languages = Counter(_language(text) for text in set(texts))
    assert languages.total() >= least
    assert min(languages[name] for name in ("en", "ru", "kk")) >= of_each, languages


def _too_long(files: Iterable[Path]) -> list[str]:
    found = []
    for file in files:
        text = file.read_text("utf-8")
        if text.count("\n") > 300:
            found.append(file.name)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 50:
                found.append(f"{file.name}: {node.name}")
    return found


def test_modules_and_functions_are_small() -> None:
    """No module has more than 300 lines, tables aside, and no function more than 50."""
    assert not _too_long(file for file in ROOM.rglob("*.py") if file.parent.name != "tables")


def test_notice_names_every_source_of_the_tables() -> None:
    """Whatever the tables are built with is named with its licence in NOTICE, which goes into the wheel."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    notice = (ROOT / "NOTICE").read_text("utf-8").lower()
    sources = [re.split("[><=]", needed)[0] for needed in project["optional-dependencies"]["tables"]]
    assert sources
    assert not [name for name in sources if name not in notice]
    assert "NOTICE" in project["license-files"]


ARTICLE = (
    "12 March 2021\nThe mayor of Shymkent met the guests.\nThe plant costs $5 million and takes 12 ha in the city.\n"
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of one article, its gold not yet written."""
    for name in ("articles", "gold"):
        (tmp_path / name).mkdir()
    (tmp_path / "articles" / "plant.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("changed", "status", "told"),
    [
        ({}, 0, "region    all              1       1       0       0   met"),
        ({"amounts": [{"text": "$5 million", "amount": "6000000", "currency": "USD"}] * 2}, 1, "read as 5000000 USD"),
        ({"capacity": [{"text": "the plant", "value": "5", "unit": "MW"}]}, 1, "is 5 MW, read as nothing"),
        ({"place": {"text": "the city", "name": "Almaty", "region": "KZ-75"}}, 0, "is KZ-75, read as KZ-79"),
    ],
)
def test_benchmark_tells_right_from_wrong(corpus: Path, changed: dict[str, Any], status: int, told: str) -> None:
    """Right gold meets the goals; wrong values beyond the one that is allowed, and missing ones, do not."""
    record = {
        "amounts": [{"text": "$5 million", "amount": "5000000", "currency": "USD"}],
        "land_area": {"text": "12 ha", "value": "12", "unit": "ha"},
        "place": {"text": "the city", "name": "Shymkent", "region": "KZ-79", "country": "KZ"},
        "evidence": [{"quote": "The plant costs $5 million and takes 12 ha in the city."}],
    }
    gold = {"article": {"id": "plant", "language": "en", "published": "2021-03-12"}, "projects": [record | changed]}
    (corpus / "gold" / "plant.json").write_text(json.dumps(gold), "utf-8")
    done = _run("benchmarks/normalise_gold.py", str(corpus))
    assert (done.returncode, told in done.stdout) == (status, True), done.stdout + done.stderr


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(str(ROOT / "benchmarks" / "heldout"), id="held out"),
        pytest.param(CORPUS, id="corpus", marks=pytest.mark.skipif(not CORPUS, reason="KZRELATIONS_CORPUS is not set")),
    ],
)
def test_gold_is_read_right(folder: str) -> None:
    """From the words that gold quotes to its values: every family meets its goal."""
    done = _run("benchmarks/normalise_gold.py", folder)
    assert done.returncode == 0, done.stdout + done.stderr


def test_odd_strings_do_no_harm() -> None:
    """Some hundred random strings raise nothing, and repeated fragments take linear time."""
    done = _run("benchmarks/normalise_fuzz.py", "--count", "300", "--seed", "20", "--fragments", "2")
    assert done.returncode == 0, done.stdout + done.stderr
