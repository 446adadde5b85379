"""Dead letters come back: after a fix exactly the events that were missing, once, whenever the replay is killed."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from typer.testing import CliRunner

from agents.broker import Broker
from agents.commands import app
from agents.commands.feed import send
from agents.embedded import WorkerProcess
from agents.observation import observe
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent
from tests.kafka.observed_state import twin_of
from tests.padded import SMALL_LIMIT, some_padded

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

ARTICLES = 320
LETTERS = 160
"""Two transactions of a replay."""


def _environment(settings: Settings) -> dict[str, str]:
    return {
        "CLAIMWIRE_BROKER": settings.broker,
        "CLAIMWIRE_GROUP": settings.group,
        "CLAIMWIRE_TOPIC_PREFIX": settings.topic_prefix,
    }


async def _replay_until_it_writes(settings: Settings) -> bool:
    """Kills a replay with -9 once the first record of its transaction stands on the broker. False where it had nothing to give
    back any more: the one before had committed by the time that it was killed."""
    marks = TopicPartition(Topics.of(settings).replayed, 0)
    async with _uncommitted_reader(settings, marks) as reader:
        before = (await reader.end_offsets([marks]))[marks]
        command = (sys.executable, "-m", "agents", "dead", "replay")
        process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **_environment(settings)})
        while (await reader.end_offsets([marks]))[marks] <= before:
            if process.returncode is not None:
                return False
            await asyncio.sleep(0.002)
        process.kill()
        await process.wait()
        return True


def _uncommitted_reader(settings: Settings, partition: TopicPartition) -> AIOKafkaConsumer:
    reader = AIOKafkaConsumer(bootstrap_servers=settings.broker, group_id=None)
    reader.assign([partition])
    return reader


def _replay(settings: Settings, *options: str) -> str:
    result = CliRunner().invoke(app, ["dead", "replay", *options], env=_environment(settings))
    assert result.exit_code == 0, result.output
    return result.stdout


async def test_a_replay_killed_at_any_moment_gives_back_what_is_missing_once(
    fresh_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    narrow, mended = fresh_settings(raw_max_bytes=SMALL_LIMIT, processes=1), fresh_settings(processes=1)
    broker, topics, given = Broker(mended), Topics.of(mended), some_padded(ARTICLES, every=2)
    await broker.create(topic_specs(mended))
    await send(broker, given, lambda: None)
    worker = WorkerProcess(narrow, tmp_path / "narrow.log")
    try:
        await worker.start()
        observed = await observe(broker, ARTICLES)
    finally:
        assert await worker.stop() == 0
    assert Counter(observed.dead_codes) == {"too_large": LETTERS}

    assert await asyncio.to_thread(_replay, mended, "--dry-run") == f"{LETTERS} would be given back, 0 had been before\n"
    assert await asyncio.to_thread(_replay, mended, "--code", "no_text") == "0 were given back, 0 had been before\n"
    assert await _replay_until_it_writes(mended), "the first replay gives something back"
    for _ in range(2):
        await _replay_until_it_writes(mended)
    said = await asyncio.to_thread(_replay, mended)
    back, before = (int(word) for word in said.split() if word.isdigit())
    assert back + before == LETTERS
    assert await asyncio.to_thread(_replay, mended) == f"0 were given back, {LETTERS} had been before\n"
    times = Counter(Counter(record.value for record in await broker.committed_records(topics.raw)).values())
    assert times == {1: ARTICLES - LETTERS, 2: LETTERS}, "each dead letter stands in the raw topic once more"

    worker = WorkerProcess(mended, tmp_path / "mended.log")
    try:
        await worker.start()
        await observe(broker, ARTICLES + LETTERS)
    finally:
        assert await worker.stop() == 0
    assert len(await broker.committed_records(topics.dead)) == LETTERS, "nothing has died again"
    await _assert_exactly_the_missing_events(broker, topics, given)


async def _assert_exactly_the_missing_events(broker: Broker, topics: Topics, given: list[bytes]) -> None:
    events = [EnrichedEvent.from_bytes(record.value) for record in await broker.committed_records(topics.events)]
    annotated = await broker.committed_records(topics.annotated)
    assert Counter(event.to_bytes() for event in events) == Counter(twin_of(annotated)[0])
    twin = Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 30, 1000)
    expected = {event.event_id for event in twin.process(given) if isinstance(event, EnrichedEvent)}
    assert Counter(event.event_id for event in events) == Counter(expected)
    stood: dict[str, tuple[int, int, int]] = {}
    for record in await broker.committed_records(topics.raw):
        stood.setdefault(orjson.loads(record.value)["id"], (record.partition, record.offset, record.timestamp))
    for event in events:
        trace = event.trace
        place = (trace.partition, trace.offset, round(trace.timestamp.timestamp() * 1000))
        assert place == stood[str(event.article.raw_id)], "a replayed article says where and when it stood at first"
