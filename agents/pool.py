"""A pool of processes that read articles: a hung or dying process costs its own record and no other.

Tasks and results are pickled on the way, by pipes that only this process and its children have open: nothing that came from a
topic is unpickled, for an article travels as the bytes or text that it is.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context, parent_process
from typing import ParamSpec, TypeVar

from agents.settings import Settings
from pipeline.rejection import Rejection, RejectionCode

log = logging.getLogger(__name__)

Given = ParamSpec("Given")
Made = TypeVar("Made")


_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError)
"""What a function raises because of the record it reads. Anything else (a disk, a missing model) may pass, and comes out."""


class _Slot:
    """One process, one task at a time, so that whoever is in it when it dies is known."""

    def __init__(self, initializer: Callable[[Settings], None], settings: Settings) -> None:
        self._initializer, self._settings = initializer, settings
        self.lock = asyncio.Lock()
        self.waiting = 0
        self._start()

    def _start(self) -> None:
        # spawn: this process has threads, and a fork would copy their locks in whatever state they are
        self.executor = ProcessPoolExecutor(1, get_context("spawn"))
        # Its first task, not the executor's initializer: of what that raises only a broken pool would be seen.
        self.pid = asyncio.wrap_future(self.executor.submit(_begin, self._initializer, self._settings))

    async def restart(self) -> None:
        """Ends the process, whatever it is doing, and starts another."""
        self.kill()
        self._start()
        await self.pid

    def kill(self) -> None:
        """Ends the process at once."""
        if self.pid.done() and not self.pid.cancelled() and self.pid.exception() is None:
            try:
                os.kill(self.pid.result(), signal.SIGKILL)
            except ProcessLookupError:
                log.debug("process %d had ended already", self.pid.result())
        self.executor.shutdown(wait=True, cancel_futures=True)


def _begin(initializer: Callable[[Settings], None], settings: Settings) -> int:
    """Begins the work of a new process: it ends with the worker, which may be killed without a chance to end it. Gives its id."""
    threading.Thread(target=_end_with_parent, daemon=True, name="end with parent").start()
    initializer(settings)
    return os.getpid()


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None, "runs in a process that multiprocessing has started"
    parent.join()
    os._exit(1)


class ReadingPool:
    """Runs functions of `agents.reading` in its processes."""

    def __init__(self, initializer: Callable[[Settings], None], settings: Settings) -> None:
        self._initializer, self._settings = initializer, settings
        self._slots: list[_Slot] = []
        self._turns: set[asyncio.Task[object]] = set()
        self._loaded = asyncio.Event()

    async def start(self) -> None:
        """Starts the processes and waits until each has loaded its models. Raises what the initializer raises.

        Tasks that come before wait; where loading fails, until the pool stops.
        """
        self._slots = [_Slot(self._initializer, self._settings) for _ in range(self._settings.processes)]
        await asyncio.gather(*(slot.pid for slot in self._slots))
        self._loaded.set()

    @property
    def is_loaded(self) -> bool:
        """Whether every process has loaded its models."""
        return self._loaded.is_set()

    async def stop(self) -> None:
        """Ends the processes; tasks in them are cancelled."""
        slots, self._slots = self._slots, []
        for turn in self._turns:
            turn.cancel()
        await asyncio.gather(*self._turns, return_exceptions=True)
        await asyncio.gather(*(asyncio.to_thread(slot.kill) for slot in slots))

    async def run(
        self, affinity: int | None, function: Callable[Given, Made], *args: Given.args, **kwargs: Given.kwargs
    ) -> Made | Rejection:
        """`function(*args, **kwargs)` in a process, or why it cannot be had: `timeout`, or `annotation_crashed` after two deaths
        or two failures that lie in the record.

        Tasks of one `affinity` run in the same process (near-copies meet the same memo); None takes the least busy one.
        Raises what else the function raises.
        """
        slot = (
            self._slots[affinity % len(self._slots)] if affinity is not None else min(self._slots, key=lambda each: each.waiting)
        )
        # Shielded: a caller that is cancelled leaves its task to end; a process can only be killed, and its memo with it.
        turn = asyncio.create_task(self._take_turn(slot, partial(function, *args, **kwargs)))
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        return await asyncio.shield(turn)

    async def _take_turn(self, slot: _Slot, task: Callable[[], Made]) -> Made | Rejection:
        slot.waiting += 1
        try:
            await self._loaded.wait()
            async with slot.lock:
                return await self._run_in(slot, task)
        finally:
            slot.waiting -= 1

    async def _run_in(self, slot: _Slot, task: Callable[[], Made]) -> Made | Rejection:
        """What the task gives in that process, at the second attempt where the first one fails, or the rejection.

        Raises `BrokenProcessPool` where the pool is stopping, and what the task raises that does not lie in the record.
        """
        seconds = self._settings.read_timeout_seconds
        why = ""
        for attempt in (1, 2):
            try:
                return await _within(seconds, asyncio.wrap_future(slot.executor.submit(task)))
            except TimeoutError:
                await slot.restart()
                return Rejection(
                    RejectionCode.TIMEOUT,
                    f"reading took longer than {seconds:g} s: raise CLAIMWIRE_READ_TIMEOUT_SECONDS and replay",
                )
            except BrokenProcessPool:
                if slot not in self._slots:
                    raise  # the pool is stopping
                why = "the reading process died"
                log.warning("%s (%d of 2 on this record)", why, attempt)
                await slot.restart()
            except _FAULTS as error:
                why = f"reading failed with {type(error).__name__}"
                log.warning("%s (%d of 2 on this record)", why, attempt, exc_info=error)
                if isinstance(error, MemoryError):
                    await slot.restart()
        return Rejection(RejectionCode.ANNOTATION_CRASHED, f"{why} twice on this record alone: report it with the record")


async def _within(seconds: float, result: asyncio.Future[Made]) -> Made:
    """The result. Counts turns of waiting and not the clock. Raises `TimeoutError` where there is none after `seconds`, and what
    the task raises.

    A worker that was stopped and goes on (SIGSTOP, a paused machine) finds every deadline past and the results of innocent
    records unread; that pause counts as one turn.
    """
    turns = 10
    for _ in range(turns):
        await asyncio.wait((result,), timeout=seconds / turns)
        if result.done():
            return result.result()
    result.cancel()
    raise TimeoutError
