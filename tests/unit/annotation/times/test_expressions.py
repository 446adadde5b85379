"""Parts of an expression are found by rules, joined, and governed by the words around, in an invented language."""

from __future__ import annotations

import pytest

from pipeline.annotation.times.expressions import MOST, expressions
from tests.toy_language import TOY_TIMES


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.kind) for each in expressions(text, TOY_TIMES)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lun, 5 prim 2024", [("lun, 5 prim 2024", "day")]),
        ("hor 9 lun", [("hor 9 lun", "weekday")]),
        ("hor 9 lun, 5 prim", [("hor 9 lun, 5 prim", "day")]),
        ("lun mart", [("lun", "weekday"), ("mart", "weekday")]),
        ("lun gis mart", [("lun gis mart", "other")]),
        ("lun kaj mart", [("lun", "weekday"), ("mart", "weekday")]),
        ("inter lun kaj mart", [("inter lun kaj mart", "other")]),
        ("hor 9 gis hor 10", [("hor 9", "clock"), ("hor 10", "clock")]),
        ("ekde 5 prim", [("ekde 5 prim", "day")]),
        ("ante lun", [("ante lun", "weekday")]),
        ("nokt", []),
        ("lun nokt", [("lun nokt", "weekday")]),
        ("je sekund", [("sekund", "other")]),
    ],
)
def test_what_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


def test_the_longer_of_two_that_begin_together_counts_and_none_overlap() -> None:
    assert _found("5 prim 2024 gis 7 prim 2024, je 2024") == [("5 prim 2024 gis 7 prim 2024", "other"), ("2024", "other")]


def test_a_table_of_times_is_read_so_far() -> None:
    assert len(expressions("lun; " * 2 * MOST, TOY_TIMES)) == MOST
