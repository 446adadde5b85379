"""What a mention does to a claim: each row of the table."""

from __future__ import annotations

import pytest

from pipeline.resolution.event_types import type_of_known, type_of_opened
from pipeline.resolution.guards import Difference
from pipeline.resolution.matching import ComparedClaim
from pipeline.resolution.news_reports import NewsReport
from pipeline.resolution.similarity import Comparison
from tests.propositions import claim, given, report


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (report("s2", "y"), "claim.corroborated"),
        (report("s2", "x"), "claim.duplicate"),
        (report("s1", "y"), "claim.duplicate"),
        (report("s2", "y", owner="outlet of s1"), "claim.duplicate"),
        (report("s1", "y", "confirmed"), "claim.corroborated"),
        (report("s2", None), "claim.duplicate"),
        (report("s2", "y", "denied"), "claim.contradicted"),
        (report("s2", "x", "questioned"), "claim.contradicted"),
    ],
)
def test_a_mention_of_a_known_claim(new: NewsReport, kind: str) -> None:
    assert type_of_known(claim(reports=(report("s1", "x"),)), new) == kind


def test_who_agrees_with_a_denial_contradicts_nothing() -> None:
    denied = claim(reports=(report("s1", "x", "denied"),), stance="denied")
    assert type_of_known(denied, report("s2", "y", "denied")) == "claim.duplicate"
    assert type_of_known(denied, report("s2", "y")) == "claim.contradicted"


@pytest.mark.parametrize(
    ("new", "difference", "kind"),
    [
        (report("s2", "x"), Difference.NUMBERS, "claim.updated"),
        (report("s2", "x"), Difference.ACTORS, "claim.new"),
        (report("s2", "y"), Difference.NUMBERS, "claim.contradicted"),
        (report("s2", None), Difference.NUMBERS, "claim.new"),
    ],
)
def test_a_mention_that_opens_a_claim_near_another(new: NewsReport, difference: Difference, kind: str) -> None:
    known = claim(reports=(report("s1", "x"),))
    near = ComparedClaim(0, known.statement, Comparison(1.0, (difference,), None))
    assert type_of_opened(near, known, given(), new) == kind
