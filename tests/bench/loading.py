"""Fills a database with the synthetic world: what the resolver's own functions write, made in parts and sorted beforehand.

First each part of the claims becomes files of their entries and a list of their blocking keys, then each part of the keys a
file of blocks; the database takes the files as they are. No two of a kind overlap, and no more than a part is in memory.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, groupby, pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from rocksdict import IngestExternalFileOptions, Rdict, SstFileWriter

from agents.state import RocksStore
from agents.state.stores import rocks_options
from pipeline.resolution import Retention
from pipeline.resolution.blocking import LARGEST_BLOCK, blocking_keys
from pipeline.resolution.claim_statements import NUMBER_BYTES, ClaimStatement, keep_statement
from pipeline.resolution.forgetting import claim_name, due, schedule
from pipeline.resolution.known import KnownClaim, keep_counts
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import advance, seconds, write
from tests.bench.newsroom import OUTLETS, SPEAKERS
from tests.bench.world import DAY, LIFE, START, Fact, facts, published, vectors

BLOCK = b"block:"
BATCH = 1000
"""Claims that are made together."""

PART = 1 << 16
"""Claims of a part: its largest file has 47 MB, and a process that makes parts of this size 850 MB."""

A_DAY = DAY.total_seconds()

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Part:
    """Of the claims or of the keys of a world, by their first byte or bits: each makes files of its own in `folder`."""

    known: int
    at: int
    of: int
    folder: Path

    @property
    def numbers(self) -> list[int]:
        """Its claims: their keys begin with the lowest byte of the number."""
        every = np.arange(self.known)
        return np.flatnonzero((every & 0xFF) * self.of >> 8 == self.at).tolist()

    def files(self, kind: str) -> list[Path]:
        """Of that kind, from all parts."""
        return [self.folder / f"{at}.{kind}" for at in range(self.of)]

    def file(self, kind: str) -> Path:
        """Its own."""
        return self.files(kind)[self.at]


def load(known: int, folder: Path, parts: int | None = None, pool: Executor | None = None) -> None:
    """Makes a state, in a folder that is not there yet, of the world's first `known` claims (256 or more), each with one mention.

    In as many parts as given, up to 256; by default as files are best.
    """
    of = parts or min(256, max(2, known // PART))
    made = folder.with_name(f"{folder.name}-parts")
    made.mkdir(parents=True)
    work = [Part(known, at, of, made) for at in range(of)]
    due_at = np.concatenate(_each(_write_claims, work, pool))
    _each(_write_blocks, work, pool)
    database = Rdict(str(folder), options=rocks_options())
    move = IngestExternalFileOptions()
    move.set_move_files(True)
    database.ingest_external_file(sorted(map(str, made.glob("*.sst"))), move)
    database.close()
    shutil.rmtree(made)
    store = RocksStore(folder)
    store.apply(_rest(due_at[np.argsort(due_at["number"])]), 1)
    store.close()


def _each(work: Callable[[Part], Made], parts: Iterable[Part], pool: Executor | None) -> list[Made]:
    return list(map(work, parts) if pool is None else pool.map(work, parts))


_DUE = np.dtype([("number", np.uint32), ("at", np.float64)])


def _rest(due_at: npt.NDArray[np.void]) -> dict[bytes, bytes | None]:
    """What is not of one claim: when each falls due, their number, and the clock."""
    state: dict[bytes, bytes] = {}
    for number, at in due_at.tolist():
        schedule(b"c", claim_name(number), "live", at, state)
    write(state, "count", "claims", len(due_at))
    advance(state, "live", START + LIFE)
    return {**state}


def _write_claims(part: Part) -> npt.NDArray[np.void]:
    """Their statements and counts as files of the database, their blocking keys as sorted arrays. Gives when each is due."""
    entries: dict[bytes, bytes] = {}
    due_at, keys, owners = [], [], []
    retention, numbers = Retention(), part.numbers
    for start in range(0, len(numbers), BATCH):
        told = facts(numbers[start : start + BATCH])
        told_at = [published(fact.number, part.known) for fact in told]
        rows = zip(told, told_at, vectors(told), strict=True)
        given = [proposition_of(fact, at, vector.tobytes()) for fact, at, vector in rows]
        found = blocking_keys(given)
        for fact, at, made, named in zip(told, told_at, given, found, strict=True):
            claim = claim_of(fact, at, made, named.lasting)
            keep_statement(claim.number, claim.statement, entries)
            keep_counts(claim, entries)
            due_at.append((fact.number, due(claim, retention)))
        every = [each.every for each in found]
        keys.append(_hashes(chain.from_iterable(every)))
        owners.append(np.repeat(np.array([fact.number for fact in told], np.uint32), list(map(len, every))))
    for kind, group in groupby(sorted(entries.items()), lambda entry: entry[0].partition(b":")[0].decode()):
        _write_file(part.file(f"{kind}.sst"), group)
    listed = np.concatenate(keys)
    order = np.argsort(listed)
    np.save(part.file("keys.npy"), listed[order])
    np.save(part.file("owners.npy"), np.concatenate(owners)[order])
    return np.array(due_at, _DUE)


def _hashes(keys: Iterable[bytes]) -> npt.NDArray[np.uint64]:
    """What follows the prefix, as numbers in the same order."""
    return np.frombuffer(b"".join(keys), [("prefix", f"S{len(BLOCK)}"), ("hash", ">u8")])["hash"].astype(np.uint64)


def _write_blocks(part: Part) -> None:
    """The blocks of a part of the keys, each with the newest of its claims."""
    keys, owners = _of_part(part)
    order = np.argsort(keys)
    keys, owners = keys[order], owners[order]
    first = np.concatenate([[True], keys[1:] != keys[:-1]])
    ordered = np.sort((np.cumsum(first, dtype=np.uint64) << np.uint64(32)) | owners)
    claims = (ordered & np.uint64(0xFFFFFFFF)).astype(f"<u{NUMBER_BYTES}").tobytes()
    names = keys[first].astype(">u8").tobytes()
    _write_file(part.file("block.sst"), _blocks(names, [*np.flatnonzero(first).tolist(), len(keys)], claims))


def _blocks(names: bytes, edges: list[int], claims: bytes) -> Iterator[tuple[bytes, bytes]]:
    for at, (start, end) in enumerate(pairwise(edges)):
        newest = max(start, end - LARGEST_BLOCK)
        yield BLOCK + names[8 * at : 8 * at + 8], claims[NUMBER_BYTES * newest : NUMBER_BYTES * end]


def _of_part(part: Part) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """The keys that begin with the part's bits, and the claim of each."""
    edges = np.array([(at << 64) // part.of for at in range(1, part.of)], np.uint64)
    found = []
    for keys_file, owners_file in zip(part.files("keys.npy"), part.files("owners.npy"), strict=True):
        keys, owners = np.load(keys_file, mmap_mode="r"), np.load(owners_file, mmap_mode="r")
        start, end = [0, *np.searchsorted(keys, edges).tolist(), len(keys)][part.at : part.at + 2]
        found.append((keys[start:end], owners[start:end]))
    keys, owners = (np.concatenate(each) for each in zip(*found, strict=True))
    return keys, owners.astype(np.uint64)


def _write_file(path: Path, entries: Iterable[tuple[bytes, bytes]]) -> None:
    """As RocksDB would write it: the entries come in the order of their keys."""
    writer = SstFileWriter(rocks_options())
    writer.open(str(path))
    for key, value in entries:
        writer[key] = value
    writer.finish()


def claim_of(told: Fact, at: datetime, given: Proposition, keys: bytes) -> KnownClaim:
    """As after its first mention."""
    number, since = told.number, given.published_at
    outlet, speaker = f"outlet{number % OUTLETS}.example", f"name:speaker{number % SPEAKERS}"
    reports = NewsReports.of([(NewsReport(f"{number:032x}", outlet, speaker, "en", "asserted"), 1)])
    statement = ClaimStatement(number.to_bytes(16, "little"), told.frame_json(at), (given,), keys)
    return KnownClaim(number, statement, "asserted", since, since, 1, reports, ("en",), {"asserted": 1}, (), "live", since)


def proposition_of(told: Fact, at: datetime, vector: bytes) -> Proposition:
    """As of a mention of that claim alone in its article."""
    since, count, side = seconds(at), float(told.people), f"name:{told.side}"
    midnight = since // A_DAY * A_DAY
    return Proposition(
        text=told.text(), language="en", published_at=since, numbers=(("person", count, count),),
        entities=frozenset((side, f"name:{told.city}")), actors=frozenset((side,)), targets=frozenset(), event=told.event,
        place=(f"geonames:{told.town}", "UA", None), time=(midnight, midnight + A_DAY), vector=vector,
        names=tuple((f"name:{each}", "LOCATION", each) for each in dict.fromkeys((told.side, told.city))),
    )  # fmt: skip
