"""Which partitions this worker delivers: taken over when assigned, let go when revoked."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Iterable, Mapping

import faust
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError
from faust.types import TP, EventT

from agents.broker import Broker
from agents.delivery.changelog import catch_up, require_format, restore
from agents.delivery.fetched import records_of
from agents.delivery.hand_over import HeldWriters
from agents.delivery.partition import PartitionDelivery
from agents.delivery.records import Step
from agents.delivery.writers import PlainWriter, TransactionalWriter, Writer
from agents.metrics import Metrics
from agents.refusals import missing_right
from agents.state import StagedState, Store
from agents.topics import Topics
from pipeline.errors import ClaimwireError

log = logging.getLogger(__name__)

EXIT_STATUS = 70
"""Exit status EX_SOFTWARE of sysexits.h: to be started again."""


class Delivery:
    """Takes the events of all agents and delivers them, partition by partition."""

    def __init__(self, app: faust.App, broker: Broker, steps: Iterable[Step], metrics: Metrics) -> None:
        self._app, self._broker, self._metrics = app, broker, metrics
        self._settings, self._topics = broker.settings, Topics.of(broker.settings)
        self._changelog = TopicPartition(self._topics.changelog, 0)
        self._steps: Mapping[str, Step] = {step.source: step for step in steps}
        self._writers = HeldWriters(self._writer)
        self._opening: set[asyncio.Task[None]] = set()
        self._unassigned_since: float | None = None
        self.partitions: dict[TP, PartitionDelivery] = {}
        """The partitions assigned to this worker, opened or opening."""
        self.assigned_once = False
        """Whether the group has given this worker an assignment, and no rebalance is going on."""

    async def take(self, event: EventT[bytes]) -> None:
        """Lets what the event brings into its partition's window, waiting while that is full.

        An event of an assignment that is no longer in force is dropped: its partition's owner reads it again.
        """
        message = event.message
        partition = self.partitions.get(message.tp)
        if partition is None or message.generation_id != self._app.consumer_generation_id:
            return
        await partition.add(records_of(message), event)

    def assigned(self, partitions: Iterable[TP]) -> None:
        """Takes the partitions over, in the background, so that the group is not kept waiting for a restore.

        Awaits nothing: the first event of the assignment must find its partition here, or it would be dropped and passed over.
        """
        assert not self.partitions, "Faust's rebalances stop the world: everything is revoked before it is assigned"
        owned = sorted(tp for tp in partitions if tp.topic in self._steps)
        new = self._writers.hold(owned, self._app.consumer_generation_id)
        for tp in owned:
            step, writer = self._steps[tp.topic], self._writers[tp]
            settings, metrics = self._settings, self._metrics
            delivery = PartitionDelivery(step, writer, settings, metrics, self._topics.dead, self.give_up)
            self.partitions[tp] = delivery
            task = asyncio.create_task(
                self._open(tp, delivery, step.state if tp in new else None), name=f"open {tp.topic} {tp.partition}"
            )
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)
        self.assigned_once, self._unassigned_since = True, None

    async def revoked(self) -> None:
        """Lets go of every partition once its running commit is done. Writers stay open until the next assignment is known."""
        self.assigned_once = False
        self._unassigned_since = self._unassigned_since or time.monotonic()
        opening, partitions = list(self._opening), dict(self.partitions)
        self.partitions.clear()
        for task in opening:
            task.cancel()
        await asyncio.gather(*opening, return_exceptions=True)
        usable = await asyncio.gather(*(partition.close() for partition in partitions.values()))
        for tp, is_usable in zip(partitions, usable, strict=True):
            if not is_usable:
                self._writers.drop(tp)

    async def stop(self) -> None:
        """Lets go of every partition, for good."""
        await self.revoked()
        await self._writers.close()

    async def stand_by(self) -> None:
        """Brings state that another worker owns up to its changelog, so that this one takes over at once.

        Where that cannot be done now, the takeover will read more.
        """
        owned = {tp.topic for tp in self.partitions}
        for step in self._steps.values():
            if step.state is not None and step.source not in owned:
                try:
                    await catch_up(step.state.store, self._changelog, self._broker)
                except (KafkaError, ClaimwireError) as error:
                    log.warning("the local state cannot be kept up with %s now: %r", self._changelog.topic, error)

    @property
    def is_ready(self) -> bool:
        """Whether every assigned partition is open: nothing is being restored or rebalanced."""
        return self.assigned_once and all(partition.is_open for partition in self.partitions.values())

    def stalled_seconds(self) -> float:
        """For how long the slowest partition has had records but no commit, or the group has given no assignment."""
        since = [partition.waiting_since for partition in self.partitions.values()] + [self._unassigned_since]
        return max((time.monotonic() - moment for moment in since if moment is not None), default=0.0)

    def _writer(self, tp: TP) -> Writer:
        if self._settings.delivery == "at_least_once":
            return PlainWriter(self._broker, self._changelog)
        return TransactionalWriter(self._broker, TopicPartition(tp.topic, tp.partition), self._changelog)

    async def _open(self, tp: TP, delivery: PartitionDelivery, state: StagedState | None) -> None:
        started = time.monotonic()
        try:
            await delivery.open(None if state is None else lambda: self._restore(state.store))
        except Exception as error:  # noqa: BLE001  # a partition that cannot be opened must not be taken for one that is idle
            self.give_up(error)
        log.info("%s %d is open from offset %d (%.1f s)", *tp, delivery.next_offset, time.monotonic() - started)

    async def _restore(self, store: Store) -> int:
        restored = await restore(store, self._changelog, self._broker)
        require_format(store, self._changelog.topic)
        return restored

    def give_up(self, error: BaseException) -> None:
        """Ends the process at once, before anything more is acked; its supervisor starts it again."""
        why = missing_right(error) or repr(error)
        log.critical("cannot go on: %s. Nothing uncommitted is lost: it is read again after the restart", why, exc_info=error)
        logging.shutdown()
        os._exit(EXIT_STATUS)
