"""Reading an article: text, title, language and date, then numbered sentences with exact offsets."""

from __future__ import annotations

from kzrelations.article.reading import Reading, Sentence, split
from kzrelations.article.sources import from_bytes, from_html, read_article

__all__ = ["Reading", "Sentence", "from_bytes", "from_html", "read_article", "split"]
