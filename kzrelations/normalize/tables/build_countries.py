"""Makes countries.tsv out of CLDR (Babel), ISO 3166-1 (pycountry) and countries.source.txt."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from kzrelations.normalize.lexicon import phrase
from kzrelations.normalize.tables.inflect import adjective_forms, noun_forms, phrase_forms

HERE = Path(__file__).parent
PARENTS = {"AC": "SH", "TA": "SH", "CP": "FR", "CQ": "GG", "DG": "IO", "EA": "ES", "IC": "ES"}
"""Territories of CLDR that ISO 3166-1 only reserves, and the country that they belong to."""
SKIPPED = {"EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Codes of CLDR that are no country."""
STRICT = {
    "turkey", "china", "guinea", "того", "мали", "чад", "чада", "чаду", "чадом", "чаде", "куба", "кубу", "кубы", "кубой", "кубе",
    "перу", "панама", "панамы", "панаму", "панаме", "панамой", "америка", "jersey", "togo", "mali", "chad", "jordan",
    "гана", "иран", "ирак", "катар", "катара", "оман", "омана", "судан", "тунис", "самоа", "гернси", "джерси", "polish",
}  # fmt: skip
"""Names that are ordinary words in lower case: a capital is needed even where the name stands alone."""
UNINFLECTED_RU = {"Того", "Перу", "Мали", "Чили"}

PREFERRED = {"конго": "CD", "congo": "CG"}
"""Whose a key is that two countries share: CLDR's Kazakh name; ISO's short name."""

FIRST_PARTS = {
    "anglo": "GB", "austro": "AT", "franco": "FR", "greco": "GR", "indo": "IN", "italo": "IT", "luso": "PT", "nippo": "JP",
    "russo": "RU", "sino": "CN", "turco": "TR",
}  # fmt: skip
"""English first parts of "Sino-Kazakh"; the Russian ones stand in the source."""

Groups = dict[tuple[str, str], set[str]]


def _is_abbreviation(name: str) -> bool:
    return bool(re.fullmatch(r"[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{2,5}|РУз", name))


def _without_brackets(name: str) -> list[str]:
    """A CLDR name with the bracket's content beside, dropped, and the islands spelled out."""
    names = [name]
    if match := re.fullmatch(r"(.+?) \((.+)\)", name):
        outer, inner = match.groups()
        if outer not in ("Виргинские о-ва", "Внешние малые о-ва", "Congo", "Cocos"):
            names.append(outer)
        if inner in ("Burma", "Бирма"):
            names.append(inner)
        if inner == "САР":
            names.append(f"=САР {outer}")
    for short, long in ((r"\bо-ва\b", "острова"), (r"\bо-в\b", "остров"), (r"\bSt\. ", "Saint "), ("&", "and")):
        names += [re.sub(short, long, n) for n in names if re.search(short, n)]
    return [n.replace("Св.", "Святой") if "Св." in n else n for n in names] + [name]


def _cldr() -> dict[str, dict[str, list[str]]]:
    from babel import Locale

    names: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for language in ("en", "ru", "kk"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in SKIPPED:
                names[PARENTS.get(code, code)][language] += _without_brackets(str(name))
    return names


def _iso() -> dict[str, list[str]]:
    import pycountry

    names: dict[str, list[str]] = {}
    for country in pycountry.countries:
        found = [getattr(country, field, "") for field in ("name", "official_name", "common_name")]
        names[country.alpha_2] = [n for n in found if n]
    return names


def _source() -> dict[str, list[list[str]]]:
    rows = {}
    for line in (HERE / "countries.source.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            code, *fields = line.split("|")
            rows[code] = [[item.strip() for item in field.split(";") if item.strip()] for field in fields]
    return rows


def _plural(word: str) -> list[str]:
    if word.endswith(("man", "woman")) and word not in ("German", "Oman", "Roman"):
        return [word, word[:-2] + "en"]
    return [word] if word.endswith(("ese", "sh", "ch", "ss", "s", "ois")) or word.isupper() else [word, word + "s"]


def _flags(name: str, key: str, base: str) -> str:
    if name.startswith("!") or key in STRICT:
        return "C" + base
    return ("u" if _is_abbreviation(name) else "c") + base


def _add_names(groups: Groups, code: str, names: list[str], base: str) -> None:
    for name in names:
        key = phrase(name.lstrip("!").replace("=", ""))
        groups[code, _flags(name, key, base)].add(key)


def _add_russian(groups: Groups, code: str, names: list[str]) -> None:
    for name in names:
        bare = name.lstrip("!")
        if _is_abbreviation(bare):
            groups[code, "un"].add(phrase(bare))
            continue
        for form in {bare} if bare in UNINFLECTED_RU else phrase_forms(bare):
            key = phrase(form)
            groups[code, _flags(name, key, "n")].add(key)


def layout(keys: dict[str, set[tuple[str, ...]]]) -> str:
    """A table's text: values, first words of phrases of several words with their greatest length, keys."""
    values = sorted({value for found in keys.values() for value in found})
    numbers = {value: number for number, value in enumerate(values)}
    heads: dict[str, int] = {}
    for key in keys:
        head, *rest = key.split(" ")
        if rest:
            heads[head] = max(heads.get(head, 0), 1 + len(rest))
    rows = ["\t".join(value) for value in values]
    first = [f"{head}\t{size}" for head, size in sorted(heads.items())]
    lines = [f"{key}\t{','.join(str(n) for n in sorted(numbers[v] for v in keys[key]))}" for key in sorted(keys) if key]
    return "\n\n".join("\n".join(part) for part in (rows, first, lines)) + "\n"


def _collect(groups: Groups) -> None:
    cldr, iso, source = _cldr(), _iso(), _source()
    for code in sorted(set(cldr) | set(iso) | set(source)):
        en, en_adj, ru, ru_adj, ru_dem, ru_first, kk, kk_adj = source.get(code) or [[] for _ in range(8)]
        _add_names(groups, code, cldr[code]["en"] + iso.get(code, []) + en, "n")
        for word in en_adj:
            for form in _plural(word.lstrip("!")):
                groups[code, _flags(word, phrase(form), "a")].add(phrase(form))
        _add_russian(groups, code, cldr[code]["ru"] + ru)
        for word in ru_adj:
            groups[code, "a"].update(map(phrase, adjective_forms(word)))
        for word in ru_dem:
            groups[code, "a"].update(map(phrase, noun_forms(word)))
        groups[code, "h"].update(ru_first)
        groups[code, "h"].update(first for first, owner in FIRST_PARTS.items() if owner == code)
        _add_names(groups, code, cldr[code]["kk"] + kk, "nk")
        known = {phrase(n.lstrip("!")) for n in cldr[code]["kk"] + kk + cldr[code]["ru"] + ru}
        groups[code, "ak"].update(key for key in map(phrase, kk_adj) if key not in known)


def countries() -> str:
    """The table of README.md; of two countries that share a key the one in PREFERRED keeps it."""
    groups: Groups = defaultdict(set)
    _collect(groups)
    flags: dict[tuple[str, str], str] = {}
    owners: dict[str, set[str]] = defaultdict(set)
    for (code, letters), keys in groups.items():
        for key in keys:
            flags[key, code] = flags.get((key, code), "") + letters
            owners[key].add(code)
    values: dict[str, set[tuple[str, ...]]] = {}
    for key, codes in sorted(owners.items()):
        if len(codes) > 1 and key not in PREFERRED:
            raise ValueError(f"{key} names {sorted(codes)}")
        code = PREFERRED.get(key) or next(iter(codes))
        values[key] = {(code, _merged(flags.get((key, code), "cn")))}
    return layout(values)


def _merged(letters: str) -> str:
    case = next((c for c in "Cuc" if c in letters), "")
    kind = next((c for c in "nah" if c in letters), "")
    if kind == "a" and "h" in letters:
        kind = "a"
    return case + kind + ("k" if "k" in letters else "")


def codes() -> list[str]:
    """Rows `alpha-2, alpha-3, English name`: ISO 3166-1, named by CLDR."""
    import pycountry
    from babel import Locale

    names = Locale("en").territories
    rows = [f"{country.alpha_2}\t{country.alpha_3}\t{names[country.alpha_2]}" for country in pycountry.countries]
    return sorted([*rows, f"EU\t\t{names['EU']}", f"XK\t\t{names['XK']}"])
