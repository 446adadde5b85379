"""The third step: annotated articles, in their one order, to events and claim states."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from agents.cloudevents import event_headers
from agents.delivery.records import Output, Record
from agents.metrics import Metrics
from agents.settings import Settings
from agents.state import StagedState
from agents.topics import Topics
from pipeline.rarity import rarity
from pipeline.reading import read
from pipeline.rejection import Rejection
from pipeline.resolution import Resolution, Resolver, Retention
from schemas import AnnotatedArticle


def retention(settings: Settings) -> Retention:
    """How long the settings keep claims."""
    return Retention(single=timedelta(days=settings.single_claim_days), repeated=timedelta(days=settings.repeated_claim_days))


class ResolveStep:
    """The step from annotated articles to events: stateful and serial, for its order is the order in which claims get their
    ids."""

    name = "resolve"

    def __init__(self, settings: Settings, limits: Mapping[str, int], state: StagedState, metrics: Metrics) -> None:
        topics = Topics.of(settings)
        self.source, self.limits, self._state = topics.annotated, limits, state
        self._events, self._claims = topics.events, topics.claims
        self._ce_source = f"/claimwire/{settings.group}"
        self._resolver, self._metrics = Resolver(state, retention(settings)), metrics
        self._thread = ThreadPoolExecutor(1, "resolve")  # the event loop stays free for heartbeats and transactions

    async def start(self) -> None:
        """Reads what is known of words, half a second that the first article would wait for."""
        await asyncio.get_running_loop().run_in_executor(self._thread, rarity, "")

    @property
    def state(self) -> StagedState:
        """All that resolution knows."""
        return self._state

    async def handle(self, record: Record) -> Sequence[Output] | Rejection:
        """The article's events, the new states of their claims, and tombstones of claims whose time is over; nothing for an
        article that was resolved before."""
        resolved = await asyncio.get_running_loop().run_in_executor(self._thread, self._resolve, record)
        if isinstance(resolved, Rejection):
            return resolved
        outputs, resolution = resolved
        self._metrics.repeated_articles.inc(resolution.repeated)
        self._metrics.forgotten_claims.inc(len(resolution.forgotten))
        return outputs

    def _resolve(self, record: Record) -> tuple[Sequence[Output], Resolution] | Rejection:
        article = read(AnnotatedArticle, record.value)
        if isinstance(article, Rejection):
            return article
        resolution = self._resolver.resolve(article)
        trace_parent = record.header("traceparent")
        outputs = [
            Output(
                self._events,
                event.claim_id.encode(),
                event.to_bytes(),
                event_headers(event, self._ce_source, trace_parent),
                raw_timestamp=article.trace.timestamp,
            )
            for event in resolution.events
        ]
        outputs += [Output(self._claims, claim.claim_id.encode(), claim.to_bytes()) for claim in resolution.claims]
        outputs += [Output(self._claims, claim_id.encode(), None) for claim_id in resolution.forgotten]
        return outputs, resolution
