"""Numbers in digits, by the marks that a language writes."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.digits import MarksOf, comma_is_decimal, either_is_decimal, in_digits, point_is_decimal
from pipeline.annotation.quantities.tokens import Tokens


@pytest.mark.parametrize(
    ("marks", "text", "value"),
    [
        (point_is_decimal, "1,200", 1200),
        (point_is_decimal, "1,50,000", 150000),
        (point_is_decimal, "2.05", 2.05),
        (point_is_decimal, "1,20", None),
        (point_is_decimal, "1.2.3", None),
        (point_is_decimal, "2.1234567891", 2.123456789),
        (point_is_decimal, "12345678901234567", None),
        (comma_is_decimal, "1 200", 1200),
        (comma_is_decimal, "2,5", 2.5),
        (comma_is_decimal, "1.200", None),
        (comma_is_decimal, "१२", 12),
        (either_is_decimal, "1.500,5", 1500.5),
        (either_is_decimal, "1,500.5", 1500.5),
        (either_is_decimal, "0.500", 0.5),
        (either_is_decimal, "2,5", 2.5),
        (either_is_decimal, "1 200", 1200),
    ],
)
def test_value(marks: MarksOf, text: str, value: float | None) -> None:
    tokens = Tokens(f"{text} left")
    found = in_digits(tokens, 0, marks(tokens, 0))
    assert (found and found[0]) == value
    assert found is None or tokens[found[1]].text == "left"
