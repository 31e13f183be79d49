"""Places in English, Russian and Kazakh: regions of Kazakhstan (ISO 3166-2:KZ of 2022), cities abroad, countries.

Words that only point ("the city", "в регионе") mean the place that the context is about, when there is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar, cast

from kzrelations.normalize.countries import country_mentions, country_names
from kzrelations.normalize.lexicon import words
from kzrelations.normalize.places.gazetteer import (
    CITIES,
    Hit,
    Site,
    by_region,
    generic,
    namesakes,
    region_counts,
    region_name,
    settle,
    survey,
)
from kzrelations.normalize.romanise import to_latin
from kzrelations.normalize.spans import Found
from kzrelations.schemas import Place, RegionCode

T = TypeVar("T")

_NO_TEXT = re.compile("[\ud800-\udfff]")  # halves of UTF-16 pairs, which no decoded article holds
_HEADER = 300
"""Code points at the beginning of an article that tell what it is about."""
_CENTRES = {
    "KZ-10": "Semey", "KZ-11": "Kokshetau", "KZ-15": "Aktobe", "KZ-19": "Konaev", "KZ-23": "Atyrau", "KZ-27": "Oral",
    "KZ-31": "Taraz", "KZ-33": "Taldykorgan", "KZ-35": "Karaganda", "KZ-39": "Kostanay", "KZ-43": "Kyzylorda",
    "KZ-47": "Aktau", "KZ-55": "Pavlodar", "KZ-59": "Petropavl", "KZ-61": "Turkistan", "KZ-62": "Zhezkazgan",
    "KZ-63": "Oskemen",
}  # fmt: skip
_SMALL = re.compile(
    r"the|this|that|our|its|their|whole|entire|in|of|on|at|to|from|within|across|в|во|на|по|из|к|с|у|о|об|от|для|до|при|этот|этом|этого|"
    r"эт\w+|наш\w*|всей|всего|весь|сам\w*|данн\w+|территори\w+|territory|осы|бұл|біздің|бүкіл|аумағы\w*|или|и|and|or|same|"
    r"приграничн\w+|городск\w+|region\w*|централь\w+|local"
)
_POINTERS = {
    "R": re.compile(r"regions?|oblasts?|област\w*|облыс\w*|регион\w*|өңір\w*"),
    "C": re.compile(r"city|town|metropolis|город\w{0,3}|мегаполис\w*|қала\w*|шаһар\w*"),
    "D": re.compile(r"districts?|район\w*|аудан\w*"),
    "capital": re.compile(r"столиц\w+|capital|астана\w*"),
}
_CENTRE = re.compile(r"областн\w+ центр\w*|region(?:al)? cent(?:re|er)|облыс орталығы\w*|oblast cent(?:re|er)")


def find_places(text: str, *, context: str | None = None) -> list[Found[Place]]:
    """Every named place, in order: in Kazakhstan and abroad; no bare countries, no words that only point.

    >>> [(found.text, found.value.region) for found in find_places("Из Тараза в Алматинскую область")]
    [('Тараза', 'KZ-31'), ('Алматинскую область', 'KZ-19')]
    """
    hits = survey(text)
    counts = region_counts(hits, survey(context) if context else ())
    return [
        Found(hit.start, hit.end, text[hit.start : hit.end], _place(site, text[hit.start : hit.end]))
        for hit, site in settle(hits, counts)
    ]


def find_foreign_places(text: str) -> list[Found[str]]:
    """Cities and regions abroad with their countries' codes: weaker signs of a country than its name.

    >>> [(found.text, found.value) for found in find_foreign_places("из Урумчи и Санкт-Петербурга, Bavaria")]
    [('Урумчи', 'CN'), ('Санкт-Петербурга', 'RU'), ('Bavaria', 'DE')]
    """
    return [
        Found(hit.start, hit.end, text[hit.start : hit.end], hit.site.country)
        for hit in survey(text)
        if hit.site is not None and hit.site.country != "KZ"
    ]


def resolve_place(text: str, *, context: str | None = None) -> Place | None:
    """The place that a text names; `context` is the article, which settles shared names and words that only point.

    >>> place = resolve_place("Жамбыл облысының")
    >>> place.name, place.region, place.country
    ('Zhambyl Region', 'KZ-31', 'KZ')
    >>> resolve_place("в регионе") is None
    True
    """
    text = text.strip()
    if not text or _NO_TEXT.search(text):
        return None
    text_ = text[:500]
    hits = survey(text_)
    around = survey(context) if context else ()
    settled = [site for _, site in settle(hits, region_counts(hits, around) or _common_region(hits))]
    if settled:
        return _place(_most_specific(settled), text)
    if context and (site := _pointed(text_, context)) is not None:
        return _place(site, text)
    if (place := _alone(text_, context)) is not None:
        return place
    names = [mention.code for mention in country_mentions(text_) if mention.name]
    if names:
        return Place(text=text, name=country_names()[names[0]], country=names[0])
    return None


def _common_region(hits: Iterable[Hit]) -> Counter[str]:
    """The one region where all the names of a text are found: "с. Узынагаш Жамбылского района"."""
    choices = [{site.region for site in hit.choices} for hit in hits]
    common = set.intersection(*choices) if len(choices) > 1 else set()
    return Counter(common if len(common) == 1 else ())


def _place(site: Site, text: str) -> Place:
    return Place(
        text=text, name=site.name, region=cast(RegionCode | None, site.region or None), country=site.country or None
    )


def _most_specific(sites: list[Site]) -> Site:
    """The first place that is no region, unless the first of all is another region than its own."""
    first = sites[0]
    for site in sites:
        if site.kind != "R" and (first.kind != "R" or site.region == first.region):
            return site
    return first


_WIDE = (" Region", " Krai", " Republic", " Oblast")
"""Ends of names abroad that are no cities."""


@lru_cache(maxsize=32)
def _weights(context: str) -> tuple[Counter[str], Counter[Site]]:
    """How much an article is about each region and each city; its header counts double, its first place more."""
    hits = survey(context)
    regions: Counter[str] = Counter()
    cities: Counter[Site] = Counter()
    for number, (hit, site) in enumerate(settle(hits, region_counts(hits))):
        weight = 2 if hit.start < _HEADER else 1
        if site.region:
            regions[site.region] += weight * (2 if site.kind == "R" else 1)
        if site.kind == "C" or (site.kind == "F" and not site.name.endswith(_WIDE)):
            cities[site._replace(form="")] += weight + (2 if number == 0 else 0)
    return regions, cities


def _pointed(text: str, context: str) -> Site | None:
    """The place of the context that a text without a name points to."""
    kind = _points_to(text)
    regions, cities = _weights(context)
    if kind == "C":
        city = _dominant(cities)
        return city if city is not None and city.country == "KZ" else None
    if kind in ("R", "centre"):
        region = _dominant(Counter({code: count for code, count in regions.items() if code not in CITIES}))
        if region is None:
            return None
        return _centre(region, cities) if kind == "centre" else _region_site(region)
    if kind == "capital":
        named = [city for city in cities if city.country != "KZ" or city.region == "KZ-71"]
        return named[0] if len(named) == 1 and named[0].region == "KZ-71" else None
    if kind == "D":
        hits = survey(context)
        districts = {site for _, site in settle(hits, region_counts(hits)) if site.kind in "DU"}
        names = {(site.region, site.name) for site in districts}
        return districts.pop() if len(names) == 1 else None
    return None


def _points_to(text: str) -> str:
    """The kind of place that a text points to, "centre" or "capital"; empty when it holds a name."""
    if _CENTRE.search(text.lower()):
        return "centre"
    kinds = []
    for word in words(text):
        kind = next((kind for kind, pattern in _POINTERS.items() if pattern.fullmatch(word.key)), "")
        if kind and not word.text.startswith("Астана"):
            kinds.append(kind)
        elif word.capital and not word.upper and not _SMALL.fullmatch(word.key):
            return ""
    return kinds[-1] if kinds else ""


def _alone(text: str, context: str | None) -> Place | None:
    """A text that is little but a name: one that elsewhere needs its generic word, or a village the tables lack."""
    sites = namesakes(text)
    counts = region_counts(survey(context)) if context else Counter()
    if sites and not any(generic(word.key) == "V" for word in words(text)):
        if len({(site.country, site.region) for site in sites}) == 1:
            return _place(sites[0], text)
        site = by_region(sites, counts)
        return _place(site, text) if site else None
    if not context or not any(generic(word.key) in ("V", "D") for word in words(text)):
        return None
    name = " ".join(word.text for word in words(text) if word.capital and not generic(word.key))
    regions, _ = _weights(context)
    region = _dominant(Counter({code: count for code, count in regions.items() if code not in CITIES}))
    if not name or region is None:
        return None
    return Place(text=text, name=to_latin(name), region=cast(RegionCode, region), country="KZ")


def _dominant(counts: Counter[T]) -> T | None:
    """The most counted, when it stands clear of the second."""
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] <= 1.5 * ranked[1][1]):
        return None
    return ranked[0][0]


def _region_site(region: str) -> Site:
    return Site("KZ", region, "R", region_name(region), "")


def _centre(region: str, cities: Counter[Site]) -> Site | None:
    name = _CENTRES[region]
    named = any(city.name == name for city in cities)
    if not named and region in ("KZ-19", "KZ-61", "KZ-33", "KZ-10", "KZ-62", "KZ-63", "KZ-35"):
        return None  # the centre moved, or the region was cut out of another
    return Site("KZ", region, "C", name, "")
