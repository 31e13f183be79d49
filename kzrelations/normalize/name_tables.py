"""The tables of names, read once, when they are first asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from kzrelations.normalize.inflection import stems


@dataclass(frozen=True, slots=True)
class NameTables:
    """What `tables/names.json` holds; all words in lower case."""

    legal_forms: frozenset[str]
    """Legal forms of companies, dots removed."""
    generic: frozenset[str]
    """Words that stand before a company's own name: company, корпорация, фирма."""
    small: frozenset[str]
    """Words that carry no name: of, и, және."""
    particles: frozenset[str]
    """Articles and particles of Arabic and European surnames."""
    concepts: dict[str, str]
    """Words of bodies in three languages to one English word: министрлігі → ministry."""
    expansions: dict[str, str]
    """Abbreviations of international banks, as concepts, to the concepts of their full names."""
    spellings: dict[str, str]
    """Spellings of one given name to the first of them."""
    people: dict[str, str]
    """Usual spellings of well-known people (tokens sorted) to one of them."""
    male: frozenset[str]
    female: frozenset[str]
    korean: dict[str, str]
    """Spellings of Korean surnames to one."""
    chinese: frozenset[str]
    """Chinese surnames in Cyrillic."""
    heads: dict[str, str]
    """Head nouns of bodies and offices, nominative, to their gender m, f, n or p."""
    prepositions: frozenset[str]


@cache
def tables() -> NameTables:
    """The tables; the file is read at the first call."""
    data = json.loads(files("kzrelations").joinpath("normalize", "tables", "names.json").read_text("utf-8"))
    words = {name: frozenset(data[name].split()) for name in
             ("legal_forms", "generic", "small", "particles", "male", "female", "chinese", "prepositions")}  # fmt: skip
    return NameTables(
        **words,
        concepts={word: concept for concept, forms in data["concepts"].items() for word in forms.split()},
        expansions=data["expansions"],
        spellings={word: group.split()[0] for group in data["spellings"] for word in group.split()},
        people={" ".join(sorted(name.lower().split())): group[0] for group in data["people"] for name in group},
        korean={spelling: group.split()[0] for group in data["korean"] for spelling in group.split()},
        heads={word: gender for gender, nouns in data["heads"].items() for word in nouns.split()},
    )


@lru_cache(maxsize=16384)
def concept_of(word: str, language: str | None = None) -> str | None:
    """The English word for what a word of a body's name means, in any case of it; None when the table has none.

    >>> concept_of("министрлігінің"), concept_of("Акиматом"), concept_of("Байбек")
    ('ministry', 'akimat', None)
    """
    concepts = tables().concepts
    return next((concepts[f] for f in sorted(stems(word, language), key=len, reverse=True) if f in concepts), None)
