"""How a batch leaves: outputs, state changes and the input's offset in one transaction, or one after the other."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import IllegalOperation, KafkaError
from aiokafka.partitioner import DefaultPartitioner
from aiokafka.producer.message_accumulator import BatchBuilder
from aiokafka.structs import RecordMetadata

from agents.broker import Broker
from agents.delivery.records import Headers, Output
from agents.refusals import missing_right
from agents.state import Changes

LAST_ERRORS_SECONDS = 1.0
"""How long the other records of a batch are waited for after one has failed, for an error that says more. By judgement."""

by_key = DefaultPartitioner()
"""The partition that every Kafka client picks for a key; for no key, any."""

RETRY_SECONDS = 0.2
"""Seconds between questions to a coordinator that is not ready. By judgement."""


class Writer(Protocol):
    """Writes the batches of one input partition."""

    async def open(self) -> int:
        """Connects, shuts out the partition's previous owner, and returns the offset at which reading goes on.

        One that is open already only returns it.
        """
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
    """A writer that delivers exactly once: see the package's docstring."""

    def __init__(self, broker: Broker, source: TopicPartition, changelog: TopicPartition) -> None:
        self._broker, self._source, self._changelog = broker, source, changelog
        self._group = broker.settings.group
        self._producer = broker.producer(f"{self._group}-{source.topic}-{source.partition}")
        self._next_offset: int | None = None

    async def open(self) -> int:
        """Starts the producer, which fences the previous owner and ends its transaction; only then are offsets final."""
        if self._next_offset is None:
            await self._producer.start()
            async with asyncio.timeout(self._broker.settings.commit_timeout_seconds):
                self._next_offset = await self._committed()
        return self._next_offset

    async def _committed(self) -> int:
        """The group's offset; 0 where it has none, which the broker says by -1.

        A coordinator that has just started answers with an error for the whole group, which the client passes over: it gives no
        offset for the partition then. Taken for 0 that would let records through that were committed before.

        Raises aiokafka's `KafkaError` for any answer that will not change.
        """
        async with self._broker.admin() as admin:
            while True:
                try:
                    committed = await admin.list_consumer_group_offsets(self._group, partitions=[self._source])
                except KafkaError as error:
                    if not error.retriable:
                        raise
                else:
                    if self._source in committed:
                        return max(0, int(committed[self._source].offset))
                await asyncio.sleep(RETRY_SECONDS)

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        """Writes one transaction, which commits only after the broker has acknowledged every record of it."""
        async with self._producer.transaction():
            changelog_offset = await _send(self._broker, self._producer, outputs, changes, self._changelog)
            await self._producer.send_offsets_to_transaction({self._source: next_offset}, self._group)
        self._next_offset = next_offset
        return changelog_offset

    async def close(self) -> None:
        """Disconnects."""
        await self._producer.stop()


class PlainWriter:
    """A writer that delivers at least once, for a broker without transactions: outputs, then changes; Faust commits what is acked
    after that."""

    def __init__(self, broker: Broker, changelog: TopicPartition) -> None:
        self._broker, self._producer, self._changelog = broker, broker.producer(), changelog
        self._is_open = False

    async def open(self) -> int:
        """Starts the producer. Faust itself resumes at the committed offset, so nothing is to be skipped."""
        if not self._is_open:
            await self._producer.start()
            self._is_open = True
        return 0

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        """Writes all records; they are acknowledged when it returns. `next_offset` is Faust's to commit."""
        return await _send(self._broker, self._producer, outputs, changes, self._changelog)

    async def close(self) -> None:
        """Disconnects."""
        await self._producer.stop()


async def _send(
    broker: Broker, producer: AIOKafkaProducer, outputs: Sequence[Output], changes: Changes, changelog: TopicPartition
) -> int:
    """Sends everything and waits for the broker's word on it; returns the changelog offset after the last change.

    Raises aiokafka's `KafkaError` where the broker refuses a record, and its `IllegalOperation` where the transaction is broken
    and no record says why.
    """
    placed = await _placed(broker, producer, outputs)
    sent: list[asyncio.Future[RecordMetadata]] = []
    changed: list[tuple[asyncio.Future[RecordMetadata], int]] = []
    try:
        for partition, records in placed.items():
            for batch, _ in _batches(producer, records):
                sent.append(await producer.send_batch(batch, partition.topic, partition=partition.partition))
        for batch, count in _batches(producer, ((key, value, ()) for key, value in changes.items())):
            changed.append((await producer.send_batch(batch, changelog.topic, partition=changelog.partition), count))
    except IllegalOperation:
        await _acknowledged([*sent, *(each for each, _ in changed)])  # one of these has broken the transaction, and says why
        raise
    await _acknowledged([*sent, *(each for each, _ in changed)])
    return max((each.result().offset + count for each, count in changed), default=0)


Written = tuple[bytes | None, bytes | None, Headers]
"""Key, value and headers of a record to be written."""


async def _placed(
    broker: Broker, producer: AIOKafkaProducer, outputs: Sequence[Output]
) -> Mapping[TopicPartition, Sequence[Written]]:
    """The outputs by the partition that each goes to, in their order. Raises aiokafka's `KafkaError` for a topic without any."""
    partitions: dict[str, Sequence[int]] = {}
    wanted: dict[str, Sequence[int]] = {}
    placed: defaultdict[TopicPartition, list[Written]] = defaultdict(list)
    for output in outputs:
        topic = output.topic
        if topic not in partitions:
            partitions[topic] = sorted(await producer.partitions_for(topic))
            wanted[topic] = await broker.partitions_in_use(producer, topic)
        if output.partition_key is not None:
            among = wanted[topic]
            at = among[int.from_bytes(output.partition_key[:8], "big") % len(among)]
        else:
            every = partitions[topic]
            at = every[0] if len(every) == 1 else by_key(output.key, every, every)
        placed[TopicPartition(topic, at)].append((output.key, output.value, output.headers))
    return placed


def _batches(producer: AIOKafkaProducer, records: Iterable[Written]) -> Iterator[tuple[BatchBuilder, int]]:
    """Batches of all records for one partition, and how many are in each. Of some twenty changes, which an original mention
    makes, each took 19 to 24 microseconds of processor time sent one by one, in batches 5 to 7 (and half as long by the wall)."""
    batch, count = producer.create_batch(), 0
    for key, value, headers in records:
        if batch.append(timestamp=None, key=key, value=value, headers=[*headers]) is None:
            yield batch, count
            batch, count = producer.create_batch(), 0
            added = batch.append(timestamp=None, key=key, value=value, headers=[*headers])
            assert added is not None, "an empty batch takes a record of any size"
        count += 1
    if count:
        yield batch, count


async def _acknowledged(sent: Sequence[asyncio.Future[RecordMetadata]]) -> None:
    """Waits for the broker's word on each record. Raises aiokafka's `KafkaError` where it refuses one: the
    next about a missing right, if there is one, from which others follow."""
    if not sent:
        return
    await asyncio.wait(sent, return_when=asyncio.FIRST_EXCEPTION)
    if any(each.exception() for each in sent if each.done()):
        await asyncio.wait(sent, timeout=LAST_ERRORS_SECONDS)
    errors = [error for each in sent if each.done() and (error := each.exception())]
    if errors:
        raise next(filter(missing_right, errors), errors[0])


async def write_together(
    broker: Broker, producer: AIOKafkaProducer, outputs: Sequence[Output], changes: Changes, changelog: TopicPartition
) -> None:
    """Writes outputs and what is to be known of them: in one transaction where the broker has them, else in this order."""
    if broker.settings.delivery == "at_least_once":
        await _send(broker, producer, outputs, changes, changelog)
        return
    async with producer.transaction():
        await _send(broker, producer, outputs, changes, changelog)
