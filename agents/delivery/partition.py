"""One input partition: taken over, its records handled in a window, and committed batch by batch; let go of."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from aiokafka.errors import IllegalOperation, ProducerFenced
from faust.types import EventT

from agents.delivery.handling import Handled, Handling
from agents.delivery.records import Record, Step
from agents.delivery.window import Window
from agents.delivery.writers import Writer
from agents.metrics import Metrics
from agents.settings import Settings

log = logging.getLogger(__name__)

Restore = Callable[[], Awaitable[int]]


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
        self._step, self._writer, self._settings, self._give_up = step, writer, settings, give_up
        self._handling = Handling(step, metrics, dead_topic)
        self._window = Window(self._handling, settings, serial=step.state is not None)
        self._records_in = metrics.records_in.labels(step.name)
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

    async def add(self, records: Iterable[Record], event: EventT[bytes]) -> None:
        """Lets the records that an event brings into the window, waiting while it is full; those that came in before are passed
        over.

        The event is acked once its last record is committed.
        """
        if not self._opened.is_set():
            await self._opened.wait()
        new = [record for record in records if record.offset >= self._next_in]
        if not new:
            event.ack()
        for record in new:
            if self._closed or not await self._window.let_in(record, event if record is new[-1] else None):
                return
            self._next_in = record.offset + 1
            self._records_in.inc()
            self.waiting_since = self.waiting_since or time.monotonic()

    def saw_lag(self, records: int) -> None:
        """Notes that records wait on the broker. They wait, too: a consumer that has stopped fetching is a stall like any
        other."""
        if records:
            self.waiting_since = self.waiting_since or time.monotonic()
        elif not self._window:
            self.waiting_since = None

    async def close(self) -> bool:
        """Lets go of the partition: a running commit is waited for, all else is forgotten and read again by the next owner.

        Returns whether the writer may go on in another window: false where it was fenced or never opened.
        """
        self._closed = True
        self._opened.set()
        self._window.close()
        async with self._batch_lock:
            tasks: list[asyncio.Task[Any]] = [*self._window.forget()]
            if self._runner is not None:
                self._runner.cancel()
                tasks.append(self._runner)
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._step.state is not None:
            self._step.state.discard()
        self.waiting_since = None
        return self._runner is not None and not self._fenced

    async def _run(self) -> None:
        try:
            while not self._closed:
                await self._window.batch_is_due()
                async with self._batch_lock:
                    await self._commit(await self._window.batch())
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
        self._window.close()
        await asyncio.sleep(self._settings.session_timeout_seconds)
        self._give_up(fenced)

    async def _commit(self, batch: list[Handled]) -> None:
        """Writes the batch for good, then lets state, buffers and measurements know, in this order."""
        if self._closed or not batch:
            return
        outputs = [output for handled in batch for output in handled.outputs]
        state, next_offset = self._step.state, batch[-1].record.offset + 1
        async with asyncio.timeout(self._settings.commit_timeout_seconds):
            changelog_offset = await self._writer.write(outputs, state.changes() if state else {}, next_offset)
        if state is not None:
            state.committed(max(changelog_offset, state.store.changelog_offset))
        self.next_offset = next_offset
        self._window.committed(batch)
        self.waiting_since = time.monotonic() if self._window else None
        self._handling.observe(batch)
