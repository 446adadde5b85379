"""What of a quotation is claimed, and who claims it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Oslo said that the drill was called “Steppe Wind”.", ["that the drill was called “Steppe Wind”"]),
        ("“The dam broke,” Oslo said.", ["The dam broke"]),
        ('Oslo said that "Wind" was over and "Steppe" began.', ['that "Wind" was over and "Steppe" began']),
    ],
)
def test_quoted_names_keep_both_their_marks(annotate: Annotate, text: str, contents: list[str]) -> None:
    assert [claim.text for claim in annotate(text, "en").claims] == contents


@pytest.mark.parametrize("text", ["“Please save water,” the mayor said.", "“Now do not panic,” the mayor said."])
def test_orders_claim_nothing(annotate: Annotate, text: str) -> None:
    assert annotate(text, "en").claims == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Turkish officials said that the dam broke.", "Turkey"),
        ("A Turkish woman said that the dam broke.", "A Turkish woman"),
        ("Officers in Russian-occupied Donetsk said that the dam broke.", "Officers in Russian-occupied Donetsk"),
    ],
)
def test_only_who_speaks_for_a_state_is_that_state(annotate: Annotate, text: str, name: str) -> None:
    (claim,) = annotate(text, "en").claims
    assert claim.claimant is not None
    assert claim.claimant.name == name
