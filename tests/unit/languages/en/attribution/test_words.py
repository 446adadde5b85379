"""Closed classes of the pack."""

from __future__ import annotations

from pipeline.languages.en.attribution.cues import VERBS
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL, PRIVATE, UNCERTAIN, VERBAL


def test_what_goes_on_in_a_mind_is_no_act_of_speech() -> None:
    assert PRIVATE.isdisjoint(VERBAL.uttering)
    assert VERBAL.attitudes < PRIVATE
    assert CLOSED.hedges < UNCERTAIN


def test_classes_of_reporting_verbs_hold_reporting_verbs() -> None:
    for words in (VERBAL.uttering, VERBAL.dispositions, VERBAL.attitudes, VERBAL.deciding, VERBAL.refusing, VERBAL.telling):
        assert words <= VERBS.keys()


def test_classes_that_lie_in_each_other_do() -> None:
    assert VERBAL.refusing < VERBAL.declining
    assert CLOSED.silence < CLOSED.quantities
    assert CLOSED.softening < CLOSED.conditionals | {"have"}
    assert NOMINAL.businesses.isdisjoint(NOMINAL.public_bodies)
