"""The writers of the partitions that this worker holds: opened once, kept while the partition stays, closed when it goes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable

from aiokafka.errors import KafkaError
from faust.types import TP

from agents.delivery.writers import Writer

log = logging.getLogger(__name__)


class HeldWriters:
    """Writers by partition. A rebalance that gives a partition back costs no new producer.

    Keeping one is safe: were the partition another worker's in between, that one has fenced the producer, and its next commit
    fails. It is only kept where that cannot be, so that no work is done in vain.
    """

    def __init__(self, make: Callable[[TP], Writer]) -> None:
        self._make = make
        self._writers: dict[TP, Writer] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._generation: int | None = None

    def hold(self, partitions: Iterable[TP], generation: int) -> set[TP]:
        """Takes the assignment of this generation: closes the writers no longer needed and returns those that it makes.

        Where assignments were missed in between, every writer is made anew: meanwhile any partition may have been another's.
        """
        wanted = set(partitions)
        missed = self._generation is not None and generation != self._generation + 1
        for tp in set(self._writers) if missed else set(self._writers) - wanted:
            self.drop(tp)
        new = wanted - set(self._writers)
        self._writers.update((tp, self._make(tp)) for tp in new)
        self._generation = generation
        return new

    def __getitem__(self, tp: TP) -> Writer:
        return self._writers[tp]

    def drop(self, tp: TP) -> None:
        """Closes the partition's writer in the background: the group does not wait for it."""
        task = asyncio.create_task(_close(tp, self._writers.pop(tp)), name=f"close {tp.topic} {tp.partition}")
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def close(self) -> None:
        """Closes all writers."""
        for tp in list(self._writers):
            self.drop(tp)
        await asyncio.gather(*self._closing)


async def _close(tp: TP, writer: Writer) -> None:
    try:
        await writer.close()
    except KafkaError as error:  # it holds nothing: what it had not committed is read again
        log.info("%s %d: its producer closed with %r", *tp, error)
