"""`extract`: one article in, verified records out.

The rooms below are imported at the first call: `from kzrelations import extract` costs next to nothing.
"""

from __future__ import annotations

import os
import time
import warnings
from typing import TYPE_CHECKING, Literal

from kzrelations.errors import KzRelationsError

if TYPE_CHECKING:
    from kzrelations.models.base import Model
    from kzrelations.models.prices import Price
    from kzrelations.schemas import Article, Extraction, Issue

Strategy = Literal["auto", "direct", "staged"]

# Languages that the prompts, the normalisers and the tests speak.
SUPPORTED_LANGUAGES = frozenset({"en", "ru", "kk"})


def extract(
    article: str | os.PathLike[str] | Article,
    *,
    model: str | Model | None = None,
    strategy: Strategy = "auto",
    cache: bool = True,
    offline: bool | None = None,
) -> Extraction:
    """Read one article and return its records, each with the place in the text that says so.

    `article`: a text (a str is never a path), a path to a UTF-8 text or HTML file, or an Article.
    `model`: a name, the path of a `.gguf` file, or a Model; None takes the environment's choice.
    `strategy`: `direct` asks once, for capable models; `staged` asks many small questions, for small ones; `auto`
    takes what suits the model. `cache=False` neither reads nor stores answers. `offline=True` answers from the cache
    alone. Raises InputError, ConfigError, WeightsError, CacheError, NotCached, ModelError, each with the article's id.
    """
    from kzrelations.article import read_article
    from kzrelations.models.select import open_model

    started = time.perf_counter()
    read = read_article(article)
    try:
        extraction = extract_read(read, open_model(model, cache=cache, offline=offline), strategy, started)
    except KzRelationsError as error:
        raise error.about(read.id) from error.__cause__
    for issue in extraction.issues:
        if issue.code == "language":
            warnings.warn(f"article {read.id}: {issue.message}", stacklevel=2)
    return extraction


def extract_read(
    article: Article, model: Model, strategy: Strategy, started: float, price: Price | None = None
) -> Extraction:
    """The records of an article that has been read, from a model that has been opened.

    `started`: `time.perf_counter()` at the beginning, for `usage.seconds`. `price`: the model's; None takes the list
    price. Raises like `extract`, without article ids.
    """
    from kzrelations.article import split
    from kzrelations.asking import strategies
    from kzrelations.asking.driver import drive
    from kzrelations.models.prices import decimal_string, price_of
    from kzrelations.schemas import LISTS, Extraction, Usage

    name = model.profile.strategy if strategy == "auto" else strategy
    draft, spent = drive(strategies.dialogue(name, split(article), model.profile), model)
    lists = {list_name: [record for other, record in draft.records if other == list_name] for list_name in LISTS}
    price = price or price_of(model.name)
    usage = Usage(
        model=model.name,
        strategy=name,
        prompt=strategies.fingerprint(name),
        requests=spent.requests,
        cached=spent.cached,
        reasks=spent.reasks,
        tokens_in=spent.tokens_in,
        tokens_out=spent.tokens_out,
        seconds=round(time.perf_counter() - started, 3),
        cost=decimal_string(price.cost(spent.tokens_in, spent.tokens_out)) if price else None,
        cost_currency=price.currency if price else None,
    )
    issues = [*_language(article), *draft.issues]
    return Extraction.model_validate({"article": article, **lists, "issues": issues, "usage": usage})


def _language(article: Article) -> list[Issue]:
    from kzrelations.schemas import Issue

    if article.language in SUPPORTED_LANGUAGES:
        return []
    name = article.language or "unknown"
    message = f"the language is {name}; prompts and normalisers are made for en, ru and kk"
    return [Issue(code="language", raw=article.language, message=message)]
