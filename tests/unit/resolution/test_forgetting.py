"""What time does to claims: they expire by the stream's own clocks."""

from __future__ import annotations

from datetime import datetime, timedelta

from pipeline.resolution import Resolver, Retention
from pipeline.resolution.forgetting import STEP, claim_name, schedule, sweep
from pipeline.resolution.ledger import Ledger, merged_key
from pipeline.resolution.state import write
from schemas import AnnotatedArticle, Frame, TimeRange
from tests.mentions import FLOOD, MONDAY, article, kinds, mention, types
from tests.propositions import NOON
from tests.unit.resolution.test_ledger import opened


def test_what_is_over_leaves_nothing_in_the_state_but_the_clocks() -> None:
    state: dict[bytes, bytes] = {}
    resolver = Resolver(state)
    (opened,) = resolver.resolve(article(mention(FLOOD), name="1", raw_id="x")).claims
    quiet = [article(name=f"{day}", at=MONDAY + timedelta(days=day / 4)) for day in range(4, 150)]
    forgotten = [claim_id for each in quiet for claim_id in resolver.resolve(each).forgotten]
    assert forgotten == [opened.claim_id]
    assert [key for key in state if key.startswith((b"claim:", b"block:"))] == []
    assert len(state) < 2000


def test_a_merged_claim_is_forgotten_by_its_own_id_when_its_time_is_over() -> None:
    state: dict[bytes, bytes] = {}
    ledger = Ledger(state, "live", NOON)
    one, other = opened(ledger, "the bridge fell"), opened(ledger, "the bridge collapsed")
    ledger.merge(one, other)
    ledger.published(MONDAY)
    write(state, "swept", "live", int(NOON // STEP))
    schedule(b"m", claim_name(other.number), "live", NOON + 60, state)
    assert sweep("live", NOON + 30, Retention(), state) == ()
    assert sweep("live", NOON + 90, Retention(), state) == (other.claim_id.hex(),)
    assert state.get(merged_key(other.number)) is None


def test_backfill_has_a_clock_of_its_own() -> None:
    resolver = Resolver({})
    resolver.resolve(article(mention(FLOOD), name="1"))
    old = article(mention(FLOOD, 1), name="2", at=MONDAY - timedelta(days=400))
    old = old.model_copy(update={"trace": old.trace.model_copy(update={"backfill": True, "timestamp": MONDAY})})
    assert kinds(resolver, old, article(mention(FLOOD, 2), name="3")) == ["claim.new", "claim.duplicate"]


def test_a_backfilled_article_of_the_future_lets_no_other_expire() -> None:
    def sent_late(name: str, at: datetime, number: int) -> AnnotatedArticle:
        made = article(mention(FLOOD, number), name=name, at=at)
        return made.model_copy(update={"trace": made.trace.model_copy(update={"backfill": True, "timestamp": MONDAY})})

    given = sent_late("1", MONDAY - timedelta(days=1), 0), sent_late("2", MONDAY - timedelta(days=1), 2)
    future = sent_late("3", MONDAY + timedelta(days=4000), 1)
    assert kinds(Resolver({}), given[0], future, given[1])[::2] == kinds(Resolver({}), *given) == ["claim.new", "claim.duplicate"]


def test_the_same_words_weeks_later_are_another_claim_unless_they_speak_of_the_same_day() -> None:
    then = Frame(time=TimeRange(start=MONDAY, end=MONDAY + timedelta(days=1)))
    assert types(mention(FLOOD), mention(FLOOD, 1), apart=timedelta(days=14)) == ["claim.new", "claim.new"]
    assert types(mention(FLOOD, 0, then), mention(FLOOD, 1, then), mention(FLOOD, 2, then), apart=timedelta(days=14)) == [
        "claim.new",
        "claim.new",  # a claim with one mention is forgotten after three days
        "claim.new",
    ]
    twice = [mention(FLOOD, 0, then), mention(FLOOD, 1, then)]
    resolver = Resolver({})
    resolver.resolve(article(*twice, name="1"))
    (event,) = resolver.resolve(article(mention(FLOOD, 2, then), name="2", at=MONDAY + timedelta(days=14))).events
    assert event.type == "claim.duplicate"
