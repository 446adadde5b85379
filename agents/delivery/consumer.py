"""Faust's consumer, made to pass over nothing, and with transactions to read committed records only and leave offsets to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiokafka import AIOKafkaConsumer
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport
from faust.types import TP


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

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return CommittedRecordsThread(self, loop=self.loop, beacon=self.beacon)

    def ack(self, message: Any) -> bool:
        """Forgets the message; always true."""
        message.acked = True
        self._unacked_messages.discard(message)
        return True

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
