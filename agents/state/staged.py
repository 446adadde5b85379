"""State as a step sees it while its transaction is open: reads its own writes, commits or forgets them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.state.stores import Changes, Store


class StagedState:
    """Two layers over a store: the changes of the record in hand, and those of the records before it in the same batch.

    A mapping as `pipeline.resolution` wants it: `get`, item assignment and deletion.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._batch: dict[bytes, bytes | None] = {}
        self._record: dict[bytes, bytes | None] = {}

    def get(self, key: bytes) -> bytes | None:
        """The newest value at `key`, or None."""
        if key in self._record:
            return self._record[key]
        if key in self._batch:
            return self._batch[key]
        return self.store.get(key)

    def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
        """The newest values at `keys`, in their order; one read of the store for all that were not changed."""
        record, batch = self._record, self._batch
        unchanged = [key for key in keys if key not in record and key not in batch]
        if len(unchanged) == len(keys):
            return self.store.get_many(keys)
        kept = dict(zip(unchanged, self.store.get_many(unchanged), strict=True))
        return [record[key] if key in record else batch[key] if key in batch else kept[key] for key in keys]

    def __setitem__(self, key: bytes, value: bytes) -> None:
        self._record[key] = value

    def update(self, values: Mapping[bytes, bytes]) -> None:
        """Sets several values at once."""
        self._record.update(values)

    def __delitem__(self, key: bytes) -> None:
        self._record[key] = None

    def keep_record(self) -> None:
        """Lets the changes of the record in hand join the batch: it succeeded."""
        self._batch.update(self._record)
        self._record = {}

    def drop_record(self) -> None:
        """Forgets the changes of the record in hand: it became a dead letter."""
        self._record = {}

    def changes(self) -> Changes:
        """The changes of the batch, for the changelog."""
        return self._batch

    def committed(self, changelog_offset: int) -> None:
        """Writes the batch into the store: its transaction is committed."""
        self.store.apply(self._batch, changelog_offset)
        self._batch = {}

    def discard(self) -> None:
        """Forgets the batch: its transaction is gone."""
        self._batch, self._record = {}, {}
