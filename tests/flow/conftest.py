"""One embedded broker with a worker on it, fed once; the tests of this folder look at what came out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import orjson
import pytest

from agents.broker import Broker
from agents.commands.feed import send
from agents.embedded import EmbeddedFlow
from agents.observation import Observed, observe
from agents.settings import Settings
from agents.topics import Topics
from tests.synthetic import articles

DEAD: dict[str, bytes] = {
    "not_utf8": b'{"content": "\xff\xfe", "source": "s"}',
    "not_json": b'{"content": ',
    "invalid_article": b'{"content": "  ", "source": "s", "published_at": "2024-01-01T00:00:00Z"}',
    "no_date": b'{"content": "The mayor said that it rained.", "source": "s"}',
    "no_text": b'{"content": "<html><body><script>x()</script></body></html>", "content_type": "text/html", "source": "s", '
    b'"published_at": "2024-01-01T00:00:00Z"}',
    "too_large": orjson.dumps({"content": "word " * 60_000, "source": "s", "published_at": "2024-01-01T00:00:00Z"}),
    "output_too_large": orjson.dumps({"content": "word " * 40_000, "source": "s", "published_at": "2024-01-01T00:00:00Z"}),
}
"""For each code that can be provoked from outside a record that gets it."""

LIMITS = {"raw_max_bytes": 250_000, "output_max_bytes": 150_000, "dead_max_bytes": 1_000_000}

EXTRA = orjson.dumps(
    {
        "id": "with-extras",
        "source": "outlet.example",
        "content": "The coast guard said on Monday that 14 sailors were rescued off Gdansk.",
        "published_at": "2024-03-05T10:00:00",
        "colour": "red",
        "meta": {"desk": ["a", 1]},
    }
)
"""A naive time and an unknown field: both are counted, neither stops it."""


@dataclass(frozen=True)
class Ran:
    """What was fed, and what stood in the topics and at the endpoints after it."""

    settings: Settings
    given: list[bytes]
    observed: Observed
    records: dict[str, list[tuple[bytes | None, bytes, dict[str, bytes]]]]
    """Key, value and headers of each topic's records."""
    metrics: str
    health: tuple[int, dict[str, object]]
    ready: tuple[int, dict[str, object]]
    exit_status: int


@pytest.fixture(scope="package")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ran]:
    """The run."""
    given = articles(40)
    yield asyncio.run(_run([*given, EXTRA, given[3], *DEAD.values()], tmp_path_factory.mktemp("flow")))


async def _run(given: list[bytes], folder: Path) -> Ran:
    async with EmbeddedFlow(**LIMITS) as flow:
        broker, topics = Broker(flow.settings), Topics.of(flow.settings)
        await send(broker, given, lambda: None)
        async with asyncio.timeout(120):
            observed = await observe(broker, len(given))
        records = {
            topic: [(record.key, record.value, dict(record.headers)) for record in await broker.committed_records(topic)]
            for topic in (topics.clean, topics.annotated, topics.events, topics.claims, topics.dead, topics.changelog)
        }
        await asyncio.sleep(6)  # the lag is measured every five seconds
        url = f"http://127.0.0.1:{flow.settings.web_port}"
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{url}/metrics") as answer:
                metrics = await answer.text()
            health, ready = [await _json(session, f"{url}/{page}") for page in ("healthz", "readyz")]
        status = await flow.worker.stop()
    return Ran(flow.settings, given, observed, records, metrics, health, ready, status)


async def _json(session: aiohttp.ClientSession, url: str) -> tuple[int, dict[str, object]]:
    async with session.get(url) as answer:
        return answer.status, await answer.json()
