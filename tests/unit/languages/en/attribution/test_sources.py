"""Sources named without a verb, and rumours."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

SOURCES: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        "According to the relief agency, which runs camps in the region, more than 200,000 people have fled the fighting.",
        (
            (
                "the relief agency",
                None,
                "According to",
                ("more than 200,000 people have fled the fighting",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The rebels, according to a report seen by this paper, bought the jets abroad.",
        (("a report", None, "according to", ("The rebels", "bought the jets abroad"), False, "asserted", "stated"),),
    ),
    (
        "The bridge was reportedly hit by two missiles.",
        ((None, None, "reportedly", ("The bridge was", "hit by two missiles"), False, "asserted", "hedged"),),
    ),
    (
        "The ports were closed and ships were reportedly sent back.",
        ((None, None, "reportedly", ("ships were", "sent back"), False, "asserted", "hedged"),),
    ),
    (
        "It is claimed that the dam was breached from within.",
        ((None, None, "is claimed", ("that the dam was breached from within",), False, "asserted", "hedged"),),
    ),
    (
        "The general is believed to have been killed in the raid.",
        ((None, None, "is believed", ("The general", "to have been killed in the raid"), False, "asserted", "hedged"),),
    ),
    (
        "The two men are accused of planting the bomb.",
        ((None, None, "are accused", ("The two men", "of planting the bomb"), False, "asserted", "hedged"),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), SOURCES, ids=[text[:30] for text, _ in SOURCES])
def test_sources_without_a_verb(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected
