"""Numbers in running text, and the pieces that money and quantities are read with.

`lexing` cuts a text into tokens; `literals` reads digits, `words` and `numerals` number words, `currencies` and
`units` the words behind a number; `figures` joins them into figures with their `kinds` and `hedges` ("about").
`finder` is what other rooms use, and `fractions`, which reads parts and multiples ("a third", "вдвое").
"""

from __future__ import annotations

from kzrelations.normalize.numbers.finder import Number, decimal_string, find_numbers, find_percents

__all__ = ["Number", "decimal_string", "find_numbers", "find_percents"]
