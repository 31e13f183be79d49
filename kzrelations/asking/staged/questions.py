"""The small questions that a small model is asked: is this claim so, and what is it called in English?"""

from __future__ import annotations

from typing import get_args

from pydantic import BaseModel, ConfigDict

from kzrelations import prompts
from kzrelations.asking.staged.guess import Guess
from kzrelations.asking.staged.tables import word_set
from kzrelations.models.base import Answer, Ask, Choice, Choose, Message
from kzrelations.normalize.money import find_money
from kzrelations.schemas import Actor, Instrument, InvestmentProject, Meeting, MoU, Record, Sector, Statistic

# Words that, alone, name nothing.
_CODES = (*get_args(Instrument), *get_args(Sector))
_EMPTY = frozenset(word for code in _CODES for word in code.split("_")) | word_set("""
a an the of on and for to joint new signed signing null none cooperation document documents project projects
letter intent agreements contracts memoranda memorandums
""")

# Code points of a line that a small model is shown; the rest of a very long line says little more.
_LONGEST_LINE = 600


class Naming(BaseModel):
    """What a document is about or what is built, in short English."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    name: str


def fingerprint() -> str:
    """What shapes the answers of the staged strategy, but for the model."""
    return prompts.fingerprint(("judge", "name"), Naming)


def judge(guess: Guess) -> Choose:
    """Whether the sentences say what the record claims."""
    return Choose(_messages("judge", f"{_shown(guess)}\nClaim: {claim(guess.record)}\nAnswer:"), 2)


def agreement(answer: Answer) -> float | None:
    """Probability that the claim is so, from an answer to `judge`; None when the endpoint gives no probabilities."""
    if not isinstance(answer, Choice) or answer.probabilities is None or not sum(answer.probabilities):
        return None
    return answer.probabilities[0] / sum(answer.probabilities)


def name(guess: Guess) -> Ask:
    """What the document is about, or what is built."""
    record = guess.record
    what = f"Document ({record.instrument.replace('_', ' ')})" if isinstance(record, MoU) else "Project"
    words = " ".join(guess.about.split())[:_LONGEST_LINE] or _shown(guess)
    return Ask(_messages("name", f"{words}\n{what}:"), Naming, max_tokens=80)


def says_something(name: str) -> bool:
    """Whether a name tells more than a kind of thing, a sector or a sum: "agreement", "$5 million project" don't."""
    return bool(set(name.lower().replace("_", " ").split()) - _EMPTY) and not find_money(name)


def claim(record: Record) -> str:
    """A record in a few plain words."""
    match record:
        case Meeting():
            return f"a meeting of {_actors(record.participants)}"
        case MoU():
            return f"a {record.instrument.replace('_', ' ')} of {_actors(record.parties)}"
        case InvestmentProject():
            return f"a project: {record.name}, by {_actors(record.parties)}"
        case Statistic():
            change = f", change {record.change_percent}%" if record.change_percent else ""
            value = f", {record.value} {record.unit}" if record.value else ""
            partners = " and ".join(record.countries) or "foreign partners"
            return f"a figure: {record.indicator.replace('_', ' ')} of Kazakhstan with {partners}{value}{change}"


def _messages(task: str, question: str) -> tuple[Message, ...]:
    return ({"role": "system", "content": prompts.constant_text(task)}, {"role": "user", "content": question})


def _shown(guess: Guess) -> str:
    lines = sorted(guess.lines, key=lambda line: line.number)
    return "\n".join(" ".join(line.text.split())[:_LONGEST_LINE] for line in lines)


def _actors(actors: list[Actor]) -> str:
    names = [f"{actor.name} ({actor.country})" if actor.country else actor.name for actor in actors]
    return " and ".join(names) or "two sides"
