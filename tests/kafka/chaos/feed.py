"""The feed: seeded articles at a steady pace, and now and then a record that can never be one."""

from __future__ import annotations

import asyncio
import random

from aiokafka import AIOKafkaProducer

from agents.settings import Settings
from agents.topics import Topics
from tests.synthetic import bulk

BROKEN = b'{"content": '
BROKEN_EVERY = 97


def records(count: int, seed: int) -> list[bytes]:
    """What is fed."""
    return [BROKEN if number % BROKEN_EVERY == BROKEN_EVERY - 1 else value for number, value in enumerate(bulk(count, seed))]


class Feed:
    """Writes each record once, whatever happens to the broker, to a partition that the seed picks."""

    def __init__(self, settings: Settings, given: list[bytes], seed: int) -> None:
        self._settings, self.given, self._chance = settings, given, random.Random(seed)
        self._topic = Topics.of(settings).raw
        self.positions: dict[tuple[int, int], int] = {}
        """Which of the records stands at a partition and offset."""

    @property
    def fed(self) -> int:
        """Records that the broker has taken."""
        return len(self.positions)

    async def start(self) -> None:
        self._producer = AIOKafkaProducer(bootstrap_servers=self._settings.broker, enable_idempotence=True)
        await self._producer.start()

    async def write(self, start: int, end: int, per_second: float) -> None:
        """Writes records `start` to `end` at that pace."""
        sending = []
        for number in range(start, end):
            sending.append(asyncio.create_task(self._write(number, self._chance.randrange(self._settings.partitions))))
            await asyncio.sleep(1 / per_second)
        await asyncio.gather(*sending)

    async def _write(self, number: int, partition: int) -> None:
        written = await self._producer.send_and_wait(self._topic, self.given[number], partition=partition)
        self.positions[written.partition, written.offset] = number

    async def stop(self) -> None:
        await self._producer.stop()
