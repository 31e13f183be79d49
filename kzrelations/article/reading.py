"""An article as numbered sentences with exact offsets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from kzrelations.article.blocks import is_item
from kzrelations.article.datelines import stamped
from kzrelations.article.layout import Kind, Piece, lay_out
from kzrelations.article.phrases import LONGEST, is_noise
from kzrelations.article.sentences import split_sentences
from kzrelations.schemas import Article

_LONGEST_ITEM = 500
_REPEATED = 40
"""Characters from which a sentence told twice, word for word, is the page's doing."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `text` is `article.text[start:end]`, offsets are code points."""

    number: int
    """1-based, over all sentences of the article."""
    start: int
    end: int
    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and its sentences; together they cover everything in its text but white space."""

    article: Article
    sentences: tuple[Sentence, ...]
    dateline: str | None
    """The place that the dateline names, as written."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(sentence.start for sentence in self.sentences))

    def sentence(self, number: int) -> Sentence | None:
        """The sentence with this number, None when there is none."""
        return self.sentences[number - 1] if 1 <= number <= len(self.sentences) else None

    def shown(self) -> tuple[Sentence, ...]:
        """What a model is shown: everything but boilerplate."""
        return tuple(sentence for sentence in self.sentences if sentence.kind != "boilerplate")

    def at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at this offset, None between sentences."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].end:
            return None
        return self.sentences[index]


def split(article: Article) -> Reading:
    """Number the sentences of an article and tell what each of them is. Never raises."""
    text = article.text
    layout = lay_out(text, article.title)
    sentences: list[Sentence] = []
    said: set[str] = set()
    for piece in layout.pieces:
        whole = piece.kind != "body" or _is_open_item(text, piece)
        for start, end in split_sentences(text, piece.start, piece.end, whole=whole):
            kind = piece.kind
            if kind == "body" and _is_surplus(text[start:end], said):
                kind = "boilerplate"
            sentences.append(Sentence(len(sentences) + 1, start, end, text[start:end], kind))
    return Reading(article, tuple(sentences), layout.dateline)


def _is_open_item(text: str, piece: Piece) -> bool:
    """An item that ends with a semicolon goes on with the list: a full stop inside it ends nothing."""
    return (
        text[piece.end - 1] == ";"
        and piece.end - piece.start <= _LONGEST_ITEM
        and is_item(text[piece.start : piece.start + 12])
    )


def _is_surplus(text: str, said: set[str]) -> bool:
    """An invitation or another article's headline run into the paragraph, or a sentence that the page repeats."""
    if len(text) <= LONGEST and (is_noise(text) or stamped(text) < len(text)):
        return True
    if len(text) < _REPEATED:
        return False
    known = text in said
    said.add(text)
    return known
