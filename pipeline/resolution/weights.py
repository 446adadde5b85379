"""Weights of the pair score, fitted by `tests/bench/calibrate_claims.py`.

Pairwise F1 of claims through the resolver with `thresholds.py`: sentences of event clusters (299, ECB+) .571, English headlines
(400, STS) .953, Russian headlines (400, ParaPhraser) .844; accounts of our own that nothing was fitted on .534. English with
Spanish .855, Hindi .960, Marathi .960, Ukrainian .870, Russian .870; translated news, English with five languages, .780.
"""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """What a pair can be compared by."""

    ONE_LANGUAGE = 0
    NO_VECTORS = 1
    TWO_LANGUAGES = 2


BIAS = (-4.12, -5.05, -5.83)
"""The bias of the logit by `Kind`. Of the first, -4.40, -4.27, -4.12 and -4.07 give the accounts left out of the fit .433,
.477, .534 and .545, event sentences .573, .569, .571 and .565, headlines in English .947, .947, .953 and .953 and in Russian
.856, .842, .844 and .845. Of the third, -6.13, -5.93, -5.83, -5.73 and -5.53 give translated news .769, .778, .780, .780 and
.772."""

WEIGHTS: dict[str, tuple[float, float, float]] = {
    "cosine": (11.1, 0.0, 13.32),
    "words of both": (4.39, 5.76, 0.0),
    "word sets": (0.0, 4.15, 0.0),
    "shared entities": (0.0, 0.0, 1.65),
    "same unit": (0.0, 0.0, 0.9),
    "number on one side": (-0.91, -1.22, 0.0),
    "same place": (0.0, 0.0, 1.82),
    "same event": (0.0, 0.0, 0.61),
    "other phase": (-0.35, -0.42, -1.48),
    "other event": (-0.68, -0.28, 0.0),
    "lengths": (-2.14, 0.0, 0.0),
    "days apart": (-0.77, 0.0, 0.0),
}
"""The weight of each feature, in the order of `similarity.features`, and by `Kind`."""
