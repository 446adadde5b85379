"""Workers that end by themselves: told to stop while their broker is gone, and with a state that they cannot read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from agents.broker import Broker
from agents.delivery.assignment import EXIT_STATUS
from agents.embedded import EmbeddedBroker, WorkerProcess, free_port
from agents.settings import Settings, read_settings
from agents.topics import Topics
from agents.worker import STOP_SECONDS


@pytest.fixture
def broker() -> Iterator[EmbeddedBroker]:
    made = EmbeddedBroker()
    yield made
    made.close()


@pytest.fixture
def settings(broker: EmbeddedBroker, tmp_path: Path) -> Settings:
    places = {"broker": broker.address, "state_folder": tmp_path / "state", "web_port": free_port()}
    return read_settings(**places, delivery="at_least_once", partitions=1, processes=1)


@pytest.fixture
async def worker(settings: Settings, tmp_path: Path) -> AsyncIterator[WorkerProcess]:
    """Launched by the test, and gone after it."""
    made = WorkerProcess(settings, tmp_path / "worker.log")
    yield made
    await made.stop()


async def test_a_worker_told_to_stop_while_no_broker_answers_ends_before_its_supervisor_kills_it(
    broker: EmbeddedBroker, worker: WorkerProcess, tmp_path: Path
) -> None:
    await worker.start()
    broker.close()
    worker.process.terminate()
    status = await asyncio.wait_for(worker.process.wait(), STOP_SECONDS + 8)
    said = "were not let go of" in (tmp_path / "worker.log").read_text()
    # where no request was under way as the broker went, aiokafka closes at once and nothing is late: seldom, on a busy machine
    assert (status, said) in {(EXIT_STATUS, True), (0, False)}


async def test_a_worker_does_not_go_on_from_a_state_of_another_format(
    settings: Settings, worker: WorkerProcess, tmp_path: Path
) -> None:
    async with Broker(settings).producer() as producer:
        await producer.send_and_wait(Topics.of(settings).changelog, b"0", b"format:", partition=0)
    await worker.launch()
    assert await asyncio.wait_for(worker.process.wait(), 60) == EXIT_STATUS
    assert "has format 0, this claimwire reads format" in (tmp_path / "worker.log").read_text()
