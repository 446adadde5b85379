"""Whose word a reporting verb is."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.subjects import subject_after, subject_before
from tests.shallow import at, classes, medial_cues, tokens, words


@pytest.mark.parametrize(
    ("sentence", "code", "verb", "expected"),
    [
        ("El ministro de Defensa ayer dijo que llueve.", "es", "dijo", "El ministro de Defensa"),
        ("Ana Paz, portavoz del gobierno, dijo que llueve.", "es", "dijo", "Ana Paz, portavoz del gobierno"),
        ("Ella dijo que llueve.", "es", "dijo", "Ella"),
        ("El martes dijo que llueve.", "es", "dijo", None),
        ("У вівторок міністр оборони заявив, що йде дощ.", "uk", "заявив", "міністр оборони"),
    ],
)
def test_a_subject_before_the_verb(sentence: str, code: str, verb: str, expected: str | None) -> None:
    found = subject_before(tokens(sentence, code), at(sentence, code, verb), classes(code), medial_cues(code))
    assert words(sentence, code, found) == expected


@pytest.mark.parametrize(
    ("sentence", "code", "verb", "expected"),
    [
        ("Llueve, dijo ayer el ministro de Defensa.", "es", "dijo", "el ministro de Defensa"),
        ("Llueve, dijo ella.", "es", "dijo", "ella"),
        ("Llueve, dijo el martes.", "es", "dijo", None),
        ("Йде дощ, сказав журналістам міністр.", "uk", "сказав", "міністр"),
    ],
)
def test_a_subject_behind_the_verb(sentence: str, code: str, verb: str, expected: str | None) -> None:
    found = subject_after(tokens(sentence, code), at(sentence, code, verb), classes(code), medial_cues(code))
    assert words(sentence, code, found) == expected
