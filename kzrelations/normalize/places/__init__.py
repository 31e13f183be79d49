"""Places in running text: `gazetteer` finds names of the packaged table, `resolving` tells which place is meant."""

from __future__ import annotations

from kzrelations.normalize.places.resolving import find_foreign_places, find_places, resolve_place

__all__ = ["find_foreign_places", "find_places", "resolve_place"]
