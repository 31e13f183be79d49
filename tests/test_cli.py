"""The command line and the lines it prints, with a scripted `extract`: no model, no network."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import kzrelations.extraction
from kzrelations import cli
from kzrelations.article import split
from kzrelations.errors import ConfigError, NotCached, ServerUnreachable
from kzrelations.report.text import render, render_header, render_issue, render_record, render_totals
from kzrelations.schemas import (
    Actor,
    Article,
    Evidence,
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

TEXT = "14 мая 2020, 10:00\nАким принял посла Норландии\n\nАКТАУ. Они обсудили порт. Встреча прошла вчера.\n"
PORT = Place(text="АКТАУ", name="Aktau", region="KZ-47", country="KZ")
HOST = Actor(name="Ержан Сапаров", country="KZ", role="host")
GUEST = Actor(name="Нур Ланд", country="NO", role="visitor")


def evidence(*numbers: int) -> list[Evidence]:
    return [Evidence(sentence=number, start=0, end=1, quote="x") for number in numbers]


def day(year: int, month: int, number: int) -> When:
    moment = date(year, month, number)
    return When(text="вчера", start=moment, end=moment, precision="day", basis="relative")


def span(precision: str, start: date, end: date | None) -> When:
    return When.model_validate({"text": "x", "start": start, "end": end, "precision": precision, "basis": "stated"})


MEETING = Meeting(participants=[HOST, GUEST], date=day(2020, 5, 13), place=PORT, evidence=evidence(5, 3))
RECORDS: list[tuple[Record, str]] = [
    (
        MEETING,
        "MEETING held 2020-05-13 Aktau KZ-47 · Ержан Сапаров (KZ, host) – Нур Ланд (NO, visitor) · sentences 3, 5",
    ),
    (
        Meeting(
            participants=[Actor(name="Ержан Сапаров"), Actor(name="Нур Ланд", country="NO")],
            date=When(text="20 мая"),
            mode="video",
            status="planned",
            novelty="background",
            evidence=evidence(4),
        ),
        "MEETING planned by video “20 мая” · Ержан Сапаров – Нур Ланд (NO) · background · sentence 4",
    ),
    (
        MoU(
            instrument="memorandum",
            subject="port cranes",
            parties=[HOST, GUEST],
            stage="signed",
            place=PORT,
            evidence=evidence(4),
            date=span("month", date(2020, 5, 1), date(2020, 5, 31)),
            amounts=[Money(text="x", amount="1500000.5", currency="USD", approximate=True)],
        ),
        "MOU memorandum signed 2020-05 Aktau KZ-47 · port cranes · Ержан Сапаров (KZ, host) – Нур Ланд (NO, visitor) · "
        "~1,500,000.5 USD · sentence 4",
    ),
    (
        InvestmentProject(
            name="grain terminal",
            parties=[Actor(name="Fjord Grain", country="NO", role="investor")],
            place=PORT,
            stage="committed",
            amounts=[
                Money(text="x", amount="18400000000", currency="KZT"),
                Money(text="x", amount="40900000", currency="USD"),
            ],
            capacity=[Quantity(text="x", value="800000", unit="t/year")],
            land_area=Quantity(text="x", value="25", unit="ha"),
            jobs=1,
            completion=span("half", date(2022, 7, 1), date(2022, 12, 31)),
            evidence=evidence(4, 4, 6),
        ),
        "PROJECT new committed Aktau KZ-47 · grain terminal · Fjord Grain (NO, investor) · "
        "18,400,000,000 KZT, 40,900,000 USD · 800,000 t/year, 25 ha · 1 job · completion 2022-H2 · sentences 4, 6",
    ),
    (
        Statistic(
            indicator="trade_turnover",
            subject="trade with Norway",
            countries=["NO"],
            value="31800000",
            unit="USD",
            approximate=True,
            change_percent="-12.4",
            period=span("range", date(2025, 1, 1), date(2025, 9, 30)),
            place=PORT,
            evidence=evidence(7),
        ),
        "STATISTIC trade_turnover ~31,800,000 USD -12.4% 2025-01-01/2025-09-30 Aktau KZ-47 · trade with Norway · NO · "
        "sentence 7",
    ),
    (
        Statistic(
            indicator="exports",
            subject="flour",
            change_percent="8",
            period=span("range", date(2015, 1, 1), None),
            evidence=evidence(7),
        ),
        "STATISTIC exports +8% 2015-01-01/.. · flour · sentence 7",
    ),
]


@pytest.mark.parametrize(("record", "line"), RECORDS, ids=lambda value: str(value)[:24])
def test_record_is_one_line(record: Record, line: str) -> None:
    """Each kind of record says what it knows in one line, and nothing that it does not know."""
    assert render_record(record) == line


@pytest.mark.parametrize(
    ("precision", "start", "end", "shown"),
    [
        ("quarter", date(2026, 1, 1), date(2026, 3, 31), "2026-Q1"),
        ("quarter", date(2026, 10, 1), date(2026, 12, 31), "2026-Q4"),
        ("half", date(2026, 1, 1), date(2026, 6, 30), "2026-H1"),
        ("year", date(2026, 1, 1), date(2026, 12, 31), "2026"),
        ("range", date(2026, 11, 4), date(2026, 11, 6), "2026-11-04/2026-11-06"),
    ],
)
def test_dates_keep_their_precision(precision: str, start: date, end: date, shown: str) -> None:
    """A quarter is not shown as a day."""
    meeting = MEETING.model_copy(update={"date": span(precision, start, end)})
    assert f"held {shown} Aktau" in render_record(meeting)


def test_issue_and_totals() -> None:
    """Issues name their code and place; the last line counts records and costs."""
    issue = Issue(code="unsupported", list="projects", path="amounts[0].amount", message="the sentences do not say 250")
    assert render_issue(issue) == "ISSUE unsupported projects amounts[0].amount · the sentences do not say 250"
    usage = Usage(requests=3, reasks=1, tokens_in=742, tokens_out=936, seconds=61.34)
    mou = RECORDS[2][0]
    result = Extraction.model_validate(
        {"article": {"id": "a"}, "meetings": [MEETING, MEETING], "mous": [mou], "usage": usage}
    )
    assert render_totals(result) == "2 meetings, 1 mou · 61.3 s · 3 requests, 1 re-ask · 742 in / 936 out · 0 cached"
    assert render(result).splitlines() == [render_record(record) for record in result.records()] + [
        render_totals(result)
    ]
    costly = Extraction(article=Article(id="a"), usage=Usage(requests=1, cached=2, cost="0.012", cost_currency="USD"))
    assert render_totals(costly) == "no records · 0.0 s · 1 request · 0 in / 0 out · 2 cached · 0.012 USD"


def test_text_cannot_steer_the_terminal() -> None:
    """Line breaks and escape sequences from an article do not reach the terminal."""
    meeting = MEETING.model_copy(update={"participants": [Actor(name="A\x1b[2J\nB\u202e")]})
    assert "A [2J B" in render_record(meeting)


def test_header_says_what_is_unknown() -> None:
    """The header names file, language, date, model and strategy; gaps are called gaps."""
    article = Article(id="a", language="ru", published=date(2020, 5, 14))
    assert (
        render_header(article, source="a.txt", model="m", strategy="direct") == "a.txt · ru · 2020-05-14 · m · direct"
    )
    bare = render_header(Article(id="a"), source="a.txt", model="m", strategy="staged")
    assert bare == "a.txt · language unknown · date unknown · m · staged"


Extract = Callable[..., Extraction]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """A scripted `extract`: one meeting an article; what it was asked is kept."""
    seen: list[dict[str, object]] = []

    def extract(article: Article, **options: object) -> Extraction:
        seen.append({"id": article.id, **options})
        if "down" in article.id:
            raise ServerUnreachable("no connection to 127.0.0.1.", article_id=article.id, advice="Start the\nserver.")
        if "bug" in article.id:
            raise ZeroDivisionError("oops")
        sentence = split(article).shown()[-1]
        found = Evidence(sentence=sentence.number, start=sentence.start, end=sentence.end, quote=sentence.text)
        meeting = Meeting(participants=[HOST, GUEST], evidence=[found])
        return Extraction(article=article, meetings=[meeting], usage=Usage(model="scripted", requests=1, seconds=0.5))

    monkeypatch.setattr(kzrelations.extraction, "extract", extract)
    monkeypatch.setattr(cli, "_describe", lambda model, strategy: (model or "scripted", strategy))
    return seen


def article_file(folder: Path, name: str, text: str = TEXT) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_extract_prints_header_records_and_totals(
    tmp_path: Path, calls: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    """One article: header, one line a record, totals; exit code 0."""
    file = article_file(tmp_path, "visit.txt")
    assert cli.main(["extract", file, "--strategy", "direct"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{file} · ru · 2020-05-14 · scripted · direct",
        "MEETING held · Ержан Сапаров (KZ, host) – Нур Ланд (NO, visitor) · sentence 5",
        "1 meeting · 0.5 s · 1 request · 0 in / 0 out · 0 cached",
    ]
    assert calls == [{"id": "visit", "model": None, "strategy": "direct", "cache": True, "offline": None}]


def test_options_reach_extract(tmp_path: Path, calls: list[dict[str, object]]) -> None:
    """Model, cache and offline mode are handed on."""
    cli.main(["extract", article_file(tmp_path, "a.txt"), "--model", "m", "--offline", "--no-cache"])
    assert calls == [{"id": "a", "model": "m", "strategy": "auto", "cache": False, "offline": True}]


def test_header_comes_before_the_model_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A user sees life while the model works."""
    shown: list[str] = []

    def extract(article: Article, **_: object) -> Extraction:
        shown.append(capsys.readouterr().out)
        return Extraction(article=article)

    monkeypatch.setattr(kzrelations.extraction, "extract", extract)
    monkeypatch.setattr(cli, "_describe", lambda model, strategy: ("scripted", strategy))
    file = article_file(tmp_path, "a.txt")
    assert cli.main(["extract", file]) == 0
    assert shown == [f"{file} · ru · 2020-05-14 · scripted · auto\n"]


def test_json_is_one_object_a_line(
    tmp_path: Path, calls: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Machines get nothing but JSON on standard output, and it loads as an Extraction."""
    files = [article_file(tmp_path, name) for name in ("a.txt", "b.txt")]
    assert cli.main(["extract", *files, "--json"]) == 0
    printed = capsys.readouterr()
    loaded = [Extraction.model_validate_json(line) for line in printed.out.splitlines()]
    assert [result.article.id for result in loaded] == ["a", "b"]
    assert "Ержан" in printed.out
    assert printed.err.count("scripted") == 2


def test_out_writes_one_file_an_article(tmp_path: Path, calls: list[dict[str, object]]) -> None:
    """Two articles of one name do not overwrite each other, and no half-written file stays."""
    files = [article_file(tmp_path, name) for name in ("x/a.txt", "y/a.txt", "y/b c.txt")]
    out = tmp_path / "new" / "out"
    assert cli.main(["extract", *files, "--out", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["a-2.json", "a.json", "b_c.json"]
    assert (
        json.loads((out / "a.json").read_text(encoding="utf-8"))["meetings"][0]["participants"][0]["side"]
        == "kazakhstan"
    )


def test_stdin_is_read_as_bytes(
    calls: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`-` reads standard input as UTF-8, whatever the terminal thinks; other bytes are an error."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode()), encoding="ascii"))
    assert cli.main(["extract", "-"]) == 0
    assert capsys.readouterr().out.startswith("- · ru · 2020-05-14")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("cp1251")), encoding="ascii"))
    assert cli.main(["extract", "-"]) == 1
    assert "standard input is not UTF-8" in capsys.readouterr().err


def test_failed_article_does_not_stop_the_others(
    tmp_path: Path, calls: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 1, one line an error with what, which article and what to do; the rest is read."""
    files = [
        article_file(tmp_path, "down.txt"),
        str(tmp_path / "missing.txt"),
        article_file(tmp_path, "empty.txt", " \n"),
        article_file(tmp_path, "bug.txt"),
        article_file(tmp_path, "good.txt"),
    ]
    assert cli.main(["extract", *files]) == 1
    printed = capsys.readouterr()
    errors = [line for line in printed.err.splitlines() if line.startswith("error: ")]
    assert errors[0] == f"error: {files[0]}: no connection to 127.0.0.1. Start the server."
    assert errors[1] == f"error: {files[1]}: there is no such file. Check the path; a text is passed as str."
    assert errors[2].startswith(f"error: {files[2]}: the text is empty.")
    assert errors[3].startswith(f"error: {files[3]}: unexpected")
    assert "ZeroDivisionError: oops" in printed.err
    assert "1 meeting" in printed.out
    assert [call["id"] for call in calls] == ["down", "bug", "good"]


def test_no_model_is_one_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With nothing configured the command says so once, not once an article."""

    def describe(model: str | None, strategy: str) -> tuple[str, str]:
        raise ConfigError("No model is configured.", advice="Set OPENAI_API_KEY.")

    monkeypatch.setattr(cli, "_describe", describe)
    files = [article_file(tmp_path, name) for name in ("a.txt", "b.txt")]
    assert cli.main(["extract", *files]) == 1
    assert capsys.readouterr().err == "error: No model is configured. Set OPENAI_API_KEY.\n"


def test_offline_names_the_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An answer that is not in the cache is an error about this article."""

    def extract(article: Article, **_: object) -> Extraction:
        raise NotCached("the answer is not in the cache.", article_id=article.id, advice="Run once without --offline.")

    monkeypatch.setattr(kzrelations.extraction, "extract", extract)
    monkeypatch.setattr(cli, "_describe", lambda model, strategy: ("scripted", strategy))
    assert cli.main(["extract", article_file(tmp_path, "visit.txt"), "--offline"]) == 1
    assert "visit.txt: the answer is not in the cache." in capsys.readouterr().err


def test_language_warning_is_not_printed_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The warning about an unsupported language is an issue in the output, not a stray warning."""

    def extract(article: Article, **_: object) -> Extraction:
        warnings.warn("the language is de", stacklevel=2)
        return Extraction(article=article, issues=[Issue(code="language", message="the language is de")])

    monkeypatch.setattr(kzrelations.extraction, "extract", extract)
    monkeypatch.setattr(cli, "_describe", lambda model, strategy: ("scripted", strategy))
    assert cli.main(["extract", article_file(tmp_path, "a.txt")]) == 0
    printed = capsys.readouterr()
    assert "ISSUE language · the language is de" in printed.out
    assert printed.err == ""


@pytest.mark.parametrize(
    "argv", [[], ["extract"], ["extract", "a", "--strategy", "x"], ["extract", "a", "--out", __file__], ["sing"]]
)
def test_wrong_usage(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage is exit code 2 and a line that says what is wrong."""
    with pytest.raises(SystemExit) as caught:
        cli.main(argv)
    assert caught.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_out_that_can_not_be_written(
    tmp_path: Path, calls: list[dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    """A record file that can't be written is this article's error."""
    (tmp_path / "out" / "a.json").mkdir(parents=True)
    assert cli.main(["extract", article_file(tmp_path, "a.txt"), "--out", str(tmp_path / "out")]) == 1
    assert "a.json can't be written" in capsys.readouterr().err


SCRIPT = """
import sys
from kzrelations import cli, extraction
from kzrelations.schemas import Extraction
extraction.extract = lambda article, **options: Extraction(article=article)
cli._describe = lambda model, strategy: ("scripted", strategy)
sys.exit(cli.main(["extract", *sys.argv[1:]]))
"""


def test_reader_that_goes_away(tmp_path: Path) -> None:
    """A closed pipe ends the command quietly."""
    files = [article_file(tmp_path, "a.txt")] * 200
    command = [sys.executable, "-c", SCRIPT, *files]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
        code = process.wait(timeout=60)
    assert (code, errors) == (1, b"")


def test_module_runs() -> None:
    """`python -m kzrelations` answers, and asking for help loads no model client."""
    command = [sys.executable, "-X", "importtime", "-m", "kzrelations", "extract", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=True)
    assert "FILE" in done.stdout
    assert "openai" not in done.stderr
    assert "pydantic" not in done.stderr
