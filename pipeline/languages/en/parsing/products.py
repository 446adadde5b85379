"""Products of matrices in which no row depends on another, nor on how many there are.

A sentence is to be parsed the same whatever it is parsed with. BLIS, which spaCy comes with, adds up a row's products in one
order always. OpenBLAS, which numpy comes with, takes a third of the time, but its sums may be rounded otherwise in a matrix of
another height (its kernels for AVX-512), and from row to row of one matrix (those for Haswell and Zen). So it is given matrices
of two heights only, and where equal rows have unequal sums in these, BLIS multiplies.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

HEIGHT: Final = 48
"""Rows of the matrices that OpenBLAS is given are a multiple of it: states of an article's sentences are about as many."""

TALL: Final = 384
"""Rows of the matrices that it is given while there are so many: 1.73 µs a row in the window layers, 1.87 where it has 48."""

CHAIN: Final = 256
"""BLIS adds up the products of so many columns, then those of the next to that sum. In the same order the sums of OpenBLAS are
those of BLIS to the last bit wherever both kernels round alike (fused, or both not)."""


class Multiplier:
    """Multiplies rows of numbers by one matrix."""

    def __init__(self, matrix: Floats) -> None:
        """`matrix`: inputs by outputs."""
        self._matrix = np.ascontiguousarray(matrix)
        self.inputs, self.outputs = self._matrix.shape
        self._chains = [self._matrix[at : at + CHAIN] for at in range(0, len(self._matrix), CHAIN)]
        self._blis = None if keeps_rows_apart(self) else _blis()

    def __call__(self, rows: Floats, out: Floats | None = None) -> Floats:
        """The products (rows by outputs) of `rows` (rows by inputs).

        Made in `out` where it is given: then rows are a multiple of `HEIGHT`.
        """
        count, short = len(rows), -len(rows) % HEIGHT
        if out is None:
            out = np.empty((count + short, self.outputs), np.float32)
            if short:
                filled = np.zeros((count + short, rows.shape[1]), np.float32)
                filled[:count] = rows
                rows = filled
        if self._blis is not None:
            self._blis.gemm(rows, self._matrix, out=out)
        else:
            self.multiply(rows, out)
        return out[:count]

    def multiply(self, rows: Floats, out: Floats) -> None:
        """Lets OpenBLAS multiply, `TALL` or `HEIGHT` rows at a time."""
        at = 0
        while at < len(rows):
            end = at + (TALL if len(rows) - at >= TALL else HEIGHT)
            first, *more = self._chains
            np.dot(rows[at:end, : len(first)], first, out=out[at:end])
            for number, chain in enumerate(more, 1):
                out[at:end] += np.dot(rows[at:end, number * CHAIN : number * CHAIN + len(chain)], chain)
            at = end


def keeps_rows_apart(multiplier: Multiplier) -> bool:
    """Whether OpenBLAS gives equal rows equal products wherever they stand: the 18 of the models are tried in 10 ms."""
    row = np.sin(np.arange(multiplier.inputs, dtype=np.float32))
    made = np.empty((TALL + HEIGHT, multiplier.outputs), np.float32)
    multiplier.multiply(np.tile(row, (len(made), 1)), made)
    return bool((made == made[0]).all())


class Affine:
    """A linear layer."""

    def __init__(self, weights: Floats, bias: Floats) -> None:
        """`weights`: outputs by inputs, as thinc has them."""
        self._multiply, self._bias = Multiplier(weights.T), bias

    def __call__(self, rows: Floats) -> Floats:
        """The outputs (rows by outputs) of `rows` (rows by inputs)."""
        made = self._multiply(rows)
        made += self._bias
        return made


def maxout(rows: Floats, pieces: int) -> Floats:
    """The largest of each output's pieces: rows by outputs, of rows by pieces by outputs."""
    width = rows.shape[1] // pieces
    best = np.maximum(rows[:, :width], rows[:, width : 2 * width])
    for piece in range(2, pieces):
        np.maximum(best, rows[:, piece * width : (piece + 1) * width], out=best)
    return best


def pieces_first(weights: Floats) -> Floats:
    """A maxout layer's weights (outputs by pieces by inputs) as inputs by pieces by outputs: each piece is a slice then."""
    return np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(-1, weights.shape[2]).T)


def _blis() -> Any:
    from thinc.api import NumpyOps

    return NumpyOps()
