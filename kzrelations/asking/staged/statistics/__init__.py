"""Aggregate figures of the relation: turnover, exports, investment, ventures, companies, documents signed."""

from kzrelations.asking.staged.statistics.finding import find

__all__ = ["find"]
