"""Sketches of a text: what tells a copy from a longer, a shorter or another text, in bounded space."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from pipeline.dateline import dateline_end
from pipeline.resolution.rarity import STEM_LETTERS, rarity

SHINGLE_WORDS = 3
"""Words of one shingle."""

LARGEST_SKETCH = 256
"""Shingles kept of a text, those with the smallest hashes: the standard error of a share is at most .03."""

MOST_WORDS = 192
"""Words kept of a text, those that weigh most. Telling the end of an article from another article by them: area under
the curve .918 at 96, .928 at 192, .945 with all."""

STRAY = 50
"""One in so many shared shingles, at both ends, is left out: common phrases stand anywhere."""

LEAD = 0.1
"""Of a text, its start."""

RARE = 3.0
"""Rarity of a title's telling words: fewer than one in 8,000."""

MOST_TITLE_WORDS = 12

PARTS = 16
"""Equal parts of a text, in which of which each word is noted."""

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~«»“”„‘’‹›—–…·।॥]+")
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_HEAD = 8


@dataclass(frozen=True, slots=True)
class Sketch:
    """The shingles of a text with the smallest hashes (bottom-k, Broder 1997): any two sketches hold all shingles below
    the smaller of their largest hashes, so that shares among those estimate shares of the whole texts."""

    hashes: npt.NDArray[np.uint32]
    """Ascending, each once."""
    places: npt.NDArray[np.uint16]
    """Where each first stands, in shingles from the start."""
    size: int
    """Shingles of the whole text."""
    words: npt.NDArray[np.uint16]
    """Rows of hash, mask of the parts in which it stands, weight in hundredths; the weightiest words."""

    def to_bytes(self) -> bytes:
        """For the state: about 2.5 KB of an article of average length."""
        head = self.size.to_bytes(4, "little") + len(self.hashes).to_bytes(4, "little")
        return (
            head + self.hashes.astype("<u4").tobytes() + self.places.astype("<u2").tobytes() + self.words.astype("<u2").tobytes()
        )

    @classmethod
    def from_bytes(cls, value: bytes) -> Sketch:
        """What `to_bytes` gave."""
        size, count = int.from_bytes(value[:4], "little"), int.from_bytes(value[4:_HEAD], "little")
        return cls(
            hashes=np.frombuffer(value, "<u4", count, _HEAD),
            places=np.frombuffer(value, "<u2", count, _HEAD + 4 * count),
            size=size,
            words=np.frombuffer(value, "<u2", offset=_HEAD + 6 * count).reshape(-1, 3),
        )

    def coherence(self, at: float) -> float:
        """Cosine of the words before and after the share `at` of the text, over its mean at all places: about 1 within a
        text, lower where another subject begins. 1 where the text is too short to tell."""
        cosines = [self._cosine(cut) for cut in range(2, PARTS - 1)]
        mean = sum(cosines) / len(cosines)
        return self._cosine(min(PARTS - 1, max(1, round(at * PARTS)))) / mean if mean else 1.0

    def _cosine(self, cut: int) -> float:
        before = after = both = 0.0
        for _, mask, weight in self.words.tolist():
            head, tail = (mask & ((1 << cut) - 1)).bit_count() * weight, (mask >> cut).bit_count() * weight
            before, after, both = before + head * head, after + tail * tail, both + head * tail
        return both / math.sqrt(before * after) if before and after else 0.0


@lru_cache(maxsize=1 << 16)
def _hashed(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def sketch(text: str) -> Sketch:
    """The sketch of `text`; case, punctuation and dateline aside. Linear in the text."""
    found = _WORD.findall(text[dateline_end(text) :].casefold())
    words = np.array([_hashed(word) for word in found], dtype=np.uint64)
    count = max(1, len(words) - SHINGLE_WORDS + 1)
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(min(SHINGLE_WORDS, len(words))):
        mixed += words[place : place + count] * _FACTORS[place]
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    hashes, places = np.unique((mixed >> np.uint64(32)).astype(np.uint32), return_index=True)
    kept = slice(0, LARGEST_SKETCH)
    return Sketch(hashes[kept], np.minimum(places[kept], 0xFFFF).astype(np.uint16), count, _words(found))


def title_words(title: str) -> frozenset[int]:
    """Hashes of the rare words of a title, at most twelve."""
    stems = dict.fromkeys(word[:STEM_LETTERS] for word in _WORD.findall(title.casefold()))
    return frozenset([_hashed(stem) & 0xFFFF for stem in stems if rarity(stem) >= RARE][:MOST_TITLE_WORDS])


def _words(found: list[str]) -> npt.NDArray[np.uint16]:
    masks: dict[str, int] = {}
    for place, word in enumerate(found):
        stem = word[:STEM_LETTERS]
        masks[stem] = masks.get(stem, 0) | 1 << (place * PARTS // len(found))
    weights = {stem: round(100 * rarity(stem)) for stem in masks}
    stems = sorted((stem for stem in masks if weights[stem]), key=lambda stem: (-weights[stem] * masks[stem].bit_count(), stem))
    rows = [(_hashed(stem) & 0xFFFF, masks[stem], weights[stem]) for stem in stems[:MOST_WORDS]]
    return np.array(rows, dtype=np.uint16).reshape(-1, 3)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two texts share shingles; `longer` and `shorter` by their shingles."""

    jaccard: float
    shorter_share: float
    """Of the shorter text's shingles, those in the longer one."""
    start_gap: float
    """Of the longer text, the part before the first place that the shorter one has too."""
    inner_gap: float
    """Of the longer text, the longest stretch between two such places."""
    end: float
    """Where in the longer text the last such place is, 0 to 1."""
    longer: Sketch


def overlap(one: Sketch, other: Sketch) -> Overlap:
    """What two sketches say of the texts, in whatever order."""
    longer, shorter = (one, other) if one.size >= other.size else (other, one)
    bound = min(longer.hashes[-1], shorter.hashes[-1])
    long_below, short_below = (int(np.searchsorted(each.hashes, bound, side="right")) for each in (longer, shorter))
    common = np.isin(longer.hashes[:long_below], shorter.hashes[:short_below], assume_unique=True)
    shared = int(common.sum())
    if not shared:
        return Overlap(0.0, 0.0, 1.0, 1.0, 0.0, longer)
    places = np.sort(longer.places[:long_below][common]) / longer.size
    trim = shared // STRAY
    places = places[trim : shared - trim]
    gaps = np.diff(places)
    return Overlap(
        jaccard=shared / (long_below + short_below - shared),
        shorter_share=shared / short_below,
        start_gap=float(places[0]),
        inner_gap=float(gaps.max()) if len(gaps) else 0.0,
        end=float(places[-1]),
        longer=longer,
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a text has shingles of another, as shares of its length."""

    start: float
    end: float
    share: float
    """Of the text's shingles, those of the other."""
    given: float
    """Of the other's shingles, those in the text."""
    lead: bool
    """The other's start is among them."""


def stretch(made: Sketch, other: Sketch) -> Stretch:
    """The stretch of `made` in which most of what it shares with `other` stands: a twentieth at both ends is left out."""
    bound = min(made.hashes[-1], other.hashes[-1])
    below, other_below = (int(np.searchsorted(each.hashes, bound, side="right")) for each in (made, other))
    common, given, taken = np.intersect1d(made.hashes[:below], other.hashes[:other_below], True, return_indices=True)
    if not len(common):
        return Stretch(0.0, 1.0, 0.0, 0.0, lead=False)
    places, trim = np.sort(made.places[given]) / made.size, len(common) // 20
    return Stretch(
        start=float(places[trim]),
        end=float(places[len(places) - 1 - trim]),
        share=len(common) / below,
        given=len(common) / other_below,
        lead=bool(other.places[taken].min() <= LEAD * other.size),
    )
