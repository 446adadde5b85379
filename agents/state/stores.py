"""Committed state, with the changelog offset up to which it holds everything."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from rocksdict import AccessType, Options, Rdict, WriteBatch

from pipeline.errors import ClaimwireError

Changes = Mapping[bytes, bytes | None]
"""New values by key; None deletes."""

OFFSET_KEY = b"\x00changelog-offset"
"""Kept among the entries, so that it is written in the same batch as what it speaks of. No other key starts with NUL."""


class StateError(ClaimwireError):
    """The local state cannot be opened."""


class Store(Protocol):
    """Committed entries. Only `apply` changes them, all at once."""

    changelog_offset: int
    """Everything before this offset of the changelog is in here."""

    def get(self, key: bytes) -> bytes | None:
        """The value at `key`, or None."""
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
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        options = Options(raw_mode=True)
        options.create_if_missing(True)
        options.set_write_buffer_size(16 << 20)
        options.set_max_open_files(256)
        try:
            self._database: Rdict | None = Rdict(str(self._folder), options=options, access_type=AccessType.read_write())
        except Exception as error:  # rocksdict has no class of its own for this
            raise StateError(
                f"the state in {self._folder} cannot be opened ({error}): is another worker using this folder?"
            ) from error
        self.changelog_offset = int(self._database.get(OFFSET_KEY) or 0)

    def get(self, key: bytes) -> bytes | None:
        """The value at `key`, or None."""
        assert self._database is not None, "the store is closed"
        value: bytes | None = self._database.get(key)
        return value

    def apply(self, changes: Changes, changelog_offset: int) -> None:
        """Makes the changes and moves the changelog offset in one write batch."""
        assert self._database is not None, "the store is closed"
        batch = WriteBatch(raw_mode=True)
        for key, value in changes.items():
            if value is None:
                batch.delete(key)
            else:
                batch.put(key, value)
        batch.put(OFFSET_KEY, b"%d" % changelog_offset)
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
