"""The three forms of an article: as a feed wrote it, cleaned, and annotated."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from schemas.base import LocalMoment, Message, Moment
from schemas.claims import ClaimMention
from schemas.entities import Entity


class RawArticle(Message):
    """What a feed writes to `articles.raw`. Unknown fields are ignored and counted."""

    content: str = Field(min_length=1, description="The article: text or HTML, as content_type says; not blank.")
    source: str = Field(min_length=1, description="The publisher's name or domain.")
    content_type: Literal["text/plain", "text/html"] = "text/plain"
    published_at: LocalMoment | None = Field(
        default=None,
        description="Required unless the HTML carries it. RFC 3339; RFC 822 and seconds or milliseconds since 1970 are read too. "
        "A naive time is UTC; year 1 and the first second of 1970 are missing times. Its offset is the clock of the article: "
        '"today" is the day there.',
    )
    id: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = Field(default=None, description="BCP 47.")
    fetched_at: Moment | None = None
    retracts: str | None = Field(default=None, description="The id or url of an article of the same source that is taken back.")
    backfill: bool = Field(default=False, description="An old article sent late on purpose.")
    meta: dict[str, JsonValue] = Field(default_factory=dict, description="Free-form, carried through untouched.")


class Trace(Message):
    """Where a message comes from: the raw record, and what read it."""

    topic: str | None = Field(default=None, description="Topic of the raw record; null offline.")
    partition: int | None = None
    offset: int | None = None
    timestamp: Moment = Field(description="The raw record's timestamp; offline fetched_at, else published_at.")
    pipeline_version: str
    models: dict[str, str] = Field(default_factory=dict, description="Name and version of each model that read the text.")
    backfill: bool = False


class CleanArticle(Message):
    """Readable text and what is known about it. Spans of all later messages count code points of `text`."""

    article_id: str
    raw_id: str | None
    source: str
    url: str | None
    title: str | None
    text: str = Field(description="Without the title, unless nothing else would remain; paragraphs separated by one blank line.")
    language: str = Field(
        description="BCP 47: the declared one unless the text shows another with certainty; und where it cannot be told."
    )
    published_at: LocalMoment = Field(
        description="With the offset that it came with: the clock on which the text's times are read."
    )
    fetched_at: Moment | None
    content_hash: str = Field(description="Of the cleaned text.")
    signature: str = Field(description="For near-copies: base64 of a sketch, of the word shingles with the smallest hashes.")
    retracts: str | None
    meta: dict[str, JsonValue]
    trace: Trace


class AnnotatedArticle(CleanArticle):
    """A clean article with its entities and claims."""

    entities: tuple[Entity, ...]
    claims: tuple[ClaimMention, ...]
