"""Statements as the state keeps them."""

from __future__ import annotations

from pipeline.resolution.claim_statements import ClaimStatement, keep_statement, read_statement, statement_key
from pipeline.resolution.proposition import Proposition

FULL = Proposition(
    text="Seven bridges were closed in Lviv.",
    language="en",
    published_at=1.5,
    numbers=(("bridge", 7.0, 7.0),),
    entities=frozenset({"geonames:702550"}),
    actors=frozenset({"wikidata:Q212"}),
    targets=frozenset({"name:bridges"}),
    event="RESTRICT",
    place=("geonames:702550", "UA", None),
    time=(0.0, 86400.0),
    vector=bytes(range(8)),
)
BARE = Proposition(
    text="It rained.", language="en", published_at=2.0, numbers=(), entities=frozenset(), actors=frozenset(), targets=frozenset(),
    event=None, place=None, time=None, vector=b"",
)  # fmt: skip


def test_a_statement_comes_back_as_it_was_kept() -> None:
    state: dict[bytes, bytes] = {}
    kept = ClaimStatement(b"\x01" * 16, "{}", (FULL, BARE), b"12345678")
    keep_statement(3, kept, state)
    value = state[statement_key(3)]
    assert read_statement(4, value) == kept, "read anew: nothing is remembered of claim 4"


def test_each_key_is_kept_once() -> None:
    first, second, third = b"a" * 8, b"b" * 8, b"c" * 8
    one, other = (
        ClaimStatement(b"\x01" * 16, "{}", (said,), keys) for said, keys in ((FULL, first + second), (BARE, second + third))
    )
    assert one.merged(other).keys == one.with_keys(second + third).keys == first + second + third
