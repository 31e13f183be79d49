"""How likely a record is right: what was known of it before grounding, moved by what grounding found.

The weights are those of `benchmarks/calibration.py --fit` on the wire articles; docs/quality.md has the reliability.
"""

from __future__ import annotations

import math

from kzrelations.grounding import Grounded
from kzrelations.schemas import Record

# What each of these takes from the log-odds: a value that the text does not hold, the share of the values that stand
# only outside the cited sentences, and an implausible value.
REJECTED, ELSEWHERE, IMPLAUSIBLE = 1.0, 1.0, 1.0


def rated(grounded: Grounded[Record], prior: float) -> Record | None:
    """The grounded record with its confidence; `prior` is the probability that it was right before grounding."""
    if grounded.record is None:
        return None
    signs = evidence_against(grounded)
    moved = log_odds(prior) - sum(w * x for w, x in zip((REJECTED, ELSEWHERE, IMPLAUSIBLE), signs, strict=True))
    return grounded.record.model_copy(update={"confidence": round(probability(moved), 3)})


def evidence_against(grounded: Grounded[Record]) -> tuple[int, float, int]:
    """Rejected values, the share of values found elsewhere, implausible values."""
    grades = list(grounded.record.grounding.values()) if grounded.record is not None else []
    codes = [issue.code for issue in grounded.issues]
    elsewhere = grades.count("elsewhere") / len(grades) if grades else 0.0
    return codes.count("unsupported"), elsewhere, codes.count("implausible")


def log_odds(p: float) -> float:
    """Log-odds of a probability, kept within 1% and 99%."""
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))


def probability(odds: float) -> float:
    """The probability with these log-odds."""
    return 1 / (1 + math.exp(-odds))
