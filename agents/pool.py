"""A pool of processes that read articles: a hung or dying process costs its own record and no other.

Tasks and results are pickled on the way, by pipes that only this process and its children have open: nothing that came from a
topic is unpickled, for an article travels as the bytes or text that it is.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

from agents.called_process import CalledProcess, DiedError
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
        self._process = CalledProcess()

    async def load(self) -> None:
        """Makes the process ready. Raises what the initializer raises."""
        await self._process.call(partial(self._initializer, self._settings))

    async def call(self, task: Callable[[], Made]) -> Made:
        """What the task gives there. Raises `DiedError`, and what the task raises."""
        return await self._process.call(task)

    async def restart(self) -> None:
        """Ends the process, whatever it is doing, and starts another."""
        await self.end()
        self._process = CalledProcess()
        await self.load()

    async def end(self) -> None:
        """Ends the process at once."""
        await asyncio.to_thread(self._process.kill)
        self._process.close()


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
        await asyncio.gather(*(slot.load() for slot in self._slots))
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
        await asyncio.gather(*(slot.end() for slot in slots))

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

        Raises `DiedError` where the pool is stopping, and what the task raises that does not lie in the record.
        """
        seconds = self._settings.read_timeout_seconds
        why = ""
        for attempt in (1, 2):
            try:
                return await _within(seconds, asyncio.create_task(slot.call(task)))
            except TimeoutError:
                await slot.restart()
                return Rejection(
                    RejectionCode.TIMEOUT,
                    f"reading took longer than {seconds:g} s: raise CLAIMWIRE_READ_TIMEOUT_SECONDS and replay",
                )
            except DiedError:
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
    try:
        for _ in range(turns):
            await asyncio.wait((result,), timeout=seconds / turns)
            if result.done():
                return result.result()
        raise TimeoutError
    finally:
        result.cancel()
