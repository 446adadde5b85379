"""Committed state, with the changelog offset up to which it holds everything."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from rocksdict import AccessType, BlockBasedOptions, Cache, Options, Rdict, WriteBatch

from pipeline.errors import ClaimwireError

log = logging.getLogger(__name__)

Changes = Mapping[bytes, bytes | None]
"""New values by key; None deletes."""

OFFSET_KEY = b"\x00changelog-offset"
"""The key of the changelog offset, kept among the entries, so that it is written in the same batch as what it speaks of. No other
key starts with NUL."""


CACHE_BYTES = 256 << 20
"""Bytes of blocks of the files kept in memory."""

WRITE_BUFFER_BYTES = 64 << 20
"""Bytes of changes kept in memory before they become a file; RocksDB keeps two such."""

HOT_ENTRIES = 100_000
"""Entries kept as they were read or written last: finding one takes 0.1 microseconds, reading it from the database 2 to 6."""

HOT_BYTES = 4096
"""Largest entry that is kept among them, in bytes, so that they take at most some 400 MB, mostly under 30."""

FEW = 12
"""Number of keys up to which they are read one by one: among other work that costs 9 microseconds less for all than reading them
together, as fewer instructions come into the processor's cache. Of many each is 1 cheaper together."""

BLOOM_BITS = 10
"""Bits of a key in a Bloom filter."""

TIME_KEY = b"\x00changelog-time"

STALE_SECONDS = 6 * 24 * 60 * 60
"""Seconds. A copy that was last brought up to its changelog before that is not used: a day later deletions may be gone from the
changelog (`agents.topics.TOMBSTONES_DAYS`), and what they deleted would come back to life."""


class StateError(ClaimwireError):
    """The state cannot be opened, or not be read."""


class Store(Protocol):
    """Committed entries. Only `apply` changes them, all at once."""

    changelog_offset: int
    """Everything before this offset of the changelog is in here."""

    def get(self, key: bytes) -> bytes | None:
        """The value at `key`, or None."""
        ...

    def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """The values at `keys`, in their order."""
        ...

    def apply(self, changes: Changes, changelog_offset: int) -> None:
        """Makes the changes and moves the changelog offset, both or neither."""
        ...

    def clear(self) -> None:
        """Drops everything, for a restore from the start of the changelog."""
        ...

    def close(self) -> None:
        """Releases files. Closing twice is fine."""
        ...


class MemoryStore:
    """Entries in a dict."""

    def __init__(self) -> None:
        self.entries: dict[bytes, bytes] = {}
        self.changelog_offset = 0

    def get(self, key: bytes) -> bytes | None:
        """The value at `key`, or None."""
        return self.entries.get(key)

    def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """The values at `keys`, in their order."""
        return list(map(self.entries.get, keys))

    def apply(self, changes: Changes, changelog_offset: int) -> None:
        """Makes the changes and moves the changelog offset."""
        for key, value in changes.items():
            if value is None:
                self.entries.pop(key, None)
            else:
                self.entries[key] = value
        self.changelog_offset = changelog_offset

    def clear(self) -> None:
        """Drops everything."""
        self.entries, self.changelog_offset = {}, 0

    def close(self) -> None:
        """Nothing to release."""


class RocksStore:
    """RocksDB in a folder of its own. One process at a time: raises `StateError` where another one has it open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open()

    def _open(self) -> None:
        """Opens the database, and empties it where it is too old. Raises `StateError` where it cannot be opened."""
        self._hot: dict[bytes, bytes] = {}
        self._warm: dict[bytes, bytes] = {}
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._database: Rdict | None = open_database(self._folder)
        except Exception as error:  # rocksdict has no class of its own for this
            raise StateError(
                f"the state in {self._folder} cannot be opened ({error}): is another worker using this folder?"
            ) from error
        self.changelog_offset = int(self._database.get(OFFSET_KEY) or 0)
        if self.changelog_offset and time.time() - int(self._database.get(TIME_KEY) or 0) > STALE_SECONDS:
            log.warning("the state in %s is too old to be brought up to its changelog: rebuilding", self._folder)
            self.clear()

    def get(self, key: bytes) -> bytes | None:
        """The value at `key`, or None."""
        value = self._hot.get(key)
        return self._read([key])[key] if value is None else value

    def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """The values at `keys`, in their order."""
        values: list[bytes | None] = list(map(self._hot.get, keys))
        if None not in values:
            return values
        read = self._read([key for key, value in zip(keys, values, strict=True) if value is None])
        return [read[key] if value is None else value for key, value in zip(keys, values, strict=True)]

    def _read(self, keys: Sequence[bytes]) -> dict[bytes, bytes | None]:
        """The values of keys that are not hot; what is found is hot from now on."""
        assert self._database is not None, "the store is closed"
        read: dict[bytes, bytes | None] = {key: self._warm.get(key) for key in keys}
        cold: list[Any] = [key for key, value in read.items() if value is None]
        if len(cold) <= FEW:
            for key in cold:
                read[key] = self._database.get(key)
        else:
            found = self._database.get(cold)
            assert isinstance(found, list), "a list of keys gives a list"
            read.update(zip(cold, found, strict=True))
        self._keep_hot(read)
        return read

    def _keep_hot(self, changes: Changes) -> None:
        """Keeps an entry hot. Room is made by dropping what nobody has read since half of it came."""
        if len(self._hot) >= HOT_ENTRIES // 2:
            self._hot, self._warm = {}, self._hot
        hot, warm = self._hot, self._warm
        for key, value in changes.items():
            if value is not None and len(value) <= HOT_BYTES:
                hot[key] = value
            elif key in hot or key in warm:
                hot.pop(key, None)
                warm.pop(key, None)

    def apply(self, changes: Changes, changelog_offset: int) -> None:
        """Makes the changes and moves the changelog offset in one write batch, whose keys in their order cost a fifth less."""
        assert self._database is not None, "the store is closed"
        batch = WriteBatch(raw_mode=True)
        for key in sorted(changes):
            value = changes[key]
            if value is None:
                batch.delete(key)
            else:
                batch.put(key, value)
        batch.put(OFFSET_KEY, b"%d" % changelog_offset)
        batch.put(TIME_KEY, b"%d" % time.time())
        self._database.write(batch)
        self._keep_hot(changes)
        self.changelog_offset = changelog_offset

    def clear(self) -> None:
        """Drops everything, files included."""
        self.close()
        shutil.rmtree(self._folder, ignore_errors=False)
        self._open()

    def close(self) -> None:
        """Closes the database and its lock file."""
        if self._database is not None:
            self._database.close()
            self._database = None


def open_database(folder: Path) -> Rdict:
    """The database in `folder`, made where there is none. Of one that is there rocksdict takes the options of its tables only
    where its column family is named: without that it has 8 MB of cache and no Bloom filters."""
    options = rocks_options()
    return Rdict(str(folder), options, {"default": options}, AccessType.read_write())


def rocks_options() -> Options:
    """Options of the database.

    Most keys that resolution asks for are not there (a rare pair of words): with Bloom filters of 10 bits a key such a read
    takes 0.4 microseconds, one that finds something 2 to 6.
    """
    tables = BlockBasedOptions()
    tables.set_block_cache(Cache(CACHE_BYTES))
    tables.set_bloom_filter(BLOOM_BITS, False)
    options = Options(raw_mode=True)
    options.create_if_missing(True)
    options.set_block_based_table_factory(tables)
    options.set_write_buffer_size(WRITE_BUFFER_BYTES)
    options.set_max_open_files(256)
    return options
