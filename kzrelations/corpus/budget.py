"""What a run may cost, and what it has cost so far."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from kzrelations.errors import BudgetReached, ConfigError
from kzrelations.models.base import Spent
from kzrelations.models.prices import Price, decimal_string, price_of
from kzrelations.models.turns import Asking


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that a run may cost; None is no limit.

    `tokens` counts what is read and written together, `requests` every request that is sent, also those that fail.
    `price` is the model's, for models whose list price is not known. A server that does not tell how many tokens a
    request took is reckoned to have taken as many as it may.
    """

    tokens: int | None = None
    cost: Decimal | str | float | None = None
    requests: int | None = None
    price: Price | None = None

    def __post_init__(self) -> None:
        """Raises ConfigError for a limit that is none."""
        for name in ("tokens", "requests"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ConfigError(f"The budget of {value} {name} is below zero.", advice="Leave it out for no limit.")
        if self.cost is not None:
            object.__setattr__(self, "cost", _money(self.cost))


def _money(value: Decimal | str | float) -> Decimal:
    try:
        cost = Decimal(str(value))
    except InvalidOperation:
        cost = Decimal("NaN")
    if not cost.is_finite() or cost < 0:
        raise ConfigError(f"The budget of {value!r} is no sum of money.", advice="Pass cost='5.00', for example.")
    return cost


class Purse:
    """Counts what is spent and what is promised to the requests under way. Not safe for threads by itself."""

    def __init__(self, budget: Budget | None, model: str) -> None:
        self.budget = budget or Budget()
        self.price = self.budget.price or price_of(model)
        if self.budget.cost is not None and self.price is None:
            advice = "Pass Budget(cost=…, price=Price(input=…, output=…)), per million tokens."
            raise ConfigError(f"The price of {model} is not known, so its cost can't be limited.", advice=advice)
        self.spent = Spent()
        self._promised = Spent()

    @property
    def cost(self) -> Decimal | None:
        """What was spent so far; None without a price."""
        return self.price.cost(self.spent.tokens_in, self.spent.tokens_out) if self.price else None

    def has_room(self, asking: Asking) -> bool:
        """Whether the request can't pass the budget, even if all under way cost the most they may."""
        whole = self.spent + self._promised + _as_spent(asking)
        limits = self.budget
        if limits.requests is not None and whole.requests > limits.requests:
            return False
        if limits.tokens is not None and whole.tokens_in + whole.tokens_out > limits.tokens:
            return False
        if limits.cost is None or self.price is None:
            return True
        return self.price.cost(whole.tokens_in, whole.tokens_out) <= Decimal(limits.cost)

    def promise(self, asking: Asking) -> None:
        """Set the most that the request may cost aside."""
        self._promised += _as_spent(asking)

    def settle(self, asking: Asking, spent: Spent) -> None:
        """Put what it did cost in the place of what was promised."""
        promised = _as_spent(asking)
        self._promised += Spent(-promised.requests, 0, 0, -promised.tokens_in, -promised.tokens_out)
        self.spent += spent

    def reached(self) -> BudgetReached:
        """Says what was spent of what."""
        limits, spent = self.budget, self.spent
        parts = []
        if limits.requests is not None:
            parts.append(f"{spent.requests:,} of {limits.requests:,} requests")
        if limits.tokens is not None:
            parts.append(f"{spent.tokens_in + spent.tokens_out:,} of {limits.tokens:,} tokens")
        if limits.cost is not None and self.cost is not None and self.price is not None:
            parts.append(f"{decimal_string(self.cost)} of {limits.cost} {self.price.currency}")
        return BudgetReached(
            f"The budget does not allow another request: {', '.join(parts)} spent.",
            advice="Run it again with a greater budget: what was answered is not asked again.",
        )


def _as_spent(asking: Asking) -> Spent:
    return Spent(requests=asking.requests, tokens_in=asking.tokens_in, tokens_out=asking.tokens_out)
