"""Counts and mistakes of one article's list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kzrelations.evaluate.comparators import Json, Slot, name_likeness, objects
from kzrelations.evaluate.matching import Entry, compare, pair, same_evidence
from kzrelations.schemas import ListName

MistakeKind = Literal["missing", "wrong", "invented"]

# Below this two names are two people, not one name spelt wrong.
_SAME_PERSON = 0.5


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, predicted, and there to be found; both shares are 0 where nothing was."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Right among the predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Right among the gold."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.predicted + self.gold) if self.right else 0.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to look at: a record or a slot, gold and predicted value side by side.

    `field` is a slot's name, `record` for a whole record, `evidence` when the quotes of a found record lie elsewhere
    in the article, `quote` when a quote does not stand in the text. The last two are not counted among the slots.
    """

    article: str
    list: ListName
    kind: MistakeKind
    field: str
    gold: str | None
    predicted: str | None
    record: str
    """What the record is about."""
    gold_index: int | None
    """Position in the gold list, from 0."""
    predicted_index: int | None

    def line(self) -> str:
        """The mistake in one line."""
        at = self.gold_index if self.gold_index is not None else self.predicted_index
        gold, predicted = ("–" if side is None else side for side in (self.gold, self.predicted))
        return (
            f"{self.article} {self.list}[{at}] {self.kind} {self.field}: "
            f"gold {gold} | predicted {predicted}   ({self.record})"
        )


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts of any number of articles and lists; they add up."""

    records: Score = Score()
    fields: Mapping[str, Score] = field(default_factory=dict)
    """By slot name."""
    evidence: int = 0
    """Paired records whose quotes meet the gold's."""
    quotes: int = 0
    """Predicted quotes in articles whose text is known."""
    verbatim: int = 0
    """Those that stand in the text, character by character."""

    def __add__(self, other: Figures) -> Figures:
        names = [*self.fields, *(name for name in other.fields if name not in self.fields)]
        return Figures(
            self.records + other.records,
            {name: self.fields.get(name, Score()) + other.fields.get(name, Score()) for name in names},
            self.evidence + other.evidence,
            self.quotes + other.quotes,
            self.verbatim + other.verbatim,
        )

    @property
    def slots(self) -> Score:
        """All slot names together."""
        return sum(self.fields.values(), Score())

    @property
    def evidence_share(self) -> float | None:
        """Share of the paired records whose quotes meet the gold's; None without a pair."""
        return self.evidence / self.records.right if self.records.right else None

    @property
    def verbatim_share(self) -> float | None:
        """Share of the predicted quotes that stand in the text; None when no text or no quote is at hand."""
        return self.verbatim / self.quotes if self.quotes else None


class Judge:
    """Lays one list of an article beside its gold; `figures` and `mistakes` hold what came of it."""

    def __init__(self, article: str, kind: ListName, text: str) -> None:
        self.article = article
        self.kind = kind
        self.text = text
        self.mistakes: list[Mistake] = []
        self._right: Counter[str] = Counter()
        self._predicted: Counter[str] = Counter()
        self._gold: Counter[str] = Counter()

    def judge(self, gold_records: Iterable[Json], predicted_records: Iterable[Json]) -> Figures:
        """Pairs the records and counts. An optional gold record costs nothing, found or not."""
        golds = [Entry(self.kind, record) for record in gold_records]
        predictions = [Entry(self.kind, record) for record in predicted_records]
        pairs = pair(golds, predictions)
        counted = {i: j for i, j in pairs.items() if not golds[i].optional}
        hits = sum(self._paired(golds[i], predictions[j], (i, j)) for i, j in sorted(counted.items()))
        missing = [i for i, gold in enumerate(golds) if i not in pairs and not gold.optional]
        invented = [j for j in range(len(predictions)) if j not in pairs.values()]
        for i in missing:
            self._gold.update(slot.name for slot in golds[i].slots)
            self._note("missing", "record", golds[i], (i, None), (_described(golds[i]), None))
        for j in invented:
            self._predicted.update(slot.name for slot in predictions[j].slots)
            self._note("invented", "record", predictions[j], (None, j), (None, _described(predictions[j])))
        quotes = [self._quote(entry, j, quote) for j, entry in enumerate(predictions) for quote in _quotes(entry)]
        records = Score(len(counted), len(counted) + len(invented), len(counted) + len(missing))
        known = len(quotes) if self.text else 0
        return Figures(records, self._fields(), hits, known, sum(quotes))

    def _fields(self) -> dict[str, Score]:
        names = sorted(self._gold | self._predicted)
        return {name: Score(self._right[name], self._predicted[name], self._gold[name]) for name in names}

    def _paired(self, gold: Entry, predicted: Entry, at: tuple[int, int]) -> bool:
        """Counts the slots of a pair; True when its evidence meets the gold's."""
        comparison = compare(gold, predicted)
        self._right.update(slot.name for slot, _ in comparison.agreed)
        self._gold.update(slot.name for slot in gold.slots)
        self._predicted.update(slot.name for slot in predicted.slots)
        for left, right in _side_by_side(comparison.gold_only, comparison.predicted_only):
            kind: MistakeKind = "missing" if right is None else "invented" if left is None else "wrong"
            name = left.name if left else right.name if right else ""
            values = (left.shown() if left else None, right.shown() if right else None)
            self._note(kind, name, gold, at, values)
        hit = same_evidence(gold, predicted)
        if not hit:
            values = (_joined(gold), _joined(predicted))
            self._note("wrong" if values[1] else "missing", "evidence", gold, at, values)
        return hit

    def _quote(self, entry: Entry, j: int, quote: str) -> bool:
        """True when the quote stands in the text."""
        if not self.text:
            return False
        stands = bool(quote) and quote in self.text
        if not stands:
            self._note("invented", "quote", entry, (None, j), (None, quote))
        return stands

    def _note(
        self,
        kind: MistakeKind,
        name: str,
        entry: Entry,
        at: tuple[int | None, int | None],
        values: tuple[str | None, str | None],
    ) -> None:
        self.mistakes.append(Mistake(self.article, self.kind, kind, name, *values, entry.label(), *at))


def _quotes(entry: Entry) -> list[str]:
    return [str(item.get("quote") or "") for item in objects(entry.record.get("evidence"))]


def _joined(entry: Entry) -> str | None:
    return " … ".join(_quotes(entry)) or None


def _described(entry: Entry) -> str:
    return ", ".join(f"{slot.name} {slot.shown()}" for slot in entry.slots)


def _side_by_side(golds: list[Slot], predictions: list[Slot]) -> Iterator[tuple[Slot | None, Slot | None]]:
    """Lays what is left of a pair beside each other, so that a wrong value stands by the right one."""
    free = list(predictions)
    for slot in golds:
        at = next((index for index, other in enumerate(free) if _rivals(slot, other)), None)
        yield slot, None if at is None else free.pop(at)
    for slot in free:
        yield None, slot


def _rivals(gold: Slot, predicted: Slot) -> bool:
    """True when the predicted slot looks like a failed attempt at the gold one."""
    if gold.name != predicted.name:
        return False
    if gold.name == "actor":
        return name_likeness(gold.value, predicted.value) >= _SAME_PERSON
    if gold.name == "actor_country":
        return name_likeness(gold.value[0], predicted.value[0]) >= _SAME_PERSON
    return True
