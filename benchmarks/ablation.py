"""What each part of the two strategies adds and costs, on the same articles.

    python benchmarks/ablation.py CORPUS OUT [--group 'wire-*'] [--variant NAME …]
    python benchmarks/ablation.py examples OUT --capable

A variant is a model around the embedded one that leaves one part out: the strategies themselves are not changed.
`--capable`: `direct` alone, answered from the kept answers of a capable model, which are found by the messages' hash in
`tests/data/capable/` and `benchmarks/ablation/`; articles without an answer to every variant are left out. Costs and
records are kept in OUT, a file for each variant and article: what is there is not asked again.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from pydantic import BaseModel, create_model

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

from kzrelations import Extraction, extract, prompts  # noqa: E402
from kzrelations.asking import wire  # noqa: E402
from kzrelations.errors import InvalidAnswer  # noqa: E402
from kzrelations.evaluate import evaluate, load_gold  # noqa: E402
from kzrelations.models.base import Choice, Message, Model, Reply, Spent  # noqa: E402
from kzrelations.models.select import open_model  # noqa: E402
from tests.scripted_model import ScriptedModel  # noqa: E402
from tests.test_capable import key  # noqa: E402

KEPT_ANSWERS = (ROOT / "tests" / "data" / "capable", ROOT / "benchmarks" / "ablation")
_RULE = "- `sentences`: the numbers of the sentences that state the record, all of them and no others."
_QUOTES_RULE = "- `quotes`: the sentences that state the record, copied letter by letter, all of them and no others."
LISTS = ("meetings", "mous", "projects", "statistics")


class Around:
    """A model that wraps a model and changes nothing."""

    def __init__(self, inner: Model) -> None:
        self.inner = inner
        self.name, self.identity, self.profile = inner.name, inner.identity, inner.profile

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """What the inner model says."""
        return self.inner.ask(messages, schema, max_tokens=max_tokens)

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """What the inner model chooses."""
        return self.inner.choose(messages, options)


class WithoutChoosing(Around):
    """Every guess keeps its local score."""

    def choose(self, messages: Sequence[Message], options: int) -> Choice:
        """No opinion."""
        return Choice(0, None, Spent())


class WithoutNaming(Around):
    """Documents and projects keep the names that are made locally."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """No answer."""
        raise InvalidAnswer("left out")


class WithoutModel(WithoutChoosing, WithoutNaming):
    """The local finders alone."""


class WithoutReasking(Around):
    """What grounding rejected is not asked about again."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Answers the first question only."""
        if schema is wire.WireRepairs:
            raise InvalidAnswer("left out")
        return super().ask(messages, schema, max_tokens=max_tokens)


class WithoutExamples(Around):
    """The rules without a worked example."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Cuts the system text before the first example."""
        rules = messages[0]["content"].partition("\n\nExample 1\n")[0]
        shorter: list[Message] = [{"role": "system", "content": rules}, *messages[1:]]
        return super().ask(shorter, schema, max_tokens=max_tokens)


class WithQuotes(Around):
    """The model copies sentences instead of giving their numbers."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """Asks for quotes, and finds their numbers."""
        if schema is not wire.WireExtraction:
            return super().ask(messages, schema, max_tokens=max_tokens)
        quoting: list[Message] = [{"role": "system", "content": quoting_text()}, *messages[1:]]
        reply = super().ask(quoting, QuotedExtraction, max_tokens=max_tokens)
        numbers = {text: int(number) for number, text in re.findall(r"^\[(\d+)\] (.*)$", messages[1]["content"], re.M)}
        answer = reply.value.model_dump()
        for record in (record for name in LISTS for record in answer[name]):
            quotes = (" ".join(quote.split()) for quote in record.pop("quotes"))
            record["sentences"] = [numbers[quote] for quote in quotes if quote in numbers]
        return Reply(schema.model_validate(answer), reply.raw, reply.spent, reply.problems)


def _quoted(record: type[BaseModel]) -> Any:
    fields = {name: (field.annotation, ...) for name, field in record.model_fields.items() if name != "sentences"}
    return create_model(f"Quoted{record.__name__}", quotes=(list[str], ...), **fields)  # type: ignore[call-overload]


QuotedExtraction: type[BaseModel] = create_model(
    "QuotedExtraction",
    actors=(list[wire.WireActor], ...),
    meetings=(list[_quoted(wire.WireMeeting)], ...),  # type: ignore[misc]
    mous=(list[_quoted(wire.WireMoU)], ...),  # type: ignore[misc]
    projects=(list[_quoted(wire.WireProject)], ...),  # type: ignore[misc]
    statistics=(list[_quoted(wire.WireStatistic)], ...),  # type: ignore[misc]
)


def quoting_text() -> str:
    """The constant text of `direct` with quotes in the place of sentence numbers, in its rule and its examples."""
    text = prompts.constant_text("direct").replace(_RULE, _QUOTES_RULE)
    for example in prompts.examples("direct"):
        answer = json.loads(json.dumps(example.answer))
        for record in (record for name in LISTS for record in answer[name]):
            quotes = [example.sentences[number - 1] for number in record.pop("sentences")]
            record.update({"quotes": quotes, **{key: record.pop(key) for key in list(record)}})
        text = text.replace(_compact(example.answer), _compact(answer))
    assert "`sentences`" not in text and '"sentences"' not in text
    return text


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


VARIANTS: dict[str, tuple[str, Callable[[Model], Model]]] = {
    "staged": ("staged", Around),
    "staged, no choose step": ("staged", WithoutChoosing),
    "staged, no naming": ("staged", WithoutNaming),
    "staged, no model at all": ("staged", WithoutModel),
    "direct (no candidates)": ("direct", Around),
    "direct, no re-ask": ("direct", WithoutReasking),
    "direct, no worked examples": ("direct", WithoutExamples),
    "direct, quotes for sentence numbers": ("direct", WithQuotes),
}


class Kept(ScriptedModel):
    """A scripted model that counts characters where others count tokens."""

    def ask(self, messages: Sequence[Message], schema: type[BaseModel], *, max_tokens: int | None = None) -> Reply:
        """The kept answer, and how long question and answer are."""
        reply = super().ask(messages, schema, max_tokens=max_tokens)
        characters = Spent(
            1, 0, 0, sum(len(message["content"]) for message in messages), len(_compact(json.loads(reply.raw)))
        )
        return Reply(reply.value, reply.raw, characters)


def kept_answers() -> Model:
    """A capable model's answers, scripted; an unanswered question raises InvalidAnswer with its key."""
    files = [path for folder in KEPT_ANSWERS for path in folder.glob("*.json")]
    kept = {path.stem: json.loads(path.read_text("utf-8"))["answer"] for path in files}

    def script(messages: Sequence[Message], schema: type[BaseModel]) -> Any:
        if schema is wire.WireRepairs and key(tuple(messages)) not in kept:
            return {"repairs": []}
        return kept.get(key(tuple(messages))) or InvalidAnswer(f"no kept answer to {key(tuple(messages))}")

    return Kept(script, context=128_000)


def run(name: str, corpus: Path, article: str, target: Path, model: Model) -> bool:
    """One answer to the variant; False when a capable model has not been asked."""
    if target.exists():
        return True
    strategy, around = VARIANTS[name]
    started = time.perf_counter()
    path = corpus / "articles" / f"{article}.txt"
    try:
        extraction = extract(path, model=around(model), strategy=strategy, cache=False)  # type: ignore[arg-type]
    except InvalidAnswer as error:
        print(f"{name}: {article}: {error}", file=sys.stderr)
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(extraction.model_dump_json(), "utf-8")
    print(f"{name}: {article}, {time.perf_counter() - started:.1f} s", file=sys.stderr, flush=True)
    return True


def main() -> None:
    """Answer what is missing and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--group", default="*")
    parser.add_argument("--variant", action="append", choices=list(VARIANTS))
    parser.add_argument("--capable", action="store_true")
    args = parser.parse_args()
    names = args.variant or [
        name for name, (strategy, _) in VARIANTS.items() if strategy == "direct" or not args.capable
    ]
    articles = [p.stem for p in sorted((args.corpus / "gold").glob("*.json")) if fnmatch(p.stem, args.group)]
    model = kept_answers() if args.capable else open_model("embedded", cache=False)
    folders = {name: args.out / re.sub(r"\W+", "-", name) for name in names}
    answered = [a for a in articles if all([run(n, args.corpus, a, folders[n] / f"{a}.json", model) for n in names])]
    gold = [item for item in load_gold(args.corpus / "gold", only=args.group) if item.article.id in answered]
    print(f"{len(answered)} articles: {', '.join(answered)}\n")
    unit = "characters" if args.capable else "tokens"
    print(f"| variant | record F1 | slot P | slot R | slot F1 | requests | {unit} in | {unit} out | seconds |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name in names:
        found = [Extraction.model_validate_json((folders[name] / f"{a}.json").read_text("utf-8")) for a in answered]
        figures = evaluate(gold, found).overall
        usages = [extraction.usage for extraction in found]
        mean = [
            statistics.mean(getattr(u, k) for u in usages) for k in ("requests", "tokens_in", "tokens_out", "seconds")
        ]
        quality = [figures.records.f1, figures.slots.precision, figures.slots.recall, figures.slots.f1]
        cells = [name, *(f"{value:.3f}" for value in quality), *(f"{value:.0f}" for value in mean)]
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
