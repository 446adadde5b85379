"""Nouns for who holds something."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister is a staunch opponent of the merger.",
            ("The minister", None, "is a staunch opponent of", ("the merger",), False, "asserted", "stated"),
        ),
    ],
)
def test_who_is_said_to_be_one_holds_it(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "The minister is not an opponent of the merger.",
        "The minister met an opponent of the merger.",
        "The minister might be an opponent of the merger.",
        "There was an opponent of the merger.",
        "The minister is an opponent.",
    ],
)
def test_who_is_not_or_only_may_be_one_holds_nothing(text: str) -> None:
    assert rows(read(text)) == ()
