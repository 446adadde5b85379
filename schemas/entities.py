"""Named entities, and references to them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from schemas.base import Message

EntityType = Literal[
    "PERSON",
    "ORGANISATION",
    "LOCATION",
    "FACILITY",
    "NATIONALITY",
    "WEAPON",
    "VEHICLE",
    "EVENT",
    "DATETIME",
    "QUANTITY",
    "MONEY",
]


class Entity(Message):
    """One occurrence of an entity in an article's text."""

    start: int
    end: int
    text: str = Field(description="The text between start and end.")
    type: EntityType
    entity_id: str = Field(description="geonames:N, iso3166-1:XX, iso3166-2:XX-YY, or name:<Latin key>.")
    name: str = Field(description="The canonical name.")


class EntityReference(Message):
    """An entity as an actor or target of a claim."""

    entity_id: str
    name: str
