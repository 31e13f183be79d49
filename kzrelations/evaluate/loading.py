"""Gold and predictions from folders of JSON files, one article each, in the shape of the record contract."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NoReturn

from pydantic import BaseModel, Field, ValidationError

from kzrelations.article import Reading, Sentence, read_article, split
from kzrelations.errors import InputError
from kzrelations.evaluate.comparators import Json
from kzrelations.schemas import LISTS, Article, Evidence, Extraction, ListName

_PADDED = re.compile(r"(-?\d+)(?:\.0+|(\.\d*[1-9])0+)")
_DECIMALS = frozenset({"amount", "value", "change_percent"})


class GoldExtraction(Extraction):
    """What an annotator found. `model_dump` gives the record contract alone."""

    optional: frozenset[tuple[ListName, int]] = Field(default=frozenset(), exclude=True)
    """Records that a second annotator might not count, by list and index."""

    def stated(self) -> dict[str, Any]:
        """The contract's JSON without what the gold left out, optional records marked as in the file."""
        plain = self.model_dump(mode="json", exclude_unset=True)
        for name, index in self.optional:
            plain[name][index]["optional"] = True
        return plain


def load_gold(folder: Path | str, *, articles: Path | str | None = None, only: str = "*") -> list[Extraction]:
    """Reads `folder/NAME.json` with its text `articles/NAME.txt`, by default `folder/../articles`, sorted by name.

    `only` is a pattern for NAME. Fields that the gold omits keep their default; offsets and sentence numbers are found
    from the quotes. What comes back are `GoldExtraction`s, which also know the optional records.
    Raises InputError when a file is broken, a quote does not stand in the text, or nothing matches.
    """
    texts = Path(articles) if articles is not None else Path(folder).parent / "articles"
    return [_GoldFile(path, texts).extraction() for path in _files(folder, only)]


def load_predictions(folder: Path | str, *, only: str = "*") -> dict[str, Json]:
    """Reads `folder/NAME.json` as plain objects by NAME; only the lists of records have to be there and in shape.

    Files whose name begins with an underscore are passed over. Raises InputError when a file is broken.
    """
    return {path.stem: _shaped(path) for path in _files(folder, only, needed=False)}


def plain_gold(folder: Path | str, *, only: str = "*") -> dict[str, Json]:
    """Gold files as plain objects by NAME, for a corpus whose texts are not at hand. Raises InputError."""
    return {path.stem: _shaped(path) for path in _files(folder, only)}


def _files(folder: Path | str, only: str, *, needed: bool = True) -> list[Path]:
    root = Path(folder)
    if not root.is_dir():
        raise InputError(f"There is no folder {root}.", advice="Name the folder that holds one JSON file an article.")
    found = [path for path in sorted(root.glob("*.json")) if fnmatch(path.stem, only) and path.name[0] != "_"]
    if needed and not found:
        raise InputError(f"No gold file in {root} matches {only!r}.", advice="Check the folder and the pattern.")
    return found


def _fail(path: Path, field: str, what: str, advice: str, raw: object = None) -> NoReturn:
    where = f"{path}: {field}: " if field else f"{path}: "
    shown = None if raw is None else json.dumps(raw, ensure_ascii=False, default=str)
    raise InputError(f"{where}{what}.", article_id=path.stem, raw=shown, advice=advice)


def _shaped(path: Path) -> dict[str, Any]:
    """The file's object; its lists hold nothing but objects."""
    try:
        found = json.loads(path.read_bytes().decode("utf-8-sig"))
    except ValueError as error:
        _fail(path, "", f"not a JSON file in UTF-8 ({error})", "Write it anew.")
    if not isinstance(found, dict):
        _fail(path, "", "holds no object", "Its top is an object with the lists of records.", found)
    for name in LISTS:
        records = found.get(name)
        if records is not None and not isinstance(records, list):
            _fail(path, name, "is no list", "Write a list of records, empty when there are none.", records)
        for index, record in enumerate(records or []):
            if not isinstance(record, dict):
                _fail(path, f"{name}[{index}]", "is no object", "Each record is an object.", record)
    return found


class _GoldFile:
    """One gold file on its way to a GoldExtraction."""

    def __init__(self, path: Path, texts: Path) -> None:
        self.path = path
        self.plain = _shaped(path)
        self.article = self._article(texts / f"{path.stem}.txt")
        self.reading: Reading = split(self.article)

    def extraction(self) -> GoldExtraction:
        """The file as records with offsets."""
        optional = set()
        lists: dict[str, Any] = {}
        for name in LISTS:
            lists[name] = [_canonical(record) for record in self.plain.get(name) or []]
            for index, record in enumerate(lists[name]):
                at = f"{name}[{index}]"
                if self._flag(at, record.pop("optional", False)):
                    optional.add((name, index))
                record["evidence"] = list(self._evidence(at, record.get("evidence")))
        rest = {key: value for key, value in self.plain.items() if key not in LISTS}
        given = {**rest, **lists, "article": self.article}
        try:
            found = GoldExtraction.model_validate({**given, "optional": optional})
        except ValidationError as error:
            self._invalid(error)
        self._known_keys("", given, found)
        return found

    def _article(self, text_path: Path) -> Article:
        given = self.plain.get("article") or {}
        if not isinstance(given, dict):
            _fail(self.path, "article", "is no object", "Give it at least an id.", given)
        if given.get("id", self.path.stem) != self.path.stem:
            _fail(self.path, "article.id", "is not the file's name", f"Write {self.path.stem!r}.", given["id"])
        if not text_path.is_file():
            _fail(self.path, "", f"its text {text_path} is missing", "Put it there, or name the folder of the texts.")
        text = read_article(text_path, id=self.path.stem).text
        try:
            article = Article.model_validate({**given, "id": self.path.stem, "text": text})
        except ValidationError as error:
            self._invalid(error, "article.")
        self._known_keys("article", given, article)
        return article

    def _flag(self, at: str, value: object) -> bool:
        if not isinstance(value, bool):
            _fail(self.path, f"{at}.optional", "is neither true nor false", "Write true, or leave it out.", value)
        return value

    def _evidence(self, at: str, given: object) -> Iterator[Evidence]:
        """Places each quote: outside boilerplate where it stands more than once."""
        if not isinstance(given, list) or not given:
            _fail(self.path, f"{at}.evidence", "is missing", "Quote at least one sentence.", given)
        for number, item in enumerate(given):
            quote = item.get("quote") if isinstance(item, dict) else None
            field = f"{at}.evidence[{number}].quote"
            if not isinstance(quote, str) or not quote.strip():
                _fail(self.path, field, "is missing", "Copy the words from the article.", item)
            if quote not in self.article.text:
                _fail(self.path, field, "does not stand in the text", "Copy the words letter for letter.", quote)
            yield self._placed(quote)

    def _placed(self, quote: str) -> Evidence:
        """The quote's first place in a sentence that is no boilerplate, else its first place in any."""
        found: list[Evidence] = []
        start = self.article.text.find(quote)
        while start >= 0:
            end = start + len(quote)
            sentence = self._sentence(start, end)
            found.append(Evidence(sentence=sentence.number, start=start, end=end, quote=quote))
            if sentence.kind != "boilerplate":
                return found[-1]
            start = self.article.text.find(quote, start + 1)
        return found[0]

    def _sentence(self, start: int, end: int) -> Sentence:
        """The first sentence that the span meets, else the last one before it."""
        sentences = self.reading.sentences
        at = bisect_right(sentences, start, key=lambda sentence: sentence.end)
        if at == len(sentences) or (at and sentences[at].start >= end):
            at -= 1
        return sentences[at]

    def _known_keys(self, at: str, given: object, model: object) -> None:
        """A misspelt key would silently empty a field of the gold."""
        if isinstance(given, list) and isinstance(model, list):
            for index, (item, part) in enumerate(zip(given, model, strict=True)):
                self._known_keys(f"{at}[{index}]", item, part)
        if not isinstance(given, dict) or not isinstance(model, BaseModel):
            return
        known = {*type(model).model_fields, *type(model).model_computed_fields}
        for key, item in given.items():
            field = f"{at}.{key}".lstrip(".")
            if key not in known:
                _fail(self.path, field, "is no field of the record contract", f"Use one of {sorted(known)}.", item)
            self._known_keys(field, item, getattr(model, key))

    def _invalid(self, error: ValidationError, prefix: str = "") -> NoReturn:
        first = error.errors(include_url=False)[0]
        at = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
        advice = "Write it as the record contract says, or leave the field out."
        _fail(self.path, prefix + at, f"{first['msg']}{more}", advice, first["input"])


def _canonical(value: Any, key: str = "") -> Any:
    """Drops zeros after the point of decimal strings, which the contract does not write.

    >>> _canonical({"amount": "12.50", "text": "12.50"})
    {'amount': '12.5', 'text': '12.50'}
    """
    if isinstance(value, dict):
        return {name: _canonical(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_canonical(item, key) for item in value]
    padded = _PADDED.fullmatch(value) if key in _DECIMALS and isinstance(value, str) else None
    return padded[1] + (padded[2] or "") if padded else value
