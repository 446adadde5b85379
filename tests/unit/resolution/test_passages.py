"""The paragraph around a place."""

from __future__ import annotations

import pytest

from pipeline.resolution.passages import passage_at
from schemas import Passage

TEXT = "One.\n\nTwo a.\nTwo b.\n\nThree."


@pytest.mark.parametrize(
    ("word", "passage"),
    [
        ("One", Passage(start=0, text="One.")),
        ("b.", Passage(start=6, text="Two a.\nTwo b.")),
        ("Three", Passage(start=21, text="Three.")),
    ],
)
def test_paragraphs_are_parted_by_a_blank_line(word: str, passage: Passage) -> None:
    assert passage_at(TEXT, TEXT.index(word)) == passage


def test_a_text_of_one_paragraph_is_its_passage() -> None:
    assert passage_at("", 0) == Passage(start=0, text="")
