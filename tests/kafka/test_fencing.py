"""Who owns a partition: whoever opened its producer last, on a real broker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError, ProducerFenced

from agents.broker import Broker
from agents.delivery.changelog import catch_up, restore
from agents.delivery.records import Output
from agents.delivery.writers import TransactionalWriter
from agents.settings import Settings
from agents.state import MemoryStore
from agents.topics import Topics, topic_specs

pytestmark = pytest.mark.kafka


class Partition:
    """One input partition, for which any number of workers open writers."""

    def __init__(self, settings: Settings) -> None:
        self.broker, self.topics = Broker(settings), Topics.of(settings)
        self.changelog = TopicPartition(self.topics.changelog, 0)
        self.source = TopicPartition(self.topics.clean, 0)

    def writer(self) -> TransactionalWriter:
        return TransactionalWriter(self.broker, self.source, self.changelog)

    def output(self, value: bytes) -> Output:
        return Output(self.topics.annotated, b"key", value)

    async def outputs(self) -> list[bytes]:
        return [record.value for record in await self.broker.committed_records(self.topics.annotated)]


@pytest.fixture
async def partition(fresh_settings: Callable[..., Settings]) -> Partition:
    settings = fresh_settings()
    await Broker(settings).create(topic_specs(settings))
    return Partition(settings)


async def test_a_group_without_offsets_begins_at_zero(partition: Partition) -> None:
    writer = partition.writer()
    assert await writer.open() == 0
    await writer.close()


async def test_changes_of_several_batches_are_all_there_and_the_offset_is_the_one_after_them(partition: Partition) -> None:
    changes: dict[bytes, bytes | None] = {b"%d" % number: b"x" * (number % 1000) for number in range(2000)}
    changes |= {b"gone": None, b"larger than a batch": b"y" * (300 * 1024), b"last": b""}
    writer = partition.writer()
    await writer.open()
    after = await writer.write([], changes, 1)
    await writer.close()
    following = partition.writer()
    await following.open()  # a commit returns before the broker has told the readers; whoever takes over waits for that
    await following.close()
    written = await partition.broker.committed_records(partition.topics.changelog)
    assert [(record.key, record.value) for record in written] == list(changes.items())
    assert written[-1].offset == after - 1


async def test_a_writer_that_is_kept_goes_on_where_it_was(partition: Partition) -> None:
    writer = partition.writer()
    await writer.open()
    await writer.write([partition.output(b"one")], {}, 5)
    assert await writer.open() == 5
    await writer.write([partition.output(b"two")], {}, 6)
    await writer.close()
    assert await partition.outputs() == [b"one", b"two"]


async def test_the_previous_owner_is_fenced_and_the_next_reads_on_from_what_it_committed(partition: Partition) -> None:
    first, second = partition.writer(), partition.writer()
    await first.open()
    await first.write([partition.output(b"one")], {}, 5)
    assert await second.open() == 5
    with pytest.raises(ProducerFenced):
        await first.write([partition.output(b"a zombie's")], {}, 6)
    await second.write([partition.output(b"two")], {}, 7)
    returned = partition.writer()
    assert await returned.open() == 7, "revoked, then returned"
    await returned.write([partition.output(b"three")], {}, 8)
    for writer in (first, second, returned):
        await writer.close()
    assert await partition.outputs() == [b"one", b"two", b"three"]


async def test_a_transaction_cut_short_by_the_next_owner_leaves_nothing(partition: Partition) -> None:
    first, second = partition.writer(), partition.writer()
    await first.open()
    await first._producer.begin_transaction()
    await first._producer.send_and_wait(partition.topics.annotated, b"half")
    await first._producer.send_and_wait(partition.changelog.topic, b"half", b"key", partition=0)
    assert await second.open() == 0
    with pytest.raises(KafkaError):
        await first._producer.commit_transaction()
    await second.write([partition.output(b"whole")], {b"key": b"whole"}, 1)
    store = MemoryStore()
    assert await restore(store, partition.changelog, partition.broker) == 1
    for writer in (first, second):
        await writer.close()
    assert (await partition.outputs(), store.entries) == ([b"whole"], {b"key": b"whole"})


async def test_state_ahead_of_its_changelog_is_read_from_the_start_by_the_owner_and_left_alone_before(
    partition: Partition,
) -> None:
    writer = partition.writer()
    await writer.open()
    await writer.write([], {b"a": b"1", b"b": b"1"}, 1)
    await writer.write([], {b"b": None}, 2)
    await writer.close()
    store = MemoryStore()
    store.apply({b"never": b"committed"}, 1000)
    assert await catch_up(store, partition.changelog, partition.broker) == 0
    assert store.entries == {b"never": b"committed"}
    assert await restore(store, partition.changelog, partition.broker) == 3
    assert store.entries == {b"a": b"1"}
    assert await catch_up(store, partition.changelog, partition.broker) == 0
