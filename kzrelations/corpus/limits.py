"""How fast a run may ask: requests at once, requests a minute, tokens a minute."""

from __future__ import annotations

from dataclasses import dataclass

from kzrelations.errors import ConfigError

_BURST = 0.1
"""Share of a minute's allowance that may be used at once."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a server is asked. `concurrency` is where a run starts; it sinks while the server answers 429."""

    concurrency: int = 8
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None

    def __post_init__(self) -> None:
        """Raises ConfigError for a limit below one."""
        for name in ("concurrency", "requests_per_minute", "tokens_per_minute"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ConfigError(f"{name} is {value}.", advice="Give a number from 1.")


class Bucket:
    """Allows at most `a_minute` in any 60 seconds, evenly but for a small burst. Not safe for threads by itself."""

    def __init__(self, a_minute: int | None, now: float) -> None:
        burst = max(1.0, (a_minute or 0) * _BURST)
        self._size = burst
        self._rate = max((a_minute or 0) - burst, 0.5) / 60
        self._limited = a_minute is not None
        self._level = burst
        self._at = now

    def wait(self, amount: float, now: float) -> float:
        """Seconds until so much may be taken; more than the bucket holds may be taken when it is full."""
        if not self._limited:
            return 0.0
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        missing = min(amount, self._size) - self._level
        return max(0.0, missing / self._rate)

    def take(self, amount: float) -> None:
        """Take it; a negative amount gives back."""
        self._level -= amount
