"""Deterministic ids: the same parts give the same id in every process and at every time."""

from __future__ import annotations

from hashlib import blake2b

DIGEST_BYTES = 16
"""Bytes of an id, 128 bits: at 10^10 ids the chance of one collision is below 10^-18 (birthday bound)."""


def digest(*parts: str | None) -> str:
    """Hash of the parts, in order, as 32 hexadecimal digits. A missing part differs from an empty one, and no two
    different sequences of parts are joined to the same bytes. Lone surrogates are hashed as they are."""
    state = blake2b(digest_size=DIGEST_BYTES)
    for part in parts:
        data = b"" if part is None else part.encode("utf-8", "surrogatepass")
        state.update(b"-" if part is None else b"%d:" % len(data))
        state.update(data)
    return state.hexdigest()
