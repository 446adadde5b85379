"""What a hop is measured against: one consumer and one transactional producer of aiokafka that copy in a loop, exactly once.

    python -m tests.bench.bare

It has the product's clients (their compression and sizes), and its batches: as many records a transaction, and no state, windows,
dead letters, metrics or group of workers. Settings come from the environment.
"""

from __future__ import annotations

import asyncio
import signal

from aiokafka import AIOKafkaConsumer

from agents.broker import Broker
from agents.settings import read_settings
from agents.topics import Topics


async def main() -> None:
    """Copies until SIGTERM."""
    settings = read_settings()
    topics, stop = Topics.of(settings), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    consumer = AIOKafkaConsumer(
        topics.raw,
        bootstrap_servers=settings.broker,
        group_id=settings.group,
        enable_auto_commit=False,
        isolation_level="read_committed",
        auto_offset_reset="earliest",
        max_partition_fetch_bytes=settings.dead_max_bytes,
    )
    await consumer.start()
    try:
        async with Broker(settings).producing(f"{settings.group}-bare") as producer:
            while not stop.is_set():
                for partition, records in (await consumer.getmany(timeout_ms=200, max_records=settings.batch_records)).items():
                    async with producer.transaction():
                        for record in records:
                            await producer.send(topics.clean, record.value, record.key, headers=[*record.headers])
                        await producer.send_offsets_to_transaction({partition: records[-1].offset + 1}, settings.group)
    finally:
        await consumer.stop()


if __name__ == "__main__":
    asyncio.run(main())
