"""Speed and size of resolution by the number of claims that it knows, in a synthetic world.

    python -m tests.bench.scale FOLDER [CLAIMS ...]

For each number of claims a RocksDB under FOLDER is filled with what the resolver's own functions write (`tests.bench.loading`);
then 20,000 mentions are measured while as many claims expire as open. Prints a table and exits with 1 where a bound is not held.
"""

from __future__ import annotations

import gc
import shutil
import sys
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, thread_time

from agents.gc_tuning import collect_rarely
from agents.state import RocksStore, StagedState
from pipeline.rarity import rarity
from pipeline.resolution import Resolver
from pipeline.resolution.blocking import LARGEST_BLOCK
from pipeline.resolution.claim_statements import NUMBER_BYTES
from tests.bench.loading import BLOCK, load
from tests.bench.newsroom import MENTIONS_PER_ARTICLE, Newsroom

SIZES = (10_000, 100_000, 1_000_000, 3_000_000)
"""All that are known of three days: the largest of a million a day."""

LOADERS = 2
"""Processes that make a world, without a collector of garbage: what they make has no cycles, and looking for them took 14 to
35 % of their time."""

WARMED = 5_000
"""Mentions before those that are measured: a resolver runs for days, and most of what it reads it read before."""

MEASURED = 20_000
ARTICLES_PER_TRANSACTION = 25
MOST_GROWTH = 1.3
"""Of the cost of a mention by the thread's time, from the smallest world to the largest."""

LEAST_SPEED = 3_000
"""Mentions a second."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """Of one world."""

    known: int
    seconds: float
    """For one mention, by the wall."""
    worked: float
    """The same, of the resolver's thread alone: another program on the machine does not count."""
    original: float
    """Seconds of the resolver's thread for one mention of an article that is no copy."""
    copied: float
    """The same for one of a copy."""
    opened: int
    forgotten: int
    bytes: int
    largest_block: int
    loading: float
    """Seconds."""
    measuring: float
    """Seconds, with what is not timed: the making of the articles."""


@dataclass(slots=True)
class Timed:
    """Seconds that mentions took."""

    seconds: float = 0.0
    mentions: int = 0

    def add(self, seconds: float, mentions: int) -> None:
        """So many more."""
        self.seconds, self.mentions = self.seconds + seconds, self.mentions + mentions

    @property
    def each(self) -> float:
        """Seconds for one."""
        return self.seconds / max(1, self.mentions)


def measure(known: int, folder: Path, pool: Executor) -> Measurement:
    """Loads a world and resolves `MEASURED` mentions of it."""
    shutil.rmtree(folder, ignore_errors=True)
    began = perf_counter()
    load(known, folder / "state", pool=pool)
    loaded = perf_counter()
    store = RocksStore(folder / "state")
    size = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
    state = StagedState(store)
    resolver, newsroom = Resolver(state), Newsroom(known, seed=7)
    took, worked, opened, forgotten, largest = 0.0, 0.0, 0, 0, 0
    apart = {True: Timed(), False: Timed()}
    for counted in [False] * _transactions(WARMED) + [True] * _transactions(MEASURED):
        articles = [newsroom.article() for _ in range(ARTICLES_PER_TRANSACTION)]
        start, cpu = perf_counter(), thread_time()
        resolutions = []
        for article, copied in articles:
            before = thread_time()
            resolutions.append(resolver.resolve(article))
            state.keep_record()
            if counted:
                apart[copied].add(thread_time() - before, len(article.claims))
        changes = state.changes()
        state.committed(store.changelog_offset + 1)
        if not counted:
            continue
        took, worked = took + perf_counter() - start, worked + thread_time() - cpu
        opened += sum(event.claim.mentions == 1 for each in resolutions for event in each.events)
        forgotten += sum(len(each.forgotten) for each in resolutions)
        blocks = (len(value) for key, value in changes.items() if value and key.startswith(BLOCK))
        largest = max(largest, *blocks) if changes else largest
    store.close()
    each = took / MEASURED, worked / MEASURED, apart[False].each, apart[True].each
    times = loaded - began, perf_counter() - loaded
    return Measurement(known, *each, opened, forgotten, size, largest // NUMBER_BYTES, *times)


def _transactions(mentions: int) -> int:
    return mentions // MENTIONS_PER_ARTICLE // ARTICLES_PER_TRANSACTION


COLUMNS = (
    "claims",
    "mentions/s",
    "per CPU s",
    "us original",
    "us copied",
    "cost",
    "opened",
    "forgotten",
    "bytes/claim",
    "largest block",
    "s loading",
    "s measuring",
)


def row(each: Measurement, first: Measurement) -> tuple[str, ...]:
    """Of the table, in the order of `COLUMNS`."""
    return (
        f"{each.known:,}", f"{1 / each.seconds:,.0f}", f"{1 / each.worked:,.0f}", f"{1e6 * each.original:,.0f}",
        f"{1e6 * each.copied:,.0f}", f"{each.worked / first.worked:.2f} x",
        f"{each.opened:,}", f"{each.forgotten:,}", f"{each.bytes / each.known:,.0f}", f"{each.largest_block} of {LARGEST_BLOCK}",
        f"{each.loading:,.0f}", f"{each.measuring:,.0f}",
    )  # fmt: skip


def main(folder: Path, sizes: Sequence[int]) -> int:
    """Prints the table; 1 where a bound is not held."""
    rarity("x")  # reads its table
    collect_rarely()
    measured: list[Measurement] = []
    print("  ".join(f"{name:>13}" for name in COLUMNS))
    with ProcessPoolExecutor(LOADERS, mp_context=get_context("spawn"), initializer=gc.disable) as pool:
        for size in sizes:
            measured.append(measure(size, folder / str(size), pool))
            shutil.rmtree(folder / str(size))
            print("  ".join(f"{cell:>13}" for cell in row(measured[-1], measured[0])), flush=True)
    held = measured[-1].worked <= MOST_GROWTH * measured[0].worked and all(
        1 / each.seconds >= LEAST_SPEED and each.largest_block <= LARGEST_BLOCK for each in measured
    )
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [int(each) for each in sys.argv[2:]] or SIZES))
