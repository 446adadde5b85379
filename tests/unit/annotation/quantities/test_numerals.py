"""Without number words there are digits, and letters glued to an amount of money."""

from __future__ import annotations

from pipeline.annotation.quantities.numerals import Number, Numerals
from pipeline.annotation.quantities.tokens import Tokens


def test_no_word_is_a_number() -> None:
    assert not Numerals().begins("five")
    assert Numerals().read(Tokens("five"), 0) is None


def test_letters_scale_only_what_they_are_glued_to() -> None:
    letters = {"m": 1e6}
    assert Numerals().scaled(Tokens("5m"), 5, 1, letters) == Number(5e6, None, None, 2, 1e6)
    assert Numerals().scaled(Tokens("5 m"), 5, 1, letters) == Number(5, None, None, 1, 1.0)
    assert Numerals().scaled(Tokens("5m"), 5, 1, {}) == Number(5, None, None, 1, 1.0)
