"""Does the article say so? Every value of a record is graded by what supports it, or removed and reported."""

from __future__ import annotations

from kzrelations.grounding.figures import sum_currency
from kzrelations.grounding.index import index_of
from kzrelations.grounding.judge import Grounded, ground

__all__ = ["Grounded", "ground", "index_of", "sum_currency"]
