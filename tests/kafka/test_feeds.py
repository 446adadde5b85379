"""Feeds as they are: every codec, keys and headers null or repeated, timestamps old and to come."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from aiokafka import AIOKafkaProducer
from confluent_kafka import Producer

from agents.broker import Broker
from agents.embedded import WorkerProcess
from agents.observation import observe
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from schemas import AnnotatedArticle
from tests.header_bytes import NameBytes, builder
from tests.kafka.observed_state import twin_of
from tests.synthetic import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

CODECS = ("none", "gzip", "snappy", "lz4", "zstd")
KEYS = (None, b"", b"same", b"same", b"\xff\x00")
HEADERS: tuple[list[tuple[str, str | bytes | None]], ...] = (
    [],
    [("traceparent", b"00-old"), ("traceparent", b"00-new")],
    [("x", None), ("x", b""), ("\u202e\x1b", b"\xff"), ("", b"unnamed")],
    [("raw_topic", b"\xff\n"), ("raw_partition", b"many"), ("raw_offset", None), ("partition_key", b"x")],
    [("error_code", b"forged"), ("content-type", b"text/html")],
)
DAY_MS = 24 * 60 * 60 * 1000
TIMES_MS = (1, DAY_MS, 1_700_000_000_000)
"""The first day of 1970, the second, and one of 2023."""


def _produce(settings: Settings, codec: str, values: list[bytes | None]) -> None:
    producer = Producer({"bootstrap.servers": settings.broker, "compression.type": codec, "linger.ms": 50})
    for number, value in enumerate(values):
        producer.produce(
            Topics.of(settings).raw,
            value,
            KEYS[number % len(KEYS)],
            headers=HEADERS[number % len(HEADERS)],
            timestamp=TIMES_MS[number % len(TIMES_MS)],
        )
    assert producer.flush(30) == 0


async def _produce_unnamed(settings: Settings, values: list[bytes]) -> None:
    """With a header whose name is not UTF-8, as clients in C can write it."""
    async with AIOKafkaProducer(bootstrap_servers=settings.broker, enable_idempotence=False) as producer:
        batch = producer.create_batch()
        batch._builder = builder(0)
        for value in values:
            batch.append(timestamp=None, key=None, value=value, headers=[(NameBytes(b"na\xffme"), b"\xff")])
        await (await producer.send_batch(batch, Topics.of(settings).raw, partition=0))


async def test_every_codec_key_header_and_time_is_read(fresh_settings: Callable[..., Settings], tmp_path: Path) -> None:
    settings = fresh_settings(processes=1)
    broker, topics, given = Broker(settings), Topics.of(settings), articles(76, seed=3)
    await broker.create(topic_specs(settings))
    for number, codec in enumerate(CODECS):
        _produce(settings, codec, [*given[number * 15 : number * 15 + 15], None, b"not JSON", None])
    await _produce_unnamed(settings, [given[75], b"not JSON"])
    worker = WorkerProcess(settings, tmp_path / "worker.log")
    try:
        await worker.start()
        observed = await observe(broker, len(given) + 16)
    finally:
        assert await worker.stop() == 0

    raw = {(record.partition, record.offset): record for record in await broker.committed_records(topics.raw)}
    assert {article.raw_id for article in observed.articles.values()} == {f"article-{number}" for number in range(len(given))}
    for article in observed.articles.values():
        assert article.trace.partition is not None
        assert article.trace.offset is not None
        record = raw[article.trace.partition, article.trace.offset]
        assert orjson.loads(record.value)["id"] == article.raw_id
        assert (article.trace.topic, article.trace.timestamp) == (
            topics.raw,
            datetime.fromtimestamp(record.timestamp / 1000, UTC),
        )

    assert Counter(observed.dead_codes) == {"invalid_article": 10, "not_json": 6}
    for letter in observed.dead:
        headers = dict(letter.headers)
        record = raw[int(headers["raw_partition"]), int(headers["raw_offset"])]
        key = b"" if record.key is None and record.value is None else record.key  # no client writes a record without both
        assert (letter.key, letter.value) == (key, record.value)
        ours = ("raw_", "error_", "failed_at", "pipeline_version")
        own = [each for each in record.headers if not each[0].startswith(ours)]
        assert [each for each in letter.headers if not each[0].startswith(ours)] == own, "its own headers, null ones too"

    assert [name for letter in observed.dead for name, _ in letter.headers].count("na\\xffme") == 1

    annotated = await broker.committed_records(topics.annotated)
    assert {AnnotatedArticle.from_bytes(record.value).trace.topic for record in annotated} == {topics.raw}
    assert Counter(event.to_bytes() for event in observed.events) == Counter(twin_of(annotated)[0])
    events = await broker.committed_records(topics.events)
    assert {value for record in events for name, value in record.headers if name == "traceparent"} == {b"00-new"}


async def test_a_timestamp_that_is_no_time_yet_becomes_that_of_arrival(fresh_settings: Callable[..., Settings]) -> None:
    """One record of the year 9999 would make all claims expire; one of 1970 would be deleted unread."""
    settings = fresh_settings()
    broker, raw = Broker(settings), Topics.of(settings).raw
    await broker.create(topic_specs(settings))
    before = time.time()
    producer = Producer({"bootstrap.servers": settings.broker})
    for timestamp in (1, 253_402_300_799_000):
        producer.produce(raw, b"{}", timestamp=timestamp)
    assert producer.flush(30) == 0
    records = await broker.committed_records(raw)
    assert len(records) == 2
    assert all(before - 1 <= record.timestamp / 1000 <= time.time() + 1 for record in records)
