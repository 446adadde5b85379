"""Rows of vectors are found as in a dict."""

from __future__ import annotations

import pytest

from pipeline.languages.en.parsing.vector_rows import VectorRows

ROWS = {2**64 - 1: 3, 0: 7, 12_345_678_901_234_567_890: 0, 5: 19_999}


def test_it_is_the_mapping_that_it_was_made_of() -> None:
    assert dict(VectorRows(ROWS)) == ROWS
    assert VectorRows(ROWS) == ROWS
    assert len(VectorRows({})) == 0


@pytest.mark.parametrize("word", [1, 6, 2**63, 2**64 - 2])
def test_a_word_without_a_vector(word: int) -> None:
    assert word not in VectorRows(ROWS)
    assert VectorRows(ROWS).get(word, -1) == -1
    with pytest.raises(KeyError):
        VectorRows(ROWS)[word]
    assert VectorRows({}).get(word) is None
