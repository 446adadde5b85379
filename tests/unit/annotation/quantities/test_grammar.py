"""From a number to a quantity, in an invented language."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.grammar import quantity_at
from pipeline.annotation.quantities.tokens import Tokens
from schemas import Quantity, Unit
from tests.toy_language import TOY_COUNTING


@pytest.mark.parametrize(
    ("text", "first", "span", "value", "low", "high", "unit", "of"),
    [
        ("20 homoj", 0, "20 homoj", 20, None, None, "person", "homoj"),
        ("pli ol 20 tankoj", 2, "pli ol 20 tankoj", 20, 20, None, "item", "tankoj"),
        ("20 aŭ pli tankoj", 0, "20 aŭ pli tankoj", 20, 20, None, "item", "tankoj"),
        ("inter 10 kaj 20 tankoj", 1, "inter 10 kaj 20 tankoj", None, 10, 20, "item", "tankoj"),
        ("inter 10 tankoj", 1, "10 tankoj", 10, None, None, "item", "tankoj"),
        ("20 mortis", 0, "20", 20, None, None, "person", None),
        ("tri", 0, "tri", 3, None, None, "person", None),
        ("deko", 0, "deko", None, 20, None, "person", None),
        ("pli ol 20", 2, "pli ol 20", 20, 20, None, "item", None),
        ("5 el la 20 tankoj", 0, "5 el la 20 tankoj", 5, None, None, "item", "tankoj"),
        ("5 ekster 20 tankoj", 0, None, None, None, None, "item", None),
        ("5%", 0, "5%", 5, None, None, "percent", None),
        ("5 po cent", 0, "5 po cent", 5, None, None, "percent", None),
        ("$5m", 1, "$5m", 5e6, None, None, "money", "USD"),
        ("$5 dolar", 1, "$5 dolar", 5, None, None, "money", "USD"),
        ("5m dolar", 0, "5m dolar", 5e6, None, None, "money", "USD"),
        ("5 milion da dolar", 0, "5 milion da dolar", 5e6, None, None, "money", "USD"),
        ("5-dolar", 0, "5-dolar", 5, None, None, "money", "USD"),
        ("2 km", 0, "2 km", 2000, None, None, "metre", None),
        ("minus 5 grad c", 1, "minus 5 grad c", -5, None, None, "degree_celsius", None),
        ("- 5 grad c", 1, "- 5 grad c", -5, None, None, "degree_celsius", None),
        ("1 hor", 0, "1 hor", 3600, None, None, "second", None),
    ],
)
def test_quantity(
    text: str,
    first: int,
    span: str | None,
    value: float | None,
    low: float | None,
    high: float | None,
    unit: Unit,
    of: str | None,
) -> None:
    found, _ = quantity_at(Tokens(text), first, TOY_COUNTING)
    if span is None:
        assert found is None
        return
    assert found is not None
    assert text[slice(*found.span)] == span
    assert found.quantity == Quantity(value=value, min=low, max=high, unit=unit, of=of)


@pytest.mark.parametrize("text", ["2014 tankoj", "20", "un tankoj", "2,5 homoj", "2 hor", "5-homoj", "5abc", "3-2", "artikol 5"])
def test_what_is_no_quantity(text: str) -> None:
    tokens = Tokens(text)
    first = next(index for index in range(len(tokens)) if tokens[index].kind == "digits" or tokens[index].key == "un")
    assert quantity_at(tokens, first, TOY_COUNTING)[0] is None


def test_reading_goes_on_behind_a_code() -> None:
    tokens = Tokens("3-2 kaj 20 homoj")
    _, index = quantity_at(tokens, 0, TOY_COUNTING)
    assert tokens[index].text == "kaj"
