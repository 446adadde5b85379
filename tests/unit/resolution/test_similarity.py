"""What a pair of propositions is scored by."""

from __future__ import annotations

from math import log1p

import pytest

from pipeline.resolution.proposition import Proposition
from pipeline.resolution.similarity import features
from pipeline.resolution.weights import WEIGHTS

NOON = 1_717_400_000.0
DAY = 86400.0


def at(published_at: float) -> Proposition:
    return Proposition(
        text="the mill burned", language="en", published_at=published_at, numbers=(), entities=frozenset(),
        actors=frozenset(), targets=frozenset(), event=None, place=None, time=None, vector=b"",
    )  # fmt: skip


@pytest.mark.parametrize("days", [0.0, 0.5, 2.0])
def test_days_between_are_counted_in_either_order(days: float) -> None:
    one, other = at(NOON), at(NOON + days * DAY)
    forward, backward = (dict(zip(WEIGHTS, features(*pair, 0.0), strict=True)) for pair in ((one, other), (other, one)))
    assert forward == backward
    assert forward["days apart"] == pytest.approx(log1p(days))


def test_more_days_between_never_speak_for_a_pair() -> None:
    """Outlines rule out pairs by what the other features can add at most."""
    assert max(WEIGHTS["days apart"]) <= 0
