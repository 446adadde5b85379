"""Weights of the pair score, fitted by `tests/bench/calibrate_claims.py`.

Pairwise F1 of claims through the resolver with `thresholds.py`: sentences of event clusters (299, ECB+) .561, English headlines
(400, STS) .919, Russian headlines (400, ParaPhraser) .843; accounts of our own, of which one half was fitted on, .553, and the
other .502. English with Spanish .887, Hindi .960, Marathi .923, Ukrainian .833, Russian .880.
"""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """What a pair can be compared by."""

    ONE_LANGUAGE = 0
    NO_VECTORS = 1
    TWO_LANGUAGES = 2


BIAS = (-4.41, -5.05, -5.87)
"""The bias of the logit by `Kind`. The first is .15 less than fitted: F1 of event sentences .561, and .553 without, of English
headlines .919 and .910, of Russian ones .843 and .843; of the accounts left out of the fit .502 either way."""

WEIGHTS: dict[str, tuple[float, float, float]] = {
    "cosine": (11.73, 0.0, 12.65),
    "words of both": (2.89, 5.76, 0.0),
    "word sets": (0.0, 4.15, 0.0),
    "shared entities": (0.0, 0.0, 1.64),
    "same unit": (0.0, 0.0, 0.67),
    "number on one side": (-0.99, -1.22, 0.0),
    "same place": (0.0, 0.0, 1.57),
    "same event": (0.0, 0.0, 1.88),
    "other phase": (-0.33, -0.42, -0.62),
    "other event": (-0.76, -0.28, 0.0),
    "lengths": (-1.74, 0.0, 0.0),
    "days apart": (-0.92, 0.0, 0.0),
}
"""The weight of each feature, in the order of `similarity.features`, and by `Kind`."""
