"""Patterns that a language's words make."""

from __future__ import annotations

import pytest

from pipeline.annotation.text.words import TextWords
from tests.patterns import nested_repeats
from tests.readers import text_words


def test_no_words_make_patterns_that_match_no_word() -> None:
    words = TextWords()
    assert words.elision.match("90s")
    assert not words.elision.match("em")
    found = words.stamp.match("14:05 GMT - The mayor left")
    assert found is not None
    assert found.group() == "14:05 ", "the zone stays"


def test_words_are_matched_whole_and_in_any_case() -> None:
    words = TextWords(elided=frozenset({"em"}), day_halves=frozenset({"p.m"}), zones=frozenset({"GMT"}))
    assert [bool(words.elision.match(text)) for text in ("em", "Em all", "emu")] == [True, True, False]
    assert words.elision.pattern.count("em") == 1
    found = words.stamp.match("2:05 P.M. gmt: The mayor left")
    assert found is not None
    assert found.group() == "2:05 P.M. gmt: "


@pytest.mark.parametrize("language", ["en", "ru", "es", "uk", "hi", "mr", "xx"])
def test_no_unbounded_repeat_stands_in_another(language: str) -> None:
    words = text_words(language)
    for pattern in (words.elision, words.stamp):
        assert nested_repeats(pattern) == []
