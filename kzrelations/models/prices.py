"""What tokens cost: a dated table of list prices (prices.json), and prices that the user gives.

Discounts for cached prompts and batches are left out, so that a cost errs upwards.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

_MILLION = 1_000_000
# "gpt-4.1-mini-2025-04-14" and "claude-haiku-4-5-20251001" cost what the models do whose snapshots they are.
_SNAPSHOT = re.compile(r"-\d{4}-?\d{2}-?\d{2}\Z")


@dataclass(frozen=True, slots=True)
class Price:
    """The price of a million tokens that are read, and of a million that are written."""

    input: Decimal
    output: Decimal
    currency: str = "USD"
    """ISO 4217."""
    date: date | None = None
    """The day on which it was known to hold."""

    def __post_init__(self) -> None:
        """Plain numbers and strings do as well as decimals."""
        for name in ("input", "output"):
            value = Decimal(str(getattr(self, name)))
            if not value.is_finite() or value < 0:
                raise ValueError(f"{name} is no price: {value}")
            object.__setattr__(self, name, value)

    def cost(self, tokens_in: int, tokens_out: int) -> Decimal:
        """What so many tokens cost."""
        return (self.input * tokens_in + self.output * tokens_out) / _MILLION


def price_of(model: str) -> Price | None:
    """The list price of a model, by its name; None when it is not known.

    >>> price_of("openai/gpt-4.1-mini-2025-04-14").output, price_of("my-own-model")
    (Decimal('1.60'), None)
    """
    name = model.rpartition("/")[2].lower()
    return _table().get(name) or _table().get(_SNAPSHOT.sub("", name))


def decimal_string(value: Decimal) -> str:
    """The value as the record contract writes numbers.

    >>> decimal_string(Decimal("0.00420")), decimal_string(Decimal("1E+2"))
    ('0.0042', '100')
    """
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@cache
def _table() -> dict[str, Price]:
    data = json.loads(Path(__file__).with_name("prices.json").read_text("utf-8"))
    return {
        name: Price(Decimal(row["input"]), Decimal(row["output"]), data["currency"], date.fromisoformat(row["date"]))
        for name, row in data["models"].items()
    }
