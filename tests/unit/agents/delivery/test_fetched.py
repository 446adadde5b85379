"""What Faust carries: a fetch as one message, or a record."""

from __future__ import annotations

from types import SimpleNamespace

from aiokafka import ConsumerRecord
from faust.types import TP

from agents.delivery.fetched import Fetched, records_of
from agents.delivery.records import Record


def record(offset: int, value: bytes | None) -> ConsumerRecord:
    return ConsumerRecord("raw", 1, offset, 1_700_000_000_123, 1, b"key", value, None, 3, 1, [("kind", b"x"), ("none", None)])


def test_a_fetch_is_a_message_at_its_first_record_and_gives_all_in_order() -> None:
    message = Fetched(TP("raw", 1), [record(7, b"one"), record(9, None)], 4)
    assert (message.topic, message.partition, message.offset, message.tp, message.generation_id) == ("raw", 1, 7, TP("raw", 1), 4)
    headers = (("kind", b"x"), ("none", None))
    assert list(records_of(message)) == [
        Record("raw", 1, 7, 1_700_000_000_123, b"key", b"one", headers),
        Record("raw", 1, 9, 1_700_000_000_123, b"key", None, headers),
    ]


def test_a_message_of_faust_s_own_is_one_record() -> None:
    message = SimpleNamespace(
        topic="raw", partition=1, offset=7, timestamp=1_700_000_000.123, key=None, value=b"one", headers={"kind": b"x"}
    )
    assert list(records_of(message)) == [Record("raw", 1, 7, 1_700_000_000_123, None, b"one", (("kind", b"x"),))]
    message.timestamp, message.headers = None, None
    assert list(records_of(message)) == [Record("raw", 1, 7, 0, None, b"one")]
