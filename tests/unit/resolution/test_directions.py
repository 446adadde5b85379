"""Cells: vectors that point nearly the same way share many, others few."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from pipeline.resolution.directions import CELLS, EVERY_CELL, cells

VECTORS = 60


def shared(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """The mean share of cells that a row of each have in common."""
    pairs = zip(cells(np.rint(one)), cells(np.rint(other)), strict=True)
    return float(np.mean([len({*first} & {*second}) / CELLS for first, second in pairs]))


@pytest.mark.parametrize("components", [48, 384, 512, 1100])
def test_near_vectors_share_many_cells_and_others_few(components: int) -> None:
    chance = np.random.default_rng(5)
    given, noise, other = chance.normal(0, 20, (3, VECTORS, components)).astype(np.float32)
    assert shared(given, given + 0.1 * noise) > 0.7, "cosine .995"
    assert 0.05 < shared(given, given + noise) < 0.3, "cosine .71"
    assert shared(given, other) < 0.05


def test_cells_of_a_vector_are_different_numbers_of_its_tables() -> None:
    drawn = np.random.default_rng(6).integers(-127, 128, (VECTORS, 384)).astype(np.float32)
    for numbers in cells(drawn):
        assert len(set(numbers)) == CELLS and min(numbers) >= 0 and max(numbers) < EVERY_CELL
