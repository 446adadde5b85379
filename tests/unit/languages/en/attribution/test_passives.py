"""What passives report."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The widow is considered a witness.",
            (None, None, "is considered", ("The widow", "a witness"), False, "asserted", "hedged"),
        ),
    ],
)
def test_an_unnamed_source_says_it_of_the_subject(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


def test_a_passive_keeps_the_place_of_what_is_reported() -> None:
    assert rows(read("Two cases were confirmed in Brno.")) == (
        (None, None, "were confirmed", ("Two cases", "in Brno"), False, "confirmed", "hedged"),
    )
