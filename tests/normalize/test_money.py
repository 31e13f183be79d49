"""Sums of money: amount, currency, approximation and the words quoted, in English, Russian and Kazakh."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzrelations.normalize.money import find_money, parse_money

# (text, what it states: "amount CODE", with ~ when approximate, several joined by "; ")
BUGS = [
    # price-parser passes over scale words
    ("$2.6 million", "2600000 USD"),
    ("17 million tenge", "17000000 KZT"),
    # quantulum3 takes "bln" for barn litre newton
    ("USD 3.1 bln", "3100000000 USD"),
    ("3.1bln", ""),
    # a scale behind a sentence-like point
    ("48,2 млн. долларов США", "48200000 USD"),
    ("15 млрд. 500 млн. тенге", "15500000000 KZT"),
    ("Выделено 10 млн. тенге. Компания начнёт весной", "10000000 KZT"),
    # a decimal comma taken for thousands, and the reverse
    ("1,250 млрд тенге", "1250000000 KZT"),
    ("1,250 million dollars", "1250000000 USD"),
    ("2,679 dollars", "2679 USD"),
    ("5.125 million euros", "5125000 EUR"),
    (".5 million dollars", "500000 USD"),
    # years, dates, clock times, telephones and labels read as sums
    ("In 2017 dollar rates rose", ""),
    ("в 2017 тенге укрепился", ""),
    ("В 2019 году доллар подорожал", ""),
    ("On 5 May 2017 at 18:30", ""),
    ("тел. +7 727 250 12 34, тенге", ""),
    ("статья 15 тенге", ""),
    ("EXPO-2017 dollars", ""),
    ("2019-2020 годы", ""),
    # vague sums
    ("tens of millions of dollars", ""),
    ("нескольких миллионов долларов", ""),
    ("миллионы долларов", ""),
    ("бірнеше миллион теңге", ""),
    ("жүздеген миллион теңге", ""),
    ("millions of euros", ""),
    ("млн долларов США", ""),
    # "сумма" is no Uzbek sum, "сома" no Kyrgyz som
    ("Общая сумма 5 контрактов", ""),
    ("бес келісімнің сомасы", ""),
    # growth to a value is no "up to"
    ("вырос на 12%, до 31,5 млн долларов", "31500000 USD"),
    ("сократился до 8 млн евро", "8000000 EUR"),
    ("7 миллион долларға дейін өсті", "7000000 USD"),
    # no currency, no sum
    ("169 миллионов", ""),
    ("5 million", ""),
    ("35%", ""),
    ("", ""),
    # metres are no millions
    ("5 m", ""),
    ("5 м", ""),
]
ENGLISH = [
    ("$4.8bn", "4800000000 USD"),
    ("$ 21.43 million", "21430000 USD"),
    ("$21.43 million", "21430000 USD"),
    ("$ 21.43 million", "21430000 USD"),
    ("$1.2B", "1200000000 USD"),
    ("$250k", "250000 USD"),
    ("US$12m", "12000000 USD"),
    ("a US $12 million loan", "12000000 USD"),
    ("A$ 40 million", "40000000 AUD"),
    ("HK$300m", "300000000 HKD"),
    ("$5 million CAD", "5000000 CAD"),
    ("$1,250,000.50", "1250000.5 USD"),
    ("$500-million plant", "500000000 USD"),
    ("a 5-million-dollar grant", "5000000 USD"),
    ("5 million dollars", "5000000 USD"),
    ("6 million Canadian dollars", "6000000 CAD"),
    ("6 million U.S. dollars", "6000000 USD"),
    ("6 million Hong Kong dollars", "6000000 HKD"),
    ("500,000 dirhams", "500000 AED"),
    ("39bn won", "39000000000 KRW"),
    ("2.3 bln roubles", "2300000000 RUB"),
    ("2.3 billion rubles", "2300000000 RUB"),
    ("970 mln yuan", "970000000 CNY"),
    ("RMB 3 billion", "3000000000 CNY"),
    ("450 bn KZT", "450000000000 KZT"),
    ("KZT 450 billion", "450000000000 KZT"),
    ("₸450 billion", "450000000000 KZT"),
    ("EUR 25m", "25000000 EUR"),
    ("25m euros", "25000000 EUR"),
    ("€3.4bn", "3400000000 EUR"),
    ("£30 million", "30000000 GBP"),
    ("30 million pounds sterling", "30000000 GBP"),
    ("1'200'000 CHF", "1200000 CHF"),
    ("17 trillion tenge", "17000000000000 KZT"),
    ("100 million Turkish lira", "100000000 TRY"),
    ("200 bln Uzbek sums", "200000000000 UZS"),
    ("40 mln lari", "40000000 GEL"),
    ("3 billion yen", "3000000000 JPY"),
    ("a million dollars", "1000000 USD"),
    ("half a million euros", "500000 EUR"),
    ("three and a half million dollars", "3500000 USD"),
    ("two hundred and fifty thousand dollars", "250000 USD"),
    ("twenty-five million tenge", "25000000 KZT"),
    ("two dozen million dollars", "24000000 USD"),
    ("about $52 mln", "52000000 USD~"),
    ("some $91 million", "91000000 USD~"),
    ("more than 24 million dollars", "24000000 USD~"),
    ("at least $5 million", "5000000 USD~"),
    ("up to $5 million", "5000000 USD~"),
    ("nearly half a billion dollars", "500000000 USD~"),
    ("exceeded $4.7bn", "4700000000 USD~"),
    ("$5+ million", "5000000 USD~"),
    ("~ $5 million", "5000000 USD~"),
    ("from 4 to 6 million euros", "4000000 EUR~; 6000000 EUR~"),
    ("between 4 and 6 million euros", "4000000 EUR~; 6000000 EUR~"),
    ("$4-6 million", "4000000 USD~; 6000000 USD~"),
    ("$4m–$6m", "4000000 USD~; 6000000 USD~"),
    ("from $4 million to $6 million", "4000000 USD~; 6000000 USD~"),
    ("from 4 million euros to 6 million euros", "4000000 EUR~; 6000000 EUR~"),
    ("two or three million dollars", "2000000 USD~; 3000000 USD~"),
    ("4 and 6 million dollars", "4000000 USD; 6000000 USD"),
    ("fell from 7 to 5 million dollars", "7000000 USD; 5000000 USD"),
    ("8.1 billion tenge ($ 17.35 million)", "8100000000 KZT; 17350000 USD"),
    ("3 billion yuan (about $420 million)", "3000000000 CNY; 420000000 USD~"),
    ("5 thousand million dollars", "5000000000 USD"),
]
RUSSIAN = [
    ("40 млрд индонезийских рупий", "40000000000 IDR"),
    ("97,2 млрд тенге", "97200000000 KZT"),
    ("12 345 678,90 тг", "12345678.9 KZT"),
    ("1 200 000 тенге", "1200000 KZT"),
    ("1 200 000 тенге", "1200000 KZT"),
    ("1.200.000 евро", "1200000 EUR"),
    ("100 тыс. долл. США", "100000 USD"),
    ("на 100 тысяч долларов", "100000 USD"),
    ("миллионом долларов", "1000000 USD"),
    ("тысячу рублей", "1000 RUB"),
    ("около 1 млн. руб.", "1000000 RUB~"),
    ("€ 3,2 млрд", "3200000000 EUR"),
    ("3,2 млрд €", "3200000000 EUR"),
    ("$6 млн", "6000000 USD"),
    ("6 млн канадских долларов", "6000000 CAD"),
    ("6 млн американских долларов", "6000000 USD"),
    ("20 млн гонконгских долларов", "20000000 HKD"),
    ("2,4 млрд дирхамов ОАЭ", "2400000000 AED"),
    ("96 млн юаней", "96000000 CNY"),
    ("96 миллионами юаней", "96000000 CNY"),
    ("5 млрд вон", "5000000000 KRW"),
    ("500 млн иен", "500000000 JPY"),
    ("20 млн шведских крон", "20000000 SEK"),
    ("30 млн фунтов стерлингов", "30000000 GBP"),
    ("10 млн белорусских рублей", "10000000 BYN"),
    ("10 млн швейцарских франков", "10000000 CHF"),
    ("50 млн индийских рупий", "50000000 INR"),
    ("70 млн саудовских риалов", "70000000 SAR"),
    ("10 миллионов сомов", "10000000 KGS"),
    ("300 миллиардов сумов", "300000000000 UZS"),
    ("12 млн грн", "12000000 UAH"),
    ("15 млн турецких лир", "15000000 TRY"),
    ("9 млн азербайджанских манатов", "9000000 AZN"),
    ("полтора миллиарда тенге", "1500000000 KZT"),
    ("полмиллиона долларов", "500000 USD"),
    ("пять с половиной миллионов евро", "5500000 EUR"),
    ("двести пятьдесят тысяч долларов", "250000 USD"),
    ("сто двадцать три миллиона четыреста тысяч тенге", "123400000 KZT"),
    ("50 тысяч 300 тенге", "50300 KZT"),
    ("1 млрд 250 млн тенге", "1250000000 KZT"),
    ("порядка 210 млн долларов США", "210000000 USD~"),
    ("свыше 4,3 трлн тенге", "4300000000000 KZT~"),
    ("более чем на 5 млн долларов", "5000000 USD~"),
    ("не менее 5 млн долларов", "5000000 USD~"),
    ("почти $5 млн", "5000000 USD~"),
    ("до 5 млн долларов", "5000000 USD~"),
    ("превысил 200 млн долларов", "200000000 USD~"),
    ("5 с лишним миллионов долларов", "5000000 USD~"),
    ("40–45 млн долларов", "40000000 USD~; 45000000 USD~"),
    ("от 5 до 7 млн евро", "5000000 EUR~; 7000000 EUR~"),
    ("от 5 млн долларов до 7 млн долларов", "5000000 USD~; 7000000 USD~"),
    ("два-три миллиона долларов", "2000000 USD~; 3000000 USD~"),
    ("5, 7 и 9 млн долларов", "5000000 USD; 7000000 USD; 9000000 USD"),
    ("В 2018 – 15 млн долларов", "15000000 USD"),
    ("6,4 млрд тенге (17,1 млн долларов)", "6400000000 KZT; 17100000 USD"),
]
KAZAKH = [
    ("40 млрд индонезия рупиясы", "40000000000 IDR"),
    ("5 млн ағылшын фунты", "5000000 GBP"),
    ("18,4 млрд теңге", "18400000000 KZT"),
    ("5 млрд теңгеге", "5000000000 KZT"),
    ("5 млрд теңгенің", "5000000000 KZT"),
    ("5 миллиард теңгелік жоба", "5000000000 KZT"),
    ("миллион доллардың", "1000000 USD"),
    ("3,4 млн АҚШ доллары", "3400000 USD"),
    ("3,4 млн АҚШ долларын құрады", "3400000 USD"),
    ("$5 миллионға", "5000000 USD"),
    ("1,2 млрд рубльдік", "1200000000 RUB"),
    ("24 млрд вонға", "24000000000 KRW"),
    ("40 млн юаньға", "40000000 CNY"),
    ("6 млн еуродан аса", "6000000 EUR~"),
    ("шамамен 36 млн еуро", "36000000 EUR~"),
    ("50 млн доллардан астам", "50000000 USD~"),
    ("50 миллионнан астам доллар", "50000000 USD~"),
    ("100 миллион теңгеге жуық", "100000000 KZT~"),
    ("миллиардқа жуық теңге", "1000000000 KZT~"),
    ("7 миллион долларға дейін", "7000000 USD~"),
    ("кемінде 7 миллион доллар", "7000000 USD~"),
    ("5 миллионнан 7 миллионға дейін доллар", "5000000 USD~; 7000000 USD~"),
    ("5 миллион теңгеден 7 миллион теңгеге дейін", "5000000 KZT~; 7000000 KZT~"),
    ("5-7 млн теңге", "5000000 KZT~; 7000000 KZT~"),
    ("төрт жүз миллион теңге", "400000000 KZT"),
    ("бір жарым миллиард теңге", "1500000000 KZT"),
    ("жарты миллион доллар", "500000 USD"),
    ("он екі миллион теңге", "12000000 KZT"),
    ("жиырма бес мың теңге", "25000 KZT"),
    ("2 млрд теңге (4,3 млн доллар)", "2000000000 KZT; 4300000 USD"),
]
# (text, context, what it states)
BY_CONTEXT = [
    ("20 млн крон", None, ""),
    ("20 млн крон", "делегация из Швеции", "20000000 SEK"),
    ("20 млн крон", "чешские инвесторы", "20000000 CZK"),
    ("20 млн крон", "Швеция и Норвегия", ""),
    ("20 mln crowns", "a Danish firm", "20000000 DKK"),
    ("100 млн рупий", None, ""),
    ("100 млн рупий", "посол Пакистана", "100000000 PKR"),
    ("Rs 500 crore", "Indian investors", "5000000000 INR"),
    ("50 млн риалов", "визит в Катар", "50000000 QAR"),
    ("50 mln riyals", "Saudi Arabia", "50000000 SAR"),
    ("30 million pounds", None, ""),
    ("30 million pounds", "a British fund", "30000000 GBP"),
    ("10 млн франков", "компания из Швейцарии", "10000000 CHF"),
    ("9 млн песо", "посол Аргентины", "9000000 ARS"),
    ("40 mln manats", "Baku, Azerbaijan", "40000000 AZN"),
    # An article about one country that names another in passing.
    ("40 mln manats", "Azerbaijan, Azerbaijani ships, Azerbaijan's port, Baku; Turkmenistan", "40000000 AZN"),
    ("40 mln manats", "Azerbaijan, Azerbaijani ships; Turkmenistan", ""),
    ("¥500 million", None, ""),
    ("¥500 million", "Japan", "500000000 JPY"),
    ("¥500 million", "a Chinese plant", "500000000 CNY"),
    ("5 million dollars", "Canada and Australia", "5000000 USD"),
    ("The Norwegian side will pay 8 mln kroner", None, "8000000 NOK"),
]
# (running text, the words quoted as sums)
QUOTED = [
    ("It cost about $49 mln and 18 months.", ["about $49 mln"]),
    ("invest from 4 to 6 million euros in it", ["from 4 to 6 million euros"] * 2),
    ("стоимостью порядка 205 млн долларов США, на 30 га", ["порядка 205 млн долларов США"]),
    ("зауытқа 50 млн доллардан астам қаржы", ["50 млн доллардан астам"]),
    ("Құны 16,2 млрд теңге (шамамен 31 млн еуро) зауыт", ["16,2 млрд теңге", "шамамен 31 млн еуро"]),
    ("1,4 млрд рубльдік құрылыс", ["1,4 млрд рубльдік"]),
    ("превышает 100 млн долларов в год", ["100 млн долларов"]),
    ("5 млн долларов США и 7 млн евро", ["5 млн долларов США", "7 млн евро"]),
    ("worth $5 million, €4 million", ["$5 million", "€4 million"]),
    ("не более чем на 3 млн рублей.", ["более чем на 3 млн рублей"]),
]


def stated(text: str, context: str | None = None) -> str:
    sums = parse_money(text, context=context)
    return "; ".join(f"{money.amount} {money.currency}{'~' * money.approximate}" for money in sums)


@pytest.mark.parametrize(("text", "expected"), BUGS)
def test_bugs_stay_fixed(text: str, expected: str) -> None:
    """What other libraries, and earlier versions of this one, got wrong."""
    assert stated(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *RUSSIAN, *KAZAKH])
def test_sums_are_read(text: str, expected: str) -> None:
    """Signs, codes, words in every case, scales, number words, hedges, ranges and pairs give the amounts stated."""
    assert stated(text) == expected


@pytest.mark.parametrize(("text", "context", "expected"), BY_CONTEXT)
def test_shared_names_need_a_country(text: str, context: str | None, expected: str) -> None:
    """A name that several currencies share is read by the country named, and left out when none or several are."""
    assert stated(text, context) == expected


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_text_is_what_the_article_says(text: str, expected: list[str]) -> None:
    """A sum quotes its hedge, its range and its country, and nothing else."""
    found = find_money(text)
    assert [one.value.text for one in found] == expected
    assert all(text[one.start : one.end] == one.text == one.value.text for one in found)


_PIECES = (
    "5 7,4 1.250 2 100 $ € ₸ млн млрд. тыс. million bn мың доллар долларов tenge теңгеге euros крон - – до to от from "
    "и and about свыше астам дейін ( ) . , % half a dozen полтора двести жүз бір 2019 год \u200b \u00a0 ' +"
)
PIECES = st.sampled_from(_PIECES.split(" "))


@given(
    st.one_of(
        st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
@example("٣ million dollars ½ ²")
@example("$" + "9" * 400)
@example("1 000" * 50)
@settings(max_examples=300, deadline=None)
def test_anything_goes_in(text: str) -> None:
    """No text raises; every sum's words stand in the text, and its amount is in the contract's form."""
    for found in find_money(text, context=text):
        assert found.value.text == text[found.start : found.end]


SCALES = {
    "": 1,
    " thousand": 10**3,
    " тыс.": 10**3,
    " мың": 10**3,
    " million": 10**6,
    " млн": 10**6,
    " bn": 10**9,
    " трлн": 10**12,
}


@given(st.integers(1, 999), st.sampled_from(sorted(SCALES)))
@settings(max_examples=200, deadline=None)
def test_scales_multiply(count: int, scale: str) -> None:
    """Digits with a scale word give the same sum as the digits written out, grouped or not."""
    amount = count * SCALES[scale]
    for text in (f"€{count}{scale}", f"{amount} евро", f"{amount:,} euros", f"{amount:,} еуро".replace(",", "\u202f")):
        assert stated(text) == f"{amount} EUR"


@pytest.mark.parametrize(
    "unit", ["5 млн ", "$5", "5 крон ", "1 000", "5-", "one hundred and ", "not less than ", "5, "]
)
def test_time_is_linear(unit: str) -> None:
    """Four times the text takes about four times as long, not sixteen."""

    def seconds(count: int) -> float:
        best = 9.0
        for attempt in range(3):
            text = unit * count + "." * attempt
            start = time.perf_counter()
            find_money(text)
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(4000) < 10 * seconds(1000) + 0.05
