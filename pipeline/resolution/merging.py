"""Claims that turn out to be one: a mention is both, and they are each other."""

from __future__ import annotations

from pipeline.resolution.matching import Candidate
from pipeline.resolution.similarity import compare

MERGE_SCORE = 0.95
"""Of the mention with both claims."""

MERGE_BETWEEN = 0.5
"""Of the claims' first wordings with each other, which differ in nothing: less than `SAME_SCORE`, or they would be one already.
F1 of event sentences .548 with both, .516 without merges, .528 at .98 and .5; of headlines, and of two languages, no
difference."""


def mergeable(hit: Candidate, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The other candidates that are one claim with `hit`; at most one, so that no mention pulls a chain together."""
    if hit.comparison.score < MERGE_SCORE:
        return ()
    for other in found:
        if other is hit or not other.comparison.same or other.comparison.score < MERGE_SCORE:
            continue
        one, two = hit.statement.wordings[0], other.statement.wordings[0]
        between = compare(one, two, *one.cosines([two]))
        if not between.differences and between.score >= MERGE_BETWEEN:
            return (other,)
    return ()
