"""Ukrainian word forms."""

from __future__ import annotations

import pytest

from pipeline.languages.uk.forms import features, is_adjective, is_verb, known, lemma, name_lemma


@pytest.mark.parametrize(
    ("word", "cited"), [("повідомила", "повідомити"), ("києві", "київ"), ("речницею", "речник"), ("п’ять", "п'ять")]
)
def test_lemmas(word: str, cited: str) -> None:
    assert lemma(word) == cited


def test_names_are_no_words() -> None:
    assert known("будинок")
    assert not known("конашенков")


@pytest.mark.parametrize(
    ("word", "cited", "expected"),
    [("повідомив", "повідомити", True), ("обстріл", "обстріляти", False), ("міст", "міст", False)],
)
def test_verbs(word: str, cited: str, expected: bool) -> None:
    assert is_verb(word, cited) is expected


def test_adjectives() -> None:
    assert is_adjective("нова", "новий")
    assert not is_adjective("чий", "чий")


@pytest.mark.parametrize(
    ("word", "cited", "pos", "expected"),
    [
        ("міністр", "міністр", "NOUN", "Case=Nom"),
        ("журналістам", "журналіст", "NOUN", "Case=Dat|Number=Plur"),
        ("міністрові", "міністр", "NOUN", "Case=Dat"),
        ("містами", "місто", "NOUN", "Case=Ins|Number=Plur"),
        ("міста", "місто", "NOUN", ""),
        ("тут", "тут", "ADV", ""),
        ("заявив", "заявити", "VERB", "VerbForm=Fin"),
    ],
)
def test_features(word: str, cited: str, pos: str, expected: str) -> None:
    assert features(word, cited, pos) == expected


def test_names_are_cited_in_the_nominative_only_where_they_stand_in_another_case() -> None:
    assert name_lemma("шевченка", True) == "шевченко"
    assert name_lemma("шевченка", False) == "шевченка"
    assert name_lemma("одеси", True) == "одеса"
