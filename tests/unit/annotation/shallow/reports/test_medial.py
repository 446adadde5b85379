"""Reports where the verb stands in the middle."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.medial import medial_reports
from tests.said import document
from tests.shallow import classes, medial_cues, texts


def found(text: str, code: str = "es") -> list[tuple[str, list[str]]]:
    made = document(text, code)
    reports = medial_reports(made, classes(code), medial_cues(code))
    return [(made.text[slice(*made.sentences[each.sentence].span(*each.cue))], texts(made, each.content)) for each in reports]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Paz dijo que llueve.", [("dijo", ["llueve"])]),
        ("Ana dijo que llueve y negó que nieve.", [("dijo", ["llueve"]), ("negó", ["nieve"])]),
        ("Ana Paz dijo que llueve; nieva.", [("dijo", ["llueve"])]),
        ("Según Ana Paz, llueve mucho.", [("Según", ["llueve mucho"])]),
        ("Al parecer llueve.", [("Al parecer", ["llueve"])]),
        ("Llueve.", []),
        ("Ana Paz no dijo que llueve.", []),
    ],
)
def test_each_cue_reports_once(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert found(text) == expected


def test_nobody_speaks_where_somebody_does() -> None:
    assert [cue for cue, _ in found("Al parecer Ana Paz dijo que llueve.")] == ["dijo"]
