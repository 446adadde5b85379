"""Word classes as packs fill them."""

from __future__ import annotations

import pytest

from tests.shallow import FORMS, classes


def test_words_of_bodies_are_their_heads_and_what_stands_beside() -> None:
    spanish = classes("es")
    assert {"ministerio", "exteriores"} <= spanish.in_bodies
    assert spanish.in_bodies == spanish.bodies | spanish.body_words


@pytest.mark.parametrize("code", FORMS)
def test_all_function_words_have_universal_parts_of_speech(code: str) -> None:
    parts = {"DET", "ADP", "CCONJ", "SCONJ", "PRON", "AUX", "ADV", "NUM", "PART", "NOUN"}
    assert set(classes(code).closed.values()) <= parts
    assert classes(code).genitive <= classes(code).closed.keys() or code == "mr"  # which cuts them off their nouns


def test_verbs_stand_last_where_adpositions_follow() -> None:
    assert [code for code in FORMS if classes(code).adpositions_follow] == ["hi", "mr"]
    assert [code for code in FORMS if not classes(code).cased] == ["hi", "mr"]
