"""Speed and size of resolution by the number of claims that it knows, in a synthetic world.

    python -m tests.bench.scale FOLDER [CLAIMS ...]

For each number of claims a RocksDB under FOLDER is filled by the resolver's own functions, sorted and written in one go; then
20,000 mentions are measured while as many claims expire as open. Prints a table and exits with 1 where a bound is not held.
"""

from __future__ import annotations

import shutil
import sys
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np

from agents.state import RocksStore, StagedState
from pipeline.resolution import Resolver, Retention
from pipeline.resolution.blocking import LARGEST_BLOCK, blocking_keys, blocks, register
from pipeline.resolution.forgetting import claim_name, due, schedule
from pipeline.resolution.known import KnownClaim, keep
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.reports import Report
from pipeline.resolution.state import advance, seconds, write
from pipeline.resolution.statements import NUMBER_BYTES, Statement
from tests.bench.world import LIFE, MENTIONS_PER_ARTICLE, OUTLETS, SPEAKERS, START, Fact, Newsroom, fact, published

SIZES = (10_000, 100_000)
"""What ends within twenty minutes; larger worlds take 3 ms a claim to load."""
MEASURED = 20_000
ARTICLES_PER_TRANSACTION = 25
MOST_GROWTH = 1.3
"""Of the cost of a mention, from the smallest world to the largest."""

LEAST_SPEED = 3_000
"""Mentions a second."""

BLOCK = b"block:"

BATCH = 20_000
"""Entries written at once."""


class Loader:
    """A state that is only written: blocks are put together at the end, sorted; all else goes to the store as it comes."""

    def __init__(self, store: RocksStore) -> None:
        self._store, self._due, self._rest = store, dict[bytes, bytes](), dict[bytes, bytes | None]()
        self._keys, self._claims = bytearray(), bytearray()

    def get(self, key: bytes) -> bytes | None:
        """What falls due, as far as it is known; of all else nothing was written before."""
        return self._due.get(key)

    def __setitem__(self, key: bytes, value: bytes) -> None:
        if key.startswith(BLOCK):
            self._keys += key[len(BLOCK) :]
            self._claims += value
        elif key.startswith(b"due:"):
            self._due[key] = value
        else:
            self._rest[key] = value
            if len(self._rest) >= BATCH:
                self._write(self._rest)
                self._rest = {}

    def __delitem__(self, key: bytes) -> None:
        raise AssertionError("nothing is forgotten while a world is loaded")

    def finish(self) -> None:
        """Writes what is left: each block with the newest of its claims."""
        self._write({**self._rest, **self._due})
        keys, claims = np.frombuffer(self._keys, ">u8"), np.frombuffer(self._claims, f"<u{NUMBER_BYTES}")
        order = np.argsort(keys, kind="stable")
        keys, claims = keys[order], claims[order]
        edges = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1], [True]]))
        names, width = keys.tobytes(), keys.itemsize
        for at in range(0, len(edges) - 1, BATCH):
            some = edges[at : at + BATCH + 1].tolist()
            spans = ((start, max(start, end - LARGEST_BLOCK), end) for start, end in pairwise(some))
            self._write(
                {BLOCK + names[start * width : (start + 1) * width]: claims[first:end].tobytes() for start, first, end in spans}
            )

    def _write(self, entries: Mapping[bytes, bytes | None]) -> None:
        self._store.apply(entries, self._store.changelog_offset + 1)


def load(known: int, store: RocksStore) -> None:
    """Fills the store with the world's first `known` claims, each with one mention."""
    loader, retention = Loader(store), Retention()
    for number in range(known):
        told, at = fact(number), seconds(published(number, known))
        given = proposition_of(told, number, known)
        frame = told.frame(published(number, known)).model_dump_json()
        report = Report(
            f"{number:032x}", f"outlet{number % OUTLETS}.example", f"name:speaker{number % SPEAKERS}", "en", "asserted"
        )
        statement = Statement(number.to_bytes(16, "little"), frame, (given,))
        claim = KnownClaim(number, statement, "asserted", at, at, 1, (report,), ("en",), {"asserted": 1}, (), "live", at)
        keep(claim, None, loader)
        register(number, blocks(blocking_keys([given])[0].every, loader), loader)
        schedule(b"c", claim_name(number), "live", due(claim, retention), loader)
    write(loader, "count", "claims", known)
    advance(loader, "live", START + LIFE)
    loader.finish()


def proposition_of(told: Fact, number: int, known: int) -> Proposition:
    """As of a mention of that claim alone in its article."""
    at = published(number, known)
    midnight = seconds(at.replace(hour=0, minute=0, second=0, microsecond=0))
    text, names = told.text(), frozenset((f"name:{told.side}", f"name:{told.city}"))
    return Proposition(
        text=text, language="en", published_at=seconds(at), numbers=(("person", told.people, told.people),),
        entities=names, actors=frozenset((f"name:{told.side}",)), targets=frozenset(), event=told.event,
        place=(f"geonames:{told.town}", "UA", None), time=(midnight, midnight + 86400.0), vector=b64decode(told.vector()),
    )  # fmt: skip


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


def measure(known: int, folder: Path) -> Measurement:
    """Loads a world and resolves `MEASURED` mentions of it."""
    shutil.rmtree(folder, ignore_errors=True)
    store = RocksStore(folder)
    load(known, store)
    store.close()
    store = RocksStore(folder)
    size = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
    state = StagedState(store)
    resolver, newsroom = Resolver(state), Newsroom(known, seed=7)
    took, worked, opened, forgotten, largest = 0.0, 0.0, 0, 0, 0
    apart = {True: Timed(), False: Timed()}
    for _ in range(MEASURED // MENTIONS_PER_ARTICLE // ARTICLES_PER_TRANSACTION):
        articles = [newsroom.article() for _ in range(ARTICLES_PER_TRANSACTION)]
        start, cpu = perf_counter(), thread_time()
        resolutions = []
        for article, copied in articles:
            began = thread_time()
            resolutions.append(resolver.resolve(article))
            state.keep_record()
            apart[copied].add(thread_time() - began, len(article.claims))
        changes = state.changes()
        state.committed(store.changelog_offset + 1)
        took, worked = took + perf_counter() - start, worked + thread_time() - cpu
        opened += sum(event.claim.mentions == 1 for each in resolutions for event in each.events)
        forgotten += sum(each.forgotten for each in resolutions)
        blocks = (len(value) for key, value in changes.items() if value and key.startswith(BLOCK))
        largest = max(largest, *blocks) if changes else largest
    store.close()
    each = took / MEASURED, worked / MEASURED, apart[False].each, apart[True].each
    return Measurement(known, *each, opened, forgotten, size, largest // NUMBER_BYTES)


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
    "seconds",
)


def row(each: Measurement, first: Measurement, took: float) -> tuple[str, ...]:
    """Of the table, in the order of `COLUMNS`."""
    return (
        f"{each.known:,}", f"{1 / each.seconds:,.0f}", f"{1 / each.worked:,.0f}", f"{1e6 * each.original:,.0f}",
        f"{1e6 * each.copied:,.0f}", f"{each.seconds / first.seconds:.2f} x",
        f"{each.opened:,}", f"{each.forgotten:,}", f"{each.bytes / each.known:,.0f}", f"{each.largest_block} of {LARGEST_BLOCK}",
        f"{took:,.0f}",
    )  # fmt: skip


def main(folder: Path, sizes: Sequence[int]) -> int:
    """Prints the table; 1 where a bound is not held."""
    measured: list[Measurement] = []
    print("  ".join(f"{name:>13}" for name in COLUMNS))
    for size in sizes:
        start = perf_counter()
        measured.append(measure(size, folder / str(size)))
        shutil.rmtree(folder / str(size))
        shown = row(measured[-1], measured[0], perf_counter() - start)
        print("  ".join(f"{cell:>13}" for cell in shown), flush=True)
    held = measured[-1].seconds <= MOST_GROWTH * measured[0].seconds and all(
        1 / each.seconds >= LEAST_SPEED and each.largest_block <= LARGEST_BLOCK for each in measured
    )
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [int(each) for each in sys.argv[2:]] or SIZES))
