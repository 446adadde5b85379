"""The clause of an expression ends at marks, and not too far from it."""

from __future__ import annotations

from pipeline.annotation.times.clause import FARTHEST, clause


def test_words_before_are_told_backwards_those_behind_forwards() -> None:
    assert clause("He said that on ", " the minister will come.") == (
        ["on", "that", "said", "He"],
        ["the", "minister", "will", "come"],
    )


def test_other_clauses_do_not_count() -> None:
    assert clause("He came, and on ", " left: he will return") == (["on", "and"], ["left"])


def test_what_is_no_word_is_left_out() -> None:
    assert clause("5 tanks of T-72 ", " " + "x" * 40 + " came") == (["of", "tanks"], ["came"])


def test_it_reaches_so_many_words() -> None:
    before, after = clause("a " * 20, " b" * 20)
    assert len(before) == len(after) == FARTHEST
