"""A pool of processes that read articles: a hung or dying process costs its own record and no other."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from agents.settings import Settings
from pipeline.rejection import Rejection, RejectionCode

log = logging.getLogger(__name__)

Given = ParamSpec("Given")
Made = TypeVar("Made")


class _Slot:
    """One process, one task at a time, so that whoever is in it when it dies is known."""

    def __init__(self, initializer: Callable[[Settings], None], settings: Settings) -> None:
        self._initializer, self._settings = initializer, settings
        self.lock = asyncio.Lock()
        self.waiting = 0
        self._start()

    def _start(self) -> None:
        # spawn: this process has threads, and a fork would copy their locks in whatever state they are
        self.executor = ProcessPoolExecutor(1, get_context("spawn"), self._initializer, (self._settings,))
        self.pid = asyncio.wrap_future(self.executor.submit(os.getpid))

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


class ReadingPool:
    """Runs functions of `agents.reading` in its processes."""

    def __init__(self, initializer: Callable[[Settings], None], settings: Settings) -> None:
        self._initializer, self._settings = initializer, settings
        self._slots: list[_Slot] = []

    async def start(self) -> None:
        """Starts the processes and waits until each has loaded its models. Raises what the initializer's failure gives."""
        self._slots = [_Slot(self._initializer, self._settings) for _ in range(self._settings.processes)]
        await asyncio.gather(*(slot.pid for slot in self._slots))

    async def stop(self) -> None:
        """Ends the processes; tasks in them are cancelled."""
        slots, self._slots = self._slots, []
        await asyncio.gather(*(asyncio.to_thread(slot.kill) for slot in slots))

    async def run(
        self, affinity: int | None, function: Callable[Given, Made], *args: Given.args, **kwargs: Given.kwargs
    ) -> Made | Rejection:
        """`function(*args, **kwargs)` in a process, or why it cannot be had: `timeout`, or `annotation_crashed` after two deaths.

        Tasks of one `affinity` run in the same process (near-copies meet the same memo); None takes the least busy one.
        Raises what the function raises.
        """
        slot = (
            self._slots[affinity % len(self._slots)] if affinity is not None else min(self._slots, key=lambda each: each.waiting)
        )
        # Shielded: a caller that is cancelled leaves its task to end; a process can only be killed, and its memo with it.
        return await asyncio.shield(asyncio.ensure_future(self._take_turn(slot, partial(function, *args, **kwargs))))

    async def _take_turn(self, slot: _Slot, task: Callable[[], Made]) -> Made | Rejection:
        slot.waiting += 1
        try:
            async with slot.lock:
                return await self._run_in(slot, task)
        finally:
            slot.waiting -= 1

    async def _run_in(self, slot: _Slot, task: Callable[[], Made]) -> Made | Rejection:
        seconds = self._settings.read_timeout_seconds
        for deaths in (1, 2):
            try:
                async with asyncio.timeout(seconds):
                    return await asyncio.wrap_future(slot.executor.submit(task))
            except TimeoutError:
                await slot.restart()
                return Rejection(
                    RejectionCode.TIMEOUT,
                    f"reading took longer than {seconds:g} s: raise CLAIMWIRE_READ_TIMEOUT_SECONDS and replay",
                )
            except BrokenProcessPool:
                if slot not in self._slots:
                    raise  # the pool is stopping
                log.warning("a reading process died (%d of 2 on this record)", deaths)
                await slot.restart()
        return Rejection(
            RejectionCode.ANNOTATION_CRASHED, "the reading process died twice on this record alone: report it with the record"
        )
