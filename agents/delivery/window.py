"""The records of one input partition that are let in and not committed: in order, and not more than there is room for."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from faust.types import EventT

from agents.delivery.handling import Handled
from agents.delivery.records import Record
from agents.settings import Settings

BATCHES_AHEAD = 2
"""Batches that may be let in and not be committed: one is gathered while another one is written. By judgement."""

STRETCHED = 4
"""How many times `batch_linger_ms` a batch may stand behind the last one while other records are being handled: 1 s by default,
by judgement. 120 articles that all were there left in 18 and 21 transactions of annotating, and as many of resolving, with one
time that in 70 and 74; the worker took 16.9 ms of processor time an article, and 21.3."""

Handle = Callable[[Record, EventT[bytes] | None], Awaitable[Handled]]


@dataclass(frozen=True, slots=True)
class Pending:
    """A record in the window; `task` is handling it, or null where records are handled one after the other."""

    record: Record
    event: EventT[bytes] | None
    task: asyncio.Task[Handled] | None


class Window:
    """Handles `settings.window` records at once, or where it is `serial`, one after the other and only when a batch is made."""

    def __init__(self, handle: Handle, settings: Settings, *, serial: bool) -> None:
        self._handle, self._settings, self._serial = handle, settings, serial
        self._pending: deque[Pending] = deque()
        self._room = asyncio.Semaphore(BATCHES_AHEAD * settings.batch_records)
        self._handling = asyncio.Semaphore(settings.window)
        self._arrived, self._progress = asyncio.Event(), asyncio.Event()
        self._finished = 0
        self._last_batch = 0.0
        self._closed = False

    def __len__(self) -> int:
        """Records that no batch has taken."""
        return len(self._pending)

    async def let_in(self, record: Record, event: EventT[bytes] | None) -> bool:
        """Lets a record in once there is room; false where the window is closed by then."""
        await self._room.acquire()
        if not self._serial:
            await self._handling.acquire()
        if self._closed:
            self._free()  # for whoever waits next: a partition that is let go of must not hold up the agent's others
            return False
        task = None if self._serial else asyncio.create_task(self._handle_at_once(record, event))
        self._pending.append(Pending(record, event, task))
        self._arrived.set()
        if self._serial:
            self._progress.set()
        return True

    async def batch_is_due(self) -> None:
        """Waits until a record is there, handled where they are handled at once, and a batch is due.

        A batch is due when it is full, or at its time after the last one: what comes alone is not kept waiting, and what comes
        fast comes together.
        """
        while not self._pending:
            self._arrived.clear()
            await self._arrived.wait()
        first = self._pending[0].task
        if first is not None:
            await asyncio.wait((first,))
        while self._ready < self._settings.batch_records and (pause := self._last_batch + self._spacing - time.monotonic()) > 0:
            self._progress.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._progress.wait()
        self._last_batch = time.monotonic()

    @property
    def _ready(self) -> int:
        """Records that a batch may take."""
        return len(self._pending) if self._serial else self._finished

    @property
    def _spacing(self) -> float:
        """Seconds from the last batch to the next: longer with every record that is still being handled, and that is waited for
        anyway, so a partition that is behind makes few transactions."""
        return self._settings.batch_linger_ms / 1000 * min(1 + len(self._pending) - self._ready, STRETCHED)

    async def batch(self) -> list[Handled]:
        """Takes the handled records at the head, as many as a batch may have; a serial window handles what has come in by then,
        each record on the state that the one before it left. Raises what handling one has raised."""
        taken: list[Handled] = []
        while self._pending and len(taken) < self._settings.batch_records and not self._closed:
            first = self._pending[0]
            if first.task is None:
                taken.append(await self._handle(first.record, first.event))
            elif first.task.done():
                taken.append(first.task.result())
                self._finished -= 1
            else:
                break
            self._pending.popleft()
        return taken

    def committed(self, batch: list[Handled]) -> None:
        """Acks the events of these records and makes room for others."""
        for handled in batch:
            if handled.event is not None:
                handled.event.ack()
            self._room.release()

    def close(self) -> None:
        """Lets nothing more in."""
        self._closed = True
        self._free()

    def forget(self) -> list[asyncio.Task[Handled]]:
        """Forgets all records; returns the tasks that were handling them, cancelled."""
        tasks = [pending.task for pending in self._pending if pending.task is not None]
        self._pending.clear()
        for task in tasks:
            task.cancel()
        return tasks

    def _free(self) -> None:
        """Lets one record go on that may be waiting; it finds the window closed."""
        self._room.release()
        self._handling.release()

    async def _handle_at_once(self, record: Record, event: EventT[bytes] | None) -> Handled:
        try:
            return await self._handle(record, event)
        finally:
            self._handling.release()
            self._finished += 1
            self._progress.set()
