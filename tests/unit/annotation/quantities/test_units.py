"""Units of measure by the words of an invented language."""

from __future__ import annotations

from typing import get_args

import pytest

from pipeline.annotation.quantities.symbols import UnitName
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.quantities.units import BARREL_LITRES, UNITS, measure
from schemas import Unit
from tests.toy_language import TOY_COUNTING

WORDS = TOY_COUNTING.words.units


@pytest.mark.parametrize(
    ("text", "unit", "factor", "end"),
    [
        ("km", "metre", 1000, 1),
        ("km. kaj", "metre", 1000, 2),
        ("km. Kaj", "metre", 1000, 1),
        ("km2", "square_metre", 1e6, 2),
        ("kv km", "square_metre", 1e6, 2),
        ("kv. km", "square_metre", 1e6, 3),
        ("kub km", "litre", 1e12, 2),
        ("mejl", "metre", 1609.344, 1),
        ("mara mejl", "metre", 1852, 2),
        ("mejl mara", "metre", 1852, 2),
        ("pund da faruno", "kilogram", 0.45359237, 1),
        ("barel da oleo", "litre", BARREL_LITRES, 1),
        ("grad c", "degree_celsius", 1, 2),
        ("° f", "degree_celsius", 5 / 9, 2),
        ("hor", "second", 3600, 1),
    ],
)
def test_measures(text: str, unit: Unit, factor: float, end: int) -> None:
    found = measure(Tokens(text), 0, WORDS)
    assert found is not None
    assert (found.unit, found.end) == (unit, end)
    assert found.factor == pytest.approx(factor)


@pytest.mark.parametrize("text", ["km en hor", "km/h", "kg3", "barel da biero", "grad nordo", "kv homoj", "kv kg", "homoj"])
def test_what_is_no_unit(text: str) -> None:
    assert measure(Tokens(text), 0, WORDS) is None


def test_fahrenheit_has_another_zero() -> None:
    found = measure(Tokens("grad f"), 0, WORDS)
    assert found is not None
    assert 212 * found.factor + found.offset == pytest.approx(100)


def test_every_name_has_a_base_unit() -> None:
    assert set(UNITS) == set(get_args(UnitName))
    assert {unit for unit, _ in UNITS.values()} <= set(get_args(Unit))
