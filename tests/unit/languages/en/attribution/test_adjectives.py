"""What somebody is sure of, worried about or wary of."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister is confident that the dam will hold.",
            ("The minister", None, "is confident", ("that the dam will hold",), False, "asserted", "stated"),
        ),
        (
            "Residents were worried about the rising water.",
            ("Residents", None, "were worried", ("the rising water",), False, "asserted", "stated"),
        ),
        (
            "It is unclear whether the crew survived.",
            (None, None, "is unclear", ("whether the crew survived",), False, "questioned", "hedged"),
        ),
        (
            "The minister has made it clear that the dam will stay.",
            ("The minister", None, "has made it clear", ("that the dam will stay",), False, "asserted", "stated"),
        ),
        (
            "The coach is wary of the transfer.",
            ("The coach", None, "is wary", ("the transfer",), False, "asserted", "stated"),
        ),
    ],
)
def test_adjectives(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "If the minister is sure that the dam holds, she may stay.",
        "The sure hand of the minister held the dam.",
        "The minister that is sure of it left.",
        "The minister left, sure of it.",
    ],
)
def test_under_a_condition_or_as_an_attribute_they_report_nothing(text: str) -> None:
    assert rows(read(text)) == ()


def test_negation_puts_in_question() -> None:
    assert rows(read("The minister is not sure that the dam will hold.")) == (
        ("The minister", None, "is not sure", ("that the dam will hold",), False, "questioned", "stated"),
    )
