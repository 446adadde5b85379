"""A hung or dying reading process costs its own record and no other."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agents.pool import ReadingPool
from agents.settings import Settings
from pipeline.rejection import Rejection, RejectionCode


def no_models(settings: Settings) -> None:
    """Stands for `agents.reading.load`."""


def square(number: int) -> int:
    return number * number


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


async def test_what_a_function_raises_comes_out(pool: ReadingPool) -> None:
    with pytest.raises(OSError, match="the disk is gone"):
        await pool.run(0, fail)


async def test_a_cancelled_caller_leaves_the_process_to_the_next(pool: ReadingPool) -> None:
    before = await pool.run(0, process_id)
    caller = asyncio.create_task(pool.run(0, time.sleep, 0.3))
    await asyncio.sleep(0.05)
    caller.cancel()
    assert await pool.run(0, process_id) == before
