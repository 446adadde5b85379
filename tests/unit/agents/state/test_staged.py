"""The two layers of changes that are not yet committed."""

from __future__ import annotations

from agents.state import StagedState, Store


def test_a_record_reads_its_own_changes_and_those_before_it(store: Store) -> None:
    store.apply({b"old": b"0", b"gone": b"0"}, 1)
    state = StagedState(store)
    state[b"one"] = b"1"
    state.keep_record()
    state[b"two"] = b"2"
    del state[b"gone"]
    assert [state.get(key) for key in (b"old", b"gone", b"one", b"two")] == [b"0", None, b"1", b"2"]
    assert (store.get(b"one"), store.get(b"gone")) == (None, b"0")


def test_a_dropped_record_leaves_nothing(store: Store) -> None:
    state = StagedState(store)
    state[b"kept"] = b"1"
    state.keep_record()
    state[b"kept"], state[b"new"] = b"2", b"2"
    state.drop_record()
    assert (state.get(b"kept"), state.get(b"new"), dict(state.changes())) == (b"1", None, {b"kept": b"1"})


def test_committed_changes_reach_the_store_and_discarded_ones_do_not(store: Store) -> None:
    state = StagedState(store)
    state[b"a"] = b"1"
    state.keep_record()
    state.committed(3)
    assert (store.get(b"a"), store.changelog_offset, dict(state.changes())) == (b"1", 3, {})
    state[b"a"] = b"2"
    state.keep_record()
    state.discard()
    assert (state.get(b"a"), store.get(b"a")) == (b"1", b"1")
