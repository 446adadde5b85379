"""Whom a claimant without a name stands for."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.cues import RoleWords
from pipeline.annotation.shallow.reports.namesakes import namesake
from tests.said import document

ROLES = RoleWords(lemmas=frozenset({"ministro", "ministerio"}))
FIRST = "El ministro Juan Ruiz y el Ministerio de Defensa callaron. "


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("El ministro dijo que llueve.", "Juan Ruiz"),
        ("El ministerio dijo que llueve.", "Ministerio de Defensa"),
        ("El portavoz dijo que llueve.", None),
        ("Ana Paz dijo que llueve.", None),
    ],
)
def test_the_last_one_named_who_has_the_role(second: str, expected: str | None) -> None:
    found = document(FIRST + second, "es")
    span = namesake(found, 1, (0, 1), ROLES)
    assert (None if span is None else found.text[slice(*span)]) == expected


def test_a_name_too_far_back_is_forgotten() -> None:
    found = document(FIRST + "Llueve. " * 8 + "El ministro dijo que llueve.", "es")
    assert namesake(found, len(found.sentences) - 1, (0, 1), ROLES) is None
