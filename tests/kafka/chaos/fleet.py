"""The workers, started again whenever they end, like an orchestrator does."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path

import aiohttp

from agents.embedded import WorkerProcess
from agents.settings import Settings

RESTART_SECONDS = 0.5


class Slot:
    """The place of one worker: its settings, its state folder, its log, and the process that runs now."""

    def __init__(self, settings: Settings, log: Path, ended: Counter[int]) -> None:
        self.settings, self.log = settings, log
        self.environment: Mapping[str, str] = {}
        """For the next start only."""
        self.may_start = asyncio.Event()
        self.may_start.set()
        self._leaving = False
        self._ended = ended
        self._task = asyncio.create_task(self._run())

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self.worker.process.pid if self.is_running else None

    @property
    def is_running(self) -> bool:
        return hasattr(self, "worker") and hasattr(self.worker, "process") and self.worker.process.returncode is None

    async def _run(self) -> None:
        while not self._leaving:
            await self.may_start.wait()
            self.worker = WorkerProcess(self.settings, self.log, self.environment)
            self.environment = {}
            await self.worker.launch()
            self._ended[await self.worker.process.wait()] += 1
            await asyncio.sleep(RESTART_SECONDS)

    async def pages(self) -> list[str]:
        """The topics of the partitions that are open here; empty where it is not ready."""
        try:
            async with aiohttp.ClientSession() as session, session.get(f"{self.worker.url}/readyz") as answer:
                return list((await answer.json())["open"]) if answer.status == HTTPStatus.OK else []
        except aiohttp.ClientError:
            return []

    async def is_ready(self) -> bool:
        """Its process runs, is a member of the group and has opened all that it owns."""
        return self.is_running and await self.worker.status("readyz") == HTTPStatus.OK

    async def leave(self) -> int:
        """Ends it for good and returns its exit status."""
        self._leaving = True
        self.may_start.set()
        status = await self.worker.stop()
        await self._task
        return status


class Fleet:
    """All workers."""

    def __init__(self, settings_of: Callable[[int], Settings], logs: Path) -> None:
        self._settings_of, self._logs = settings_of, logs
        self.slots: list[Slot] = []
        self.left: list[Slot] = []
        self.ended: Counter[int] = Counter()
        """Ends by exit status; those by a signal are negative."""

    def join(self) -> Slot:
        """Another worker."""
        number = len(self.slots) + len(self.left)
        slot = Slot(self._settings_of(number), self._logs / f"worker{number}.log", self.ended)
        self.slots.append(slot)
        return slot

    async def leave(self, slot: Slot) -> int:
        """One worker fewer; returns its exit status."""
        self.slots.remove(slot)
        self.left.append(slot)
        return await slot.leave()

    async def ready(self) -> None:
        """Waits until every worker is."""
        while not all([await slot.is_ready() for slot in self.slots]):
            await asyncio.sleep(0.3)

    async def owner(self, topic: str) -> Slot:
        """The worker that has a partition of the topic open."""
        while True:
            for slot in self.slots:
                if any(name.startswith(f"{topic} ") for name in await slot.pages()):
                    return slot
            await asyncio.sleep(0.3)

    async def stop(self) -> list[int]:
        """Ends all and returns their exit statuses."""
        return list(await asyncio.gather(*(self.leave(slot) for slot in list(self.slots))))
