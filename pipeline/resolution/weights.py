"""Weights of the pair score, fitted by `tests/bench/calibrate_claims.py`.

Development sets: sentences of event clusters (299, ECB+), English headlines (400, STS), Russian headlines (400, ParaPhraser);
articles in order of time through the resolver. Pairwise F1 at the threshold below: with vectors .492, .921, .856, mean .756;
without .543, .863, .775, mean .727. Thresholds from .60 to .70 give .748 to .755 with vectors.
"""

from __future__ import annotations

SAME_SCORE = 0.65
"""Chance from which two propositions are one claim."""

BIAS = (-3.007, -6.079)
"""With vectors, and without."""

WEIGHTS: dict[str, tuple[float, float]] = {
    "cosine": (3.119, 0.0),
    "words of both": (5.485, 8.216),
    "shared words": (-2.599, -2.693),
    "word sets": (3.772, 7.023),
    "same unit": (-0.771, -0.233),
    "shared entities": (-0.422, 0.278),
    "no entity shared": (0.306, 0.244),
    "same event": (0.0, 0.0),
    "other event": (0.0, 0.0),
    "days apart": (-0.162, -0.178),
    "words of the shorter": (0.239, 0.392),
    "lengths": (-2.921, -1.418),
}
"""By feature, in the order of `similarity.features`: with vectors, and without. An event's type had no weight when fitted:
no frame of these texts named one."""
