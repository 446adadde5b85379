"""Words that bound a number."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.bounds import BoundWords, bound_after, bounds_before
from pipeline.annotation.quantities.tokens import Tokens
from tests.toy_language import TOY_COUNTING

WORDS = TOY_COUNTING.words.bounds


@pytest.mark.parametrize(
    ("text", "bounds", "first"),
    [
        ("pli ol", {"min"}, 0),
        ("kaj pli ol", {"min"}, 1),
        ("pli ol ĝis", {"min", "max"}, 0),
        ("ĝis", {"max"}, 0),
        ("kreskis ĝis", set(), 2),
        ("kondamnis lin al pun ĝis", set(), 5),
        ("≥", {"min"}, 0),
        ("~", {"about"}, 0),
        ("kaj", set(), 1),
    ],
)
def test_before(text: str, bounds: set[str], first: int) -> None:
    tokens = Tokens(f"{text} 5")
    found, index = bounds_before(tokens, len(tokens) - 1, WORDS)
    assert (set(found), index) == (bounds, first)


@pytest.mark.parametrize(
    ("text", "bound", "end"), [("5+", "min", 2), ("5 aŭ pli", "min", 3), ("5 +", None, 1), ("5 pli", None, 1)]
)
def test_after(text: str, bound: str | None, end: int) -> None:
    assert bound_after(Tokens(text), 1, WORDS) == (bound, end)


def test_signs_need_no_words() -> None:
    assert bounds_before(Tokens("> 5"), 1, BoundWords()) == (frozenset({"min"}), 0)
