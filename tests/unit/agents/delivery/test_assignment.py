"""Partitions that come, stay and go, as the group gives them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

from faust.types import TP, EventT

from agents.broker import Broker
from agents.delivery.assignment import Delivery
from agents.delivery.records import Output, Record
from agents.delivery.writers import Writer
from agents.metrics import Metrics
from agents.settings import Settings
from agents.state import Changes

FIRST, SECOND = TP("raw", 0), TP("raw", 1)


class Echo:
    """Writes each value back."""

    name, source, state = "clean", "raw", None
    limits: dict[str, int] = {}  # noqa: RUF012  # nothing is added to it

    async def handle(self, record: Record) -> Sequence[Output]:
        return [Output("clean", record.key, record.value)]


@dataclass
class KeptWriter:
    """Remembers what it wrote and how often it was opened and closed."""

    written: list[bytes | None] = field(default_factory=list)
    next_offset: int = 0
    opened: int = 0
    closed: int = 0

    async def open(self) -> int:
        self.opened += 1
        return self.next_offset

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        self.written += [output.value for output in outputs]
        self.next_offset = next_offset
        return 0

    async def close(self) -> None:
        self.closed += 1


class Watched(Delivery):
    """A delivery whose writers and errors can be looked at."""

    def __init__(self) -> None:
        self.app = SimpleNamespace(consumer_generation_id=1)
        super().__init__(cast(Any, self.app), Broker(Settings(batch_linger_ms=5)), [Echo()], Metrics())
        self.made: dict[TP, list[KeptWriter]] = {}
        self.errors: list[BaseException] = []

    def _writer(self, tp: TP) -> Writer:
        self.made.setdefault(tp, []).append(KeptWriter())
        return self.made[tp][-1]

    def give_up(self, error: BaseException) -> None:
        self.errors.append(error)

    async def read(self, tp: TP, offset: int, value: bytes, generation: int) -> None:
        message = SimpleNamespace(
            tp=tp, topic=tp.topic, partition=tp.partition, offset=offset, timestamp=0.0, key=None, value=value, headers=[],
            generation_id=generation,
        )  # fmt: skip
        await self.take(cast("EventT[bytes]", SimpleNamespace(message=message, ack=lambda: None)))


@asynccontextmanager
async def watched() -> AsyncIterator[Watched]:
    delivery = Watched()
    try:
        yield delivery
    finally:
        await delivery.stop()
        assert delivery.errors == []


async def settled(writer: KeptWriter, count: int) -> None:
    async with asyncio.timeout(5):
        while len(writer.written) < count:
            await asyncio.sleep(0.005)


async def test_the_first_event_of_an_assignment_finds_its_partition() -> None:
    async with watched() as delivery:
        delivery.assigned([FIRST])
        await delivery.read(FIRST, 0, b"first", generation=1)  # nothing has run in between
        await settled(delivery.made[FIRST][0], 1)
    assert [writer.written for writer in delivery.made[FIRST]] == [[b"first"]]


async def test_a_partition_that_stays_goes_on_with_its_writer_and_one_that_goes_is_closed() -> None:
    async with watched() as delivery:
        delivery.assigned([FIRST, SECOND])
        for tp in (FIRST, SECOND):
            await delivery.read(tp, 0, b"one", generation=1)
            await settled(delivery.made[tp][0], 1)
        await delivery.revoked()
        await delivery.read(FIRST, 1, b"revoked", generation=1)
        delivery.app.consumer_generation_id = 2
        delivery.assigned([FIRST])
        await delivery.read(FIRST, 1, b"stale", generation=1)
        await delivery.read(FIRST, 1, b"two", generation=2)
        (first,), (second,) = delivery.made[FIRST], delivery.made[SECOND]
        await settled(first, 2)
        assert (first.written, first.closed, second.closed) == ([b"one", b"two"], 0, 1)
    assert first.closed == 1


async def test_a_partition_that_may_have_been_another_s_meanwhile_is_taken_over_anew() -> None:
    async with watched() as delivery:
        delivery.assigned([FIRST])
        await delivery.read(FIRST, 0, b"one", generation=1)
        await settled(delivery.made[FIRST][0], 1)
        await delivery.revoked()
        delivery.app.consumer_generation_id = 3
        delivery.assigned([FIRST])
        assert len(delivery.made[FIRST]) == 2


async def test_waiting_for_an_assignment_is_waiting() -> None:
    async with watched() as delivery:
        assert (delivery.is_ready, delivery.stalled_seconds()) == (False, 0.0)
        delivery.assigned([])
        assert (delivery.is_ready, delivery.stalled_seconds()) == (True, 0.0)
        await delivery.revoked()
        await asyncio.sleep(0.01)
        assert not delivery.is_ready
        assert delivery.stalled_seconds() > 0.0
