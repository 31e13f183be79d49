"""Is the server there, and how many requests at once does it take? Judged from what came of the last ones.

Concurrency: of the last requests (a window of twice as many as are allowed at once) the share that was answered 429
decides. Above a half it is halved, above a fifth it sinks by a fifth, below it grows back by an eighth. A lone 429
concerns its own request; in a storm nobody asks before the server's Retry-After is over.

Presence: when three requests in a row found nobody, one at a time probes, every few seconds; after `patience` seconds
without any answer the run is over.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kzrelations.errors import ServerGone
from kzrelations.settings import LONGEST_WAIT

_STORM, _TOO_MANY = 0.5, 0.2
_SMALLEST_WINDOW = 16
_EARLY = 6
"""Outcomes after which a storm is told before the window is full."""
_SILENT = 3
"""Failures in a row from which the server counts as down."""
_PROBE_EVERY = 5.0
PATIENCE = 35.0
_PATIENCE_LIMITED = 120.0
"""Seconds that a server may answer nothing but 429."""


@dataclass(slots=True)
class Health:
    """Not safe for threads by itself; all times are of one monotonic clock."""

    most: int
    patience: float = PATIENCE
    allowed: int = field(init=False)
    """Requests at once."""
    paused_until: float = 0.0
    _outcomes: int = 0
    _limited: int = 0
    _epoch: float = 0.0
    """When concurrency sank last: what was sent before says nothing about now."""
    _failures: int = 0
    _down_since: float | None = None
    _limited_since: float | None = None
    _limited_in_a_row: int = 0

    def __post_init__(self) -> None:
        self.allowed = self.most

    @property
    def down(self) -> bool:
        """Whether only probes may be sent."""
        return self._failures >= _SILENT

    @property
    def stormy(self) -> bool:
        """Whether the server has answered nothing but 429 of late."""
        return self._limited_in_a_row >= _SILENT

    def alive(self, sent: float, now: float) -> None:
        """The server answered."""
        self._failures = 0
        self._down_since = None
        self._limited_since = None
        self._limited_in_a_row = 0
        self._note(sent, now, limited=False)

    def limited(self, sent: float, now: float, retry_after: float | None) -> ServerGone | None:
        """The server answered 429. Gives the error that ends the run when it has done nothing else for too long."""
        self._failures = 0
        self._down_since = None
        self._limited_in_a_row += 1
        self._limited_since = self._limited_since or now
        stormy = self._note(sent, now, limited=True) or self.stormy
        if stormy:
            self.paused_until = max(self.paused_until, now + min(retry_after or 1.0, LONGEST_WAIT))
        far = (retry_after or 0.0) > LONGEST_WAIT
        if self.stormy and (far or now - self._limited_since >= _PATIENCE_LIMITED):
            wait = f"for the next {retry_after:.0f} s" if retry_after else "any more"
            return _gone(f"The server takes no requests {wait} (429).")
        return None

    def silent(self, now: float) -> ServerGone | None:
        """Nobody answered. Gives the error that ends the run when that has lasted too long."""
        self._failures += 1
        self._down_since = self._down_since or now
        if self.down:
            self.paused_until = now + min(float(self._failures - _SILENT + 1), _PROBE_EVERY)
            if now - self._down_since >= self.patience:
                return _gone(f"The server has not answered for {now - self._down_since:.0f} s.")
        return None

    def at_once(self) -> int:
        """Requests that may be under way now."""
        return 1 if self.down else self.allowed

    def _note(self, sent: float, now: float, *, limited: bool) -> bool:
        """Count an outcome and adapt; whether there is a storm of 429."""
        if sent < self._epoch:
            return False
        self._outcomes += 1
        self._limited += limited
        share = self._limited / self._outcomes
        if self._outcomes >= _EARLY and share > _STORM:
            self._adapt(max(1, self.allowed // 2), now)
            return True
        if self._outcomes >= max(_SMALLEST_WINDOW, 2 * self.allowed):
            if share > _TOO_MANY:
                self._adapt(max(1, min(self.allowed - 1, self.allowed * 4 // 5)), now)
            else:
                self._adapt(min(self.most, self.allowed + max(1, self.allowed // 8)), self._epoch)
        return False

    def _adapt(self, allowed: int, epoch: float) -> None:
        self.allowed, self._epoch = allowed, epoch
        self._outcomes = self._limited = 0


def _gone(message: str) -> ServerGone:
    return ServerGone(message, advice="Run it again when the server is back: what was answered is not asked again.")
