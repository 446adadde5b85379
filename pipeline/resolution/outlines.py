"""Outlines of wordings: their vectors and words as plain numbers, by which most candidates are ruled out without being read."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.hashing import hashed
from pipeline.resolution import thresholds
from pipeline.resolution import weights as table
from pipeline.resolution.weights import Kind

_HEAD = struct.Struct("<8sHHdd")
_LANGUAGE = 8
"""Bytes kept of a language's code."""

SLACK = 1e-3
"""Slack of the logit: weights are kept as float32 here, and scores are rounded."""

Floats = npt.NDArray[np.float64]


class Outline(NamedTuple):
    """What is kept of one wording to tell quickly whether it may be the same as another."""

    language: bytes
    vector: bytes
    words: bytes
    """Bytes: hashes of the stems, uint32, then their weights, float32."""
    length: float
    """The length of the vector."""
    total: float
    """The sum of the weights."""

    def to_bytes(self) -> bytes:
        """The bytes that the state keeps; `outline_at` reads them."""
        head = _HEAD.pack(self.language, len(self.vector), len(self.words), self.length, self.total)
        return b"".join((head, self.vector, self.words))


def outline(language: str, vector: bytes, weights: Mapping[str, float]) -> Outline:
    """The outline of a wording in that language with that vector and the weights of its stems."""
    components = np.frombuffer(vector, np.int8).astype(np.float32)
    hashes = [hashed(stem) & 0xFFFFFFFF for stem in weights]
    words = struct.pack(f"<{len(hashes)}I{len(hashes)}f", *hashes, *weights.values())
    name = language.encode()[:_LANGUAGE].ljust(_LANGUAGE, b"\0")
    return Outline(name, vector, words, math.sqrt(components @ components), sum(weights.values()))


def outline_at(value: bytes, at: int) -> tuple[Outline, int]:
    """The outline that stands in `value` from `at` on, and where it ends."""
    language, vector, words, length, total = _HEAD.unpack_from(value, at)
    start = at + _HEAD.size
    middle = start + vector
    end = middle + words
    return Outline(language, value[start:middle], value[middle:end], length, total), end


def may_be_same(known: Sequence[Outline], given: Sequence[Outline]) -> list[list[bool]]:
    """Whether vectors and words leave it open, for each of the known wordings (a row) and each of the given ones: their score
    could reach `SAME_SCORE` if all else spoke for it.

    What all mentions of an article may be compared with is taken at once: calls of numpy on a few numbers cost as much as on
    hundreds.
    """
    found = np.ones((len(known), len(given)), np.bool_)
    for size in {len(each.vector) for each in given if each.words} - {0}:
        rows, columns = (
            [at for at, each in enumerate(some) if len(each.vector) == size and each.words] for some in (known, given)
        )
        if rows:
            found[np.ix_(rows, columns)] = _may_be([known[at] for at in rows], [given[at] for at in columns], size)
    listed: list[list[bool]] = found.tolist()
    return listed


def _may_be(known: Sequence[Outline], given: Sequence[Outline], size: int) -> npt.NDArray[np.bool_]:
    components = [np.frombuffer(b"".join([each.vector for each in some]), np.int8).reshape(-1, size) for some in (known, given)]
    rows, columns = (each.astype(np.float32) for each in components)
    length, total, language = _columns(known)
    own_length, own_total, own_language = (each.T for each in _columns(given))
    cosines = rows @ columns.T / np.maximum(length * own_length, 1.0)
    shared = _shared(known, given)
    words, lengths = shared / (total + own_total - shared), np.minimum(total, own_total) / np.maximum(total, own_total)
    logits = []
    for kind in (Kind.ONE_LANGUAGE, Kind.TWO_LANGUAGES):
        rest, by_cosine, by_words, by_lengths = gained(kind, thresholds.SAME_SCORE)
        logits.append(rest + by_cosine * cosines + by_words * words + by_lengths * lengths)
    found: npt.NDArray[np.bool_] = np.where(language == own_language, *logits) >= 0
    return found


def _columns(some: Sequence[Outline]) -> tuple[npt.NDArray[Any], ...]:
    """Columns of lengths, totals and languages, a row for each outline."""
    return tuple(np.array(each)[:, None] for each in zip(*[(one.length, one.total, one.language) for one in some], strict=True))


def _shared(known: Sequence[Outline], given: Sequence[Outline]) -> Floats:
    """The weight of the words that two have in common, for each pair."""
    (stems, weights, rows), (own, _, columns) = _words(known), _words(given)
    vocabulary, at = np.unique(own, return_inverse=True)
    has = np.zeros((len(vocabulary), len(given)))
    has[at, columns] = 1
    places = np.minimum(np.searchsorted(vocabulary, stems), len(vocabulary) - 1)
    hit = vocabulary[places] == stems
    weighs = np.zeros((len(known), len(vocabulary)))
    weighs[rows[hit], places[hit]] = weights[hit]
    return weighs @ has


def _words(some: Sequence[Outline]) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """Hashes of all stems, their weights, and in which of the outlines each is."""
    stems = np.frombuffer(b"".join([each.words[: len(each.words) // 2] for each in some]), "<u4")
    weights = np.frombuffer(b"".join([each.words[len(each.words) // 2 :] for each in some]), "<f4")
    return stems, weights, np.repeat(np.arange(len(some)), [len(each.words) // 8 for each in some])


@cache
def gained(kind: Kind, same: float) -> tuple[float, float, float, float]:
    """What the bias and all features but vectors and words can add to the logit beyond what the score `same` needs, and the
    weights of the cosine, the words of both and the lengths."""
    sure = ("cosine", "words of both", "lengths")
    needed = math.log(same / (1 - same)) - SLACK
    rest = table.BIAS[kind] + sum(max(0.0, weights[kind]) for name, weights in table.WEIGHTS.items() if name not in sure)
    cosine, words, lengths = (table.WEIGHTS[name][kind] for name in sure)
    return rest - needed, cosine, words, lengths
