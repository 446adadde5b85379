"""Russian number words."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages.ru.numerals import RussianNumerals

NUMERALS = RussianNumerals()


@pytest.mark.parametrize(
    ("text", "value", "low", "people", "read"),
    [
        ("сорок три дома", 43, None, False, "сорок три"),
        ("двести двадцать пять тысяч", 225000, None, False, "двести двадцать пять тысяч"),
        ("трёх человек", 3, None, False, "трёх"),
        ("трое погибли", 3, None, True, "трое"),
        ("двенадцать два", 12, None, False, "двенадцать"),
        ("полтора миллиона", 1.5e6, None, False, "полтора миллиона"),
        ("два с половиной миллиона", 2.5e6, None, False, "два с половиной миллиона"),
        ("сотня домов", 100, None, False, "сотня"),
        ("два десятка домов", 20, None, False, "два десятка"),
        ("сотни домов", None, 200, False, "сотни"),
        ("десятки тысяч домов", None, 20000, False, "десятки тысяч"),
        ("несколько сотен домов", None, 200, False, "несколько сотен"),
    ],
)
def test_reads(text: str, value: float | None, low: float | None, people: bool, read: str) -> None:
    tokens = Tokens(text)
    found = NUMERALS.read(tokens, 0)
    assert found is not None
    assert (found.value, found.low, found.people, tokens.said(0, found.end)) == (value, low, people, read)


@pytest.mark.parametrize("text", ["несколько домов", "дома", "семью"])
def test_what_is_no_number(text: str) -> None:
    assert NUMERALS.read(Tokens(text), 0) is None


@pytest.mark.parametrize(
    ("text", "letters", "value", "end"),
    [
        ("25 тыс. человек", {}, 25000, 3),
        ("25 тыс. Человек", {}, 25000, 2),
        ("25 с половиной тысяч", {}, 25500, 4),
        ("25m", {"m": 1e6}, 25e6, 2),
    ],
)
def test_magnitudes_behind_digits(text: str, letters: dict[str, float], value: float, end: int) -> None:
    found = NUMERALS.scaled(Tokens(text), 25, 1, letters)
    assert (found.value, found.end) == (value, end)
