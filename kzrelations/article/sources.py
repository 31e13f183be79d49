"""Where articles come from: a text, a file, a web page, or an Article whose gaps are filled."""

from __future__ import annotations

import codecs
import hashlib
import os
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzrelations.article.language import detect
from kzrelations.article.layout import Layout, lay_out
from kzrelations.errors import ConfigError, EmptyArticle, InputError, NotText
from kzrelations.normalize.dates import find_dates, find_published
from kzrelations.schemas import Article

if TYPE_CHECKING:
    from collections.abc import Iterable

_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LANGUAGE_SAMPLE = 1200
# Where a masthead may stand, and how long a line of it, or what comes before a dateline's dash, may be.
_MASTHEAD, _MASTHEAD_LINES, _SHORT_LINE, _DATELINE = 600, 3, 160, 60
_DASH = re.compile(r"\s[–—-]\s")


def read_article(source: str | os.PathLike[str] | Article, *, id: str | None = None) -> Article:  # noqa: A002
    """An article from its text, a file or an Article, with title, language and date of publication filled in.

    A str is always text, never a path. A file is UTF-8 text; `.html` and `.htm` go through trafilatura (extra `html`).
    Raises EmptyArticle, NotText, InputError (a file that can't be read) and ConfigError (extra `html` missing).
    """
    if isinstance(source, Article):
        _check(source.text, id or source.id)
        return _filled(source.model_copy(update={"id": id}) if id else source)
    if isinstance(source, str):
        return _from_text(source, id)
    if isinstance(source, os.PathLike):
        return _from_file(source, id)
    raise InputError(
        f"{type(source).__name__} is neither text nor a path.",
        article_id=id,
        advice="Pass the text as str, a file as pathlib.Path, or an Article.",
    )


def from_html(html: str | bytes, *, id: str | None = None, url: str | None = None) -> Article:  # noqa: A002
    """An article from a web page, cleaned by trafilatura; bytes may be in any encoding that the page declares.

    Raises EmptyArticle when the page holds no article, NotText, and ConfigError when the extra `html` is missing.
    """
    raw = html.encode("utf-8", "surrogatepass") if isinstance(html, str) else html
    name = id or hashlib.sha256(raw).hexdigest()[:12]
    _check_page(html, name)
    page = _clean(html, name, url)
    if not page.get("text"):
        raise EmptyArticle(
            "the page holds no article.", article_id=name, advice="Pass the article's text, or the page as it is sent."
        )
    text = str(page["text"])
    _check(text, name)
    article = Article(
        id=id or _digest(text),
        title=page.get("title") or None,
        text=text,
        published=_iso_date(page.get("date")),
        source=page.get("sitename") or None,
        url=url or page.get("url") or None,
    )
    return _filled(article)


def from_bytes(data: bytes, *, id: str | None = None, where: str = "the input") -> Article:  # noqa: A002
    """An article from bytes, which must be UTF-8; `where` is what errors call them. Raises EmptyArticle and NotText."""
    name = id or hashlib.sha256(data).hexdigest()[:12]
    return _from_text(_decoded(data, where, name), id)


def _from_text(text: str, name: str | None) -> Article:
    text = text.removeprefix("\ufeff")
    surrogate = _SURROGATE.search(text)
    if surrogate:
        raise NotText(
            f"the text holds half a character (a lone surrogate) at offset {surrogate.start()}.",
            article_id=name or _digest(text),
            advice="Decode the bytes as UTF-8 before passing them.",
        )
    name = name or _digest(text)
    _check(text, name)
    return _filled(Article(id=name, text=text))


def _from_file(source: os.PathLike[str], name: str | None) -> Article:
    path = Path(os.fsdecode(source))
    name = name or path.stem.encode("utf-8", "replace").decode("utf-8") or str(path)
    data = _read(path, name)
    if path.suffix.lower() in _HTML_SUFFIXES:
        return from_html(data, id=name)
    return from_bytes(data, id=name, where=str(path))


def _read(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        problem, advice = "there is no such file", "Check the path; a text is passed as str."
    except IsADirectoryError:
        problem, advice = "is a folder", "Pass the files in it one by one."
    except PermissionError:
        is_folder = path.is_dir()  # Windows reports a folder this way
        problem, advice = ("is a folder", "Pass the files in it one by one.") if is_folder else (
            "may not be read", "Check the permissions of the file."
        )  # fmt: skip
    except (OSError, ValueError) as error:
        problem, advice = f"can't be read ({error})", "Check the path and the disk."
    raise InputError(f"{path}: {problem}.", article_id=name, advice=advice)


def _decoded(data: bytes, where: str, name: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotText(f"{where} is UTF-16, not UTF-8, from offset 0.", article_id=name, advice="Save it as UTF-8.")
    if b"\x00" in data:
        raise NotText(
            f"{where} is binary: NUL byte at offset {data.index(0)}.",
            article_id=name,
            advice="Pass a text file; export documents as plain text or HTML first.",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotText(
            f"{where} is not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}.",
            article_id=name,
            advice="Save it as UTF-8 (older Russian and Kazakh files are often Windows-1251).",
        ) from error


def _check(text: str, name: str) -> None:
    """Raise for a text that is blank or binary."""
    if not text.strip():
        raise EmptyArticle("the text is empty.", article_id=name, advice="Pass the article's text.")
    offset = text.find("\x00")
    controls = _CONTROL.findall(text)
    if offset < 0 and len(controls) * 100 > len(text):
        offset = text.index(controls[0])
    if offset >= 0:
        raise NotText(
            f"the text is binary: control character 0x{ord(text[offset]):02x} at offset {offset}.",
            article_id=name,
            advice="Pass plain text; export documents as plain text or HTML first.",
        )


def _check_page(html: str | bytes, name: str) -> None:
    if not html.strip():
        raise EmptyArticle("the page is empty.", article_id=name, advice="Pass the page as it is sent.")
    if (b"\x00" if isinstance(html, bytes) else "\x00") in html:  # type: ignore[operator]
        raise NotText("the page is binary: it holds NUL bytes.", article_id=name, advice="Pass the HTML of the page.")


def _clean(html: str | bytes, name: str, url: str | None) -> dict[str, Any]:
    try:
        import trafilatura
    except ImportError as error:
        raise ConfigError(
            "reading HTML needs trafilatura, which is not installed.",
            article_id=name,
            advice='Install it: python -m pip install "kzrelations[html]".',
        ) from error
    document = trafilatura.bare_extraction(
        html,
        url=url,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if document is None or isinstance(document, dict):
        return document or {}
    found: dict[str, Any] = document.as_dict()
    return found


def _filled(article: Article) -> Article:
    """The article with title, language and date of publication filled in where they were missing and the text tells."""
    layout = lay_out(article.text, article.title)
    missing: dict[str, Any] = {}
    if article.title is None and layout.title:
        missing["title"] = layout.title
    if article.language is None:
        missing["language"] = detect(_sample(article.text, layout))
    if article.published is None:
        missing["published"] = _published(layout.header, article.text)
    return article.model_copy(update=missing) if missing else article


def _sample(text: str, layout: Layout) -> str:
    """The head of what the article itself says: menus and lists in another language must not decide."""
    parts: list[str] = []
    length = 0
    for piece in layout.pieces:
        if piece.kind in ("title", "body") and length < _LANGUAGE_SAMPLE:
            parts.append(text[piece.start : min(piece.end, piece.start + _LANGUAGE_SAMPLE)])
            length += len(parts[-1])
    return "\n".join(parts) or text


def _published(header: Iterable[str], text: str) -> date | None:
    """The whole date of a header line, else one that stands alone in a masthead or before a dateline's dash."""
    told = next((day for line in header if (day := find_published(line))), None)
    if told is not None:
        return told
    lines = [line.strip() for line in text[:_MASTHEAD].splitlines() if line.strip()][:_MASTHEAD_LINES]
    return next((day for line in lines for piece in _pieces(line) if (day := _date_alone(piece))), None)


def _pieces(line: str) -> list[str]:
    """The stretches of a line in which a date of its own may stand: between bars and stops, before a dash."""
    dateline = _DASH.split(line, maxsplit=1)[0]
    pieces = re.split(r"[|·•,.]\s*", dateline) if len(dateline) <= _DATELINE and dateline != line else []
    if len(line) <= _SHORT_LINE:
        parts = re.split(r"\s*[|·•]\s*|\.\s+", line)
        return [*pieces, *parts, *(part.rpartition(", ")[2] for part in parts)]
    return [*pieces, re.split(r"\.\s", line, maxsplit=1)[0]]


def _date_alone(piece: str) -> date | None:
    """The day when the piece is hardly more than a date."""
    whole = piece.strip(" .,;:()[]")
    covered = sum(len(found.text) for found in find_dates(whole)) if 0 < len(whole) <= _DATELINE else 0
    return find_published(whole) if covered and covered >= 0.8 * len(whole) else None


def _iso_date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
