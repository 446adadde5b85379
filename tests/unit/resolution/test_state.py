"""Values as the state keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from pipeline.resolution.state import ID_BYTES, LATEST, advance, get_many, ids, moment, read, seconds, write
from tests.mentions import MONDAY


def test_a_clock_only_goes_on_and_apart_from_others() -> None:
    state: dict[bytes, bytes] = {}
    later = MONDAY + timedelta(hours=1)
    assert advance(state, "live", later) == advance(state, "live", MONDAY) == later
    assert advance(state, "backfill", MONDAY) == MONDAY


def test_values_are_read_as_written() -> None:
    state: dict[bytes, bytes] = {}
    write(state, "count", "claims", [1, "a"])
    assert (read(state, "count", "claims"), read(state, "count", "stories")) == ([1, "a"], None)


def test_ids_stand_one_after_the_other() -> None:
    one, other = b"a" * ID_BYTES, b"b" * ID_BYTES
    assert (list(ids(None)), list(ids(one)), list(ids(one + other))) == ([], [one], [one, other])


def test_moments_are_exact_up_to_the_last_one() -> None:
    at = datetime(2024, 6, 3, 9, 0, 0, 123456, tzinfo=UTC)
    assert moment(seconds(at)) == at
    assert moment(LATEST + 5) == moment(LATEST)


def test_a_state_that_gives_several_at_once_is_asked_for_them_at_once() -> None:
    class Together(dict[bytes, bytes]):
        def get_many(self, keys: Sequence[bytes]) -> list[bytes | None]:
            return [b"together" for _ in keys]

    assert get_many([b"a", b"b"], {b"a": b"1"}) == [b"1", None]
    assert get_many([b"a", b"b"], Together()) == [b"together", b"together"]
