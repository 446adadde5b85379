"""Events as consumers read them, from what resolution found."""

from __future__ import annotations

from pipeline.identity import digest
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.passages import passage_at
from pipeline.resolution.similarity import Comparison
from pipeline.resolution.stories import Placement
from schemas import AnnotatedArticle, ClaimMention, EnrichedEvent, EventArticle, EventType, Match


def mention(
    article: AnnotatedArticle, placement: Placement, given: ClaimMention, kind: EventType, claim: KnownClaim, match: Match | None
) -> EnrichedEvent:
    """The event of a mention, with the claim as it then is."""
    return _event(digest("event", given.mention_id), article, placement, given, kind, claim, match)


def merge(
    article: AnnotatedArticle, placement: Placement, given: ClaimMention, claim: KnownClaim, merged: KnownClaim, found: Comparison
) -> EnrichedEvent:
    """The event of a merge that the mention caused: `match` names the claim that is no more."""
    match = Match(claim_id=merged.claim_id.hex(), score=found.score, reasons=found.reasons)
    event_id = digest("event", claim.claim_id.hex(), match.claim_id)
    return _event(event_id, article, placement, given, "claim.merged", claim, match)


def retraction(article: AnnotatedArticle, placement: Placement, retracted: str, claim: KnownClaim) -> EnrichedEvent:
    """The event of a claim that loses what the retracted article gave it."""
    event_id = digest("event", article.article_id, retracted, claim.claim_id.hex())
    return _event(event_id, article, placement, None, "claim.retracted", claim, None)


def _event(
    event_id: str,
    article: AnnotatedArticle,
    placement: Placement,
    given: ClaimMention | None,
    kind: EventType,
    claim: KnownClaim,
    match: Match | None,
) -> EnrichedEvent:
    passage = passage_at(article.text, given.sentence[0]) if given else None
    start, end = (passage.start, passage.start + len(passage.text)) if passage else (0, 0)
    return EnrichedEvent(
        event_id=event_id,
        type=kind,
        claim_id=claim.claim_id.hex(),
        mention=given,
        passage=passage,
        article=_event_article(article, placement),
        entities=tuple(entity for entity in article.entities if start <= entity.start and entity.end <= end),
        match=match,
        claim=claim.summary(),
        trace=article.trace,
    )


def _event_article(article: AnnotatedArticle, placement: Placement) -> EventArticle:
    return EventArticle(
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
