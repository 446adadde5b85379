"""Outlines of wordings: their vectors and words as plain numbers, by which most candidates are ruled out without being read."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.hashing import hashed
from pipeline.resolution import thresholds
from pipeline.resolution import weights as table
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.weights import Kind

_HEAD = struct.Struct("<8sHH")
_LANGUAGE = 8
"""Bytes kept of a language's code."""

SLACK = 1e-3
"""Of the logit: weights are kept as float32 here, and scores are rounded."""

Floats = npt.NDArray[np.float64]


class Outline(NamedTuple):
    """Of one wording."""

    language: bytes
    vector: bytes
    stems: bytes
    """Hashes, uint32."""
    weights: bytes
    """Of the stems, float32."""

    def to_bytes(self) -> bytes:
        """For the state; `outlines` reads them."""
        return b"".join((_HEAD.pack(self.language, len(self.vector), len(self.stems)), self.vector, self.stems, self.weights))


def outline(given: Proposition) -> Outline:
    """The outline of a wording."""
    stems = np.array([hashed(stem) & 0xFFFFFFFF for stem in given.weights], "<u4").tobytes()
    weights = np.array(list(given.weights.values()), "<f4").tobytes()
    return Outline(given.language.encode()[:_LANGUAGE].ljust(_LANGUAGE, b"\0"), given.vector, stems, weights)


def outlines(value: bytes, at: int = 0) -> Iterator[Outline]:
    """Those that stand in `value` from `at` on, one after the other."""
    while at < len(value):
        language, vector, words = _HEAD.unpack_from(value, at)
        start = at + _HEAD.size
        stems, at = start + vector, start + vector + 2 * words
        yield Outline(language, value[start:stems], value[stems : stems + words], value[stems + words : at])


def may_be_same(given: Outline, known: Sequence[Outline]) -> list[bool]:
    """Whether vectors and words leave it open, for each: their score could reach `SAME_SCORE` if all else spoke for it.

    Twelve take about as long as `compare` takes for two, and most candidates are no nearer than that.
    """
    size = len(given.vector)
    if not size:
        return [True] * len(known)
    told = [each for each in known if len(each.vector) == size and each.stems]
    if not told or not given.stems:
        return [True] * len(known)
    cosine = _cosines(given, told)
    words, lengths = _words(given, told)
    same_language = np.array([each.language == given.language for each in told])
    logits = [
        best_of_the_rest(kind)
        + cosine * table.WEIGHTS["cosine"][kind]
        + words * table.WEIGHTS["words of both"][kind]
        + lengths * table.WEIGHTS["lengths"][kind]
        for kind in (Kind.ONE_LANGUAGE, Kind.TWO_LANGUAGES)
    ]
    needed = math.log(thresholds.SAME_SCORE / (1 - thresholds.SAME_SCORE))
    found = iter((np.where(same_language, *logits) >= needed - SLACK).tolist())
    return [next(found) if len(each.vector) == size and each.stems else True for each in known]


def _cosines(given: Outline, told: Sequence[Outline]) -> Floats:
    components = np.frombuffer(b"".join([each.vector for each in told]), np.int8).reshape(len(told), -1).astype(np.float32)
    own = np.frombuffer(given.vector, np.int8).astype(np.float32)
    lengths = np.sqrt(np.einsum("ij,ij->i", components, components) * (own @ own))
    found: Floats = (components @ own) / np.maximum(lengths, 1.0)
    return found


def _words(given: Outline, told: Sequence[Outline]) -> tuple[Floats, Floats]:
    """As `similarity.words` gives them."""
    stems = np.frombuffer(b"".join([each.stems for each in told]), "<u4")
    weights = np.frombuffer(b"".join([each.weights for each in told]), "<f4").astype(np.float64)
    starts = np.cumsum([0, *(len(each.stems) // 4 for each in told[:-1])])
    both = (stems[:, None] == np.frombuffer(given.stems, "<u4")).any(axis=1)
    own = np.frombuffer(given.weights, "<f4").astype(np.float64).sum()
    shared, total = np.add.reduceat(weights * both, starts), np.add.reduceat(weights, starts)
    return shared / (total + own - shared), np.minimum(total, own) / np.maximum(total, own)


@cache
def best_of_the_rest(kind: Kind) -> float:
    """The bias, and what all features but vectors and words can add to it."""
    sure = ("cosine", "words of both", "lengths")
    return table.BIAS[kind] + sum(max(0.0, weights[kind]) for name, weights in table.WEIGHTS.items() if name not in sure)
