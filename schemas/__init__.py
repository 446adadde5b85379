"""The public contract: one frozen Pydantic model per message."""

from schemas.articles import AnnotatedArticle, CleanArticle, RawArticle, Trace
from schemas.base import LocalMoment, Message, Moment, Span
from schemas.claims import (
    Certainty,
    Claimant,
    ClaimMention,
    Cue,
    Event,
    Frame,
    Location,
    Precision,
    Quantity,
    Stance,
    TimeRange,
    Unit,
)
from schemas.entities import Entity, EntityReference, EntityType
from schemas.events import ClaimState, ClaimSummary, EnrichedEvent, EventArticle, EventType, Match, Passage

MESSAGES: tuple[type[Message], ...] = (RawArticle, CleanArticle, AnnotatedArticle, EnrichedEvent, ClaimState)
"""The messages that travel on topics, in the order of the flow."""

__all__ = [
    "MESSAGES",
    "AnnotatedArticle",
    "Certainty",
    "ClaimMention",
    "ClaimState",
    "ClaimSummary",
    "Claimant",
    "CleanArticle",
    "Cue",
    "EnrichedEvent",
    "Entity",
    "EntityReference",
    "EntityType",
    "Event",
    "EventArticle",
    "EventType",
    "Frame",
    "LocalMoment",
    "Location",
    "Match",
    "Message",
    "Moment",
    "Passage",
    "Precision",
    "Quantity",
    "RawArticle",
    "Span",
    "Stance",
    "TimeRange",
    "Trace",
    "Unit",
]
