"""Blocking keys: two mentions of one claim share at least one, and few others do."""

from __future__ import annotations

from hashlib import blake2b
from itertools import combinations

from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import ID_BYTES, State, ids, remove

PAIRED_STEMS = 6
"""Pairs of the six rarest stems find .98 to .99 of the same pairs of headlines while looking at 0.2 % of the collection."""

SINGLE_STEMS = 4
"""The rarest stems, each with the week."""

WINDOW = 7 * 86400.0
"""Seconds."""

PAIRED_ENTITIES = 4
"""Named entities of which pairs are made, by id: they carry over to other languages."""

LARGEST_BLOCK = 32
"""Claims kept under one blocking key, the newest: a key that is more common tells too little to look further."""

COUNTRY = "iso3166-1:"

_PREFIX = b"block:"


def blocking_keys(proposition: Proposition) -> tuple[bytes, ...]:
    """Keys of the proposition, without repeats, in a fixed order. A single word only with the week,
    and never a country alone."""
    weights = proposition.weights
    window = int(proposition.published_at // WINDOW)
    rarest = sorted(proposition.stems, key=lambda stem: (-weights[stem], stem))[:PAIRED_STEMS]
    keys = [f"words {one} {other}" for one, other in combinations(sorted(rarest), 2)]
    keys += [f"word {stem} {window}" for stem in rarest[:SINGLE_STEMS]]
    if len(proposition.stems) < 2:
        keys.append("whole " + " ".join(proposition.stems))
    entities = sorted(proposition.entities, key=lambda entity: (entity.startswith(COUNTRY), entity))[:PAIRED_ENTITIES]
    keys += [f"entities {one} {other}" for one, other in combinations(sorted(entities), 2)]
    for unit, least, greatest in proposition.numbers:
        keys += [f"number {least} {greatest} {unit} {entity}" for entity in entities[:2]]
    if proposition.event:
        keys += [f"event {proposition.event} {entity} {window}" for entity in entities[:2]]
    return tuple(dict.fromkeys(_PREFIX + blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest() for key in keys))


def register(claim_id: bytes, keys: tuple[bytes, ...], state: State) -> None:
    """Notes the claim under each of the keys; what no longer fits is forgotten there."""
    for key in keys:
        block = state.get(key)
        if block is None:
            state[key] = claim_id
        elif claim_id not in ids(block):
            state[key] = (block + claim_id)[-LARGEST_BLOCK * ID_BYTES :]


def deregister(claim_id: bytes, keys: tuple[bytes, ...], state: State) -> None:
    """Takes the claim out of each of the keys, and keys without a claim out of the state."""
    for key in keys:
        remove(claim_id, key, state)
