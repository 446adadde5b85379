"""How many mentions a worker resolves in a second on a real broker: with reading and writing Kafka, its changelog included.

    python -m tests.bench.resolving [MENTIONS]

Annotated articles of the world of `tests.bench.scale` lie ready in their topic, and the worker has nothing else to do. It
shares the machine with the broker.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from aiokafka import AIOKafkaConsumer
from confluent_kafka import Producer

from agents.broker import Broker
from agents.embedded import WorkerProcess, free_port
from agents.settings import read_settings
from agents.topics import Topics, topic_specs
from tests.bench.newsroom import MENTIONS_PER_ARTICLE, Newsroom
from tests.kafka.real_broker import RealBroker

WARMED = 4_000
"""Mentions before those that are measured."""

MOST_SECONDS = 600
"""For all of them."""


def feed(broker: Broker, mentions: int) -> None:
    """Writes the articles, in one go."""
    producer = Producer({"bootstrap.servers": broker.settings.broker, "linger.ms": 50, "compression.type": "lz4"})
    newsroom = Newsroom(10_000, seed=7)
    for _ in range(mentions // MENTIONS_PER_ARTICLE):
        article, _ = newsroom.article()
        producer.produce(Topics.of(broker.settings).annotated, article.to_bytes(), article.article_id, partition=0)
        producer.poll(0)
    assert producer.flush(120) == 0, "not everything was written"


async def rate(reader: AIOKafkaConsumer, worker: WorkerProcess, mentions: int) -> float:
    """Events of mentions in a second, from the first transaction after `WARMED` of them to that of the last.

    Raises `WorkerError` where the worker ends before.
    """
    count, began, first = 0, 0.0, 0
    while count < WARMED + mentions:
        worker.check()
        batches = await reader.getmany(timeout_ms=200)
        count += sum(b'"type":"claim.merged"' not in record.value[:200] for batch in batches.values() for record in batch)
        if not began and count >= WARMED:
            began, first = time.perf_counter(), count
    return (count - first) / (time.perf_counter() - began)


async def main(mentions: int, folder: Path) -> None:
    """Measures and prints a line."""
    kafka = RealBroker(folder)
    try:
        places = {"broker": kafka.address, "group": "resolving", "state_folder": folder / "state", "web_port": free_port()}
        broker = Broker(read_settings(**places, partitions=1, processes=1))
        await broker.create(topic_specs(broker.settings))
        await asyncio.to_thread(feed, broker, WARMED + mentions)
        worker = WorkerProcess(broker.settings, folder / "worker.log")
        await worker.start()
        try:
            (events,) = await broker.partitions_of([Topics.of(broker.settings).events])
            async with broker.reading([events]) as reader:
                await reader.seek_to_beginning(events)
                async with asyncio.timeout(MOST_SECONDS):
                    measured = await rate(reader, worker, mentions)
            print(f"{mentions:,} mentions on a real broker: {measured:,.0f}/s", flush=True)
        finally:
            await worker.stop()
    finally:
        kafka.stop()


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory(prefix="claimwire-resolving-") as name:
        asyncio.run(main(count, Path(name)))
