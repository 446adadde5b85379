"""A feed ten times faster than the pipeline: memory stays bounded, nobody leaves the group, and the backlog is worked off."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest

from agents.broker import Broker
from agents.commands.feed import send
from agents.embedded import WorkerProcess
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from tests.synthetic import articles

SECONDS = float(os.environ.get("CLAIMWIRE_BACKPRESSURE_SECONDS", "2"))
"""How long the feed is too fast; `make backpressure` takes a minute."""

TIMES = 10
"""So much faster than the pipeline."""

MEASURED = 150
"""Articles by which the pipeline's own speed is measured, after as many to warm up."""

GROWTH_MIB = 400
"""What worker and reading process may grow by: windows and fetch buffers, and memos that fill."""

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(120 + SECONDS * (TIMES + 10) * 3)]


@dataclass
class Watched:
    """What was seen of a worker while it was watched."""

    memory: list[int] = field(default_factory=list)
    """MiB, of the worker and its reading processes."""
    lag: list[float] = field(default_factory=list)


async def test_a_feed_ten_times_too_fast_is_worked_off_at_full_speed(
    fresh_settings: Callable[..., Settings], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = fresh_settings(partitions=2, processes=1, memo_sentences=1000)
    broker, log = Broker(settings), tmp_path / "worker.log"
    await broker.create(topic_specs(settings))
    worker, seen = WorkerProcess(settings, log), Watched()
    await worker.start()
    done = asyncio.Event()
    watching = asyncio.create_task(_watch(worker, seen, done))
    try:
        await _through(broker, articles(MEASURED, seed=100))
        alone = MEASURED / await _through(broker, articles(MEASURED, seed=101))
        before, opened = max(seen.memory), _opened(log)
        flood = articles(round(alone * TIMES * SECONDS), seed=102)
        feeding = asyncio.create_task(_feed(broker, flood, alone * TIMES))
        worked = len(flood) / await _drained(broker, len(flood), feeding)
        await asyncio.sleep(6)  # the lag is measured every five seconds
        worker.check()
    finally:
        done.set()
        await watching
        status = await worker.stop()
    fed = len(flood) / await feeding
    with capsys.disabled():
        print(
            f"\nbackpressure: {alone:.0f} articles/s alone; {len(flood)} fed at {fed:.0f}/s, worked off at {worked:.0f}/s; "
            f"lag up to {max(seen.lag):.0f}, {seen.lag[-1]:.0f} after; memory {before} MiB before, {max(seen.memory)} MiB at most"
        )
    assert status == 0
    assert _opened(log) == opened, "no rebalance: every partition was opened once"
    assert max(seen.memory) < before + GROWTH_MIB
    assert max(seen.lag) > len(flood) / 4
    assert seen.lag[-1] == 0
    assert worked > 0.25 * alone, "no collapse; how fast a shared machine is varies twofold within a minute"


async def _through(broker: Broker, values: list[bytes]) -> float:
    """Seconds until all of `values` are annotated."""
    feeding = asyncio.create_task(_feed(broker, values, 1e9))
    return await _drained(broker, len(values), feeding)


async def _feed(broker: Broker, values: list[bytes], rate: float) -> float:
    """Feeds so many a second, and returns the seconds that it took."""
    started, pace = time.monotonic(), max(1, round(rate / 2))
    for first in range(0, len(values), pace):
        await send(broker, values[first : first + pace], lambda: None)
        await asyncio.sleep(max(0.0, started + (first + pace) / rate - time.monotonic()))
    return time.monotonic() - started


async def _drained(broker: Broker, count: int, feeding: asyncio.Task[float]) -> float:
    """Seconds until so many more articles are annotated."""
    topic, started = Topics.of(broker.settings).annotated, time.monotonic()
    (partition,) = await broker.partitions_of([topic])
    async with broker.reading([partition]) as reader:
        await reader.seek_to_end(partition)
        left = count
        while left > 0:
            left -= len((await reader.getmany(partition, timeout_ms=200)).get(partition, ()))
    await feeding
    return time.monotonic() - started


async def _watch(worker: WorkerProcess, seen: Watched, done: asyncio.Event) -> None:
    """Until it is told to end: cancelled in the middle of a request, it would leave a socket."""
    async with aiohttp.ClientSession() as session:
        while not done.is_set():
            seen.memory.append(sum(map(_resident_mib, _family(worker.process.pid))))
            async with session.get(f"{worker.url}/metrics") as answer:
                lags = re.findall(r'^claimwire_lag_records\{.*articles\.raw".*\} (\S+)$', await answer.text(), re.MULTILINE)
            if lags:
                seen.lag.append(sum(map(float, lags)))
            await asyncio.sleep(0.5)


def _family(pid: int) -> list[int]:
    """The process and its children, as they are now."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [pid, *(int(child) for task in tasks for child in task.read_text().split())]


def _resident_mib(pid: int) -> int:
    try:
        found = re.search(r"^VmRSS:\s+(\d+) kB$", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) // 1024 if found else 0


def _opened(log: Path) -> int:
    return len(re.findall(r" is open from offset ", log.read_text()))
