"""What is said without a conjunction and without quotation marks."""

from __future__ import annotations

from pipeline.annotation.shallow.reports.final_contents import before_claimant, between, is_decision, is_glued, is_nominal_clause
from pipeline.annotation.shallow.reports.final_cues import VerbalNouns
from tests.said import document
from tests.shallow import at, final_cues, texts, tokens

VERBAL_NOUNS = VerbalNouns(endings=("ल्या",), postpositions=frozenset({"चे"}))


def test_what_is_decided_on_is_no_claim() -> None:
    for text, cue, expected in (("अदालत ने अपील को खारिज किया।", "खारिज", True), ("मंत्री ने आरोप को खारिज किया।", "खारिज", False)):
        assert is_decision(tokens(text, "hi"), at(text, "hi", cue), final_cues("hi")) is expected


def test_a_noun_may_be_made_of_a_verb() -> None:
    text = "सैनिक ठार झाल्याचे सांगितले."
    own = tokens(text, "mr")
    assert is_glued(own, at(text, "mr", "चे"))
    assert not is_glued(own, at(text, "mr", "ठार"))
    assert is_nominal_clause(own, at(text, "mr", "सांगितले"), VERBAL_NOUNS)
    assert not is_nominal_clause(own, at(text, "mr", "सांगितले"), VerbalNouns())


def test_what_stands_between_the_agent_and_the_cue() -> None:
    text = "लंदन ने दो लोगों की मौत की पुष्टि की।"
    found = document(text, "hi")
    agent, cue = at(text, "hi", "ने"), at(text, "hi", "पुष्टि")
    assert texts(found, between(found, 0, agent, cue, final_cues("hi"))) == ["दो लोगों की मौत"]
    assert between(found, 0, cue - 2, cue, final_cues("hi")) == ()


def test_what_stands_before_the_claimant() -> None:
    text = "पाऊस आला, असे मंत्री म्हणाले."
    found = document(text, "mr")
    minister = at(text, "mr", "मंत्री")
    assert texts(found, before_claimant(found, 0, (minister, minister), final_cues("mr"), VERBAL_NOUNS)) == ["पाऊस आला"]
    assert before_claimant(found, 0, (1, 1), final_cues("mr"), VERBAL_NOUNS) == ()
