"""Number words of an invented language are added and multiplied from left to right."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.tokens import Tokens
from tests.toy_language import TOY_COUNTING

NUMERALS = TOY_COUNTING.numerals


@pytest.mark.parametrize(
    ("text", "value", "low", "read"),
    [
        ("du", 2, None, "du"),
        ("dudek du", 22, None, "dudek du"),
        ("dudek kaj du", 22, None, "dudek kaj du"),
        ("cent dudek du", 122, None, "cent dudek du"),
        ("du tri", 2, None, "du"),
        ("du mil", 2000, None, "du mil"),
        ("du mil cent", 2100, None, "du mil cent"),
        ("du milion tri mil", 2003000, None, "du milion tri mil"),
        ("du kun duon milion", 2.5e6, None, "du kun duon milion"),
        ("du milion kun duon", 2.5e6, None, "du milion kun duon"),
        ("kvar du mil", 2250, None, "kvar du mil"),
        ("duon milion", 5e5, None, "duon milion"),
        ("deko", None, 20, "deko"),
        ("deko da mil", None, 20000, "deko da mil"),
        ("kelk mil", None, 2000, "kelk mil"),
        ("kelk cento", None, 200, "kelk cento"),
    ],
)
def test_reads(text: str, value: float | None, low: float | None, read: str) -> None:
    tokens = Tokens(f"{text} homoj")
    found = NUMERALS.read(tokens, 0)
    assert found is not None
    assert (found.value, found.low, found.high, tokens.said(0, found.end)) == (value, low, None, read)


@pytest.mark.parametrize("text", ["kelk homoj", "kaj du", "mil", "kvar homoj"])
def test_what_is_no_number(text: str) -> None:
    assert NUMERALS.read(Tokens(text), 0) is None


@pytest.mark.parametrize(("two_words", "value", "end"), [(True, 12, 2), (False, 10, 1)])
def test_a_unit_adds_to_ten_only_where_teens_are_two_words(two_words: bool, value: float, end: int) -> None:
    words = NumberWords(small={"du": 2, "dek": 10}, magnitudes={}, vague={}, two_word_teens=two_words)
    found = AddedNumerals(words).read(Tokens("dek du homoj"), 0)
    assert found is not None
    assert (found.value, found.end) == (value, end)


def test_collectives_are_of_people() -> None:
    assert [found.people for text in ("tri", "du") if (found := NUMERALS.read(Tokens(text), 0))] == [True, False]


def test_digits_take_magnitudes_but_for_what_is_glued_to_money() -> None:
    assert NUMERALS.scaled(Tokens("5 mil."), 5, 1, {})[:4] == (5000, None, None, 2)
    assert NUMERALS.scaled(Tokens("5 mil. homoj"), 5, 1, {}).end == 3  # the stop is part of an abbreviation
    assert NUMERALS.scaled(Tokens("5m"), 5, 1, {"m": 1e6}).value == 5e6


def test_a_number_begins_with_words_that_may() -> None:
    assert [word for word in ("du", "deko", "duon", "kelk", "kvar", "mil", "kaj") if NUMERALS.begins(word)] == [
        "du",
        "deko",
        "duon",
        "kelk",
        "kvar",
    ]
