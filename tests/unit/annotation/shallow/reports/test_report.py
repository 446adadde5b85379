"""Spans of what is said."""

from __future__ import annotations

from pipeline.annotation.shallow.reports.report import bare, in_quotation, is_quoted, outside, stretch
from tests.said import document
from tests.shallow import texts


def test_marks_and_blanks_stand_at_no_edge() -> None:
    assert bare("«Sí», dijo.", (0, 11)) == (1, 10)
    assert bare("… — ।", (0, 5)) is None


def test_stretches_of_tokens() -> None:
    found = document("Juan, ayer, murió.", "es")
    (sentence,) = found.sentences
    assert texts(found, stretch(found, sentence, 1, 3)) == ["ayer"]
    assert stretch(found, sentence, 3, 2) == ()
    assert texts(found, outside(found, sentence, 2, 2)) == ["Juan", "murió"]
    assert texts(found, outside(found, sentence, 0, 3)) == ["murió"]


def test_what_lies_in_a_quotation() -> None:
    found = document("Dijo: «Todo bien». Y calló.", "es")
    ((start, end),) = found.quotations
    assert [in_quotation(found, offset) for offset in (start, start + 1, end - 2, end - 1)] == [False, True, True, False]
    assert is_quoted(found, (start, end))
    assert not is_quoted(found, (start, end + 1))
