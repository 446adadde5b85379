"""What of a quotation is claimed, and who claims it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.claims.contents import by_sentence, claiming
from pipeline.annotation.text.document import Attribution
from schemas import AnnotatedArticle
from tests.documents import read
from tests.readers import reader

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


def test_what_is_said_is_parted_by_sentence_without_marks_and_fragments() -> None:
    document = read("“No. The dam broke in May. Nobody died there,” she said.")
    parts = [[document.text[start:end] for start, end in spans] for _, spans in by_sentence(document, [(0, 46)])]
    assert parts == [["The dam broke in May."], ["Nobody died there"]]
    assert [spans for _, spans in by_sentence(document, [(1, 4)])] == [((1, 4),)], "a fragment alone is all there is"
    assert list(by_sentence(document, [])) == []


def test_what_can_be_checked_in_one_of_its_sentences_claims_something() -> None:
    document = read("“Thank you all.” “The dam broke.”")
    said = [Attribution(None, None, (0, 1), (part,), True, "asserted", "stated", 0.9) for part in ((0, 16), (17, 33), (0, 33))]
    assert claiming(document, said, reader("en").claims) == (said[1], said[2])


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
