"""Claims that one article touches."""

from __future__ import annotations

from pipeline.resolution.blocking import blocking_keys, text_key
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.ledger import Ledger
from pipeline.resolution.matching import worded
from tests.mentions import MONDAY, mention
from tests.propositions import NOON, given, report


def opened(ledger: Ledger, text: str, related: KnownClaim | None = None) -> KnownClaim:
    told = given(text)
    return ledger.open(mention(text), told, blocking_keys([told])[0], report(), related)


def test_a_claim_is_published_once_and_read_again() -> None:
    state: dict[bytes, bytes] = {}
    ledger = Ledger(state, "live", NOON)
    claim = opened(ledger, "it rained in the old town")
    joined = ledger.join(claim, given("it rained in the old town"), None, report("s2", "y"))
    (published,) = ledger.published(MONDAY)
    assert (published.claim_id, published.claim.mentions, published.text) == (
        claim.claim_id.hex(),
        2,
        "it rained in the old town",
    )
    again = Ledger(state, "live", NOON).load(claim.number)
    assert again == joined
    assert worded(state[text_key(given("it rained in the old town"))]) == [claim.number]


def test_related_claims_name_each_other() -> None:
    ledger = Ledger({}, "live", NOON)
    first = opened(ledger, "twelve people died in the flood")
    second = opened(ledger, "nineteen people died in the flood", first)
    states = {each.claim_id: each.related for each in ledger.published(MONDAY)}
    assert states == {first.claim_id.hex(): (second.claim_id.hex(),), second.claim_id.hex(): (first.claim_id.hex(),)}


def test_a_merged_claim_leads_to_the_one_that_was_opened_first() -> None:
    state: dict[bytes, bytes] = {}
    ledger = Ledger(state, "live", NOON)
    one, other = opened(ledger, "the bridge fell"), opened(ledger, "the bridge collapsed")
    stays, goes = ledger.merge(other, one)
    assert (stays.number, goes.number) == (one.number, other.number)
    assert [each.merged_into for each in ledger.published(MONDAY)] == [None, one.claim_id.hex()]
    assert Ledger(state, "live", NOON).load(other.number) == stays
    assert Ledger(state, "live", NOON).load(7) is None


def test_clocks_stand_apart() -> None:
    assert (Ledger({}, "live", NOON).now_of("live"), Ledger({}, "live", NOON).now_of("backfill")) == (NOON, float("-inf"))
