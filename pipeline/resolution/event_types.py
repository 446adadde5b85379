"""The contract's table: what a mention does to a claim."""

from __future__ import annotations

from pipeline.resolution.guards import Difference
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.matching import ComparedClaim
from pipeline.resolution.news_reports import NewsReport, publishes
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.updates import leaves_room, updates
from schemas import EventType

AFFIRMING = ("asserted", "confirmed")
"""Stances of one side; `denied` and `questioned` are of the other."""


def type_of_known(claim: KnownClaim, report: NewsReport, *, verbatim: bool = False) -> EventType:
    """What a mention of a known claim does to it: the last row of the table that fits. What two papers print `verbatim` without
    naming who says it is one agency's line."""
    if (report.stance in AFFIRMING) != (claim.stance in AFFIRMING):
        return "claim.contradicted"
    if report.claimant is None or claim.reports.has_claimant(report.claimant):
        return "claim.duplicate"
    if verbatim and publishes(report.claimant) and claim.reports.published:
        return "claim.duplicate"
    confirms = report.stance == "confirmed" or (report.stance == "asserted" and claim.reports.is_independent(report))
    return "claim.corroborated" if confirms else "claim.duplicate"


def type_of_opened(near: ComparedClaim, claim: KnownClaim, given: Proposition, report: NewsReport) -> EventType:
    """What a mention that opens a claim does to the one that is the same but for a number or an actor, or says the opposite."""
    if report.claimant is None or not claim.reports.claimants:
        return "claim.new"
    numbers = Difference.NUMBERS in near.comparison.differences
    if claim.reports.has_claimant(report.claimant):
        return "claim.updated" if numbers else "claim.new"
    if numbers and updates(given, near.statement.wordings):
        return "claim.updated"
    return "claim.new" if numbers and leaves_room(given, near.statement.wordings) else "claim.contradicted"
