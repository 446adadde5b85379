"""A broker in memory and a worker on it, for the demo and the flow tests.

The broker is librdkafka's in-process cluster. It has consumer groups and offsets but no working transactions, keeps about 5 MB
per partition, drops what nobody has read by then, and creates topics when they are first asked for, always with four partitions.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from subprocess import STDOUT
from types import TracebackType
from typing import Self

import aiohttp
from confluent_kafka import Producer

from agents.settings import Settings, read_settings
from agents.worker import WorkerError

START_SECONDS = 300.0
"""Seconds until a worker has to be ready. Loading the models took 4 to 8 s on two cores; a busy machine may need several times
that."""

STOP_SECONDS = 20.0


class EmbeddedBroker:
    """A broker inside this process. It listens on a free port of the loopback interface from construction to `close()`."""

    def __init__(self) -> None:
        self._cluster: Producer | None = Producer({"test.mock.num.brokers": 1, "log_level": 0})
        broker = next(iter(self._cluster.list_topics(timeout=START_SECONDS).brokers.values()))
        self.address = f"{broker.host}:{broker.port}"
        """Where it listens, as host:port."""

    def close(self) -> None:
        """Ends the broker; all records are gone."""
        self._cluster = None


class WorkerProcess:
    """`claimwire worker` as a process of its own."""

    def __init__(self, settings: Settings, log: Path, environment: Mapping[str, str] | None = None) -> None:
        self._settings, self._log, self._environment = settings, log, environment or {}
        self.url = f"http://{settings.web_host}:{settings.web_port}"
        """The address of its pages."""

    async def start(self) -> None:
        """Starts the process and waits until it is ready. Raises `WorkerError` where it ends before, with the end of its log."""
        await self.launch()
        await self.ready()

    async def launch(self) -> None:
        """Starts the process, and does not wait."""
        with self._log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "agents",
                "worker",
                env={**os.environ, **self._settings.environment(), **self._environment},
                stdout=log,
                stderr=STDOUT,
            )

    async def ready(self) -> None:
        """Waits until the worker says that it is ready. Raises `WorkerError` where it ends before."""
        async with asyncio.timeout(START_SECONDS):
            while await self.status("readyz") != HTTPStatus.OK:
                self.check()
                await asyncio.sleep(0.2)

    async def status(self, page: str) -> int | None:
        """The HTTP status of one of its pages; None while nobody listens."""
        try:
            async with aiohttp.ClientSession() as session, session.get(f"{self.url}/{page}") as answer:
                return answer.status
        except aiohttp.ClientError:
            return None

    def check(self) -> None:
        """Raises `WorkerError` if the process has ended."""
        if self.process.returncode is not None:
            end = self._log.read_text(errors="replace")[-2000:]
            raise WorkerError(f"the worker has ended with status {self.process.returncode}. The end of its log:\n{end}")

    async def stop(self) -> int:
        """Tells the process to stop, kills it if it does not, and returns its exit status."""
        if self.process.returncode is None:
            self.process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                return await self.process.wait()
        except TimeoutError:
            self.process.kill()
            return await self.process.wait()


class EmbeddedFlow:
    """An embedded broker with a worker on it, in an `async with`."""

    def __init__(self, **settings: object) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="claimwire-")
        folder = Path(self._folder.name)
        self._broker = EmbeddedBroker()
        place = {"broker": self._broker.address, "state_folder": folder / "state", "web_port": free_port()}
        defaults = {"delivery": "at_least_once", "partitions": 1}
        self.settings = read_settings(**place, **(defaults | settings))
        self.worker = WorkerProcess(self.settings, folder / "worker.log")

    async def __aenter__(self) -> Self:
        """Starts the worker. Raises `WorkerError` where it ends before it is ready; all is closed then."""
        try:
            await self.worker.start()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._close()

    def check(self) -> None:
        """Raises `WorkerError` if the worker has ended."""
        self.worker.check()

    async def _close(self) -> None:
        await self.worker.stop()
        self._broker.close()
        self._folder.cleanup()


def free_port() -> int:
    """A port of the loopback interface that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
