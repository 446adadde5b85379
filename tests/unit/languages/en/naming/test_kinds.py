"""Nouns and what they make of a name."""

from __future__ import annotations

from pipeline.languages.en.naming.kinds import KINDS


def test_each_table_tells_kinds() -> None:
    assert (KINDS.nouns["singer"], KINDS.nouns["river"], KINDS.nouns["film"]) == ("PERSON", "LOCATION", "WORK")
    assert (KINDS.last["bridge"], KINDS.last["university"], KINDS.last["war"]) == ("FACILITY", "ORGANISATION", "EVENT")
    assert (KINDS.first["lake"], KINDS.of["battle"]) == ("LOCATION", "EVENT")


def test_a_doubtful_head_tells_none() -> None:
    assert KINDS.doubtful.isdisjoint(KINDS.last)
    assert KINDS.parliaments >= {"sejm", "storting"}
