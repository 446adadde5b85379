"""Weights of the chance that a word in another's place makes another claim, by `tests/bench/fit_contrasts.py`."""

from __future__ import annotations

FITTED_ON = "a2353fc5ae64b204"
"""The hash of the sentences of `tests/contrasts`."""

BIAS = 32.60

WEIGHTS: dict[str, float] = {
    "cosine": -32.83,
    "words around": -0.78,
    "more than a word": -2.00,
}
"""The weight of each feature, in the order of `substitutions.substitution`."""
