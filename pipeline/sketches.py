"""Sketches of a text: what tells a copy from a longer, a shorter or another text, in bounded space."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.cohesion import PARTS, cohesion
from pipeline.dateline import dateline_end
from pipeline.hashing import hashed
from pipeline.rarity import STEM_LETTERS, rarity

SHINGLE_WORDS = 3
"""Number of words in one shingle."""

LARGEST_SKETCH = 256
"""Shingles kept of a text, those with the smallest hashes: the standard error of a share is at most .03."""

RARE = 3.0
"""Rarity of a title's telling words: fewer than one in 8,000."""

MOST_TITLE_WORDS = 12

VERSION = 1
"""The first byte of a sketch: the version of what follows it, and of how words are hashed."""

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~«»“”„‘’‹›—–…·।॥]+")
"""A word, between spaces and punctuation; `\\w` would cut Devanagari at its vowel signs."""

_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_SIZES = PARTS
_HASHES = _SIZES + 8
"""Where the hashes begin in the bytes of a sketch; arrays are read fastest where they begin at a multiple of their numbers'
bytes."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """The shingles of a text with the smallest hashes (bottom-k, Broder 1997): any two sketches hold all shingles below
    the smaller of their largest hashes, so that shares among those estimate shares of the whole texts."""

    hashes: npt.NDArray[np.uint32]
    """The hashes, ascending, each once; little-endian in any process, as the places."""
    places: npt.NDArray[np.uint16]
    """Where each shingle first stands, in shingles from the start."""
    size: int
    """Number of the shingles of the whole text."""
    cohesion: bytes
    """The cohesion of the words before and after each place where one of its equal parts ends."""

    def to_bytes(self) -> bytes:
        """The bytes for the state and for messages: 1.5 KB of an article of average length, and no more of a longer one."""
        head = bytes((VERSION,)) + self.cohesion + self.size.to_bytes(4, "little") + len(self.hashes).to_bytes(4, "little")
        return head + self.hashes.tobytes() + self.places.tobytes()

    @classmethod
    def from_bytes(cls, value: bytes) -> Sketch:
        """The sketch of the bytes that `to_bytes` gave."""
        size, count = int.from_bytes(value[_SIZES : _SIZES + 4], "little"), int.from_bytes(value[_SIZES + 4 : _HASHES], "little")
        hashes, places = np.frombuffer(value, "<u4", count, _HASHES), np.frombuffer(value, "<u2", count, _HASHES + 4 * count)
        return cls(hashes, places, size, value[1:PARTS])

    def coherence(self, at: float) -> float:
        """Cohesion at the share `at` of the text, as a share of what to expect of one text."""
        return self.cohesion[min(PARTS - 1, max(1, round(at * PARTS))) - 1] / 100


def words(text: str) -> list[str]:
    """The words of `text` in order, case and punctuation aside."""
    return _WORD.findall(text.casefold())


def sketch(text: str) -> Sketch:
    """The sketch of `text`; case, punctuation and dateline aside. Linear in the text."""
    found = words(text[dateline_end(text) :])
    numbers = np.array([hashed(word) for word in found], dtype=np.uint64)
    count = max(1, len(numbers) - SHINGLE_WORDS + 1)
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(min(SHINGLE_WORDS, len(numbers))):
        mixed += numbers[place : place + count] * _FACTORS[place]
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    hashes, places = np.unique((mixed >> np.uint64(32)).astype("<u4"), return_index=True)
    kept = slice(0, LARGEST_SKETCH)
    return Sketch(hashes[kept], np.minimum(places[kept], 0xFFFF).astype("<u2"), count, cohesion(found).tobytes())


def to_signature(made: Sketch) -> str:
    """A sketch as messages carry it: 2 KB of base64."""
    return b64encode(made.to_bytes()).decode("ascii")


def from_signature(signature: str) -> Sketch | None:
    """The sketch of what `to_signature` gave; None for anything else: another version's signature, none, or half a one."""
    try:
        value = b64decode(signature, validate=True)
    except ValueError:
        return None
    count = int.from_bytes(value[_SIZES + 4 : _HASHES], "little")
    if not 0 < count <= LARGEST_SKETCH or len(value) != _HASHES + 6 * count or value[0] != VERSION:
        return None
    made = Sketch.from_bytes(value)
    hashes = made.hashes.tolist()
    return made if made.size >= count and hashes == sorted(hashes) else None


def title_words(title: str) -> frozenset[int]:
    """Hashes of the rare words of a title, at most twelve."""
    stems = dict.fromkeys(word[:STEM_LETTERS] for word in words(title))
    return frozenset([hashed(stem) & 0xFFFF for stem in stems if rarity(stem) >= RARE][:MOST_TITLE_WORDS])
