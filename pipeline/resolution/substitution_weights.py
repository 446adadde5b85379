"""Weights of the chance that a word in another's place makes another claim, by `tests/bench/fit_contrasts.py`."""

from __future__ import annotations

FITTED_ON = "a2353fc5ae64b204"
"""The hash of the sentences of `tests/contrasts`."""

BIAS = 34.65

WEIGHTS: dict[str, float] = {
    "cosine": -35.31,
    "words around": -0.63,
    "more than a word": -1.78,
}
"""The weight of each feature, in the order of `substitutions.substitution`."""
