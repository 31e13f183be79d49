"""What the rules of the grammar say: each reads the tokens that a pattern's groups matched into a `Partial`.

A reader answers None when the tokens are no date after all. The patterns stand in `atoms`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kzrelations.normalize.dates.groups import Groups
from kzrelations.normalize.dates.parts import Partial, Year
from kzrelations.normalize.dates.words import Token


def _month(token: Token | None) -> int:
    """A month's number; 0 for the verbs "may" and "march", which are written small."""
    if token is None or (token.value in (3, 5) and token.flag in ("en", "en abbr")):
        return 0
    return token.value


def read_days(g: Groups) -> Partial | None:
    """A day or days of one month: "14 March", "4-6 ноября"; a roman number is no day.

    Days apart ("3 and 10 March") are no span: never, with the last one aside.
    """
    first, last = g["a"], g["b"] or g["a"]
    month = _month(g["m"])
    if first is None or last is None or not month or "roman" in first.flag or first.value > last.value:
        return None
    if last is not first and not g.each_day_between("a", "b"):
        return Partial("never", until=Partial("day", last.value, last.value, month, g.year()))
    weekday = g["w"] or g["v"]
    return Partial("day", first.value, last.value, month, g.year(), weekday=weekday.value if weekday else None)


def read_days_after_month(g: Groups) -> Partial | None:
    """A day after its month: "September 12"; in Kazakh only with a case: "қарашаның 5-і"; in Russian never."""
    month, day = g["m"], g["a"]
    if month is None or day is None or "ru" in month.flag:
        return None
    if "kk" in month.flag and not ("gen" in month.flag and "sfx" in (g["b"] or day).flag):
        return None
    return read_days(g)


def read_months(g: Groups) -> Partial | None:
    """From month to month; two that "and" joins only when they are neighbours or "between" says so."""
    first, last, link = _month(g["a"]), _month(g["b"]), g["link"]
    if not first or not last or first == last:
        return None
    close = g["close"] is not None or "between" in g.at(g.first - 1).flag
    if link is None and not close:
        return None
    if link is not None and link.kind == "A" and not close and last != first % 12 + 1:
        return None
    year = g.year()
    if year and first > last and g.floats_back():
        year = Year(year.value - 1, year.relative)
    return Partial("months", first, last, year=year)


def read_one_month(g: Groups) -> Partial | None:
    """A month, whole: "early October" is October."""
    month = _month(g["m"])
    return Partial("month", month, month, year=g.year()) if month else None


def read_near_month(g: Groups) -> Partial | None:
    """A month, season or quarter near today: "last March", "next quarter"; a "last quarter of 2019" is its fourth."""
    step, token = g["r"], g["u"]
    if step is None or token is None or abs(step.value) > 1 or (token.kind == "M" and not _month(token)):
        return None
    if year := g.year():
        return Partial("quarter", 4, 4, year=year) if token.kind == "q" and step.flag == "final" else None
    if token.kind == "S":
        return Partial("near", 0, step.value, token.value + 1, unit="s")
    return Partial("near", 0, step.value, _month(token) if token.kind == "M" else 0, unit=token.kind)


def read_quarter(g: Groups) -> Partial | None:
    """One quarter or several: "III квартал", "II–III кварталы"; "за 2 квартала" are the first two."""
    first, last = g["a"], g["b"] or g["a"]
    if first is None or last is None or not 1 <= first.value <= last.value <= 4:
        return None
    unit = g["q"]
    counts = first.kind == "D" and not first.flag and unit is not None and unit.flag == "gen"
    if counts and g.at(g.first - 1).flag == "over" and first.value > 1:
        return Partial("quarters", 1, first.value, year=g.year())
    if last is not first:
        return Partial("quarters", first.value, last.value, year=g.year()) if first.value < last.value else None
    return Partial("quarter", first.value, first.value, year=g.year())


def read_quarter_count(g: Groups) -> Partial | None:
    """The first quarters of a year: "three quarters of 2020"."""
    number = g["n"]
    if number is None or not 2 <= number.value <= 4 or (number.kind == "D" and not g["f"]):
        return None
    return Partial("quarters", 1, number.value, year=g.year())


def read_half(g: Groups) -> Partial | None:
    """Half of a year or of a month."""
    number, unit = g.value("a"), g["h"]
    if number not in (1, 2):
        return None
    if g["m"] is not None:
        month = _month(g["m"])
        return Partial("monthhalf", number, number, month, g.year()) if month else None
    whole = g["y"] is not None or g["pre"] is not None or g["post"] is not None
    if not whole and (unit is None or unit.flag == "part" or g.at(g.last).kind in "-odM"):
        return None  # "в первой половине дня", "the first half-hour"
    return Partial("half", number, number, year=g.year())


def read_coded(g: Groups) -> Partial | None:
    """Q3, H1, 9M: of the year glued to it, before it or after it; months only with a year."""
    token = g["h"]
    if token is None:
        return None
    kind, _, glued = token.flag.partition(" ")
    year = Year(int(glued)) if glued else g.year()
    if kind == "m":
        return Partial("count", token.value, token.value, year=year) if year else None
    if kind == "h":
        return Partial("half", token.value, token.value, year=year) if token.value <= 2 else None
    return Partial("quarter", token.value, token.value, year=year)


def read_count(g: Groups) -> Partial | None:
    """The first months of a year: told so, or by the reporting custom of Russian and Kazakh ("за девять месяцев")."""
    number, unit, before = g["n"], g["u"], g.at(g.first - 1)
    if number is None or unit is None or not 1 <= number.value <= 12 or before.kind in "RVXa":
        return None
    year = g.year()
    custom = before.flag == "over" or (unit.flag == "kk loc" and number.value > 1)
    if year is None and g["f"] is None and not custom:
        return None
    if year is not None and g["f"] is None and number.value == 1:
        return None
    return Partial("count", number.value, number.value, year=year)


def read_season(g: Groups) -> Partial | None:
    """A season; a winter of two years ("2019-2020") is told by both."""
    season, last = g["s"], g["z"]
    if season is None:
        return None
    if last is not None:
        first = g.value("y")
        return Partial("months", 12, 2, year=Year(first)) if (season.value, last.value - first) == (3, 1) else None
    return Partial("season", season.value, season.value, year=g.year())


def read_year(g: Groups) -> Partial | None:
    """A year, a part of one, or (Kazakh plural after a round year) a decade."""
    token = g["u"]
    if token is not None and "plural" in token.flag and g.at(g.first).kind != "Y":
        return None
    year = g.year()
    stated = year.value if year is not None and not year.relative else 1
    if token is not None and token.flag == "kk plural" and stated % 10 == 0 and g.at(g.first - 1).kind not in "-A":
        return Partial("decade", stated)
    return Partial("year", year=year or Year(0, relative=True))


def read_school_year(g: Groups) -> Partial | None:
    """Two years in a row: "2019/2020", "2019-20"."""
    first, last = g.value("a"), g.value("b") or g.value("d")
    if last < 100:
        last += first // 100 * 100
    if last != first + 1:
        return None
    return Partial("year", year=Year(first), until=Partial("year", year=Year(last)))


def read_weekday(g: Groups) -> Partial | None:
    """A weekday, with "last", "this" or "next"."""
    step = g["r"]
    if step is not None and abs(step.value) > 1:
        return None
    return Partial("weekday", g.value("w"), unit="" if step is None else {-1: "last", 0: "this", 1: "next"}[step.value])


def read_now(g: Groups) -> Partial | None:
    """Today and its neighbours."""
    token = g["t"]
    after = g.at(g.last)
    if token is None or (token.flag == "eve" and after.kind in "zMDNWX" and not after.value):
        return None  # "накануне праздника" is the eve of it, "накануне подписали" is yesterday
    return Partial("now", token.value)


def read_ago(g: Groups) -> Partial | None:
    """So many units ago; "a day earlier" and "a year earlier" point back to what was told."""
    unit, how = g["u"], g["l"]
    if unit is None or how is None:
        return None
    steps = -(g.value("n") or 1)
    if how.flag != "earlier":
        return Partial("ago", steps, unit="y" if unit.kind == "k" else unit.kind)
    if unit.kind == "d":
        return Partial("other_day", steps, unit="or today")
    return Partial("same", month=steps, unit="r") if unit.kind in "yk" else Partial("never")


def read_same(g: Groups) -> Partial | None:
    """What points back: "the same day", "over the same six months", "the same period of 2018"."""
    unit, number = g["u"], g["n"]
    if unit is None or (number is not None and unit.kind != "m"):
        return None
    return Partial("same", number.value if number else 0, unit=unit.kind, year=g.year())


def read_other_day(g: Groups) -> Partial | None:
    """The day before or after the one told last."""
    step = g.value("x")
    return Partial("other_day", step, unit="or today" if step < 0 else "")


def read_numeric(g: Groups) -> Partial | None:
    """A numeric date; an impossible one is never."""
    token = g["n"]
    if token is None:
        return None
    if token.kind == "U":
        return Partial("month", token.value % 12 + 1, token.value % 12 + 1, year=Year(token.value // 12))
    if not token.value:
        return Partial("never")
    day = date.fromordinal(token.value)
    return Partial("day", day.day, day.day, day.month, Year(day.year))


def read_numeric_days(g: Groups) -> Partial | None:
    """Days before a numeric date: "5–7.10.2019"."""
    first, last = g.value("a"), read_numeric(g)
    return replace(last, a=first) if last and last.kind == "day" and 0 < first < last.b else None


def read_day_of_this_month(g: Groups) -> Partial | None:
    """A day of this, last or next month: "15 числа этого месяца"."""
    day = g.value("a")
    step = g["r"]
    if not 1 <= day <= 31 or step is None:
        return None
    return Partial("near", day, step.value, unit="day")
