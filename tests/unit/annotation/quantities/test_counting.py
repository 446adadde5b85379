"""What a language needs not say has a default."""

from __future__ import annotations

from pipeline.annotation.quantities.counting import Counted, Counting, Nouns, QuantityWords, nothing
from pipeline.annotation.quantities.tokens import Tokens


def test_nothing_is_named_by_default() -> None:
    nouns = Nouns(counted=lambda phrase, index: nothing(index), is_of_people=lambda phrase, end: False)
    tokens = Tokens("5 of them")
    assert nouns.measured(tokens, 1) == Counted(1, 1, person=False)
    assert nouns.counted_before(tokens, 0) is None
    assert not nothing(3).named
    assert Counted(3, 4, person=False).named


def test_a_language_without_words_writes_digits_with_a_decimal_comma() -> None:
    counting = Counting(words=QuantityWords())
    assert counting.marks(Tokens("5"), 0) == ("", ",")
    assert counting.nouns is None
    assert not counting.numerals.begins("five")
