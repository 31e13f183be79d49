"""The only reader of prompts/: constant text, worked examples, and the fingerprint of both.

A prompt is a Jinja file `<task>.v<N>.j2` that is rendered once, from code lists and worked examples only. An article's
text never passes through it: it follows as a message of its own, as it is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from kzrelations import schemas

if TYPE_CHECKING:
    from pydantic import BaseModel

_VERSIONS = {"direct": 1, "judge": 1, "name": 1, "reask": 1}

_CODE_LISTS = {
    "kinds": schemas.ActorKind,
    "roles": schemas.Role,
    "instruments": schemas.Instrument,
    "mou_stages": schemas.MoUStage,
    "project_stages": schemas.ProjectStage,
    "activities": schemas.Activity,
    "indicators": schemas.Indicator,
    "sectors": schemas.Sector,
}


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example: the sentences of an invented article, and the answer that a good model gives."""

    sentences: tuple[str, ...]
    answer: dict[str, Any]
    published: str | None = None


def folder() -> Path:
    """Where the prompt files lie: inside the installed wheel, else beside the package in a checkout."""
    inside = Path(__file__).parent / "_prompts"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "prompts"


@cache
def examples(task: str) -> tuple[Example, ...]:
    """The worked examples of a task, in the order in which they are shown."""
    path = folder() / f"{task}.examples.json"
    if not path.is_file():
        return ()
    rows = json.loads(path.read_text("utf-8"))
    return tuple(Example(tuple(row["sentences"]), row["answer"], row.get("published")) for row in rows)


@cache
def constant_text(task: str) -> str:
    """The system text of a task: the same bytes for every article, so that prefix caches pay for it once."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(  # noqa: S701 (plain text for a model, not HTML)
        loader=FileSystemLoader(folder()), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["compact"] = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    template = environment.get_template(f"{task}.v{_VERSIONS[task]}.j2")
    lists = {name: ", ".join(get_args(literal)) for name, literal in _CODE_LISTS.items()}
    return template.render(examples=examples(task), numbered=numbered, **lists).strip() + "\n"


def numbered(sentences: tuple[str, ...]) -> str:
    """Sentences under their numbers, one a line."""
    return "\n".join(f"[{number}] {text}" for number, text in enumerate(sentences, 1))


def fingerprint(tasks: Sequence[str], *wire: type[BaseModel]) -> str:
    """Sha256 of the tasks' constant texts and the wire schemas: what `usage.prompt` holds."""
    schemas_text = json.dumps([model.model_json_schema() for model in wire], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256("".join([*map(constant_text, tasks), schemas_text]).encode()).hexdigest()
