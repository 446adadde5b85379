"""A worker that no longer gets on ends by itself, in bounded time."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from agents.watch import StallError, watch_progress

if TYPE_CHECKING:
    from agents.flow import Flow


@dataclass
class Waiting:
    """Stands for a delivery whose records have been waiting since it was made, or are never waiting."""

    since: float | None
    errors: list[BaseException] = field(default_factory=list)

    def stalled_seconds(self) -> float:
        return 0.0 if self.since is None else time.monotonic() - self.since

    def give_up(self, error: BaseException) -> None:
        self.errors.append(error)


def flow_of(delivery: Waiting) -> Flow:
    return cast("Flow", SimpleNamespace(delivery=delivery))


async def test_a_stalled_worker_gives_up_after_twice_the_time() -> None:
    delivery, began = Waiting(time.monotonic()), time.monotonic()
    await asyncio.wait_for(watch_progress(flow_of(delivery), 0.25), 5)
    assert time.monotonic() - began >= 0.5
    (error,) = delivery.errors
    assert isinstance(error, StallError)


async def test_an_idle_worker_is_left_alone() -> None:
    delivery = Waiting(None)
    watching = asyncio.create_task(watch_progress(flow_of(delivery), 0.05))
    await asyncio.sleep(0.5)
    assert not watching.done()
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    assert delivery.errors == []


def test_a_hanging_event_loop_ends_the_process_and_shows_where_it_hangs() -> None:
    ended = subprocess.run([sys.executable, "-c", HANG], capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 1
    assert "in hang_here" in ended.stderr


HANG = """
import asyncio, time
from types import SimpleNamespace
from agents.watch import watch_progress

def hang_here():
    time.sleep(600)

async def main():
    watching = asyncio.create_task(watch_progress(SimpleNamespace(delivery=SimpleNamespace(stalled_seconds=lambda: 0.0)), 0.5))
    await asyncio.sleep(0.2)
    hang_here()

asyncio.run(main())
"""
