"""Which known claim a mention puts, and which it updates or contradicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.resolution.blocking import blocking_keys
from pipeline.resolution.guards import Difference
from pipeline.resolution.known import KnownClaim, load
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.similarity import Comparison, compare
from pipeline.resolution.state import State, ids
from schemas import Match

MOST_CANDIDATES = 8
"""Claims compared with a mention: those under most of its blocking keys, of equals the newest. Mean F1 on the development
sets .755 at 8 and 12, with vectors; .728 at 8 and 12, .725 at 5 without."""

FEWER_KEYS = 2
"""A claim under less than one in so many of the keys that the likeliest one is under is not compared: mean F1 .756 with
vectors, .755 with every claim compared."""

MOST_LISTED = 160
"""Claims taken from blocks, the smallest blocks first: common keys add little once rare ones found something."""

NEARLY_EQUAL = 0.9

RELATING = ({Difference.NUMBERS}, {Difference.ACTORS})
"""Differences that make of the same words an update or a contradiction: elsewhere or at another time it is another event."""

Alive = Callable[[KnownClaim], bool]
"""Has the claim not expired yet?"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known claim, and how the mention compares with its most similar wording."""

    claim: KnownClaim
    comparison: Comparison

    def match(self) -> Match:
        """For the event."""
        comparison = self.comparison
        return Match(claim_id=self.claim.claim_id.hex(), score=comparison.score, reasons=comparison.reasons)


def candidates(given: Proposition, state: State, alive: Alive) -> tuple[Candidate, ...]:
    """Known claims with a blocking key of the mention, the most similar first, of equals the one that was seen first."""
    likely = [claim for name in _likely(given, state) if (claim := load(name, state)) is not None and alive(claim)]
    found = [Candidate(claim, _closest(given, claim)) for claim in likely]
    return tuple(sorted(found, key=lambda each: (-each.comparison.score, each.claim.opened)))


def _likely(given: Proposition, state: State) -> list[bytes]:
    blocks = sorted((block for key in blocking_keys(given) if (block := state.get(key))), key=len)
    shared: Counter[bytes] = Counter()
    listed = 0
    for block in blocks:
        names = ids(block)
        listed += len(names)
        shared.update(reversed(names))
        if listed >= MOST_LISTED:
            break
    likely = shared.most_common(MOST_CANDIDATES)
    return [name for name, keys in likely if keys * FEWER_KEYS >= likely[0][1]]


def _closest(given: Proposition, claim: KnownClaim) -> Comparison:
    """With the most similar wording; those after one that is nearly equal are not looked at."""
    best = compare(given, claim.wordings[0])
    for wording in claim.wordings[1:]:
        if best.same and best.score >= NEARLY_EQUAL:
            break
        other = compare(given, wording)
        if (not other.differences, other.score) > (not best.differences, best.score):
            best = other
    return best


def same(found: tuple[Candidate, ...]) -> Candidate | None:
    """The claim that the mention puts."""
    return next((each for each in found if each.comparison.same), None)


def alike(found: tuple[Candidate, ...]) -> Candidate | None:
    """The claim that the mention puts but for its number or actor."""
    return next((each for each in found if each.comparison.alike and set(each.comparison.differences) in RELATING), None)
