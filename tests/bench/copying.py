"""How fast a hop with reading off copies records, and a bare loop: the share is what delivery leaves of aiokafka's speed."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import STDOUT

from aiokafka import TopicPartition
from confluent_kafka import Producer

from agents.broker import Broker
from agents.settings import Settings, read_settings
from agents.topics import Topics, topic_specs
from tests.bench.processes import cpu_seconds
from tests.bench.streams import Article
from tests.bench.systems import EndedError, committed_offset

RECORDS = 20_000
"""That are copied: plain articles, over and over."""

WARMED = 4_000
"""Records before the clock starts."""

POLL_SECONDS = 0.05
"""Between two questions how far it is: 1 % of the measured time."""

MOST_SECONDS = 180.0


@dataclass(frozen=True, slots=True)
class Copied:
    """A measurement."""

    seconds: float
    """From the first transaction after `WARMED` records to the last."""
    cpu_seconds: float
    records: int


async def copied(
    module: str, number: int, broker: str, folder: Path, articles: Sequence[Article], records: int = RECORDS, warmed: int = WARMED
) -> Copied:
    """How `python -m module` copies so many records of the articles, which lie ready in its topic.

    Raises `EndedError` where it ends before.
    """
    place = {"broker": broker, "group": f"copy{number}", "topic_prefix": f"copy{number}."}
    settings = read_settings(**place, state_folder=folder / f"copy{number}", partitions=1)
    client = Broker(settings)
    await client.create(topic_specs(settings))
    await asyncio.to_thread(_fill, settings, articles, records)
    log = folder / f"copy{number}.log"
    with log.open("ab") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", module, env={**os.environ, **settings.environment()}, stdout=file, stderr=STDOUT
        )
    try:
        async with asyncio.timeout(MOST_SECONDS):
            return await _timed(settings, client, process, log, records, warmed)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def _fill(settings: Settings, articles: Sequence[Article], records: int) -> None:
    # idempotent: else what a new topic's partition refuses at first comes after what was sent behind it
    feed = {"bootstrap.servers": settings.broker, "linger.ms": 50, "compression.type": "zstd", "enable.idempotence": True}
    producer = Producer(feed)
    for number in range(records):
        producer.produce(Topics.of(settings).raw, articles[number % len(articles)].raw, b"%d" % number, partition=0)
        producer.poll(0)
    if producer.flush(60):
        raise EndedError("the records to be copied were not written")


async def _timed(
    settings: Settings, client: Broker, process: asyncio.subprocess.Process, log: Path, records: int, warmed: int
) -> Copied:
    source = TopicPartition(Topics.of(settings).raw, 0)
    began, used, first, count = 0.0, 0.0, 0, 0
    async with client.admin() as admin:
        while count < records:
            if process.returncode is not None:
                raise EndedError(f"the copying has ended with status {process.returncode}:\n{log.read_text()[-2000:]}")
            await asyncio.sleep(POLL_SECONDS)
            count = await committed_offset(admin, settings.group, source)
            if not began and count >= warmed:
                began, used, first = time.perf_counter(), cpu_seconds(process.pid), count
    return Copied(time.perf_counter() - began, cpu_seconds(process.pid) - used, count - first)
