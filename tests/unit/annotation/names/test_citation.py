"""Inflected words of names as they are cited."""

import pytest

from pipeline.annotation.names.citation import CitationWords, citation
from pipeline.annotation.text.parse import Token

cited = citation(
    CitationWords(
        inflected=True,
        feminine_adjectives=frozenset({"ая", "ой"}),
        masculine_adjectives=frozenset({"ий"}),
        feminine_adjective="ая",
        masculine_surnames=frozenset({"ов", "ин"}),
        feminine_surname="а",
    )
)


def token(text: str, lemma: str, morph: str = "") -> Token:
    return Token(0, 0, len(text), text, lemma, "PROPN", "nsubj", 0, morph)


@pytest.mark.parametrize(
    ("text", "lemma", "morph", "expected"),
    [
        ("Захаровой", "захаров", "Gender=Fem", "Захарова"),
        ("Захарова", "захаров", "Gender=Masc", "Захаров"),
        ("Высоцкой", "высоцкий", "Gender=Fem", "Высоцкая"),
        ("Высоцкому", "высоцкий", "Gender=Masc", "Высоцкий"),
        ("ПУШКИНОЙ", "пушкин", "Gender=Fem", "ПУШКИНА"),
        ("Берлин", "берлин", "Gender=Fem", "Берлин"),  # it is what the text has
        ("великой", "великий", "Gender=Fem", "великий"),
        ("Харькова", "харьков", "", "Харьков"),
        ("Киеве", "", "", "Киеве"),
        ("दिल्लीत", "दिल्ली", "", "दिल्ली"),
        ("Walls", "wall", "", "Walls"),
    ],
)
def test_the_lemma_is_cited_in_the_gender_and_capitals_of_the_word(text: str, lemma: str, morph: str, expected: str) -> None:
    assert cited(token(text, lemma, morph)) == expected


def test_without_words_no_feminine_is_put_back() -> None:
    assert citation(CitationWords(inflected=True))(token("Захаровой", "захаров", "Gender=Fem")) == "Захаров"


def test_a_language_without_cases_cites_what_is_written() -> None:
    plain = citation(CitationWords())
    assert [plain(token("Захаровой", "захаров")), plain(token("दिल्लीत", "दिल्ली"))] == ["Захаровой", "दिल्लीत"]
