"""A record that can never succeed, with its bytes untouched and headers that say why and where."""

from __future__ import annotations

from datetime import datetime

from agents.delivery.records import Headers, Output, Record
from pipeline.rejection import Rejection
from pipeline.version import PIPELINE_VERSION

PROVENANCE = ("raw_topic", "raw_partition", "raw_offset")
"""Headers that follow an article through the flow: where its raw record stands."""


def provenance(record: Record) -> Headers:
    """Where the raw record of `record` stands: its own coordinates at the first step, else the headers it carries."""
    if record.header("raw_topic") is not None:
        return [(name, record.header(name) or b"") for name in PROVENANCE]
    coordinates = (record.topic, record.partition, record.offset)
    return [(name, str(value).encode()) for name, value in zip(PROVENANCE, coordinates, strict=True)]


def dead_letter(topic: str, record: Record, rejection: Rejection, stage: str, failed_at: datetime) -> Output:
    """The dead letter of `record` for the dead-letter topic."""
    own = [(name, value) for name, value in record.headers if name not in PROVENANCE]
    reasons = {
        "error_code": rejection.code.value,
        "error_message": rejection.message,
        "error_stage": stage,
        "failed_at": failed_at.isoformat(),
        "pipeline_version": PIPELINE_VERSION,
    }
    headers = [*own, *((name, value.encode("utf-8", "replace")) for name, value in reasons.items()), *provenance(record)]
    return Output(topic, record.key, record.value, headers)
