"""One input partition: a bounded, ordered window of records being handled, and the batches in which they commit."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from aiokafka.errors import IllegalOperation, ProducerFenced
from faust.types import EventT

from agents.delivery.dead_letters import dead_letter
from agents.delivery.records import Output, Record, Step
from agents.delivery.writers import Writer
from agents.metrics import Metrics
from agents.settings import Settings
from pipeline.rejection import Rejection, RejectionCode

log = logging.getLogger(__name__)

Restore = Callable[[], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a record: its outputs, and the code where it is a dead letter."""

    record: Record
    event: EventT[bytes]
    outputs: Sequence[Output]
    dead: RejectionCode | None


@dataclass(frozen=True, slots=True)
class Pending:
    """A record in the window; `task` is handling it, or null where records are handled one after the other."""

    record: Record
    event: EventT[bytes]
    task: asyncio.Task[Handled] | None


class PartitionDelivery:
    """Handles the records of one input partition and commits them in their order.

    `give_up(error)` is called for what delivery cannot mend: it must end the process before anything more is acked.
    """

    def __init__(
        self,
        step: Step,
        writer: Writer,
        settings: Settings,
        metrics: Metrics,
        dead_topic: str,
        give_up: Callable[[BaseException], None],
    ) -> None:
        self._step, self._writer, self._settings, self._metrics = step, writer, settings, metrics
        self._dead_topic, self._give_up = dead_topic, give_up
        self._slots = asyncio.Semaphore(settings.window if step.state is None else settings.batch_records)
        self._window: asyncio.Queue[Pending] = asyncio.Queue()
        self._held: Pending | None = None
        self._opened = asyncio.Event()
        self._fenced = False
        self._batch_lock = asyncio.Lock()
        self._runner: asyncio.Task[None] | None = None
        self._closed = False
        self.next_offset = 0
        """Offset after the last committed record, once open."""
        self._next_in = 0
        self.waiting_since: float | None = time.monotonic()
        """Monotonic seconds since which records wait without a commit, or since it began to open; None when none waits."""

    @property
    def is_open(self) -> bool:
        """Whether it is fenced, restored and taking records."""
        return self._opened.is_set() and not self._closed

    async def open(self, restore: Restore | None) -> None:
        """Takes the partition over: shuts out the previous owner, restores the state, then starts to take records."""
        self.next_offset = self._next_in = await self._writer.open()
        self.waiting_since = None
        if restore is not None:
            await restore()
        self._runner = asyncio.create_task(self._run(), name=f"deliver {self._step.name}")
        self._opened.set()

    async def add(self, record: Record, event: EventT[bytes]) -> None:
        """Lets a record into the window, waiting while it is full. One that came in before is only acked."""
        await self._opened.wait()
        if record.offset < self._next_in:
            event.ack()
            return
        if self._closed:
            return
        await self._slots.acquire()
        if self._closed:
            self._slots.release()  # for whoever waits next: a partition that is let go of must not hold up the agent's others
            return
        self._next_in = record.offset + 1
        self._metrics.records_in.labels(self._step.name).inc()
        self.waiting_since = self.waiting_since or time.monotonic()
        serial = self._step.state is not None
        task = None if serial else asyncio.create_task(self._handle(record, event), name=self._step.name)
        self._window.put_nowait(Pending(record, event, task))

    def saw_lag(self, records: int) -> None:
        """Notes that records wait on the broker. They wait, too: a consumer that has stopped fetching is a stall like any
        other."""
        if records:
            self.waiting_since = self.waiting_since or time.monotonic()
        elif self._window.empty() and self._held is None:
            self.waiting_since = None

    async def close(self) -> bool:
        """Lets go of the partition: a running commit is waited for, all else is forgotten and read again by the next owner.

        Returns whether the writer may go on in another window: false where it was fenced or never opened.
        """
        self._closed = True
        self._opened.set()
        async with self._batch_lock:
            left = [self._held] if self._held else []
            while not self._window.empty():
                left.append(self._window.get_nowait())
            tasks = [pending.task for pending in left if pending.task] + ([self._runner] if self._runner else [])
            for task in tasks:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._slots.release()  # one record may be waiting in `add`; it finds the partition closed
        if self._step.state is not None:
            self._step.state.discard()
        self.waiting_since = None
        return self._runner is not None and not self._fenced

    async def _run(self) -> None:
        try:
            while not self._closed:
                if self._step.state is None:
                    batch = await self._next_of_window()
                    async with self._batch_lock:
                        await self._commit(batch)
                else:
                    first = await self._window.get()
                    async with self._batch_lock:
                        await self._commit(await self._next_serially(first))
        except (ProducerFenced, IllegalOperation) as error:
            await self._wait_for_revocation(error)
        except Exception as error:  # noqa: BLE001  # whatever it is, nothing may be acked after it
            self._give_up(error)

    async def _wait_for_revocation(self, fenced: Exception) -> None:
        """Waits for the group's word on a fenced partition: it is another worker's, or the broker has ended a transaction that
        took too long.

        In the first case the group says so within a session, and `close` cancels this. Else nobody else would take the records:
        only a restart reads them again.
        """
        log.info("%s: fenced (%r): waiting for the group to say whose the partition is", self._step.name, fenced)
        self._fenced = self._closed = True
        self._slots.release()  # a record may be waiting in `add`; it finds the partition closed
        await asyncio.sleep(self._settings.session_timeout_seconds)
        self._give_up(fenced)

    async def _next_of_window(self) -> list[Handled]:
        """The finished records at the head of the window: at least one, and those that follow within the linger."""
        batch = [await self._head()]
        try:
            async with asyncio.timeout(self._settings.batch_linger_ms / 1000):
                while len(batch) < self._settings.batch_records:
                    batch.append(await self._head())
        except TimeoutError:
            pass
        return batch

    async def _head(self) -> Handled:
        """The next record, in order, once it is handled. Cut short, it stays the next one."""
        self._held = self._held or await self._window.get()
        assert self._held.task is not None, "records of a window are handled as they come in"
        handled = await asyncio.shield(self._held.task)
        self._held = None
        return handled

    async def _next_serially(self, first: Pending) -> list[Handled]:
        """Handles `first`, and after it all that has come in by then, each on the state that the one before it left."""
        batch = [await self._handle(first.record, first.event)]
        while len(batch) < self._settings.batch_records and not self._window.empty():
            pending = self._window.get_nowait()
            batch.append(await self._handle(pending.record, pending.event))
        return batch

    async def _handle(self, record: Record, event: EventT[bytes]) -> Handled:
        started = time.perf_counter()
        result = await self._step.handle(record)
        if not isinstance(result, Rejection):
            result = self._oversized(result) or result
        dead = result if isinstance(result, Rejection) else None
        if self._step.state is not None:
            (self._step.state.drop_record if dead else self._step.state.keep_record)()
        self._metrics.handling_seconds.labels(self._step.name).observe(time.perf_counter() - started)
        if isinstance(result, Rejection):
            log.warning("%s %d@%d is dead: %s: %s", record.topic, record.partition, record.offset, result.code, result.message)
            letter = dead_letter(self._dead_topic, record, result, self._step.name, datetime.now(UTC))
            return Handled(record, event, [letter], result.code)
        return Handled(record, event, result, None)

    def _oversized(self, outputs: Sequence[Output]) -> Rejection | None:
        for output in outputs:
            limit = self._step.limits.get(output.topic)
            if limit is not None and output.size() > limit:
                message = f"an output of {output.size()} bytes is over the {limit} bytes that {output.topic} takes"
                return Rejection(RejectionCode.OUTPUT_TOO_LARGE, f"{message}: raise max.message.bytes and replay, or drop it")
        return None

    async def _commit(self, batch: Sequence[Handled]) -> None:
        """Writes the batch for good, then lets state, buffers and measurements know, in this order."""
        if self._closed:
            return
        outputs = [output for handled in batch for output in handled.outputs]
        state, next_offset = self._step.state, batch[-1].record.offset + 1
        async with asyncio.timeout(self._settings.commit_timeout_seconds):
            changelog_offset = await self._writer.write(outputs, state.changes() if state else {}, next_offset)
        if state is not None:
            state.committed(max(changelog_offset, state.store.changelog_offset))
        self.next_offset = next_offset
        for handled in batch:
            handled.event.ack()
            self._slots.release()
        self.waiting_since = None if self._window.empty() and self._held is None else time.monotonic()
        self._observe(batch)

    def _observe(self, batch: Sequence[Handled]) -> None:
        name, now = self._step.name, datetime.now(UTC)
        for handled in batch:
            if handled.dead is not None:
                self._metrics.records_dead.labels(name, handled.dead.value).inc()
                continue
            self._metrics.records_out.labels(name).inc(len(handled.outputs))
            for output in handled.outputs:
                if output.raw_timestamp is not None:
                    self._metrics.event_seconds.observe(max((now - output.raw_timestamp).total_seconds(), 0.0))
