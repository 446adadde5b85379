"""Articles of which some are too large for a small limit: what a changed setting brings back."""

from __future__ import annotations

import orjson

from tests.synthetic import articles

SMALL_LIMIT = 1024
"""Bytes; the least that CLAIMWIRE_RAW_MAX_BYTES may be."""


def some_padded(count: int, every: int, seed: int = 5) -> list[bytes]:
    """`count` articles, one in `every` of them over `SMALL_LIMIT`."""
    return [_padded(value) if number % every == 0 else value for number, value in enumerate(articles(count, seed))]


def _padded(value: bytes) -> bytes:
    return orjson.dumps(orjson.loads(value) | {"meta": {"padding": "x" * SMALL_LIMIT}})
