"""Names by their capitals."""

from __future__ import annotations

import pytest

from tests.shallow import parsed

CASES = [
    ("El presidente Emmanuel Macron habló en París.", "es", [("Emmanuel Macron", "PERSON"), ("París", "LOCATION")]),
    ("Lo dijo Osama bin Laden.", "es", [("Osama bin Laden", "PERSON")]),
    ("Habló el Kremlin.", "es", [("Kremlin", "ORGANISATION")]),
    ("Lo anunció la UNESCO.", "es", [("UNESCO", "ORGANISATION")]),
    ("Ayer llovió.", "es", []),
    ("El Ministerio de Defensa de Rusia calló.", "es", [("Ministerio de Defensa de Rusia", "ORGANISATION")]),
    ("Про це заявив президент Володимир Зеленський.", "uk", [("Володимир Зеленський", "PERSON")]),
    ("Вибухи пролунали в Одесі.", "uk", [("Одесі", "LOCATION")]),
]


@pytest.mark.parametrize(("sentence", "code", "expected"), CASES)
def test_names(sentence: str, code: str, expected: list[tuple[str, str]]) -> None:
    assert [(sentence[name.start : name.end], name.type) for name in parsed(sentence, code).names] == expected
