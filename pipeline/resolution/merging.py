"""Claims that turn out to be one: a mention is both, and they are each other."""

from __future__ import annotations

from pipeline.resolution import thresholds
from pipeline.resolution.contrasts import contrasts
from pipeline.resolution.matching import ComparedClaim
from pipeline.resolution.similarity import compare


def mergeable(hit: ComparedClaim, found: tuple[ComparedClaim, ...]) -> tuple[ComparedClaim, ...]:
    """The other candidates that are one claim with `hit`; at most one, so that no mention pulls a chain together."""
    if hit.comparison.score < thresholds.MERGE_SCORE or hit.comparison.opposite is not None:
        return ()
    for other in found:
        if other is hit or not other.comparison.same or other.comparison.opposite is not None:
            continue
        if other.comparison.score < thresholds.MERGE_SCORE:
            continue
        one, two = hit.statement.wordings[0], other.statement.wordings[0]
        between = compare(one, two, *one.cosines([two]))
        if between.differences or between.opposite is not None or contrasts(one, two, *one.cosines([two])):
            continue
        if between.score >= thresholds.MERGE_BETWEEN:
            return (other,)
    return ()
