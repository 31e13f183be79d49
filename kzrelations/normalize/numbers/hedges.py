"""Words that make a number approximate ("about", "свыше", "астам"), before and after it."""

from __future__ import annotations

from kzrelations.normalize.numbers.lexing import Token, at, phrases, phrases_by_first, starts_with_any, word_set
from kzrelations.normalize.tables import number_words as table

_LOOK_BACK = 15
_LOOK_AHEAD = 4
_SENTENCE_ENDS = frozenset(".!?;")


def changed_to(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the clause before a piece says that something grew or fell ("вырос на 12%, до …")."""
    for back in range(1, _LOOK_BACK + 1):
        token = at(tokens, index - back)
        if token.kind == "b" or token.low in _SENTENCE_ENDS:
            return False
        if token.kind == "w" and starts_with_any(token.low, table.CHANGE):
            return True
    return False


def hedge_before(tokens: tuple[Token, ...], index: int) -> int | None:
    """The piece at which an approximating phrase starts that ends right before a piece; None without one."""
    last = at(tokens, index - 1)
    if last.low in table.SIGNS and last.low:
        return index - 1
    if last.low == table.UNLESS_CHANGE:
        if changed_to(tokens, index - 1):
            return None
        return _longest(tokens, index) or index - 1
    return _longest(tokens, index)


def _longest(tokens: tuple[Token, ...], index: int) -> int | None:
    for words in phrases(table.BEFORE).get(at(tokens, index - 1).low, ()):
        start = index - len(words)
        if start >= 0 and all(tokens[start + step].low == word for step, word in enumerate(words)):
            return start
    return None


def exceeded_before(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a verb like "exceeded", "превышает" stands right before a piece."""
    return starts_with_any(at(tokens, index - 1).low, table.EXCEED)


def hedge_after(tokens: tuple[Token, ...], index: int, *, dative: bool) -> int | None:
    """The piece after an approximating phrase that starts at a piece; None without one.

    `dative` tells that the number or its unit carries the Kazakh dative, before "дейін" (up to).
    """
    token = at(tokens, index)
    if token.low == "+" and token.glued:
        return index + 1
    if token.low in word_set(table.AFTER_DATIVE):
        ahead = (at(tokens, index + step).low for step in range(1, _LOOK_AHEAD))
        return index + 1 if dative and not any(starts_with_any(word, table.CHANGE_AFTER) for word in ahead) else None
    for words in phrases_by_first(table.AFTER).get(token.low, ()):
        if all(at(tokens, index + step).low == word for step, word in enumerate(words)):
            return index + len(words)
    return None


def exceeded_after(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a Kazakh verb like "асты" (exceeded) stands at a piece."""
    return at(tokens, index).low in word_set(table.AFTER_UNQUOTED)
