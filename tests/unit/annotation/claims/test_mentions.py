"""Candidates made mentions."""

from __future__ import annotations

from pipeline.annotation.claims.assertions import Assertion
from pipeline.annotation.claims.candidates import candidates
from pipeline.annotation.claims.mentions import mentions
from pipeline.annotation.names.keys import name_key
from pipeline.annotation.text.document import Attribution, Document
from pipeline.annotation.text.guard import Guard
from schemas import ClaimMention, Frame, Span, Stance
from tests.documents import read
from tests.readers import reader

TEXT = "The mayor said the dam broke. Oslo denied the claim. “Did it burn?” he asked."


def _said(claimant: str, cue: str, content: str, stance: Stance = "asserted") -> Attribution:
    def span(words: str) -> Span:
        start = TEXT.index(words)
        return start, start + len(words)

    return Attribution(span(claimant), None, span(cue), (span(content),), False, stance, "stated", 0.9)


SAID = (
    _said("The mayor", "said", "the dam broke"),
    _said("Oslo", "denied", "the claim", "denied"),
    _said("he", "asked", "Did it burn?"),
)


def _made(document: Document, said: tuple[Attribution, ...], own: tuple[Assertion, ...] = ()) -> tuple[ClaimMention, ...]:
    found = candidates(document, said, own).taken
    claims, names = reader("en").claims, reader("en").naming.names
    return mentions("article", document, found, (), lambda *_: Frame(), lambda _: None, claims, names, Guard("en"))


def test_a_claimant_whom_no_entity_stands_for_has_the_name_in_the_text() -> None:
    first, *_ = _made(read(TEXT), SAID)
    assert first.claimant is not None
    key = name_key("The mayor", reader("en").naming.names)
    assert (first.claimant.entity_id, first.claimant.name, first.claimant.text) == (f"name:{key}", "The mayor", "The mayor")
    assert first.cue is not None
    assert first.cue.text == "said"


def test_a_question_puts_in_question_and_a_denial_is_about_what_it_denies() -> None:
    claim, denial, question = _made(read(TEXT), SAID)
    assert (claim.stance, denial.stance, question.stance) == ("asserted", "denied", "questioned")
    assert (claim.about, denial.about, question.about) == (None, claim.mention_id, None)


def test_the_articles_own_assertion_has_no_claimant() -> None:
    (claim,) = _made(read("The dam broke on Monday."), (), (Assertion(((0, 23),), 0.6),))
    assert (claim.claimant, claim.cue, claim.stance, claim.text) == (None, None, "asserted", "The dam broke on Monday")


def test_no_two_mentions_share_an_id() -> None:
    found = _made(read(TEXT), (*SAID, *SAID))
    assert len({each.mention_id for each in found}) == len(found) == 3
