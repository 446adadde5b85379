"""Reading a changelog into a store that its worker may come to own meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from aiokafka import AIOKafkaConsumer, TopicPartition

from agents.delivery.changelog import _read
from agents.state import MemoryStore

CHANGELOG = TopicPartition("changelog", 0)


@dataclass(frozen=True)
class Change:
    offset: int
    key: bytes
    value: bytes | None


@dataclass
class KeptChanges:
    """Stands for a reader of the changelog; two records a poll. `meanwhile` runs while a poll is under way."""

    changes: list[Change]
    meanwhile: Callable[[int], None] = lambda _: None
    at: int = 0
    polls: int = field(default=0)

    def seek(self, _: TopicPartition, offset: int) -> None:
        self.at = offset

    async def position(self, _: TopicPartition) -> int:
        return self.at

    async def getmany(self, timeout_ms: int) -> dict[TopicPartition, list[Change]]:
        found = [change for change in self.changes if change.offset >= self.at][:2]
        self.at = found[-1].offset + 1 if found else self.at
        self.polls += 1
        self.meanwhile(self.polls)
        return {CHANGELOG: found} if found else {}


CHANGES = [Change(0, b"a", b"1"), Change(1, b"b", b"1"), Change(2, b"a", b"2"), Change(3, b"b", None), Change(4, b"c", b"3")]


async def read(reader: KeptChanges, store: MemoryStore) -> int:
    return await _read(cast(AIOKafkaConsumer, reader), CHANGELOG, store, 0, 5, silence=0.05)


async def test_only_what_the_store_lacks_is_read() -> None:
    store = MemoryStore()
    store.apply({b"a": b"2", b"b": b"1"}, 3)
    assert await read(KeptChanges(CHANGES), store) == 2
    assert (store.entries, store.changelog_offset) == ({b"a": b"2", b"c": b"3"}, 5)


async def test_old_values_never_replace_what_was_committed_meanwhile() -> None:
    store = MemoryStore()

    def take_over(poll: int) -> None:
        if poll == 1:  # the worker has become the owner, restored all and committed another change
            store.apply({b"a": b"9", b"c": b"3"}, 7)

    await read(KeptChanges(CHANGES, take_over), store)
    assert (store.entries, store.changelog_offset) == ({b"a": b"9", b"c": b"3"}, 7)


async def test_an_end_that_does_not_come_is_not_waited_for() -> None:
    """The owner's open transaction: its records are not committed yet."""
    store = MemoryStore()
    assert await read(KeptChanges(CHANGES[:3]), store) == 3
    assert store.changelog_offset == 3
