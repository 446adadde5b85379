"""Digits that count nothing."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.exclusions import inflected, no_count_after, no_count_before, year_like
from pipeline.annotation.quantities.tokens import Tokens
from tests.toy_language import TOY_COUNTING

WORDS = TOY_COUNTING.words.exclusions


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("artikol 5", True),
        ("artikol. 5", True),
        ("№ 5", True),
        ("#5", True),
        ("T5", True),
        ("T-5", True),
        ("12/5", True),
        ("USD5", False),
        ("- 5", False),
        ("homoj 5", False),
    ],
)
def test_before(text: str, excluded: bool) -> None:
    tokens = Tokens(text)
    assert no_count_before(tokens, len(tokens) - 1, WORDS) is excluded


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("5 foje", True),
        ("5 hz", True),
        ("8 nokte", True),
        ("5 jarojn aĝa", True),
        ("90 km en hor", True),
        ("90 homoj en hor", False),
        ("5-jara", True),
        ("5-homo-jara", True),
        ("5-2", True),
        ("5/2", True),
        ("5:30", True),
        ("5 homoj", False),
        ("5-km", False),
        ("5", False),
    ],
)
def test_after(text: str, excluded: bool) -> None:
    assert no_count_after(Tokens(text), 1, WORDS) is excluded


def test_years() -> None:
    assert [text for text in ("1899", "1900", "2099", "2100", "12") if year_like(Tokens(text), 0, 1)] == ["1900", "2099"]


def test_case_endings() -> None:
    assert [inflected(Tokens(text), 1, WORDS) for text in ("20-ajn homoj", "20-homoj", "20 ajn")] == [3, 1, 1]
