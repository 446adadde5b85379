"""Two numbers with one meaning."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.ranges import number_or_range
from pipeline.annotation.quantities.tokens import Tokens
from tests.toy_language import TOY_COUNTING


@pytest.mark.parametrize(
    ("text", "opened", "ends"),
    [
        ("10-20", False, (None, 10, 20)),
        ("10 gis 20", False, (None, 10, 20)),
        ("10 kaj 20", True, (None, 10, 20)),
        ("10 kaj 20", False, (10, None, None)),
        ("du gis tri mil", False, (None, 2000, 3000)),
        ("20 gis 10", False, (20, None, None)),
        ("3-2", False, None),
        ("1-2-3", False, None),
    ],
)
def test_ends(text: str, opened: bool, ends: tuple[float | None, ...] | None) -> None:
    found = number_or_range(Tokens(text), 0, TOY_COUNTING, opened=opened, money=False)
    assert (found and (found.value, found.low, found.high)) == ends


def test_a_sign_may_stand_before_the_second() -> None:
    found = number_or_range(Tokens("5m-$6m"), 0, TOY_COUNTING, opened=False, money=True)
    assert found is not None
    assert (found.low, found.high) == (5e6, 6e6)
