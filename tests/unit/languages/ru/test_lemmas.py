"""Lemmas of Russian words."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.lemmas import LONGEST_WORD, Lemmatizer
from schemas import EntityType

LEMMATIZER = Lemmatizer()


@pytest.mark.parametrize(
    ("word", "pos", "features", "name", "expected"),
    [
        ("Захаровой", "PROPN", {"Gender": "Fem", "Case": "Gen"}, "PERSON", "захарова"),
        ("Харькова", "PROPN", {"Case": "Gen"}, "LOCATION", "харьков"),
        ("украинских", "ADJ", {"Case": "Gen"}, None, "украинский"),
        ("погибших", "ADJ", {"Case": "Gen"}, None, "погибший"),
        ("лётчиков", "NOUN", {"Case": "Gen"}, None, "летчик"),
        ("12", "NUM", {}, None, "12"),
    ],
)
def test_the_nominative(word: str, pos: str, features: dict[str, str], name: EntityType | None, expected: str) -> None:
    assert LEMMATIZER.lemma(word, pos, features, name) == expected


def test_a_word_that_is_too_long_is_its_own_lemma() -> None:
    word = "Ё" + "ы" * LONGEST_WORD
    assert LEMMATIZER.lemma(word, "NOUN", {}, None) == "е" + "ы" * LONGEST_WORD
    assert LEMMATIZER.kinds(word) == frozenset()


def test_what_the_dictionary_knows_a_word_as() -> None:
    assert LEMMATIZER.kinds("Игорь") == {"PERSON"}
    assert LEMMATIZER.kinds("мост") == {None}
    assert LEMMATIZER.kinds("Зззззз") == frozenset()
