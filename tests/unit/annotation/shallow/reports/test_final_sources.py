"""Sources named before their phrase."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.final_sources import sources
from tests.said import document
from tests.shallow import classes, final_cues, texts, words


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("पुलिस के अनुसार बारिश हुई।", "hi", [("पुलिस", "के अनुसार", "stated", ["बारिश हुई"])]),
        ("कल के अनुसार बारिश हुई।", "hi", []),
        ("तज्ज्ञांच्या मते पाऊस येईल.", "mr", [("तज्ज्ञां", "मते", "hedged", ["पाऊस येईल"])]),
    ],
)
def test_a_source_is_named(text: str, code: str, expected: list[tuple[str, str, str, list[str]]]) -> None:
    made = document(text, code)
    found = [
        (words(text, code, each.claimant), words(text, code, each.cue), each.certainty, texts(made, each.content))
        for each in sources(made, 0, classes(code), final_cues(code))
    ]
    assert found == expected
