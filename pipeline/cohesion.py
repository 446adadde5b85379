"""Where a text goes on about its subject, and where another one may begin."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.rarity import STEM_LETTERS, rarity

PARTS = 32
"""Number of equal parts of a text, between which it may be cut."""

PRIOR = 40.0
"""Weight of words as if seen, spread as in one text: short texts repeat too little to tell. Area under the curve that
tells places within articles from joints of articles, .984 at 25, .986 at 40, .985 at 60."""

_FRACTIONS = np.arange(1, PARTS) / PARTS
_TIMES = np.arange(PARTS + 1)[:, None]
_EXPECTED = np.where(_TIMES > 0, 1 - _FRACTIONS**_TIMES - (1 - _FRACTIONS) ** _TIMES, 0.0)
"""Chance that a word in so many parts (rows) stands on both sides of a cut (columns)."""


def cohesion(words: Sequence[str]) -> npt.NDArray[np.uint8]:
    """For each cut between two parts, the weight of the words that stand on both sides of it, in hundredths of the
    weight to expect if each word stood anywhere: about 100 within a text, less where another subject begins."""
    rows: dict[str, int] = {}
    at = [rows.setdefault(word[:STEM_LETTERS], len(rows)) for word in words]
    stands = np.zeros((len(rows), PARTS), dtype=np.uint8)
    stands[at, np.arange(len(at)) * PARTS // max(1, len(at))] = 1
    before = stands.cumsum(axis=1)
    times = before[:, -1]
    often = times > 1
    before, times = before[often, :-1], times[often]
    weights = np.array([rarity(stem) for stem, kept in zip(rows, often.tolist(), strict=True) if kept], dtype=np.float64)
    both = weights @ ((before > 0) & (before < times[:, None]))
    found: npt.NDArray[np.float64] = 100 * (both + PRIOR) / (weights @ _EXPECTED[times] + PRIOR)
    return np.rint(np.minimum(255.0, found)).astype(np.uint8)
