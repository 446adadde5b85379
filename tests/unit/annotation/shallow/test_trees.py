"""Shallow trees."""

from __future__ import annotations

from tests.shallow import at, parsed, tokens


def arcs(sentence: str, code: str) -> dict[str, tuple[str, str]]:
    own = tokens(sentence, code)
    return {token.text: (own[token.head].text, token.dep) for token in own}


def test_phrases_hang_from_the_verb_and_genitives_from_their_nouns() -> None:
    found = arcs("El ministro de Defensa visitó la base.", "es")
    assert found["visitó"] == ("visitó", "root")
    assert found["ministro"] == ("visitó", "nsubj")
    assert found["base"] == ("visitó", "obj")
    assert found["de"] == ("Defensa", "case:gen")


def test_the_last_noun_heads_a_phrase_where_adpositions_follow() -> None:
    found = arcs("रूस के राष्ट्रपति ने सेना भेजी।", "hi")
    assert found["राष्ट्रपति"] == ("भेजी", "obl")
    assert found["के"] == ("रूस", "case:gen")
    assert found["ने"] == ("राष्ट्रपति", "case")


def test_without_a_verb_the_first_phrase_is_the_root() -> None:
    found = parsed("Guerra en Ucrania", "es")
    assert found.root() == at("Guerra en Ucrania", "es", "Guerra")
