"""English number words."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages.en.numerals import EnglishNumerals

NUMERALS = EnglishNumerals()


@pytest.mark.parametrize(
    ("text", "value", "low", "read"),
    [
        ("forty-three bridges", 43, None, "forty-three"),
        ("one hundred and twenty men", 120, None, "one hundred and twenty"),
        ("two and a half million people", 2.5e6, None, "two and a half million"),
        ("half a million people", 5e5, None, "half a million"),
        ("a dozen rebels", 12, None, "a dozen"),
        ("two hundred thousand and five", 200005, None, "two hundred thousand and five"),
        ("several hundred thousand men", None, 200000, "several hundred thousand"),
        ("a couple of dozen men", None, 24, "a couple of dozen"),
        ("tens of thousands of men", None, 20000, "tens of thousands"),
        ("dozens of men", None, 24, "dozens"),
        ("twenty twelve", 20, None, "twenty"),
    ],
)
def test_reads(text: str, value: float | None, low: float | None, read: str) -> None:
    tokens = Tokens(text)
    found = NUMERALS.read(tokens, 0)
    assert found is not None
    assert (found.value, found.low, tokens.said(0, found.end)) == (value, low, read)


@pytest.mark.parametrize("text", ["a man", "half of them", "half a man", "several men", "hundred"])
def test_what_is_no_number(text: str) -> None:
    assert NUMERALS.read(Tokens(text), 0) is None


def test_a_definite_plural_is_none() -> None:
    assert NUMERALS.read(Tokens("the thousands"), 1) is None


@pytest.mark.parametrize(
    ("text", "letters", "value", "end"),
    [
        ("5 million", {}, 5e6, 2),
        ("5-million", {}, 5e6, 3),
        ("5k", {}, 5e3, 2),
        ("5m", {}, 5, 1),
        ("5m", {"m": 1e6}, 5e6, 2),
        ("5 hundred", {}, 5, 1),
    ],
)
def test_magnitudes_behind_digits(text: str, letters: dict[str, float], value: float, end: int) -> None:
    found = NUMERALS.scaled(Tokens(text), 5, 1, letters)
    assert (found.value, found.end) == (value, end)
