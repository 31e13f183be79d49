"""Numbers in digits and words, percentages, and hints of what is no count, in three languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzrelations.normalize.numbers import decimal_string, find_numbers, find_percents
from kzrelations.normalize.numbers.literals import read_literal

# (text, the values stated; ~ marks approximate ones)
VALUES = [
    # the pronoun "он", a quarter of a year and other words that look like Kazakh numbers
    ("Он сообщил о планах", ""),
    ("бірінші тоқсанда", ""),
    ("онда бірге жұмыс істейді", ""),
    ("жобалар жүзеге асырылады", ""),
    ("тоқсан бес", "95"),
    ("он бір кәсіпорын", "11"),
    # ordinals and vague counts are no values
    ("двадцать первый век", "20"),
    ("сотни компаний, десятки тысяч людей", ""),
    ("dozens of firms, hundreds of people", ""),
    # digits
    ("2,679", "2679"),
    ("53,8", "53.8"),
    ("1,200.5", "1200.5"),
    ("1.200,5", "1200.5"),
    ("1.200.000", "1200000"),
    ("1 234 567,8", "1234567.8"),
    ("12.05.2017", ""),
    ("0,125", "0.125"),
    # English
    ("two dozen", "24"),
    ("half a dozen", "6"),
    ("a hundred", "100"),
    ("twenty-five", "25"),
    ("three and a half million", "3500000"),
    ("two hundred and five", "205"),
    ("fifteen hundred", "1500"),
    ("more than 185,000", "185000~"),
    ("as many as 46", "46"),
    ("two or three", "2~ 3~"),
    ("nine", "9"),
    # Russian
    ("два десятка", "20"),
    ("около полусотни", "50~"),
    ("полтора миллиарда", "1500000000"),
    ("двадцать пять", "25"),
    ("трёх тысяч", "3000"),
    ("около тысячи", "1000~"),
    ("две сотни", "200"),
    ("свыше 260", "260~"),
    ("не менее пяти", "5~"),
    ("от 5 до 7 млн", "5000000~ 7000000~"),
    ("5 и 7 млн", "5000000 7000000"),
    ("десять тысяч двести", "10200"),
    # Kazakh
    ("он екі", "12"),
    ("жиырмадан астам", "20~"),
    ("елуге жуық", "50~"),
    ("жүз елу", "150"),
    ("екі мың он жеті", "2017"),
    ("екі жарым мың", "2500"),
    ("50-ге жуық", "50~"),
    ("320-дан астам", "320~"),
    ("елудей", "50~"),
    ("5-7 млн", "5000000~ 7000000~"),
    ("5-тен 7 миллионға дейін", "5000000~ 7000000~"),
]
KINDS = [
    ("в 2019 году", ["year"]),
    ("2017-2020 годы", ["year", "year"]),
    ("2021 жылы", ["year"]),
    ("в 2021-м", ["year"]),
    ("5 мая", ["date"]),
    ("November 4-6", ["date", "date"]),
    ("19-20 May 2022", ["date", "date", "year"]),
    ("15 сәуірде", ["date"]),
    ("18:30", ["clock", "clock"]),
    ("в 18.30", ["clock"]),
    ("15th", ["ordinal"]),
    ("25-летие", ["ordinal"]),
    ("15-ші", ["ordinal"]),
    ("№ 5", ["label"]),
    ("EXPO-2017", ["label"]),
    ("A350", ["label"]),
    ("250-12-34", ["label"] * 3),
    ("990340000123", ["label"]),
    ("320 firms", ["plain"]),
    ("2000 человек", ["plain"]),
]
PERCENTS = [
    ("up 17.5 per cent", ["17.5"]),
    ("18.4 percent", ["18.4"]),
    ("на 7,3%, а затем на 12 %", ["7.3", "12"]),
    ("на девять процентов", ["9"]),
    ("11,4 пайызға азайып", ["11.4"]),
    ("5-7%", ["5", "7"]),
    ("10% – 15%", ["10", "15"]),
    ("в 2 раза", []),
    ("grew 3 times", []),
    ("5 percentage points", []),
    ("5 процентных пунктов", []),
]


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_values(text: str, expected: str) -> None:
    """Digits, words, ranges and lists give the values stated, and hedges mark them."""
    counted = [found.value for found in find_numbers(text) if found.value.kind in ("plain", "ordinal")]
    assert " ".join(decimal_string(number.value) + "~" * number.approximate for number in counted) == expected


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_hints(text: str, expected: list[str]) -> None:
    """Years, dates, clock times, ordinals and labels are told from counts."""
    assert [found.value.kind for found in find_numbers(text)] == expected


@pytest.mark.parametrize(("text", "expected"), PERCENTS)
def test_percentages(text: str, expected: list[str]) -> None:
    """Percentages in three languages; growth by times and percentage points are none."""
    assert [decimal_string(found.value) for found in find_percents(text)] == expected


def test_flags() -> None:
    """A number tells its scale word, its spelling in words and its end of a range."""
    lower, upper = (found.value for found in find_numbers("от двух до трёх млн"))
    assert (lower.end, upper.end) == ("lower", "upper")
    assert lower.scaled
    assert lower.words
    assert find_numbers("1,200")[0].value.other == Decimal("1.2")


@pytest.mark.parametrize(
    ("value", "expected"),
    [("7.40E+9", "7400000000"), ("0.50", "0.5"), ("-0", "0"), ("100", "100"), ("-2.10", "-2.1"), ("1E-3", "0.001")],
)
def test_decimal_strings(value: str, expected: str) -> None:
    """No exponent, no trailing zeros after the point."""
    assert decimal_string(Decimal(value)) == expected


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_decimal_strings_are_finite(value: str) -> None:
    """What is no number has no decimal string."""
    with pytest.raises(ValueError, match="not a finite number"):
        decimal_string(Decimal(value))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_decimal_strings_round_trip(value: Decimal) -> None:
    """The string reads back as the same number."""
    assert Decimal(decimal_string(value)) == value


@given(st.integers(0, 10**15))
def test_grouped_digits_round_trip(value: int) -> None:
    """Commas, points, spaces and apostrophes by thousands give the plain digits' value, where they are unambiguous."""
    for mark in (",", "\u00a0", "\u202f", " "):
        reading = read_literal(f"{value:,}".replace(",", mark))
        assert reading is not None
        assert reading[0] == value


_WORDS = "two hundred and half a dozen million двадцать пять сот тысяч с половиной жүз мың жарым 5 - , . %"
WORDS = st.sampled_from(_WORDS.split())


@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join)))
@example("thousand " * 60)
@example("1 million " * 60)
@settings(max_examples=300, deadline=None)
def test_anything_goes_in(text: str) -> None:
    """No text raises, and every number's words stand in the text."""
    for found in find_numbers(text):
        assert found.text == text[found.start : found.end]
        assert decimal_string(found.value.value)
