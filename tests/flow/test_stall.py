"""A worker on the embedded broker whose reading process hangs for longer than it may stall."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

from agents.broker import Broker
from agents.commands.feed import send
from agents.delivery.assignment import EXIT_STATUS
from agents.embedded import EmbeddedFlow
from tests.synthetic import articles


async def test_a_stalled_worker_says_so_and_then_exits_to_be_started_again() -> None:
    async with EmbeddedFlow(processes=1, read_timeout_seconds=600.0, stall_timeout_seconds=2.0) as flow:
        assert await flow.worker.status("healthz") == 200
        reading = _reading_process(flow.worker.process.pid)
        os.kill(reading, signal.SIGSTOP)
        try:
            await send(Broker(flow.settings), articles(1), lambda: None)
            while await flow.worker.status("healthz") == 200:
                await asyncio.sleep(0.1)
            assert await asyncio.wait_for(flow.worker.process.wait(), 60) == EXIT_STATUS
        finally:
            os.kill(reading, signal.SIGKILL)  # stopped as it is, it cannot see that its worker has ended


def _reading_process(worker: int) -> int:
    children = [int(pid) for task in Path(f"/proc/{worker}/task").iterdir() for pid in (task / "children").read_text().split()]
    (pid,) = [pid for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return pid
