"""Stop words are those of the file of a pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.languages.faults import PackError
from pipeline.languages.stop_words import FILE, stop_words


def test_they_are_the_words_of_the_list(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("# words\nof n‘t\nthe\n", encoding="utf-8")
    assert stop_words(tmp_path) == {"of", "n‘t", "the"}


def test_a_pack_without_them_is_at_fault(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"stop_words\.txt: cannot be read"):
        stop_words(tmp_path)
