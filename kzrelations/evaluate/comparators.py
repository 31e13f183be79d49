"""When two values count as equal, and which values of a record are compared.

Everything here reads plain JSON objects, since predictions of other systems rarely fill the whole contract.
Names are compared as Latin letters whatever their script, with room for case endings and word order; numbers within
half a percent; dates as whole spans; places by region where one is known; codes exactly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any, NamedTuple

from kzrelations.schemas import ListName

Json = Mapping[str, Any]

SAME_NAME = 0.80
SAME_PLACE = 0.60
TOLERANCE = Decimal("0.005")

# Only differences between scripts are folded: hard and soft signs vanish, Kazakh letters fall on their plain cousins.
_LATIN = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "й": "i", "і": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ф": "f", "х": "kh", "һ": "h", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "_": "",
    }
)  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+")


class Slot(NamedTuple):
    """One comparable value of a record; `value` is what the comparator of `name` takes."""

    name: str
    value: Any

    def shown(self) -> str:
        """The value for a person's eye.

        >>> Slot("amount", ("5000000", "USD")).shown()
        '5000000 USD'
        >>> Slot("date", ("2024-03-01", "2024-03-31")).shown()
        '2024-03-01..2024-03-31'
        """
        if not isinstance(self.value, tuple):
            return str(self.value)
        parts = [str(part) for part in self.value if part not in (None, "")]
        if self.name in SPANS:
            return "..".join(dict.fromkeys(parts))
        return " ".join(parts)


SPANS = frozenset({"date", "start", "completion"})


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The text's words in lower-case Latin letters and digits, without accents.

    >>> words("Қасым-Жомарт Тоқаев")
    ('kasym', 'zhomart', 'tokaev')
    """
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LATIN))
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


@lru_cache(maxsize=65536)
def name_likeness(left: str, right: str) -> float:
    """0 to 1: each word of the shorter name against its best counterpart; words left over cost up to a quarter.

    >>> name_likeness("Ержан Сатыбалды", "Satybaldy Yerzhan") > 0.8
    True
    """
    shorter, longer = sorted((words(left), words(right)), key=len)
    if not shorter:
        return 0.0
    best = (max(SequenceMatcher(None, word, other).ratio() for other in longer) for word in shorter)
    return sum(best) / len(shorter) * (0.75 + 0.25 * len(shorter) / len(longer))


def _decimal(value: object) -> Decimal | None:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    # Arithmetic on an absurd exponent would overflow.
    return number if number.is_finite() and abs(number.adjusted()) < 1000 else None


def same_number(left: object, right: object) -> bool:
    """Equal within half a percent of the greater; what is no number equals nothing."""
    one, other = _decimal(left), _decimal(right)
    if one is None or other is None:
        return False
    return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))


def _same_name(left: str, right: str) -> bool:
    return name_likeness(left, right) >= SAME_NAME


def _same_sum(left: tuple[object, object], right: tuple[object, object]) -> bool:
    return same_number(left[0], right[0]) and str(left[1]).lower() == str(right[1]).lower()


def _same_place(left: tuple[str, str, str], right: tuple[str, str, str]) -> bool:
    """Regions decide where either side has one; else the country, and the name where both have one."""
    if left[0] or right[0]:
        return left[0] == right[0]
    return left[1] == right[1] and (not left[2] or not right[2] or name_likeness(left[2], right[2]) >= SAME_PLACE)


# Slots that are not listed are codes or spans and must be equal as they stand.
_EQUAL: dict[str, Callable[[Any, Any], bool]] = {
    "actor": _same_name,
    "actor_country": lambda left, right: left[1] == right[1] and _same_name(left[0], right[0]),
    "amount": _same_sum,
    "value": _same_sum,
    "capacity": lambda left, right: same_number(left[0], right[0]),
    "land_area": lambda left, right: same_number(left[0], right[0]),
    "jobs": same_number,
    "change": same_number,
    "place": _same_place,
}


def agree(gold: Slot, predicted: Slot) -> bool:
    """True when both slots have one name and equal values."""
    if gold.name != predicted.name:
        return False
    equal = _EQUAL.get(gold.name)
    return equal(gold.value, predicted.value) if equal else bool(gold.value == predicted.value)


def objects(value: object) -> list[Json]:
    """The objects of a JSON list; a bare string stands for an object with that name."""
    items = value if isinstance(value, list) else []
    return [{"name": item} if isinstance(item, str) else item for item in items if isinstance(item, str | Mapping)]


def _object(value: object) -> Json:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _span(name: str, when: object) -> Iterator[Slot]:
    span = _object(when)
    if span.get("start"):
        yield Slot(name, (span["start"], span.get("end") or span["start"]))


def _actors(record: Json) -> Iterator[Slot]:
    for actor in objects(record.get("participants") or record.get("parties")):
        name = _text(actor.get("name"))
        yield Slot("actor", name)
        if actor.get("country"):
            yield Slot("actor_country", (name, actor["country"]))


def _place(record: Json) -> Iterator[Slot]:
    place = _object(record.get("place"))
    if place:
        name = _text(place.get("name") or place.get("text"))
        yield Slot("place", (_text(place.get("region")), _text(place.get("country")), name))


def _figures(record: Json) -> Iterator[Slot]:
    for money in objects(record.get("amounts")):
        yield Slot("amount", (money.get("amount"), money.get("currency")))
    for quantity in objects(record.get("capacity")):
        yield Slot("capacity", (quantity.get("value"), _text(quantity.get("unit"))))
    land = _object(record.get("land_area"))
    if land.get("value"):
        yield Slot("land_area", (land["value"], "ha"))
    if record.get("jobs") is not None:
        yield Slot("jobs", record["jobs"])


def _statistic(record: Json) -> Iterator[Slot]:
    countries = record.get("countries")
    for country in countries if isinstance(countries, list) else []:
        yield Slot("country", country)
    if record.get("value") is not None:
        yield Slot("value", (record["value"], _text(record.get("unit"))))
    if record.get("change_percent") is not None:
        yield Slot("change", record["change_percent"])


_CODES: dict[ListName, tuple[str, ...]] = {
    "meetings": ("status", "mode"),
    "mous": ("instrument", "stage"),
    "projects": ("stage",),
    "statistics": ("indicator",),
}


def slots_of(kind: ListName, record: Json) -> list[Slot]:
    """Every comparable value of a record. A field that the list does not have is compared all the same: it was said."""
    slots = [] if kind == "statistics" else [Slot("novelty", record.get("novelty") or "new")]
    slots += _actors(record)
    slots += _span("date", record.get("period" if kind == "statistics" else "date"))
    if kind == "projects":
        slots += _span("start", record.get("start"))
        slots += _span("completion", record.get("completion"))
    slots += _place(record)
    slots += _figures(record)
    slots += [Slot(key, record[key]) for key in (*_CODES[kind], "sector") if record.get(key)]
    if kind == "statistics":
        slots += _statistic(record)
    return slots
