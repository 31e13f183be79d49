"""Every error that kzrelations raises, drawn as a tree.

KzRelationsError
├── InputError            the article itself can't be read
│   ├── EmptyArticle      nothing but white space
│   ├── NotText           binary, or not UTF-8
│   └── ArticleTooLong    longer than the model's context
├── ConfigError           nothing configured, or settings that contradict each other
├── WeightsError          the embedded model's file can't be had or is not what it should be
├── CacheError            the cache folder can't be used
├── NotCached             offline, and the answer is not in the cache
└── ModelError            the model was asked and no record could be kept
    ├── AuthenticationFailed   401, 403
    ├── ModelNotFound          404
    ├── ServerUnreachable      no connection, timeout, 5xx after every try
    ├── RateLimited            429 after every try
    ├── AnswerCut              cut at the token limit, twice
    ├── Refused                the model declined to answer
    └── InvalidAnswer          the answer does not fit the schema after the re-ask
"""

from __future__ import annotations

from typing import Self


class KzRelationsError(Exception):
    """Base of the tree.

    `message` says what happened, `article_id` in which article (None when no article was involved),
    `raw` what the model or the input held, `advice` what to do about it.
    """

    def __init__(
        self, message: str, *, article_id: str | None = None, raw: str | None = None, advice: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.article_id = article_id
        self.raw = raw
        self.advice = advice

    def __str__(self) -> str:
        where = f"article {self.article_id}: " if self.article_id else ""
        return f"{where}{self.message}" + (f" {self.advice}" if self.advice else "")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.article_id, self.raw, self.advice))

    def about(self, article_id: str) -> Self:
        """The same error, with the article it concerns filled in where it was unknown."""
        self.article_id = self.article_id or article_id
        return self


def _rebuild(
    kind: type[KzRelationsError], message: str, article_id: str | None, raw: str | None, advice: str
) -> KzRelationsError:
    return kind(message, article_id=article_id, raw=raw, advice=advice)


class InputError(KzRelationsError):
    """The article itself can't be read."""


class EmptyArticle(InputError):
    """The text is empty or blank."""


class NotText(InputError):
    """The input is binary, or not UTF-8."""


class ArticleTooLong(InputError):
    """The text is longer than the model's context; the message names the limit."""


class ConfigError(KzRelationsError):
    """Nothing is configured, or the settings contradict each other."""


class WeightsError(KzRelationsError):
    """The embedded model's file can't be fetched or fails its hash."""


class CacheError(KzRelationsError):
    """The cache folder can't be used."""


class NotCached(KzRelationsError):
    """Offline mode, and the answer is not in the cache."""


class RunStopped(KzRelationsError):
    """A run of many articles ended before its last one; started again, it goes on where it stopped."""


class BudgetReached(RunStopped):
    """The next request could pass the budget."""


class ServerGone(RunStopped):
    """The server answered no request for too long, or takes none."""


class ModelError(KzRelationsError):
    """The model was asked and no record could be kept."""


class AuthenticationFailed(ModelError):
    """The server refused the key (401, 403)."""


class ModelNotFound(ModelError):
    """The server does not know the model (404)."""


class ServerUnreachable(ModelError):
    """No connection, a timeout, or 5xx after every try."""


class RateLimited(ModelError):
    """429 after every try, or a Retry-After beyond the longest wait."""


class AnswerCut(ModelError):
    """The answer was cut at the token limit, twice, and nothing in it was complete."""


class Refused(ModelError):
    """The model declined to answer."""


class InvalidAnswer(ModelError):
    """The answer does not fit the schema after the re-ask, and nothing in it could be kept."""
