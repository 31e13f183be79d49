"""Find locally, let the model judge each guess and name what has no English name, then ground."""

from __future__ import annotations

from kzrelations.article import Reading
from kzrelations.asking.confidence import log_odds, probability, rated
from kzrelations.asking.draft import Dialogue, Draft
from kzrelations.asking.merge import merge_duplicates
from kzrelations.asking.staged import documents, meetings, projects, questions, statistics
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.scene import set_scene
from kzrelations.errors import ModelError
from kzrelations.grounding import ground
from kzrelations.models.base import Answer, Reply
from kzrelations.schemas import InvestmentProject, Issue, MoU, Record

# Below this score a guess is not worth a question.
_HOPELESS = 0.15
# A record is kept from here on: above, 98% of the guesses were right on the articles that the finders were mended on
# and 93% on the blind ones, below a third and two thirds (docs/quality.md); a lower threshold gains nothing.
_KEPT = 0.5
# How much the model's log-odds count beside those of the local score, and the probability that tells nothing: the
# embedded model says "yes" with 0.65 to right claims and with 0.57 to wrong ones, on the wire articles.
_MODEL_WEIGHT, _MODEL_NEUTRAL = 0.25, 0.6


def staged(reading: Reading) -> Dialogue[Draft]:
    """Records of one article by small questions; an article without cue words costs none."""
    scene = set_scene(reading)
    finders = (meetings.find, documents.find, projects.find, statistics.find)
    guesses = [guess for find in finders for guess in find(scene) if guess.score >= _HOPELESS]
    undecided = [guess for guess in guesses if _is_undecided(guess.score)]
    answers = (yield [questions.judge(guess) for guess in undecided]) if undecided else []
    verdicts = {id(guess): answer for guess, answer in zip(undecided, answers, strict=True)}
    draft, kept = Draft(), []
    for guess in guesses:
        score = combined(guess.score, verdicts.get(id(guess)))
        if score >= _KEPT:
            kept.append((guess, score))
        else:
            draft.issues.append(_doubted(guess, score))
    nameless = [guess for guess, _ in kept if isinstance(guess.record, MoU | InvestmentProject)]
    namings = (yield [questions.name(guess) for guess in nameless]) if nameless else []
    named = {id(guess): naming for guess, naming in zip(nameless, namings, strict=True)}
    for guess, score in kept:
        grounded = ground(_named(guess.record, named.get(id(guess))), guess.list_name, reading)
        draft.issues += grounded.issues
        if (checked := rated(grounded, score)) is not None:
            draft.records.append((guess.list_name, checked))
    return merge_duplicates(draft)


def _is_undecided(score: float) -> bool:
    """Whether a verdict can change what becomes of a guess with this score; where it can't, none is asked for."""
    return _moved(score, 0.0) < _KEPT <= _moved(score, 1.0)


def combined(score: float, verdict: Answer | ModelError | None) -> float:
    """The local score moved by the model's verdict."""
    agreed = None if verdict is None or isinstance(verdict, ModelError) else questions.agreement(verdict)
    return score if agreed is None else _moved(score, agreed)


def _moved(score: float, agreed: float) -> float:
    """A score moved, in log-odds, by the probability that the model gives the claim."""
    return probability(log_odds(score) + _MODEL_WEIGHT * (log_odds(agreed) - log_odds(_MODEL_NEUTRAL)))


def _named(record: Record, naming: Answer | ModelError | None) -> Record:
    if not isinstance(naming, Reply) or not isinstance(naming.value, questions.Naming):
        return record
    words = " ".join(naming.value.name.split())
    if not questions.says_something(words):
        return record
    return record.model_copy(update={"subject" if isinstance(record, MoU) else "name": words})


def _doubted(guess: Guess, score: float) -> Issue:
    raw = guess.record.model_dump(mode="json")
    return Issue(
        code="unsupported", list=guess.list_name, raw=raw, message=f"not clearly told as a record (score {score:.2f})"
    )
