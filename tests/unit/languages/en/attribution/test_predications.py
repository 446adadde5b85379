"""An object, and what is said of it."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "claimant", "cue", "content"),
    [
        ("The mayor called the plan absurd.", "The mayor", "called", "the plan absurd"),
        ("The party called the charges unfounded.", "The party", "called", "the charges unfounded"),
        ("Critics likened the rule to burning books.", "Critics", "likened", "the rule to burning books"),
        ("Experts attribute the famine to the war.", "Experts", "attribute", "the famine to the war"),
        ("Scientists credit the vaccine with saving the herd.", "Scientists", "credit", "the vaccine with saving the herd"),
        ("The opposition attacked the premier as a coward.", "The opposition", "attacked", "the premier as a coward"),
        ("Rivals rate the team as weak.", "Rivals", "rate", "the team as weak"),
    ],
)
def test_predications(text: str, claimant: str, cue: str, content: str) -> None:
    assert rows(read(text)) == ((claimant, None, cue, (content,), False, "asserted", "stated"),)


def test_an_attack_in_the_field_is_none() -> None:
    assert rows(read("The rebels attacked the village as night fell.")) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Critics see the law as a threat to the press.",
            ("Critics", None, "see", ("the law as a threat to the press",), False, "asserted", "stated"),
        ),
    ],
)
def test_what_somebody_is_seen_as(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)
