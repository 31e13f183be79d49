"""The strategies by name, each fitted to what the model can hold."""

from __future__ import annotations

from functools import cache
from typing import Literal

from kzrelations import prompts
from kzrelations.article import Reading
from kzrelations.asking import direct
from kzrelations.asking.draft import Dialogue, Draft
from kzrelations.asking.staged import questions
from kzrelations.asking.staged.strategy import staged
from kzrelations.errors import ArticleTooLong
from kzrelations.models.base import Profile

Name = Literal["direct", "staged"]

# Code points that a token stands for at the least in our languages: Kazakh, in vocabularies made for English.
_CHARACTERS_A_TOKEN = 1.7
# A longer text is no news article: it would cost more than eight questions.
_MAX_PARTS = 8


def dialogue(name: Name, reading: Reading, profile: Profile) -> Dialogue[Draft]:
    """The strategy's dialogue about one article. Raises ArticleTooLong."""
    limit = part_limit(name, profile)
    length = sum(sentence.end - sentence.start for sentence in reading.shown())
    if length > limit * _MAX_PARTS:
        raise ArticleTooLong(
            f"the text has {length:,} characters; with this model at most {limit * _MAX_PARTS:,} can be read.",
            advice="Split it into articles, or choose a model with a longer context.",
        )
    return direct.direct(reading, limit, profile.trust) if name == "direct" else staged(reading)


@cache
def fingerprint(name: Name) -> str:
    """What shapes the answers of a strategy, but for the model; stands in `usage.prompt`."""
    return direct.fingerprint() if name == "direct" else questions.fingerprint()


def part_limit(name: Name, profile: Profile) -> int:
    """Code points of article text that fit into one question beside the constant text and the answer."""
    if name == "staged":
        return int(profile.context * _CHARACTERS_A_TOKEN)
    constant = len(prompts.constant_text("direct")) / _CHARACTERS_A_TOKEN
    room = profile.context - constant - profile.max_tokens
    return max(1_000, int(room * _CHARACTERS_A_TOKEN))
