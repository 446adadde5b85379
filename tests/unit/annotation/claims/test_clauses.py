"""Clauses that assert something by themselves."""

from __future__ import annotations

import pytest

from pipeline.annotation.claims.clauses import clauses, happened, is_finite
from pipeline.annotation.claims.words import ClaimWords
from tests.documents import parse_of, token
from tests.readers import reader


def _told(text: str, words: ClaimWords) -> list[str]:
    parse = parse_of(text)
    return [" ".join(parse.tokens[each].text for each in sorted(unit)) for unit in clauses(parse, words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested two men and closed the port.", ["Police arrested two men and .", "Police closed the port"]),
        ("The bus, which carried ten men, crashed.", ["The bus , , crashed .", "bus carried ten men"]),
        ("The bus that carried ten men crashed.", ["The bus that carried ten men crashed ."]),
        ("Six died when the bus crashed.", ["Six died when the bus crashed .", "when the bus crashed"]),
    ],
)
def test_coordinated_and_added_clauses_stand_by_themselves(text: str, expected: list[str]) -> None:
    assert _told(text, reader("en").claims) == expected


def test_a_clause_of_time_is_told_by_its_conjunction() -> None:
    assert len(_told("Six died when the bus crashed.", ClaimWords())) == 1
    assert len(_told("Six died when the bus crashed.", ClaimWords(temporal=frozenset({"when"})))) == 2


@pytest.mark.parametrize(
    ("text", "verb", "finite", "past"),
    [
        ("The bus crashed.", "crashed", True, True),
        ("The bus may crash.", "crash", True, False),
        ("The bus is crashing.", "crashing", True, True),
        ("The bus crashes daily.", "crashes", True, False),
        ("The bus stopped to load.", "load", False, False),
    ],
)
def test_finite_verbs_and_those_that_tell_what_happened(text: str, verb: str, finite: bool, past: bool) -> None:
    parse = parse_of(text)
    head = token(parse, verb).index
    assert (is_finite(parse, head), happened(parse, head)) == (finite, past)
