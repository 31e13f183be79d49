"""The records: what one article becomes.

Text values that quote the article keep its language and spelling; coded values are the same whatever the language.
Unknown is None or an empty list, never a placeholder. Code lists: countries ISO 3166-1 alpha-2, regions ISO 3166-2:KZ
(as revised in 2022), currencies ISO 4217, dates ISO 8601, languages ISO 639-1. Stages of projects follow the status
codes of AidData TUFF 3.0 and their wording in IATI; hosts and visitors follow PLOVER.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, computed_field, model_validator

Text = Annotated[str, StringConstraints(min_length=1)]
DecimalString = Annotated[str, StringConstraints(pattern=r"^-?\d+(\.\d*[1-9])?$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
CurrencyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
RegionCode = Literal[
    "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39",
    "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79",
]  # fmt: skip

Novelty = Literal["new", "background"]
Grade = Literal["exact", "normalised", "computed", "elsewhere"]
ActorKind = Literal["person", "government", "company", "organization"]
Role = Literal[
    "host", "visitor", "investor", "contractor", "lender", "implementer", "signatory", "beneficiary", "other"
]
Side = Literal["kazakhstan", "foreign", "international", "unknown"]
Precision = Literal["day", "range", "month", "quarter", "half", "year", "unknown"]
Basis = Literal["stated", "relative", "inferred"]
Mode = Literal["in_person", "video", "phone"]
MeetingStatus = Literal["held", "planned", "cancelled"]
Instrument = Literal[
    "memorandum", "agreement", "contract", "roadmap", "letter_of_intent", "protocol", "declaration", "twinning", "other"
]
MoUStage = Literal["proposed", "agreed", "signed", "in_force", "ended"]
Activity = Literal["new", "expansion", "modernisation", "acquisition", "other"]
ProjectStage = Literal["intended", "committed", "under_construction", "operating", "suspended", "cancelled"]
Indicator = Literal[
    "trade_turnover", "exports", "imports", "investment", "joint_ventures", "companies", "projects", "tourists", "other"
]
Sector = Literal[
    "agriculture", "food", "mining_metals", "oil_gas", "power", "renewables", "chemicals", "machinery_vehicles",
    "construction_materials", "construction_real_estate", "textile_light", "pharma_health", "transport_logistics",
    "ict", "finance", "tourism", "education_science", "culture_sport", "water_environment", "trade", "defence_space",
    "public_administration", "other",
]  # fmt: skip
IssueCode = Literal["unsupported", "invalid", "truncated", "bad_sentence", "duplicate", "implausible", "language"]
ListName = Literal["meetings", "mous", "projects", "statistics"]

LISTS: tuple[ListName, ...] = ("meetings", "mous", "projects", "statistics")

# Bodies that belong to no single country, by abbreviation or full name; Cyrillic abbreviations are ru and kk.
_INTERNATIONAL = re.compile(
    r"\b(UN|UNDP|UNICEF|UNESCO|UNIDO|WHO|WTO|IMF|IFC|EBRD|ADB|AIIB|EDB|EIB|IsDB|NDB|OECD|OSCE|WEF|SCO|CIS|EAEU|CICA|"
    r"TRACECA|OPEC|World Bank|United Nations|Asian Development Bank|European Bank for Reconstruction|"
    r"Islamic Development|Eurasian (?:Development Bank|Economic)|World Economic Forum|Turkic States|"
    r"Shanghai Cooperation|"
    r"ООН|ПРООН|ЮНИСЕФ|ЮНЕСКО|ВОЗ|ВТО|МВФ|МФК|ЕБРР|АБР|АБИИ|ЕАБР|ИБР|ОЭСР|ОБСЕ|ВЭФ|ШОС|СНГ|ЕАЭС|СВМДА|ОПЕК|ОТГ|БҰҰ|ЕҚДБ|"
    r"АДБ|ДСҰ|ХВҚ|ЭЫДҰ|ЕҚЫҰ|ШЫҰ|ТМД|ЕАЭО|Дүниежүзілік банк|Азия даму банкі|Еуропа қайта құру және даму банкі|"
    r"Всемирн\w+ банк\w*|Азиатск\w+ банк\w* развития|Европейск\w+ банк\w* реконструкции|Исламск\w+ банк\w* развития|"
    r"Евразийск\w+ банк\w* развития|Организаци\w+ Объединённых Наций|Организаци\w+ тюркских государств)\b"
)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True, use_attribute_docstrings=True)


class Article(_Frozen):
    """What was read. All offsets of an Extraction are code points into `text`."""

    id: Text
    """As given; else the file's stem; else the first 12 hex digits of the text's sha256."""
    title: Text | None = None
    text: str = ""
    """The input decoded as UTF-8, a BOM dropped, nothing else changed; for HTML what the cleaner returned."""
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] | None = None
    """ISO 639-1, None when it can't be told."""
    published: date | None = None
    source: Text | None = None
    url: Text | None = None


class Evidence(_Frozen):
    """Where the article says so. `quote` is `article.text[start:end]`, always verbatim."""

    sentence: Annotated[int, Field(ge=1)]
    """1-based number of the sentence."""
    start: Annotated[int, Field(ge=0)]
    """Code-point offset of the first character."""
    end: Annotated[int, Field(ge=0)]
    """Code-point offset after the last character."""
    quote: Text


class Actor(_Frozen):
    """A person or body that takes part."""

    name: Text
    """As written, in the nominative where the article allows."""
    kind: ActorKind | None = None
    title: Text | None = None
    """Office or position."""
    affiliation: Text | None = None
    country: CountryCode | None = None
    """ISO 3166-1 alpha-2; `EU` for the Union; of two home countries the one named first."""
    role: Role | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def side(self) -> Side:
        """Which side of the relation the actor stands on, told from `country` and the names of international bodies."""
        if any(_INTERNATIONAL.search(text) for text in (self.name, self.affiliation or "")):
            return "international"
        if self.country is None:
            return "unknown"
        return "kazakhstan" if self.country == "KZ" else "foreign"


class Place(_Frozen):
    """A place inside or outside Kazakhstan."""

    text: Text
    """As written."""
    name: Text
    """Base form, Latin script."""
    region: RegionCode | None = None
    """ISO 3166-2:KZ; None outside Kazakhstan or when it can't be told."""
    country: CountryCode | None = None


class When(_Frozen):
    """A day or a span of days."""

    text: Text
    """As written."""
    start: date | None = None
    end: date | None = None
    """Inclusive; None with a `start` for a span that is still open."""
    precision: Precision = "unknown"
    basis: Basis | None = None
    """`stated`: given whole; `relative`: resolved against the publication date; `inferred`: year from other text."""

    @model_validator(mode="after")
    def _in_order(self) -> When:
        if self.start and self.end and self.end < self.start:
            raise ValueError("end lies before start")
        return self


class Money(_Frozen):
    """A sum. The same sum in two currencies is two entries; a range is two entries with the same text."""

    text: Text
    amount: DecimalString
    """Decimal string, scaled: "7.4 billion tenge" is "7400000000"."""
    currency: CurrencyCode
    """ISO 4217."""
    approximate: bool = False
    """About, more than, up to; both ends of a range."""


class Quantity(_Frozen):
    """A physical or countable amount."""

    text: Text
    value: DecimalString
    """Decimal string, scaled."""
    unit: Text
    """English singular: `MW`, `ha`, `t/year`, `km`, `person`."""


class _Record(_Frozen):
    evidence: Annotated[list[Evidence], Field(min_length=1)]
    novelty: Novelty = "new"
    """`new`: what the article reports as news; `background`: history, cumulative or standing figures."""
    confidence: Annotated[float, Field(ge=0, le=1)] | None = None
    """Computed from grounding and token probabilities; None where it can't be."""
    grounding: dict[str, Grade] = Field(default_factory=dict)
    """Path (such as `amounts[0].amount`) to how the article supports the value."""


class Meeting(_Record):
    """Delegations that met, will meet, or called it off."""

    participants: list[Actor]
    date: When | None = None
    place: Place | None = None
    mode: Mode = "in_person"
    status: MeetingStatus = "held"
    topics: list[Text] = Field(default_factory=list)
    """English, short."""


class MoU(_Record):
    """One document: memorandum, agreement, contract, roadmap, letter of intent, twinning …"""

    instrument: Instrument
    subject: Text
    """What it is about; English, short."""
    parties: list[Actor]
    stage: MoUStage
    binding: bool | None = None
    date: When | None = None
    place: Place | None = None
    sector: Sector | None = None
    amounts: list[Money] = Field(default_factory=list)


class InvestmentProject(_Record):
    """Something that somebody builds, expands or intends to build."""

    name: Text
    """What is built; English, short."""
    activity: Activity = "new"
    parties: list[Actor]
    place: Place | None = None
    sector: Sector | None = None
    amounts: list[Money] = Field(default_factory=list)
    capacity: list[Quantity] = Field(default_factory=list)
    land_area: Quantity | None = None
    """Hectares."""
    jobs: Annotated[int, Field(ge=0)] | None = None
    stage: ProjectStage | None = None
    start: When | None = None
    completion: When | None = None


class Statistic(_Record):
    """An aggregate figure of the relation, seen from Kazakhstan."""

    indicator: Indicator
    subject: Text
    countries: list[CountryCode] = Field(default_factory=list)
    """The partners; Kazakhstan is implied."""
    place: Place | None = None
    """The Kazakh region or city that the figure is for."""
    value: DecimalString | None = None
    unit: Text | None = None
    """ISO 4217, `count` or `percent`; None only when `value` is None."""
    change_percent: DecimalString | None = None
    """Growth positive, fall negative."""
    approximate: bool = False
    period: When | None = None

    @model_validator(mode="after")
    def _has_unit(self) -> Statistic:
        if self.value is not None and self.unit is None:
            raise ValueError("a value needs its unit")
        return self


class Issue(_Frozen):
    """Something that was dropped, repaired or could not be verified."""

    code: IssueCode
    list: ListName | None = None
    path: str | None = None
    """Such as `amounts[0].amount`."""
    raw: JsonValue = None
    message: Text


class Usage(_Frozen):
    """What the answer cost. For an answer from the cache requests and tokens count nothing."""

    model: str | None = None
    strategy: str | None = None
    prompt: str | None = None
    """Fingerprint: sha256 of the constant prompt text and the wire schema."""
    requests: int = 0
    cached: int = 0
    """Answers served from the cache."""
    reasks: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0
    cost: DecimalString | None = None
    cost_currency: CurrencyCode | None = None


Record = Meeting | MoU | InvestmentProject | Statistic


class Extraction(_Frozen):
    """Everything one article yields; `model_dump(mode="json")` is the record contract."""

    article: Article
    meetings: list[Meeting] = Field(default_factory=list)
    mous: list[MoU] = Field(default_factory=list)
    projects: list[InvestmentProject] = Field(default_factory=list)
    statistics: list[Statistic] = Field(default_factory=list)
    issues: list[Issue] = Field(default_factory=list)
    usage: Usage = Field(default_factory=Usage)

    def records(self) -> list[Record]:
        """All records: meetings, MoUs, projects, statistics, each in the article's order."""
        return [*self.meetings, *self.mous, *self.projects, *self.statistics]
