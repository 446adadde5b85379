"""What two texts have in common, by their sketches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.resolution.sketches import Sketch

DRIFT = 0.25
SLACK = 4
"""From one shared shingle to the next the distances in both texts differ by a quarter and four shingles at most: light
edits move them less. What has no such neighbour is a phrase that stands anywhere."""

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Part:
    """What one of two texts shares with the other."""

    text: Sketch
    compared: int
    """Of its shingles."""
    places: Places
    """Of the shared ones, in shingles from the start, ascending."""

    @property
    def share(self) -> float:
        """Of its shingles, those that the other has."""
        return len(self.places) / self.compared


@dataclass(frozen=True, slots=True)
class Overlap:
    """The parts of the longer and of the shorter text, by their shingles."""

    longer: Part
    shorter: Part

    @property
    def jaccard(self) -> float:
        """Of the shingles of both, the shared ones."""
        return len(self.longer.places) / (self.longer.compared + self.shorter.compared - len(self.longer.places))


def overlap(one: Sketch, other: Sketch) -> Overlap:
    """What two sketches say of the texts, in whatever order."""
    longer, shorter = (one, other) if one.size >= other.size else (other, one)
    bound = min(one.hashes[-1], other.hashes[-1])
    below, shorter_below = (int(np.searchsorted(each.hashes, bound, side="right")) for each in (longer, shorter))
    _, at, shorter_at = np.intersect1d(longer.hashes[:below], shorter.hashes[:shorter_below], True, return_indices=True)
    order = np.argsort(longer.places[at])
    places, shorter_places = longer.places[at][order].astype(np.int64), shorter.places[shorter_at][order].astype(np.int64)
    kept = _in_runs(places, shorter_places)
    return Overlap(Part(longer, below, places[kept]), Part(shorter, shorter_below, np.sort(shorter_places[kept])))


def _in_runs(places: Places, other_places: Places) -> npt.NDArray[np.bool_]:
    """Which of the shared places have a neighbour at the same distance in both texts."""
    steps = np.diff(places)
    near = np.abs(steps - np.diff(other_places)) <= SLACK + DRIFT * steps
    kept = np.zeros(len(places), dtype=np.bool_)
    kept[:-1] |= near
    kept[1:] |= near
    return kept
