"""Sources that a phrase names, and phrases that name nobody."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.medial_sources import impersonal, sources
from tests.said import document
from tests.shallow import classes, medial_cues, texts, words


@pytest.mark.parametrize(
    ("text", "code", "claimant", "cue", "content"),
    [
        ("Según Ana Paz, llueve mucho.", "es", "Ana Paz", "Según", ["llueve mucho"]),
        ("Llueve, según informó el ministerio.", "es", "el ministerio", "según informó", None),
        ("Hoy llueve, según informó el ministerio.", "es", "el ministerio", "según informó", ["Hoy llueve"]),
        ("Según el embajador ante la ONU, llueve mucho.", "es", "el embajador ante la ONU", "Según", ["llueve mucho"]),
        ("За його словами, йде дощ.", "uk", "його", "За його словами", ["йде дощ"]),
        ("На думку експертів, йде дощ.", "uk", "експертів", "На думку", ["йде дощ"]),
    ],
)
def test_a_source_is_named(text: str, code: str, claimant: str, cue: str, content: list[str] | None) -> None:
    made = document(text, code)
    found = [
        (words(text, code, each.claimant), words(text, code, each.cue), texts(made, each.content))
        for each in sources(made, 0, classes(code), medial_cues(code))
    ]
    assert found == ([] if content is None else [(claimant, cue, content)])


def test_an_opinion_is_left_open() -> None:
    certainties = {
        text: [each.certainty for each in sources(document(text, "uk"), 0, classes("uk"), medial_cues("uk"))]
        for text in ("На думку експертів, йде дощ.", "За словами експертів, йде дощ.")
    }
    assert list(certainties.values()) == [["hedged"], ["stated"]]


def test_nobodys_word() -> None:
    made = document("Juan, al parecer, murió supuestamente.", "es")
    assert [texts(made, each.content) for each in impersonal(made, 0, medial_cues("es"))] == [["Juan", "murió supuestamente"]]
