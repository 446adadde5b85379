"""Writers are opened when a partition is assigned, and kept while it stays."""

from __future__ import annotations

from collections.abc import Sequence

from aiokafka.errors import KafkaConnectionError
from faust.types import TP

from agents.delivery.hand_over import HeldWriters
from agents.delivery.records import Output
from agents.state import Changes

RAW, CLEAN, OTHER = TP("raw", 0), TP("clean", 0), TP("raw", 1)


class CountedWriter:
    """Knows whether it was closed."""

    def __init__(self, tp: TP, failure: Exception | None = None) -> None:
        self.tp, self.failure, self.closed = tp, failure, False

    async def open(self) -> int:
        return 0

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        return 0

    async def close(self) -> None:
        self.closed = True
        if self.failure is not None:
            raise self.failure


async def test_a_partition_that_stays_keeps_its_writer() -> None:
    held = HeldWriters(CountedWriter)
    assert held.hold([RAW, CLEAN], 5) == {RAW, CLEAN}
    raw, clean = held[RAW], held[CLEAN]
    assert held.hold([RAW, OTHER], 6) == {OTHER}
    assert held[RAW] is raw
    await held.close()
    assert isinstance(clean, CountedWriter)
    assert clean.closed


async def test_only_a_writer_that_goes_is_closed() -> None:
    made: list[CountedWriter] = []
    held = HeldWriters(lambda tp: made.append(CountedWriter(tp)) or made[-1])  # type: ignore[func-returns-value]
    held.hold([RAW, CLEAN], 1)
    held.hold([RAW], 2)
    await held.close()
    held.hold([RAW], 3)
    assert [(each.tp, each.closed) for each in sorted(made, key=lambda each: each.tp)] == [
        (CLEAN, True),
        (RAW, True),
        (RAW, False),
    ]


async def test_after_a_missed_assignment_every_writer_is_made_anew() -> None:
    held = HeldWriters(CountedWriter)
    held.hold([RAW, CLEAN], 5)
    raw = held[RAW]
    assert held.hold([RAW, CLEAN], 7) == {RAW, CLEAN}
    assert held[RAW] is not raw
    await held.close()


async def test_a_producer_that_cannot_close_disturbs_nobody() -> None:
    held = HeldWriters(lambda tp: CountedWriter(tp, KafkaConnectionError("the broker is gone")))
    held.hold([RAW], 1)
    await held.close()
    assert held.hold([RAW], 2) == {RAW}
