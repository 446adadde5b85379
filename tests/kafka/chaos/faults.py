"""What is done to the flow. Each fault returns once it is done; whether the flow gets over it is not its business."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import shutil
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from agents.topics import Topics
from tests.kafka.chaos.fleet import Fleet, Slot
from tests.kafka.real_broker import RealBroker

SKEWED_CLOCK = Path(__file__).parent / "skewed_clock"
DOWN_SECONDS = 3.0
"""Of the broker."""


@dataclass(frozen=True)
class Scene:
    """What faults work on."""

    fleet: Fleet
    broker: RealBroker
    topics: Topics
    chance: random.Random

    def any_worker(self) -> Slot:
        return self.chance.choice(self.fleet.slots)


Fault = Callable[[Scene], Awaitable[None]]


async def worker_killed(scene: Scene) -> None:
    _signal(scene.any_worker(), signal.SIGKILL)


async def rolling_restart(scene: Scene) -> None:
    """Each worker in turn by SIGTERM, the next one when the one before is ready again."""
    for slot in list(scene.fleet.slots):
        before = slot.pid
        _signal(slot, signal.SIGTERM)
        while slot.pid in (before, None) or not await slot.is_ready():
            await asyncio.sleep(0.2)


async def worker_paused(scene: Scene) -> None:
    """For longer than its session, so that it wakes as a zombie."""
    slot = scene.any_worker()
    _signal(slot, signal.SIGSTOP)
    await asyncio.sleep(slot.settings.session_timeout_seconds + 4)
    _signal(slot, signal.SIGCONT)


async def pool_process_killed(scene: Scene) -> None:
    for pid in reading_processes(await scene.fleet.owner(scene.topics.clean)):
        os.kill(pid, signal.SIGKILL)


async def sentence_hangs(scene: Scene) -> None:
    """As seen from outside: the reading process stops in the middle of whatever it has got."""
    (pid,) = reading_processes(await scene.fleet.owner(scene.topics.clean))
    os.kill(pid, signal.SIGSTOP)
    while Path(f"/proc/{pid}").exists():
        await asyncio.sleep(0.2)


async def broker_killed(scene: Scene) -> None:
    scene.broker.kill()
    await asyncio.sleep(DOWN_SECONDS)
    await asyncio.to_thread(scene.broker.start)


async def worker_joins(scene: Scene) -> None:
    slot = scene.fleet.join()
    while not await slot.is_ready():
        await asyncio.sleep(0.2)


async def worker_leaves(scene: Scene) -> None:
    await scene.fleet.leave(scene.any_worker())


async def state_disk_full(scene: Scene) -> None:
    """No file of the process that holds the state may grow any more: RocksDB's writes fail with EFBIG."""
    slot = await scene.fleet.owner(scene.topics.annotated)
    if (pid := slot.pid) is not None:
        _, most = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, most))
        while slot.pid == pid:
            await asyncio.sleep(0.2)


async def state_deleted(scene: Scene) -> None:
    slot = await scene.fleet.owner(scene.topics.annotated)
    slot.may_start.clear()
    _signal(slot, signal.SIGKILL)
    while slot.is_running:
        await asyncio.sleep(0.1)
    shutil.rmtree(slot.settings.state_folder)
    slot.may_start.set()


async def clock_ahead(scene: Scene) -> None:
    await _restart_with_clock(scene, 2 * 3600)


async def clock_behind(scene: Scene) -> None:
    await _restart_with_clock(scene, -9 * 86400)


async def _restart_with_clock(scene: Scene, seconds: float) -> None:
    slot = await scene.fleet.owner(scene.topics.annotated)
    slot.environment = {"PYTHONPATH": f"{SKEWED_CLOCK}:{os.environ.get('PYTHONPATH', '')}", "CHAOS_CLOCK_SECONDS": str(seconds)}
    before = slot.pid
    _signal(slot, signal.SIGTERM)
    while slot.pid in (before, None) or not await slot.is_ready():
        await asyncio.sleep(0.2)


def reading_processes(slot: Slot) -> list[int]:
    """The processes of the worker's pool."""
    found = [int(pid) for task in Path(f"/proc/{slot.pid}/task").iterdir() for pid in (task / "children").read_text().split()]
    return [pid for pid in found if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def _signal(slot: Slot, number: signal.Signals) -> None:
    if (pid := slot.pid) is not None:
        os.kill(pid, number)
