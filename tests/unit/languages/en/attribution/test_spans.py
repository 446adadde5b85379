"""Spans of the text: trimmed, joined and cut."""

from __future__ import annotations

from pipeline.languages.en.attribution.spans import joined, overlap, touching, trimmed, without, worded

TEXT = "One, two. Three.\n\nFour"


def test_marks_and_a_last_stop_are_trimmed_off() -> None:
    assert trimmed(TEXT, (0, 5)) == (0, 3)
    assert trimmed(TEXT, (4, 9)) == (5, 8)
    assert trimmed("Then...", (0, 7)) == (0, 7), "an ellipsis is no stop"


def test_spans_with_nothing_but_marks_between_them_are_joined() -> None:
    assert joined(TEXT, [(5, 8), (0, 3)]) == ((0, 8),)
    assert joined(TEXT, [(10, 15), (18, 22)]) == ((10, 15), (18, 22)), "a paragraph ends between them"
    assert joined(TEXT, [(3, 4)]) == ()


def test_holes_are_cut_out() -> None:
    assert without((0, 10), [(2, 4), (8, 12)]) == [(0, 2), (4, 8)]
    assert without((0, 10), [(0, 10)]) == []
    assert without((0, 10), []) == [(0, 10)]


def test_spans_touch_where_they_share_a_character() -> None:
    assert overlap((0, 2), (1, 3))
    assert not overlap((0, 2), (2, 3))
    assert touching([(0, 2), (3, 5), (7, 9)], (4, 8)) == [(3, 5), (7, 9)]
    assert touching([(0, 2), (3, 5)], (2, 3)) == []
    assert worded(TEXT, (0, 3))
    assert not worded(TEXT, (3, 5))
