"""One record against its article: supported values are graded, the others taken out and reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel, JsonValue

from kzrelations.article import Reading
from kzrelations.grounding.bodies import judge_body
from kzrelations.grounding.figures import (
    judge_change,
    judge_count,
    judge_money,
    judge_quantity,
    judge_value,
    judge_when,
)
from kzrelations.grounding.index import ArticleIndex, index_of
from kzrelations.grounding.plausible import implausible
from kzrelations.grounding.words import judge_name, judge_text
from kzrelations.schemas import (
    Actor,
    Grade,
    InvestmentProject,
    Issue,
    ListName,
    Meeting,
    Money,
    MoU,
    Place,
    Quantity,
    Record,
    Statistic,
    When,
)

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Grounded(Generic[R]):
    """What is left of a record, and what was found wrong with it."""

    record: R | None
    """The record with the grades of its values; None when nothing that makes it a record has support."""
    issues: tuple[Issue, ...]


def ground(record: R, list_name: ListName, reading: Reading) -> Grounded[R]:
    """Check every value of a draft record against the article that it was read from.

    A value that neither the cited sentences nor any other but boilerplate support is removed, with an Issue
    `unsupported`; odd but supported values stay, with an Issue `implausible`. Paths of issues are those of the draft.
    """
    judge = _Judge(index_of(reading), tuple(e.sentence for e in record.evidence), list_name)
    fields = judge.record(record)
    kept = cast(R, record.model_copy(update={**fields, "grounding": judge.grades}))
    if (lack := _lacking(record, kept)) is not None:
        judge.issue("", record.model_dump(mode="json"), lack)
        return Grounded(None, tuple(judge.issues))
    odd = implausible(kept, list_name, reading.article)
    return Grounded(kept, (*judge.issues, *odd))


def _lacking(draft: Record, kept: Record) -> str | None:
    """What a record has lost that it can't be without."""
    match draft, kept:
        case _, Meeting():
            return None if kept.participants else "no participant of the meeting is in the article"
        case _, Statistic():
            left = kept.value is not None or kept.change_percent is not None
            return None if left else "the statistic has no supported figure"
        case MoU(), MoU():
            return "no party of the document is in the article" if draft.parties and not kept.parties else None
        case InvestmentProject(), InvestmentProject():
            told = (draft.parties, draft.amounts, draft.capacity, draft.land_area, draft.place)
            kept_too = (kept.parties, kept.amounts, kept.capacity, kept.land_area, kept.place)
            return "nothing that marks the project is in the article" if any(told) and not any(kept_too) else None
    return None


@dataclass(slots=True)
class _Judge:
    index: ArticleIndex
    cited: tuple[int, ...]
    list_name: ListName
    grades: dict[str, Grade] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def issue(self, path: str, raw: JsonValue, message: str) -> None:
        self.issues.append(Issue(code="unsupported", list=self.list_name, path=path or None, raw=raw, message=message))

    def record(self, record: Record) -> dict[str, Any]:
        """The judged fields of a record."""
        if isinstance(record, Meeting):
            return {
                "participants": self.each("participants", record.participants, self.actor),
                "date": self.one("date", record.date, self.when),
                "place": self.one("place", record.place, self.place),
            }
        if isinstance(record, MoU):
            return {
                "parties": self.each("parties", record.parties, self.actor),
                "date": self.one("date", record.date, self.when),
                "place": self.one("place", record.place, self.place),
                "amounts": self.each("amounts", record.amounts, self.money),
            }
        if isinstance(record, InvestmentProject):
            return {
                "parties": self.each("parties", record.parties, self.actor),
                "place": self.one("place", record.place, self.place),
                "amounts": self.each("amounts", record.amounts, self.money),
                "capacity": self.each("capacity", record.capacity, self.quantity),
                "land_area": self.one("land_area", record.land_area, self.quantity),
                "jobs": self.jobs(record.jobs),
                "start": self.one("start", record.start, self.when),
                "completion": self.one("completion", record.completion, self.when),
            }
        return self.statistic(record)

    def each(self, name: str, items: Sequence[T], judge: Callable[[str, str, T], T | None]) -> list[T]:
        """The supported items of a list; grades are filed under their new places, issues under their old ones."""
        kept: list[T] = []
        for number, item in enumerate(items):
            judged = judge(f"{name}[{number}]", f"{name}[{len(kept)}]", item)
            if judged is not None:
                kept.append(judged)
        return kept

    def one(self, name: str, item: T | None, judge: Callable[[str, str, T], T | None]) -> T | None:
        return None if item is None else judge(name, name, item)

    def actor(self, path: str, kept: str, actor: Actor) -> Actor | None:
        judge = judge_name if actor.kind == "person" and actor.name[:1].isupper() else judge_body
        grade = judge(self.index, actor.name, self.cited)
        if grade is None:
            self.issue(f"{path}.name", actor.name, "the article does not hold this name")
            return None
        self.grades[f"{kept}.name"] = grade
        update: dict[str, Any] = {}
        for name, text in (("title", actor.title), ("affiliation", actor.affiliation)):
            if text is None:
                continue
            if (found := judge_body(self.index, text, self.cited)) is None:
                self.issue(f"{path}.{name}", text, f"the article does not hold this {name}")
                update[name] = None
            else:
                self.grades[f"{kept}.{name}"] = found
        if actor.country is not None and not self.index.names_country(actor.country, self.cited):
            self.issue(f"{path}.country", actor.country, "the article names neither this country nor a place in it")
            update["country"] = None
        return actor.model_copy(update=update) if update else actor

    def place(self, path: str, kept: str, place: Place) -> Place | None:
        grade = judge_text(self.index, place.text, self.cited)
        if grade is None:
            self.issue(f"{path}.text", place.text, "the article does not hold this place")
            return None
        self.grades[f"{kept}.text"] = grade
        return place

    def when(self, path: str, kept: str, when: When) -> When | None:
        text = judge_text(self.index, when.text, self.cited)
        if text is None:
            self.issue(f"{path}.text", when.text, "the article does not hold these words of a date")
            return None
        self.grades[f"{kept}.text"] = text
        if when.start is None and when.end is None:
            return when
        days = judge_when(self.index, when, self.cited)
        if days is None:
            raw: dict[str, JsonValue] = {"start": str(when.start or ""), "end": str(when.end or "")}
            self.issue(f"{path}.start", raw, f"the article does not give these days for “{when.text}”")
            return When(text=when.text)
        self.grades |= {f"{kept}.{name}": days for name in ("start", "end") if getattr(when, name) is not None}
        return when

    def money(self, path: str, kept: str, money: Money) -> Money | None:
        grade = judge_money(self.index, money, self.cited)
        if grade is None:
            raw = f"{money.amount} {money.currency}"
            self.issue(f"{path}.amount", raw, "the article does not state this amount in this currency")
            return None
        self.grades[f"{kept}.amount"] = grade
        return money if self.text(path, kept, money.text) else None

    def quantity(self, path: str, kept: str, quantity: Quantity) -> Quantity | None:
        grade = judge_quantity(self.index, quantity, self.cited)
        if grade is None:
            raw = f"{quantity.value} {quantity.unit}"
            self.issue(f"{path}.value", raw, "the article does not state this number in this unit")
            return None
        self.grades[f"{kept}.value"] = grade
        return quantity if self.text(path, kept, quantity.text) else None

    def text(self, path: str, kept: str, text: str) -> bool:
        """Whether the article holds the words of a figure; if not, the figure's grade is taken back."""
        grade = judge_text(self.index, text, self.cited)
        if grade is None:
            self.issue(f"{path}.text", text, "the article does not hold these words")
            for name in ("amount", "value"):
                self.grades.pop(f"{kept}.{name}", None)
            return False
        self.grades[f"{kept}.text"] = grade
        return True

    def jobs(self, jobs: int | None) -> int | None:
        if jobs is None:
            return None
        grade = judge_count(self.index, Decimal(jobs), "person", self.cited)
        if grade is None:
            self.issue("jobs", jobs, "the article does not state this number")
            return None
        self.grades["jobs"] = grade
        return jobs

    def statistic(self, record: Statistic) -> dict[str, Any]:
        fields: dict[str, Any] = {
            "place": self.one("place", record.place, self.place),
            "period": self.one("period", record.period, self.when),
            "countries": [],
        }
        for number, code in enumerate(record.countries):
            if self.index.names_country(code, self.cited):
                fields["countries"].append(code)
            else:
                self.issue(f"countries[{number}]", code, "the article names neither this country nor a place in it")
        if record.value is not None:
            grade = judge_value(self.index, Decimal(record.value), record.unit, self.cited)
            if grade is None:
                raw = f"{record.value} {record.unit}"
                self.issue("value", raw, "the article does not state this figure in this unit")
                fields |= {"value": None, "unit": None, "approximate": False}
            else:
                self.grades["value"] = grade
        if record.change_percent is not None:
            grade = judge_change(self.index, Decimal(record.change_percent), self.cited)
            if grade is None:
                self.issue("change_percent", record.change_percent, "the article does not tell this change")
                fields["change_percent"] = None
            else:
                self.grades["change_percent"] = grade
        return fields
