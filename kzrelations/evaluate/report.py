"""The outcome of an evaluation, to read and to keep."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kzrelations.evaluate.scoring import Figures, Mistake, Score
from kzrelations.schemas import LISTS, ListName

NO_LANGUAGE = "unknown"


@dataclass(frozen=True, slots=True)
class Cell:
    """The figures of one list in one article."""

    article: str
    language: str
    list: ListName
    figures: Figures


@dataclass(frozen=True)
class Evaluation:
    """Predictions beside their gold: figures by list, language, article and field, and every mistake."""

    cells: list[Cell]
    errors: list[Mistake]
    without_prediction: list[str]
    """Articles that count as empty predictions."""
    without_gold: list[str]
    """Predictions that nothing could be held against."""

    @property
    def articles(self) -> list[str]:
        """The articles that were judged, in the gold's order."""
        return list(dict.fromkeys(cell.article for cell in self.cells))

    @property
    def overall(self) -> Figures:
        """Everything together."""
        return sum((cell.figures for cell in self.cells), Figures())

    @property
    def by_list(self) -> dict[ListName, Figures]:
        """In the order of the contract's lists."""
        figures = dict.fromkeys(LISTS, Figures())
        for cell in self.cells:
            figures[cell.list] += cell.figures
        return figures

    @property
    def by_language(self) -> dict[str, Figures]:
        """By the gold's language; `unknown` where it names none."""
        return self._grouped(lambda cell: cell.language)

    @property
    def by_article(self) -> dict[str, Figures]:
        """In the gold's order."""
        return self._grouped(lambda cell: cell.article)

    @property
    def by_field(self) -> dict[str, Score]:
        """Slot names, the most frequent in the gold first."""
        fields = self.overall.fields
        return dict(sorted(fields.items(), key=lambda item: (-item[1].gold, item[0])))

    def to_dict(self) -> dict[str, Any]:
        """Plain values: precision, recall and F1 as triples, rounded to three places."""
        whole = self.overall
        by_list = self.by_list
        found: dict[str, Any] = {
            "articles": len(self.articles),
            "without_prediction": len(self.without_prediction),
            "without_gold": self.without_gold,
            "all": _summary(whole),
            **{str(name): _summary(figures) for name, figures in by_list.items()},
            "fields": {name: _field(score) for name, score in self.by_field.items()},
            "fields_by_list": {
                name: {key: _field(score) for key, score in figures.fields.items()} for name, figures in by_list.items()
            },
            "per_language": {name: _summary(figures) for name, figures in self.by_language.items()},
            "per_article": {name: _summary(figures) for name, figures in self.by_article.items()},
            "errors": [dataclasses.asdict(mistake) for mistake in self.errors],
        }
        if whole.verbatim_share is not None:
            found["quotes_verbatim"] = round(whole.verbatim_share, 3)
        return found

    def to_json(self) -> str:
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1)

    def table(self, *, per_article: bool = False) -> str:
        """The figures as text: by list, by language, field by field, and by article when asked for."""
        whole = self.overall
        head = f"{len(self.articles)} articles, {len(self.without_prediction)} without a prediction"
        if self.without_gold:
            head += f", {len(self.without_gold)} predictions without gold: {', '.join(self.without_gold)}"
        lines = [head, "", *_block("", [("all", whole), *self.by_list.items()])]
        lines += ["", *_block("language", self.by_language.items()), ""]
        lines += _field_block(self.by_field, self.by_list)
        if whole.verbatim_share is not None:
            lines += ["", f"quotes that stand verbatim in the article: {whole.verbatim_share:.3f} of {whole.quotes}"]
        if per_article:
            lines += ["", *_block("article", self.by_article.items())]
        return "\n".join(lines)

    def errors_listed(self, limit: int | None = None) -> str:
        """The first mistakes, one a line, gold and predicted value side by side; all of them without a limit."""
        shown = self.errors if limit is None else self.errors[:limit]
        lines = [mistake.line() for mistake in shown]
        if len(shown) < len(self.errors):
            lines.append(f"… and {len(self.errors) - len(shown)} more")
        return "\n".join(lines)

    def _grouped(self, key: Callable[[Cell], str]) -> dict[str, Figures]:
        groups: dict[str, Figures] = {}
        for cell in self.cells:
            groups[key(cell)] = groups.get(key(cell), Figures()) + cell.figures
        return groups


def _triple(score: Score) -> list[float]:
    return [round(value, 3) for value in (score.precision, score.recall, score.f1)]


def _field(score: Score) -> dict[str, Any]:
    return {"slots": _triple(score), "right": score.right, "n_gold": score.gold, "n_pred": score.predicted}


def _summary(figures: Figures) -> dict[str, Any]:
    share = figures.evidence_share
    return {
        "records": _triple(figures.records),
        "slots": _triple(figures.slots),
        "evidence": None if share is None else round(share, 3),
        "n_gold": figures.records.gold,
        "n_pred": figures.records.predicted,
    }


def _cells(score: Score) -> str:
    return f"{score.precision:6.3f}{score.recall:6.3f}{score.f1:6.3f}"


def _block(title: str, rows: Iterable[tuple[str, Figures]]) -> list[str]:
    named = list(rows)
    width = max([10, *(len(name) for name, _ in named)])
    lines = [
        f"{'':{width}}  {'records':^18}  {'slots':^18}",
        f"{title:{width}}  {'P':>6}{'R':>6}{'F1':>6}  {'P':>6}{'R':>6}{'F1':>6}  evidence   gold   pred",
    ]
    for name, figures in named:
        share = figures.evidence_share
        evidence = "–" if share is None else f"{share:.3f}"
        count = figures.records
        scores = f"{_cells(count)}  {_cells(figures.slots)}"
        lines.append(f"{name:{width}}  {scores}  {evidence:>8}{count.gold:>7}{count.predicted:>7}")
    return lines


def _field_block(fields: dict[str, Score], by_list: dict[ListName, Figures]) -> list[str]:
    columns = "".join(f"{name:>11}" for name in LISTS)
    lines = [f"{'field':14}{'P':>6}{'R':>6}{'F1':>6}{'gold':>7}{'pred':>7}   F1 in {columns}"]
    for name, score in fields.items():
        parts = (by_list[kind].fields.get(name) for kind in LISTS)
        columns = "".join(f"{'–' if part is None else f'{part.f1:.3f}':>11}" for part in parts)
        lines.append(f"{name:14}{_cells(score)}{score.gold:>7}{score.predicted:>7}         {columns}")
    return lines
