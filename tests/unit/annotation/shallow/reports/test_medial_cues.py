"""Cues of languages whose verbs stand in the middle."""

from __future__ import annotations

import pytest

from tests.shallow import medial_cues


def test_guesses_assert_and_the_others_make_what_their_table_says() -> None:
    cues = medial_cues("es")
    assert [cues.stances[verb] for verb in ("decir", "creer", "confirmar", "negar", "dudar")] == [
        "asserted",
        "asserted",
        "confirmed",
        "denied",
        "questioned",
    ]
    assert "creer" in cues.guesses


@pytest.mark.parametrize("code", ["es", "uk"])
def test_classes_of_verbs_hold_only_verbs_that_report(code: str) -> None:
    cues = medial_cues(code)
    assert cues.deciding | cues.acting <= cues.stances.keys()
    assert not cues.guesses & cues.verbs.keys()


def test_phrases_are_found_by_their_first_word() -> None:
    assert medial_cues("uk").source_index.at(["на", "думку", "експертів"], 0) == ("на", "думку")
    assert medial_cues("es").impersonal_index.at(["al", "parecer"], 0) == ("al", "parecer")
