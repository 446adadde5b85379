"""Dead letters as they stand in their topic, and which of them are meant."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from aiokafka import ConsumerRecord

from agents.broker import Broker
from agents.delivery.dead_letters import REASONS
from agents.delivery.records import ONE_PARTITION, Headers, Output
from agents.topics import Topics

Place = tuple[int, int]
"""Place of a dead letter: partition and offset in the topic of the dead letters."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A dead letter: the record that failed, why, and where its raw record stands."""

    partition: int
    offset: int
    timestamp_ms: int
    key: bytes | None
    value: bytes | None
    headers: Headers

    @property
    def place(self) -> Place:
        """Where the letter stands."""
        return self.partition, self.offset

    @property
    def failed_at(self) -> datetime:
        """When the letter was written, UTC."""
        return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=max(self.timestamp_ms, 0))

    @property
    def mark(self) -> bytes:
        """What stands for the letter among the replayed ones: its place, and its time, should the topic be made anew."""
        return b"%d@%d %d" % (self.partition, self.offset, self.timestamp_ms)

    def fact(self, name: str) -> str:
        """The last header of that name as text; empty where there is none."""
        value = next((value for key, value in reversed(self.headers) if key == name), None)
        return (value or b"").decode("utf-8", "backslashreplace")

    def revived(self, topics: Topics) -> Output | None:
        """The record that failed, for the topic it was read from; None where the headers do not say which step that was.

        It keeps its key, its own headers and those that say where its raw record stands, and goes to the partition it came from.
        """
        headers = [(name, value) for name, value in self.headers if name not in REASONS]
        home = next((value for name, value in reversed(headers) if name == "partition_key"), None)
        raw_partition = self.fact("raw_partition")
        match self.fact("error_stage"):
            case "clean" if raw_partition.isdecimal() and len(raw_partition) < 10:
                return Output(topics.raw, self.key, self.value, headers, int(raw_partition).to_bytes(8, "big"))
            case "annotate":
                return Output(topics.clean, self.key, self.value, headers, home)
            case "resolve":
                return Output(topics.annotated, self.key, self.value, headers, ONE_PARTITION)
        return None


@dataclass(frozen=True, slots=True)
class Selection:
    """Which dead letters are meant: those that every given condition fits."""

    codes: Collection[str] = ()
    stages: Collection[str] = ()
    places: Collection[Place] = ()
    since: datetime | None = None
    """Aware; only letters written then or later."""
    until: datetime | None = None
    """Aware; only letters written before."""

    def takes(self, letter: Letter) -> bool:
        """Whether `letter` is meant."""
        return (
            (not self.codes or letter.fact("error_code") in self.codes)
            and (not self.stages or letter.fact("error_stage") in self.stages)
            and (not self.places or letter.place in self.places)
            and (self.since is None or letter.failed_at >= self.since)
            and (self.until is None or letter.failed_at < self.until)
        )


async def letters(broker: Broker, selection: Selection) -> AsyncGenerator[Letter, None]:
    """The selected dead letters that are there by now, by partition and offset. Raises `BrokerError` where no broker answers."""
    async with aclosing(broker.each_committed(Topics.of(broker.settings).dead)) as records:
        async for record in records:
            letter = _letter(record)
            if selection.takes(letter):
                yield letter


async def marks(broker: Broker) -> set[bytes]:
    """The marks of all dead letters that were replayed. Raises `BrokerError` where no broker answers."""
    async with aclosing(broker.each_committed(Topics.of(broker.settings).replayed)) as records:
        return {record.key async for record in records}


def _letter(record: ConsumerRecord) -> Letter:
    return Letter(record.partition, record.offset, record.timestamp, record.key, record.value, tuple(record.headers))
