"""The nominative of a Russian body's name, where the general rules leave it in an oblique case."""

from __future__ import annotations

import re

from kzrelations.normalize.names import nominative

_FEMALE = re.compile(r"(?P<stem>.+[сц]к|.+[нвлр])(?:ой|ую)")
_MALE = re.compile(r"(?P<stem>.+[сц]к|.+[нвлр])(?:ого|ому|ым|им|ом)")
_MANY = re.compile(r"(?P<stem>.+[сц]к|.+[нвлр])(?:ыми|ими|ых|их|ым|им)")
_FEMALE_NOUN = re.compile(
    r"(?P<stem>компан|корпорац|ассоциац|федерац|администрац|академ|комисс|организац)(?:ии|ию|ией)"
)
_FEMALE_HARD = re.compile(r"(?P<stem>палат|торгпалат|групп|школ|фирм|фабрик|больниц|клиник)(?:ы|и|у|ой|е)")
_MALE_NOUN = re.compile(
    r"(?P<stem>[а-яё]*исполком|комитет|завод|комбинат|институт|университет|колледж|центр|союз|совет|фонд|банк|холдинг|концерн|"
    r"департамент|акимат|хокимият|парламент|театр)(?:а|у|ом|е)"
)
_MANY_NOUN = re.compile(r"(?P<stem>власт)(?:ями|ям|ях|ей)")


def base_body(name: str) -> str:
    """The nominative of a body's name.

    >>> base_body("Уральской торговой компании"), base_body("портовыми властями Омана")
    ('Уральская торговая компания', 'портовые власти Омана')
    """
    found = nominative(name, "ru")
    if found != name:
        return found
    words = name.split(" ")
    for head, word in enumerate(words):
        for noun, noun_end, adjective, ending in (
            (_FEMALE_NOUN, "ия", _FEMALE, "ая"),
            (_FEMALE_HARD, "а", _FEMALE, "ая"),
            (_MALE_NOUN, "", _MALE, "ый"),
            (_MANY_NOUN, "и", _MANY, "ые"),
        ):
            if match := noun.fullmatch(word.lower()):
                stem = word[: len(match["stem"])]
                front = [_agree(w, adjective, ending) for w in words[:head]]
                return " ".join([*front, stem + noun_end, *words[head + 1 :]])
    return name


def _agree(word: str, adjective: re.Pattern[str], ending: str) -> str:
    """An adjective with the ending of the nominative; behind "к" it is softer."""
    match = adjective.fullmatch(word)
    if match is None:
        return word
    soft = match["stem"].endswith("к") and ending[0] == "ы"
    return match["stem"] + ("и" + ending[1:] if soft else ending)


__all__ = ["base_body"]
