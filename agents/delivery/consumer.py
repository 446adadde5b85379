"""Faust's consumer, made to pass over nothing, and with transactions to read committed records only and leave offsets to them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence, Set
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from faust.types import TP

from agents.delivery.fetched import Fetched

log = logging.getLogger(__name__)


FETCH_SECONDS = 1.0
"""How long a fetch waits for records, as in Faust."""


class RewindingThread(AIOKafkaConsumerThread):
    """A consumer's thread that goes back to the first record where nothing is committed."""

    async def seek_to_committed(self) -> Mapping[TP, int]:
        """Seeks every assigned partition, as the function below. Raises aiokafka's `IllegalStateError` as that does."""
        committed: Mapping[TP, int] = await self.call_thread(seek_to_committed, self._ensure_consumer())
        return committed


async def seek_to_committed(consumer: AIOKafkaConsumer) -> Mapping[TP, int]:
    """Seeks every assigned partition to its committed offset, or to its first record. Returns the committed offsets (despite
    Faust's type for them None where there is none). Raises aiokafka's `IllegalStateError` for a partition revoked meanwhile.

    Faust drops what it has fetched during a rebalance, then seeks back. aiokafka leaves a partition where it is as long as
    nothing is committed for it, which would pass over the records dropped. Before the first record that is left, the broker's
    answer leads to it (`auto_offset_reset`).
    """
    committed: Mapping[TP, int] = await consumer.seek_to_committed()
    for partition in consumer.assignment():
        if partition in committed and not committed[partition]:
            consumer.seek(partition, 0)
    return committed


class CommittedRecordsThread(RewindingThread):
    """A thread that reads committed records only. Faust has no setting for the isolation level: by default it reads records of
    open and aborted transactions."""

    def _create_worker_consumer(self, transport: Any) -> Any:
        consumer = super()._create_worker_consumer(transport)
        consumer._isolation_level = "read_committed"
        return consumer


class RewindingConsumer(Consumer):
    """Faust's consumer, whose commits follow its acks, with that thread."""

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return RewindingThread(self, loop=self.loop, beacon=self.beacon)


class TransactionalConsumer(Consumer):
    """A consumer that commits nothing: Faust could commit past a record in flight, or move a committed offset back.

    So it keeps no account of what was acked either, which it would drop, and log, for each partition that is revoked.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._has_room = asyncio.Event()

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return CommittedRecordsThread(self, loop=self.loop, beacon=self.beacon)

    def ack(self, message: Any) -> bool:
        """Forgets the message; always true."""
        message.acked = True
        self._unacked_messages.discard(message)
        return True

    def on_buffer_drop(self, tp: TP) -> None:
        """Goes on fetching from a partition whose agent has room again."""
        super().on_buffer_drop(tp)
        self._has_room.set()

    async def _wait_next_records(self, timeout: float) -> Any:  # noqa: ASYNC109  # Faust's own
        """The next records, or none once an agent has room again: while all are full Faust would sleep for a second."""
        if self.flow_active and not self._get_active_partitions():
            self._has_room.clear()
            await self.wait_first(self._has_room.wait(), self.suspend_flow.wait(), timeout=timeout)
            return {}, set()
        return await super()._wait_next_records(timeout)

    async def _drain_messages(self, fetcher: Any) -> None:
        """Hands what is fetched to the agents until `fetcher` or this is stopped.

        As Faust's own, but for a fetch at a time what that does for each record: it starts four tasks, of which one hands the
        record over and another waits for a rebalance, which must not wait for a full agent. Nor is account kept of the offsets
        between records, which only Faust's commits need.
        """
        try:
            while not (self._stopped.is_set() or fetcher._stopped.is_set()):
                records, active = await self._wait_next_records(FETCH_SECONDS)
                if self.should_stop:
                    return
                if not self.flow_active:
                    await self._seek_back()
                elif records:
                    await self.wait_first(self._hand_over(records, active), self.suspend_flow.wait())
                else:
                    await asyncio.sleep(0)
        except asyncio.CancelledError:
            if not self.transport.app.should_stop:
                raise
        except self.consumer_stopped_errors:
            if not self.transport.app.should_stop:
                raise

    async def _seek_back(self) -> None:
        """Goes back to the committed offsets: what was fetched while a rebalance began is dropped."""
        try:
            await self.perform_seek()
        except Exception as error:  # noqa: BLE001  # as Faust does: once the flow goes on it seeks again
            log.warning("cannot seek back to the committed offsets now: %r", error)

    async def _hand_over(self, fetched: Mapping[TP, Sequence[ConsumerRecord]], active: Set[TP]) -> None:
        """Hands records to their agents, waiting for those that are full. Passes over what was read before, and stops where a
        rebalance has begun."""
        generation = self.app.consumer_generation_id
        for tp, records in fetched.items():
            if not self.flow_active or self.app.consumer_generation_id != generation:
                return
            if tp not in active and tp not in self._buffered_partitions:
                continue
            read = self._read_offset[tp]
            new = [each for each in records if read is None or each.offset >= read]
            if new:
                await self.callback(Fetched(tp, new, generation))
                self._read_offset[tp] = new[-1].offset

    def verify_event_path(self, now: float, tp: Any) -> None:
        """Checks nothing. Faust would log an error for every busy partition after five minutes, for want of a commit of its
        own."""

    async def commit(self, topics: Any = None, start_new_transaction: bool = True) -> bool:
        """Commits nothing; always false."""
        return False


class RewindingTransport(Transport):
    """Faust's Kafka transport with its own consumer, made to rewind."""

    Consumer = RewindingConsumer


class TransactionalTransport(Transport):
    """Faust's Kafka transport with that consumer."""

    Consumer = TransactionalConsumer
