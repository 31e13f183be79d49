"""An extraction as lines of text, for terminals, logs and notebooks: one line a record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from kzrelations.schemas import (
    LISTS,
    Actor,
    Article,
    Extraction,
    InvestmentProject,
    Issue,
    Meeting,
    Money,
    MoU,
    Place,
    Quantity,
    Record,
    Statistic,
    Usage,
    When,
)

SEPARATOR = " · "


def render(extraction: Extraction) -> str:
    """Records, issues and the totals, one a line."""
    lines = [
        *map(render_record, extraction.records()),
        *map(render_issue, extraction.issues),
        render_totals(extraction),
    ]
    return "\n".join(lines)


def render_header(article: Article, *, source: str, model: str, strategy: str) -> str:
    """The line above an article's records; it can be printed before the model is asked."""
    language = article.language or "language unknown"
    published = article.published.isoformat() if article.published else "date unknown"
    return _line([source, language, published, model, strategy])


def render_record(record: Record) -> str:
    """One record in one line, its sentences at the end."""
    if isinstance(record, Meeting):
        parts = _meeting(record)
    elif isinstance(record, MoU):
        parts = _mou(record)
    elif isinstance(record, InvestmentProject):
        parts = _project(record)
    else:
        parts = _statistic(record)
    numbers = sorted({evidence.sentence for evidence in record.evidence})
    sentences = f"{'sentence' if len(numbers) == 1 else 'sentences'} {', '.join(map(str, numbers))}"
    return _line([*parts, "background" if record.novelty == "background" else "", sentences])


def render_issue(issue: Issue) -> str:
    """One issue in one line: what was dropped or doubted, where, and why."""
    return _line([_words(["ISSUE", issue.code, issue.list, issue.path]), issue.message])


def render_totals(extraction: Extraction) -> str:
    """The last line: how many records, and what they cost."""
    names = {"meetings": "meeting", "mous": "mou", "projects": "project", "statistics": "statistic"}
    counts = [_count(len(getattr(extraction, name)), names[name]) for name in LISTS if getattr(extraction, name)]
    return _line([", ".join(counts) or "no records", *_usage(extraction.usage)])


def _usage(usage: Usage) -> list[str]:
    requests = _count(usage.requests, "request") + (f", {_count(usage.reasks, 're-ask')}" if usage.reasks else "")
    cost = f"{usage.cost} {usage.cost_currency or ''}".strip() if usage.cost else ""
    tokens = f"{usage.tokens_in} in / {usage.tokens_out} out"
    return [f"{usage.seconds:.1f} s", requests, tokens, f"{usage.cached} cached", cost]


def _meeting(record: Meeting) -> list[str]:
    mode = "" if record.mode == "in_person" else f"by {record.mode}"
    head = _words(["MEETING", record.status, mode, _when(record.date), _place(record.place)])
    return [head, _actors(record.participants)]


def _mou(record: MoU) -> list[str]:
    head = _words(["MOU", record.instrument, record.stage, _when(record.date), _place(record.place)])
    return [head, record.subject, _actors(record.parties), _amounts(record.amounts)]


def _project(record: InvestmentProject) -> list[str]:
    head = _words(["PROJECT", record.activity, record.stage, _place(record.place)])
    land = [record.land_area] if record.land_area else []
    return [
        head,
        record.name,
        _actors(record.parties),
        _amounts(record.amounts),
        _quantities([*record.capacity, *land]),
        _count(record.jobs, "job") if record.jobs is not None else "",
        _labelled("start", record.start),
        _labelled("completion", record.completion),
    ]


def _statistic(record: Statistic) -> list[str]:
    value = f"{_about(record.approximate)}{_figure(record.value)} {record.unit}" if record.value else ""
    sign = "" if record.change_percent is None or record.change_percent.startswith("-") else "+"
    change = f"{sign}{record.change_percent}%" if record.change_percent is not None else ""
    head = _words(["STATISTIC", record.indicator, value, change, _when(record.period), _place(record.place)])
    return [head, record.subject, ", ".join(record.countries)]


def _actors(actors: Iterable[Actor]) -> str:
    return " – ".join(map(_actor, actors))


def _actor(actor: Actor) -> str:
    about = ", ".join(part for part in (actor.country, actor.role) if part)
    return f"{actor.name} ({about})" if about else actor.name


def _place(place: Place | None) -> str:
    if place is None:
        return ""
    return _words([place.name, place.region or place.country])


def _labelled(label: str, when: When | None) -> str:
    return f"{label} {_when(when)}" if when else ""


def _when(when: When | None) -> str:
    """ISO 8601 where the days are known, else the words of the article."""
    if when is None:
        return ""
    if when.start is None:
        return f"“{when.text}”"
    return _coarse(when, when.start) or _span(when.start, when.end)


def _coarse(when: When, start: date) -> str:
    forms = {
        "month": f"{start:%Y-%m}",
        "quarter": f"{start.year}-Q{(start.month + 2) // 3}",
        "half": f"{start.year}-H{1 if start.month <= 6 else 2}",
        "year": str(start.year),
    }
    return forms.get(when.precision, "")


def _span(start: date, end: date | None) -> str:
    if end == start:
        return start.isoformat()
    return f"{start.isoformat()}/{end.isoformat() if end else '..'}"


def _amounts(amounts: Iterable[Money]) -> str:
    return ", ".join(f"{_about(money.approximate)}{_figure(money.amount)} {money.currency}" for money in amounts)


def _quantities(quantities: Iterable[Quantity]) -> str:
    return ", ".join(f"{_figure(quantity.value)} {quantity.unit}" for quantity in quantities)


def _figure(value: str) -> str:
    return f"{Decimal(value):,f}"


def _about(approximate: bool) -> str:
    return "~" if approximate else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _words(parts: Sequence[str | None]) -> str:
    return " ".join(part for part in parts if part)


def _line(parts: Iterable[str]) -> str:
    """Parts in one line; what an article or a model wrote must neither break it nor steer the terminal."""
    clean = ("".join(sign if sign.isprintable() else " " for sign in part) for part in parts)
    return SEPARATOR.join(" ".join(part.split()) for part in clean if part.strip())
