"""The number at a token, in digits or in words."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.numbers import number_at
from pipeline.annotation.quantities.tokens import Tokens
from tests.toy_language import TOY_COUNTING


@pytest.mark.parametrize(
    ("text", "money", "value"),
    [
        ("2,5 milion", False, 2.5e6),
        ("du mil", False, 2000),
        ("5m", True, 5e6),
        ("5m", False, 5),
        ("1.200", False, None),
        ("999999999999 mil", False, 999999999999e3),
        ("999999999999 milion", False, None),
        ("homoj", False, None),
    ],
)
def test_value(text: str, money: bool, value: float | None) -> None:
    found = number_at(Tokens(text), 0, TOY_COUNTING, money=money)
    assert (found and found.value) == value
