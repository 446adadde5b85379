"""What somebody is sure of, wants, is for or against: claims by adjectives and verbs of mind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.text.document import Document
from tests.attribution_rows import Row, rows


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
            "The minister is a staunch opponent of the merger.",
            ("The minister", None, "is a staunch opponent of", ("the merger",), False, "asserted", "stated"),
        ),
        (
            "The minister has made it clear that the dam will stay.",
            ("The minister", None, "has made it clear", ("that the dam will stay",), False, "asserted", "stated"),
        ),
        (
            "The minister downplayed the risk of floods.",
            ("The minister", None, "downplayed", ("the risk of floods",), False, "asserted", "stated"),
        ),
        (
            "Residents hoped that the dam would hold.",
            ("Residents", None, "hoped", ("that the dam would hold",), False, "asserted", "hedged"),
        ),
        (
            "Critics would call the merger a gift.",
            ("Critics", None, "would call", ("the merger a gift",), False, "asserted", "stated"),
        ),
        (
            "He’s sought to stop the merger.",
            ("He", None, "’s sought", ("to stop the merger",), False, "asserted", "stated"),
        ),
        (
            "The union opposes the merger.",
            ("The union", None, "opposes", ("the merger",), False, "asserted", "stated"),
        ),
        (
            "Denmark wants to send tanks to Estonia.",
            ("Denmark", None, "wants", ("to send tanks to Estonia",), False, "asserted", "stated"),
        ),
        (
            "The court refused to free the banker.",
            ("The court", None, "refused", ("to free the banker",), False, "denied", "stated"),
        ),
        (
            "Critics see the law as a threat to the press.",
            ("Critics", None, "see", ("the law as a threat to the press",), False, "asserted", "stated"),
        ),
        (
            "The bishop admires the general.",
            ("The bishop", None, "admires", ("the general",), False, "asserted", "stated"),
        ),
        (
            "The union rails against the merger.",
            ("The union", None, "rails", ("the merger",), False, "asserted", "stated"),
        ),
        (
            "The board voted to close the mine.",
            ("The board", None, "voted", ("to close the mine",), False, "asserted", "stated"),
        ),
        (
            "The coach is wary of the transfer.",
            ("The coach", None, "is wary", ("the transfer",), False, "asserted", "stated"),
        ),
        (
            "The mayor's allegations about the bank were read out.",
            ("The mayor", None, "allegations", ("the bank",), False, "asserted", "hedged"),
        ),
        (
            "The widow is considered a witness.",
            (None, None, "is considered", ("The widow", "a witness"), False, "asserted", "hedged"),
        ),
        (
            "The survey shows a tight race in Oslo.",
            ("The survey", None, "shows", ("a tight race in Oslo",), False, "asserted", "stated"),
        ),
    ],
)
def test_attitudes(read: Callable[[str], Document], text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "The firm that wanted to buy the mine has closed.",
        "Without saying that it was guilty, the firm paid.",
        "Banks supporting the merger closed early.",
        "If the minister is sure that the dam holds, she may stay.",
    ],
)
def test_who_is_only_described_by_it_holds_nothing(read: Callable[[str], Document], text: str) -> None:
    assert rows(read(text)) == ()
