"""Which partitions this worker delivers: opened when assigned, let go when revoked."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Iterable, Mapping

import faust
from aiokafka import TopicPartition
from faust.types import TP, EventT

from agents.broker import Broker
from agents.delivery.changelog import restore
from agents.delivery.partition import PartitionDelivery
from agents.delivery.records import Record, Step
from agents.delivery.writers import PlainWriter, TransactionalWriter, Writer
from agents.metrics import Metrics
from agents.topics import Topics

log = logging.getLogger(__name__)


class Delivery:
    """Takes the events of all agents and delivers them, partition by partition."""

    def __init__(self, app: faust.App, broker: Broker, steps: Iterable[Step], metrics: Metrics) -> None:
        self._app, self._broker, self._metrics = app, broker, metrics
        self._settings, self._topics = broker.settings, Topics.of(broker.settings)
        self._changelog = TopicPartition(self._topics.changelog, 0)
        self._steps: Mapping[str, Step] = {step.source: step for step in steps}
        self._opening: set[asyncio.Task[None]] = set()
        self.partitions: dict[TP, PartitionDelivery] = {}
        """Those assigned to this worker, opened or opening."""
        self.assigned_once = False
        """The group has given this worker an assignment, and no rebalance is going on."""

    async def take(self, event: EventT[bytes]) -> None:
        """Lets the event into its partition's window, waiting while that is full.

        An event of an assignment that is no longer in force is dropped: its partition's owner reads it again.
        """
        message = event.message
        partition = self.partitions.get(message.tp)
        if partition is None or message.generation_id != self._app.consumer_generation_id:
            return
        record = Record(
            topic=message.topic,
            partition=message.partition,
            offset=message.offset,
            timestamp_ms=round((message.timestamp or 0) * 1000),
            key=message.key,
            value=message.value,
            headers=tuple((name, bytes(value or b"")) for name, value in _pairs(message.headers)),
        )
        await partition.add(record, event)

    async def assigned(self, partitions: Iterable[TP]) -> None:
        """Opens the partitions in the background, so that the group is not kept waiting for a restore."""
        await self.revoked()
        for tp in sorted(partitions):
            if step := self._steps.get(tp.topic):
                delivery = self.partitions[tp] = self._partition(step, tp)
                task = asyncio.create_task(self._open(tp, step, delivery), name=f"open {tp.topic} {tp.partition}")
                self._opening.add(task)
                task.add_done_callback(self._opening.discard)
        self.assigned_once = True

    async def revoked(self) -> None:
        """Lets go of every partition: Faust's rebalances stop the world, and what stays is opened again."""
        self.assigned_once = False
        opening, partitions = list(self._opening), list(self.partitions.values())
        self.partitions.clear()
        for task in opening:
            task.cancel()
        await asyncio.gather(*opening, return_exceptions=True)
        await asyncio.gather(*(partition.close() for partition in partitions))

    @property
    def is_ready(self) -> bool:
        """Every assigned partition is open: nothing is being restored or rebalanced."""
        return self.assigned_once and all(partition.is_open for partition in self.partitions.values())

    def stalled_seconds(self) -> float:
        """For how long the slowest partition has had records but no commit."""
        since = [partition.waiting_since for partition in self.partitions.values() if partition.waiting_since is not None]
        return time.monotonic() - min(since) if since else 0.0

    def _partition(self, step: Step, tp: TP) -> PartitionDelivery:
        source = TopicPartition(tp.topic, tp.partition)
        exactly_once = self._settings.delivery == "exactly_once"
        writer: Writer = (
            TransactionalWriter(self._broker, source, self._changelog)
            if exactly_once
            else PlainWriter(self._broker, self._changelog)
        )
        return PartitionDelivery(step, writer, self._settings, self._metrics, self._topics.dead, self.give_up)

    async def _open(self, tp: TP, step: Step, delivery: PartitionDelivery) -> None:
        started = time.monotonic()
        state = step.state
        try:
            await delivery.open(None if state is None else lambda: restore(state.store, self._changelog, self._broker))
        except Exception as error:  # noqa: BLE001  # a partition that cannot be opened must not be taken for one that is idle
            self.give_up(error)
        log.info("%s %d is open from offset %d (%.1f s)", *tp, delivery.next_offset, time.monotonic() - started)

    def give_up(self, error: BaseException) -> None:
        """Ends the process at once, before anything more is acked; its supervisor starts it again."""
        log.critical("cannot go on: %r. Nothing uncommitted is lost: it is read again after the restart", error, exc_info=error)
        logging.shutdown()
        os._exit(70)


def _pairs(headers: object) -> list[tuple[str, bytes]]:
    if isinstance(headers, Mapping):
        return list(headers.items())
    return list(headers) if isinstance(headers, (list, tuple)) else []
