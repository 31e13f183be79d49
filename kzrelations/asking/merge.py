"""Records of one article that tell the same thing twice become one, with the evidence of both."""

from __future__ import annotations

from typing import Any

from kzrelations.asking.draft import Draft
from kzrelations.normalize.names import same_name
from kzrelations.schemas import Actor, InvestmentProject, Issue, ListName, Meeting, MoU, Record, Statistic


def merge_duplicates(draft: Draft) -> Draft:
    """The draft with duplicates merged into their first occurrence; each merge is an issue."""
    merged = Draft(issues=list(draft.issues))
    for name, record in draft.records:
        for position, (other_name, other) in enumerate(merged.records):
            if name == other_name and _same(other, record):
                merged.records[position] = (name, _union(other, record))
                merged.issues.append(_duplicate(name, record))
                break
        else:
            merged.records.append((name, record))
    return merged


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
