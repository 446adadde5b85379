"""The third step writes an event for each mention and the newest state of each claim."""

from __future__ import annotations

from datetime import timedelta

from agents.delivery.records import Record
from agents.metrics import Metrics
from agents.resolve import ResolveStep, retention
from agents.settings import Settings
from agents.state import MemoryStore, StagedState
from pipeline.rejection import Rejection
from schemas import AnnotatedArticle, ClaimState, EnrichedEvent
from tests.mentions import FLOOD, MONDAY, article, mention


def record(told: AnnotatedArticle) -> Record:
    return Record("articles.annotated", 0, 1, 0, None, told.to_bytes(), (("traceparent", b"00-1"),))


async def test_events_and_claims_are_written_and_a_repeated_article_is_counted() -> None:
    metrics = Metrics()
    step = ResolveStep(Settings(), {}, StagedState(MemoryStore()), metrics)
    await step.start()
    told = article(mention(FLOOD))
    made = await step.handle(record(told))
    assert not isinstance(made, Rejection)
    event, claim = made
    (read, state) = EnrichedEvent.from_bytes(event.value or b""), ClaimState.from_bytes(claim.value or b"")
    assert (event.topic, event.key, claim.topic, claim.key) == ("events.enriched", event.key, "claims.latest", event.key)
    assert (read.type, read.claim_id, state.claim_id) == ("claim.new", state.claim_id, (event.key or b"").decode())
    assert (event.raw_timestamp, dict(event.headers)["traceparent"]) == (MONDAY, b"00-1")
    assert await step.handle(record(told)) == []
    assert metrics.registry.get_sample_value("claimwire_repeated_articles_total") == 1


async def test_a_claim_that_is_forgotten_gets_a_tombstone_beside_the_outputs_of_the_article_that_let_it_go() -> None:
    metrics = Metrics()
    step = ResolveStep(Settings(single_claim_days=0.1), {}, StagedState(MemoryStore()), metrics)
    await step.start()
    opened = await step.handle(record(article(mention(FLOOD))))
    later = await step.handle(record(article(mention("a bus fell into the river"), name="2", at=MONDAY + timedelta(hours=6))))
    assert not isinstance(opened, Rejection) and not isinstance(later, Rejection)
    assert [(each.topic, each.value is None) for each in later] == [
        ("events.enriched", False),
        ("claims.latest", False),
        ("claims.latest", True),
    ]
    assert later[-1].key == opened[-1].key
    assert metrics.registry.get_sample_value("claimwire_forgotten_claims_total") == 1


async def test_what_is_no_annotated_article_is_rejected() -> None:
    step = ResolveStep(Settings(), {}, StagedState(MemoryStore()), Metrics())
    assert isinstance(await step.handle(Record("articles.annotated", 0, 1, 0, None, b"{}")), Rejection)


def test_claims_are_kept_as_long_as_the_settings_say() -> None:
    kept = retention(Settings(single_claim_days=3, repeated_claim_days=9))
    assert (kept.single, kept.repeated) == (timedelta(days=3), timedelta(days=9))
