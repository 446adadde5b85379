"""Lines are paragraphs, unless a block of them is hard-wrapped."""

from __future__ import annotations

from pipeline.cleaning.paragraphs import WRAPPED_LINES, join, split


def test_hard_wrapped_lines_are_joined_and_others_are_paragraphs() -> None:
    wrapped = (
        "The council met on Tuesday to discuss what could be done about the\n"
        "water, and after four hours it adjourned without a decision; the\nmayor will report next week."
    )
    assert split(wrapped) == [wrapped.replace("\n", " ")]
    assert split("One line.\nAnother line.\n\n \n Third ") == ["One line.", "Another line.", "Third"]
    assert join(["a", "b"]) == "a\n\nb"


def test_lines_that_all_end_a_sentence_are_paragraphs_of_like_length() -> None:
    lines = [f"The mayor of the {each} town said that the water would be back soon." for each in ("first", "third", "sixth")]
    assert split("\n".join(lines)) == lines


def test_two_lines_may_fill_a_width_by_chance() -> None:
    lines = ["The council met on Tuesday to discuss what could be done about the", "water, and after four hours it adjourned."]
    assert len(lines) < WRAPPED_LINES
    assert split("\n".join(lines)) == lines
