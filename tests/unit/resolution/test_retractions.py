"""An article is taken back."""

from __future__ import annotations

from datetime import timedelta

from pipeline.resolution import Resolver
from pipeline.resolution.ledger import Ledger
from pipeline.resolution.retractions import retract
from tests.mentions import FLOOD, MONDAY, article, mention
from tests.propositions import NOON


def test_what_it_gave_no_longer_counts_and_only_once() -> None:
    state: dict[bytes, bytes] = {}
    resolver = Resolver(state)
    first = article(mention(FLOOD), name="1", raw_id="r1")
    resolver.resolve(first)
    resolver.resolve(article(mention(FLOOD, 1), name="2", source="b.example", at=MONDAY + timedelta(hours=1)))
    notice = article(name="3", raw_id="r3").model_copy(update={"retracts": "r1"})
    ((name, claim),) = retract(notice, Ledger(state, "live", NOON))
    assert (name, claim.mentions, claim.reports.sources) == (first.article_id, 1, 1)
    assert list(retract(notice, Ledger(state, "live", NOON))) == []


def test_what_is_not_known_is_not_taken_back() -> None:
    ledger = Ledger({}, "live", NOON)
    assert list(retract(article(), ledger)) == []
    assert list(retract(article().model_copy(update={"retracts": "r9"}), ledger)) == []
