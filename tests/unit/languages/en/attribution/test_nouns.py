"""Reporting nouns."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

NOUNS: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        "The ministry's claim that it had downed three jets was dismissed by Kyiv as propaganda.",
        (
            ("The ministry", None, "claim", ("that it had downed three jets",), False, "asserted", "hedged"),
            ("Kyiv", None, "was dismissed", ("The ministry's claim that it had downed three jets",), False, "denied", "stated"),
        ),
    ),
    (
        "There were reports of looting in the capital.",
        ((None, None, "reports", ("looting in the capital",), False, "asserted", "stated"),),
    ),
    (
        "There are fears that the volcano will erupt again.",
        ((None, None, "fears", ("that the volcano will erupt again",), False, "asserted", "hedged"),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), NOUNS, ids=[text[:30] for text, _ in NOUNS])
def test_nouns_report(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor's allegations about the bank were read out.",
            ("The mayor", None, "allegations", ("the bank",), False, "asserted", "hedged"),
        ),
    ],
)
def test_an_owner_binds_what_a_noun_concerns(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)
