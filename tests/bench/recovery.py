"""How long the resolver's state takes to come back, on a real broker: from the changelog alone, and from local state.

    python -m tests.bench.recovery [ENTRIES] [BEHIND]

BEHIND entries were written after the local copy was
last brought up to the changelog, as when a worker has been away. A copy that is ahead of the changelog (the broker has lost what
it had acknowledged, or the topic was made anew) is thrown away and read from the start.
"""

from __future__ import annotations

import asyncio
import logging
import random
import sys
import tempfile
import time
from pathlib import Path

from aiokafka import TopicPartition
from confluent_kafka import Producer

from agents.broker import Broker
from agents.delivery.changelog import catch_up, restore
from agents.settings import read_settings
from agents.state import RocksStore
from agents.topics import Topics, topic_specs
from tests.kafka.real_broker import RealBroker

ENTRY_BYTES = 148
"""Key and value together: the mean of the 68,029 entries after 8,000 mentions of the world of `tests.bench.scale`."""


def write(broker: Broker, changelog: TopicPartition, start: int, end: int) -> None:
    """Entries `start` to `end`, in one go."""
    producer = Producer(
        {"bootstrap.servers": broker.settings.broker, "linger.ms": 50, "queue.buffering.max.messages": 1_000_000}
        | {"compression.type": "lz4", "batch.size": 900_000}
    )
    chance = random.Random(start)
    for number in range(start, end):
        key = b"claim:%032x" % number
        producer.produce(changelog.topic, chance.randbytes(ENTRY_BYTES - len(key)), key, partition=changelog.partition)
        if number % 1000 == 0:
            producer.poll(0)
    assert producer.flush(120) == 0, "not everything was written"


async def main(entries: int, behind: int, folder: Path) -> None:
    """Measures and prints a line for each way."""
    kafka = RealBroker(folder)
    try:
        broker = Broker(read_settings(broker=kafka.address, group="recovery"))
        changelog = TopicPartition(Topics.of(broker.settings).changelog, 0)
        await broker.create(topic_specs(broker.settings))
        await asyncio.to_thread(write, broker, changelog, 0, entries - behind)
        store = RocksStore(folder / "local")
        await catch_up(store, changelog, broker)
        store.close()
        await asyncio.to_thread(write, broker, changelog, entries - behind, entries)
        for name, where in (("local state", "local"), ("the changelog alone", "empty")):
            started = time.perf_counter()
            store = RocksStore(folder / where)
            read = await restore(store, changelog, broker)
            seconds = time.perf_counter() - started
            assert store.get(b"claim:%032x" % (entries - 1)) is not None
            print(f"{entries:,} entries from {name}: {seconds:.1f} s, {read:,} read", flush=True)
            store.close()
    finally:
        kafka.stop()


if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    entries, behind = ([int(each) for each in sys.argv[1:]] + [1_000_000, 10_000][len(sys.argv) - 1 :])[:2]
    with tempfile.TemporaryDirectory(prefix="claimwire-recovery-") as folder:
        asyncio.run(main(entries, behind, Path(folder)))
