"""Numbers in digits and in words, as a language writes both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.annotation.quantities.counting import Counting
from pipeline.annotation.quantities.digits import in_digits
from pipeline.annotation.quantities.numerals import LIMIT, Number
from pipeline.annotation.quantities.tokens import Tokens

_NO_LETTERS: Final[Mapping[str, float]] = {}


def number_at(tokens: Tokens, index: int, counting: Counting, *, money: bool = False) -> Number | None:
    """The number that begins at a token, magnitudes applied: "1,200", "2.5 million", "forty-three", "25 тыс.", "сотни".

    Next to a currency sign (`money`) a letter may be its magnitude ("$5m"). None for 1e15 and more.
    """
    if tokens[index].kind == "digits":
        digits = in_digits(tokens, index, counting.marks(tokens, index))
        letters = counting.words.currencies.letters if money else _NO_LETTERS
        found = digits and counting.numerals.scaled(tokens, *digits, letters)
    else:
        found = counting.numerals.read(tokens, index)
    if found is None or max(found.value or 0, found.low or 0) >= LIMIT:
        return None
    return found
