"""What delivery moves: records in, outputs out, and the steps that turn one into the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from agents.state import StagedState
from pipeline.rejection import Rejection

Headers = Sequence[tuple[str, bytes | None]]

ONE_PARTITION = bytes(8)
"""A partition key for all articles: the order of `articles.annotated`'s one partition is that in which claims are resolved."""

LATEST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: Kafka's timestamps go on, `datetime` does not."""

RECORD_OVERHEAD_BYTES = 128
"""What a record batch adds around key, value and headers: 61 bytes of batch header and at most 66 of varints and attributes."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record as read from a topic."""

    topic: str
    partition: int
    offset: int
    timestamp_ms: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()

    def header(self, name: str) -> bytes | None:
        """The last header of that name."""
        return next((value for key, value in reversed(self.headers) if key == name), None)

    @property
    def timestamp(self) -> datetime:
        """The record's timestamp, at most the end of the year 9999; the epoch where a producer gave none (-1)."""
        return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=min(max(self.timestamp_ms, 0), LATEST_MS))


@dataclass(frozen=True, slots=True)
class Output:
    """A record to be written. `partition_key`, where given, picks the partition instead of the key."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    partition_key: bytes | None = None
    raw_timestamp: datetime | None = None
    """The raw record's timestamp, set on the flow's last output: the time from here to its commit is observed."""

    def size(self) -> int:
        """An upper bound of the bytes that the broker counts against the topic's limit."""
        headers = sum(len(name.encode()) + len(value or b"") + 10 for name, value in self.headers)
        return len(self.key or b"") + len(self.value or b"") + headers + RECORD_OVERHEAD_BYTES


class Step(Protocol):
    """One step of the flow: what an agent does with a record."""

    name: str
    source: str
    """The topic that it reads."""

    @property
    def limits(self) -> Mapping[str, int]:
        """Largest record that each output topic takes, bytes."""
        ...

    @property
    def state(self) -> StagedState | None:
        """Where it is given, records are handled strictly one after the other. Null: those of the window at once."""
        ...

    async def handle(self, record: Record) -> Sequence[Output] | Rejection:
        """The record's outputs, or why it can never succeed. What it raises is a failure that may pass."""
        ...
