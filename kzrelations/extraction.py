"""`extract`: one article in, verified records out."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Literal, TypeVar

from kzrelations.article import read_article, split
from kzrelations.asking.draft import Dialogue, Draft
from kzrelations.errors import AnswerCut, InvalidAnswer, KzRelationsError, ModelError, Refused
from kzrelations.models.base import Answer, Ask, Model, Request, Spent
from kzrelations.schemas import LISTS, Article, Extraction, Issue, Usage

T = TypeVar("T")

Strategy = Literal["auto", "direct", "staged"]

# Languages that the prompts, the normalisers and the tests speak.
SUPPORTED_LANGUAGES = frozenset({"en", "ru", "kk"})
# Questions of one article that are under way at once; the embedded server has as many slots.
_PARALLEL = 4


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
    from kzrelations.models.select import open_model

    started = time.perf_counter()
    read = read_article(article)
    try:
        chosen = open_model(model, cache=cache, offline=offline)
        return _extract(read, chosen, strategy, started)
    except KzRelationsError as error:
        raise error.about(read.id) from error.__cause__


def _extract(article: Article, model: Model, strategy: Strategy, started: float) -> Extraction:
    from kzrelations.asking import strategies

    name = model.profile.strategy if strategy == "auto" else strategy
    draft, spent = drive(strategies.dialogue(name, split(article), model.profile), model)
    lists = {list_name: [record for other, record in draft.records if other == list_name] for list_name in LISTS}
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
    )
    issues = [*_language(article), *draft.issues]
    return Extraction.model_validate({"article": article, **lists, "issues": issues, "usage": usage})


def drive(dialogue: Dialogue[T], model: Model) -> tuple[T, Spent]:
    """Run a strategy: ask what it yields, independent questions in parallel, and send it the answers.

    Raises the errors after which asking on is of no use: NotCached, AuthenticationFailed, ServerUnreachable and the like.
    """
    spent = Spent()
    with ThreadPoolExecutor(_PARALLEL, thread_name_prefix="kzrelations") as pool:
        try:
            requests = next(dialogue)
            while True:
                one = partial(_answer, model)
                answers = list(pool.map(one, requests)) if len(requests) > 1 else [one(request) for request in requests]
                spent = sum((answer.spent for answer in answers if not isinstance(answer, ModelError)), spent)
                requests = dialogue.send(answers)
        except StopIteration as stop:
            return stop.value, spent


def _answer(model: Model, request: Request) -> Answer | ModelError:
    try:
        if isinstance(request, Ask):
            return model.ask(request.messages, request.schema, max_tokens=request.max_tokens)
        return model.choose(request.messages, request.options)
    except (AnswerCut, InvalidAnswer, Refused) as error:
        return error


def _language(article: Article) -> list[Issue]:
    if article.language in SUPPORTED_LANGUAGES:
        return []
    name = article.language or "unknown"
    message = f"the language is {name}; prompts and normalisers are made for en, ru and kk"
    warnings.warn(f"article {article.id}: {message}", stacklevel=4)
    return [Issue(code="language", raw=article.language, message=message)]
