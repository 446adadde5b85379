"""Hostile records through a real worker: each comes out or is dead with the twin's reason, and no process of it ever dies."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import orjson
import pytest
from confluent_kafka import Producer

from agents.broker import Broker
from agents.embedded import EmbeddedFlow
from agents.observation import observe
from agents.topics import Topics
from pipeline.cleaning import Decoded, Origin, clean, decode
from pipeline.rejection import Rejection
from tests.fuzz.run import KINDS
from tests.synthetic import articles

OF_EACH_KIND = 1
LIMIT = 4 * 1024 * 1024
"""Bytes: the default of CLAIMWIRE_RAW_MAX_BYTES."""

MEMORY_MIB = 2000
"""Most that a reading process may hold: 900 with its models and memo, and what a page of many tags takes."""


def _records() -> list[bytes | None]:
    """Some of each kind, some of extreme size, and good ones at the end."""
    made = [kind.make(random.Random(f"flow {number}")) for kind in KINDS for number in range(OF_EACH_KIND)]
    extreme = {
        "a hundred thousand tags": ("<p>It rained.</p>" * 100_000, "text/html"),
        "a million words without a stop": ("word " * 200_000, "text/plain"),
        "a number of a hundred thousand digits": ("9" * 100_000, "text/plain"),
        "a page of one long line": ("<div>" + "a<b>" * 100_000, "text/html"),
    }
    for name, (content, kind) in extreme.items():
        fields = {"id": name, "content": content, "content_type": kind, "source": "s", "published_at": "2024-01-01T00:00:00Z"}
        made.append(orjson.dumps(fields))
    return [*made, *articles(10, seed=77)]


def _expected(value: bytes | None) -> str:
    decoded = decode(value, LIMIT)
    made = clean(decoded, Origin()) if isinstance(decoded, Decoded) else decoded
    return made.code.value if isinstance(made, Rejection) else "read"


@pytest.mark.timeout(600)
async def test_no_hostile_record_stops_or_restarts_a_worker() -> None:
    given = _records()
    async with EmbeddedFlow(processes=1, read_timeout_seconds=280.0) as flow:
        broker, topics = Broker(flow.settings), Topics.of(flow.settings)
        family = _family(flow.worker.process.pid)
        producer = Producer({"bootstrap.servers": flow.settings.broker, "message.max.bytes": LIMIT})
        for value in given:
            producer.produce(topics.raw, value, None, 0, headers=[("x", None), ("x", b"\xff")])
        assert producer.flush(60) == 0
        observed = await observe(broker, len(given))
        flow.check()
        assert _family(flow.worker.process.pid) == family, "no process of the worker has died"
        assert max(map(_peak_mib, family)) < MEMORY_MIB
    expected = Counter(map(_expected, given))
    assert observed.annotated_records == expected.pop("read")
    assert Counter(observed.dead_codes) == expected
    read = {str(article.raw_id) for article in observed.articles.values()}
    assert {f"article-{number}" for number in range(10)} | {"a hundred thousand tags"} <= read


def _family(pid: int) -> set[int]:
    """The process and its children."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return {pid, *(int(child) for task in tasks for child in task.read_text().split())}


def _peak_mib(pid: int) -> int:
    found = re.search(r"^VmHWM:\s+(\d+) kB$", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    return int(found[1]) // 1024 if found else 0
