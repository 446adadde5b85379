"""Garbage is looked for rarely."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from agents.gc_tuning import YOUNG, collect_rarely


@pytest.fixture
def as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()


@pytest.mark.usefixtures("as_before")
def test_what_is_there_is_not_looked_through_again_and_what_comes_later_rarely() -> None:
    collect_rarely()
    frozen = gc.get_freeze_count()
    assert frozen > 0
    kept: list[list[int]] = [[] for _ in range(YOUNG // 2)]
    # What another thread frees meanwhile is taken from the count; had anybody looked, it would be at most some hundreds.
    assert (gc.get_freeze_count(), gc.get_count()[0] > len(kept) // 2) == (frozen, True), "nobody looked"
