"""Blocking keys: two mentions of one claim share at least one, and few others do."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations

import numpy as np

from pipeline.hashing import hashed
from pipeline.resolution.claim_statements import KEY_BYTES, NUMBER_BYTES
from pipeline.resolution.directions import EVERY_CELL, cells
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import State, get_many

PAIRED_STEMS = 3
"""So many of the rarest stems make keys in pairs: three keys."""

SINGLE_STEMS = 1
"""So many of the rarest stems make a key each, with the week."""

WINDOW = 7 * 86400.0
"""Seconds within which two mentions share a key that has the week added."""

PAIRED_ENTITIES = 2
"""So many of the named entities make keys in pairs, by id: they carry over to other languages."""

MOST_KEYS = 36
"""Keys of a proposition without a vector: words first, then names, numbers and the event."""

MOST_BESIDE = 6
"""Keys of a proposition with a vector, besides its cells."""

LARGEST_BLOCK = 20
"""Claims kept under one blocking key, the newest: a key that is more common tells too little to look further. Of 20,000 mentions
among 10,000 claims (`tests/bench/scale.py`) 3,832 opened one at 32, 3,837 at 20 and 3,841 at 16; at 32 each took 9 to 19 % longer
in a quiet hour, no longer in a slow one."""

COUNTRY = "iso3166-1:"

_PREFIX = b"block:"
_TEXT, _DIRECTION, _WORDS, _WHOLE, _ENTITIES, _NUMBER, _WORD, _EVENT = (kind << 32 for kind in range(1, 9))
"""Kinds of keys; the last two have the week added."""

_MASK = (1 << 64) - 1
_FACTOR = 0x9E3779B97F4A7C15
"""Golden ratio of 2^64: multiplying by an odd number spreads sums of hashes (Knuth, The Art of Computer Programming 6.4)."""


@dataclass(frozen=True)
class Keys:
    """The blocking keys of one proposition, without repeats, in a fixed order."""

    text: bytes
    """The key under which claims are found that were put in the very same words."""
    rest: tuple[bytes, ...]
    """Keys of words, names, numbers and the event."""
    vector: tuple[bytes, ...]
    """Keys of the cells of its vector."""

    @cached_property
    def every(self) -> tuple[bytes, ...]:
        """All of the keys."""
        return (self.text, *self.rest, *self.vector)

    @property
    def lasting(self) -> bytes:
        """The keys that `deregister` takes a claim from, without their prefix, one after the other. Not its cells: there are
        never more than those of `directions`, and of a claim that is gone nothing else is found."""
        return b"".join([key[len(_PREFIX) :] for key in (self.text, *self.rest)])


def blocking_keys(propositions: Sequence[Proposition]) -> list[Keys]:
    """The keys of each proposition; those of the vectors are made all at once."""
    found: list[list[int]] = [[] for _ in propositions]
    names = _cell_keys()
    for size in {len(each.vector) for each in propositions if each.vector}:
        at = [place for place, each in enumerate(propositions) if len(each.vector) == size]
        vectors = b"".join([propositions[place].vector for place in at])
        made = cells(np.frombuffer(vectors, np.int8).reshape(-1, size).astype(np.float32))
        for place, numbered in zip(at, made, strict=True):
            found[place] = numbered
    return [
        Keys(text_key(each), _other_keys(each), tuple([names[cell] for cell in numbered]))
        for each, numbered in zip(propositions, found, strict=True)
    ]


@cache
def _cell_keys() -> list[bytes]:
    """The keys of all cells, by the cell's number."""
    return [_PREFIX + _pair(_DIRECTION, cell).to_bytes(KEY_BYTES, "big") for cell in range(EVERY_CELL)]


def _other_keys(proposition: Proposition) -> tuple[bytes, ...]:
    """Keys of words, names, numbers and the event: of a single word only with the week, and of a country never alone."""
    most = MOST_BESIDE if proposition.vector else MOST_KEYS
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
    return tuple([_PREFIX + each.to_bytes(KEY_BYTES, "big") for each in dict.fromkeys(hashes)][:most])


def text_key(proposition: Proposition) -> bytes:
    """The key under which claims are found that were put in the very same words."""
    return _PREFIX + _pair(_TEXT, hashed(proposition.text)).to_bytes(KEY_BYTES, "big")


def _pair(kind: int, one: int = 0, other: int = 0) -> int:
    """A key of 64 bits: those of a kind of key and two hashes in their order, well mixed."""
    mixed = ((kind * _FACTOR ^ one) * _FACTOR + other) & _MASK
    return ((mixed ^ mixed >> 32) * _FACTOR) & _MASK


def numbers(block: bytes) -> Sequence[int]:
    """The claims of a block as the state keeps it: their numbers, one after the other, in the order of their coming."""
    return struct.unpack(f"<{len(block) // NUMBER_BYTES}I", block)


class Blocks:
    """Blocks in `state`, each read once: an article's mentions share many. Nobody else may write them meanwhile."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._claims: dict[bytes, bytes | None] = {}
        self._added: list[tuple[int, frozenset[bytes]]] = []

    def read(self, keys: Iterable[bytes]) -> None:
        """Reads the blocks of those `keys` that were not read before."""
        unread = [key for key in dict.fromkeys(keys) if key not in self._claims]
        if unread:
            self._claims.update(zip(unread, get_many(unread, self._state), strict=True))

    def under(self, keys: Iterable[bytes]) -> list[bytes]:
        """The blocks of keys that were read, without those that are not there."""
        return [block for key in keys if (block := self._claims[key])]

    def added(self, keys: Sequence[bytes]) -> list[int]:
        """The claims that were registered in here under one of the keys, maybe more than once."""
        return [claim for claim, theirs in self._added if not theirs.isdisjoint(keys)]

    def register(self, claim: int, keys: Sequence[bytes]) -> None:
        """Notes the claim under the keys; what no longer fits there is forgotten."""
        self.read(keys)
        name = claim.to_bytes(NUMBER_BYTES, "little")
        fuller: dict[bytes, bytes] = {}
        for key in keys:
            block = self._claims[key]
            if block is None:
                fuller[key] = name
            elif name not in block or claim not in numbers(block):
                fuller[key] = (block + name)[-LARGEST_BLOCK * NUMBER_BYTES :]
        self._claims.update(fuller)
        self._state.update(fuller)
        self._added.append((claim, frozenset(keys)))

    def deregister(self, claim: int, lasting: bytes) -> None:
        """Takes the claim from under its `Keys.lasting`, and blocks without a claim out of the state."""
        name = claim.to_bytes(NUMBER_BYTES, "little")
        keys = [_PREFIX + lasting[at : at + KEY_BYTES] for at in range(0, len(lasting), KEY_BYTES)]
        self.read(keys)
        for key in keys:
            block = self._claims[key]
            if block == name:
                self._claims[key] = None
                del self._state[key]
            elif block is not None and name in block and claim in (left := numbers(block)):
                kept = struct.pack(f"<{len(left) - 1}I", *[each for each in left if each != claim])
                self._claims[key] = self._state[key] = kept
