"""How a batch leaves: outputs, state changes and the input's offset in one transaction, or one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.structs import RecordMetadata

from agents.broker import Broker
from agents.delivery.records import Output
from agents.state import Changes


class Writer(Protocol):
    """Writes the batches of one input partition."""

    async def open(self) -> int:
        """Connects, shuts out the partition's previous owner, and returns the offset at which reading goes on."""
        ...

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        """Writes a batch for good; returns the changelog offset after it (0 where nothing changed).

        Raises aiokafka's `ProducerFenced` where another worker owns the partition by now, and any other `KafkaError`.
        """
        ...

    async def close(self) -> None:
        """Disconnects; an open transaction is aborted. Closing twice is fine."""
        ...


class TransactionalWriter:
    """Exactly once: see the package's docstring."""

    def __init__(self, broker: Broker, source: TopicPartition, changelog: TopicPartition) -> None:
        self._broker, self._source, self._changelog = broker, source, changelog
        self._group = broker.settings.group
        self._producer = broker.producer(f"{self._group}-{source.topic}-{source.partition}")

    async def open(self) -> int:
        """Starting the producer fences the previous owner and ends its transaction; only then are offsets final."""
        await self._producer.start()
        async with self._broker.admin() as admin:
            committed = await admin.list_consumer_group_offsets(self._group, partitions=[self._source])
        return max((each.offset for each in committed.values()), default=0)

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        """One transaction; it commits only after the broker has acknowledged every record of it."""
        async with self._producer.transaction():
            changelog_offset = await _send(self._broker, self._producer, outputs, changes, self._changelog)
            await self._producer.send_offsets_to_transaction({self._source: next_offset}, self._group)
        return changelog_offset

    async def close(self) -> None:
        """Disconnects."""
        await self._producer.stop()


class PlainWriter:
    """At least once, for a broker without transactions: outputs, then changes; Faust commits what is acked after that."""

    def __init__(self, broker: Broker, changelog: TopicPartition) -> None:
        self._broker, self._producer, self._changelog = broker, broker.producer(), changelog

    async def open(self) -> int:
        """Faust itself resumes at the committed offset, so nothing is to be skipped."""
        await self._producer.start()
        return 0

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        """All records acknowledged when it returns. `next_offset` is Faust's to commit."""
        return await _send(self._broker, self._producer, outputs, changes, self._changelog)

    async def close(self) -> None:
        """Disconnects."""
        await self._producer.stop()


async def _send(
    broker: Broker, producer: AIOKafkaProducer, outputs: Sequence[Output], changes: Changes, changelog: TopicPartition
) -> int:
    """Sends everything and waits for the broker's word on each; returns the changelog offset after the last change."""
    sent: list[asyncio.Future[RecordMetadata]] = []
    for output in outputs:
        partition = await _partition(broker, producer, output)
        sent.append(await producer.send(output.topic, output.value, output.key, partition=partition, headers=[*output.headers]))
    changed = [await producer.send(changelog.topic, value, key, partition=changelog.partition) for key, value in changes.items()]
    await asyncio.gather(*sent)
    written: list[RecordMetadata] = await asyncio.gather(*changed)
    return max((each.offset + 1 for each in written), default=0)


async def _partition(broker: Broker, producer: AIOKafkaProducer, output: Output) -> int | None:
    """The partition that the output asks for; None leaves it to the key."""
    if output.partition_key is None:
        return None
    partitions = await broker.partitions_in_use(producer, output.topic)
    return partitions[int.from_bytes(output.partition_key[:8], "big") % len(partitions)]
