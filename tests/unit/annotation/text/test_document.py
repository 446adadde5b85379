"""Sentences of a document by place."""

from __future__ import annotations

import pytest

from schemas import Span
from tests.documents import document_of
from tests.unit.annotation.text.test_memo import Counting

TEXT = "It rained. It snowed.\n\nIt froze."


@pytest.mark.parametrize(
    ("span", "starts"),
    [((0, 1), [0]), ((9, 12), [0, 11]), ((10, 11), []), ((0, 100), [0, 11, 23]), ((21, 23), []), ((21, 24), [23])],
)
def test_touched_are_the_sentences_that_hold_a_part(span: Span, starts: list[int]) -> None:
    document = document_of(TEXT, "en", Counting())
    assert [sentence.start for sentence in document.touched(span)] == starts


def test_a_sentence_knows_its_paragraph() -> None:
    assert [sentence.paragraph for sentence in document_of(TEXT, "en", Counting()).sentences] == [0, 0, 1]
