"""What names are looked up in."""

from __future__ import annotations

from pipeline.annotation.shallow.naming.lookup import first_word
from tests.shallow import at, lookup, tokens


def test_countries_and_their_adjectives() -> None:
    sentence = "En Francia hablaron ministros rusos."
    own = tokens(sentence, "es")
    assert lookup("es").is_country(own[at(sentence, "es", "Francia")])
    assert not lookup("es").is_country(own[at(sentence, "es", "ministros")])
    assert lookup("es").is_of_state(own[at(sentence, "es", "rusos")])
    assert not lookup("es").is_of_state(own[at(sentence, "es", "Francia")])


def test_a_sentence_begins_with_its_first_word() -> None:
    assert first_word(tokens("«¡Alto!»", "es")) == 2
    assert first_word(tokens("«»", "es")) == 2
    assert first_word(()) == 0
