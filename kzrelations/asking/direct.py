"""One question for everything, for capable models; one more about the values that grounding rejected."""

from __future__ import annotations

from collections.abc import Sequence

from kzrelations import prompts
from kzrelations.article import Reading, Sentence
from kzrelations.asking import repair
from kzrelations.asking.confidence import rated
from kzrelations.asking.convert import convert
from kzrelations.asking.draft import Dialogue, Draft
from kzrelations.asking.merge import join_parts
from kzrelations.asking.wire import WireExtraction, WireRepairs
from kzrelations.errors import ModelError
from kzrelations.grounding import ground
from kzrelations.models.base import Ask, Message, Reply
from kzrelations.schemas import Issue

# Sentences that two neighbouring parts of a long article share, so that a record on the border stands whole in one.
_OVERLAP = 3


def fingerprint() -> str:
    """What shapes the answers of this strategy, but for the model."""
    return prompts.fingerprint(("direct", "reask"), WireExtraction, WireRepairs)


def direct(reading: Reading, limit: int, trust: float) -> Dialogue[Draft]:
    """Ask once for everything, ground, and ask once more about what grounding rejected.

    `limit` is the greatest number of code points of article text in one question; a longer article is asked about in
    overlapping parts. `trust` is the model's, see `Profile`. Raises the ModelError of the first part when no part was
    answered.
    """
    parts = in_parts(reading.shown(), limit)
    answers = yield [Ask(_messages(reading, part), WireExtraction) for part in parts]
    failures = [answer for answer in answers if isinstance(answer, ModelError)]
    if len(failures) == len(parts):
        raise failures[0]
    drafts = [Draft(issues=[_unanswered(parts, answers.index(failure), failure) for failure in failures])]
    for answer in answers:
        if isinstance(answer, Reply) and isinstance(answer.value, WireExtraction):
            draft = yield from _checked(answer.value, reading, trust)
            told = [Issue(code=p.code, path=p.path, raw=p.raw, message=p.message) for p in answer.problems]
            drafts.append(Draft(draft.records, [*told, *draft.issues]))
    return join_parts(drafts)


def in_parts(sentences: Sequence[Sentence], limit: int) -> list[list[Sentence]]:
    """Runs of sentences of at most `limit` code points (a single longer sentence is a part of its own)."""
    parts: list[list[Sentence]] = [[]]
    size = 0
    for sentence in sentences:
        length = sentence.end - sentence.start
        if parts[-1] and size + length > limit:
            shared = parts[-1][-_OVERLAP:] if len(parts[-1]) > _OVERLAP else []
            parts.append(list(shared))
            size = sum(other.end - other.start for other in shared)
        parts[-1].append(sentence)
        size += length
    return parts


def article_text(reading: Reading, sentences: Sequence[Sentence]) -> str:
    """What a model sees of an article: the publication date, then the numbered sentences."""
    lines = [f"[{sentence.number}] {' '.join(sentence.text.split())}" for sentence in sentences]
    if reading.article.published:
        lines.insert(0, f"Published: {reading.article.published.isoformat()}")
    return "\n".join(lines)


def _messages(reading: Reading, part: Sequence[Sentence]) -> tuple[Message, ...]:
    return (
        {"role": "system", "content": prompts.constant_text("direct")},
        {"role": "user", "content": article_text(reading, part)},
    )


def _unanswered(parts: Sequence[Sequence[Sentence]], index: int, error: ModelError) -> Issue:
    first, last = parts[index][0].number, parts[index][-1].number
    return Issue(code="invalid", raw=error.raw, message=f"sentences {first} to {last} were not answered: {error}")


def _checked(answer: WireExtraction, reading: Reading, trust: float) -> Dialogue[Draft]:
    """Converted and grounded records; what grounding rejected is asked about once."""
    draft, rejected = _grounded(answer, reading, trust)
    if not rejected:
        return draft
    sentences = article_text(reading, reading.shown())
    messages: tuple[Message, ...] = (
        {"role": "system", "content": prompts.constant_text("reask")},
        {"role": "user", "content": f"{sentences}\n\n{repair.question(rejected)}"},
    )
    (reply,) = yield [Ask(messages, WireRepairs, max_tokens=60 * len(rejected) + 100)]
    if not isinstance(reply, Reply) or not isinstance(reply.value, WireRepairs):
        return draft
    second, _ = _grounded(repair.repaired(answer, rejected, reply.value), reading, trust)
    # What was wrong at first stays on record: a repaired value is told apart from one that was right at once.
    second.issues += [issue for issue in draft.issues if issue not in second.issues]
    return second


def _grounded(answer: WireExtraction, reading: Reading, trust: float) -> tuple[Draft, list[repair.Rejected]]:
    draft = convert(answer, reading)
    kept, rejected = Draft(issues=draft.issues), []
    for (name, record), origin in zip(draft.records, draft.origins, strict=True):
        grounded = ground(record, name, reading)
        kept.issues += grounded.issues
        rejected += [repair.locate(answer, name, origin, issue) for issue in grounded.issues]
        if (checked := rated(grounded, trust)) is not None:
            kept.records.append((name, checked))
    return kept, list(dict.fromkeys(item for item in rejected if item is not None))
