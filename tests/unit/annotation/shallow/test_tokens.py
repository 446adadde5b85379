"""Words and marks of a sentence."""

from __future__ import annotations

import re

import pytest

from pipeline.annotation.shallow.tokens import Tokeniser, TokenWords


def cut(sentence: str, tokeniser: Tokeniser) -> list[str]:
    return [sentence[start:end] for start, end in tokeniser.spans(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Llegó a las 3,5 horas.", ["Llegó", "a", "las", "3,5", "horas", "."]),
        ("п'ять прем'єр-міністрів", ["п'ять", "прем'єр-міністрів"]),
        ("U.S. a", ["U.S.", "a"]),
        ("सेना ने कहा।", ["सेना", "ने", "कहा", "।"]),
        ("क्षेत्र\u200dों", ["क्षेत्र\u200dों"]),
        ("", []),
        (" \n", []),
    ],
)
def test_words_numbers_and_marks(sentence: str, expected: list[str]) -> None:
    assert cut(sentence, Tokeniser(TokenWords())) == expected


def test_an_abbreviation_may_hold_a_space() -> None:
    abbreviated = Tokeniser(TokenWords((("EE.", "UU."),)))
    assert cut("EE. UU. y EE.UU.", abbreviated) == ["EE. UU.", "y", "EE.UU."]
    assert cut("EE. UU.", Tokeniser(TokenWords())) == ["EE", ".", "UU", "."]


def test_a_postposition_is_a_token_of_its_own() -> None:
    tokeniser = Tokeniser(TokenWords(), re.compile("ne$"), {"phone"})
    assert cut("ramne phone one", tokeniser) == ["ram", "ne", "phone", "one"]
