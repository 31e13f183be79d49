"""Named places in running text: regions, cities, districts and zones of Kazakhstan, regions and cities abroad.

A name is read with the words beside it: "Алматы облысы" and "Алматинской области" are the region, "город Алматы" the
city, "СЭЗ «Туран»" the zone. Names that several regions share, villages, and districts of cities count only when the
text or its context speaks of their region.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from kzrelations.normalize.lexicon import Lexicon, Match, Word, joined, read_lexicon, words

KINDS = "CRLZDUFV"
"""City, region, landmark, zone, district, city district, place abroad, village; in order of preference."""


CITIES = frozenset({"KZ-71", "KZ-75", "KZ-79"})
"""Cities that are first-level units of their own."""


class Site(NamedTuple):
    """A place of the tables. `form`: see tables/README.md."""

    country: str
    region: str
    kind: str
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a text: words[first:last] span start to end; `site` None when the name fits several regions."""

    start: int
    end: int
    site: Site | None
    choices: tuple[Site, ...]


_GENERIC = {
    "R": r"regions?|oblasts?|provinces?|prefectures?|krai|republic|territory|обл|област\w*|облыс\w*|регион\w*|"
    r"кра(?:й|я|ю|е|ем)|провинци\w*|округ\w*|өлке\w*|өңір\w*|губерни\w*|воеводств\w*|земл[яиею]\w*|республик\w*",
    "D": r"districts?|rayons?|raions?|район\w*|аудан\w*",
    "C": r"city|cities|town|towns|metropolis|город\w{0,3}|г|гг|гор|мегаполис\w*|қала\w*|шаһар\w*",
    "V": r"villages?|settlements?|aul|station|село|сел[ауео]|селом|с|аул\w{0,2}|посел(?:ок|к[ауе]|ком)|пос|п|пгт|"
    r"деревн[яиею]|станци[яиюей]+|ауыл\w*|кент\w*",
    "L": r"месторождени\w*|fields?|кен|порт\w{0,2}|ports?|seaports?|порты\w*|айла[қғ]\w*",
    "Z": r"sez|fez|zones?|technopark|industrial|сэз|аэа|фэз|зон[аыеуо]й?|технопарк\w*|индустриальн\w+|"
    r"аймақ\w*|аймағ\w*|индустриалды",
}
_CLASSES = {kind: re.compile(pattern) for kind, pattern in _GENERIC.items()}
_QUALIFIER = re.compile(
    r"special|economic|free|industrial|арнайы|экономикалық|индустриялық|индустриалды|еркін|нефт[ея]\w*|газоконденсатн\w+|"
    r"газов\w+|морск\w+|sea|oil|gas|мұнай|теңіз"
)
"""Words between a name and its generic word: "Ontustik special economic zone"."""
_FITS = {"R": "RF", "D": "DU", "C": "CF", "V": "VL", "L": "LCF", "Z": "Z"}
_SECOND = {"R": "DV", "D": "F", "C": "LV", "V": "", "L": "", "Z": ""}
_BEFORE_NAMESAKE = re.compile(
    r"имени|им|улиц\w+|ул|проспект\w*|пр|просп|бульвар\w*|микрорайон\w*|мкр|площад\w+|санатори\w+|отел\w+|гостиниц\w+"
)
_AFTER_NAMESAKE = re.compile(
    r"street|avenue|ave|st|mountains?|river|hotel|проспект\w*|көшесі\w*|даңғылы\w*|атындағы|шағынаудан\w*"
)
_PLURAL = re.compile(
    r"regions|oblasts|provinces|districts|cities|област(?:и|ей|ям|ями|ях)|район(?:ы|ов|ам|ами|ах)|города\w+|"
    r"облыстар\w*|аудандар\w*|қалалар\w*"
)
_RUSSIAN_GENERIC = re.compile(r"обл(?!ыс)|район|город|сел|посел|край|кра[яюе]|регион|округ|республик|провинци")
"""Russian generic words, which follow adjectives only: in "Семей области Абай" the second word belongs to the third."""
_KAZAKH_GENERIC = re.compile(r"облыс|аудан|қала|шаһар|ауыл|кент|өңір|өлке|аймақ|аймағ")
"""Kazakh generic words, which never stand before their name."""
_ELLIPTIC = ("ская", "ской", "скую")
_AND = frozenset({"и", "and", "және", "мен", "пен", "бен", "or", "или"})
_ADJECTIVE = re.compile(r"\w+(?:ск|цк)\w{2,3}|северо|южно|западно|восточно")
_CASES = (
    ("ом", ("",)), ("ем", ("й", "ь", "")), ("ой", ("а",)), ("ей", ("я", "а")), ("ью", ("ь",)), ("а", ("",)),
    ("я", ("й", "ь")), ("у", ("", "а")), ("ю", ("й", "ь", "я")), ("е", ("", "а", "й", "ь", "я")), ("ы", ("а",)),
    ("и", ("ь", "я", "а")),
)  # fmt: skip
"""Russian case endings and the nominative endings that they may stand for."""


@cache
def _lexicon() -> Lexicon[tuple[Site, ...]]:
    return read_lexicon("places.tsv", lambda rows: tuple(Site(*row) for row in rows))


@lru_cache(maxsize=4096)
def generic(key: str) -> str:
    """The kind that a generic word names ("область": R, "city": C), or the empty string."""
    return next((kind for kind, pattern in _CLASSES.items() if pattern.fullmatch(key)), "")


@lru_cache(maxsize=32)
def survey(text: str) -> tuple[Hit, ...]:
    """Every place of a text. What needs its region to be spoken of is left unresolved (`site` None)."""
    found = words(text)
    hits: list[Hit] = []
    index = used = 0
    while index < len(found):
        for match in _matches(text, found, index):
            if (read := _read(text, found, match, used)) is not None:
                hit, index = read
                used = index
                hits += [hit] if hit.choices else []
                break
        else:
            index += 1
    return tuple(hits)


def settle(hits: Iterable[Hit], regions: Counter[str]) -> Iterator[tuple[Hit, Site]]:
    """The hits whose place is clear, given how often each region is spoken of."""
    for hit in hits:
        if (site := hit.site or by_region(hit.choices, regions)) is not None:
            yield hit, site


def region_counts(*surveys: Iterable[Hit]) -> Counter[str]:
    """How often each region of Kazakhstan is spoken of."""
    return Counter(hit.site.region for hits in surveys for hit in hits if hit.site is not None and hit.site.region)


def namesakes(text: str) -> tuple[Site, ...]:
    """The places that a text may mean which is little but a name, one that elsewhere needs a generic word too."""
    found = words(text)
    if any(_BEFORE_NAMESAKE.fullmatch(word.key) or _AFTER_NAMESAKE.fullmatch(word.key) for word in found):
        return ()
    for index, word in enumerate(found):
        if word.capital:
            for match in _matches(text, found, index):
                if all(generic(rest.key) or not rest.capital for rest in found[match.last :]):
                    alone = len(found) == 1 and word.key.endswith(_ELLIPTIC)
                    return tuple(site for site in match.value if _may_stand_alone(site, as_region=alone))
            return ()
    return ()


def _may_stand_alone(site: Site, *, as_region: bool) -> bool:
    """Whether a name needs no generic word: any noun, and ("на первом месте Туркестанская") a region's adjective."""
    return site.kind != "-" and (site.form[0] in "ng" or (as_region and site.kind == "R" and site.form[0] == "a"))


def by_region(choices: tuple[Site, ...], regions: Counter[str]) -> Site | None:
    """The place whose region is the most spoken of; None when none is, or two are alike."""
    spoken = sorted({site.region for site in choices if regions[site.region]}, key=lambda region: -regions[region])
    if not spoken or (len(spoken) > 1 and regions[spoken[0]] == regions[spoken[1]]):
        return None
    return _first(site for site in choices if site.region == spoken[0])


def _first(sites: Iterable[Site]) -> Site | None:
    return min(sites, key=lambda site: KINDS.index(site.kind), default=None)


def _matches(text: str, found: tuple[Word, ...], index: int) -> Iterator[Match[tuple[Site, ...]]]:
    lexicon = _lexicon()
    for match in lexicon.at(text, found, index):
        if not match.suffix or any("k" in site.form for site in match.value):
            yield match
    word = found[index]
    if word.capital and len(word.key) > 4 and word.key[-1] > "\u02ff":
        for ending, bases in _CASES:
            if word.key.endswith(ending):
                for base in bases:
                    sites = lexicon.get(word.key[: -len(ending)] + base) or ()
                    if sites and all(site.kind in "FV" for site in sites):
                        yield Match(index, index + 1, sites)


def _read(text: str, found: tuple[Word, ...], match: Match[tuple[Site, ...]], used: int) -> tuple[Hit, int] | None:
    """A match as a hit, and the first word after it; None when the neighbours forbid the reading."""
    sites = [site for site in match.value if not match.suffix or "k" in site.form]
    matched = found[match.first : match.last]
    if any(site.kind == "-" for site in sites):
        return Hit(matched[0].start, matched[-1].end, None, ()), match.last
    if any("u" in site.form for site in sites) and not matched[0].text[: 3 if match.suffix else None].isupper():
        return None
    capital = any(word.capital for word in matched)
    for kind, first, last, forms in _generics(text, found, match, used, all(s.form[0] == "a" for s in sites)):
        fitting = _fitting([site for site in sites if site.form[0] in forms], kind)
        if fitting and (capital or any(site.form[0] == "a" for site in fitting)):
            return _hit(found, first, last, fitting), max(last, match.last)
    bare = [site for site in sites if site.form[0] == "n" and (capital or "l" in site.form)]
    if not bare or _is_namesake(text, found, match) or _is_month(text, matched[0]):
        return None
    return _hit(found, match.first, match.last, bare, bare=True), match.last


def _is_month(text: str, word: Word) -> bool:
    """Whether "Қазан" is October and not Kazan: by the day before it, or the year or "ай" behind it."""
    if not word.key.startswith("қазан"):
        return False
    dated = re.search(r"(?:\d|жылғы|жылдың)\s+$", text[max(0, word.start - 12) : word.start])
    return (
        dated is not None or re.match(r"\s+(?:(?:19|20)\d\d|ай[ыдғ]?\w*\b)", text[word.end : word.end + 12]) is not None
    )


def _fitting(sites: list[Site], kind: str) -> list[Site]:
    for kinds in (_FITS[kind], _SECOND[kind]):
        if fitting := [site for site in sites if site.kind in kinds]:
            return fitting
    return []


def _hit(found: tuple[Word, ...], first: int, last: int, sites: list[Site], *, bare: bool = False) -> Hit:
    start, end = found[first].start, found[last - 1].end
    if bare and any(site.kind not in "VDU" for site in sites):
        sites = [site for site in sites if site.kind not in "VDU"]
    places = {(site.country, site.region) for site in sites}
    best = _first(sites)
    if best is None or len(places) > 1 or best.kind == "V" or "c" in best.form or (bare and best.kind in "DU"):
        return Hit(start, end, None, tuple(sites))
    return Hit(start, end, best, tuple(sites))


def _generics(
    text: str, found: tuple[Word, ...], match: Match[tuple[Site, ...]], used: int, adjective: bool
) -> Iterator[tuple[str, int, int, str]]:
    """Generic words beside a match, nearest first: kind, the words that the place then spans, the forms it may have."""
    after = match.last
    if after < len(found) and joined(text, found[after - 1], found[after]):
        end = after
        while end < len(found) - 1 and _QUALIFIER.fullmatch(found[end].key) and end - after < 3:
            end += 1
        if found[end].key == "р" and end + 1 < len(found) and found[end + 1].key.startswith("н"):
            yield "D", match.first, end + 2, "a"
        elif (kind := generic(found[end].key)) and (end == after or kind in "ZL"):
            yield kind, match.first, end + 1, "a" if _RUSSIAN_GENERIC.match(found[end].key) else "nga"
    if listed := _listed(text, found, after, adjective=adjective):
        yield listed, match.first, after, "a" if adjective else "nga"
    back = match.first - 1
    if back >= used and back >= 0 and found[back].key in ("of", "the"):
        back -= 1
    if back >= used and back >= 0 and _close(text, found[back], found[match.first]):
        kind = "" if _KAZAKH_GENERIC.match(found[back].key) else generic(found[back].key)
        if kind and not (kind == "D" and back < match.first - 1):
            yield kind, back, match.last, "ng"


def _close(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return re.fullmatch(r"\.?[ \u00a0]?[«\"“„'‘]?|-|\s+(?:of|of the|the)\s+", gap) is not None


def _listed(text: str, found: tuple[Word, ...], index: int, *, adjective: bool) -> str:
    """The kind named at the end of a list: "Карагандинской и Павлодарской областей", "Abai and Ulytau regions"."""
    seen_and = False
    for before, word in pairwise(found[index - 1 : index + 12]):
        gap = text[before.end : word.start]
        if any(mark in gap for mark in ".;:!?()\n"):
            return ""
        kind = generic(word.key)
        if kind and (seen_and or "," in gap):
            return kind if adjective or _PLURAL.fullmatch(word.key) else ""
        if word.key in _AND:
            seen_and = True
        elif not (word.capital or (adjective and _ADJECTIVE.fullmatch(word.key))):
            return ""
    return ""


def _is_namesake(text: str, found: tuple[Word, ...], match: Match[tuple[Site, ...]]) -> bool:
    """Whether a bare name is part of a street's or person's name."""
    if match.first:
        before = found[match.first - 1]
        gap = text[before.end : found[match.first].start]
        if gap[-1:] in ("«", '"', "“") and all(site.kind == "V" for site in match.value):
            return True  # a company's name
        if gap.strip(' .«"“') == "" and _BEFORE_NAMESAKE.fullmatch(before.key):
            return True
        if len(before.text) == 1 and before.capital and gap in (".", ". ") and before.key not in ("г", "с", "п"):
            return True
    if match.last < len(found):
        return _AFTER_NAMESAKE.fullmatch(found[match.last].key) is not None
    return False


@cache
def region_name(code: str) -> str:
    """The English name of a region of Kazakhstan."""
    kind = "C" if code in CITIES else "R"
    rows = (row.split("\t") for row in _lexicon().rows)
    return next(name for _, region, found, name, _ in rows if region == code and found == kind)
