"""Which predicted record answers which gold record, and which of their slots agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kzrelations.evaluate.comparators import Json, Slot, agree, objects, slots_of, words
from kzrelations.schemas import ListName

LEAST = 0.30
SHARED_WORDS = 0.6

# Slots that alone make two records likely to tell of the same thing.
_ANCHORS: dict[ListName, frozenset[str]] = {
    "meetings": frozenset({"actor"}),
    "mous": frozenset({"actor", "amount"}),
    "projects": frozenset({"actor", "amount", "capacity"}),
    "statistics": frozenset({"value", "change"}),
}


@dataclass(frozen=True)
class Entry:
    """A record prepared for comparison: its slots, and the words of its quotes and of its name."""

    kind: ListName
    record: Json

    @cached_property
    def slots(self) -> list[Slot]:
        """Every comparable value."""
        return slots_of(self.kind, self.record)

    @cached_property
    def quotes(self) -> list[frozenset[str]]:
        """The words of each quote that has any."""
        found = (frozenset(words(str(item.get("quote") or ""))) for item in objects(self.record.get("evidence")))
        return [quote for quote in found if quote]

    @cached_property
    def title(self) -> frozenset[str]:
        """The words of what the record is about."""
        return frozenset(words(f"{self.record.get('subject') or ''} {self.record.get('name') or ''}"))

    @property
    def optional(self) -> bool:
        """True when a second annotator might not count the record."""
        return bool(self.record.get("optional"))

    def label(self) -> str:
        """A few words that tell a person which record this is."""
        about = self.record.get("name") or self.record.get("subject")
        return str(about or " – ".join(str(slot.value) for slot in self.slots if slot.name == "actor") or "(nameless)")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The slots of two paired records: those that agree, and those left over on each side."""

    agreed: list[tuple[Slot, Slot]]
    gold_only: list[Slot]
    predicted_only: list[Slot]


def compare(gold: Entry, predicted: Entry) -> Comparison:
    """Matches slots one to one, each gold slot taking the first predicted slot that agrees with it."""
    agreed, gold_only, free = [], [], list(predicted.slots)
    for slot in gold.slots:
        at = next((index for index, candidate in enumerate(free) if agree(slot, candidate)), None)
        if at is None:
            gold_only.append(slot)
        else:
            agreed.append((slot, free.pop(at)))
    return Comparison(agreed, gold_only, free)


def same_evidence(gold: Entry, predicted: Entry) -> bool:
    """True when a predicted quote shares most words of the shorter quote with some gold quote."""
    return any(
        len(one & other) >= SHARED_WORDS * min(len(one), len(other))
        for one in gold.quotes
        for other in predicted.quotes
    )


def likeness(gold: Entry, predicted: Entry) -> float:
    """0 to 1: half for agreeing slots (Dice), a quarter for evidence, the rest for an anchor and a shared word."""
    size = len(gold.slots) + len(predicted.slots)
    dice = 2 * len(compare(gold, predicted).agreed) / size if size else 0.0
    anchors = [slot for slot in gold.slots if slot.name in _ANCHORS[gold.kind]]
    anchored = any(agree(anchor, slot) for anchor in anchors for slot in predicted.slots)
    named = bool(gold.title & predicted.title)
    return 0.5 * dice + 0.25 * same_evidence(gold, predicted) + 0.15 * anchored + 0.10 * named


def pair(golds: Sequence[Entry], predictions: Sequence[Entry]) -> dict[int, int]:
    """Gold index to predicted index, likest pairs first; on a tie records that count go before optional ones."""
    ranked = sorted(
        (-likeness(gold, predicted), gold.optional, i, j)
        for i, gold in enumerate(golds)
        for j, predicted in enumerate(predictions)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for distance, _, i, j in ranked:
        if -distance >= LEAST and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs
