"""A mention of a claim: who says what, where, when, how many, how sure."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from schemas.base import Message, Moment, Span
from schemas.entities import EntityReference

Stance = Literal["asserted", "denied", "confirmed", "questioned"]
Certainty = Literal["stated", "hedged"]
Precision = Literal["year", "quarter", "month", "week", "day", "hour"]
"""The unit of the calendar to which a time is told. "In May" is told to the month, "from 3 to 7 May" to the day; half years and
seasons count as quarters, decades as years."""
Unit = Literal[
    "item",
    "person",
    "percent",
    "money",
    "metre",
    "square_metre",
    "kilogram",
    "litre",
    "second",
    "degree_celsius",
    "joule",
    "watt",
]
"""What a quantity counts: things, people, percent, money (`of` names the currency, ISO 4217), or the SI-like base unit
that kilometres, hectares, tonnes, hours and so on are converted to."""


class Claimant(Message):
    """Who says it, as named in the text."""

    start: int
    end: int
    text: str
    entity_id: str
    name: str


class Cue(Message):
    """The reporting words."""

    start: int
    end: int
    text: str


class Event(Message):
    """An event type."""

    code: str
    label: str
    rule: str | None = Field(
        default=None,
        description="Key of the row of a language's events.tsv or senses.tsv that gave the code, such as "
        "en:done:seize+TERRITORY: the language, the kind of row and its words. Null in messages of earlier versions.",
    )


class Location(Message):
    """A resolved place."""

    entity_id: str
    name: str
    country: str | None = Field(description="ISO 3166-1 alpha-2.")
    admin1: str | None = Field(description="ISO 3166-2.")
    lat: float | None = Field(description="Degrees north.")
    lon: float | None = Field(description="Degrees east.")


class TimeRange(Message):
    """`[start, end)`, resolved against the article's publication time."""

    start: Moment
    end: Moment
    precision: Precision | None = Field(default=None, description="To what it is told. Null in messages of earlier versions.")


class Quantity(Message):
    """A number with its bounds: "more than 750 soldiers" is value 750, min 750, max null, unit person, of "soldiers"."""

    value: float | None
    min: float | None
    max: float | None
    unit: Unit
    of: str | None = Field(description="What is counted, in the text's words; the ISO 4217 code for money.")


class Frame(Message):
    """What the claim says, in fields that do not depend on the language."""

    event: Event | None = None
    actors: tuple[EntityReference, ...] = ()
    targets: tuple[EntityReference, ...] = ()
    location: Location | None = None
    time: TimeRange | None = None
    quantities: tuple[Quantity, ...] = ()
    negated: bool = Field(
        default=False,
        description='What is said is that it is not so: "no one was warned". False in messages of earlier versions.',
    )


class ClaimMention(Message):
    """One place in one article where a claim is made."""

    mention_id: str = Field(description="Hash of article_id, the claimant, cue and content spans, and about.")
    sentence: Span
    claimant: Claimant | None = Field(description="Null where the article itself asserts it, or with a cue like 'reportedly'.")
    cue: Cue | None
    content: tuple[Span, ...] = Field(description="What is claimed, without claimant and cue.")
    text: str = Field(description="The content as one string.")
    quoted: bool
    stance: Stance
    certainty: Certainty
    confidence: float = Field(ge=0, le=1)
    about: str | None = Field(default=None, description="The mention_id that this one speaks of without repeating it.")
    frame: Frame
    vector: str | None = Field(default=None, description="Base64 of int8 components.")
