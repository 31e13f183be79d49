"""What the words around a date tell: whether they look ahead, and when the article was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from kzrelations.normalize.dates.calendar import within
from kzrelations.normalize.dates.parts import Partial, Tense

_REACH = 120  # characters of its sentence, on either side, in which a date's verb is looked for
_SMALL = "[a-zа-яёәіңғүұқөһ]"  # an ending makes no verb of a name: Рысбек, Қарағанды, Ahmed
_CLAUSE = re.compile(r"\b(?:что|that|whether|чтобы)\b")
_AHEAD = (
    r"(?:will|shall|to be|(?:is|are) (?:expected|due|set|going|planned|scheduled|slated)(?: to)?|plans? to|planned for"
    r"|(?:is|are|was|were) left (?:for|to|until|till)|scheduled for|due (?:in|on|by|to)|expect\w*|upcoming|forthcoming"
    r"|буд(?:ет|ут)|состо(?:ит|ят)ся|прой?д[её]т|пройдут|посет[яи]т|прибуд\w+|приед\w+|начн\w+|откро[ею]т\w*|заверш[аи]т\w*"
    r"|планиру\w+|запланирован\w*|намечен\w*|назначен\w*|предсто\w+|ожида\w+|намерен\w*|рассчитыва\w+|долж(?:ен|н\w+)"
    r"|отбуд\w+|отправ[яи]тся|побыва[ею]т|примет|примут|рассмотр[яи]т|обсуд[яи]т|встрет[яи]тся|провед[её]т|проведут|верн[её]тся"
    r"|стартует|возвед[её]т|возведут|появ[яи]тся|заработа[ею]т|ждут|введут|запуст[яи]т|постро[яи]т|подпишут"
    r"|өтеді|болады|тиіс|жасалады|ашады|құрады|жоспарлан\w+|жоспарда|күтілуде|күтіледі|келеді|басталады|аяқталады|ашылады|белгіленген|шегерілді"
    r"|кейінге қалдырыл\w+|салынады|беріледі|барады"
    # The Kazakh present, which also tells what is to come; its passive and reciprocal can't be taken for a past.
    rf"|(?-i:{_SMALL}\w{{2,}}(?:айды|ейді|нады|неді|седі|сады|іледі)|(?!талқыл){_SMALL}\w{{2,}}ылады)"
    rf"|(?-i:{_SMALL}\w{{2,}}(?:мақ|мек|пақ|пек|бақ|бек)(?:шы|ші)?))(?: \w+){{0,2}}"
)
_BACK = (
    r"(?:was|were|had|has|have|said|says|told|met|held|took|spoke|gave|began|подписан\w*|сообща\w+"
    rf"|(?-i:{_SMALL}\w{{2,}}ed|{_SMALL}\w+(?:л|ла|ло|ли|лся|лась|лось|лись)"
    rf"|{_SMALL}\w{{2,}}(?:ды|ді|ты|ті|ған|ген|қан|кен|тын|тін)))"
)
_VERBS = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<back>{_BACK}))\b", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"\b(?:(?:put off|deferred|delayed|postponed|rescheduled|shifted|pushed back|moved|brought forward)[^.;!?\n]{0,40}"
    r"\b(?:to|until|till|for)"
    r"|(?:перен[её]с\w*|отложи\w+|отложен\w*|сдвинут\w*|сдвинул\w*)[^.;!?\n]{0,40}\b(?:на|до))\s$",
    re.IGNORECASE,
)
_TO = re.compile(r"(?:to|until|till|for|на|до)\s", re.IGNORECASE)
_BY = re.compile(r"(?:by|ко?)\s", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]\s|\n")


def tense_near(text: str, start: int, end: int) -> Tense | None:
    """Whether the verb nearest to `text[start:end]`, in its sentence, looks back or ahead."""
    to = _TO.match(text, start, end)
    before, after = text[max(0, start - _REACH) : to.end() if to else start], text[end : end + _REACH]
    for mark in _SENTENCE_END.finditer(before):
        before = " " * mark.end() + before[mark.end() :]
    if stop := _SENTENCE_END.search(after):
        after = after[: stop.start()]
    if _PUT_OFF.search(before) or _BY.match(text, start, end):
        return "future"
    best: tuple[int, Tense] | None = None
    for side, is_before in ((before, True), (after, False)):
        for verb in _VERBS.finditer(side):
            gap = side[verb.end() :] if is_before else side[: verb.start()]
            # Another clause's verb counts less.
            distance = len(gap) + 40 * sum(gap.count(mark) for mark in ',;:—«»"')
            distance += _REACH * bool(_CLAUSE.search(gap))
            tense: Tense = "future" if verb["ahead"] else "past"
            if best is None or distance < best[0]:
                best = distance, tense
    return best[1] if best else None


def tense_of(text: str, context: str) -> Tense | None:
    """The tense around the places where a text stands in its article; None when they differ or there is none."""
    tenses: set[Tense | None] = set()
    at = context.find(text)
    for _ in range(3):
        if at < 0:
            break
        tenses.add(tense_near(context, at, at + len(text)))
        at = context.find(text, at + len(text))
    return tenses.pop() if len(tenses) == 1 else None


def implied_publication(partials: Sequence[tuple[int, Partial]], head: int) -> date | None:
    """The day of an article that names its own day and month but no year, from the figures that it reports.

    `partials` are the article's expressions with their offsets; a dateline stands in the first `head` characters.
    Figures for part of a year ("за 11 месяцев 2016 года") are reported within the year after that part: so the
    dateline's year is the only one that puts it there. With figures of several years, or a later date told as past
    days, nothing is implied.
    """
    dateline = next((p for at, p in partials if at < head and _bare_day(p)), None)
    figures = [p for _, p in partials if _part_of_stated_year(p)]
    if dateline is None or not figures:
        return None
    reported = [within(p, p.year.value).end for p in figures if p.year]
    latest = max(end for end in reported if end)
    try:
        days = [date(year, dateline.month, dateline.a) for year in (latest.year, latest.year + 1)]
    except ValueError:
        return None
    day = next((day for day in days if latest < day <= latest + timedelta(270)), None)
    stated = [p for _, p in partials if p.kind == "day" and p.year and not p.year.relative]
    if day is None or any(p.year and p.year.value > day.year for p in stated):
        return None
    return day


def _bare_day(partial: Partial) -> bool:
    return partial.kind == "day" and partial.a == partial.b and partial.year is None and partial.until is None


def _part_of_stated_year(partial: Partial) -> bool:
    stated = partial.year is not None and not partial.year.relative
    return stated and partial.kind in ("count", "months") and partial.until is None


def year_of_neighbours(partial: Partial, partials: Sequence[tuple[int, Partial]]) -> int | None:
    """The year of a bare day when the article dates a day close by, no other year's day, and no later figures."""
    stated = [(p, p.year.value) for _, p in partials if p.year and not p.year.relative]
    years = {year for p, year in stated if p.kind == "day"}
    near = any(p.month == partial.month and abs(p.a - partial.a) <= 10 for p, _ in stated if p.kind == "day")
    if len(years) != 1 or not near:
        return None
    year = years.pop()
    later = any(value > year for p, value in stated if p.kind in ("count", "months"))
    return None if later else year
