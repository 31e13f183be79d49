"""What a run would cost, which articles can't hold a record, and how a run is told."""

from __future__ import annotations

import io
import json
import os
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from kzrelations import (
    Article,
    Extraction,
    InvalidAnswer,
    Price,
    Result,
    Summary,
    Usage,
    estimate,
    extract_many,
    may_hold_records,
)
from kzrelations.corpus.progress import watched
from kzrelations.corpus.summary import Percentiles
from tests.corpus.common import ONE, model, text

# Invented: what stands in papers beside the news that this project is about.
NO_RECORD = [
    "Frost of 30 degrees is expected in Astana on Friday. Schools will stay closed, the akimat said.",
    "В Караганде ожидается гололёд. Жителей просят быть осторожнее на дорогах.",
    "Алматыда ертең қар жауады, жол полициясы жүргізушілерді сақтандырады.",
    "The local football club beat its rivals 3:1. The coach praised the young players.",
    "В Костанае прошёл осенний кросс. Победили школьники из посёлка Затобольск.",
    "Мектеп оқушылары көктемгі демалысқа шықты.",
]
# Invented, and short on purpose: the fewest words in which a record can stand.
RECORDS = [
    "The akim received the consul general of Japan.",
    "A Finnish firm is to invest 3 million euros in a dairy in Kokshetau.",
    "Exports to Türkiye grew by a third.",
    "Аким области встретился с послом Словакии.",
    "Оман вложит 20 млн долларов в тепличный комплекс под Шымкентом.",
    "ЕБРР выделит заём на ремонт водоканала.",
    "Облыс әкімі Мажарстан елшісін қабылдады.",
    "Өзбекстанмен тауар айналымы екі есе өсті.",
    "Корей компаниясы Ақтөбеде зауыт салады.",
]


@pytest.mark.parametrize("words", NO_RECORD)
def test_everyday_news_is_told_apart(words: str) -> None:
    """Nobody from abroad, or no deed: no record."""
    assert not may_hold_records(Article(id="x", text=words))


@pytest.mark.parametrize("words", RECORDS)
def test_the_shortest_record_is_kept(words: str) -> None:
    """A name from abroad and a deed are enough."""
    assert may_hold_records(Article(id="x", text=words))


def test_no_record_of_the_corpus_is_passed_over() -> None:
    """Every gold article with a record that counts is kept: recall is 1 on the corpus."""
    folder = os.environ.get("KZRELATIONS_CORPUS")
    if not folder:
        pytest.skip("KZRELATIONS_CORPUS is not set: recall of the filter is measured on the corpus")
    missed, held = [], 0
    for gold in sorted(Path(folder, "gold").glob("*.json")):
        data = json.loads(gold.read_text("utf-8"))
        lists = ("meetings", "mous", "projects", "statistics")
        if any(not record.get("optional") for name in lists for record in data.get(name, [])):
            held += 1
            words = Path(folder, "articles", f"{gold.stem}.txt").read_text("utf-8")
            if not may_hold_records(Article(id=gold.stem, text=words)):
                missed.append(gold.stem)
    assert held > 0
    assert missed == []


def test_an_estimate_asks_nothing() -> None:
    """Tokens by language and cost, without a question."""
    asked = model()
    ru = "Товарооборот с Финляндией вырос на 12 процентов, сообщил аким области на встрече с послом."
    made = estimate([text(0), text(1), ru, ""], model=asked, strategy="direct", price=Price(Decimal(1), Decimal(2)))
    assert asked.asked == []
    assert (made.articles, made.unreadable, made.cached) == (4, 1, 0)
    assert made.requests == 3
    assert set(made.by_language) == {"en", "ru"}
    assert made.cost is not None
    assert made.cost > 0
    assert "USD" in str(made)


def test_an_estimate_leaves_out_what_is_cached() -> None:
    """What a run would ask after an interruption is what is missing."""
    asked = model(lambda number: ONE)
    list(extract_many(map(text, range(3)), model=asked, strategy="direct", progress=False))
    made = estimate(list(map(text, range(5))), model=asked, strategy="direct")
    assert (made.articles, made.cached, made.requests) == (5, 3, 2)
    assert "price not known" in str(made)


def test_an_estimate_of_many_is_reckoned_from_a_thousand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Evenly spread articles stand for all."""
    monkeypatch.setattr("kzrelations.corpus.estimating._SAMPLE", 4)
    few = estimate(list(map(text, range(10, 18))), model=model(), strategy="direct")
    assert (few.articles, few.sampled) == (8, 4)
    monkeypatch.setattr("kzrelations.corpus.estimating._SAMPLE", 100)
    every = estimate(list(map(text, range(10, 18))), model=model(), strategy="direct")
    assert (every.sampled, every.tokens_in) == (8, few.tokens_in)


def _results() -> list[Result]:
    article = Article(id="a", text="x")
    usage = Usage(requests=2, reasks=1, tokens_in=100, tokens_out=50, seconds=2.0, cost="0.25", cost_currency="USD")
    hit = Usage(cached=1, seconds=0.01, cost="0", cost_currency="USD")
    return [
        Result(article, Extraction(article=article, usage=usage), usage=usage),
        Result(article, Extraction(article=article, usage=hit), usage=hit),
        Result(article, error=InvalidAnswer("no"), usage=Usage(requests=2, tokens_in=10, seconds=1.0)),
        Result(article),
    ]


def test_a_summary_counts_everything() -> None:
    """Asked, hit, re-asked, failed by class, tokens, cost and times; as a table and as JSON."""
    summary = Summary()
    assert len(list(summary.watch(_results()))) == 4
    data = summary.as_json()
    assert (data["articles"], data["extracted"], data["from_cache"], data["passed_over"]) == (4, 2, 1, 1)
    assert data["failed"] == {"InvalidAnswer": 1}
    assert (data["requests"], data["reasks"], data["answers_from_cache"]) == (4, 1, 1)
    assert (data["tokens_in"], data["tokens_out"], data["cost"]) == (110, 50, "0.25")
    assert data["seconds_an_article"]["max"] == 2.0
    assert json.loads(json.dumps(data)) == data
    assert "1 InvalidAnswer" in summary.table()


def test_percentiles_are_right_to_five_percent() -> None:
    """In constant memory, whatever the number of articles."""
    times = Percentiles()
    for number in range(1, 10_001):
        times.add(number / 1000)
    for share in (50, 90, 99):
        assert times.at(share) == pytest.approx(share / 10, rel=0.06)
    assert Percentiles().at(50) == 0.0


def test_progress_is_plain_lines_without_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A log gets a line now and then, and one at the end."""
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    assert len(list(watched(iter(_results()), 4))) == 4
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("4 of 4 articles in 0:00")
    assert "failed 1, cached 1, passed over 1, 160 tok, 0.2500 USD" in line


def test_progress_is_a_bar_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the same words beside it."""
    pytest.importorskip("tqdm")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    monkeypatch.setattr(sys, "stderr", terminal)
    list(watched(iter(_results()), 4))
    assert "4/4" in terminal.getvalue()
    assert "failed 1" in terminal.getvalue()


def test_no_progress_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """`progress=False` is silent."""
    list(extract_many([text(0)], model=model(), progress=False))
    assert capsys.readouterr() == ("", "")
