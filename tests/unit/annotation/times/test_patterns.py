"""Closed classes of words become patterns."""

from __future__ import annotations

import re

import pytest

from pipeline.annotation.times.patterns import NEVER, NUMBER_OF_DAY, YEAR, alternation, phrases


def test_the_longest_word_matches() -> None:
    pattern = re.compile(alternation(["for", "forty", "forty four", "fifty"]))
    assert [pattern.match(text)[0] for text in ("forty four", "forty\u00a0four", "fort", "fifty")] == [  # type: ignore[index]
        "forty four",
        "forty\u00a0four",
        "for",
        "fifty",
    ]


def test_signs_in_words_stand_for_themselves() -> None:
    assert re.fullmatch(alternation(["a.m"]), "a.m")
    assert not re.fullmatch(alternation(["a.m"]), "axm")


def test_without_words_nothing_matches() -> None:
    assert alternation([]) == phrases([]) == NEVER.pattern
    assert not NEVER.search("anything")


def test_phrases_are_parted_by_any_white_space() -> None:
    assert re.fullmatch(phrases([("a", "few"), ("a", "couple", "of")]), "a\ncouple\tof")


@pytest.mark.parametrize(
    ("text", "found"), [("1999", True), ("2024.", True), ("3024", False), ("2024:30", False), ("2024.5", False)]
)
def test_years_are_four_digits_that_are_no_other_number(text: str, found: bool) -> None:
    assert bool(re.match(YEAR, text)) is found


def test_days_of_a_month_are_1_to_31() -> None:
    assert [each for each in range(40) if re.fullmatch(NUMBER_OF_DAY, str(each))] == list(range(1, 32))
