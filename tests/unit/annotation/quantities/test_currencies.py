"""Currencies before and behind an amount."""

from __future__ import annotations

import pycountry
import pytest

from pipeline.annotation.quantities.currencies import currency, sign_before
from pipeline.annotation.quantities.symbols import CODES, CURRENCIES
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages import LANGUAGES
from tests.readers import reader
from tests.toy_language import TOY_COUNTING

WORDS = TOY_COUNTING.words.currencies


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$", ("USD", 0)),
        ("US$", ("USD", 0)),
        ("NZ$", ("NZD", 0)),
        ("NZ $", ("USD", 1)),
        ("EUR", ("EUR", 0)),
        ("RMB", ("CNY", 0)),
        ("Rs", ("INR", 0)),
        ("Rs.", ("INR", 0)),
        ("eur", None),
        ("kaj", None),
    ],
)
def test_before(text: str, found: tuple[str, int] | None) -> None:
    tokens = Tokens(f"{text} 5")
    assert sign_before(tokens, len(tokens) - 1, WORDS) == found


@pytest.mark.parametrize(
    ("text", "code", "end"),
    [
        ("€", "EUR", 1),
        ("UAH", "UAH", 1),
        ("kanada dolar", "CAD", 2),
        ("dolar usona", "USD", 2),
        ("pund", "GBP", 1),
        ("rub. por", "RUB", 2),
        ("dolar. Kaj", "USD", 1),
    ],
)
def test_behind(text: str, code: str, end: int) -> None:
    found = currency(Tokens(text), 0, WORDS)
    assert found is not None
    assert (found.unit, found.of, found.factor, found.end) == ("money", code, 1, end)


@pytest.mark.parametrize("text", ["pund da faruno", "kanada homoj", "homoj", ""])
def test_what_is_no_money(text: str) -> None:
    assert currency(Tokens(text), 0, WORDS) is None


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_codes_are_those_of_iso_4217(code: str) -> None:
    words = reader(code).counting.words.currencies
    named = {*words.names.values(), *words.phrases.values(), *words.before.values(), *CODES.values(), *CURRENCIES.values()}
    assert {each for each in named if pycountry.currencies.get(alpha_3=each) is None} == set()
