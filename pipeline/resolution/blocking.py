"""Blocking keys: two mentions of one claim share at least one, and few others do."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations

import numpy as np

from pipeline.hashing import hashed
from pipeline.resolution.directions import CELLS, EVERY_CELL, cells
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import State, get_many
from pipeline.resolution.statements import NUMBER_BYTES

PAIRED_STEMS = 3
"""Pairs of the rarest stems: three keys."""

SINGLE_STEMS = 1
"""The rarest stem, with the week."""

WINDOW = 7 * 86400.0
"""Seconds."""

PAIRED_ENTITIES = 2
"""Named entities of which pairs are made, by id: they carry over to other languages."""

MOST_KEYS = 36
"""Of one proposition. Those of the vector come first, then words, names, numbers and event."""

LARGEST_BLOCK = 32
"""Claims kept under one blocking key, the newest: a key that is more common tells too little to look further."""

COUNTRY = "iso3166-1:"

_PREFIX = b"block:"
_TEXT, _DIRECTION, _WORDS, _WHOLE, _ENTITIES, _NUMBER, _WORD, _EVENT = (kind << 32 for kind in range(1, 9))
"""Kinds of keys; the last two have the week added."""

_MASK = (1 << 64) - 1
_FACTOR = 0x9E3779B97F4A7C15
"""Golden ratio of 2^64: multiplying by an odd number spreads sums of hashes (Knuth, The Art of Computer Programming 6.4)."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Of one proposition, without repeats, in a fixed order."""

    text: bytes
    """Under which claims are found that were put in the very same words."""
    vector: tuple[bytes, ...]
    rest: tuple[bytes, ...]
    """Of words, names, numbers and the event."""

    @property
    def every(self) -> tuple[bytes, ...]:
        """All of them."""
        return (self.text, *self.vector, *self.rest)


def blocking_keys(propositions: Sequence[Proposition]) -> list[Keys]:
    """The keys of each; the vectors' all at once."""
    found: list[tuple[bytes, ...]] = [() for _ in propositions]
    names = _cell_keys()
    sizes = {len(each.vector) for each in propositions if each.vector}
    for size in sizes:
        at = [place for place, each in enumerate(propositions) if len(each.vector) == size]
        for place, numbered in zip(at, cells(np.stack([propositions[each].components for each in at])), strict=True):
            found[place] = tuple([names[cell] for cell in numbered])
    return [
        Keys(text_key(each), keys, _other_keys(each, MOST_KEYS - len(keys)))
        for each, keys in zip(propositions, found, strict=True)
    ]


@cache
def _cell_keys() -> list[bytes]:
    """Of all cells, by number."""
    return [_PREFIX + _pair(_DIRECTION, cell).to_bytes(8, "big") for cell in range(EVERY_CELL)]


def _other_keys(proposition: Proposition, most: int) -> tuple[bytes, ...]:
    """A single word only with the week, and never a country alone."""
    weights = proposition.weights
    window = int(proposition.published_at // WINDOW)
    rarest = sorted([(-weights[stem], stem) for stem in proposition.stems])[:PAIRED_STEMS]
    words = [hashed(stem) for _, stem in rarest]
    hashes = [_pair(_WORDS, one, other) for one, other in combinations(sorted(words), 2)]
    hashes += [_pair(_WORD + window, each) for each in words[:SINGLE_STEMS]]
    if len(words) < 2:
        hashes.append(_pair(_WHOLE, *words))
    entities = sorted([(entity.startswith(COUNTRY), entity) for entity in proposition.entities])[:PAIRED_ENTITIES]
    names = [hashed(entity) for _, entity in entities]
    hashes += [_pair(_ENTITIES, one, other) for one, other in combinations(sorted(names), 2)]
    for unit, least, greatest in proposition.numbers:
        number = hashed(f"{least} {greatest} {unit}")
        hashes += [_pair(_NUMBER, number, name) for name in names[:1]]
    if proposition.event:
        event = hashed(proposition.event)
        hashes += [_pair(_EVENT + window, event, name) for name in names[:2]]
    return tuple([_PREFIX + each.to_bytes(8, "big") for each in dict.fromkeys(hashes)][:most])


def text_key(proposition: Proposition) -> bytes:
    """Under which claims are found that were put in the very same words."""
    return _PREFIX + _pair(_TEXT, hashed(proposition.text)).to_bytes(8, "big")


def _pair(kind: int, one: int = 0, other: int = 0) -> int:
    """64 bits of a kind of key and two hashes in their order, well mixed."""
    mixed = ((kind * _FACTOR ^ one) * _FACTOR + other) & _MASK
    return ((mixed ^ mixed >> 32) * _FACTOR) & _MASK


def numbers(block: bytes) -> Sequence[int]:
    """The claims of a block as the state keeps it: their numbers, one after the other, in the order of their coming."""
    return struct.unpack(f"<{len(block) // NUMBER_BYTES}I", block)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Keys, and the claims under each."""

    keys: tuple[bytes, ...]
    claims: list[bytes | None]


def blocks(keys: tuple[bytes, ...], state: State) -> Blocks:
    """What the state has under the keys."""
    return Blocks(keys, get_many(keys, state))


def register(claim: int, found: Blocks, state: State) -> None:
    """Notes the claim in the blocks, which nothing has changed since; what no longer fits is forgotten there."""
    name = claim.to_bytes(NUMBER_BYTES, "little")
    for key, block in zip(found.keys, found.claims, strict=True):
        if block is None:
            state[key] = name
        elif name not in block or claim not in numbers(block):
            state[key] = (block + name)[-LARGEST_BLOCK * NUMBER_BYTES :]


def deregister(claim: int, wordings: Iterable[Proposition], state: State) -> None:
    """Takes the claim out of its blocks, and blocks without a claim out of the state. It stays under the cells of its vectors:
    there are never more than those of `directions`, and of a claim that is gone nothing else is found."""
    name = claim.to_bytes(NUMBER_BYTES, "little")
    found = [(text_key(each), *_other_keys(each, MOST_KEYS - (CELLS if each.vector else 0))) for each in wordings]
    keys = list(dict.fromkeys(chain.from_iterable(found)))
    for key, block in zip(keys, get_many(keys, state), strict=True):
        if block == name:
            del state[key]
        elif block is not None and claim in (left := numbers(block)):
            state[key] = struct.pack(f"<{len(left) - 1}I", *[each for each in left if each != claim])
