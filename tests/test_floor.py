"""The quality floor: what the embedded model answered about the example articles, replayed and scored against gold.

`tests/floor.json` pins the figures and the articles; it is raised when quality rises, never lowered.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from recorded import ARTICLES, CASSETTES, recorded

from kzrelations import Extraction, extract
from kzrelations.evaluate import Evaluation, evaluate, load_gold

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "examples" / "gold"
FLOOR = json.loads((Path(__file__).parent / "floor.json").read_text("utf-8"))
NAMES = sorted(path.stem for path in ARTICLES.glob("*.txt"))
NOTHING_TO_FIND = {"wire-en-05", "wire-ru-05"}


def _corpus_hash() -> str:
    digest = hashlib.sha256()
    for path in sorted([*ARTICLES.glob("*.txt"), *GOLD.glob("*.json")]):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def extractions() -> dict[str, Extraction]:
    """Every example article, from its cassette."""
    replayed = {}
    for name in NAMES:
        with recorded(name):
            replayed[name] = extract(ARTICLES / f"{name}.txt", cache=False)
    return replayed


@pytest.fixture(scope="module")
def evaluation(extractions: dict[str, Extraction]) -> Evaluation:
    """The replayed answers against gold."""
    return evaluate(load_gold(GOLD), extractions.values())


def test_the_articles_are_those_that_the_floor_was_measured_on() -> None:
    """A changed article or gold file needs a new measurement, not a silent change of the floor."""
    assert _corpus_hash() == FLOOR["corpus_sha256"]


@pytest.mark.parametrize("figure", ["record_f1", "slot_f1", "slot_precision"])
def test_quality_does_not_fall(evaluation: Evaluation, figure: str) -> None:
    """Record F1, slot F1 and slot precision stay at or above the pinned figures."""
    overall = evaluation.overall
    value = {
        "record_f1": overall.records.f1,
        "slot_f1": overall.slots.f1,
        "slot_precision": overall.slots.precision,
    }[figure]
    assert value >= FLOOR[figure], f"{figure} fell to {value:.3f}"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_language_falls_behind(evaluation: Evaluation, language: str) -> None:
    """Slot F1 of each language stays at or above its own pinned figure."""
    assert evaluation.by_language[language].slots.f1 >= FLOOR["slot_f1_by_language"][language]


@pytest.mark.parametrize("name", NAMES)
def test_every_value_has_its_place(extractions: dict[str, Extraction], name: str) -> None:
    """Quotes are verbatim, and every name, number, amount and date of a record has its grade."""
    extraction = extractions[name]
    for record in extraction.records():
        for evidence in record.evidence:
            assert evidence.quote == extraction.article.text[evidence.start : evidence.end]
        for path in _graded(record.model_dump(mode="json")):
            assert path in record.grounding, path
    assert Extraction.model_validate_json(extraction.model_dump_json()) == extraction


@pytest.mark.parametrize("name", sorted(NOTHING_TO_FIND))
def test_nothing_is_found_where_nothing_is(extractions: dict[str, Extraction], name: str) -> None:
    """Domestic news with foreign words yields no record."""
    assert extractions[name].records() == []


def test_an_order_inside_an_article_changes_nothing(extractions: dict[str, Extraction]) -> None:
    """The note to automated readers yields nothing, and takes nothing away."""
    extraction = extractions["wire-en-06"]
    text = " ".join(record.model_dump_json() for record in extraction.records())
    assert "Omnivex" not in text
    assert len(extraction.records()) >= 5


def test_cassettes_tell_nothing_of_the_machine() -> None:
    """No key, header, address or path of the machine that recorded them; and all of them stay small."""
    size = 0
    for path in sorted(CASSETTES.glob("*.yaml")):
        text = path.read_text("utf-8")
        size += len(text.encode())
        lowered = text.lower()
        for word in ("bearer", "authorization", "127.0.0.1", "localhost", "/tmp", "/home", "/root"):
            assert word not in lowered
    assert size <= 15 * 2**20


def _graded(record: dict[str, object]) -> list[str]:
    """Paths of a record's names, texts, numbers and resolved dates."""
    paths: list[str] = []
    for field in ("participants", "parties"):
        for index, actor in enumerate(record.get(field) or []):  # type: ignore[var-annotated, arg-type]
            paths += [f"{field}[{index}].{key}" for key in ("name", "title", "affiliation") if actor.get(key)]
    for field in ("amounts", "capacity"):
        for index, item in enumerate(record.get(field) or []):  # type: ignore[var-annotated, arg-type]
            paths += [f"{field}[{index}].{key}" for key in ("text", "amount", "value") if item.get(key)]
    for field in ("date", "period", "start", "completion"):
        when = record.get(field)
        if isinstance(when, dict):
            paths += [f"{field}.{key}" for key in ("text", "start", "end") if when.get(key)]
    place = record.get("place")
    paths += ["place.text"] if isinstance(place, dict) else []
    paths += [key for key in ("jobs", "value", "change_percent") if record.get(key) is not None]
    return paths
