"""One request, sent until it is answered or further tries are pointless. The only place that repeats a request."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from kzrelations.models.base import Spent
from kzrelations.models.turns import Failure, asking_of, turns
from kzrelations.settings import FIRST_WAIT, LONGEST_WAIT, TRIES

if TYPE_CHECKING:
    from tenacity import RetryCallState

_TRANSIENT = {408, 429}


def send(create: Callable[..., Any], request: Mapping[str, Any], on_try: Callable[[], None]) -> Any:
    """`create(**request)`, up to four times for what may pass: 408, 429, 5xx, a reset, a timeout.

    `on_try` is called before each try. Waits double, with jitter; a server's Retry-After is honoured up to a minute,
    and a longer one ends the tries. Raises what the last try raised.
    """
    from tenacity import Retrying, retry_if_exception, stop_after_attempt

    governing = turns()
    asking = asking_of(request)

    def once() -> Any:
        with governing.turn(asking) as turn:
            on_try()
            try:
                response = create(**request)
            except Exception as error:
                turn.failed(_failure(error), retry_after(error))
                raise
            turn.answered(_spent(response))
            return response

    tries = Retrying(
        stop=stop_after_attempt(TRIES), wait=_wait, retry=retry_if_exception(_may_pass), sleep=_sleep, reraise=True
    )
    return tries(once)


def _sleep(seconds: float) -> None:
    turns().sleep(seconds)


def _failure(error: BaseException) -> Failure:
    import openai

    if isinstance(error, openai.APIStatusError):
        status = error.status_code
        return "limited" if status == 429 else "down" if status == 408 or status >= 500 else "other"
    return "down" if isinstance(error, openai.APIConnectionError) and _of_the_transport(error) else "other"


def _spent(response: Any) -> Spent:
    usage = getattr(response, "usage", None)
    tokens_in, tokens_out = getattr(usage, "prompt_tokens", 0) or 0, getattr(usage, "completion_tokens", 0) or 0
    return Spent(requests=1, tokens_in=tokens_in, tokens_out=tokens_out)


def _may_pass(error: BaseException) -> bool:
    import openai

    if isinstance(error, openai.APIStatusError):
        status = error.status_code
        return (status in _TRANSIENT or status >= 500) and (retry_after(error) or 0.0) <= LONGEST_WAIT
    return isinstance(error, openai.APIConnectionError) and _of_the_transport(error)


def _of_the_transport(error: BaseException) -> bool:
    """Whether the connection itself failed; a recording that lacks the request, for one, will lack it again."""
    import httpx2

    cause = error.__cause__
    return cause is None or isinstance(cause, httpx2.TransportError | OSError)


def _wait(state: RetryCallState) -> float:
    from tenacity import wait_exponential_jitter

    error = state.outcome.exception() if state.outcome else None
    asked = retry_after(error) if error else None
    if asked is not None:
        return asked
    return wait_exponential_jitter(initial=FIRST_WAIT, max=LONGEST_WAIT, jitter=FIRST_WAIT)(state)


def retry_after(error: BaseException) -> float | None:
    """Seconds that the server asks to wait, from `retry-after-ms` or `Retry-After` (seconds or a date)."""
    from email.utils import parsedate_to_datetime

    response = getattr(error, "response", None)
    if response is None:
        return None
    headers = response.headers
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        value = headers.get("retry-after", "")
        if not value:
            return None
        if value.replace(".", "", 1).isdigit():
            return float(value)
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None
