"""Stores of the state: in memory, and on disk over a restart."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

import pytest

from agents.state import RocksStore, Store, stores
from agents.state.stores import CACHE_BYTES, StateError, open_database

DAY = 24 * 60 * 60


def test_applied_changes_are_read_and_deleted_ones_are_not(store: Store) -> None:
    store.apply({b"a": b"1", b"b": b"2"}, 5)
    store.apply({b"a": None, b"c": b""}, 9)
    assert [store.get(key) for key in (b"a", b"b", b"c", b"d")] == [None, b"2", b"", None]
    assert store.changelog_offset == 9


def test_clear_drops_everything(store: Store) -> None:
    store.apply({b"a": b"1"}, 5)
    store.clear()
    assert (store.get(b"a"), store.changelog_offset) == (None, 0)
    store.apply({b"b": b"2"}, 1)
    assert store.get(b"b") == b"2"


def test_rocks_keeps_entries_and_offset_over_a_restart(tmp_path: Path) -> None:
    first = RocksStore(tmp_path / "state")
    first.apply({b"a": b"1"}, 7)
    first.close()
    second = RocksStore(tmp_path / "state")
    assert (second.get(b"a"), second.changelog_offset) == (b"1", 7)
    second.close()


def test_a_reopened_database_has_its_cache_and_its_bloom_filters(tmp_path: Path) -> None:
    for number in range(2):
        store = RocksStore(tmp_path / "state")
        store.apply({b"%d" % number: b"1"}, number)
        store.close()
    options = max((tmp_path / "state").glob("OPTIONS-*")).read_text()
    assert "filter_policy=bloomfilter" in options
    database = open_database(tmp_path / "state")
    assert database.property_int_value("rocksdb.block-cache-capacity") == CACHE_BYTES
    database.close()


def test_many_are_read_as_they_were_written_last(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "HOT_ENTRIES", 8)
    monkeypatch.setattr(stores, "HOT_BYTES", 4)
    random, plain = Random(5), dict[bytes, bytes]()
    for offset in range(300):
        changes = {b"%d" % random.randrange(30): random.choice((None, b"%d" % offset, b"long %d" % offset)) for _ in range(3)}
        store.apply(changes, offset)
        plain = {key: value for key, value in (plain | changes).items() if value is not None}
        keys = [b"%d" % random.randrange(35) for _ in range(random.randrange(7))]
        assert store.get_many(keys) == [plain.get(key) for key in keys]
        assert store.get(b"3") == plain.get(b"3")


def test_a_copy_older_than_the_changelogs_tombstones_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    for age, kept in ((5 * DAY, b"1"), (7 * DAY, None)):
        monkeypatch.setattr(time, "time", lambda age=age: now - age)
        old = RocksStore(tmp_path / f"state {age}")
        old.apply({b"deleted since": b"1"}, 7)
        old.close()
        monkeypatch.setattr(time, "time", lambda: now)
        found = RocksStore(tmp_path / f"state {age}")
        assert (found.get(b"deleted since"), found.changelog_offset) == (kept, 7 if kept else 0)
        found.close()


def test_a_folder_in_use_is_refused_with_a_clear_error(tmp_path: Path) -> None:
    first = RocksStore(tmp_path / "state")
    with pytest.raises(StateError, match=r"state cannot be opened .*is another worker using this folder\?$"):
        RocksStore(tmp_path / "state")
    first.close()
