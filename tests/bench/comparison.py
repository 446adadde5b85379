"""The rounds of the benchmark, in their order."""

from __future__ import annotations

import itertools
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.copying import copied
from tests.bench.drive import Fed, Run, running
from tests.bench.report import Figures, copy_figures, costs, latency, speed, table
from tests.bench.streams import Article, novel
from tests.bench.systems import Claimwire, Peer, System

PARTS = ("novel", "mixed", "load", "copy")
"""What is measured by default. `load` is half load and a burst, after each round of `mixed`, which says what the full load is."""

ROUNDS = ("peer", "claimwire", "claimwire", "peer")
COPY_ROUNDS = ("bare", "hop", "hop", "bare")

WARM = 5
"""Articles that a new process reads before anything is measured: on its first one it loads what it needs."""

PLAIN = 40
"""First reports of which those that are plain text are copied by the hop."""


@dataclass(frozen=True, slots=True)
class Streams:
    """What is fed."""

    novel: Sequence[Article]
    mixed: Sequence[Article]
    paced: Sequence[Article]
    burst: Sequence[Article]


class Comparison:
    """Measures on one broker, whose files lie in `folder`."""

    def __init__(self, broker: str, folder: Path, streams: Streams) -> None:
        self._broker, self._folder, self._streams = broker, folder, streams
        self._numbers = itertools.count(1)
        self._warm = novel(WARM, seed=1)
        self._runs: dict[str, list[Run]] = defaultdict(list)
        self._fed: dict[tuple[str, str], list[Fed]] = defaultdict(list)
        self.figures: Figures = {}

    async def measured(self, parts: Sequence[str], processes: Sequence[int]) -> Figures:
        """All figures of these parts, and of claimwire with these numbers of reading processes."""
        for part in ("novel", "mixed"):
            if part in parts:
                for name in ROUNDS:
                    fed = await self._round(name, part)
                    if part == "mixed" and "load" in parts:
                        await self._load(name, fed.articles / fed.seconds / 2)
        if "copy" in parts:
            await self._copy()
        await self._several(processes)
        return self._summed()

    def table(self) -> str:
        """The figures so far."""
        return table(self.figures)

    async def _round(self, name: str, stream: str) -> Fed:
        articles = self._streams.novel if stream == "novel" else self._streams.mixed
        async with running(self._system(name), self._broker, self._folder / "data", self._warm) as run:
            fed = await run.at_once(articles)
        self._note(name, stream, fed)
        self._runs[name].append(run)
        return fed

    async def _load(self, name: str, rate: float) -> None:
        """So many articles a second, then the burst."""
        async with running(self._system(name), self._broker, self._folder / "data", self._warm) as run:
            self._note(name, "half load", await run.paced(self._streams.paced, rate))
            self._note(name, "burst", await run.at_once(self._streams.burst))
        self._runs[name].append(run)

    async def _copy(self) -> None:
        plain = [article for article in novel(PLAIN, seed=2) if b'"text/plain"' in article.raw]
        made = defaultdict(list)
        for name in COPY_ROUNDS:
            copy = await copied(f"tests.bench.{name}", next(self._numbers), self._broker, self._folder, plain)
            made[name].append(copy)
            _say(f"{name} copying: {copy.records / copy.seconds:,.0f} records/s")
        self.figures["copy"] = copy_figures(made["bare"], made["hop"])
        self.figures["copy_ratio"] = self.figures["copy"]["ratio"]

    async def _several(self, processes: Sequence[int]) -> None:
        found: Figures = {}
        for count in processes:
            system = Claimwire(self._broker, next(self._numbers), self._folder, count)
            async with running(system, self._broker, self._folder / "data", self._warm) as run:
                fed = await run.at_once(self._streams.novel)
            found[str(count)] = speed([fed]) | {"memory_mib": round(run.memory_mib)}
            _say(f"claimwire with {count} processes: {fed.cpu_seconds / fed.articles:.3f} CPU seconds an article")
        if found:
            self.figures["processes"] = found

    def _system(self, name: str) -> System:
        place = (self._broker, next(self._numbers), self._folder)
        if name == "claimwire":
            return Claimwire(*place)
        return Peer(*place)

    def _note(self, name: str, stream: str, fed: Fed) -> None:
        self._fed[name, stream].append(fed)
        _say(
            f"{stream}, {name}: {fed.articles} articles in {fed.seconds:.1f} s, {fed.cpu_seconds:.1f} s of CPU, "
            f"{len(fed.latencies)} outputs, {fed.claims} claims"
        )

    def _summed(self) -> Figures:
        streams: Figures = defaultdict(dict)
        for (name, stream), fed in self._fed.items():
            if stream != "half load":
                streams[stream][name] = speed(fed)
        for both in streams.values():
            both["ratio"] = round(both["claimwire"]["articles_per_cpu_second"] / both["peer"]["articles_per_cpu_second"], 3)
        if streams:
            self.figures["streams"] = dict(streams)
            self.figures["costs"] = {name: costs(runs) for name, runs in self._runs.items()}
            ours = self.figures["costs"]["claimwire"]
            self.figures |= {name: ours[name] for name in ("memory_mib", "ready_s", "bytes_a_claim", "events_an_article")}
        if ("claimwire", "half load") in self._fed:
            self.figures["latency"] = {name: latency(self._fed[name, "half load"]) for name in ("claimwire", "peer")}
            self.figures["latency_p99_s"] = self.figures["latency"]["claimwire"]["p99_s"]
        return self.figures


def _say(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what}", flush=True)
