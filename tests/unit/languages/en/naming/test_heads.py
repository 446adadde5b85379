"""Names by their head."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.heads import is_head, joins_partners, sort_by_head
from schemas import EntityType
from tests.parsed import parsed


@pytest.mark.parametrize(
    ("name", "tagged", "sort"),
    [
        ("Battle of Hatin", "ORGANISATION", "EVENT"),
        ("Trent Bridge", "ORGANISATION", "FACILITY"),
        ("Booker Prize", "ORGANISATION", "WORK"),
        ("Sejm", "ORGANISATION", "ORGANISATION"),
        ("Lake Balaton", "ORGANISATION", "LOCATION"),
        ("Bridge 17", "ORGANISATION", None),
        ("Trent Bridge 17", "ORGANISATION", "FACILITY"),
        ("Church of Saint Olaf", "ORGANISATION", "FACILITY"),
        ("Church of England", "ORGANISATION", "ORGANISATION"),
        ("Lund and Sons", "PERSON", "ORGANISATION"),
        ("Lund and Bridge", "PERSON", None),
        ("Gerard Lake", "PERSON", "PERSON"),
        ("Gerard Lake", "LOCATION", "LOCATION"),
        ("Damon Hill", "PERSON", None),
        ("Damon Hill", "LOCATION", "FACILITY"),
        ("Bridge", "LOCATION", None),
    ],
)
def test_heads_say_what_a_name_is(name: str, tagged: EntityType, sort: str | None) -> None:
    assert sort_by_head(name.split(), tagged) == sort


def test_heads_have_capitals() -> None:
    assert [is_head(token) for token in parsed("Bridge bridge Hill Lund").tokens] == [True, False, True, False]


def test_partners_of_a_firm() -> None:
    tokens = parsed("Lund & Sons and sons and").tokens
    assert [joins_partners(tokens, at) for at in (0, 2, 4)] == [True, False, False]
