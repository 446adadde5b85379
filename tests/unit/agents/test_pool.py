"""A hung or dying reading process costs its own record and no other."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agents.called_process import DiedError
from agents.pool import ReadingPool
from agents.settings import Settings
from pipeline.annotation.places.gazetteer import IndexMissing
from pipeline.rejection import Rejection, RejectionCode

START_A_POOL = """
import asyncio
from agents.pool import ReadingPool
from agents.settings import Settings
from tests.unit.agents.test_pool import no_models, process_id

async def main():
    pool = ReadingPool(no_models, Settings(processes=1))
    await pool.start()
    print(await pool.run(0, process_id), flush=True)
    await asyncio.sleep(600)

if __name__ == "__main__":
    asyncio.run(main())
"""


def no_models(settings: Settings) -> None:
    """Stands for `agents.reading.load`."""


def no_index(settings: Settings) -> None:
    raise IndexMissing("no gazetteer")


def square(number: int) -> int:
    return number * number


def twice(text: bytes) -> bytes:
    return text + text


def load_for_long(settings: Settings) -> None:
    time.sleep(600)


def process_id() -> int:
    return os.getpid()


def hang() -> None:
    time.sleep(600)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(marker: Path) -> str:
    if not marker.exists():
        marker.touch()
        die()
    return "survived"


def fail() -> None:
    raise OSError("the disk is gone")


@pytest.fixture
async def pool() -> AsyncIterator[ReadingPool]:
    made = ReadingPool(no_models, Settings(processes=2, read_timeout_seconds=1.0))
    await made.start()
    yield made
    await made.stop()


def load_slowly(settings: Settings) -> None:
    time.sleep(1.5)


async def test_work_that_comes_before_the_models_waits_for_them_and_no_longer_than_it_may_take_itself() -> None:
    pool = ReadingPool(load_slowly, Settings(processes=1, read_timeout_seconds=1.0))
    started = asyncio.create_task(pool.start())
    await asyncio.sleep(0)
    assert not pool.is_loaded
    assert await pool.run(0, square, 3) == 9
    assert pool.is_loaded
    await started
    await pool.stop()


async def test_work_that_comes_before_models_that_cannot_be_loaded_waits_until_the_pool_stops() -> None:
    pool = ReadingPool(no_index, Settings(processes=1, read_timeout_seconds=1.0))
    started, task = asyncio.create_task(pool.start()), asyncio.create_task(pool.run(0, square, 3))
    with pytest.raises(IndexMissing):
        await started
    assert not task.done()
    await pool.stop()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_work_of_one_affinity_meets_the_same_process(pool: ReadingPool) -> None:
    ids = await asyncio.gather(*(pool.run(affinity, process_id) for affinity in (0, 1, 2, 3, 0)))
    assert ids[0] == ids[2] == ids[4]
    assert ids[1] == ids[3] != ids[0]
    assert os.getpid() not in ids


async def test_work_without_affinity_goes_where_less_is_waiting(pool: ReadingPool) -> None:
    hanging = asyncio.create_task(pool.run(0, hang))
    await asyncio.sleep(0.1)
    assert await asyncio.gather(*(pool.run(None, square, number) for number in range(5))) == [0, 1, 4, 9, 16]
    assert not hanging.done()
    assert isinstance(await hanging, Rejection)


async def test_a_hung_task_is_rejected_and_its_process_replaced(pool: ReadingPool) -> None:
    before = await pool.run(0, process_id)
    rejection = await pool.run(0, hang)
    assert rejection == Rejection(
        RejectionCode.TIMEOUT, "reading took longer than 1 s: raise CLAIMWIRE_READ_TIMEOUT_SECONDS and replay"
    )
    assert await pool.run(0, process_id) != before


async def test_a_process_that_dies_twice_on_a_record_rejects_it_and_spares_the_next(pool: ReadingPool) -> None:
    dying, next_one = asyncio.create_task(pool.run(0, die)), asyncio.create_task(pool.run(0, square, 3))
    assert await dying == Rejection(
        RejectionCode.ANNOTATION_CRASHED, "the reading process died twice on this record alone: report it with the record"
    )
    assert await next_one == 9


async def test_a_process_that_dies_once_reads_the_record_again(pool: ReadingPool, tmp_path: Path) -> None:
    assert await pool.run(0, die_once, tmp_path / "marker") == "survived"


async def test_what_a_function_raises_comes_out_and_says_where(pool: ReadingPool) -> None:
    with pytest.raises(OSError, match="the disk is gone") as raised:
        await pool.run(0, fail)
    assert "in fail" in "".join(raised.value.__notes__)


async def test_a_call_takes_and_gives_more_than_any_buffer_holds(pool: ReadingPool) -> None:
    text = bytes(range(256)) * 20_000
    assert await pool.run(0, twice, text) == text + text


async def test_a_pool_that_is_told_to_stop_does_not_wait_for_models() -> None:
    pool = ReadingPool(load_for_long, Settings(processes=2))
    started = asyncio.create_task(pool.start())
    await asyncio.sleep(0.5)
    async with asyncio.timeout(5):
        await pool.stop()
    with pytest.raises(DiedError):
        await started


async def test_a_worker_that_was_stopped_does_not_take_its_pause_for_the_records(pool: ReadingPool) -> None:
    reading = asyncio.create_task(pool.run(0, square, 3))
    await asyncio.sleep(0.05)
    time.sleep(2.0)  # noqa: ASYNC251  # as SIGSTOP does: longer than the time limit, and the result comes meanwhile
    assert await reading == 9


def test_reading_processes_end_with_a_worker_that_is_killed(tmp_path: Path) -> None:
    worker = subprocess.Popen([sys.executable, "-c", START_A_POOL], stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    pid = int(worker.stdout.readline())
    worker.kill()
    worker.wait()
    worker.stdout.close()
    deadline = time.monotonic() + 10
    while Path(f"/proc/{pid}/cmdline").exists() and b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < deadline, "the reading process outlives its worker"
        time.sleep(0.05)


def not_read() -> None:
    raise KeyError("no such lemma")


async def test_a_record_that_cannot_be_read_twice_is_rejected_and_the_process_stays(pool: ReadingPool) -> None:
    before = await pool.run(0, process_id)
    assert await pool.run(0, not_read) == Rejection(
        RejectionCode.ANNOTATION_CRASHED, "reading failed with KeyError twice on this record alone: report it with the record"
    )
    assert await pool.run(0, process_id) == before


async def test_a_cancelled_caller_leaves_the_process_to_the_next(pool: ReadingPool) -> None:
    before = await pool.run(0, process_id)
    caller = asyncio.create_task(pool.run(0, time.sleep, 0.3))
    await asyncio.sleep(0.05)
    caller.cancel()
    assert await pool.run(0, process_id) == before


async def test_what_keeps_models_from_loading_is_said() -> None:
    pool = ReadingPool(no_index, Settings(processes=1))
    with pytest.raises(IndexMissing, match="no gazetteer"):
        await pool.start()
    await pool.stop()
