"""What a run came to: counted as results pass by, in constant memory; as a table and as JSON."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from kzrelations.corpus.result import Result
from kzrelations.models.prices import decimal_string
from kzrelations.schemas import LISTS

_STEP = math.log(1.05)
_SHARES = (50, 90, 99)


class Summary:
    """Counts of a run. `watch` counts results while they pass through."""

    def __init__(self) -> None:
        self.extracted = 0
        self.passed_over = 0
        self.from_cache = 0
        """Articles that cost nothing."""
        self.failed: Counter[str] = Counter()
        """By class of error."""
        self.records: Counter[str] = Counter()
        self.issues: Counter[str] = Counter()
        self.requests = self.cached = self.reasks = self.tokens_in = self.tokens_out = 0
        self.cost: Decimal | None = None
        self.currency: str | None = None
        self._times = Percentiles()
        self._started = time.monotonic()
        self._ended: float | None = None

    @property
    def articles(self) -> int:
        """All that came out."""
        return self.extracted + self.passed_over + self.failed.total()

    @property
    def seconds(self) -> float:
        """Since the beginning, until the last result or now."""
        return (self._ended or time.monotonic()) - self._started

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results, counted."""
        try:
            for result in results:
                self.add(result)
                yield result
        finally:
            self._ended = time.monotonic()
            close = getattr(results, "close", None)
            if close is not None:
                close()

    def add(self, result: Result) -> None:
        """Count one."""
        if result.passed_over:
            self.passed_over += 1
            return
        usage = result.usage
        self.requests += usage.requests
        self.cached += usage.cached
        self.reasks += usage.reasks
        self.tokens_in += usage.tokens_in
        self.tokens_out += usage.tokens_out
        if usage.cost is not None:
            self.cost = (self.cost or Decimal(0)) + Decimal(usage.cost)
            self.currency = usage.cost_currency
        self._times.add(usage.seconds)
        if result.extraction is None:
            self.failed[type(result.error).__name__] += 1
            return
        self.extracted += 1
        self.from_cache += not usage.requests
        for name in LISTS:
            self.records[name] += len(getattr(result.extraction, name))
        self.issues.update(issue.code for issue in result.extraction.issues)

    def as_json(self) -> dict[str, Any]:
        """Everything, as plain values."""
        return {
            "articles": self.articles,
            "extracted": self.extracted,
            "from_cache": self.from_cache,
            "passed_over": self.passed_over,
            "failed": dict(sorted(self.failed.items())),
            "records": {name: self.records[name] for name in LISTS},
            "issues": dict(sorted(self.issues.items())),
            "requests": self.requests,
            "answers_from_cache": self.cached,
            "reasks": self.reasks,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
            "cost": decimal_string(self.cost) if self.cost is not None else None,
            "cost_currency": self.currency,
            "seconds": round(self.seconds, 3),
            "seconds_an_article": {f"p{share}": round(self._times.at(share), 3) for share in _SHARES}
            | {"max": round(self._times.greatest, 3)},
        }

    def table(self) -> str:
        """Everything, for people."""
        data = self.as_json()
        times, rate = data["seconds_an_article"], self.articles / max(self.seconds, 1e-9)
        failed = ", ".join(f"{count:,} {name}" for name, count in data["failed"].items())
        rows = [
            ("articles", f"{self.articles:,}"),
            ("  extracted", f"{self.extracted:,} ({self.from_cache:,} from the cache alone)"),
            ("  passed over", f"{self.passed_over:,}"),
            ("  failed", f"{self.failed.total():,}" + (f" ({failed})" if failed else "")),
            ("records", ", ".join(f"{count:,} {name}" for name, count in data["records"].items())),
            ("issues", ", ".join(f"{count:,} {name}" for name, count in data["issues"].items()) or "none"),
            ("requests", f"{self.requests:,} ({self.reasks:,} re-asks), {self.cached:,} answers from the cache"),
            ("tokens", f"{self.tokens_in:,} in / {self.tokens_out:,} out"),
            ("cost", f"{data['cost']} {self.currency}" if self.cost is not None else "price not known"),
            ("time", f"{self.seconds:,.1f} s, {rate:,.1f} articles/s"),
            ("an article", ", ".join(f"{name} {value:.2f} s" for name, value in times.items())),
        ]
        return "\n".join(f"{name:14}{value}" for name, value in rows)


class Percentiles:
    """Percentiles of positive numbers, right to five percent, in constant memory."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self.greatest = 0.0

    def add(self, value: float) -> None:
        """Count one."""
        self._counts[math.floor(math.log(max(value, 1e-4)) / _STEP)] += 1
        self.greatest = max(self.greatest, value)

    def at(self, share: float) -> float:
        """The value that `share` percent do not exceed; 0 when nothing was counted."""
        wanted = self._counts.total() * share / 100
        seen = 0
        for step in sorted(self._counts):
            seen += self._counts[step]
            if seen >= wanted:
                return min(math.exp((step + 1) * _STEP), self.greatest)
        return 0.0
