"""Header names that are not UTF-8: aiokafka refuses their record each time that it is read, and its partition would stand still.

Kafka's protocol has names as strings, but the broker checks nothing, and clients in C or Go write what they are given. Here such
a batch is read a second time, by aiokafka's own reader in Python, with the bytes that are no UTF-8 written as `\\xff`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from aiokafka.consumer import fetcher
from aiokafka.errors import CorruptRecordException
from aiokafka.record.default_records import _DefaultRecordBatchPy
from aiokafka.record.memory_records import _MemoryRecordsPy


def accept_any() -> None:
    """From now on all consumers of this process read records with any header names."""
    fetcher.MemoryRecords = AnyRecords


class AnyRecords(_MemoryRecordsPy):  # type: ignore[misc]  # final only to type checkers
    """The batches of what was fetched."""

    def next_batch(self) -> Any:
        """The next batch, None behind the last. Raises `CorruptRecordException` as aiokafka's does."""
        data, batch = self._next_slice, super().next_batch()
        return batch if data is None or data[self.MAGIC_OFFSET] < 2 else AnyBatch(batch, data)


class AnyBatch:
    """A batch as aiokafka reads it, or where it cannot, with names that it can."""

    def __init__(self, batch: Any, data: memoryview) -> None:
        self._batch, self._data = batch, data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._batch, name)

    def __next__(self) -> Any:
        """The next record of a control batch, whose records have no headers."""
        return next(self._batch)

    def __iter__(self) -> Iterator[Any]:
        """The records of the batch. Raises `CorruptRecordException` for what is broken otherwise."""
        read = 0
        try:
            for record in self._batch:
                yield record
                read += 1
        except (UnicodeDecodeError, CorruptRecordException) as error:
            if not isinstance(error if error.__cause__ is None else error.__cause__, UnicodeDecodeError):
                raise
            yield from islice(_read_leniently(self._data), read, None)


def _read_leniently(data: memoryview) -> Iterator[Any]:
    batch = _DefaultRecordBatchPy(data)
    batch._maybe_uncompress()
    batch._buffer = _LenientBytes(batch._buffer)
    yield from batch


class _LenientBytes(bytearray):
    """Bytes with lenient names: of what is cut out of them aiokafka decodes the names and nothing else."""

    def __getitem__(self, at: Any) -> Any:
        cut = super().__getitem__(at)
        return _LenientBytes(cut) if isinstance(at, slice) else cut

    def decode(self, encoding: str = "utf-8", errors: str = "backslashreplace") -> str:
        """The text of the bytes, with an escape for each that is not UTF-8."""
        return super().decode(encoding, "backslashreplace")
