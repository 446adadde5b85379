"""Committed state, with the changelog offset up to which it holds everything."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Protocol

from rocksdict import AccessType, BlockBasedOptions, Cache, Options, Rdict, WriteBatch

from pipeline.errors import ClaimwireError

log = logging.getLogger(__name__)

Changes = Mapping[bytes, bytes | None]
"""New values by key; None deletes."""

OFFSET_KEY = b"\x00changelog-offset"
"""Kept among the entries, so that it is written in the same batch as what it speaks of. No other key starts with NUL."""


CACHE_BYTES = 256 << 20
"""Blocks of the files kept in memory."""

WRITE_BUFFER_BYTES = 64 << 20
"""Changes kept in memory before they become a file; RocksDB keeps two such."""

HOT_ENTRIES = 100_000
"""Entries kept as they were read or written last: finding one takes 0.1 microseconds, reading it from the database 6 to 10."""

HOT_BYTES = 4096
"""Larger entries are not among them, so that they take at most some 400 MB, mostly under 30."""

BLOOM_BITS = 10
"""Of a key."""

TIME_KEY = b"\x00changelog-time"

STALE_SECONDS = 6 * 24 * 60 * 60
"""A copy that was last brought up to its changelog before that is not used: a day later deletions may be gone from the changelog
(`agents.topics.TOMBSTONES_DAYS`), and what they deleted would come back to life."""


class StateError(ClaimwireError):
    """The local state cannot be opened."""


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
    """A dict."""

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
        self._hot: dict[bytes, bytes] = {}
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._database: Rdict | None = Rdict(str(self._folder), options=rocks_options(), access_type=AccessType.read_write())
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
        return self.get_many([key])[0] if value is None else value

    def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """The values at `keys`, in their order."""
        assert self._database is not None, "the store is closed"
        hot = self._hot
        values = [hot.get(key) for key in keys]
        cold = [place for place, value in enumerate(values) if value is None]
        if cold:
            read = self._database.get([keys[place] for place in cold])
            assert isinstance(read, list), "a list of keys gives a list"
            for place, value in zip(cold, read, strict=True):
                if value is not None:
                    values[place] = value
                    self._keep_hot(keys[place], value)
        return values

    def _keep_hot(self, key: bytes, value: bytes) -> None:
        """Room is made by dropping the half that came first: what is used much comes back."""
        if len(value) > HOT_BYTES:
            self._hot.pop(key, None)
            return
        if len(self._hot) >= HOT_ENTRIES:
            for each in list(islice(self._hot, HOT_ENTRIES // 2)):
                del self._hot[each]
        self._hot[key] = value

    def apply(self, changes: Changes, changelog_offset: int) -> None:
        """Makes the changes and moves the changelog offset in one write batch."""
        assert self._database is not None, "the store is closed"
        batch = WriteBatch(raw_mode=True)
        for key, value in changes.items():
            if value is None:
                batch.delete(key)
                self._hot.pop(key, None)
            else:
                batch.put(key, value)
                self._keep_hot(key, value)
        batch.put(OFFSET_KEY, b"%d" % changelog_offset)
        batch.put(TIME_KEY, b"%d" % time.time())
        self._database.write(batch)
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


def rocks_options() -> Options:
    """How the database is opened.

    Most keys that resolution asks for are not there (a rare pair of words): with Bloom filters of 10 bits a key such a read
    takes 0.5 microseconds among 3,000,000 entries, one that finds something 6 to 10.
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
