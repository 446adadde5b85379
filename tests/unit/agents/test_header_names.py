"""Header names of any bytes are read, compressed or not, by whichever of aiokafka's readers is installed."""

from __future__ import annotations

import pytest
from aiokafka.consumer import fetcher
from aiokafka.errors import CorruptRecordException
from aiokafka.record.memory_records import MemoryRecords

from agents.header_names import AnyRecords, accept_any
from tests.header_bytes import NameBytes, batch

NAMES = ("traceparent", NameBytes(b"na\xffme"), "ü", NameBytes(b"\xc3"), "")
READ = ["traceparent", "na\\xffme", "ü", "\\xc3", ""]


@pytest.mark.parametrize("codec", [0, 1, 2, 3, 4], ids=["none", "gzip", "snappy", "lz4", "zstd"])
def test_every_record_of_a_batch_is_read(codec: int) -> None:
    records = AnyRecords(batch(codec, [[(name, b"\xff")] for name in NAMES]) * 2)
    found = []
    while records.has_next():
        made = records.next_batch()
        assert made.validate_crc()
        found += [(record.offset, record.value, record.headers) for record in made]
    assert found == [(at, b"%d" % at, [(name, b"\xff")]) for at, name in enumerate(READ)] * 2


def test_aiokafka_itself_refuses_it() -> None:
    with pytest.raises((UnicodeDecodeError, CorruptRecordException)):
        list(MemoryRecords(batch(0, [[(NameBytes(b"\xff"), b"")]])).next_batch())


def test_what_is_broken_otherwise_is_refused() -> None:
    data = batch(0, [[("name", b"value")]])
    broken = AnyRecords(data[:-1] + bytes([data[-1] ^ 1]))
    assert not broken.next_batch().validate_crc()
    short = bytearray(data)
    short[61] ^= 2  # the length of the first record
    with pytest.raises(CorruptRecordException):
        list(AnyRecords(bytes(short)).next_batch())


def test_consumers_read_with_it() -> None:
    accept_any()
    assert fetcher.MemoryRecords is AnyRecords
