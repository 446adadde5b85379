"""Marathi word forms."""

from __future__ import annotations

import pytest

from pipeline.languages.mr.forms import FORMS


@pytest.mark.parametrize(
    ("word", "cited"), [("लष्करा", "लष्कर"), ("अमेरिके", "अमेरिका"), ("प्रवक्त्या", "प्रवक्ता"), ("रशिया", "रशिया"), ("घर", "घर")]
)
def test_lemmas(word: str, cited: str) -> None:
    assert FORMS.lemma(word) == FORMS.name_lemma(word, True) == cited


@pytest.mark.parametrize(("word", "expected"), [("सांगितले", True), ("लष्करा", False), ("घर", False), ("ऊन", False)])
def test_verbs(word: str, expected: bool) -> None:
    assert FORMS.is_verb(word, word) is expected


def test_words_that_look_as_if_they_had_a_postposition() -> None:
    assert FORMS.suffix is not None
    assert [word for word in ("मंत्रालयाने", "शहरात", "युक्रेनच्या", "घर") if FORMS.suffix.search(word)] == [
        "मंत्रालयाने",
        "शहरात",
        "युक्रेनच्या",
    ]
    assert {"गुजरात", "यांच्या"} <= FORMS.whole


def test_known_words_features_and_model() -> None:
    assert FORMS.known("लष्करा")
    assert FORMS.known("सांगितले")
    assert not FORMS.known("बेलौसोव")
    assert FORMS.is_adjective("नवीन", "नवीन")
    assert FORMS.features("सांगितले", "सांगितले", "VERB") == "VerbForm=Fin"
    assert FORMS.model.endswith("hi, Marathi rules 1")
