"""Noun phrases."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.chunks import chunk_around, chunk_from, chunks, head, is_time, unquoted
from tests.shallow import classes, tokens, words


@pytest.mark.parametrize(
    ("sentence", "code", "expected"),
    [
        ("El ministro de Defensa visitó la base.", "es", ["El ministro de Defensa", "la base"]),
        ("Habló el ministro la semana pasada.", "es", ["el ministro", "la semana pasada"]),
        ("यूक्रेन के राष्ट्रपति ने सेना से कहा।", "hi", ["यूक्रेन के राष्ट्रपति", "सेना"]),
        ("", "es", []),
    ],
)
def test_a_genitive_joins_phrases_and_an_article_parts_them(sentence: str, code: str, expected: list[str]) -> None:
    own = tokens(sentence, code)
    assert [words(sentence, code, chunk) for chunk in chunks(own, classes(code))] == expected


def test_a_phrase_is_about_its_first_noun_or_where_adpositions_follow_its_last() -> None:
    spanish, hindi = tokens("el ministro de Defensa", "es"), tokens("यूक्रेन के राष्ट्रपति", "hi")
    assert spanish[head(spanish, (0, 3), classes("es"))].text == "ministro"
    assert hindi[head(hindi, (0, 2), classes("hi"))].text == "राष्ट्रपति"


def test_a_phrase_that_says_when() -> None:
    own = tokens("el martes en la casa", "es")
    assert is_time(own, (0, 1), classes("es"))
    assert not is_time(own, (3, 4), classes("es"))


def test_phrases_are_found_by_their_tokens() -> None:
    phrases = [(0, 2), (4, 5)]
    assert (chunk_around(phrases, 1), chunk_around(phrases, 3)) == ((0, 2), None)
    assert (chunk_from(phrases, 4), chunk_from(phrases, 5)) == ((4, 5), None)


def test_quotation_marks_and_commas_are_no_part_of_a_phrase() -> None:
    own = tokens("«Zaria», ", "es")
    assert unquoted(own, (0, 3)) == (1, 1)
    assert unquoted(own, (0, 0)) == (0, 0)
