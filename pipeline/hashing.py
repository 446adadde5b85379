"""Hashes of words and ids, the same in every process."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b


@lru_cache(maxsize=1 << 17)
def hashed(part: str) -> int:
    """The hash of a word or an id: 64 bits, as a whole number from 0 on."""
    return int.from_bytes(blake2b(part.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
