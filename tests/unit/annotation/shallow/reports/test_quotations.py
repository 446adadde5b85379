"""Quotations beside a place of the text."""

from __future__ import annotations

from pipeline.annotation.shallow.reports.quotations import beginning, ending, is_joined, parts
from tests.said import document
from tests.shallow import texts

FOUND = document("Dijo: «Todo bien». Ana: «Nada».", "es")
FIRST, SECOND = FOUND.quotations


def test_quotations_by_where_they_end_and_begin() -> None:
    assert list(ending(FOUND, 0, FIRST[1])) == [FIRST]
    assert list(ending(FOUND, FIRST[1] + 1, len(FOUND.text))) == [SECOND]
    assert list(beginning(FOUND, FIRST[0], SECOND[0])) == [FIRST, SECOND]
    assert list(beginning(FOUND, FIRST[0] + 1, SECOND[0] - 1)) == []


def test_their_marks_are_left_out() -> None:
    assert texts(FOUND, parts(FOUND, FOUND.quotations)) == ["Todo bien", "Nada"]


def test_only_marks_and_spaces_of_one_paragraph_join() -> None:
    assert [is_joined(between) for between in (". — ", "", " y ", ".\n\n")] == [True, True, False, False]
