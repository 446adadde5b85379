"""Feeds one running system and measures what it does with that: all at once, or at a given rate."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiokafka import AIOKafkaConsumer
from confluent_kafka import Message, Producer

from agents.broker import Broker
from agents.settings import MIB, read_settings
from tests.bench.processes import cpu_seconds, pss_mib
from tests.bench.streams import Article
from tests.bench.systems import EndedError, Seen, System

POLL_SECONDS = 0.1
"""Between two questions whether all is done."""

MEMORY_SECONDS = 1.0
"""Between two looks at the memory: one takes 20 to 40 ms of the looking process."""

MOST_SECONDS = 900.0
"""For one feed; then the run fails."""


@dataclass(frozen=True, slots=True)
class Fed:
    """What became of the articles that were fed together."""

    articles: int
    seconds: float
    """From the first raw record's timestamp to the last output that could be read."""
    cpu_seconds: float
    """Of the whole tree of processes."""
    latencies: tuple[float, ...]
    """Of each output, seconds from the raw record's timestamp until it could be read."""
    claims: int


@dataclass
class Run:
    """A system from its start to its end."""

    system: System
    producer: Producer
    data: Path
    """The broker's own folder of topics."""
    reader: AIOKafkaConsumer
    ready_seconds: float | None = None
    first_seconds: float = 0.0
    """From the start until the first article's output could be read."""
    memory_mib: float = 0.0
    """The highest so far."""
    fed: list[Fed] = field(default_factory=list)
    _seen: dict[str, list[Seen]] = field(default_factory=dict)
    _raw_at: dict[int, float] = field(default_factory=dict)
    """The timestamp of each raw record by its offset, seconds."""

    async def at_once(self, articles: Sequence[Article]) -> Fed:
        """Feeds all at once."""
        return await self._measured(articles, asyncio.to_thread(self._produce, articles))

    async def paced(self, articles: Sequence[Article], per_second: float) -> Fed:
        """Feeds one article after the other, at equal intervals."""

        async def feed() -> None:
            began = time.monotonic()
            for number, article in enumerate(articles):
                await asyncio.sleep(max(0.0, began + number / per_second - time.monotonic()))
                await asyncio.to_thread(self._produce, [article])

        return await self._measured(articles, feed())

    def bytes_kept(self) -> int:
        """Bytes of the segments of the topics in which claims are written and kept, as they lie on the broker's disk."""
        folders = [folder for name in self.system.kept for folder in self.data.glob(f"{name}-*")]
        return sum(path.stat().st_size for folder in folders for path in folder.glob("*.log"))

    def totals(self) -> tuple[int, int]:
        """Outputs and claims of all that was fed, the first articles included."""
        return len(self.system.events(self._seen)), self.system.claims(self._seen)

    async def watch_memory(self) -> None:
        """Keeps `memory_mib` true until cancelled."""
        while True:
            self.memory_mib = max(self.memory_mib, await asyncio.to_thread(pss_mib, self.system.pid))
            await asyncio.sleep(MEMORY_SECONDS)

    async def begin(self, first: Sequence[Article]) -> None:
        """Starts the system on a few articles that lie ready, and waits until they are through."""
        await asyncio.to_thread(self._produce, first)
        started = time.time()
        self.ready_seconds = await self.system.start()
        await self._until_done()
        self.first_seconds = min(at for _, at in self.system.events(self._seen)) - started

    async def _measured(self, articles: Sequence[Article], feeding: object) -> Fed:
        before = len(self._raw_at)
        outputs = {name: len(found) for name, found in self._seen.items()}
        used = cpu_seconds(self.system.pid)
        async with asyncio.TaskGroup() as group:
            group.create_task(feeding)  # type: ignore[arg-type]  # a coroutine of any kind
            group.create_task(self._until_done(before + len(articles)))
        used = cpu_seconds(self.system.pid) - used
        new = {name: found[outputs[name] :] for name, found in self._seen.items()}
        events = self.system.events(new)
        began = min(at for offset, at in self._raw_at.items() if offset >= before)
        latencies = tuple(at - self._raw_at[offset] for offset, at in events)
        done = Fed(len(articles), max(at for _, at in events) - began, used, latencies, self.system.claims(new))
        self.fed.append(done)
        return done

    async def _until_done(self, count: int | None = None) -> None:
        async with asyncio.timeout(MOST_SECONDS):
            while not await self.system.is_done(self._seen, len(self._raw_at) if count is None else count):
                await self._read()
            while await self._read():
                pass

    async def _read(self) -> bool:
        """Takes what has come; whether anything has."""
        batches = await self.reader.getmany(timeout_ms=int(POLL_SECONDS * 1000))
        at = time.time()
        for partition, records in batches.items():
            self._seen[partition.topic].extend(Seen(record.offset, record.value, at) for record in records)
        return bool(batches)

    def _produce(self, articles: Sequence[Article]) -> None:
        """Writes the raw records and notes their timestamps. Raises `EndedError` where the broker refuses one."""

        def written(error: object, message: Message) -> None:
            at = message.offset()
            if error is None and at is not None:
                self._raw_at[at] = message.timestamp()[1] / 1000

        expected = len(self._raw_at) + len(articles)
        for article in articles:
            self.producer.produce(self.system.raw, article.raw, partition=0, on_delivery=written)
            self.producer.poll(0)
        self.producer.flush(60)
        if len(self._raw_at) != expected:
            raise EndedError(f"only {len(self._raw_at)} of {expected} raw records were written to {self.system.raw}")


@asynccontextmanager
async def running(system: System, broker: str, data: Path, first: Sequence[Article]) -> AsyncIterator[Run]:
    """The system on new topics, started and warmed up on the `first` articles; ended at the end, whatever happens."""
    await system.create()
    client = Broker(read_settings(broker=broker))
    async with client.reading(await client.partitions_of(system.outputs)) as reader:
        await reader.seek_to_beginning()
        producer = Producer({"bootstrap.servers": broker, "message.max.bytes": 12 * MIB, "linger.ms": 5, "log_level": 0})
        run = Run(system, producer, data, reader, _seen={name: [] for name in system.outputs})
        watching: asyncio.Task[None] | None = None
        try:
            await run.begin(first)
            watching = asyncio.create_task(run.watch_memory())
            yield run
        finally:
            if watching is not None:
                watching.cancel()
                await asyncio.gather(watching, return_exceptions=True)
            await system.stop()
