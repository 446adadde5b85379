"""Events as consumers read them, from what resolution found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.identity import digest
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.passages import passage_at
from pipeline.resolution.similarity import Comparison
from pipeline.resolution.stories import Placement
from schemas import AnnotatedArticle, ClaimMention, EnrichedEvent, Entity, EventArticle, EventType, Match


class EventParts(NamedTuple):
    """What an event is made of."""

    name: tuple[str, ...]
    """Parts of which the event's id is the hash."""
    given: ClaimMention | None
    kind: EventType
    claim: KnownClaim
    match: Match | None


class Assembly:
    """Makes the events of one article."""

    def __init__(self, article: AnnotatedArticle, placement: Placement) -> None:
        self._article = article
        self._starts = [each.start for each in article.entities]
        self._carrier = EventArticle(
            article_id=article.article_id,
            raw_id=article.raw_id,
            story_id=placement.story_id,
            copy_of=placement.copy_of,
            replaces=placement.replaces,
            source=article.source,
            url=article.url,
            title=article.title,
            language=article.language,
            published_at=article.published_at,
            meta=article.meta,
        )

    def mention(self, given: ClaimMention, kind: EventType, claim: KnownClaim, match: Match | None) -> EventParts:
        """The event of a mention, with the claim as it then is."""
        return EventParts(("event", given.mention_id), given, kind, claim, match)

    def merge(self, given: ClaimMention, claim: KnownClaim, merged: KnownClaim, found: Comparison) -> EventParts:
        """The event of a merge that the mention caused: `match` names the claim that is no more."""
        match = Match(claim_id=merged.claim_id.hex(), score=found.score, reasons=found.reasons)
        return EventParts(("event", claim.claim_id.hex(), match.claim_id), given, "claim.merged", claim, match)

    def retraction(self, retracted: str, claim: KnownClaim) -> EventParts:
        """The event of a claim that loses what the retracted article gave it."""
        return EventParts(
            ("event", self._article.article_id, retracted, claim.claim_id.hex()), None, "claim.retracted", claim, None
        )

    def events(self, told: Iterable[EventParts]) -> tuple[EnrichedEvent, ...]:
        """The events of all that is told, at once: one after the other that costs a third of each between other work."""
        return tuple([self._event(each) for each in told])

    def _event(self, told: EventParts) -> EnrichedEvent:
        given = told.given
        passage = passage_at(self._article.text, given.sentence[0]) if given else None
        return EnrichedEvent(
            event_id=digest(*told.name),
            type=told.kind,
            claim_id=told.claim.claim_id.hex(),
            mention=given,
            passage=passage,
            article=self._carrier,
            entities=self._entities(passage.start, passage.start + len(passage.text)) if passage else (),
            match=told.match,
            claim=told.claim.summary,
            trace=self._article.trace,
        )

    def _entities(self, start: int, end: int) -> tuple[Entity, ...]:
        """Those inside a stretch of the text; they stand in the order of their places."""
        starts = self._starts
        inside = self._article.entities[bisect_left(starts, start) : bisect_left(starts, end)]
        return tuple([entity for entity in inside if entity.end <= end])
