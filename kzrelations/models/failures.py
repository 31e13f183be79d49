"""What openai, instructor and the transport raise, as errors of our own tree."""

from __future__ import annotations

from typing import Any

from kzrelations.errors import (
    ArticleTooLong,
    AuthenticationFailed,
    InvalidAnswer,
    KzRelationsError,
    ModelError,
    ModelNotFound,
    RateLimited,
    Refused,
    ServerUnreachable,
)
from kzrelations.models.retrying import retry_after

_TOO_LONG = ("exceed_context_size", "context_length_exceeded", "context size", "maximum context length")
_FILTERED = ("content_filter", "content_policy", "responsibleaipolicy")


def translate(error: BaseException, *, server: str, model: str, secret: str | None = None) -> KzRelationsError:
    """The error of our tree that says the same; the original stays its cause.

    `server` and `model` say who was asked; `secret` is blotted out of whatever the server echoed.
    """
    cause = unwrap(error)
    if isinstance(cause, KzRelationsError):
        return cause
    made = _translated(cause, server, model)
    if secret and len(secret) > 4:
        made.message = made.message.replace(secret, "***")
        made.raw = made.raw.replace(secret, "***") if made.raw else made.raw
        made.args = (made.message,)
    made.__cause__ = cause
    return made


def unwrap(error: BaseException) -> BaseException:
    """What stands behind instructor's wrapper, which is raised from it."""
    while type(error).__module__.split(".")[0] == "instructor" and error.__cause__ is not None:
        error = error.__cause__
    return error


def _translated(error: BaseException, server: str, model: str) -> KzRelationsError:
    import openai

    if isinstance(error, openai.APIStatusError):
        return _refused_request(error, server, model)
    if isinstance(error, openai.APITimeoutError):
        advice = "Try again, or a faster model."
        return ServerUnreachable(f"{server} did not answer in time.", advice=advice)
    if isinstance(error, openai.APIConnectionError):
        advice = "Check that the server runs and that OPENAI_BASE_URL is right."
        return ServerUnreachable(f"No connection to {server}: {_root(error)}.", advice=advice)
    return ModelError(
        f"{model} at {server} could not be asked: {type(error).__name__}: {error}",
        advice="If the message does not say why, report this error with its traceback.",
    )


def _refused_request(error: Any, server: str, model: str) -> KzRelationsError:
    status, said = error.status_code, message_of(error)
    raw = error.response.text
    if status in (401, 403):
        advice = "Set OPENAI_API_KEY to a key that this server accepts and that may use this model."
        return AuthenticationFailed(f"{server} refused the key ({status}): {said}", raw=raw, advice=advice)
    if status == 404:
        advice = (
            "Set KZRELATIONS_MODEL to a model that the server lists, and check OPENAI_BASE_URL (often ends in /v1)."
        )
        return ModelNotFound(f"{server} does not know {model} (404): {said}", raw=raw, advice=advice)
    if status == 429:
        return _rate_limited(error, server, raw, said)
    if status == 408 or status >= 500:
        return ServerUnreachable(f"{server} failed ({status}): {said}", raw=raw, advice="Try again later.")
    if too_long(error):
        advice = "Use a shorter article or a model with a longer context."
        return ArticleTooLong(f"The question is longer than the context of {model}: {said}", raw=raw, advice=advice)
    if any(mark in raw.lower() for mark in _FILTERED):
        return refused(said, model)
    advice = "The server does not take the request as it is; check that the model fits and answers chats."
    return ModelError(f"{server} rejected the request ({status}): {said}", raw=raw, advice=advice)


def _rate_limited(error: Any, server: str, raw: str, said: str) -> RateLimited:
    seconds = retry_after(error)
    when = f"in {seconds:.0f} s" if seconds else "later"
    return RateLimited(f"{server} takes no more requests now (429): {said}", raw=raw, advice=f"Try again {when}.")


def refused(said: str, model: str) -> Refused:
    """The model declined."""
    advice = "Try another model; the article itself is unchanged and can be asked about again."
    return Refused(f"{model} declined to answer: {said}", raw=said, advice=advice)


def no_answer(model: str) -> InvalidAnswer:
    """A response without any choice or text in it."""
    advice = "Try again, or another model; check that OPENAI_BASE_URL is the address of a chat server."
    return InvalidAnswer(f"{model} sent an empty answer.", raw="", advice=advice)


def too_long(error: Any) -> bool:
    """Whether a server's refusal means that the prompt exceeds the model's context."""
    text = error.response.text.lower()
    return error.status_code == 413 or any(mark in text for mark in _TOO_LONG)


def message_of(error: Any) -> str:
    """What the server said, without the JSON around it."""
    body = error.body
    if isinstance(body, dict):
        inner = body.get("error", body)
        said = inner.get("message") if isinstance(inner, dict) else inner
        if isinstance(said, str) and said:
            return said
    return str(error)


def _root(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0].rstrip('.')}" if lines else type(error).__name__
