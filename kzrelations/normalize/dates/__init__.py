"""Dates in running text.

`words` cuts a text into tokens and numbers; `rules`, `groups` and `atoms` read single dates as `parts`, `finder` joins
them into expressions; `calendar` and `spans` place these in time, with what `context` infers from the article.
`parsing` is what other rooms use.
"""

from __future__ import annotations

from kzrelations.normalize.dates.parsing import find_dates, find_published, first_span, parse_when

__all__ = ["find_dates", "find_published", "first_span", "parse_when"]
