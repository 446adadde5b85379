"""A mention makes one claim of two, if they are each other."""

from __future__ import annotations

from pipeline.resolution import thresholds
from pipeline.resolution.guards import Difference
from pipeline.resolution.matching import ComparedClaim
from pipeline.resolution.merging import mergeable
from pipeline.resolution.similarity import Comparison
from tests.propositions import claim, given

SURE = Comparison(thresholds.MERGE_SCORE, (), None)
FLOOD = given("the flood destroyed the old bridge near the market", vector=bytes([1, 2]))


def compared(number: int, wording: str | None = None, comparison: Comparison = SURE, **fields: object) -> ComparedClaim:
    told = FLOOD if wording is None else given(wording, **fields)
    return ComparedClaim(number, claim(told, number=number).statement, comparison)


def test_at_most_one_other_is_the_same_claim() -> None:
    hit = compared(0)
    found = (hit, compared(1), compared(2))
    assert mergeable(hit, found) == (found[1],)


def test_a_mention_that_is_not_sure_of_both_merges_nothing() -> None:
    hit, unsure = compared(0), compared(1, comparison=Comparison(thresholds.MERGE_SCORE - 0.01, (), None))
    assert mergeable(hit, (hit, unsure)) == mergeable(unsure, (unsure, hit)) == ()
    assert mergeable(hit, (hit, compared(1, comparison=Comparison(1.0, (Difference.NUMBERS,), None)))) == ()


def test_claims_that_are_not_each_other_stay_two() -> None:
    hit = compared(0)
    assert mergeable(hit, (hit, compared(1, "prices of grain rose in winter", vector=bytes([2, 255])))) == ()
