"""Records as they are read and written."""

from __future__ import annotations

from datetime import UTC, datetime

from agents.delivery.records import RECORD_OVERHEAD_BYTES, Output, Record


def test_the_last_header_of_a_name_counts() -> None:
    record = Record("t", 0, 1, 2, None, None, (("x", b"1"), ("x", b"2"), ("y", None)))
    assert (record.header("x"), record.header("y"), record.header("z")) == (b"2", None, None)


def test_a_producer_that_gave_no_time_gave_the_epoch() -> None:
    assert Record("t", 0, 1, -1, None, None).timestamp == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_size_counts_key_value_and_headers() -> None:
    bare = Output("t", None, None).size()
    assert bare == RECORD_OVERHEAD_BYTES
    assert Output("t", b"k" * 10, b"v" * 20, [("é", b"1234")]).size() == bare + 10 + 20 + 2 + 4 + 10
