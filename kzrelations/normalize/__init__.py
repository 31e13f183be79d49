"""Pure functions from text to values: money, quantities, dates, countries, places and names. No model, no I/O.

    >>> from kzrelations.normalize import country_code, parse_money
    >>> country_code("Республики Корея"), parse_money("$4.5bn")[0].amount
    ('KR', '4500000000')

Names load with their family when they are first used (PEP 562), tables when a text is first looked up in them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kzrelations.normalize.countries import country_code
    from kzrelations.normalize.dates import parse_when
    from kzrelations.normalize.money import parse_money
    from kzrelations.normalize.names import name_similarity, same_name, to_latin
    from kzrelations.normalize.places import resolve_place
    from kzrelations.normalize.quantities import parse_quantity

_HOME_OF = {
    "country_code": "countries",
    "name_similarity": "names",
    "parse_money": "money",
    "parse_quantity": "quantities",
    "parse_when": "dates",
    "resolve_place": "places",
    "same_name": "names",
    "to_latin": "names",
}

__all__ = [
    "country_code",
    "name_similarity",
    "parse_money",
    "parse_quantity",
    "parse_when",
    "resolve_place",
    "same_name",
    "to_latin",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return __all__
