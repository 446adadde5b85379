"""Cues as packs fill them."""

from __future__ import annotations

from pipeline.annotation.shallow.reports.cues import PhraseIndex, Pronouns


def test_the_phrase_given_first_is_preferred() -> None:
    index = PhraseIndex([("de", "acuerdo", "con"), ("de",), ("según",)])
    words = ["de", "acuerdo", "con", "él", "de", "acuerdo"]
    assert [index.at(words, place) for place in (0, 1, 4)] == [("de", "acuerdo", "con"), None, ("de",)]


def test_pronouns_by_what_they_may_be() -> None:
    pronouns = Pronouns(third=frozenset({"he"}), first_and_second=frozenset({"I"}), possessive=frozenset({"his"}))
    assert pronouns.personal == {"he", "I"}
    assert pronouns.anaphoric == {"he", "his"}
