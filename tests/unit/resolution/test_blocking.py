"""Blocks: which claims share a key with a mention."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from pipeline.resolution.blocking import LARGEST_BLOCK, Blocks, Keys, blocking_keys, numbers, text_key
from pipeline.resolution.directions import CELLS
from pipeline.resolution.proposition import Proposition

MONDAY = datetime(2024, 6, 3, 9, tzinfo=UTC).timestamp()
HARBOUR = "the storm sank nine fishing boats in the harbour of Brest"


def proposition(text: str, *entities: str, at: float = MONDAY) -> Proposition:
    return Proposition(
        text=text, language="en", published_at=at, numbers=(), entities=frozenset(entities),
        actors=frozenset(), targets=frozenset(), event=None, place=None, time=None, vector=b"",
    )  # fmt: skip


def keys(given: Proposition) -> set[bytes]:
    """All but that of the very words."""
    return {*keyed(given).vector, *keyed(given).rest}


def keyed(given: Proposition) -> Keys:
    (made,) = blocking_keys([given])
    return made


def test_a_paraphrase_shares_keys_and_another_claim_does_not() -> None:
    given = keys(proposition(HARBOUR))
    assert len(given & keys(proposition("nine fishing boats sank in a storm, said the harbour office of Brest"))) > 3
    assert not given & keys(proposition("parliament voted on the budget of the coming year"))


def test_a_country_alone_is_no_key() -> None:
    one, other = (
        proposition(text, "iso3166-1:FR") for text in ("the farmers blocked motorways", "a minister resigned yesterday")
    )
    assert not keys(one) & keys(other)


def test_the_very_words_are_a_key_in_any_week() -> None:
    assert text_key(proposition(HARBOUR)) == text_key(proposition(HARBOUR, "name:x", at=MONDAY + 10**8))
    assert text_key(proposition(HARBOUR)) != text_key(proposition(HARBOUR + "."))


def test_many_keys_made_together_are_those_of_each_alone() -> None:
    chance = np.random.default_rng(3)
    vectors = [b"", *(chance.integers(-127, 128, size, np.int8).tobytes() for size in (384, 384, 256, 384))]
    given = [replace(proposition(f"{HARBOUR} {number}"), vector=vector) for number, vector in enumerate(vectors)]
    assert blocking_keys(given) == [each for alone in given for each in blocking_keys([alone])]
    assert [len(each.vector) for each in blocking_keys(given)] == [0, CELLS, CELLS, CELLS, CELLS]


def test_a_claim_is_registered_once_and_leaves_nothing_behind() -> None:
    state: dict[bytes, bytes] = {}
    given = keyed(proposition(HARBOUR))
    for _ in range(2):
        Blocks(state).register(7, given.every)
    assert {numbers(block) for block in state.values()} == {(7,)}
    assert state.keys() == {*given.every}
    Blocks(state).register(9, given.every)
    Blocks(state).deregister(7, given.lasting)
    assert {numbers(block) for block in state.values()} == {(9,)}
    Blocks(state).deregister(9, given.lasting)
    assert state == {}


def test_only_the_cells_of_a_vector_stay_behind() -> None:
    state: dict[bytes, bytes] = {}
    given = keyed(replace(proposition(HARBOUR), vector=bytes(range(96))))
    Blocks(state).register(7, given.every)
    Blocks(state).deregister(7, given.lasting)
    assert state.keys() == set(given.vector)


def test_a_block_keeps_its_newest_claims() -> None:
    state: dict[bytes, bytes] = {}
    blocks, given = Blocks(state), keyed(proposition(HARBOUR))
    for number in range(LARGEST_BLOCK + 3):
        blocks.register(number, given.every)
    assert {numbers(block) for block in state.values()} == {tuple(range(3, LARGEST_BLOCK + 3))}


def test_what_is_registered_while_blocks_are_read_is_among_them() -> None:
    state: dict[bytes, bytes] = {}
    one, near = (
        keyed(proposition(HARBOUR)),
        keyed(proposition("nine fishing boats sank in a storm, said the harbour office of Brest")),
    )
    far = keyed(proposition("parliament voted on the budget of the coming year"))
    Blocks(state).register(3, one.every)
    blocks = Blocks(state)
    blocks.read((*one.every, *near.every, *far.every))
    blocks.register(7, near.every)
    assert blocks.added(one.every) == [7] and blocks.added(far.every) == []
    shared = [numbers(block) for block in blocks.under([key for key in one.every if key in near.every])]
    assert shared and set(shared) == {(3, 7)}
    blocks.deregister(3, one.lasting)
    assert {numbers(block) for block in blocks.under(one.every)} == {(7,)}
