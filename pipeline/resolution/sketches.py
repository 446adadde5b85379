"""Sketches of a text: what tells a copy from a longer, a shorter or another text, in bounded space."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from pipeline.dateline import dateline_end
from pipeline.resolution.cohesion import PARTS, cohesion
from pipeline.resolution.hashing import hashed
from pipeline.resolution.rarity import STEM_LETTERS, rarity

SHINGLE_WORDS = 3
"""Words of one shingle."""

LARGEST_SKETCH = 256
"""Shingles kept of a text, those with the smallest hashes: the standard error of a share is at most .03."""

RARE = 3.0
"""Rarity of a title's telling words: fewer than one in 8,000."""

MOST_TITLE_WORDS = 12

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~«»“”„‘’‹›—–…·।॥]+")
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_HEAD = 8


@dataclass(frozen=True)
class Sketch:
    """The shingles of a text with the smallest hashes (bottom-k, Broder 1997): any two sketches hold all shingles below
    the smaller of their largest hashes, so that shares among those estimate shares of the whole texts."""

    hashes: npt.NDArray[np.uint32]
    """Ascending, each once."""
    places: npt.NDArray[np.uint16]
    """Where each first stands, in shingles from the start."""
    size: int
    """Shingles of the whole text."""
    words: Sequence[str] | None
    """Of the text, where that is at hand."""
    kept_cohesion: npt.NDArray[np.uint8] | None = None
    """Where it is not."""

    @cached_property
    def cohesion(self) -> npt.NDArray[np.uint8]:
        """Of the words before and after each place where one of its equal parts ends. A copy of known length asks for none."""
        if self.kept_cohesion is not None:
            return self.kept_cohesion
        return cohesion(self.words or ())

    def to_bytes(self) -> bytes:
        """For the state: 1.5 KB of an article of average length."""
        head = self.size.to_bytes(4, "little") + len(self.hashes).to_bytes(4, "little")
        return head + self.cohesion.tobytes() + self.hashes.astype("<u4").tobytes() + self.places.astype("<u2").tobytes()

    @classmethod
    def from_bytes(cls, value: bytes) -> Sketch:
        """What `to_bytes` gave."""
        size, count = int.from_bytes(value[:4], "little"), int.from_bytes(value[4:_HEAD], "little")
        start = _HEAD + PARTS - 1
        return cls(
            hashes=np.frombuffer(value, "<u4", count, start),
            places=np.frombuffer(value, "<u2", count, start + 4 * count),
            size=size,
            words=None,
            kept_cohesion=np.frombuffer(value, "u1", PARTS - 1, _HEAD),
        )

    def coherence(self, at: float) -> float:
        """Cohesion at the share `at` of the text, as a share of what to expect of one text."""
        return int(self.cohesion[min(PARTS - 1, max(1, round(at * PARTS))) - 1]) / 100


def sketch(text: str) -> Sketch:
    """The sketch of `text`; case, punctuation and dateline aside. Linear in the text."""
    found = _WORD.findall(text[dateline_end(text) :].casefold())
    words = np.array([hashed(word) for word in found], dtype=np.uint64)
    count = max(1, len(words) - SHINGLE_WORDS + 1)
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(min(SHINGLE_WORDS, len(words))):
        mixed += words[place : place + count] * _FACTORS[place]
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    hashes, places = np.unique((mixed >> np.uint64(32)).astype(np.uint32), return_index=True)
    kept = slice(0, LARGEST_SKETCH)
    return Sketch(hashes[kept], np.minimum(places[kept], 0xFFFF).astype(np.uint16), count, found)


def title_words(title: str) -> frozenset[int]:
    """Hashes of the rare words of a title, at most twelve."""
    stems = dict.fromkeys(word[:STEM_LETTERS] for word in _WORD.findall(title.casefold()))
    return frozenset([hashed(stem) & 0xFFFF for stem in stems if rarity(stem) >= RARE][:MOST_TITLE_WORDS])
