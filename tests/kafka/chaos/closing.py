"""What is looked at once, at the end: the twin from the raw records on, the command line's twin, the newest states of all claims,
and every copy of the state."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from subprocess import DEVNULL

from aiokafka import TopicPartition

from agents.broker import Broker
from agents.delivery.changelog import restore
from agents.resolve import retention
from agents.state import RocksStore
from agents.state.stores import OFFSET_KEY, TIME_KEY
from agents.topics import Topics
from pipeline.offline import Stage, Twin
from pipeline.resolution import Resolver
from schemas import AnnotatedArticle
from tests.kafka.chaos.audit import MOST_BYTES, Audit
from tests.kafka.observed_state import latest


def mentions_by_the_twin(given: list[bytes]) -> set[str]:
    """The mention ids that the offline twin gives for raw records."""
    made = Twin(Stage.RAW, Stage.ANNOTATED, {}, MOST_BYTES, memo_sentences=10_000).process(given)
    return {mention.mention_id for article in made if isinstance(article, AnnotatedArticle) for mention in article.claims}


async def events_that_differ(audit: Audit, days: float, folder: Path) -> int:
    """Events that `claimwire process --from annotated` gives for the dump and the topic lacks byte for byte, or the reverse.
    A claim with one mention is kept for so many days."""
    dump, made = folder / "annotated.jsonl", folder / "events.jsonl"
    dump.write_bytes(b"".join(value + b"\n" for value in audit.annotated))
    command = [sys.executable, "-m", "agents", "process", str(dump), "--from", "annotated", "-o", str(made)]
    process = await asyncio.create_subprocess_exec(
        *command, stderr=DEVNULL, env={**os.environ, "CLAIMWIRE_SINGLE_CLAIM_DAYS": str(days)}
    )
    assert await process.wait() == 0, command
    twin, read = Counter(made.read_bytes().splitlines()), Counter(audit.events())
    return (twin - read).total() + (read - twin).total()


async def claims_that_differ(broker: Broker, annotated: list[bytes]) -> tuple[int, int]:
    """Claims of which the topic's newest record is not the newest state that the twin gives, or not deleted though the twin has
    forgotten the claim; and how many are forgotten."""
    wanted: dict[bytes, bytes] = {}
    forgotten = 0
    resolver = Resolver({}, retention(broker.settings))
    for value in annotated:
        resolution = resolver.resolve(AnnotatedArticle.from_bytes(value))
        wanted |= {claim.claim_id.encode(): claim.to_bytes() for claim in resolution.claims}
        forgotten += sum(wanted.pop(claim_id.encode(), None) is not None for claim_id in resolution.forgotten)
    return _differing(await latest(broker, Topics.of(broker.settings).claims), wanted), forgotten


async def state_that_differs(broker: Broker, state: Mapping[bytes, bytes], folders: list[Path]) -> int:
    """Entries of the changelog, and of each worker's state brought up to it, that are not the twin's."""
    changelog = TopicPartition(Topics.of(broker.settings).changelog, 0)
    differing = _differing(await latest(broker, changelog.topic), state)
    for folder in folders:
        store = RocksStore(folder)
        await restore(store, changelog, broker)
        differing += _differing(_entries(store), state)
        store.close()
    return differing


def _entries(store: RocksStore) -> dict[bytes, bytes]:
    assert store._database is not None
    return {key: value for key, value in store._database.items() if key not in (OFFSET_KEY, TIME_KEY)}  # type: ignore[misc]


def _differing(found: Mapping[bytes, bytes], wanted: Mapping[bytes, bytes]) -> int:
    return sum(found.get(key) != wanted.get(key) for key in found.keys() | wanted.keys())
