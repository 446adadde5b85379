"""Where Faust's consumer goes on after a rebalance, on a real broker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from agents.broker import Broker
from agents.delivery.consumer import seek_to_committed
from agents.settings import Settings
from agents.topics import Topics, topic_specs

pytestmark = pytest.mark.kafka

PATIENCE_SECONDS = 20.0
"""With five records there it takes none; a consumer that has passed over them would wait for ever."""


@pytest.fixture
async def consumer(fresh_settings: Callable[..., Settings]) -> AsyncIterator[AIOKafkaConsumer]:
    """Has read the five records of the first partition; the second has none."""
    settings = fresh_settings()
    broker, topic = Broker(settings), Topics.of(settings).clean
    await broker.create(topic_specs(settings))
    async with broker.producing() as producer:
        for number in range(5):
            await producer.send_and_wait(topic, b"%d" % number, partition=0)
    reading = AIOKafkaConsumer(
        bootstrap_servers=settings.broker, group_id=settings.group, enable_auto_commit=False, auto_offset_reset="earliest"
    )
    await reading.start()
    try:
        reading.assign([TopicPartition(topic, 0), TopicPartition(topic, 1)])
        assert await _next_five(reading) == [0, 1, 2, 3, 4]
        yield reading
    finally:
        await reading.stop()


async def _next_five(consumer: AIOKafkaConsumer) -> list[int]:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return [(await consumer.getone()).offset for _ in range(5)]


async def test_what_was_read_and_dropped_before_the_first_commit_is_read_again(consumer: AIOKafkaConsumer) -> None:
    await seek_to_committed(consumer)
    assert await _next_five(consumer) == [0, 1, 2, 3, 4]


async def test_reading_goes_on_after_the_committed_records(consumer: AIOKafkaConsumer) -> None:
    first = min(consumer.assignment(), key=lambda each: each.partition)
    await consumer.commit({first: 3})
    committed = await seek_to_committed(consumer)
    assert committed[first] == 3
    assert (await consumer.getone()).offset == 3
