"""Dead letters: what they say, whom a selection means, and the record that they give back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agents.delivery.dead_letters import dead_letter, provenance, raw_record
from agents.delivery.letters import Letter
from agents.delivery.records import LATEST_MS, Headers, Record
from agents.settings import Settings
from agents.topics import Topics
from pipeline.rejection import Rejection, RejectionCode

TOPICS = Topics.of(Settings())
RAW = Record("articles.raw", 3, 77, 1_700_000_000_000, b"key", b"value", (("x", None), ("x", b"2")))
NO_TEXT = Rejection(RejectionCode.NO_TEXT, "nothing left")


def _letter(record: Record, stage: str) -> Letter:
    output = dead_letter("articles.dead", record, NO_TEXT, stage, datetime(2024, 1, 1, tzinfo=UTC))
    return Letter(1, 9, 1_704_067_200_000, output.key, output.value, output.headers)


def test_a_record_stands_where_it_stands_unless_headers_say_where_it_stood() -> None:
    assert raw_record(RAW) == RAW
    replayed = replace(RAW, partition=0, offset=500, timestamp_ms=5, headers=(*RAW.headers, *provenance(RAW)))
    assert raw_record(replayed) == replace(RAW, headers=replayed.headers)


@pytest.mark.parametrize(
    "forged",
    [
        (("raw_topic", b"\xff"), ("raw_partition", b"1"), ("raw_offset", b"1")),
        (("raw_topic", b"t"), ("raw_partition", b"one"), ("raw_offset", b"1")),
        (("raw_topic", b"t"), ("raw_partition", None), ("raw_offset", b"1")),
        (("raw_topic", b"t"), ("raw_partition", b"1"), ("raw_offset", b"9" * 5000)),
        (("raw_topic", b"t" * 300), ("raw_partition", b"1"), ("raw_offset", b"1")),
    ],
)
def test_headers_that_make_no_sense_are_passed_over(forged: Headers) -> None:
    record = replace(RAW, headers=forged)
    assert raw_record(record) == record


@pytest.mark.parametrize(("given", "year"), [(-1, 1970), (0, 1970), (LATEST_MS, 9999), (2**63 - 1, 9999), (-(2**63), 1970)])
def test_every_timestamp_of_kafka_is_a_time(given: int, year: int) -> None:
    assert replace(RAW, timestamp_ms=given).timestamp.year == year


def test_a_record_without_key_and_value_has_a_letter_that_can_be_written() -> None:
    """Kafka's client refuses a record without both, which ended the worker each time that it read one."""
    letter = _letter(replace(RAW, key=None, value=None), "clean")
    assert (letter.key, letter.value) == (b"", None)
    assert _letter(replace(RAW, key=None), "clean").key is None


def test_a_letter_replayed_and_dead_again_says_once_why_and_where() -> None:
    first = _letter(RAW, "clean")
    back = first.revived(TOPICS)
    assert back is not None
    again = _letter(Record("articles.raw", 3, 900, 1, back.key, back.value, back.headers), "clean")
    assert again.headers == first.headers
