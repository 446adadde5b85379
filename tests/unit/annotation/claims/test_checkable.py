"""What of a content could be true or false."""

from __future__ import annotations

import pytest

from pipeline.annotation.claims.checkable import is_checkable, is_plural, is_question, points_back
from pipeline.annotation.claims.words import ClaimWords
from tests.documents import read, sentence_of
from tests.readers import reader


def _whole(text: str) -> frozenset[int]:
    return sentence_of(text).beginning_in([(0, len(text))])


def test_the_tokens_of_a_content_begin_inside_it() -> None:
    assert sentence_of("The dam broke.").beginning_in([(0, 3), (8, 14)]) == {0, 2, 3}
    assert sentence_of("The dam broke.").beginning_in([(5, 9)]) == {2}


@pytest.mark.parametrize(
    ("text", "checkable"),
    [
        ("The dam broke.", True),
        ("Thank you all very much.", False),
        ("Please save water.", False),
        ("Do not panic.", False),
        ("Let the people vote.", True),
        ("This.", False),
        ("They are.", False),
        ("No!", False),
    ],
)
def test_greetings_orders_and_pointing_words_cannot_be_checked(text: str, checkable: bool) -> None:
    assert is_checkable(sentence_of(text), [(0, len(text))], reader("en").claims) == checkable


def test_what_is_polite_or_ordered_is_told_by_the_words_of_a_language() -> None:
    text = "Thank you all very much."
    assert is_checkable(sentence_of(text), [(0, len(text))], ClaimWords())
    order = "Do not panic."
    assert is_checkable(sentence_of(order), [(0, len(order))], ClaimWords()), "an auxiliary that no word says to be one of orders"


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("the claims", True),
        ("these reports", True),
        ("this", True),
        ("all that", True),
        ("the allegation as baseless", True),
        ("the report that the dam broke", False),
        ("the dam", False),
    ],
)
def test_what_only_names_something_said_before_points_back(text: str, back: bool) -> None:
    parse = sentence_of(text).parse
    assert points_back(parse, _whole(text), reader("en").claims) == back
    assert not points_back(parse, _whole(text), ClaimWords())


def test_several_things_are_pointed_to_by_a_plural() -> None:
    assert is_plural(sentence_of("the claims").parse, _whole("the claims"))
    assert not is_plural(sentence_of("the claim").parse, _whole("the claim"))


def test_a_question_mark_at_or_right_behind_the_end_makes_a_question() -> None:
    document = read("“Did it break?” she asked.")
    assert is_question(document, [(1, 14)])
    assert is_question(document, [(1, 13)])
    assert not is_question(document, [(16, 25)])
