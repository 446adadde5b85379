"""The terms of a wording."""

from __future__ import annotations

import pytest

from pipeline.languages.contrasts import Sense
from pipeline.resolution.proposition import FUNCTION_WORDS
from pipeline.resolution.terms import senses_of, terms


def texts(text: str, language: str = "en", *names: tuple[str, str, str]) -> list[str]:
    return [each.text for each in terms(text, language, names, FUNCTION_WORDS)]


def test_words_of_closed_classes_and_numbers_are_left_out() -> None:
    assert texts("The 12 ships of the navy were in the harbour") == ["ships", "navy", "harbour"]


def test_a_name_is_one_term() -> None:
    name = ("name:anna berg", "PERSON", "Anna Berg")
    found = terms("Police said Anna Berg’s car was found, Berg was not", "en", [name], FUNCTION_WORDS)
    assert [(each.text, each.name) for each in found if each.name >= 0] == [("Anna Berg’s", 0)]


@pytest.mark.parametrize(
    ("language", "text", "sense"),
    [
        ("en", "the minister stepped down", Sense("staff", "dismissed")),
        ("en", "the price went up", Sense("level", "up")),
        ("uk", "у п’ятницю", Sense("weekday", "friday")),
        ("hi", "पिछले साल", Sense("period", "last")),
    ],
)
def test_two_words_may_have_a_sense_that_neither_has_alone(language: str, text: str, sense: Sense) -> None:
    assert sense in senses_of(text, language)


def test_meanings_exclude_nothing() -> None:
    assert senses_of("discovered", "en") == ()
    assert terms("it was discovered", "en", (), FUNCTION_WORDS)[0].senses


def test_a_language_without_such_words_has_terms() -> None:
    assert texts("Das Schiff sank im Hafen", "de")
    assert texts("The ship sank", "en-GB") == ["ship", "sank"]
