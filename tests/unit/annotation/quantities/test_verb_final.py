"""What numbers count by lists of adjectives and nouns."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.counting import Phrase
from pipeline.annotation.quantities.numerals import Number
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.quantities.verb_final import VerbFinalNounWords, verb_final_nouns

NOUNS = verb_final_nouns(
    VerbFinalNounWords(
        persons=frozenset({"homo", "vundit"}),
        person_stems=("soldat",),
        adjectives=frozenset({"granda", "vundit"}),
        stop=frozenset({"de"}),
        harm=frozenset({"mort"}),
    ),
    frozenset({"franca"}),
)


def _phrase(text: str) -> Phrase:
    return Phrase(Tokens(text), 0, 0, 1, Number(5, None, None, 1, 1.0), frozenset(), None)


@pytest.mark.parametrize(
    ("text", "counted", "person"),
    [
        ("5 homo", "homo", True),
        ("5 granda franca homo venis", "granda franca homo", True),
        ("5 soldatojn", "soldatojn", True),
        ("5 tank", "tank", False),
        ("5 vundit de", "vundit", True),
        ("5 granda de", None, False),
        ("5 de homo", None, False),
    ],
)
def test_counted(text: str, counted: str | None, person: bool) -> None:
    phrase = _phrase(text)
    found = NOUNS.counted(phrase, 1)
    assert (phrase.tokens.said(found.first, found.end), found.person) == (counted, person)


@pytest.mark.parametrize(("text", "people"), [("5 mort", True), ("5 de la mort", True), ("5 de la granda mort", False)])
def test_bare_numbers_are_of_people_where_harm_is_near(text: str, people: bool) -> None:
    assert NOUNS.is_of_people(_phrase(text), 1) is people
