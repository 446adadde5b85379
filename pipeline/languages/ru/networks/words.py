"""Words as the networks read them: by their vectors, and by what they look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from slovnet.shape import word_shape

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

UNKNOWN: Final = "<unk>"

KEPT: Final = 65_536
"""Words whose numbers are kept."""


class ReadWords(NamedTuple):
    """The words of a sentence."""

    vectors: Floats
    """Words by 300."""
    shapes: Ints
    """Numbers of what they look like: all capitals, a number …"""


class Words:
    """Reads words."""

    def __init__(self, ids: Mapping[str, int], shapes: Mapping[str, int], indexes: Any, codes: Floats) -> None:
        """`ids`: words in small letters to rows of `indexes`, whose 100 columns each choose a part of a vector from `codes`
        (columns by choices by numbers); `shapes`: names of what words look like to their numbers."""
        self._ids, self._shapes, self._indexes, self._codes = ids, shapes, indexes, codes
        self._columns = np.arange(len(codes))
        self._numbers = lru_cache(KEPT)(self._look_up)

    def read(self, words: Sequence[str]) -> ReadWords:
        """The vectors and shapes of the words of a sentence, at least one."""
        rows, shapes = np.array(list(map(self._numbers, words))).T
        return ReadWords(self._codes[self._columns, self._indexes[rows]].reshape(len(words), -1), shapes)

    def _look_up(self, word: str) -> tuple[int, int]:
        row = self._ids.get(word.lower())
        shape = self._shapes.get(word_shape(word))
        return (self._ids[UNKNOWN] if row is None else row), (self._shapes[UNKNOWN] if shape is None else shape)
