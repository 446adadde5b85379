"""Regular expressions of a pack are joined from their lines, and what is wrong with one is told."""

from __future__ import annotations

import re

import pytest

from pipeline.languages.patterns import joined, one_of, pattern_fault, words_of


def test_line_ends_and_the_spaces_around_them_are_no_part_of_a_pattern() -> None:
    assert joined("(?:one|  \n     two)\n\\ three") == r"(?:one|two)\ three"
    assert re.fullmatch(joined("(?:one|\n  two)\n  \\ three"), "two three")


def test_letters_of_escapes_flags_and_parts_are_no_words() -> None:
    assert words_of(r"(?i:фото)\w+ <networks>\bby\u0069") == ["фото", "by"]


def test_letters_of_a_class_stand_for_one_another_and_are_no_words() -> None:
    assert words_of("ун[іi]ан [^\\W\\d_a-z]{2}") == ["ун", "ан"]


def test_a_pattern_that_can_be_used_has_no_fault() -> None:
    assert pattern_fault(r"follow <networks>\b.{0,40}(?<=x)", ("networks",)) is None


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("photo(", "'photo(' is no regular expression: missing ), unterminated subpattern at position 5"),
        ("(?:photo)?", "'(?:photo)?' matches where nothing stands"),
        ("on <net>", "<net> in 'on <net>' names no part"),
    ],
)
def test_what_cannot_be_used_is_told(pattern: str, fault: str) -> None:
    told = pattern_fault(pattern, ("networks",))
    assert told is not None
    assert told[0] == fault


def test_one_of_no_patterns_matches_nothing() -> None:
    assert re.fullmatch(one_of(("a b", "c?d")), "cd")
    assert re.match(one_of(()), "") is None
