"""Verified records of Kazakhstan's foreign economic relations, read from news articles.

    >>> from kzrelations import extract
    >>> extraction = extract("...")  # doctest: +SKIP
    >>> for record in extraction.records():  # doctest: +SKIP
    ...     print(record.evidence[0].quote)

Names load when they are first used (PEP 562), so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kzrelations.corpus.budget import Budget
    from kzrelations.corpus.estimating import Estimate, estimate
    from kzrelations.corpus.filtering import may_hold_records
    from kzrelations.corpus.limits import Limits
    from kzrelations.corpus.many import aextract, aextract_many, extract_many
    from kzrelations.corpus.result import Result
    from kzrelations.corpus.rows import Columns
    from kzrelations.corpus.sources import read_source
    from kzrelations.corpus.summary import Summary
    from kzrelations.corpus.writing import write_many
    from kzrelations.errors import (
        AnswerCut,
        ArticleTooLong,
        AuthenticationFailed,
        BudgetReached,
        CacheError,
        ConfigError,
        EmptyArticle,
        InputError,
        InvalidAnswer,
        KzRelationsError,
        ModelError,
        ModelNotFound,
        NotCached,
        NotText,
        RateLimited,
        Refused,
        RunStopped,
        ServerGone,
        ServerUnreachable,
        WeightsError,
    )
    from kzrelations.extraction import extract
    from kzrelations.models.base import Model
    from kzrelations.models.brought import from_instructor
    from kzrelations.models.prices import Price
    from kzrelations.schemas import (
        Actor,
        Article,
        Evidence,
        Extraction,
        InvestmentProject,
        Issue,
        Meeting,
        Money,
        MoU,
        Place,
        Quantity,
        Statistic,
        Usage,
        When,
    )

__version__ = "0.1.0"

_HOMES = {
    "corpus.budget": ("Budget",),
    "corpus.estimating": ("Estimate", "estimate"),
    "corpus.filtering": ("may_hold_records",),
    "corpus.limits": ("Limits",),
    "corpus.many": ("aextract", "aextract_many", "extract_many"),
    "corpus.result": ("Result",),
    "corpus.rows": ("Columns",),
    "corpus.sources": ("read_source",),
    "corpus.summary": ("Summary",),
    "corpus.writing": ("write_many",),
    "errors": (
        "AnswerCut", "ArticleTooLong", "AuthenticationFailed", "BudgetReached", "CacheError", "ConfigError",
        "EmptyArticle", "InputError", "InvalidAnswer", "KzRelationsError", "ModelError", "ModelNotFound", "NotCached",
        "NotText", "RateLimited", "Refused", "RunStopped", "ServerGone", "ServerUnreachable", "WeightsError",
    ),
    "extraction": ("extract",),
    "models.base": ("Model",),
    "models.brought": ("from_instructor",),
    "models.prices": ("Price",),
    "schemas": (
        "Actor", "Article", "Evidence", "Extraction", "InvestmentProject", "Issue", "Meeting", "Money", "MoU",
        "Place", "Quantity", "Statistic", "Usage", "When",
    ),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "AnswerCut",
    "Article",
    "ArticleTooLong",
    "AuthenticationFailed",
    "Budget",
    "BudgetReached",
    "CacheError",
    "Columns",
    "ConfigError",
    "EmptyArticle",
    "Estimate",
    "Evidence",
    "Extraction",
    "InputError",
    "InvalidAnswer",
    "InvestmentProject",
    "Issue",
    "KzRelationsError",
    "Limits",
    "Meeting",
    "MoU",
    "Model",
    "ModelError",
    "ModelNotFound",
    "Money",
    "NotCached",
    "NotText",
    "Place",
    "Price",
    "Quantity",
    "RateLimited",
    "Refused",
    "Result",
    "RunStopped",
    "ServerGone",
    "ServerUnreachable",
    "Statistic",
    "Summary",
    "Usage",
    "WeightsError",
    "When",
    "aextract",
    "aextract_many",
    "estimate",
    "extract",
    "extract_many",
    "from_instructor",
    "may_hold_records",
    "read_source",
    "write_many",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return __all__
