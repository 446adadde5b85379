"""Mentions and annotated articles made by hand, and what a resolver makes of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pipeline.identity import digest
from pipeline.resolution import Resolver
from schemas import AnnotatedArticle, Claimant, ClaimMention, Cue, Frame, Quantity, Stance, Trace

MONDAY = datetime(2024, 6, 3, 9, tzinfo=UTC)
MINISTRY = "name:ministry"
FLOOD = "the flood destroyed the old bridge near the market"


def people(number: float) -> Quantity:
    return Quantity(value=number, min=None, max=None, unit="person", of="people")


def mention(
    text: str, number: int = 0, frame: Frame | None = None, stance: Stance = "asserted", who: str | None = MINISTRY
) -> ClaimMention:
    return ClaimMention(
        mention_id=digest("mention", text, str(number)),
        sentence=(0, len(text)),
        claimant=Claimant(start=0, end=1, text="A", entity_id=who, name="A") if who else None,
        cue=Cue(start=2, end=6, text="said") if who else None,
        content=((0, len(text)),),
        text=text,
        quoted=False,
        stance=stance,
        certainty="stated",
        confidence=0.9,
        frame=frame or Frame(),
    )


def article(
    *claims: ClaimMention,
    name: str = "1",
    source: str = "a.example",
    text: str | None = None,
    at: datetime = MONDAY,
    raw_id: str | None = None,
) -> AnnotatedArticle:
    body = text if text is not None else f"Text {name}.\n\nMore of it."
    return AnnotatedArticle(
        article_id=digest("article", source, name),
        raw_id=raw_id,
        source=source,
        url=None,
        title=None,
        text=body,
        language="en",
        published_at=at,
        fetched_at=None,
        content_hash=digest(body),
        signature="",
        retracts=None,
        meta={},
        trace=Trace(timestamp=at, pipeline_version="1"),
        entities=(),
        claims=claims,
    )


def kinds(resolver: Resolver, *articles: AnnotatedArticle) -> list[str]:
    return [event.type for each in articles for event in resolver.resolve(each).events]


def types(*mentions: ClaimMention, apart: timedelta = timedelta(0)) -> list[str]:
    resolver = Resolver({})
    found: list[str] = []
    for number, each in enumerate(mentions):
        found += [event.type for event in resolver.resolve(article(each, name=str(number), at=MONDAY + number * apart)).events]
    return found
