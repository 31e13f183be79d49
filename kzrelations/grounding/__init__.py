"""Does the article say so? Every value of a record is graded by what supports it, or removed and reported."""

from __future__ import annotations

from kzrelations.grounding.judge import Grounded, ground

__all__ = ["Grounded", "ground"]
