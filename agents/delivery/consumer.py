"""Faust's consumer, made to read committed records only and to leave offsets to the transactions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport


class CommittedRecordsThread(AIOKafkaConsumerThread):
    """Faust has no setting for the isolation level: by default it reads records of open and aborted transactions."""

    def _create_worker_consumer(self, transport: Any) -> Any:
        consumer = super()._create_worker_consumer(transport)
        consumer._isolation_level = "read_committed"
        return consumer


class TransactionalConsumer(Consumer):
    """Commits nothing: Faust could commit past a record in flight, or move a committed offset back."""

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return CommittedRecordsThread(self, loop=self.loop, beacon=self.beacon)

    async def _commit(self, offsets: Mapping[Any, Any]) -> bool:
        return True


class TransactionalTransport(Transport):
    """Faust's Kafka transport with that consumer."""

    Consumer = TransactionalConsumer
