"""What each number word does in a number (adds, multiplies, scales), and the sum that words build up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache

from kzrelations.normalize.numbers.lexing import Token, lookup
from kzrelations.normalize.tables import number_words as table

EXACT = Context(prec=64)
ONE = Decimal(1)
OPEN = Decimal("Infinity")
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


class Sum:
    """A number under construction: `total` of closed scales, `current` below the next scale, `room` left to add in."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.current: Decimal | None = None
        self.room = OPEN
        self.limit = OPEN
        self.largest = ONE

    def add(self, entry: Entry) -> bool:
        """Take one more word in; False when it does not continue the number."""
        kind, value = entry.kind, entry.value
        if kind == "scale":
            return self._scale(value)
        if kind in ("multiplier", "group") and self.current is not None and self.current < 100:
            self.current = EXACT.multiply(self.current, value)
        elif kind in ("unit", "ten", "hundred", "multiplier") and value < self.room:
            self.current = (self.current or Decimal(0)) + value
        elif self.current is None:
            self.current = value
        else:
            return False
        self.room = Decimal({"ten": 10, "hundred": 100, "multiplier": 100}.get(kind, 0))
        return True

    def _scale(self, value: Decimal) -> bool:
        if value < self.limit:
            self.total = EXACT.add(self.total, EXACT.multiply(ONE if self.current is None else self.current, value))
        elif self.current is None and value > self.limit:
            self.total = EXACT.multiply(self.total, value)
        else:
            return False
        self.limit, self.current, self.room = value, None, OPEN
        self.largest = max(self.largest, value)
        return True

    def value(self) -> Decimal:
        """The number so far."""
        return EXACT.add(self.total, self.current or Decimal(0))
