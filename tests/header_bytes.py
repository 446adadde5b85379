"""Batches of records whose header names are any bytes, as clients in C write them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiokafka.record.default_records import _DefaultRecordBatchBuilderPy


class NameBytes(str):
    """A name that is encoded as these bytes."""

    _bytes: bytes

    def __new__(cls, given: bytes) -> NameBytes:
        made = super().__new__(cls, given.decode("latin-1"))
        made._bytes = given
        return made

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        return self._bytes


def builder(codec: int) -> Any:
    """Of a batch that is compressed so (0 is not at all, then gzip, snappy, lz4, zstd)."""
    return _DefaultRecordBatchBuilderPy(
        2, codec, is_transactional=0, producer_id=-1, producer_epoch=-1, base_sequence=-1, batch_size=1 << 20
    )


def batch(codec: int, headers: Sequence[list[tuple[str, bytes]]]) -> bytes:
    """Records with these headers; their values count them."""
    made = builder(codec)
    for at, each in enumerate(headers):
        made.append(at, 1_700_000_000_000 + at, None, b"%d" % at, each)
    return bytes(made.build())
