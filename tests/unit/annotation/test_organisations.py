"""Organisations that are written in many ways: one id for all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.entities.bodies_keys import is_known
from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]

SENTENCES = [
    ("en", "Hamas released 24 hostages.", "hamas"),
    ("es", "Hamás liberó a 24 rehenes.", "hamas"),
    ("uk", "ХАМАС звільнив 24 заручників.", "hamas"),
    ("hi", "हमास ने 24 बंधकों को रिहा किया।", "hamas"),
    ("es", "Hezbolá lanzó cohetes el lunes.", "hezbollah"),
    ("en", "The European Commission opened an inquiry.", "european commission"),
    ("es", "La Comisión Europea abrió una investigación.", "european commission"),
    ("ru", "Еврокомиссия начала расследование.", "european commission"),
]


@pytest.mark.parametrize(("language", "sentence", "name"), SENTENCES)
def test_an_organisation_has_one_id_in_all_languages(annotate: Annotate, language: str, sentence: str, name: str) -> None:
    found = [(each.entity_id, each.type) for each in annotate(sentence, language).entities if each.entity_id == f"name:{name}"]
    assert found == [(f"name:{name}", "ORGANISATION")]


def test_no_words_are_nobody() -> None:
    assert not is_known("")
