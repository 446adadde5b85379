"""Exactly once over all hops, on a real broker."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest

from agents.broker import Broker
from agents.commands.feed import send
from agents.embedded import WorkerProcess
from agents.observation import observe
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from tests.kafka.observed_state import latest, twin_of
from tests.synthetic import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

ARTICLES = 500


async def _prepared(settings: Settings) -> tuple[Broker, Topics]:
    broker = Broker(settings)
    await broker.create(topic_specs(settings))
    return broker, Topics.of(settings)


async def _assert_equal_to_twin(broker: Broker, topics: Topics) -> list[bytes]:
    """Events and state in Kafka are the twin's, byte for byte. Returns the events in the twin's order."""
    events, state = twin_of(await broker.committed_records(topics.annotated))
    written = [record.value for record in await broker.committed_records(topics.events)]
    assert Counter(written) == Counter(events)
    assert await latest(broker, topics.changelog) == state
    by_claim: dict[bytes, list[bytes]] = {}
    for record in await broker.committed_records(topics.events):
        by_claim.setdefault(record.key, []).append(record.value)
    expected: dict[bytes, list[bytes]] = {}
    for event in events:
        expected.setdefault(orjson.loads(event)["claim_id"].encode(), []).append(event)
    assert by_claim == expected, "the events of a claim stand in the order in which it was resolved"
    return events


async def test_records_of_an_aborted_transaction_reach_no_step(fresh_settings: Callable[..., Settings], tmp_path: Path) -> None:
    settings = fresh_settings()
    broker, topics = await _prepared(settings)
    kept, aborted = articles(10, seed=1), articles(30, seed=2)[20:]
    producer = broker.producer("a feed")
    await producer.start()
    try:
        async with producer.transaction():
            for value in kept[:5]:
                await producer.send_and_wait(topics.raw, value)
        await producer.begin_transaction()
        for value in aborted:
            await producer.send_and_wait(topics.raw, value)
        await producer.abort_transaction()
        async with producer.transaction():
            for value in kept[5:]:
                await producer.send_and_wait(topics.raw, value)
    finally:
        await producer.stop()
    worker = WorkerProcess(settings, tmp_path / "worker.log")
    await worker.start()
    try:
        await observe(broker, len(kept))
    finally:
        assert await worker.stop() == 0
    ids = [orjson.loads(record.value)["raw_id"] for record in await broker.committed_records(topics.clean)]
    assert sorted(ids) == sorted(f"article-{number}" for number in range(10))
    assert await broker.committed_records(topics.dead) == []
    assert len(await _assert_equal_to_twin(broker, topics)) >= 10


async def test_sigkill_in_mid_flight_loses_nothing_and_repeats_nothing(
    fresh_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = fresh_settings(partitions=2)
    broker, topics = await _prepared(settings)
    given = articles(ARTICLES)
    feeding = asyncio.create_task(send(broker, given, lambda: None))
    watching = asyncio.create_task(observe(broker, len(given)))
    kills = 0
    while not watching.done():
        worker = WorkerProcess(settings.model_copy(update={"web_port": fresh_settings().web_port}), tmp_path / "worker.log")
        await worker.start()
        if kills < 3:
            before = len(await broker.committed_records(topics.events))
            while len(await broker.committed_records(topics.events)) < before + 40 and not watching.done():
                await asyncio.sleep(0.1)
            assert not watching.done(), "the worker was through before it could be killed: feed more"
            worker.process.kill()
            await worker.process.wait()
            kills += 1
        else:
            await asyncio.wait((watching,), timeout=240)
            assert watching.done(), "not everything has come out"
            assert await worker.stop() == 0
    assert (await feeding, kills) == (ARTICLES, 3)
    for topic, expected in ((topics.clean, ARTICLES), (topics.annotated, ARTICLES), (topics.dead, 0)):
        records = await broker.committed_records(topic)
        assert (len(records), len({record.key for record in records})) == (expected, expected), topic
    events = await _assert_equal_to_twin(broker, topics)
    assert len({orjson.loads(event)["event_id"] for event in events}) == len(events)


async def test_with_one_partition_the_result_is_the_twins_in_the_order_of_the_input(
    fresh_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = fresh_settings(partitions=1)
    broker, topics = await _prepared(settings)
    given = articles(120, seed=1)
    worker = WorkerProcess(settings, tmp_path / "worker.log")
    await worker.launch()
    assert await _statuses_until_ready(worker) == {503, 200}, "not ready while models load and partitions open"
    try:
        await send(broker, given, lambda: None)
        await observe(broker, len(given))
    finally:
        assert await worker.stop() == 0
    events = await _assert_equal_to_twin(broker, topics)
    order = [orjson.loads(record.value)["raw_id"] for record in await broker.committed_records(topics.annotated)]
    assert order == [f"article-{number}" for number in range(len(given))]
    assert {"claim.new", "claim.duplicate"} <= {orjson.loads(event)["type"] for event in events}


async def test_with_four_partitions_and_workers_that_come_and_go_the_result_is_the_twins(
    fresh_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = fresh_settings(partitions=4, processes=1)
    broker, topics = await _prepared(settings)
    given = articles(240, seed=4)
    first = WorkerProcess(settings, tmp_path / "first.log")
    second = WorkerProcess(fresh_settings(partitions=4, processes=1), tmp_path / "second.log")
    await first.start()
    watching = asyncio.create_task(observe(broker, len(given)))
    try:
        await send(broker, given[:80], lambda: None)
        await second.start()  # a rebalance while the first one is at work
        await send(broker, given[80:], lambda: None)
        await asyncio.sleep(1)  # both at work
        assert await first.stop() == 0
        await asyncio.wait_for(watching, 240)
    finally:
        await first.stop()
        assert await second.stop() == 0
    assert len(await _assert_equal_to_twin(broker, topics)) >= len(given)
    assert await broker.committed_records(topics.dead) == []


async def _statuses_until_ready(worker: WorkerProcess) -> set[int]:
    found: set[int] = set()
    async with asyncio.timeout(120):
        while 200 not in found:
            worker.check()
            found |= {status} if (status := await worker.status("readyz")) else set()
            await asyncio.sleep(0.05)
    return found
