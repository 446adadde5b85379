"""The window and the batches of one partition, against a writer that keeps what it is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from aiokafka.errors import KafkaError, ProducerFenced
from faust.types import EventT

from agents.delivery.partition import PartitionDelivery
from agents.delivery.records import Output, Record
from agents.metrics import Metrics
from agents.settings import Settings
from agents.state import Changes, MemoryStore, StagedState
from pipeline.rejection import Rejection, RejectionCode


@dataclass
class KeptWriter:
    """Remembers each batch; raises `failure` instead where there is one."""

    committed: int = 0
    failure: BaseException | None = None
    batches: list[tuple[list[Output], dict[bytes, bytes | None], int]] = field(default_factory=list)

    async def open(self) -> int:
        return self.committed

    async def write(self, outputs: Sequence[Output], changes: Changes, next_offset: int) -> int:
        if self.failure is not None:
            raise self.failure
        self.batches.append((list(outputs), dict(changes), next_offset))
        return 10 * len(self.batches)

    async def close(self) -> None:
        return None

    def values(self) -> list[bytes | None]:
        return [output.value for outputs, _, _ in self.batches for output in outputs]


@dataclass
class EchoStep:
    """Writes each value back after the seconds that it names; a value of "bad" can never succeed."""

    state: StagedState | None = None
    name: str = "clean"
    source: str = "in"
    limits: dict[str, int] = field(default_factory=lambda: {"out": 400})

    async def handle(self, record: Record) -> Sequence[Output] | Rejection:
        value = record.value or b""
        if self.state is not None:
            self.state[b"count"] = b"%d" % (int(self.state.get(b"count") or 0) + 1)
        if value == b"bad":
            return Rejection(RejectionCode.NO_TEXT, "bad")
        if value.startswith(b"sleep "):
            await asyncio.sleep(float(value.split()[1]))
        if value == b"raise":
            raise OSError("the disk is gone")
        return [Output("out", record.key, value)]


class Acks:
    """Stands for a Faust event: all that delivery does with one is to ack it."""

    def __init__(self, acked: list[int], offset: int) -> None:
        self._acked, self._offset = acked, offset

    def ack(self) -> None:
        self._acked.append(self._offset)


@dataclass
class Bench:
    delivery: PartitionDelivery
    writer: KeptWriter
    acked: list[int] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)

    async def add(self, offset: int, value: bytes) -> None:
        record = Record("in", 0, offset, 0, b"key", value, (("raw_topic", b"raw"), ("raw_partition", b"3"), ("raw_offset", b"9")))
        await self.delivery.add([record], cast("EventT[bytes]", Acks(self.acked, offset)))

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await asyncio.sleep(0.005)


@asynccontextmanager
async def bench(step: EchoStep | None = None, writer: KeptWriter | None = None, **settings: Any) -> AsyncIterator[Bench]:
    writer = writer or KeptWriter()
    errors: list[BaseException] = []
    made = Settings(**({"batch_linger_ms": 20} | settings))
    delivery = PartitionDelivery(step or EchoStep(), writer, made, Metrics(), "dead", errors.append)
    await delivery.open(None)
    try:
        yield Bench(delivery, writer, errors=errors)
    finally:
        await delivery.close()


async def test_outputs_offsets_and_acks_keep_the_order_of_the_input() -> None:
    async with bench() as on:
        for offset, value in enumerate([b"sleep 0.05", b"sleep 0.01", b"three"]):
            await on.add(offset, value)
        await on.until(lambda: len(on.acked) == 3)
    assert on.writer.values() == [b"sleep 0.05", b"sleep 0.01", b"three"]
    assert on.acked == [0, 1, 2]
    assert on.writer.batches[-1][2] == 3
    assert on.delivery.next_offset == 3


async def test_a_slow_record_holds_back_only_what_comes_after_it() -> None:
    async with bench() as on:
        for offset, value in enumerate([b"one", b"sleep 60", b"three"]):
            await on.add(offset, value)
        await on.until(lambda: on.acked == [0])
        await asyncio.sleep(0.1)
    assert (on.writer.values(), on.acked) == ([b"one"], [0])


async def test_what_was_committed_before_is_acked_and_not_handled_again() -> None:
    async with bench(writer=KeptWriter(committed=2)) as on:
        for offset in range(4):
            await on.add(offset, b"%d" % offset)
        await on.until(lambda: len(on.acked) == 4)
    assert on.writer.values() == [b"2", b"3"]


async def test_a_record_that_is_read_again_while_it_waits_is_handled_once() -> None:
    async with bench() as on:
        for offset in (0, 1, 0, 1, 2):
            await on.add(offset, b"sleep 0.1" if offset == 0 else b"%d" % offset)
        await on.until(lambda: len(on.acked) == 5)
    assert on.writer.values() == [b"sleep 0.1", b"1", b"2"]


async def test_a_dead_letter_keeps_bytes_and_key_and_says_why_and_where() -> None:
    async with bench() as on:
        await on.add(7, b"bad")
        await on.until(lambda: on.acked == [7])
    ((outputs, _, next_offset),) = on.writer.batches
    (letter,) = outputs
    headers = dict(letter.headers)
    assert (letter.topic, letter.key, letter.value, next_offset) == ("dead", b"key", b"bad", 8)
    del headers["failed_at"], headers["pipeline_version"]
    assert headers == {
        "error_code": b"no_text",
        "error_message": b"bad",
        "error_stage": b"clean",
        "raw_topic": b"raw",
        "raw_partition": b"3",
        "raw_offset": b"9",
        "raw_timestamp": b"0",
    }


async def test_an_output_over_the_topics_limit_becomes_a_dead_letter_and_leaves_no_state() -> None:
    state = StagedState(MemoryStore())
    async with bench(EchoStep(state)) as on:
        await on.add(0, b"x" * 500)
        await on.add(1, b"small")
        await on.until(lambda: len(on.acked) == 2)
    letter, small = (output for outputs, _, _ in on.writer.batches for output in outputs)
    assert (letter.topic, letter.value, dict(letter.headers)["error_code"]) == ("dead", b"x" * 500, b"output_too_large")
    assert small == Output("out", b"key", b"small")
    assert state.get(b"count") == b"1"


async def test_state_reaches_the_store_with_the_commit_and_is_read_by_the_next_record() -> None:
    store = MemoryStore()
    async with bench(EchoStep(StagedState(store))) as on:
        for offset, value in enumerate([b"one", b"bad", b"two"]):
            await on.add(offset, value)
        await on.until(lambda: len(on.acked) == 3)
    assert store.entries == {b"count": b"2"}
    assert store.changelog_offset == 10 * len(on.writer.batches)
    assert on.writer.batches[-1][1] == {b"count": b"2"}


@pytest.mark.parametrize("failure", [KafkaError("gone"), TimeoutError()])
async def test_a_failed_commit_gives_up_before_any_ack(failure: Exception) -> None:
    store = MemoryStore()
    async with bench(EchoStep(StagedState(store)), KeptWriter(failure=failure)) as on:
        await on.add(0, b"one")
        await on.until(lambda: bool(on.errors))
    assert (on.errors, on.acked, store.entries) == ([failure], [], {})


async def test_a_failure_that_may_pass_gives_up_before_any_ack() -> None:
    async with bench() as on:
        await on.add(0, b"raise")
        await on.until(lambda: bool(on.errors))
    assert repr(on.errors) == "[OSError('the disk is gone')]"
    assert on.acked == []


async def test_a_fenced_partition_is_let_go_in_peace() -> None:
    async with bench(writer=KeptWriter(failure=ProducerFenced())) as on:
        await on.add(0, b"one")
        await on.until(lambda: not on.delivery.is_open)
    assert (on.errors, on.acked) == ([], [])


async def test_a_fenced_partition_that_nobody_revokes_gives_up() -> None:
    fenced = ProducerFenced()
    async with bench(writer=KeptWriter(failure=fenced), session_timeout_seconds=0.1) as on:
        await on.add(0, b"one")
        await on.until(lambda: bool(on.errors))
    assert (on.errors, on.acked) == ([fenced], [])


async def test_a_fenced_writer_is_not_kept_and_a_good_one_is() -> None:
    async with bench(writer=KeptWriter(failure=ProducerFenced())) as on:
        await on.add(0, b"one")
        await on.until(lambda: not on.delivery.is_open)
        assert not await on.delivery.close()
    async with bench() as on:
        await on.add(0, b"one")
        await on.until(lambda: on.acked == [0])
        assert await on.delivery.close()


async def test_what_waits_without_a_commit_is_told_from_what_is_idle() -> None:
    async with bench() as on:
        assert on.delivery.waiting_since is None
        on.delivery.saw_lag(3)
        assert on.delivery.waiting_since is not None
        on.delivery.saw_lag(0)
        assert on.delivery.waiting_since is None
        await on.add(0, b"sleep 60")
        on.delivery.saw_lag(0)
        assert on.delivery.waiting_since is not None


async def test_a_fenced_partition_does_not_hold_up_the_agent() -> None:
    async with bench(writer=KeptWriter(failure=ProducerFenced()), window=2) as on:
        adding = [asyncio.create_task(on.add(offset, b"one")) for offset in range(6)]
        await asyncio.wait_for(asyncio.gather(*adding), 5)
        assert not on.delivery.is_open
    assert (on.errors, on.acked) == ([], [])


async def test_a_full_window_makes_the_agent_wait_and_closing_frees_it() -> None:
    async with bench(window=2) as on:
        await on.add(0, b"sleep 60")
        await on.add(1, b"sleep 60")
        waiting = asyncio.create_task(on.add(2, b"two"))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        await on.delivery.close()
        await asyncio.wait_for(waiting, 1)
    assert (on.acked, on.writer.batches) == ([], [])


async def test_what_is_not_committed_is_bounded_and_room_comes_with_the_commit() -> None:
    async with bench(window=2, batch_records=3) as on:
        await on.add(0, b"sleep 0.3")
        for offset in range(1, 6):
            await asyncio.wait_for(on.add(offset, b"%d" % offset), 0.2)
        waiting = asyncio.create_task(on.add(6, b"6"))
        await asyncio.sleep(0.05)
        assert not waiting.done(), "two batches wait behind the first record"
        await on.until(lambda: len(on.acked) == 7)
    assert on.writer.values() == [b"sleep 0.3", *(b"%d" % offset for offset in range(1, 7))]
    assert [next_offset for _, _, next_offset in on.writer.batches] == [3, 6, 7]


async def test_records_of_one_event_are_acked_together_and_none_is_handled_twice() -> None:
    async with bench(batch_records=2) as on:
        records = [Record("in", 0, offset, 0, b"key", b"%d" % offset) for offset in range(5)]
        await on.delivery.add(records[:3], cast("EventT[bytes]", Acks(on.acked, 2)))
        await on.delivery.add(records, cast("EventT[bytes]", Acks(on.acked, 4)))
        await on.delivery.add(records[1:4], cast("EventT[bytes]", Acks(on.acked, 3)))
        await on.until(lambda: len(on.acked) == 3)
    assert on.writer.values() == [b"0", b"1", b"2", b"3", b"4"]
    assert sorted(on.acked) == [2, 3, 4]


async def test_what_comes_alone_is_committed_at_once_and_what_comes_fast_together() -> None:
    async with bench(batch_linger_ms=200) as on:
        started = asyncio.get_running_loop().time()
        await on.add(0, b"0")
        await on.until(lambda: on.acked == [0])
        assert asyncio.get_running_loop().time() - started < 0.15
        for offset in range(1, 5):
            await on.add(offset, b"sleep 0.01")
        await on.until(lambda: len(on.acked) == 5)
    assert [next_offset for _, _, next_offset in on.writer.batches] == [1, 5]


async def test_what_comes_fast_comes_together_where_records_are_handled_one_after_the_other() -> None:
    async with bench(EchoStep(StagedState(MemoryStore())), batch_linger_ms=200) as on:
        started = asyncio.get_running_loop().time()
        await on.add(0, b"0")
        await on.until(lambda: on.acked == [0])
        assert asyncio.get_running_loop().time() - started < 0.15
        for offset in range(1, 5):
            await on.add(offset, b"%d" % offset)
            await asyncio.sleep(0.01)
        await on.until(lambda: len(on.acked) == 5)
    assert [next_offset for _, _, next_offset in on.writer.batches] == [1, 5]


async def test_a_partition_that_is_behind_makes_few_batches_and_waits_for_none_when_all_is_handled() -> None:
    loop = asyncio.get_running_loop()
    async with bench(batch_linger_ms=300) as on:
        await on.add(0, b"0")
        await on.until(lambda: on.acked == [0])
        started = loop.time()
        for offset in range(1, 5):
            await on.add(offset, b"sleep %.1f" % (0.1 * offset))
        await on.until(lambda: len(on.acked) == 5)
        assert loop.time() - started < 0.6, "the last of them is handled after .4 s, and nothing else comes"
    assert [next_offset for _, _, next_offset in on.writer.batches] == [1, 5]


async def test_a_slow_record_holds_back_those_before_it_for_a_few_lingers_only() -> None:
    async with bench(batch_linger_ms=50) as on:
        await on.add(0, b"0")
        await on.until(lambda: on.acked == [0])
        for offset, value in enumerate([b"1", *[b"sleep 60"] * 20], start=1):
            await on.add(offset, value)
        async with asyncio.timeout(0.4):
            await on.until(lambda: on.acked == [0, 1])


async def test_a_full_batch_does_not_wait_for_its_time() -> None:
    async with bench(batch_linger_ms=5_000, batch_records=2) as on:
        for offset in range(5):
            await on.add(offset, b"%d" % offset)
        await on.until(lambda: len(on.acked) == 4)
    assert [next_offset for _, _, next_offset in on.writer.batches] == [2, 4]
