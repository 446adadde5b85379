"""Languages without a pack have percentages and amounts of money only."""

from __future__ import annotations

import pytest

from tests.readers import quantities


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("१५% मानिस र ₹500, 20 किमी", "ne", [("१५%", 15, "percent", None), ("₹500", 500, "money", "INR")]),
        ("20 soldats, 30 % et 40 €", "fr", [("30 %", 30, "percent", None), ("40 €", 40, "money", "EUR")]),
        ("Die Preise stiegen um 5 %, 300 zahlten 2,5 €.", "de", [("5 %", 5, "percent", None), ("2,5 €", 2.5, "money", "EUR")]),
    ],
)
def test_percent_and_money(text: str, language: str, expected: list[tuple[str, float, str, str | None]]) -> None:
    found = [
        (text[slice(*each.span)], each.quantity.value, each.quantity.unit, each.quantity.of)
        for each in quantities(text, language)
    ]
    assert found == expected
