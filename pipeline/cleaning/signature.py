"""Near-copy signatures: MinHash over word shingles (Broder 1997), 64 minima of 32 bits.

Written here because it is thirty lines of numpy: a package for it would bring its own hash function and serialisation,
and a signature must stay the same for as long as the topics that hold it.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from pipeline.dateline import dateline_end

PERMUTATIONS = 64
SHINGLE_WORDS = 4
LEAD_CHARACTERS = 300

_CHUNK = 1 << 13
"""Shingles hashed at once: 4 MiB at 64 permutations."""

_WORD = re.compile(r"[^\s!-/:-@\[-`{-~«»“”„‘’‹›—–…·।॥]+")
"""Between spaces and punctuation; `\\w` would cut Devanagari at its vowel signs."""


def _constants(name: str, count: int) -> npt.NDArray[np.uint64]:
    """Odd 64-bit numbers drawn from a hash: numpy's generators may change with its version."""
    drawn = (blake2b(b"%s %d" % (name.encode(), place), digest_size=8).digest() for place in range(count))
    return np.array([int.from_bytes(each, "little") | 1 for each in drawn], dtype=np.uint64)


_FACTORS = _constants("factor", PERMUTATIONS)
_OFFSETS = _constants("offset", PERMUTATIONS)
_WORD_FACTORS = _constants("word", SHINGLE_WORDS)


def signature(text: str) -> str:
    """Base64 of 64 little-endian 32-bit minima over the 4-word shingles of `text`, case, punctuation and dateline
    aside. A shorter text is one shingle. Linear in the text; the same in every process and on every platform."""
    words = _WORD.findall(text[dateline_end(text) :].casefold())
    shingles = _shingles(words)
    minima = np.full(PERMUTATIONS, np.iinfo(np.uint32).max, dtype=np.uint32)
    for start in range(0, len(shingles), _CHUNK):
        mixed = shingles[start : start + _CHUNK, None] * _FACTORS + _OFFSETS
        minima = np.minimum(minima, (mixed >> np.uint64(32)).astype(np.uint32).min(axis=0))
    return b64encode(minima.astype("<u4").tobytes()).decode("ascii")


def similarity(first: str, second: str) -> float:
    """The estimated share of shingles that two texts have in common (Jaccard), 0 to 1, by their signatures; its
    standard error is at most 0.06. Raises `ValueError` where one is not a signature."""
    minima = [np.frombuffer(b64decode(each, validate=True), dtype="<u4") for each in (first, second)]
    if any(len(each) != PERMUTATIONS for each in minima):
        raise ValueError(f"a signature has {PERMUTATIONS} minima of 32 bits: compare two values of `CleanArticle.signature`")
    return float(np.mean(minima[0] == minima[1]))


def leading_sentences_key(text: str) -> bytes:
    """Hash (8 bytes) of the first `LEAD_CHARACTERS` letters and digits of `text` after its dateline, case aside: copies
    of one dispatch have the same, whatever their paragraphs, punctuation or ending."""
    start = dateline_end(text)
    # Four times as many characters hold enough letters; the key must not read a long text.
    words = "".join(_WORD.findall(text[start : start + 4 * LEAD_CHARACTERS].casefold()))
    return blake2b(words[:LEAD_CHARACTERS].encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _shingles(words: list[str]) -> npt.NDArray[np.uint64]:
    """A 64-bit hash of each shingle."""
    if not words:
        return np.zeros(0, dtype=np.uint64)
    places: dict[str, int] = {}
    order = [places.setdefault(word, len(places)) for word in words]
    digests = b"".join(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest() for word in places)
    hashes = np.frombuffer(digests, dtype="<u8").astype(np.uint64)[order]
    size = min(SHINGLE_WORDS, len(words))
    count = len(words) - size + 1
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(size):
        mixed += hashes[place : place + count] * _WORD_FACTORS[place]
    return _mixed(mixed)


def _mixed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """SplitMix64's finaliser (Steele et al. 2014): the sum above is linear in its words."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
