"""What consumers read: enriched events, and the newest state of each claim."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from schemas.articles import Trace
from schemas.base import Message, Moment
from schemas.claims import ClaimMention, Frame
from schemas.entities import Entity

EventType = Literal[
    "claim.new",
    "claim.duplicate",
    "claim.corroborated",
    "claim.contradicted",
    "claim.updated",
    "claim.merged",
    "claim.retracted",
]
"""What a mention does to a claim, or what two claims or a retraction do."""


class Passage(Message):
    """The paragraph around a mention, so that spans can be shown."""

    start: int = Field(description="Code point of the article's text at which the passage starts.")
    text: str


class EventArticle(Message):
    """The article in which the mention stands."""

    article_id: str
    raw_id: str | None
    story_id: str = Field(description="The same for all copies of one story.")
    copy_of: str | None = Field(description="article_id of the first copy.")
    replaces: str | None = Field(description="article_id of the version that this one edits.")
    source: str
    url: str | None
    title: str | None
    language: str
    published_at: Moment
    meta: dict[str, JsonValue]


class Match(Message):
    """The claim that this mention was matched with, and why."""

    claim_id: str
    score: float = Field(ge=0, le=1)
    reasons: tuple[str, ...]


class ClaimSummary(Message):
    """The claim after this event."""

    first_seen: Moment
    last_seen: Moment
    mentions: int
    sources: int = Field(description="Independent reports: copies of one story count once, outlets of one owner once.")
    claimants: int
    languages: tuple[str, ...]
    stances: dict[str, int]


class EnrichedEvent(Message):
    """One for each mention of each claim, for each merge, and for each claim that a retraction touches."""

    event_id: str
    type: EventType
    claim_id: str
    mention: ClaimMention | None
    passage: Passage | None
    article: EventArticle
    entities: tuple[Entity, ...]
    match: Match | None
    claim: ClaimSummary
    trace: Trace


class ClaimState(Message):
    """The newest state of a claim, compacted by claim_id."""

    claim_id: str
    text: str
    frame: Frame
    claim: ClaimSummary
    related: tuple[str, ...] = Field(description="claim_ids that update or contradict this one.")
    merged_into: str | None
    updated_at: Moment
