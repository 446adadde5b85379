"""Statements on what somebody else said, and contents that say nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.claims.about import antecedents
from pipeline.annotation.text.document import Attribution
from schemas import AnnotatedArticle, Claimant, ClaimMention, Stance
from tests.documents import read
from tests.mentions import mention

Annotate = Callable[[str, str], AnnotatedArticle]


def _told(claims: tuple[ClaimMention, ...]) -> list[tuple[str | None, str, str, str | None]]:
    """Claimant, stance and text of each claim, and the text of the one that it is about."""
    texts = {claim.mention_id: claim.text for claim in claims}
    return [
        (claim.claimant.name if claim.claimant else None, claim.stance, claim.text, texts[claim.about] if claim.about else None)
        for claim in claims
    ]


def test_who_confirms_or_denies_a_claim_speaks_about_it(annotate: Annotate) -> None:
    article = annotate(
        "Turkey said that its army had captured Kobani. Austria denied the report. Norway confirmed the claim.", "en"
    )
    captured = "that its army had captured Kobani"
    assert _told(article.claims) == [
        ("Turkey", "asserted", captured, None),
        ("Austria", "denied", "the report", captured),
        ("Norway", "confirmed", "the claim", captured),
    ]
    assert [claim.frame for claim in article.claims] == [article.claims[0].frame] * 3


def test_a_plural_means_all_that_was_said(annotate: Annotate) -> None:
    article = annotate(
        "Turkey said that it had captured Kobani, adding that the garrison had fled. Austria confirmed the claims.", "en"
    )
    assert [about for *_, about in _told(article.claims)] == [
        None,
        None,
        "that it had captured Kobani",
        "that the garrison had fled",
    ]
    assert len({claim.mention_id for claim in article.claims}) == 4


def test_nobody_speaks_about_a_claim_of_his_own_or_of_long_ago(annotate: Annotate) -> None:
    article = annotate("Turkey said that it had captured Kobani. Turkey confirmed the report.", "en")
    assert [claim.text for claim in article.claims] == ["that it had captured Kobani"]
    far = "Turkey said that it had captured Kobani.\n\nRain is rare here.\n\nThe cafes are full.\n\nAustria confirmed the report."
    assert [claim.text for claim in annotate(far, "en").claims] == ["that it had captured Kobani"]


def test_the_nearest_of_somebody_else_is_meant_and_a_plural_means_all_of_that_sentence() -> None:
    document = read("One. Two. Three.")
    made = [
        mention("one", who="name:a").model_copy(update={"sentence": (0, 4), "content": ((0, 3),)}),
        mention("two", who="name:b").model_copy(update={"sentence": (5, 9), "content": ((5, 6),)}),
        mention("too", who="name:b").model_copy(update={"sentence": (5, 9), "content": ((7, 8),)}),
    ]

    def meant(stance: Stance, who: str, plural: bool) -> list[str]:
        said = Attribution((10, 11), None, (11, 12), ((12, 15),), False, stance, "stated", 0.9)
        claimant = Claimant(start=10, end=11, text="X", entity_id=who, name="X")
        return [each.text for each in antecedents(document, document.sentences[2], said, claimant, plural, made)]

    assert meant("denied", "name:c", plural=False) == ["too"]
    assert meant("denied", "name:c", plural=True) == ["two", "too"]
    assert meant("denied", "name:b", plural=True) == ["one"]
    assert meant("asserted", "name:c", plural=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "“Thank you all very much,” the mayor said.",
        "“Please save water,” the mayor said.",
        "The mayor confirmed the report.",
        "“This,” the mayor said.",
    ],
)
def test_what_nothing_could_check_is_no_claim(annotate: Annotate, text: str) -> None:
    assert annotate(text, "en").claims == ()


def test_a_question_puts_in_question_what_it_asks(annotate: Annotate) -> None:
    article = annotate("“Did the army attack Kobani on Monday?” the senator asked.", "en")
    assert [(claim.stance, claim.text) for claim in article.claims] == [("questioned", "Did the army attack Kobani on Monday?")]


def test_the_article_does_not_repeat_that_somebody_denied_it(annotate: Annotate) -> None:
    article = annotate("Oslo said that Jan Brown had stolen a car in May. Jan Brown denied the charges.", "en")
    stolen = "that Jan Brown had stolen a car in May"
    assert _told(article.claims) == [
        ("Oslo", "asserted", stolen, None),
        ("Jan Brown", "denied", "the charges", stolen),
    ]
