"""Which region or city an akimat belongs to when the sentence leaves it out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kzrelations.asking.staged.cast.naming import Naming
from kzrelations.asking.staged.cast.passage import Passage

_REGION_RU = re.compile(r"\b([А-ЯЁ][\w-]+(?:ая|ой|ую|ою)(?:[ -][А-ЯЁ][\w-]+(?:ая|ой|ую))?) (?:област\w*)")
_REGION_EN = re.compile(r"\b((?:[A-Z][\w’'-]+ )?[A-Z][\w’'-]+) ([Rr]egion|[Oo]blast)\b")
_REGION_KK = re.compile(r"\b((?:[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+ )?[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+) облыс")
_BARE_RU = re.compile(r"(?i)(?:областно\w+ )?(?:акимат|администрация)(?: области| региона)?")
_BARE_CITY_RU = re.compile(r"(?i)(?:городско\w+ )?(?:акимат|администрация)(?: города| мегаполиса)?")
_BARE_KK = re.compile(r"(?i)(?:(?:облыстың|облыстық|облыс|өңір|қаланың|қалалық|қала) )?әкімдігі")
_BARE_EN = re.compile(r"(?i)(?:the )?(?:(?P<kind>regional|city|oblast|local) )?(?P<noun>akimat|administration)")
_REGIONAL_EN = re.compile(r"(?!The |A )[A-Z][\w-]+ (?:regional )?(?:akimat|administration)$")
_OFFICE_CITY_RU = re.compile(r"(?i)\b(?:аким(?:а|у|ом|е)?|мэр(?:а|у|ом|е)?) (?:города |г\. ?)?([А-ЯЁ][а-яё-]+)")
_OFFICE_CITY_EN = re.compile(
    r"(?i:\b(?:akim|mayor) of (?:the )?(?:city of )?)([A-Z][\w-]+)(?! [Rr]egion| [Oo]blast| [Dd]istrict)"
)
_OFFICE_CITY_KK = re.compile(r"([А-ЯӘҒҚҢӨҰҮҺІ][\w-]+) қаласының әкім")


def complete_akimats(namings: Sequence[Naming], passages: Sequence[Passage]) -> list[Naming]:
    """Akimats of a region or city that only the rest of the article names get its name."""
    if not any(n.rank == "akimat" for n in namings):
        return list(namings)
    full = {n.name for n in namings if n.rank == "akimat" and _REGIONAL_EN.search(n.name)}
    home = _Home(passages, full)
    return [replace(n, name=home.complete(n.name)) if n.rank == "akimat" else n for n in namings]


class _Home:
    """The region or city that the article is about, in the words of the article."""

    def __init__(self, passages: Sequence[Passage], full: set[str]) -> None:
        self._regions: Counter[str] = Counter()
        self._full = full
        self._cities: Counter[str] = Counter()
        for p in passages:
            kazakh_places = [(f.start, f.end) for f in p.places if f.value.country == "KZ"]
            for pattern in (_REGION_RU, _REGION_EN, _REGION_KK):
                for match in pattern.finditer(p.text):
                    if any(s < match.end() and match.start() < e for s, e in kazakh_places):
                        self._regions[self._region(match, kazakh_places)] += 1
            for pattern in (_OFFICE_CITY_RU, _OFFICE_CITY_EN, _OFFICE_CITY_KK):
                for match in pattern.finditer(p.text):
                    if any(s < match.end(1) and match.start(1) < e for s, e in kazakh_places):
                        self._cities[match.group(1)] += 1

    @staticmethod
    def _region(match: re.Match[str], places: list[tuple[int, int]]) -> str:
        name = match.group(1)
        inside = [(s, e) for s, e in places if s < match.end() and match.start() < e]
        start = max(match.start(), inside[0][0])
        return re.sub(r"(?:ая|ую|ою)(?= |$)", "ой", match.string[start : match.start() + len(name)])

    def complete(self, name: str) -> str:
        """The name with its region or city, when it lacks one and the article tells it."""
        region = self._regions.most_common(1)[0][0] if self._regions else None
        city = self._cities.most_common(1)[0][0] if self._cities else None
        if _BARE_RU.fullmatch(name) and region:
            return f"{_noun_ru(name)} {region} области"
        if _BARE_CITY_RU.fullmatch(name) and city and (not region or "город" in name.lower()):
            return f"{_noun_ru(name)} {city}"
        if _BARE_KK.fullmatch(name):
            of_city = name.lower().startswith("қала")
            if region and not of_city:
                return f"{region} облысы әкімдігі"
            return f"{city} қаласының әкімдігі" if city else name
        if (match := _BARE_EN.fullmatch(name)) is not None:
            return self._english(match, region, city)
        return name

    def _english(self, match: re.Match[str], region: str | None, city: str | None) -> str:
        noun = match.group("noun").lower()
        whole = [name for name in self._full if name.lower().endswith(f" {noun}")]
        if match.group("kind") != "city" and len(whole) == 1:
            return whole[0]
        if match.group("kind") == "city" or not region:
            return (
                f"{noun} of {city}"
                if city and (match.group("kind") == "city" or noun == "akimat")
                else match.group().removeprefix("the ")
            )
        return f"akimat of {region} region" if noun == "akimat" else f"{region} regional administration"


def _noun_ru(name: str) -> str:
    return "администрация" if "администрация" in name.lower() else "акимат"
