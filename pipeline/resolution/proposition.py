"""What two mentions are compared by: words, quantities, entities, event, place, time and vector of a claim."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.resolution.rarity import STEM_LETTERS, rarity
from pipeline.resolution.state import seconds
from schemas import AnnotatedArticle, ClaimMention, Entity, Quantity

WORD = re.compile(r"[\w\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]+")
"""Letters, digits, and the combining marks and vowel signs that Python counts among neither."""

SHORTEST_WORD = 3
"""Shorter words are mostly function words in every language that is read."""

FUNCTION_WORDS: frozenset[str] = frozenset().union(
    *(import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS for language in ("en", "ru", "uk", "es", "hi", "mr"))
)
"""Words of closed classes, from spaCy (MIT): they say nothing about what a claim is about."""

UNNAMED = ("DATETIME", "QUANTITY", "MONEY")
"""Entity types that say when and how much, not who and where."""

Number = tuple[str, float, float]
"""Unit, least and greatest number meant."""


@dataclass(slots=True)
class Proposition:
    """The comparable parts of a claim, as plain values that the state keeps as JSON."""

    text: str
    language: str
    published_at: float
    """Seconds since 1970."""
    stems: tuple[str, ...]
    """Sorted."""
    numbers: tuple[Number, ...]
    entities: frozenset[str]
    """entity_ids named in the content."""
    actors: frozenset[str]
    targets: frozenset[str]
    event: str | None
    place: tuple[str, str | None, str | None] | None
    """entity_id, country, first-level region."""
    time: tuple[float, float] | None
    """Seconds since 1970, `[start, end)`."""
    vector: str | None
    """Base64 of int8."""
    weights: dict[str, float] = field(init=False, repr=False, compare=False)
    """How much each stem says."""
    total: float = field(init=False, repr=False, compare=False)
    """Of the weights."""

    def __post_init__(self) -> None:
        self.weights = {stem: 1 + rarity(stem) for stem in self.stems}
        self.total = sum(self.weights.values())

    def row(self) -> list[Any]:
        """For the state."""
        names = (self.entities, self.actors, self.targets)
        return [
            self.text, self.language, self.published_at, " ".join(self.stems), self.numbers, *(sorted(each) for each in names),
            self.event, self.place, self.time, self.vector,
        ]  # fmt: skip

    @classmethod
    def of_row(cls, row: list[Any]) -> Proposition:
        """What `row` gave, through JSON."""
        text, language, published_at, stems, numbers, entities, actors, targets, *rest = row
        names = frozenset(entities), frozenset(actors), frozenset(targets)
        return cls(text, language, published_at, tuple(stems.split()), tuple(map(tuple, numbers)), *names, *rest)

    def components(self) -> npt.NDArray[np.int64]:
        """Of the vector, none without one; whole numbers, so that products are the same on every machine."""
        return np.frombuffer(b64decode(self.vector or ""), np.int8).astype(np.int64)


def stems(text: str) -> tuple[str, ...]:
    """The cut, case-folded words of `text`, sorted. Numbers are left out: quantities compare them by value and unit."""
    words = WORD.findall(text.casefold())
    return tuple(
        sorted(
            {
                word[:STEM_LETTERS]
                for word in words
                if len(word) >= SHORTEST_WORD and not word.isdigit() and word not in FUNCTION_WORDS
            }
        )
    )


def proposition(mention: ClaimMention, article: AnnotatedArticle) -> Proposition:
    """The comparable parts of a claim made in that article."""
    frame = mention.frame
    place = frame.location
    return Proposition(
        text=mention.text,
        language=article.language,
        published_at=seconds(article.published_at),
        stems=stems(mention.text),
        numbers=tuple(_number(each) for each in frame.quantities),
        entities=frozenset(each.entity_id for each in article.entities if _named(each, mention)),
        actors=frozenset(each.entity_id for each in frame.actors),
        targets=frozenset(each.entity_id for each in frame.targets),
        event=frame.event.code if frame.event else None,
        place=(place.entity_id, place.country, place.admin1) if place else None,
        time=(seconds(frame.time.start), seconds(frame.time.end)) if frame.time else None,
        vector=mention.vector,
    )


def _named(entity: Entity, mention: ClaimMention) -> bool:
    return entity.type not in UNNAMED and any(start <= entity.start < end for start, end in mention.content)


def _number(quantity: Quantity) -> Number:
    """The numbers it may mean. "More than 750" names 750: it means that number, not every greater one."""
    known = [number for number in (quantity.value, quantity.min, quantity.max) if number is not None]
    return quantity.unit, min(known, default=-1e300), max(known, default=1e300)
