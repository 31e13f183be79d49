"""A row of a table as an article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kzrelations.errors import ConfigError, InputError, NotText
from kzrelations.schemas import Article

# What columns are called, first choice first.
_NAMES = {
    "text": ("text", "content", "body", "article", "full_text", "fulltext", "maintext", "текст", "мәтін"),
    "id": ("id", "article_id", "doc_id", "uid", "guid"),
    "title": ("title", "headline", "заголовок"),
    "published": ("published", "date", "published_at", "publish_date", "date_publish", "pub_date"),
    "source": ("source", "site", "outlet", "domain"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold the text and the id; None takes the first that is called like one."""

    text: str | None = None
    id: str | None = None

    def find(self, names: Iterable[str], field: str) -> str | None:
        """The column that holds a field of Article."""
        told = getattr(self, field, None)
        folded = {str(name).strip().casefold(): name for name in reversed(list(names))}
        wanted = (told.casefold(),) if told else _NAMES[field]
        return next((folded[name] for name in wanted if name in folded), None)

    def wants(self, name: str) -> bool:
        """Whether the column holds any field of Article."""
        return any(self.find([name], field) for field in _NAMES)

    def check(self, names: Iterable[str], where: str) -> None:
        """Raise ConfigError when no column holds a text, or not the one that was named."""
        known = list(names)
        for field in ("text", "id"):
            told = getattr(self, field)
            if (field == "text" or told) and self.find(known, field) is None:
                which = f"called {told!r}" if told else "with texts"
                columns = ", ".join(map(str, known)) or "none"
                advice = "Name the columns with --text-column and --id-column, or Columns(text=…, id=…)."
                raise ConfigError(f"{where} has no column {which}; it has {columns}.", advice=advice)


def article_of(row: Mapping[str, Any], name: str, columns: Columns) -> Article:
    """The article that a row holds. Raises InputError."""
    from kzrelations.article import read_article

    column = columns.find(row, "text")
    text = row[column] if column is not None else None
    id_column = columns.find(row, "id")
    given = str(row[id_column]).strip() if id_column is not None and row[id_column] is not None else ""
    if not isinstance(text, str):
        what = "no text" if text is None else f"{type(text).__name__} in the place of text"
        raise InputError(f"{name} holds {what}.", article_id=given or name, advice="Check the row's text column.")
    try:
        text.encode("utf-8")
        "".join(str(value) for value in row.values()).encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotText(f"{name} is not UTF-8.", article_id=name, advice="Save the table as UTF-8.") from error
    text = text.removeprefix("\ufeff")
    fields = {field: _text(row, columns.find(row, field)) for field in ("title", "source", "url")}
    article = Article(
        id=given or hashlib.sha256(text.encode()).hexdigest()[:12],
        text=text,
        language=_language(_text(row, columns.find(row, "language"))),
        published=_day(row.get(columns.find(row, "published") or "")),
        **fields,
    )
    return read_article(article)


def _text(row: Mapping[str, Any], column: str | None) -> str | None:
    value = row[column] if column is not None else None
    return value.strip() or None if isinstance(value, str) else None


def _language(text: str | None) -> str | None:
    """ISO 639-1; other codes and names are left for detection."""
    code = (text or "").lower()
    # "kz" is the country; what people mean by it is "kk", or Russian from there.
    return code if code != "kz" and len(code) == 2 and code.isascii() and code.isalpha() else None


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip()[:10])
    except ValueError:
        return None
