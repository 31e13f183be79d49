"""Date lines and datelines: the forms in which a page or an agency says when and where an article was written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kzrelations.article.abbreviations import words
from kzrelations.normalize.countries import country_code
from kzrelations.normalize.places import resolve_place
from kzrelations.normalize.places.gazetteer import generic

_UP = "A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІ"
_LOW = "a-zß-öø-ÿа-яёәғқңөұүһі"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|янв(?:ар[ья])?|февр?(?:ал[ья])?|марта?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?"
    r"|авг(?:уста?)?|сент?(?:ябр[ья])?|окт(?:ябр[ья])?|нояб?(?:р[ья])?|дек(?:абр[ья])?"
    r"|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:да|де|та|те)?\.?"
)
_YEAR = r"(?:19|20)\d\d"
_YEAR_MARK = r"(?:\s*(?:года|год|г\.|г\b|жылғ[ыа]|жылы|жыл|ж\.))?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_FULL = (
    rf"(?:{_YEAR}[-./]\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[-./]\d{{1,2}}[-./]{_YEAR}|{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}{_YEAR_MARK}"
    rf"|{_MONTH}\s+{_DAY},?\s+{_YEAR}|{_YEAR}{_YEAR_MARK}[,\s]+{_DAY}\s+{_MONTH})"
)
_ZONE = r"(?:\s*\(?(?:GMT|UTC)?[+-]?\d*(?::\d\d)?\)?)?"
_TIME = rf"(?:[T\s,|/\[–—-]*(?:at\s+|в\s+)?\d{{1,2}}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?{_ZONE}\]?)"
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота"
    r"|воскресенье|пн|вт|ср|чт|пт|сб|вс|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)\.?"
)
_LABEL = (
    r"(?:date|published(?:\s+on)?|posted(?:\s+on)?|updated(?:\s+on)?|last\s+updated|created|added|дата(?:\s+публикации)?|опубликовано"
    r"|размещено|добавлено|создано|обновлено|жарияланған|жарияланды|жаңартылды|күні|уақыты)"
)

_AGO = (
    r"\d{1,2}\s+(?:(?:minute|hour|day|week)s?\s+ago|(?:минут|час|дн|день|недел)\w*\s+назад"
    r"|(?:минут|сағат|күн|апта)\s+бұрын)"
)

_DATE_LINE = re.compile(
    rf"(?:{_LABEL}\s*[:|–—-]?\s*)?(?:\d{{1,2}}:\d\d[,\s|–—-]+)?(?:{_WEEKDAY}[,\s]+)?{_FULL}{_YEAR_MARK}"
    rf"(?:[,\s(]+{_WEEKDAY}\)?)?(?P<time>{_TIME})?(?P<rest>\s*$|\s*\.\s*$|\s*[|•·,/–—(-].{{0,90}}$|(?(time)\s+[^.!?]{{1,60}}$|(?!)))",
    re.IGNORECASE,
)
_DATE_ENDS = re.compile(
    rf"(?P<before>[^.!?]{{0,60}}?)\s*[|•·,/–—-]\s*(?:{_WEEKDAY},?\s+)?{_FULL}{_YEAR_MARK}{_TIME}?\s*\.?$", re.IGNORECASE
)
_LABELLED = re.compile(rf"\s*{_LABEL}\s*[:|–—-]?\s*{_FULL}{_TIME}?\s*", re.IGNORECASE)
_TIME_LINE = re.compile(rf"(?:(?:today|yesterday|сегодня|вчера|бүгін|кеше),?\s*)?{_TIME}\s*|{_AGO}", re.IGNORECASE)

_STAMP = re.compile(
    rf"[\s,|•·(–—-]*(?:{_FULL}|today|yesterday|сегодня|вчера|бүгін|кеше){_YEAR_MARK}[\s,|–—-]{{0,4}}\d{{1,2}}:\d\d\)?$",
    re.IGNORECASE,
)

# What stands before a date that the text itself tells.
_TELLS_DATE = re.compile(r"(?::|\b(?:on|by|from|until|at|since|с|на|до|к|по|от|дата|күні))$", re.IGNORECASE)

_AGENCY_WORD = (
    rf"(?:(?:[{_UP}]|[{_LOW}])*(?:inform|news|press|herald|times|media|today|agency|tass|reuters|interfax|trend|sputnik|kaztag|akipress"
    rf"|информ|пресс|медиа|ньюс|тасс|рейтер|интерфакс|казтаг|спутник|ақпарат|bulletin|gazette|tribune|post|telegraph))"
)
_AGENCY = (
    r"(?:/[^/\n]{2,50}/|(?:ИА\s|МИА\s|IA\s)?«[^»\n]{2,50}»|\([^()\n]{2,50}\)"
    rf"|(?:[{_UP}][\w'’-]*\s){{0,2}}(?i:{_AGENCY_WORD})(?:\.(?:kz|com|ru))?(?!\w))"
)
_CAPS = rf"[{_UP}][{_UP}]+(?:[-–][{_UP}]+)*(?:[’'][{_UP}]+)*"
_CAPS_PLACE = rf"(?:{_CAPS}(?:\s{_CAPS}){{0,2}})"
_ANY_PLACE = rf"(?:[{_UP}][\w’'-]+(?:[\s-][{_UP}][\w’'-]+){{0,2}})"
_ASIDE = r"(?:\s?\((?!\d)[^()\n]{2,40}\))?"
_COUNTRY = rf"(?:,\s(?:[{_UP}][{_LOW}]+(?:\s[{_UP}][{_LOW}]+)?|{_CAPS}(?:\s{_CAPS})?)(?=[,\s]))?"
_SHORT_DATE = rf"(?:(?i:{_FULL}|{_DAY}\s+{_MONTH}|{_MONTH}\s+{_DAY}){_YEAR_MARK})"
_DATED = rf"(?:\s*[.,–—-]\s*{_SHORT_DATE}|\s?\({_SHORT_DATE}\))"
_SEP = r"\s*[.,:–—-]*\s*"
_END = r"(?:\s*[.:]?\s*[–—-](?=\s)|\s*[.:](?=\s)|(?<=/)(?=\s)|(?<=»)(?=\s)|(?<=\))(?=\s))"

# A place in capitals, alone or with a date and an agency; or any place with at least one of the two.
_DATELINE = re.compile(
    rf"(?P<caps>{_CAPS_PLACE}{_ASIDE})(?P<other>/{_CAPS_PLACE})?(?P<more>{_COUNTRY}(?:{_DATED}(?=[\s.,/–—-]))?(?:{_SEP}{_AGENCY})?){_END}\s*"
    rf"|(?P<any>{_ANY_PLACE}{_ASIDE}){_COUNTRY}(?:{_DATED}(?:{_SEP}{_AGENCY})?|(?:\s*[.,–—-]\s*|\s(?=\()){_AGENCY}){_END}\s*"
)
_PLACE_AND_DATE = re.compile(
    rf"(?P<place>{_CAPS_PLACE}|{_ANY_PLACE}){_ASIDE}{_COUNTRY}{_DATED}(?:{_SEP}{_AGENCY})?\s*[.–—-]?"
)
_BARS = re.compile(r"\s[|•·]\s")
_DATE_ALONE = re.compile(rf"(?:{_WEEKDAY},?\s+)?{_FULL}{_YEAR_MARK}{_TIME}?", re.IGNORECASE)
_ISSUE = re.compile(rf"[^.!?]{{0,60}}№\s?\d{{1,4}}(?:\s?\(\d{{1,5}}\))?[^.!?]{{0,30}}\b{_YEAR}{_YEAR_MARK}\.?")
_AGENCY_ASIDE = re.compile(rf"\s?\([^()]*(?i:{_AGENCY_WORD})\)$")
_AGENCY_FIRST = re.compile(rf"(?:/[^/\n]{{2,50}}/|(?i:{_AGENCY_WORD}))\s*(?:\.|[–—-]|:)?\s+(?=[{_UP}«\"“])")
_CAPS_AGENCY = re.compile(
    rf"(?P<name>[{_UP}]{{2,}}(?:\s[{_UP}]{{2,}}){{0,2}})(?:\s/[^/\n]{{2,50}}/)?(?:\s[–—-])?(?=\s[{_UP}«\"“])"
)
_CAPS_ALONE = re.compile(rf"{_CAPS_PLACE}{_ASIDE}")
_PLACE_ALONE = re.compile(rf"(?P<any>{_ANY_PLACE})\.\s+(?=[{_UP}«\"“])")

# Words in capitals at the head of an article that name no place.
_NOT_A_PLACE = words("""
    urgent exclusive breaking update updated photo video official interview opinion analysis news important live
    attention
    note infographic editorial report kazinform qazinform
    срочно эксклюзив важно внимание фото видео официально интервью мнение обзор новости дополнено обновлено инфографика
    репортаж шұғыл маңызды назар бейне ресми сұхбат пікір шолу жаңалық жаңалықтар
""")


_LONGEST_PLACE = 40
_SHORT = 5
"""Up to so many letters in capitals before a dash may be an abbreviation: it must be a place that is known."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """How far the dateline reaches, and the place it names; None for an agency or a date alone."""

    end: int
    place: str | None


def is_date_line(line: str) -> bool:
    """A line that gives the date of the article, with at most a time, a section or a place beside it.

    >>> is_date_line("14 September 2023, 18:20"), is_date_line("12 мая 2023 года в Астане открылся форум")
    (True, False)
    """
    if len(line) > 140:
        return False
    if any(pattern.fullmatch(line) for pattern in (_DATE_LINE, _DATE_ENDS, _TIME_LINE, _ISSUE)):
        return True
    pieces = _BARS.split(line)
    dated = len(pieces) > 1 and any(_DATE_ALONE.fullmatch(piece.strip()) for piece in pieces)
    return dated or _dated_place(line) is not None


def _dated_place(line: str) -> str | None:
    """The place of a line that tells it with a date and no more ("BAKU, Azerbaijan, June 28")."""
    match = _PLACE_AND_DATE.fullmatch(line)
    return match["place"] if match and _is_known(match["place"]) else None


def date_line_place(line: str) -> str | None:
    """The place that a date line names, in capitals or right before the date, if any."""
    if dated := _dated_place(line):
        return dated
    match = _DATE_LINE.fullmatch(line)
    rest = match["rest"] if match else ""
    ends = _DATE_ENDS.fullmatch(line)
    for part in (rest.strip(" ,|–—-()./"), (ends["before"] if ends else "").strip()):
        place = _CAPS_ALONE.fullmatch(part)
        if place and _is_place(place[0]) and (len(place[0]) > _SHORT or _is_known(place[0])):
            return place[0]
    return None


def place_line(line: str) -> str | None:
    """The place when a line is nothing but the name of one in Kazakhstan ("г. Актау", "Атырау облысы").

    >>> place_line("Ақтау қаласы"), place_line("Актау сегодня"), place_line("Казахстан")
    ('Ақтау қаласы', None, None)
    """
    bare = line.strip(" .,|–—-")
    place = resolve_place(bare) if len(bare) <= _LONGEST_PLACE and not re.search(r"\d", bare) else None
    if place is None or place.region is None or not all(_is_part_of_place(word) for word in re.findall(r"\w+", bare)):
        return None
    return bare


def _is_part_of_place(word: str) -> bool:
    return generic(word.lower()) != "" or resolve_place(word) is not None


def labelled_date(line: str) -> int:
    """End of a labelled date glued to the front of a line ("date 2019-07-31 …"); 0 when there is none."""
    match = _LABELLED.match(line, 0, 200)
    return match.end() if match else 0


def stamped(line: str) -> int:
    """Where the time stamp at the end of a headline begins ("… 15 апреля 2024, 14:52"); the line's length when none."""
    match = _STAMP.search(line, max(0, len(line) - 60))
    if match is None or _TELLS_DATE.search(line, 0, match.start()):
        return len(line)
    return match.start()


def find_dateline(line: str) -> Dateline | None:
    """The dateline that opens an article's first paragraph.

    >>> find_dateline("ALMATY. KAZINFORM The mayor has met the consul.")
    Dateline(end=18, place='ALMATY')
    >>> find_dateline("ЕБРР – крупнейший кредитор страны.") is None
    True
    """
    head = line[:200]
    match = _DATELINE.match(head)
    if match is None:
        agency = _AGENCY_FIRST.match(head)
        return Dateline(agency.end(), None) if agency else _place_alone(head)
    place = match["caps"] or match["any"]
    aside = _AGENCY_ASIDE.search(place)
    place = place[: aside.start()] if aside else place
    if not _is_place(place) or not _fits(head, match):
        return None
    end = match.end()
    if match["caps"] and not match["more"]:
        end = _past_agency(head, end)
    return Dateline(end, None if match["other"] else place)


def headline_place(line: str) -> str | None:
    """The place that opens a headline before a full stop ("Semey. A bridge is opened")."""
    alone = _place_alone(line[:200])
    return alone.place if alone else None


def _place_alone(head: str) -> Dateline | None:
    """A place in small letters with neither date nor agency: only one that the gazetteer knows."""
    match = _PLACE_ALONE.match(head)
    return Dateline(match.end(), match["any"]) if match and _is_known(match["any"]) else None


def _is_known(place: str) -> bool:
    return resolve_place(place) is not None


def _is_place(text: str) -> bool:
    words = re.findall(r"\w+", text.lower())
    return (
        not _NOT_A_PLACE.intersection(words)
        and re.fullmatch(rf"(?i:{_AGENCY_WORD})", text.split("(")[0].strip()) is None
    )


def _fits(head: str, match: re.Match[str]) -> bool:
    """What follows a dash must open a sentence: "ЕБРР – крупнейший" defines, "PETROPAVL – Akim" reports."""
    rest = head[match.end() :].lstrip('«"“ ')
    if not rest or not (rest[0].isupper() or rest[0].isdigit()):
        return False
    dashed = match["caps"] and not match["more"] and match[0].rstrip()[-1] in "–—-"
    if dashed and rest.split()[0].rstrip(":,").isupper() and country_code(match["caps"]):
        return False  # "KAZAKHSTAN – FINLAND: TRADE" is a heading
    return not dashed or len(match["caps"]) > _SHORT or _is_known(match["caps"])


def _past_agency(head: str, end: int) -> int:
    """Skip an agency's name in capitals, if the sentence goes on with a capital after it."""
    agency = _CAPS_AGENCY.match(head, end)
    if agency is None or not re.search(rf"(?i:{_AGENCY_WORD})$", agency["name"]):
        return end
    return agency.end() + len(head[agency.end() :]) - len(head[agency.end() :].lstrip(" .–—-"))
