"""What two texts have in common, by their sketches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.sketches import Sketch

DRIFT = 4
SLACK = 4
"""Tolerance in shingles. From one shared shingle to the next the distances in both texts differ by one in four and four shingles
at most: light edits move them less. What has no such neighbour is a phrase that stands anywhere."""

Places = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Part:
    """What one of two texts shares with the other."""

    text: Sketch
    compared: int
    """How many of its shingles were compared."""
    places: Places
    """Places of the shared ones, in shingles from the start, ascending."""

    @property
    def share(self) -> float:
        """The share of its shingles that the other has."""
        return len(self.places) / self.compared


@dataclass(frozen=True, slots=True)
class Overlap:
    """The parts of the longer and of the shorter text, by their shingles."""

    longer: Part
    shorter: Part

    @property
    def jaccard(self) -> float:
        """The share of the shingles of both that they have in common."""
        return len(self.longer.places) / (self.longer.compared + self.shorter.compared - len(self.longer.places))


def overlap(one: Sketch, other: Sketch) -> Overlap:
    """What two sketches say of their texts, in whatever order."""
    longer, shorter = (one, other) if one.size >= other.size else (other, one)
    at = longer.hashes.searchsorted(shorter.hashes)
    shared = longer.hashes.take(at, mode="clip") == shorter.hashes
    places, shorter_places = longer.places[at[shared]], shorter.places[shared]
    order = places.argsort()
    places, shorter_places = places[order].astype(np.int32), shorter_places[order].astype(np.int32)
    kept = _in_runs(places, shorter_places)
    shorter_places = shorter_places[kept]
    shorter_places.sort()
    return Overlap(
        Part(longer, _compared(longer, shorter), places[kept]), Part(shorter, _compared(shorter, longer), shorter_places)
    )


def _compared(one: Sketch, other: Sketch) -> int:
    """How many of its shingles are those that the other's sketch would hold if its text did."""
    largest = other.hashes[-1]
    return len(one.hashes) if one.hashes[-1] <= largest else int(one.hashes.searchsorted(largest, side="right"))


def _in_runs(places: Places, other_places: Places) -> npt.NDArray[np.bool_]:
    """Which of the shared places have a neighbour at the same distance in both texts."""
    steps = places[1:] - places[:-1]
    near = np.zeros(len(places) + 1, dtype=np.bool_)
    near[1:-1] = np.abs(steps - other_places[1:] + other_places[:-1]) <= steps // DRIFT + SLACK
    return near[1:] | near[:-1]
