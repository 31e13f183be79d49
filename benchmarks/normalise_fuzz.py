"""Random and adversarial strings through every public normaliser: no exception, no quadratic time.

    python benchmarks/normalise_fuzz.py [--count N] [--seed N]

Strings are random letters of all scripts; words of three languages, numbers, units, names and marks strung together;
such strings with zero-width, combining, right-to-left and full-width characters mixed in; very long digits and deep
nesting. What a finder finds must stand in the text. Then fragments are repeated to 4,000 and to 16,000 characters: four
times the text may take at most nine times as long. The exit status is 1 when something fails.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from itertools import count as count_up
from typing import Any

from kzrelations.normalize import countries, dates, money, names, numbers, places, quantities
from kzrelations.normalize.spans import Found

PUBLISHED = date(2019, 10, 9)
_WORDS = (
    "5 7,4 1.250 2 100 2019 2017-2020 03.10.2019 $4.5bn 1/2 ½ ٣ 0 -0 1e9 9999999 007 № % € ₸ $ ¥ млн млрд. тыс. трлн "
    "million bn мың миллион жарым полтора двести half dozen two hundred and with и или мен до от to from about свыше "
    "около астам дейін доллар долларов теңге тенге euros крон pounds dirhams вон USD KZT MW га кв. м тонн t jobs "
    "рабочих мест жұмыс орны a year в год жылына km2 марта March наурыз вчера кеше last этого года биыл quarter "
    "квартал first Monday half-year since с по between until the same период KZ EU США ҚХР Republic of Korea "
    "Республики Кореей Қытай Congo Guinea китайско казахстанский Sino "
    "Kazakh Алматы облысының Алматинской области city город район СЭЗ имени "
    "Abai Жамбыл Семей New York улица Си Цзиньпин Xi Jinping Park Пак Чже Хён Б. Байбек Сериковича ұлы қызы ТОО LLP "
    "ЖШС Co., Ltd «Тенгиз» аль Al de von ov Иванова Mr г. A.B. Ö ß ı İ ѣ ﬁ ǅ"
)
WORDS = _WORDS.split()
MARKS = " \u00a0\u202f\n\t.,;:-–—()[]«»\"'’/%$&+*#@!?"
ODD = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u0301\u0308\u0336\u202e\u202d\u200f\u2066\u2069\ud83d\udc00\u0000\u001b\u2028\u0085"
    "１２３ＡａЁё٠٣०५𝟓Ⅷ²½㎞㎢℡ﷺ"
)
FRAGMENTS = (
    "1", "1 000", "1,", "1.1", "9 ", "1-", "$", "$5 ", "(", ")(", "((1)", "« ", "5 млн ", "5 крон ", "one hundred and ",
    "two hundred thousand ", "полтора ", "от 5 до ", "not less than ", "5, ", "5 тонн а б в ", "5 новых ", "5 кв. ",
    "жылына 5 ", "of a year ", "в 2019 году ", "May ", "2019-", "the same day ", "a day earlier ", "с 4 по ", "жылдың ",
    "март", "on Thursday ", "Korea, Democratic People's ", "Республика Южная ", "Алматы ", "Южно-", "city of ",
    "Карагандинской и ", "район ", "Guinea-", "Xi ", "Ли ", "А.", "Иванов-", "ТОО ", "ов", "ның", "аль-", "д", "Я",
    "\u200b", "5\u200b", "\u0301", "a\u0301", "\u202e1", "\n", "\n\n", "I. ", "U. S.", "ё", "㎢5", "٣",
    "'", "d'", "и, и ",
)  # fmt: skip
_NUMBER = count_up()
SHORT, LONG, MOST, NOISE = 4_000, 16_000, 9.0, 0.02
"""Characters; the greatest allowed growth; seconds below which growth means nothing."""


def _similar(text: str) -> float:
    half = len(text) // 2
    share = names.name_similarity(text[:half], text[half:])
    assert 0.0 <= share <= 1.0, share
    assert names.same_name(text[:half], text[half:]) in (True, False)
    return share


def _when(text: str) -> None:
    when = dates.parse_when(text, published=PUBLISHED, context=text)
    assert when.text == text
    assert dates.first_span(when).text == text


NORMALISERS: dict[str, Callable[[str], object]] = {
    "parse_money": money.parse_money,
    "parse_quantity": quantities.parse_quantity,
    "parse_when": _when,
    "parse_when, no day": dates.parse_when,
    "country_code": countries.country_code,
    "resolve_place": places.resolve_place,
    "resolve_place, context": lambda text: places.resolve_place(text[:80], context=text),
    "name_similarity": _similar,
    "nominative": lambda text: names.nominative(text, context=text),
    "nominative, context": lambda text: names.nominative("Ермека Омарова", context=text),
    "parse_money, context": lambda text: money.parse_money("5 крон", context=text),
    "parse_when, context": lambda text: dates.parse_when("the same day", context=text),
    "to_latin": names.to_latin,
    "find_published": dates.find_published,
}
FINDERS: dict[str, Callable[[str], list[Found[Any]]]] = {
    "find_money": lambda text: money.find_money(text, context=text),
    "find_quantities": quantities.find_quantities,
    "find_numbers": numbers.find_numbers,
    "find_dates": lambda text: dates.find_dates(text, published=PUBLISHED),
    "find_countries": countries.find_countries,
    "find_places": lambda text: places.find_places(text, context=text),
    "find_foreign_places": places.find_foreign_places,
}


def strings(count: int, seed: int) -> Iterator[str]:
    """Strings of every kind, the same ones for the same seed."""
    dice = random.Random(seed)
    makers = (_letters, _soup, _soup, _soup, _odd, _odd, _nested, _digits)
    for _ in range(count):
        yield dice.choice(makers)(dice)


def _letters(dice: random.Random) -> str:
    ranges = ((0x20, 0x7E), (0x400, 0x4FF), (0x0, 0x2FFF), (0x600, 0x6FF), (0x3000, 0xD7FF), (0xE000, 0x10FFFF))
    return "".join(chr(dice.randint(*dice.choice(ranges))) for _ in range(dice.randint(0, 60)))


def _soup(dice: random.Random) -> str:
    pieces = dice.choices(WORDS, k=dice.randint(1, 14))
    gaps = dice.choices(("", " ", " ", " ", " ", dice.choice(MARKS)), k=len(pieces))
    return "".join(chain.from_iterable(zip(pieces, gaps, strict=True)))


def _odd(dice: random.Random) -> str:
    return "".join(c + (dice.choice(ODD) if dice.random() < 0.2 else "") for c in _soup(dice))


def _nested(dice: random.Random) -> str:
    opening, closing = dice.choice(("()", "[]", "«»", "(.", "((", "--"))
    depth = dice.randint(1, 200)
    return dice.choice(WORDS) + opening * depth + _soup(dice) + closing * depth


def _digits(dice: random.Random) -> str:
    digits = "".join(dice.choices("0123456789" + dice.choice(("", ".", ",", " ", "-", "e")), k=dice.randint(1, 400)))
    return f"{dice.choice(WORDS)} {digits}{dice.choice(('', ' '))}{dice.choice(WORDS)}"


def _checked(find: Callable[[str], list[Found[Any]]], text: str) -> None:
    for found in find(text):
        assert 0 <= found.start < found.end <= len(text), (found.start, found.end)
        assert found.text == text[found.start : found.end], found.text


def _all() -> dict[str, Callable[[str], object]]:
    found = {name: (lambda text, find=find: _checked(find, text)) for name, find in FINDERS.items()}
    return NORMALISERS | found  # type: ignore[operator, no-any-return, unused-ignore]


def fuzz(count: int, seed: int) -> int:
    """Put strings through everything; print what failed and the slowest; how many calls failed."""
    failures: Counter[str] = Counter()
    slowest = dict.fromkeys(_all(), (0.0, ""))
    for text in strings(count, seed):
        for name, call in _all().items():
            start = time.process_time()
            try:
                call(text)
            except Exception as error:  # any exception is what is looked for
                failures[name] += 1
                if failures[name] <= 5:
                    print(f"FAILED {name}: {type(error).__name__}: {error}\n  {text!r}")
            slowest[name] = max(slowest[name], (time.process_time() - start, text))
    print(f"{count} strings, seed {seed}, failures: {sum(failures.values())}")
    for name, (seconds, text) in slowest.items():
        print(f"  {name:26}slowest {seconds * 1000:8.2f} ms, of {len(text)} characters")
    return sum(failures.values())


def _seconds(call: Callable[[str], object], fragment: str, size: int) -> float:
    """For a text that no cache has seen."""
    text = (fragment * (size // len(fragment) + 1))[:size] + f". {next(_NUMBER)}"
    start = time.process_time()
    call(text)
    return time.process_time() - start


def _growth(call: Callable[[str], object], fragment: str) -> tuple[float, float]:
    """How many times longer the long text takes, and its seconds; of a steep one the least of four tries."""
    tries: list[tuple[float, float]] = []
    while len(tries) < 4:
        short, long = _seconds(call, fragment, SHORT), _seconds(call, fragment, LONG)
        tries.append((long / max(short, 1e-6) if long > NOISE else 0.0, long))
        if tries[-1][0] <= MOST:
            break
    return min(tries)


def growth(fragments: tuple[str, ...]) -> int:
    """Print the steepest growth of every function; how many grow faster than allowed."""
    steep = 0
    print(f"time for {LONG} characters beside {SHORT}")
    for name, call in _all().items():
        worst = (0.0, "", 0.0)
        for fragment in fragments:
            ratio, seconds = _growth(call, fragment)
            worst = max(worst, (ratio, fragment, seconds))
        ratio, fragment, seconds = worst
        steep += ratio > MOST
        verdict = "TOO STEEP" if ratio > MOST else ""
        print(f"  {name:26}×{ratio:5.1f}  {seconds * 1000:8.1f} ms  {fragment!r} {verdict}".rstrip())
    return steep


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fragments", type=int, default=len(FRAGMENTS), help="how many fragments to repeat")
    args = parser.parse_args()
    chosen = random.Random(args.seed).sample(FRAGMENTS, min(args.fragments, len(FRAGMENTS)))
    failed = fuzz(args.count, args.seed)
    return 1 if failed + growth(tuple(chosen)) else 0


if __name__ == "__main__":
    sys.exit(main())
