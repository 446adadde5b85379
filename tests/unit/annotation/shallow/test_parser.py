"""Parts of speech, lemmas and names without a statistical model."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.parser import LONGEST_WORD
from tests.shallow import at, parsed, tokens


@pytest.mark.parametrize(
    ("sentence", "code", "word", "lemma", "pos"),
    [
        ("El ministerio informó que hubo heridos.", "es", "informó", "informar", "VERB"),
        ("Condenaron el ataque.", "es", "ataque", "ataque", "NOUN"),
        ("según informó la agencia", "es", "informó", "informar", "VERB"),
        ("Murieron 12 personas.", "es", "12", "12", "NUM"),
        ("Речник повідомив, що жертв немає.", "uk", "повідомив", "повідомити", "VERB"),
        ("सेना ने कहा कि हमला हुआ।", "hi", "ने", "ने", "ADP"),
        ("लष्कराने सांगितले.", "mr", "लष्करा", "लष्कर", "NOUN"),
        ("लष्कराने सांगितले.", "mr", "ने", "ने", "ADP"),
    ],
)
def test_words_have_lemmas_and_parts_of_speech(sentence: str, code: str, word: str, lemma: str, pos: str) -> None:
    token = tokens(sentence, code)[at(sentence, code, word)]
    assert (token.lemma, token.pos) == (lemma, pos)


def test_names_in_oblique_cases_have_their_nominative() -> None:
    sentence = "Президент зустрівся з міністром Конашенковим."
    token = tokens(sentence, "uk")[at(sentence, "uk", "Конашенковим")]
    assert (token.lemma, token.pos) == ("конашенков", "PROPN")


def test_adjectives_of_bodies_that_are_cited_in_the_plural_stay_as_they_are() -> None:
    sentence = "Повітряні сили України повідомили про це."
    found = parsed(sentence, "uk")
    assert [sentence[name.start : name.end] for name in found.names] == ["Повітряні сили України"]
    assert found.tokens[at(sentence, "uk", "Повітряні")].lemma == "повітряні"


def test_a_word_that_is_too_long_is_its_own_lemma() -> None:
    word = "a" * (LONGEST_WORD + 1)
    assert [(token.lemma, token.pos) for token in tokens(word, "es")] == [(word, "X")]


def test_each_sentence_is_parsed_by_itself() -> None:
    assert parsed("Murieron 12 personas.", "es") == parsed("Murieron 12 personas.", "es")
    assert parsed("Murieron 12 personas.", "es").text == "Murieron 12 personas."
