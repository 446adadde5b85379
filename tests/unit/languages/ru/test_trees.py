"""Repair of predicted heads."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.trees import rooted


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ((), ()),
        ((1, 1, 1), (1, 1, 1)),
        ((0, 1, 1), (0, 0, 1)),
        ((1, 2, 0), (0, 2, 0)),
        ((0, 2, 1), (0, 0, 1)),
        ((5, -1), (0, 0)),
        ((3, 2, 1, 3, 1), (3, 3, 1, 3, 1)),
    ],
)
def test_heads_are_repaired_to_one_tree(heads: tuple[int, ...], expected: tuple[int, ...]) -> None:
    assert rooted(heads) == expected
