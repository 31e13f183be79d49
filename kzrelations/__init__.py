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
    from kzrelations.errors import (
        AnswerCut,
        ArticleTooLong,
        AuthenticationFailed,
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
        ServerUnreachable,
        WeightsError,
    )
    from kzrelations.extraction import extract
    from kzrelations.models.base import Model
    from kzrelations.models.brought import from_instructor
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
    "errors": (
        "AnswerCut", "ArticleTooLong", "AuthenticationFailed", "CacheError", "ConfigError", "EmptyArticle",
        "InputError", "InvalidAnswer", "KzRelationsError", "ModelError", "ModelNotFound", "NotCached", "NotText",
        "RateLimited", "Refused", "ServerUnreachable", "WeightsError",
    ),
    "extraction": ("extract",),
    "models.base": ("Model",),
    "models.brought": ("from_instructor",),
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
    "CacheError",
    "ConfigError",
    "EmptyArticle",
    "Evidence",
    "Extraction",
    "InputError",
    "InvalidAnswer",
    "InvestmentProject",
    "Issue",
    "KzRelationsError",
    "Meeting",
    "MoU",
    "Model",
    "ModelError",
    "ModelNotFound",
    "Money",
    "NotCached",
    "NotText",
    "Place",
    "Quantity",
    "RateLimited",
    "Refused",
    "ServerUnreachable",
    "Statistic",
    "Usage",
    "WeightsError",
    "When",
    "extract",
    "from_instructor",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return __all__
