"""A record that can never succeed, with its bytes untouched and headers that say why and where."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from agents.delivery.records import Headers, Output, Record
from pipeline.rejection import Rejection
from pipeline.version import PIPELINE_VERSION

PROVENANCE = ("raw_topic", "raw_partition", "raw_offset", "raw_timestamp")
"""Headers that follow an article through the flow: where its raw record stands, and that one's timestamp in milliseconds."""

REASONS = ("error_code", "error_message", "error_stage", "failed_at", "pipeline_version")
"""Headers that only dead letters have."""

_TOPIC = re.compile(rb"[A-Za-z0-9._-]{1,249}")
_NUMBER = re.compile(rb"-?[0-9]{1,18}")


def raw_record(record: Record) -> Record:
    """`record` with the coordinates and the timestamp of the raw record that it was made of.

    Those are its headers' where it carries them (it was made by a step, or replayed), else its own: a feed's headers of these
    names that make no sense are passed over.
    """
    topic, *numbers = (record.header(name) or b"" for name in PROVENANCE)
    if not _TOPIC.fullmatch(topic) or not all(map(_NUMBER.fullmatch, numbers[:2])):
        return record
    partition, offset = (int(each) for each in numbers[:2])
    timestamp = int(numbers[2]) if _NUMBER.fullmatch(numbers[2]) else record.timestamp_ms
    return replace(record, topic=topic.decode(), partition=partition, offset=offset, timestamp_ms=timestamp)


def provenance(record: Record) -> Headers:
    """Where the raw record of `record` stands, as headers for what is made of it."""
    raw = raw_record(record)
    coordinates = (raw.topic, raw.partition, raw.offset, raw.timestamp_ms)
    return [(name, str(value).encode()) for name, value in zip(PROVENANCE, coordinates, strict=True)]


def dead_letter(topic: str, record: Record, rejection: Rejection, stage: str, failed_at: datetime) -> Output:
    """The dead letter of `record` for the dead-letter topic."""
    own = [(name, value) for name, value in record.headers if name not in PROVENANCE and name not in REASONS]
    reasons = (rejection.code.value, rejection.message, stage, failed_at.isoformat(), PIPELINE_VERSION)
    why = [(name, value.encode("utf-8", "replace")) for name, value in zip(REASONS, reasons, strict=True)]
    # Kafka's client writes no record that has neither key nor value
    key = b"" if record.key is None and record.value is None else record.key
    return Output(topic, key, record.value, [*own, *why, *provenance(record)])
