"""Blocks: which claims share a key with a mention."""

from __future__ import annotations

from datetime import UTC, datetime

from pipeline.resolution.blocking import LARGEST_BLOCK, blocking_keys, blocks, deregister, numbers, register, text_key
from pipeline.resolution.proposition import Proposition, stems

MONDAY = datetime(2024, 6, 3, 9, tzinfo=UTC).timestamp()
HARBOUR = "the storm sank nine fishing boats in the harbour of Brest"


def proposition(text: str, *entities: str, at: float = MONDAY) -> Proposition:
    return Proposition(
        text=text, language="en", published_at=at, stems=stems(text), numbers=(), entities=frozenset(entities),
        actors=frozenset(), targets=frozenset(), event=None, place=None, time=None, vector=None,
    )  # fmt: skip


def test_a_paraphrase_shares_keys_and_another_claim_does_not() -> None:
    given = set(blocking_keys(proposition(HARBOUR)))
    assert (
        len(given & set(blocking_keys(proposition("nine fishing boats sank in a storm, said the harbour office of Brest")))) > 3
    )
    assert not given & set(blocking_keys(proposition("parliament voted on the budget of the coming year")))


def test_a_country_alone_is_no_key() -> None:
    one, other = (
        proposition(text, "iso3166-1:FR") for text in ("the farmers blocked motorways", "a minister resigned yesterday")
    )
    assert not set(blocking_keys(one)) & set(blocking_keys(other))


def test_the_very_words_are_a_key_in_any_week() -> None:
    assert text_key(proposition(HARBOUR)) == text_key(proposition(HARBOUR, "name:x", at=MONDAY + 10**8))
    assert text_key(proposition(HARBOUR)) != text_key(proposition(HARBOUR + "."))


def test_a_claim_is_registered_once_and_leaves_nothing_behind() -> None:
    state: dict[bytes, bytes] = {}
    given = proposition(HARBOUR)
    for _ in range(2):
        register(7, blocks(given, state), state)
    assert {numbers(block) for block in state.values()} == {(7,)}
    assert state.keys() == {text_key(given), *blocking_keys(given)}
    register(9, blocks(given, state), state)
    deregister(7, blocks(given, state), state)
    assert {numbers(block) for block in state.values()} == {(9,)}
    deregister(9, blocks(given, state), state)
    assert state == {}


def test_a_block_keeps_its_newest_claims() -> None:
    state: dict[bytes, bytes] = {}
    given = proposition(HARBOUR)
    for number in range(LARGEST_BLOCK + 3):
        register(number, blocks(given, state), state)
    assert {numbers(block) for block in state.values()} == {tuple(range(3, LARGEST_BLOCK + 3))}
