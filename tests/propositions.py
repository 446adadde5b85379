"""Propositions, claims and reports made by hand."""

from __future__ import annotations

from typing import Any

from pipeline.resolution.claim_statements import ClaimStatement
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition

NOON = 1_717_400_000.0


def given(text: str = "the flood destroyed the old bridge", **fields: Any) -> Proposition:
    """A proposition of which nothing is known but its words, and what `fields` say."""
    known: dict[str, Any] = {
        "language": "en", "published_at": NOON, "numbers": (), "entities": frozenset(), "actors": frozenset(),
        "targets": frozenset(), "event": None, "place": None, "time": None, "vector": b"",
    }  # fmt: skip
    return Proposition(text=text, **known | fields)


def report(story: str = "s1", who: str | None = "x", stance: str = "asserted", owner: str | None = None) -> NewsReport:
    """A report of a story; an outlet of its own carries it where none is given."""
    return NewsReport(story, owner or f"outlet of {story}", who, "en", stance)


def claim(
    *wordings: Proposition, number: int = 0, reports: tuple[NewsReport, ...] = (report(),), stance: str = "asserted"
) -> KnownClaim:
    """A claim put in these wordings and passed on by these reports."""
    statement = ClaimStatement(bytes([number]) * 16, "{}", wordings or (given(),), b"")
    counted = NewsReports.of((each, 1) for each in reports)
    return KnownClaim(
        number, statement, stance, NOON, NOON, len(reports), counted, ("en",), {stance: len(reports)}, (), "live", NOON
    )
