"""Form and tense of Ukrainian verbs."""

from __future__ import annotations

import pytest

from pipeline.languages.uk.verb_forms import verbal_features


@pytest.mark.parametrize(
    ("word", "cited", "expected"),
    [
        ("заявити", "заявити", "VerbForm=Inf"),
        ("заявивши", "заявити", "VerbForm=Conv"),
        ("заявлено", "заявити", "Person=0|VerbForm=Fin"),
        ("поранений", "поранити", "VerbForm=Part"),
        ("поранила", "поранити", "VerbForm=Fin"),
        ("заявить", "заявити", "Tense=Fut|VerbForm=Fin"),
        ("заявлятиме", "заявляти", "Tense=Fut|VerbForm=Fin"),
        ("заявляє", "заявляти", "VerbForm=Fin"),
        ("переходить", "переходити", "VerbForm=Fin"),
    ],
)
def test_features(word: str, cited: str, expected: str) -> None:
    assert verbal_features(word, cited) == expected
