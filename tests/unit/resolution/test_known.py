"""Known claims as the state keeps them."""

from __future__ import annotations

import pytest

from pipeline.resolution import known
from pipeline.resolution.claim_statements import ClaimStatement, keep_statement
from pipeline.resolution.known import KnownClaim, counts_key, keep_counts, last_mention, load
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent

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


def test_what_was_asked_for_since_half_of_all_came_is_still_here() -> None:
    recent = Recent[str](4)
    for number in range(3):
        recent.keep(number, b"%d" % number, f"made {number}")
    assert recent.get(1, b"1") == "made 1"
    assert recent.get(1, b"another") is None
    recent.keep(3, b"3", "made 3")
    recent.keep(4, b"4", "made 4")
    assert [recent.get(number, b"%d" % number) for number in range(5)] == [None, "made 1", "made 2", "made 3", "made 4"]
