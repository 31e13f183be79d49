"""Parts and multiples told in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kzrelations.normalize.numbers.fractions import find_fractions, find_multiples, growth_of


@pytest.mark.parametrize(
    ("text", "percents"),
    [
        ("Four fifths of that was imports.", ["80"]),
        ("It shrank by almost a third.", ["33.3"]),
        ("Half of exports went by rail, two-thirds of imports by road.", ["50", "66.7"]),
        ("три четверти этой суммы", ["75"]),
        ("на пятую часть, а затем на треть", ["20", "33.3"]),
        ("половину импорта", ["50"]),
        ("оның төрттен бірі, қалғанының жартысы", ["25", "50"]),
        ("бестен бірге қысқарды, ширекке өсті", ["20", "25"]),
        ("үштен екісі", ["66.7"]),
        ("A third plant was opened in the first half of 2024, after three quarters of 2023.", []),
        ("Во второй половине года открыта пятая линия.", []),
        ("жарты жыл, үшінші зауыт", []),
    ],
)
def test_fractions(text: str, percents: list[str]) -> None:
    """Parts of a whole are found in three languages; ordinals and parts of years are none."""
    assert [str(found.value) for found in find_fractions(text)] == percents
    assert all(text[found.start : found.end] == found.text for found in find_fractions(text))


@pytest.mark.parametrize(
    ("text", "factors"),
    [
        ("doubled, then tripled, then halved", ["2", "3", "0.5"]),
        ("a 1.5-fold increase, three times more", ["1.5", "3"]),
        ("в полтора раза, в 2,5 раза, вчетверо", ["1.5", "2.5", "4"]),
        ("екі есе, 2,3 есе, бір жарым есе", ["2", "2.3", "1.5"]),
        ("He came three times a week. Три раза в год.", []),
    ],
)
def test_multiples(text: str, factors: list[str]) -> None:
    """Multiples are found in words and digits; times of doing something are none."""
    assert [str(found.value) for found in find_multiples(text)] == factors


@pytest.mark.parametrize(
    ("factor", "falls", "change"),
    [("2", False, "100"), ("1.5", False, "50"), ("4", True, "-75"), ("0.5", False, "-50")],
)
def test_growth(factor: str, falls: bool, change: str) -> None:
    """A multiple is a change by so many per cent."""
    assert str(growth_of(Decimal(factor), falls=falls)) == change
