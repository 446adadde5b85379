"""One hop of the flow with reading off: a worker whose only step writes each record as it is to the next topic.

    python -m tests.bench.hop

Faust, delivery and transactions are the product's, and so are the settings, from the environment.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Mapping, Sequence

from agents.broker import Broker
from agents.delivery.assignment import Delivery
from agents.delivery.records import Output, Record
from agents.flow import faust_app, hand_over
from agents.gc_tuning import collect_rarely
from agents.metrics import Metrics
from agents.settings import read_settings
from agents.topics import Topics


class CopyStep:
    """The step from raw records to the same records, keys and headers included."""

    name = "clean"
    state = None

    def __init__(self, source: str, target: str, limits: Mapping[str, int]) -> None:
        self.source, self._target, self.limits = source, target, limits

    async def handle(self, record: Record) -> Sequence[Output]:
        """The record."""
        return [Output(self._target, record.key, record.value, record.headers)]


async def main() -> None:
    """Copies until SIGTERM."""
    settings = read_settings()
    topics, stop = Topics.of(settings), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    app, broker, metrics = faust_app(settings), Broker(settings), Metrics()
    step = CopyStep(topics.raw, topics.clean, await broker.size_limits())
    delivery = Delivery(app, broker, (step,), metrics)
    hand_over(app, delivery, [step])
    collect_rarely()
    await app.start()
    try:
        await stop.wait()
    finally:
        await delivery.stop()
        await app.stop()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main())
