"""Least squares over more rows than memory holds, by some of the values that are given."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from pipeline.vectors.fitted import Linear, Places
from pipeline.vectors.weights import Floats

PENALTY = 1e-3
"""Ridge penalty, as a share of the mean variance of a value; it draws a matrix towards that of the whole model. By judgement."""

AT_ONCE = 48
"""Values that are left out at a time: from 1,536 to 768 in 16 steps, each of which inverts a matrix (.2 s on average)."""

Rows = npt.NDArray[np.float64]


class Sums:
    """Sums over tokens of products of what is given and what is wanted, of which a least squares fit is made."""

    def __init__(self, given: int, wanted: int) -> None:
        self._sums = np.zeros((given + wanted + 1, given + wanted + 1))
        self._given = given

    def add(self, given: Floats, wanted: Floats) -> None:
        """Adds tokens: a row each."""
        rows = np.hstack([given, wanted, np.ones((len(given), 1), np.float32)])
        self._sums += rows.T @ rows

    def linear(self, kept: Places | None = None, prior: Floats | None = None, penalty: float = PENALTY) -> Linear:
        """The fit by all values that are given, or by those `kept`, drawn towards a matrix, or to nothing."""
        kept = np.arange(self._given) if kept is None else kept
        square, cross = self._normal()
        ridge = penalty * np.trace(square) / len(square)
        drawn = cross[kept] if prior is None else cross[kept] + ridge * prior[kept]
        matrix = np.linalg.solve(square[np.ix_(kept, kept)] + ridge * np.eye(len(kept)), drawn)
        means = self._sums[-1, :-1] / self._sums[-1, -1]
        return matrix.astype(np.float32), (means[self._given :] - means[kept] @ matrix).astype(np.float32)

    def best(self, count: int) -> Places:
        """So many of the values that are given: the others go a few at a time, first those without which the fit by the rest is
        worse by least."""
        square, cross = self._normal()
        square += PENALTY * np.trace(square) / len(square) * np.eye(len(square))
        kept = np.arange(self._given)
        while len(kept) > count:
            inverse = np.linalg.inv(square[np.ix_(kept, kept)])
            loss = ((inverse @ cross[kept]) ** 2).sum(1) / inverse.diagonal()
            kept = np.sort(kept[np.argsort(loss, kind="stable")[min(AT_ONCE, len(kept) - count) :]])
        return kept

    def _normal(self) -> tuple[Rows, Rows]:
        """The matrices of the normal equations."""
        sums = self._sums[-1, :-1]
        centred: Rows = self._sums[:-1, :-1] - np.outer(sums, sums) / self._sums[-1, -1]
        square, cross = np.split(centred[: self._given], [self._given], axis=1)
        return square, cross


def sums(batches: Iterable[tuple[Floats, Floats, Floats]]) -> Sums:
    """Those of what is given and wanted of each batch, padding left out by the masks."""
    found: Sums | None = None
    for given, wanted, mask in batches:
        found = found or Sums(given.shape[-1], wanted.shape[-1])
        found.add(given[mask > 0], wanted[mask > 0])
    assert found is not None
    return found
