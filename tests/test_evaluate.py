"""Evaluation: the comparators, the pairing, the counts, the loading of folders, the command."""

from __future__ import annotations

import copy
import json
import os
import random
import runpy
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzrelations.errors import InputError
from kzrelations.evaluate import (
    Evaluation,
    GoldExtraction,
    Score,
    Slot,
    add_arguments,
    evaluate,
    load_gold,
    load_predictions,
    run,
)
from kzrelations.evaluate.comparators import agree, name_likeness, slots_of, words
from kzrelations.evaluate.matching import Entry, pair
from kzrelations.schemas import LISTS, Actor, Evidence, Extraction, Meeting

Plain = dict[str, Any]

TEXTS = {
    "mini-en": (
        "Deputy Mayor Aliya Bekturova received Henrik Dalgaard, head of Skovlund Turbines, in Pavlodar on 4 May 2023.\n"
        "Skovlund Turbines will build a 40 MW wind farm for $52 million.\n"
        "A memorandum on training welders may follow.\n"
    ),
    "mini-ru": (
        "Аким Актау Нурлан Сейткали провёл переговоры с послом Австрии Лукасом Эбнером.\n"
        "Товарооборот области с Австрией вырос на 12,5% и достиг 31 млн долларов.\n"
    ),
    "mini-kk": "Шымкентте «Арда Бояу» түрік зауыты іске қосылды, 120 адам жұмысқа алынды.\n",
}


def _quoted(name: str, line: int) -> list[Plain]:
    return [{"quote": TEXTS[name].splitlines()[line]}]


def _mini() -> dict[str, Plain]:
    """Three invented articles' gold: five records, one of them optional."""
    meeting = {
        "participants": [
            {"name": "Aliya Bekturova", "kind": "person", "country": "KZ", "role": "host"},
            {"name": "Henrik Dalgaard", "kind": "person", "country": "DK", "affiliation": "Skovlund Turbines"},
        ],
        "date": {
            "text": "4 May 2023",
            "start": "2023-05-04",
            "end": "2023-05-04",
            "precision": "day",
            "basis": "stated",
        },
        "place": {"text": "Pavlodar", "name": "Pavlodar", "region": "KZ-55", "country": "KZ"},
        "mode": "in_person",
        "status": "held",
        "novelty": "new",
        "evidence": _quoted("mini-en", 0),
    }
    farm = {
        "name": "wind farm",
        "activity": "new",
        "parties": [{"name": "Skovlund Turbines", "kind": "company", "country": "DK", "role": "investor"}],
        "amounts": [{"text": "$52 million", "amount": "52000000", "currency": "USD"}],
        "capacity": [{"text": "40 MW", "value": "40", "unit": "MW"}],
        "stage": "intended",
        "novelty": "new",
        "evidence": _quoted("mini-en", 1),
    }
    training = {
        "instrument": "memorandum",
        "subject": "training of welders",
        "parties": [],
        "stage": "proposed",
        "novelty": "new",
        "optional": True,
        "evidence": _quoted("mini-en", 2),
    }
    talks = {
        "participants": [
            {"name": "Нурлан Сейткали", "kind": "person", "country": "KZ"},
            {"name": "Лукас Эбнер", "kind": "person", "country": "AT"},
        ],
        "mode": "in_person",
        "status": "held",
        "novelty": "new",
        "evidence": _quoted("mini-ru", 0),
    }
    turnover = {
        "indicator": "trade_turnover",
        "subject": "turnover with Austria",
        "countries": ["AT"],
        "value": "31000000",
        "unit": "USD",
        "change_percent": "12.5",
        "novelty": "background",
        "evidence": _quoted("mini-ru", 1),
    }
    plant = {
        "name": "paint plant",
        "activity": "new",
        "parties": [{"name": "Арда Бояу", "kind": "company", "country": "TR"}],
        "place": {"text": "Шымкентте", "name": "Shymkent", "region": "KZ-79", "country": "KZ"},
        "jobs": 120,
        "stage": "operating",
        "novelty": "new",
        "evidence": _quoted("mini-kk", 0),
    }
    empty: Plain = {name: [] for name in LISTS}
    return {
        "mini-en": {
            "article": {"id": "mini-en", "language": "en"},
            **empty,
            "meetings": [meeting],
            "mous": [training],
            "projects": [farm],
        },
        "mini-ru": {
            "article": {"id": "mini-ru", "language": "ru"},
            **empty,
            "meetings": [talks],
            "statistics": [turnover],
        },
        "mini-kk": {"article": {"id": "mini-kk", "language": "kk"}, **empty, "projects": [plant]},
    }


def _write(folder: Path, files: dict[str, Plain]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, plain in files.items():
        (folder / f"{name}.json").write_text(json.dumps(plain, ensure_ascii=False), "utf-8")
    return folder


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """The mini gold as a folder, its texts beside it."""
    (tmp_path / "articles").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "articles" / f"{name}.txt").write_text(text, "utf-8")
    return _write(tmp_path / "gold", _mini())


def _judged(change: Callable[[dict[str, Plain]], object]) -> Evaluation:
    """The mini gold against a changed copy of itself."""
    predictions = _mini()
    change(predictions)
    return evaluate(_mini(), predictions)


# --- comparators


@pytest.mark.parametrize(
    ("name", "left", "right", "same"),
    [
        ("actor", "Қуаныш Еспаев", "Kuanysh Espaev", True),
        ("actor", "Лукас Эбнер", "Лукасом Эбнером", True),
        ("actor", "Бектұрова Әлия", "Алия Бектурова", True),
        ("actor", "Aliya Bekturova", "Henrik Dalgaard", False),
        ("actor", "", "Henrik Dalgaard", False),
        ("actor_country", ("Лукас Эбнер", "AT"), ("Lukas Ebner", "AT"), True),
        ("actor_country", ("Лукас Эбнер", "AT"), ("Lukas Ebner", "DE"), False),
        ("amount", ("52000000", "USD"), ("52100000", "usd"), True),
        ("amount", ("52000000", "USD"), ("52000000", "EUR"), False),
        ("amount", ("52000000", "USD"), ("25000000", "USD"), False),
        ("amount", ("52 million", "USD"), ("52 million", "USD"), False),
        ("amount", ("NaN", "USD"), ("NaN", "USD"), False),
        ("amount", ("1e9999999", "USD"), ("1", "USD"), False),
        ("capacity", ("40", "MW"), ("40.0", "megawatt"), True),
        ("jobs", 120, "120", True),
        ("change", "12.5", "-12.5", False),
        ("date", ("2023-05-04", "2023-05-04"), ("2023-05-04", "2023-05-05"), False),
        ("place", ("KZ-55", "KZ", "Pavlodar"), ("KZ-55", "", "Aksu"), True),
        ("place", ("KZ-55", "KZ", "Pavlodar"), ("", "KZ", "Pavlodar"), False),
        ("place", ("", "AT", "Vienna"), ("", "AT", "Vienne"), True),
        ("place", ("", "AT", "Vienna"), ("", "AT", "Graz"), False),
        ("place", ("", "AT", ""), ("", "AT", "Graz"), True),
        ("stage", "signed", "agreed", False),
    ],
)
def test_values_are_compared_by_their_kind(name: str, left: object, right: object, same: bool) -> None:
    """Names across scripts and cases, numbers within half a percent, spans and codes exactly, places by region."""
    assert agree(Slot(name, left), Slot(name, right)) is same
    assert agree(Slot(name, right), Slot(name, left)) is same


def test_slots_of_different_names_never_agree() -> None:
    """A completion in the place of a start is not right."""
    span = ("2024-01-01", "2024-12-31")
    assert not agree(Slot("start", span), Slot("completion", span))


@given(st.text(), st.text())
@settings(max_examples=200, deadline=None)
def test_likeness_is_a_share_for_any_text(left: str, right: str) -> None:
    """Any two strings give a number from 0 to 1, and a name with a letter in it is like itself."""
    assert 0.0 <= name_likeness(left, right) <= 1.0
    assert name_likeness(left, left) == (1.0 if words(left) else 0.0)


def test_a_project_yields_every_slot() -> None:
    """Each field that is compared becomes a slot; those that are judged elsewhere (text, unit, activity) do not."""
    record = {
        "name": "dairy",
        "activity": "new",
        "parties": [{"name": "Melkveld", "country": "NL"}],
        "date": {"text": "2022", "start": "2022-01-01"},
        "start": {"text": "2022", "start": "2022-01-01", "end": "2022-12-31"},
        "completion": {"text": "soon", "precision": "unknown"},
        "place": {"text": "Taraz"},
        "amounts": [{"amount": "1", "currency": "EUR"}],
        "capacity": [{"value": "9", "unit": "t/year"}],
        "land_area": {"value": "70", "unit": "ha"},
        "jobs": 0,
        "stage": "operating",
        "sector": "food",
    }
    assert slots_of("projects", record) == [
        Slot("novelty", "new"),
        Slot("actor", "Melkveld"),
        Slot("actor_country", ("Melkveld", "NL")),
        Slot("date", ("2022-01-01", "2022-01-01")),
        Slot("start", ("2022-01-01", "2022-12-31")),
        Slot("place", ("", "", "Taraz")),
        Slot("amount", ("1", "EUR")),
        Slot("capacity", ("9", "t/year")),
        Slot("land_area", ("70", "ha")),
        Slot("jobs", 0),
        Slot("stage", "operating"),
        Slot("sector", "food"),
    ]


def test_shapeless_predictions_are_counted_not_fatal() -> None:
    """Fields of a wrong type yield no slot, a bare string stands for a named actor, and nothing raises."""
    record = {"participants": ["Ebner", 7, None], "place": "Aktau", "date": [], "amounts": {"amount": 1}, "evidence": 3}
    assert slots_of("meetings", record) == [Slot("novelty", "new"), Slot("actor", "Ebner")]
    outcome = evaluate({"a": {}}, {"a": {"meetings": [record]}})
    assert outcome.overall.slots == Score(0, 2, 0)


# --- pairing


def test_the_likest_records_are_paired_first() -> None:
    """Two meetings of one host go to their own guests, whatever the order they were predicted in."""

    def meeting(guest: str, country: str) -> Plain:
        return {"participants": [{"name": "Нурлан Сейткали"}, {"name": guest, "country": country}], "status": "held"}

    golds = [Entry("meetings", meeting("Лукас Эбнер", "AT")), Entry("meetings", meeting("Ким До Юн", "KR"))]
    predictions = [Entry("meetings", meeting("Kim Do Yun", "KR")), Entry("meetings", meeting("Lukas Ebner", "AT"))]
    assert pair(golds, predictions) == {0: 1, 1: 0}


def test_unlike_records_are_no_pair() -> None:
    """A figure of another indicator, value and partner is a missing record and an invented one, not a wrong one."""
    outcome = _judged(
        lambda files: files["mini-ru"].update(
            statistics=[{"indicator": "tourists", "value": "900", "unit": "count", "countries": ["TH"]}]
        )
    )
    assert outcome.by_list["statistics"].records == Score(0, 1, 1)
    assert [(m.kind, m.field) for m in outcome.errors] == [("missing", "record"), ("invented", "record")]


def test_a_record_that_counts_goes_before_an_optional_one() -> None:
    """Of two equal gold records the prediction answers the one that counts."""
    record = copy.deepcopy(_mini()["mini-ru"]["meetings"][0])
    outcome = evaluate({"a": {"meetings": [{**record, "optional": True}, record]}}, {"a": {"meetings": [record]}})
    assert outcome.overall.records == Score(1, 1, 1)


# --- counts and mistakes


def test_gold_against_itself_is_perfect() -> None:
    """Every share is 1, no mistake is listed, and the optional record is counted on neither side."""
    outcome = _judged(lambda files: None)
    assert outcome.overall.records == Score(5, 5, 5)
    assert outcome.overall.slots.f1 == 1.0
    assert outcome.overall.evidence_share == 1.0
    assert outcome.errors == []


def test_no_prediction_at_all() -> None:
    """Nothing found: recall 0 and precision 0, each record that counts is missing, each article named."""
    outcome = evaluate(_mini(), {})
    assert outcome.overall.records == Score(0, 0, 5)
    assert (outcome.overall.slots.precision, outcome.overall.slots.f1) == (0.0, 0.0)
    assert outcome.overall.evidence_share is None
    assert outcome.without_prediction == ["mini-en", "mini-ru", "mini-kk"]
    assert {mistake.kind for mistake in outcome.errors} == {"missing"}


def test_mistakes_lie_side_by_side() -> None:
    """A wrong, a missing and an invented slot are told apart, with both values, and counted once on each side."""

    def change(files: dict[str, Plain]) -> None:
        farm = files["mini-en"]["projects"][0]
        farm["amounts"][0]["amount"] = "25000000"
        farm["jobs"] = 30
        del farm["capacity"]

    outcome = _judged(change)
    assert [(m.kind, m.field, m.gold, m.predicted) for m in outcome.errors] == [
        ("wrong", "amount", "52000000 USD", "25000000 USD"),
        ("missing", "capacity", "40 MW", None),
        ("invented", "jobs", None, "30"),
    ]
    assert {(m.article, m.list, m.record, m.gold_index, m.predicted_index) for m in outcome.errors} == {
        ("mini-en", "projects", "wind farm", 0, 0)
    }
    fields = outcome.by_list["projects"].fields
    assert (fields["amount"], fields["capacity"]) == (Score(0, 1, 1), Score(0, 0, 1))
    assert fields["jobs"] == Score(1, 2, 1)
    assert outcome.overall.slots == Score(30, 32, 32)
    assert "gold 52000000 USD | predicted 25000000 USD" in outcome.errors_listed(1)
    assert outcome.errors_listed(1).endswith("… and 2 more")


def test_another_person_is_not_a_misspelt_one() -> None:
    """A half-right name stands beside the right one; a stranger is an invention next to a missing name."""

    def rename(name: str) -> Callable[[dict[str, Plain]], object]:
        return lambda files: files["mini-ru"]["meetings"][0]["participants"][1].update(name=name, country=None)

    assert [(m.kind, m.field) for m in _judged(rename("Эбнер Франц")).errors] == [
        ("wrong", "actor"),
        ("missing", "actor_country"),
    ]
    assert [(m.kind, m.field) for m in _judged(rename("Жүсіп Қожа")).errors] == [
        ("missing", "actor"),
        ("missing", "actor_country"),
        ("invented", "actor"),
    ]


def test_evidence_that_lies_elsewhere_is_listed() -> None:
    """A right record with another sentence's quote counts as found but its evidence as missed."""
    outcome = _judged(lambda files: files["mini-en"]["projects"][0].update(evidence=_quoted("mini-en", 2)))
    assert outcome.overall.records == Score(5, 5, 5)
    assert outcome.overall.evidence_share == pytest.approx(0.8)
    assert [(m.kind, m.field) for m in outcome.errors] == [("wrong", "evidence")]


def test_an_optional_record_costs_nothing() -> None:
    """Left out or found with mistakes, the optional record changes no figure."""
    dropped = _judged(lambda files: files["mini-en"].update(mous=[]))
    wrong = _judged(lambda files: files["mini-en"]["mous"][0].update(stage="signed"))
    for outcome in (dropped, wrong):
        assert outcome.overall == _judged(lambda files: None).overall
        assert outcome.errors == []


def test_figures_by_language_list_and_article() -> None:
    """A mistake in the Kazakh project lowers that language, list and article, and leaves the others whole."""
    outcome = _judged(lambda files: files["mini-kk"]["projects"][0].update(stage="intended"))
    assert {name: figures.slots.f1 == 1.0 for name, figures in outcome.by_language.items()} == {
        "en": True,
        "ru": True,
        "kk": False,
    }
    assert [name for name, figures in outcome.by_list.items() if figures.slots.right < figures.slots.gold] == [
        "projects"
    ]
    assert outcome.by_article["mini-kk"].slots == Score(5, 6, 6)
    assert outcome.by_field["stage"] == Score(1, 2, 2)


def test_every_grouping_adds_up() -> None:
    """Lists, languages, articles and fields are four cuts of the same counts."""
    outcome = _judged(lambda files: (files.pop("mini-kk"), files["mini-en"]["meetings"].clear()))
    whole = outcome.overall
    for group in (outcome.by_list, outcome.by_language, outcome.by_article):
        assert sum((figures.slots for figures in group.values()), Score()) == whole.slots
        assert sum((figures.records for figures in group.values()), Score()) == whole.records
    assert sum(outcome.by_field.values(), Score()) == whole.slots


# --- what goes in


def test_extractions_and_plain_objects_give_the_same(gold: Path) -> None:
    """Records of the library, their JSON and a folder of files are judged alike, in any order."""
    records = load_gold(gold)
    plain = [record.model_dump(mode="json") for record in records]
    folder = load_predictions(_write(gold.parent / "answers", {item["article"]["id"]: item for item in plain}))
    outcomes = [evaluate(records, answers) for answers in (records, list(reversed(plain)), folder)]
    assert {outcome.overall.records for outcome in outcomes} == {Score(5, 5, 5)}
    assert [outcome.overall.slots.f1 for outcome in outcomes] == [1.0, 1.0, 1.0]


def test_gold_made_in_code_keeps_its_defaults() -> None:
    """A record made without naming its status is held and in person, on both sides."""
    evidence = [Evidence(sentence=1, start=0, end=2, quote="Hi")]
    meeting = Meeting(participants=[Actor(name="Lukas Ebner")], evidence=evidence)
    extraction = Extraction.model_validate({"article": {"id": "a"}, "meetings": [meeting]})
    assert evaluate([extraction], [extraction]).overall.slots == Score(4, 4, 4)


@pytest.mark.parametrize(
    ("side", "match"),
    [([{"meetings": []}], "no article.id"), ([{"article": {"id": "a"}}, {"article": {"id": "a"}}], "share this id")],
)
def test_sides_that_cannot_be_matched_are_refused(side: list[Plain], match: str) -> None:
    """An object without an id, or two with one, is a clear error rather than a silent loss."""
    with pytest.raises(InputError, match=match):
        evaluate(side, {})


def test_predictions_without_gold_are_named() -> None:
    """An article that only the predictions know is told, not counted."""
    outcome = _judged(lambda files: files.update(stray={"meetings": [{}]}))
    assert outcome.without_gold == ["stray"]
    assert outcome.overall.records == Score(5, 5, 5)
    assert "stray" in outcome.table()


def test_quotes_are_checked_against_the_text(gold: Path) -> None:
    """A quote off by a letter lowers the verbatim share and is listed; without texts there is no share."""
    answers = _mini()
    answers["mini-kk"]["projects"][0]["evidence"][0]["quote"] += "!"
    outcome = evaluate(load_gold(gold), answers)
    assert (outcome.overall.verbatim, outcome.overall.quotes) == (5, 6)
    assert [(m.field, m.predicted) for m in outcome.errors] == [("quote", TEXTS["mini-kk"].strip() + "!")]
    assert "0.833 of 6" in outcome.table()
    assert evaluate(_mini(), answers).overall.verbatim_share is None


# --- loading


def test_gold_becomes_records_with_places_in_the_text(gold: Path) -> None:
    """Quotes get offsets and their sentence's number; omitted fields keep their default; dumps are the contract."""
    english, kazakh, russian = load_gold(gold)
    text = english.article.text
    assert text == TEXTS["mini-en"]
    assert all(e.quote == text[e.start : e.end] for record in english.records() for e in record.evidence)
    assert [e.sentence for e in english.projects[0].evidence] == [2]
    assert [e.sentence for e in russian.statistics[0].evidence] == [2]
    assert kazakh.projects[0].amounts == []
    assert isinstance(english, GoldExtraction)
    assert english.optional == {("mous", 0)}
    assert "optional" not in english.model_dump()
    assert Extraction.model_validate(english.model_dump(mode="json")).records() == english.records()


def test_a_byte_order_mark_moves_no_offset(gold: Path) -> None:
    """The mark is no part of the text; line ends are kept as they are."""
    path = gold.parent / "articles" / "mini-kk.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXTS["mini-kk"].replace("\n", "\r\n").encode())
    (extraction,) = load_gold(gold, only="mini-kk")
    assert extraction.article.text.endswith("\r\n")
    assert extraction.projects[0].evidence[0].start == 0


def test_decimals_with_zeros_after_the_point_are_read(gold: Path) -> None:
    """An annotator's 12.50 is the contract's 12.5."""
    files = _mini()
    files["mini-ru"]["statistics"][0]["change_percent"] = "12.50"
    _write(gold, files)
    assert load_gold(gold, only="mini-ru")[0].statistics[0].change_percent == "12.5"


def _spoil(change: Callable[[Plain], object], name: str = "mini-en") -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        files = _mini()
        change(files[name])
        _write(folder, files)

    return apply


@pytest.mark.parametrize(
    ("spoil", "field", "advice"),
    [
        (_spoil(lambda g: g["projects"][0].update(stage="built")), r"projects\[0\].stage", "record contract"),
        (_spoil(lambda g: g["meetings"][0]["date"].update(start="4.5.2023")), r"meetings\[0\].date.start", "contract"),
        (_spoil(lambda g: g["projects"][0].pop("name")), r"projects\[0\].name", "contract"),
        (_spoil(lambda g: g["projects"][0].update(job=3)), r"projects\[0\].job: is no field", "jobs"),
        (_spoil(lambda g: g.update(meeting=[])), "meeting: is no field", "meetings"),
        (_spoil(lambda g: g["article"].update(lang="en")), "article.lang: is no field", "language"),
        (_spoil(lambda g: g["article"].update(language="English")), "article.language", "contract"),
        (_spoil(lambda g: g["article"].update(id="other")), "article.id", "mini-en"),
        (_spoil(lambda g: g.update(article=[1])), "article: is no object", "id"),
        (_spoil(lambda g: g["mous"][0].update(optional="yes")), r"mous\[0\].optional", "true"),
        (_spoil(lambda g: g["mous"][0].update(evidence=[])), r"mous\[0\].evidence", "Quote"),
        (_spoil(lambda g: g["mous"][0].update(evidence=["x"])), r"mous\[0\].evidence\[0\].quote", "Copy"),
        (_spoil(lambda g: g["mous"][0]["evidence"][0].update(quote="No such")), "does not stand in the text", "letter"),
        (_spoil(lambda g: g.update(mous={})), "mous: is no list", "list of records"),
        (_spoil(lambda g: g.update(mous=["x"])), r"mous\[0\]: is no object", "object"),
        (lambda folder: (folder / "mini-en.json").write_text("{", "utf-8"), "not a JSON file", "anew"),
        (lambda folder: (folder / "mini-en.json").write_text("[]", "utf-8"), "holds no object", "lists of records"),
        (lambda folder: (folder / "../articles/mini-en.txt").unlink(), "its text .* is missing", "folder of the texts"),
        (lambda folder: (folder / "../articles/mini-en.txt").write_bytes(b"\xff"), "is not UTF-8", "Save"),
    ],
)
def test_a_broken_gold_file_is_named(gold: Path, spoil: Callable[[Path], object], field: str, advice: str) -> None:
    """The error names the file, the field and what to do, and carries the article's id."""
    spoil(gold)
    with pytest.raises(InputError, match=field) as caught:
        load_gold(gold)
    assert "mini-en." in str(caught.value)
    assert advice in caught.value.advice
    assert caught.value.article_id == "mini-en"


def test_folders_that_hold_nothing_are_refused(gold: Path) -> None:
    """A missing folder or a pattern without a match is an error; an empty folder of predictions is not."""
    with pytest.raises(InputError, match="no folder"):
        load_gold(gold / "nowhere")
    with pytest.raises(InputError, match="No gold file"):
        load_gold(gold, only="zz-*")
    (gold.parent / "answers").mkdir()
    assert load_predictions(gold.parent / "answers") == {}


def test_predictions_may_be_partial_but_not_broken(tmp_path: Path) -> None:
    """Files without an article or with an underscore before their name are fine; a list that is none is named."""
    folder = _write(tmp_path / "answers", {"a": {"meetings": [{"evidence": [{"quote": "x"}]}]}, "_notes": {"mous": 1}})
    assert list(load_predictions(folder)) == ["a"]
    _write(folder, {"b": {"mous": "none"}})
    with pytest.raises(InputError, match=r"b\.json: mous: is no list"):
        load_predictions(folder)


def test_a_quote_that_stands_twice_is_placed_in_the_news(gold: Path) -> None:
    """Of two places the one outside the teasers counts, even when a teaser comes first."""
    line = TEXTS["mini-kk"].strip()
    path = gold.parent / "articles" / "mini-kk.txt"
    path.write_text(f"Шымкентте зауыт ашылды\n\nТағы оқыңыз: {line}\n\n{line}\n", "utf-8")
    (placed,) = load_gold(gold, only="mini-kk")[0].projects[0].evidence
    assert placed.start == path.read_text("utf-8").rindex(line)


# --- the command


def _command(*arguments: str | Path) -> int:
    parser = ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args([str(argument) for argument in arguments]))


def test_the_command_prints_tables_and_mistakes(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lists, languages and fields are always there; articles and mistakes when asked for."""
    answers = _mini()
    answers["mini-ru"]["statistics"][0]["value"] = "13000000"
    folder = _write(gold.parent / "answers", answers)
    assert _command(gold, folder) == 0
    short = capsys.readouterr().out
    assert "mini-ru" not in short
    assert all(row in short for row in ("all ", *LISTS, "kk ", "actor_country "))
    assert _command(gold, folder, "--per-article", "--errors", "5") == 0
    long = capsys.readouterr().out
    assert "gold 31000000 USD | predicted 13000000 USD" in long
    assert "mini-kk " in long


def test_the_command_prints_json_for_some_articles(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--only keeps the matching articles on both sides, and --json carries figures and mistakes."""
    folder = _write(gold.parent / "answers", _mini())
    assert _command(gold, folder, "--only", "*-kk", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["articles"], found["without_gold"], found["errors"]) == (1, [], [])
    assert found["projects"]["slots"] == [1.0, 1.0, 1.0]
    assert found["quotes_verbatim"] == 1.0


def test_the_command_needs_no_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no texts are at hand the figures are given without the share of quotes; a named folder must be there."""
    folder = _write(tmp_path / "corpus" / "gold", _mini())
    assert _command(folder, folder) == 0
    assert "verbatim" not in capsys.readouterr().out
    with pytest.raises(InputError, match="is missing"):
        _command(folder, folder, "--articles", tmp_path / "nowhere")


# --- beside the corpus' own scorer


def _corpus() -> Path:
    place = os.environ.get("KZRELATIONS_CORPUS", "")
    if not (Path(place) / "gold").is_dir() or not place:
        pytest.skip("KZRELATIONS_CORPUS names no corpus folder")
    if not (Path(place).parent / "score.py").is_file():
        pytest.skip("no score.py beside the corpus folder")
    return Path(place)


def _leaves(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) of a JSON value."""
    for key in list(node) if isinstance(node, dict) else range(len(node)):
        yield node, key
        if isinstance(node[key], dict | list):
            yield from _leaves(node[key])


def _altered(value: object, dice: random.Random) -> object:
    """Another value of the same look: a digit, a letter, a word order, a code."""
    if isinstance(value, int):
        return value + dice.choice([0, 1, 50])
    if not isinstance(value, str) or len(value) < 2:
        return value
    if value[-1].isdigit():
        return value[:-1] + dice.choice("0123456789")
    if " " in value and dice.random() < 0.5:
        return " ".join(reversed(value.split()))
    at = dice.randrange(len(value))
    return value[:at] + value[at + dice.choice([1, 3]) :] + dice.choice(["", "ом", "x"])


def _perturbed(gold: Plain, harm: float, seed: str) -> Plain:
    """A prediction made of gold: values dropped and altered, records dropped, doubled and shuffled."""
    dice = random.Random(seed)
    found: Plain = copy.deepcopy({name: gold[name] for name in LISTS})
    for name in LISTS:
        records = [record for record in found[name] if dice.random() > harm / 2]
        records += [copy.deepcopy(record) for record in records if dice.random() < harm / 4]
        dice.shuffle(records)
        found[name] = records
        for container, key in [*_leaves(records)]:
            if not isinstance(container, dict) or key not in container:
                continue
            if key == "optional" or dice.random() < harm / 2:
                del container[key]
            elif dice.random() < harm:
                container[key] = _altered(container[key], dice)
    return found


def _as_scored(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Plain:
    """What score.py says of the same folders."""
    gold, answers, articles = map(str, folders)
    argv = ["score.py", gold, answers, "--articles", articles, "--json", "--per-article"]
    monkeypatch.setattr(sys, "argv", argv)
    capsys.readouterr()
    runpy.run_path(str(_corpus().parent / "score.py"), run_name="__main__")
    found: Plain = json.loads(capsys.readouterr().out)
    return found


def _differences(ours: Any, theirs: Any) -> Iterator[float]:
    """How far each figure of the other scorer lies from ours; a missing one is infinitely far."""
    if isinstance(theirs, dict):
        for key, value in theirs.items():
            yield from _differences(ours.get(key), value)
    elif isinstance(theirs, list):
        for left, right in zip(ours, theirs, strict=True):
            yield from _differences(left, right)
    else:
        both = isinstance(ours, int | float) and isinstance(theirs, int | float)
        yield abs(ours - theirs) if both else 0.0 if ours == theirs else float("inf")


@pytest.mark.parametrize("harm", [0.0, 0.1, 0.3, 0.6])
def test_agrees_with_the_corpus_scorer_on_harmed_gold(
    harm: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every figure that both give, down to single articles, is the same to 0.01, from light to heavy damage."""
    corpus = _corpus()
    gold = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((corpus / "gold").glob("*.json"))}
    kept = list(gold)[1:] if harm else list(gold)
    folder = _write(tmp_path / "answers", {name: _perturbed(gold[name], harm, f"{name} {harm}") for name in kept})
    theirs = _as_scored((corpus / "gold", folder, corpus / "articles"), monkeypatch, capsys)
    ours = evaluate(load_gold(corpus / "gold"), load_predictions(folder)).to_dict()
    assert max(_differences(ours, theirs)) <= 0.01
    assert (ours["all"]["slots"][2] == 1.0) is (harm == 0.0)


def test_agrees_with_the_corpus_scorer_on_the_mini_gold(
    gold: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same on invented articles, with fields that a list does not have and quotes alone."""
    for seed in range(8):
        answers = {name: _perturbed(plain, 0.3, f"{name} {seed}") for name, plain in _mini().items()}
        answers["mini-ru"]["meetings"] += [
            {"amounts": [{"amount": "5", "currency": None}], "evidence": [{"quote": "Q"}]}
        ]
        answers["mini-kk"]["statistics"] += [{"jobs": 3, "sector": "food", "value": None, "evidence": [{"quote": "Q"}]}]
        folder = _write(gold.parent / "answers", answers)
        theirs = _as_scored((gold, folder, gold.parent / "articles"), monkeypatch, capsys)
        ours = evaluate(load_gold(gold), load_predictions(folder)).to_dict()
        assert max(_differences(ours, theirs)) <= 0.01
