"""What a run would cost, before it costs anything."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kzrelations.corpus.many import Source
from kzrelations.corpus.sources import Item, items, total
from kzrelations.errors import KzRelationsError
from kzrelations.extraction import Strategy
from kzrelations.models.prices import Price, decimal_string, price_of

if TYPE_CHECKING:
    from kzrelations.models.base import Model, Request

# Characters that a token stands for in the vocabularies of 2024 and later: rough, and it errs upwards in cost.
_A_TOKEN = {"en": 4.2, "ru": 2.8, "kk": 2.0}
_A_TOKEN_ELSE = 2.5
_PROMPT_A_TOKEN = 3.8
_SAMPLE = 1000
# Questions about what grounding rejected, re-asks and cut answers, seen in runs.
_SECOND_QUESTIONS = 1.15


@dataclass
class Estimate:
    """What the articles would cost; tokens are rough (count on a quarter more or less)."""

    articles: int = 0
    unreadable: int = 0
    cached: int = 0
    """Articles whose first questions are answered already; they are not counted below."""
    requests: int = 0
    by_language: dict[str, int] = field(default_factory=dict)
    """Tokens read, by language of the article."""
    tokens_in: int = 0
    tokens_out: int = 0
    price: Price | None = None
    sampled: int = 0
    """How many articles it was reckoned from; all when the source does not tell how many it has."""

    @property
    def cost(self) -> Decimal | None:
        """At the price; None when it is not known."""
        return self.price.cost(self.tokens_in, self.tokens_out).quantize(Decimal("0.0001")) if self.price else None

    def __str__(self) -> str:
        languages = ", ".join(f"{name} {count:,}" for name, count in sorted(self.by_language.items()))
        dated = f" (price of {self.price.date})" if self.price and self.price.date else ""
        cost = (
            f"{decimal_string(self.cost)} {self.price.currency}{dated}" if self.cost is not None and self.price else ""
        )
        rows = [
            ("articles", f"{self.articles:,}, {self.unreadable:,} unreadable; reckoned from {self.sampled:,}"),
            ("cached", f"{self.cached:,} cost nothing"),
            ("requests", f"about {self.requests:,}"),
            ("tokens", f"about {self.tokens_in:,} in / {self.tokens_out:,} out"),
            ("by language", languages or "none"),
            ("cost", f"about {cost}" if cost else "price not known: pass price=Price(input=…, output=…)"),
        ]
        return "\n".join(f"{name:14}{value}" for name, value in rows)


def estimate(
    articles: Source,
    *,
    model: str | Model | None = None,
    strategy: Strategy = "auto",
    price: Price | None = None,
) -> Estimate:
    """What extracting the articles would cost. Asks nothing; an iterator is used up.

    Of a source that tells its size a thousand articles, evenly spread, stand for all. Raises ConfigError.
    """
    return estimate_items(items(articles), total(articles), model, strategy, price)


def estimate_items(
    source: Iterator[Item], size: int | None, model: str | Model | None, strategy: Strategy, price: Price | None
) -> Estimate:
    """`estimate` for articles that have not been read yet."""
    from kzrelations.models.select import open_model

    opened = open_model(model)
    made = Estimate(price=price or price_of(opened.name))
    step = max(1, -(-(size or 0) // _SAMPLE))
    languages: Counter[str] = Counter()
    for number, item in enumerate(source):
        made.articles += 1
        if number % step == 0:
            made.sampled += 1
            _add(made, languages, item, opened, strategy)
    scale = made.articles / max(made.sampled, 1)
    made.unreadable, made.cached = round(made.unreadable * scale), round(made.cached * scale)
    scale *= _SECOND_QUESTIONS
    made.requests, made.tokens_out = round(made.requests * scale), round(made.tokens_out * scale)
    made.by_language = {name: round(count * scale) for name, count in languages.items()}
    made.tokens_in = sum(made.by_language.values())
    return made


def _add(made: Estimate, languages: Counter[str], item: Item, model: Model, strategy: Strategy) -> None:
    from kzrelations.article import split
    from kzrelations.asking import strategies

    name = model.profile.strategy if strategy == "auto" else strategy
    try:
        article = item.read()
        first = list(next(strategies.dialogue(name, split(article), model.profile), []))
    except KzRelationsError:
        made.unreadable += 1
        return
    except StopIteration:
        return
    if first and _all_cached(model, first):
        made.cached += 1
        return
    rate = _A_TOKEN.get(article.language or "", _A_TOKEN_ELSE)
    tokens = sum(_tokens(request, rate) for request in first)
    languages[article.language or "unknown"] += tokens
    made.requests += len(first)
    made.tokens_out += round(len(article.text) / rate * _answer_share() if name == "direct" else 2 * len(first))


def _all_cached(model: Model, requests: list[Request]) -> bool:
    from kzrelations.models.cached import Cached

    return isinstance(model, Cached) and all(model.holds(request) for request in requests)


def _tokens(request: Request, rate: float) -> int:
    """Tokens of a question: the prompt is English and JSON, the article is not."""
    from kzrelations.models.base import Ask
    from kzrelations.models.jsonschema import wire_schema

    system = sum(len(message["content"]) for message in request.messages if message["role"] == "system")
    others = sum(len(message["content"]) for message in request.messages if message["role"] != "system")
    shape = len(wire_schema(request.schema)) if isinstance(request, Ask) else 0
    return round((system + shape) / _PROMPT_A_TOKEN + others / rate)


@cache
def _answer_share() -> float:
    """Length of an answer beside its article's, in the worked examples."""
    from kzrelations.prompts import examples

    shown = examples("direct")
    texts = sum(len(sentence) for example in shown for sentence in example.sentences)
    answers = sum(len(json.dumps(example.answer, ensure_ascii=False)) for example in shown)
    return answers / texts if texts else 1.0
