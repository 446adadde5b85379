"""Claims that turn out to be one: a mention is both, and they are each other."""

from __future__ import annotations

from pipeline.resolution.matching import Candidate
from pipeline.resolution.similarity import compare

MERGE_SCORE = 0.95
"""Of the mention with both claims, and of their first wordings with each other: a merge cannot be taken back."""


def mergeable(hit: Candidate, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The other candidates that are one claim with `hit`; at most one, so that no mention pulls a chain together."""
    if hit.comparison.score < MERGE_SCORE:
        return ()
    for other in found:
        if other is hit or not other.comparison.same or other.comparison.score < MERGE_SCORE:
            continue
        between = compare(hit.claim.wordings[0], other.claim.wordings[0])
        if between.same and between.score >= MERGE_SCORE:
            return (other,)
    return ()
