"""Weights of the pair score, fitted by `tests/bench/calibrate_claims.py`.

Pairwise F1 of claims through the resolver with `thresholds.py`: sentences of event clusters (299, ECB+) .574, English headlines
(400, STS) .920, Russian headlines (400, ParaPhraser) .859; accounts of our own, of which one half was fitted on, .542, and the
other .520. English with Spanish .904, Hindi .880, Marathi .870, Ukrainian .818, Russian .818.
"""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """What a pair can be compared by."""

    ONE_LANGUAGE = 0
    NO_VECTORS = 1
    TWO_LANGUAGES = 2


BIAS = (-5.01, -5.05, -5.82)
"""The bias of the logit by `Kind`. The first is .15 less than fitted: with it, mean F1 of the three sets in one language is .784,
and .781 without. The last is .2 less: the mean of the five pairs of languages is .858, and .861 without; with fewer cells it was
.846 and .839."""

WEIGHTS: dict[str, tuple[float, float, float]] = {
    "cosine": (12.56, 0.0, 12.09),
    "words of both": (2.31, 5.76, 0.0),
    "word sets": (0.0, 4.15, 0.0),
    "shared entities": (0.0, 0.0, 1.23),
    "same unit": (0.0, 0.0, 1.88),
    "number on one side": (-1.15, -1.22, 0.0),
    "same place": (0.0, 0.0, 2.21),
    "same event": (0.0, 0.0, 0.87),
    "other phase": (-0.4, -0.42, -0.42),
    "other event": (-0.89, -0.28, 0.0),
    "lengths": (-1.81, 0.0, 0.0),
    "days apart": (-0.61, 0.0, 0.0),
}
"""The weight of each feature, in the order of `similarity.features`, and by `Kind`."""
