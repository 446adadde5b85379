"""Thresholds that lean on each other, and weights that stand for features."""

from __future__ import annotations

from pipeline.resolution import thresholds
from pipeline.resolution.similarity import features
from pipeline.resolution.weights import BIAS, WEIGHTS, Kind
from tests.propositions import given


def test_a_surer_decision_asks_for_more() -> None:
    assert thresholds.MERGE_BETWEEN < thresholds.SAME_SCORE < thresholds.AGAIN_SCORE <= 1
    assert thresholds.SAME_SCORE < thresholds.NEARLY_EQUAL
    assert thresholds.SAME_SCORE < thresholds.MERGE_SCORE


def test_each_feature_has_a_weight_for_each_kind_of_pair() -> None:
    assert len(features(given("a"), given("b"), 0.0)) == len(WEIGHTS)
    assert {len(each) for each in (BIAS, *WEIGHTS.values())} == {len(Kind)}
