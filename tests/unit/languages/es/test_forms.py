"""Spanish word forms."""

from __future__ import annotations

import pytest

from pipeline.languages.es.forms import features, is_adjective, is_verb, lemma


@pytest.mark.parametrize(
    ("word", "cited"), [("dijeron", "decir"), ("informa", "informar"), ("unidos", "unido"), ("ministros", "ministro")]
)
def test_lemmas(word: str, cited: str) -> None:
    assert lemma(word) == cited


@pytest.mark.parametrize(
    ("word", "cited", "expected"),
    [
        ("dijo", "decir", True),
        ("mar", "mar", False),
        ("ataque", "atacar", False),
        ("negar", "negar", True),
        ("casa", "casa", False),
    ],
)
def test_verbs(word: str, cited: str, expected: bool) -> None:
    assert is_verb(word, cited) is expected


def test_adjectives() -> None:
    assert is_adjective("nacional", "nacional")
    assert not is_adjective("partido", "partido")


@pytest.mark.parametrize(
    ("word", "cited", "pos", "expected"),
    [
        ("decir", "decir", "VERB", "VerbForm=Inf"),
        ("diciendo", "decir", "VERB", "VerbForm=Ger"),
        ("negado", "negar", "VERB", "VerbForm=Part"),
        ("negaría", "negar", "VERB", "Mood=Cnd|VerbForm=Fin"),
        ("negará", "negar", "VERB", "Tense=Fut|VerbForm=Fin"),
        ("negó", "negar", "VERB", "VerbForm=Fin"),
        ("casas", "casa", "NOUN", "Number=Plur"),
        ("lunes", "lunes", "NOUN", ""),
    ],
)
def test_features(word: str, cited: str, pos: str, expected: str) -> None:
    assert features(word, cited, pos) == expected
