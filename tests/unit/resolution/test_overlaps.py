"""What two sketches share, against the same told by sets."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from pipeline.resolution.overlaps import overlap
from pipeline.sketches import Sketch, sketch
from tests.bench.copies import edited
from tests.bench.texts import made_up, made_up_parts

Shared = tuple[list[int], list[int], int, int]


def by_sets(longer: Sketch, shorter: Sketch) -> Shared:
    """Places in both texts and the shingles compared."""
    bound = min(longer.hashes[-1], shorter.hashes[-1])
    one, other = (dict(zip(each.hashes.tolist(), each.places.tolist(), strict=True)) for each in (longer, shorter))
    pairs = sorted((one[each], other[each]) for each in one.keys() & other.keys())
    kept = set()
    for first, second in pairwise(pairs):
        step, other_step = second[0] - first[0], second[1] - first[1]
        if abs(step - other_step) <= 4 + 0.25 * step:
            kept |= {first, second}
    compared = [sum(each <= bound for each in hashes) for hashes in (one, other)]
    return sorted(place for place, _ in kept), sorted(place for _, place in kept), compared[0], compared[1]


PARTS = made_up_parts(1)
WHOLE = "\n\n".join(PARTS)


OTHERS = {
    "itself": WHOLE,
    "its start": "\n\n".join(PARTS[:4]),
    "moved about": "\n\n".join([*PARTS[3:6], *PARTS[:3]]),
    "with parts of another": "\n\n".join([*PARTS[:2], *made_up_parts(2)[:3], *PARTS[6:]]),
    "edited": edited(random.Random(1), WHOLE, 0.1),
    "another": made_up(2, 7),
    "a paragraph": PARTS[2],
    "some words": PARTS[0][:60],
    "nothing": "",
}


@pytest.mark.parametrize("shorter", OTHERS.values(), ids=OTHERS)
def test_the_shared_shingles_are_those_of_both_sets(shorter: str) -> None:
    one, other = sketch(WHOLE), sketch(shorter)
    expected = by_sets(one, other) if one.size >= other.size else by_sets(other, one)
    for found in (overlap(one, other), overlap(other, one)):
        parts = found.longer, found.shorter
        assert (*(each.places.tolist() for each in parts), *(each.compared for each in parts)) == expected
        assert found.longer.text.size >= found.shorter.text.size
