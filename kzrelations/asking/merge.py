"""Records of one article that tell the same thing twice become one, with the evidence of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kzrelations.asking.draft import Draft
from kzrelations.normalize.names import same_name
from kzrelations.schemas import Actor, InvestmentProject, Issue, ListName, Meeting, MoU, Record, Statistic


def merge_duplicates(draft: Draft) -> Draft:
    """The draft with duplicates merged into their first occurrence; each merge is an issue."""
    merged = Draft(issues=list(draft.issues))
    for name, record in draft.records:
        _put(merged, name, record, _find(merged.records, name, record, _same))
    return merged


def join_parts(drafts: Sequence[Draft]) -> Draft:
    """The drafts of overlapping parts as one; a record that two parts tell from their common sentences is one.

    Asked twice, a model words the same thing differently: names and subjects need not be equal here.
    """
    joined = Draft()
    for draft in map(merge_duplicates, drafts):
        joined.issues += draft.issues
        earlier = list(joined.records)
        for name, record in draft.records:
            _put(joined, name, record, _find(earlier, name, record, _same_on_border))
    return joined


def _find(
    records: Sequence[tuple[ListName, Record]], name: ListName, record: Record, same: Callable[[Record, Record], bool]
) -> int | None:
    """Where a record of the list that is the same stands."""
    return next(
        (i for i, (other_name, other) in enumerate(records) if name == other_name and same(other, record)), None
    )


def _put(draft: Draft, name: ListName, record: Record, position: int | None) -> None:
    """Add a record, or merge it into the one at the position."""
    if position is None:
        draft.records.append((name, record))
        return
    draft.records[position] = (name, _union(draft.records[position][1], record))
    draft.issues.append(_duplicate(name, record))


def _same_on_border(one: Record, other: Record) -> bool:
    """Whether records of two parts that share sentences are one: they cite one of these and agree in what they hold."""
    if _same(one, other):
        return True
    if not {e.sentence for e in one.evidence} & {e.sentence for e in other.evidence}:
        return False
    match one, other:
        case Meeting(), Meeting():
            return one.status == other.status and _share_actor(one.participants, other.participants)
        case MoU(), MoU():
            return one.instrument == other.instrument and _same_actors(one.parties, other.parties)
        case InvestmentProject(), InvestmentProject():
            figures = {(m.amount, m.currency) for m in one.amounts} & {(m.amount, m.currency) for m in other.amounts}
            agree = _agree(one.place, other.place) and _agree(one.sector, other.sector)
            return agree and (bool(figures) or _share_actor(one.parties, other.parties))
    return False


def _duplicate(name: ListName, record: Record) -> Issue:
    raw = record.model_dump(mode="json")
    return Issue(code="duplicate", list=name, raw=raw, message="told twice; merged into the first record")


def _same(one: Record, other: Record) -> bool:
    shared = {e.sentence for e in one.evidence} & {e.sentence for e in other.evidence}
    match one, other:
        case Meeting(), Meeting():
            same_day = one.date is None or other.date is None or one.date.start == other.date.start
            return one.status == other.status and same_day and _same_actors(one.participants, other.participants)
        case MoU(), MoU():
            return (
                one.instrument == other.instrument
                and bool(shared)
                and one.subject == other.subject
                and _same_actors(one.parties, other.parties)
            )
        case InvestmentProject(), InvestmentProject():
            return one.name.casefold() == other.name.casefold() and _agree(one.place, other.place)
        case Statistic(), Statistic():
            keys = ("indicator", "countries", "value", "unit", "change_percent")
            return all(getattr(one, key) == getattr(other, key) for key in keys) and _agree(one.period, other.period)
    return False


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _share_actor(one: list[Actor], other: list[Actor]) -> bool:
    return any(same_name(a.name, b.name) for a in one for b in other)


def _same_actors(one: list[Actor], other: list[Actor]) -> bool:
    return len(one) == len(other) and all(any(same_name(a.name, b.name) for b in other) for a in one)


def _union(one: Record, other: Record) -> Record:
    """The first record, its gaps filled from the second."""
    update: dict[str, Any] = {}
    for field in type(one).model_fields:
        if getattr(one, field) in (None, []) and getattr(other, field, None) not in (None, []):
            update[field] = getattr(other, field)
    known = {e.sentence for e in one.evidence}
    evidence = [*one.evidence, *(e for e in other.evidence if e.sentence not in known)]
    update["evidence"] = sorted(evidence, key=lambda e: e.start)
    filled = {
        path: grade for path, grade in other.grounding.items() if path.partition(".")[0].partition("[")[0] in update
    }
    update["grounding"] = one.grounding | filled
    return one.model_copy(update=update)
