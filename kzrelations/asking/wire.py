"""The compact schemas that a capable model fills.

Strings as the article writes them, sentence numbers, few enums. Amounts, dates, regions and units are computed from the
strings by normalize/. Actors are listed once and referred to by number, so a name is paid for once.
Every field is required and null is allowed where a value can be missing: strict structured output asks for that.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from kzrelations import schemas


def _nothing(value: object) -> object:
    """Placeholders that models write for "unknown" are None."""
    if isinstance(value, str) and value.strip().lower() in {"", "null", "none", "n/a", "unknown", "-", "—"}:
        return None
    return value


def _dense(value: list[str]) -> list[str]:
    return [item for item in value if _nothing(item) is not None]


MaybeText = Annotated[str | None, BeforeValidator(_nothing)]
Texts = Annotated[list[str], AfterValidator(_dense)]
Sentences = list[int]


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class WireActor(_Wire):
    """A person or body; records refer to it by its place in the list, from 1."""

    name: str
    kind: schemas.ActorKind
    title: MaybeText
    affiliation: MaybeText
    country: MaybeText


class WireMeeting(_Wire):
    """`who`: "1 host", "2 visitor" …"""

    sentences: Sentences
    who: Texts
    date: MaybeText
    place: MaybeText
    mode: schemas.Mode
    status: schemas.MeetingStatus
    topics: Texts
    background: bool


class WireMoU(_Wire):
    """One document; `who`: the bodies that it binds."""

    sentences: Sentences
    instrument: schemas.Instrument
    subject: str
    who: Texts
    stage: schemas.MoUStage
    date: MaybeText
    place: MaybeText
    sector: schemas.Sector | None
    amounts: Texts
    background: bool


class WireProject(_Wire):
    """Something that is built, expanded or meant to be."""

    sentences: Sentences
    name: str
    activity: schemas.Activity
    who: Texts
    place: MaybeText
    sector: schemas.Sector | None
    amounts: Texts
    capacity: Texts
    land: MaybeText
    jobs: MaybeText
    stage: schemas.ProjectStage | None
    start: MaybeText
    completion: MaybeText
    background: bool


class WireStatistic(_Wire):
    """One figure; `change`: a percentage with its sign."""

    sentences: Sentences
    indicator: schemas.Indicator
    subject: str
    countries: Texts
    place: MaybeText
    value: MaybeText
    change: MaybeText
    period: MaybeText
    background: bool


class WireExtraction(_Wire):
    """Everything one article yields."""

    actors: list[WireActor]
    meetings: list[WireMeeting]
    mous: list[WireMoU]
    projects: list[WireProject]
    statistics: list[WireStatistic]


class WireRepair(_Wire):
    """One value again: what the article says instead, copied word for word, or null."""

    number: int
    text: MaybeText


class WireRepairs(_Wire):
    """The answer to the one re-ask about rejected values."""

    repairs: list[WireRepair]
