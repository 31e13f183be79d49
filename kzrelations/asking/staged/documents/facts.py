"""What is told about a document beside its parties: day, place, sums, roles, a subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from kzrelations.asking.staged.cast.actors import kazakh
from kzrelations.asking.staged.documents.cues import find_instruments, says, spoken_of, stage_of
from kzrelations.asking.staged.documents.spotting import Spot
from kzrelations.asking.staged.facilities import facility_of
from kzrelations.asking.staged.scene import Line, Scene
from kzrelations.asking.staged.sides import lends
from kzrelations.asking.staged.tables import documents as table
from kzrelations.asking.staged.threads import follow, foreign_bodies, goes_on, lines_above, same_paragraph
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Actor, Money, MoUStage, Role, When

_NOT_OF_SIGNING = re.compile(table.TERM_BEFORE, re.IGNORECASE)
_NOT_OF_SIGNING_KK = re.compile(r"^\W*(?:дейін|бастап|арналған|бері)")
_BY_THEN = re.compile(table.BY_THEN, re.IGNORECASE)
_BY_THEN_KK = re.compile(r"^\W*дейін")
_COARSE = frozenset({"year", "half", "quarter", "month"})
_WEEK = timedelta(days=10)
_LONG_AGO, _ENDS_AFTER = timedelta(days=60), timedelta(days=500)


def date_of(scene: Scene, spot: Spot, stage: MoUStage) -> When | None:
    """The day of signing: of its own words, of the line that opens its list, or of the talks that it ended."""
    ahead = stage in ("agreed", "proposed")
    own = _first_date(scene, spot.line, spot.start, spot.end, ahead)
    if own is None and ahead and (below := signed_later(scene, spot)):
        return _first_date(scene, below, 0, len(below.text), ahead)
    if own is not None or ahead or spot.background or stage == "in_force":
        return own
    if spot.opening is not None:
        opened = _first_date(scene, spot.opening, 0, len(spot.opening.text), ahead)
        return opened or _day_above(scene, spot.opening, 3)
    if (rest := _first_date(scene, spot.line, 0, len(spot.line.text), ahead)) is not None:
        return rest
    reach = 8 if says("AFTER_TALKS", spot.words) or says("SIDES", spot.words) else 3
    return _day_above(scene, spot.line, reach)


def _day_above(scene: Scene, line: Line, reach: int) -> When | None:
    """The day that one of the lines above tells; one that recalls the past only in the same paragraph."""
    for above in lines_above(scene, line, reach):
        when = _first_date(scene, above, 0, len(above.text), False)
        recalls = says("BACKGROUND", above.text) and not same_paragraph(scene, above, line)
        if when is not None and when.precision in ("day", "range") and not recalls:
            return when
    return None


def signed_later(scene: Scene, spot: Spot) -> Line | None:
    """The next line where it says when or where a document that is only agreed will be signed."""
    below = scene.after(spot.line)
    if below is None or not same_paragraph(scene, spot.line, below) or find_instruments(below.text):
        return None
    return below if stage_of(below.text) == "agreed" else None


def _first_date(scene: Scene, line: Line, start: int, end: int, ahead: bool) -> When | None:
    published = scene.reading.article.published
    for found in line.dates:
        when = found.value
        inside = start <= found.start < end and _of_signing(line.text, found, ahead)
        if inside and when.start and (published is None or (when.start > published) == ahead):
            return when
    return None


def _of_signing(text: str, found: Found[When], ahead: bool) -> bool:
    """Whether a date can be the day of a signature: no term, no span of years."""
    when = found.value
    if when.start is None:
        return False
    before, after = text[max(0, found.start - 14) : found.start], text[found.end : found.end + 12]
    before += found.text[:3]
    if _BY_THEN.search(before) or _BY_THEN_KK.match(after):
        return False
    if not ahead and (_NOT_OF_SIGNING.search(before) or _NOT_OF_SIGNING_KK.match(after)):
        return False
    return (
        when.precision in _COARSE
        or when.precision == "day"
        or (when.end is not None and when.end - when.start <= _WEEK)
    )


def is_old(scene: Scene, when: When | None, stage: MoUStage) -> bool:
    """Whether a day lies so far back that it is no news any more; the end of a document is news for longer."""
    published = scene.reading.article.published
    if published is None or when is None or when.end is None:
        return False
    return published - when.end > (_ENDS_AFTER if stage == "ended" else _LONG_AGO)


def sums_of(scene: Scene, spot: Spot) -> tuple[list[Money], list[Line]]:
    """The sums in the document's own words, else those of the lines below that go on about it, with these lines."""
    own = [f.value for f in spot.line.money if spot.start <= f.start < spot.end]
    if own or spot.kind in ("twinning", "declaration"):
        return own, []
    if spot.item and spot.opening is not spot.line and spot.line.text.rstrip().endswith(";"):
        return [], []
    known = set(foreign_bodies(scene, spot.line))

    def stop(line: Line) -> bool:
        priced = says("PRICE_OF", line.text)
        named = [] if priced else [n for n in find_instruments(line.text) if not spoken_of(line.text, n)]
        return bool(named) or bool(set(foreign_bodies(scene, line)) - known and not says("LOAN", line.text))

    for line in follow(scene, spot.line, stop):
        if not _near_enough(scene, spot, line):
            break
        if line.money and not says("TOTAL", line.text):
            return [f.value for f in line.money if _costs(line, f)][:2], [line]
    above = scene.before(spot.line)
    if above and above.money and not says("TOTAL", above.text) and _of_above(scene, spot, above):
        return [f.value for f in above.money][:2], [above]
    return [], []


def _of_above(scene: Scene, spot: Spot, above: Line) -> bool:
    """Whether the sum of the line above is the document's: of a loan, or what its own foreign side will invest."""
    others = set(foreign_bodies(scene, above))
    if says("LOAN", spot.words):
        return bool(others)
    tells_on = same_paragraph(scene, above, spot.line) and not find_instruments(above.text)
    return tells_on and says("INVESTS", above.text) and says("WITH_IT", spot.words)


def _near_enough(scene: Scene, spot: Spot, line: Line) -> bool:
    """Whether a line can still be about the document: of its paragraph, else the next one on what is to be built."""
    if same_paragraph(scene, spot.line, line):
        return True
    below = scene.after(spot.line)
    nobody_new = set(foreign_bodies(scene, line)) <= set(foreign_bodies(scene, spot.line))
    return below is line and nobody_new and facility_of(spot.words) is not None and goes_on(line.text)


def _costs(line: Line, money: Found[Money]) -> bool:
    """Whether a sum is no wage, price of a piece or share of something."""
    return re.match(r"\W*(?:a|per|each|за (?:тонн|кило)|в месяц)\b", line.text[money.end : money.end + 10]) is None


def role_of(actor: Actor, spot: Spot, *, builds: bool) -> Role:
    """What a party does: lends or borrows, builds, or only signs."""
    if says("LOAN", spot.words):
        return "lender" if lends(actor) else "beneficiary"
    if builds and actor.kind == "company" and not kazakh(actor):
        return "investor"
    return "signatory"


def subject_of(spot: Spot, parties: Sequence[Actor], facility: str | None, sector: str | None) -> str:
    """A plain English subject for a model that gives none."""
    if spot.kind == "twinning":
        names = [actor.name for actor in parties]
        return f"twin-city ties of {' and '.join(names)}" if names else "twin-city ties"
    if says("LOAN", spot.words):
        return f"loan for the {facility}" if facility else "loan"
    if spot.kind == "contract" and says("SUPPLY", spot.words):
        return "supply of goods"
    if facility:
        return f"construction of a {facility}"
    if sector:
        return f"cooperation in {sector.replace('_', ' and ')}"
    return "cooperation"
