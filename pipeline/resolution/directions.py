"""Where a vector points to, as numbers of cells that vectors near to it mostly share: cross-polytope hashing.

Of the axes of a turned space, the one that a vector lies closest to is its cell (Andoni and others, "Practical and Optimal LSH
for Angular Distance", 2015). Measured on
pairs of sentences of our own, with the few keys of words beside them: sixteen tables of two turns of 32 axes, each with the
second-best axis in the place of either, meet .98 of the pairs of English and Spanish, .92 of English with Hindi, Marathi,
Ukrainian and Russian and .91 of two accounts of one happening, at 6 to 23 % of these small collections looked at; ten tables .98,
.87 and .83, eight .96, .85 and .79.
"""

from __future__ import annotations

from functools import cache
from hashlib import shake_256

import numpy as np
import numpy.typing as npt

TABLES = 16

TURNS = 2
"""Turned spaces of each table: a cell is a pair of axes, one of each."""

AXES = 32
"""Axes of each turned space, each with two directions: 4,096 cells in a table."""

EVERY_CELL = TABLES * (2 * AXES) ** TURNS
"""Number of the cells of all tables."""

CELLS = 3 * TABLES
"""Number of the cells of one vector."""

_SPACE = 512
"""Axes that are turned together; a vector with more components is folded into as many."""

_ROUNDS = -(-TABLES * TURNS * AXES // _SPACE)


def cells(components: npt.NDArray[np.float32]) -> list[list[int]]:
    """For each vector (a row) three numbers for each table: its cell, and the two next to it. The same on every machine: whole
    numbers up to 2^24 are exact in float32, in whatever order they are added up.

    A space is turned by changing signs and by a Hadamard matrix, which is the product of two small ones: turned by columns
    drawn at random, eight vectors take four times as long.
    """
    folded = _folded(components)
    turned = (folded[:, None, :] * _signs(folded.shape[1])).reshape(len(components), _ROUNDS, -1, _SPACE).sum(axis=2)
    along = turned.reshape(-1, AXES) @ _hadamard(AXES)
    along = along.reshape(-1, _SPACE // AXES, AXES).transpose(0, 2, 1).reshape(-1, _SPACE // AXES) @ _hadamard(_SPACE // AXES)
    along = along.reshape(len(components), -1)[:, : TABLES * TURNS * AXES].reshape(-1, AXES)
    far = np.abs(along)
    rows = np.arange(len(far))
    nearest = far.argmax(axis=1)
    far[rows, nearest] = -1
    second = far.argmax(axis=1)
    own, other = ((axes * 2 + (along[rows, axes] > 0)).reshape(-1, TABLES, TURNS) for axes in (nearest, second))
    table = np.arange(TABLES) * (2 * AXES) ** TURNS
    first, last = table + own[:, :, 0] * 2 * AXES, own[:, :, 1]
    found: list[list[int]] = np.concatenate(
        [first + last, table + other[:, :, 0] * 2 * AXES + last, first + other[:, :, 1]], axis=1
    ).tolist()
    return found


def _folded(components: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The vectors with as many zeros behind each row as make its length a multiple of the space."""
    rows, size = components.shape
    folded = np.zeros((rows, -(-size // _SPACE) * _SPACE), np.float32)
    folded[:, :size] = components
    return folded


@cache
def _signs(components: int) -> npt.NDArray[np.float32]:
    """Signs for each round: 1 or -1 by component, drawn once and for all."""
    drawn = np.frombuffer(shake_256(b"axes").digest(components * _ROUNDS // 8), np.uint8)
    return np.unpackbits(drawn).reshape(_ROUNDS, components).astype(np.float32) * 2 - 1


@cache
def _hadamard(size: int) -> npt.NDArray[np.float32]:
    """A matrix of 1 and -1, each row at right angles to every other (Sylvester's construction); `size` is a power of two."""
    if size == 1:
        return np.ones((1, 1), np.float32)
    half = _hadamard(size // 2)
    return np.block([[half, half], [half, -half]])
