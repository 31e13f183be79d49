"""What each number word does in a number: adds, multiplies, scales; from the tables of English, Russian and Kazakh."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kzrelations.normalize.lexing import Token, lookup
from kzrelations.normalize.tables import number_words as table

_SCALE_STARTS = ("тысяч", "мың", "миллион", "миллиард", "триллион", "млн", "млрд", "трлн")
_KAZAKH_BASES = (
    "нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз "
    "мың миллион миллиард триллион млн млрд трлн"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word's part in a number; `case` is its Kazakh case."""

    kind: str
    value: Decimal
    case: str | None = None


@cache
def _lexicon() -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    kinds = {
        "unit": table.UNITS, "ten": table.TENS, "hundred": table.HUNDREDS, "multiplier": table.MULTIPLIERS,
        "group": table.GROUPS, "ready": table.READY, "fraction": table.FRACTIONS, "scale": table.SCALES,
    }  # fmt: skip
    for kind, rows in kinds.items():
        for value, words in rows.items():
            found.update({word: Entry(kind, Decimal(value)) for word in words.split()})
    stems = _scale_stems()
    for base in _KAZAKH_BASES.split():
        entry = found.get(base) or Entry("scale", stems[base])
        for case, endings in table.CASES.items():
            for ending in endings.split():
                found.setdefault(base + ending, Entry(entry.kind, entry.value, case))
    for word in table.NOT_NUMBERS.split():
        found.pop(word, None)
    return found


@cache
def _scale_stems() -> dict[str, Decimal]:
    return {word: Decimal(value) for value, words in table.SCALE_STEMS.items() for word in words.split()}


@cache
def short_scales() -> dict[str, Decimal]:
    """Scales of one letter, which count only beside a currency."""
    return {word: Decimal(value) for value, words in table.SHORT_SCALES.items() for word in words.split()}


@cache
def case_tails() -> dict[str, str]:
    """Kazakh case endings that may be written behind digits, and their cases."""
    return {ending: case for case, endings in table.CASES.items() for ending in endings.split()}


def entry_of(word: str) -> Entry | None:
    """What a folded word does in a number."""
    if found := _lexicon().get(word):
        return found
    if word.startswith(_SCALE_STARTS):
        value = lookup(word, _scale_stems())
        return Entry("scale", value) if value is not None else None
    return None


def scale_of(token: Token) -> Decimal | None:
    """The value of a scale word (million, тыс, млрд); None for any other piece."""
    entry = entry_of(token.low) if token.kind == "w" else None
    return entry.value if entry and entry.kind == "scale" else None
