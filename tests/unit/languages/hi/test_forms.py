"""Hindi word forms."""

from __future__ import annotations

import pytest

from pipeline.languages.hi.forms import FORMS, features, is_adjective, is_verb


@pytest.mark.parametrize(
    ("word", "cited", "expected"),
    [("गिराया", "गिराना", True), ("सेना", "सेना", False), ("गिराना", "गिराना", False), ("ने", "ना", False)],
)
def test_verbs(word: str, cited: str, expected: bool) -> None:
    assert is_verb(word, cited) is expected


def test_adjectives_are_a_list() -> None:
    assert is_adjective("नई", "नया")
    assert not is_adjective("घर", "घर")


def test_features() -> None:
    assert features("जाकर", "जाना", "VERB") == "VerbForm=Conv"
    assert features("गिराया", "गिराना", "VERB") == "VerbForm=Fin"
    assert features("घर", "घर", "NOUN") == ""


def test_the_dictionary_knows_what_the_pack_adds() -> None:
    assert FORMS.known("घर")
    assert FORMS.known("ड्रोन")
    assert not FORMS.known("बेलौसोव")
