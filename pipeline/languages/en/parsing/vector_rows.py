"""Which of the model's vectors is a word's: 684,830 words by hash, in 8 MB."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np


class VectorRows(Mapping[int, int]):
    """Hash of a word to the row of its vector, in sorted arrays: spaCy has a dict, which takes 70 MB."""

    def __init__(self, rows: Mapping[int, int]) -> None:
        hashes = np.fromiter(rows.keys(), np.uint64, len(rows))
        order = np.argsort(hashes)
        self._hashes, self._rows = hashes[order], np.fromiter(rows.values(), np.int32, len(rows))[order]

    def __getitem__(self, word: int) -> int:
        at = int(np.searchsorted(self._hashes, np.uint64(word)))
        if at == len(self._hashes) or self._hashes[at] != word:
            raise KeyError(word)
        return int(self._rows[at])

    def __iter__(self) -> Iterator[int]:
        return iter(self._hashes.tolist())

    def __len__(self) -> int:
        return len(self._hashes)
