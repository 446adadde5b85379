"""Words beside Russian names."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.naming.words import CLIPPED, WORDS


@pytest.mark.parametrize(
    ("word", "expected"), [("нацгвардия", True), ("мосбиржа", True), ("биржа", False), ("нацгвардиец", False)]
)
def test_clipped_names(word: str, expected: bool) -> None:
    assert (CLIPPED.fullmatch(word) is not None) is expected


def test_lemmas_are_written_without_yo() -> None:
    lemmas = WORDS.settlements | WORDS.place_heads | WORDS.place_classes | WORDS.organisation_classes | WORDS.work_classes
    assert {"поселок", "остров", "самолет"} & lemmas == {"поселок", "остров"}
    assert not any("ё" in lemma or not lemma.islower() for lemma in lemmas | WORDS.state_bodies)
