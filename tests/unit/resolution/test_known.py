"""Known claims as the state keeps them."""

from __future__ import annotations

import pytest

from pipeline.resolution import known
from pipeline.resolution.claim_statements import ClaimStatement, keep_statement
from pipeline.resolution.known import KnownClaim, counts_key, keep_counts, last_mention, load
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent
from tests.propositions import NOON, claim, given, report

SAID = Proposition(
    text="It rained.", language="en", published_at=2.0, numbers=(), entities=frozenset(), actors=frozenset(), targets=frozenset(),
    event=None, place=None, time=None, vector=b"",
)  # fmt: skip
REPORTS = NewsReports.of(
    [(NewsReport("s1", "a", "x", "en", "asserted"), 1), (NewsReport("s2", "b", None, "uk", "denied"), 3)],
)


@pytest.mark.parametrize("clock", ["live", "backfill"])
def test_a_claim_comes_back_as_it_was_kept(clock: str, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = KnownClaim(
        7, ClaimStatement(b"\x01" * 16, "{}", (SAID,), b""), "asserted", -1.25, 1763900000.123456, 4, REPORTS,
        ("en", "uk"), {"asserted": 1, "denied": 3}, ("ab" * 16,), clock, 1763900001.5,
    )  # fmt: skip
    state: dict[bytes, bytes] = {}
    keep_statement(claim.number, claim.statement, state)
    keep_counts(claim, state)
    monkeypatch.setattr(known, "_RECENT", Recent[KnownClaim]())
    (again, missing) = load([claim.number, 8], state)
    assert again == claim and again is not claim and missing is None
    assert load([claim.number], state)[0] is again, "remembered"
    assert last_mention(state[counts_key(claim.number)]) == (4, clock, 1763900001.5)


def test_one_more_mention_changes_what_it_says_and_nothing_else() -> None:
    before = claim(given("it rained", published_at=NOON))
    after = before.joined(given("it poured", published_at=NOON - 5), report("s2", "y", "denied"), "live", NOON + 9)
    assert (after.mentions, after.first_seen, after.last_seen, after.touched) == (2, NOON - 5, NOON, NOON + 9)
    assert [each.text for each in after.statement.wordings] == ["it rained", "it poured"]
    assert (after.stances, after.reports.claimants, after.stance) == ({"asserted": 1, "denied": 1}, 2, "asserted")
    assert (before.mentions, before.stances) == (1, {"asserted": 1}), "a claim is never changed"
    assert after.retracted(report("s2", "y", "denied")).stances == before.stances


def test_backfill_does_not_move_a_claim_of_the_live_stream_to_its_clock() -> None:
    live = claim()
    assert live.joined(given(), report(), "backfill", NOON + 9) == live.joined(given(), report(), "backfill", 0)


def test_two_claims_make_one_of_all_that_is_known_of_both() -> None:
    one, other = claim(given("it rained")), claim(given("it poured"), number=1, reports=(report("s2", "y"),))
    both = one.with_related(other.claim_id).merged(other)
    assert (both.number, both.mentions, both.reports.sources, both.related) == (0, 2, 2, (other.claim_id.hex(),))
