"""What two mentions are compared by: words, quantities, entities, event, place, time and vector of a claim."""

from __future__ import annotations

from base64 import b64decode
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import attrgetter
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from pipeline.languages import LANGUAGES
from pipeline.languages.stop_words import stop_words
from pipeline.rarity import STEM_LETTERS, rarities
from pipeline.resolution import thresholds
from pipeline.resolution.outlines import Outline, outline
from pipeline.resolution.polarity import affirmed
from pipeline.resolution.state import seconds
from pipeline.resolution.terms import Name, Term, senses_of, terms
from pipeline.resolution.words import WORD
from schemas import AnnotatedArticle, ClaimMention, Entity, Quantity

SHORTEST_WORD = 3
"""Letters of the shortest word that counts. Shorter ones are mostly function words in every language that is read."""

FUNCTION_WORDS: Final = frozenset[str]().union(*(stop_words(each.folder) for each in LANGUAGES))
"""Words of closed classes, which say nothing about what a claim is about. All packs are united: the words of a claim are
compared with those of claims in other languages."""

UNNAMED = ("DATETIME", "QUANTITY", "MONEY")
"""Entity types that say when and how much, not who and where."""

TEN = 10

MONEY = " money"
"""Ends the unit of a sum of money, which begins with its currency: sums in two currencies are not compared."""

Number = tuple[str, float, float]
"""A number as unit, least and greatest number meant."""


@dataclass(slots=True)
class Proposition:
    """The comparable parts of a claim, as plain values that the state keeps; never changed. What follows from them is made
    when it is first asked for: the mention of a known claim in known words asks for none of it."""

    text: str
    language: str
    published_at: float
    """Seconds since 1970."""
    numbers: tuple[Number, ...]
    entities: frozenset[str]
    """The entity_ids named in the content."""
    actors: frozenset[str]
    targets: frozenset[str]
    event: str | None
    place: tuple[str, str | None, str | None] | None
    """entity_id, country, first-level region."""
    time: tuple[float, float] | None
    """Seconds since 1970, `[start, end)`."""
    vector: bytes
    """The vector's components, int8; none where it has no vector."""
    negated: bool = False
    """Whether it says that something is not so."""
    names: tuple[Name, ...] = ()
    """The entities named in the content, in their order, with the words that name them; each name once."""
    cue: str = ""
    """The reporting words where they tell more than that something is said ("rejected", "dismissed")."""
    _stems: tuple[str, ...] | None = field(default=None, init=False, repr=False, compare=False)
    _weights: dict[str, float] | None = field(default=None, init=False, repr=False, compare=False)
    _total: float | None = field(default=None, init=False, repr=False, compare=False)
    _outline: Outline | None = field(default=None, init=False, repr=False, compare=False)
    _terms: tuple[Term, ...] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems of the words of the text, sorted, without those that negate it."""
        if self._stems is None:
            self._stems = stems(affirmed(self.text, self.language) if self.negated else self.text)
        return self._stems

    @property
    def weights(self) -> dict[str, float]:
        """How much each stem says."""
        if self._weights is None:
            self._weights = {stem: 1 + rare for stem, rare in zip(self.stems, rarities(self.stems), strict=True)}
        return self._weights

    @property
    def total(self) -> float:
        """The sum of the weights."""
        if self._total is None:
            self._total = sum(self.weights.values())
        return self._total

    @property
    def outline(self) -> Outline:
        """The outline of this wording."""
        if self._outline is None:
            self._outline = outline(self.language, self.vector, self.weights)
        return self._outline

    @property
    def words(self) -> list[str]:
        """The words of the text in their order, in small letters."""
        return WORD.findall(self.text.casefold())

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the text, in their order."""
        if self._terms is None:
            self._terms = terms(self.text, self.language, self.names, FUNCTION_WORDS)
        return self._terms

    @property
    def components(self) -> npt.NDArray[np.float32]:
        """The vector's components, whole numbers."""
        return np.frombuffer(self.vector, np.int8).astype(np.float32)

    def row(self) -> list[Any]:
        """The row that the state keeps beside the outline: all but the vector."""
        names = (self.entities, self.actors, self.targets)
        return [
            self.text, self.language, self.published_at, self.numbers, *(sorted(each) for each in names),
            self.event, self.place, self.time, self.negated, self.names, self.cue,
        ]  # fmt: skip

    @classmethod
    def of_row(cls, row: list[Any], outlined: Outline) -> Proposition:
        """The proposition of what `row` gave, through JSON, and its outline."""
        text, language, published_at, numbers, entities, actors, targets, event, place, time, negated, names, cue = row
        ids = frozenset(entities), frozenset(actors), frozenset(targets)
        counted = tuple(map(tuple, numbers))
        place, time = (None if each is None else tuple(each) for each in (place, time))
        named = tuple(map(tuple, names))
        made = cls(text, language, published_at, counted, *ids, event, place, time, outlined.vector, negated, named, cue)
        made._outline = outlined
        return made

    def cosines(self, others: Sequence[Proposition]) -> list[float]:
        """The cosines of the vector with those of others, in the order of the others; 0 with one that has none, or one of another
        model.

        Whole numbers below 2^24 are exact in float32, so that the order of adding them up is of no matter.
        """
        size = len(self.vector)
        if not size:
            return [0.0] * len(others)
        blank = bytes(size)
        vectors = b"".join([each.vector if len(each.vector) == size else blank for each in others])
        products = (np.frombuffer(vectors, np.int8).reshape(-1, size).astype(np.float32) @ self.components).tolist()
        length = self.outline.length
        lengths = [length * each.outline.length for each in others]
        return [product / both if both else 0.0 for product, both in zip(products, lengths, strict=True)]


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
    named = [each for each in _inside(mention, article) if each.type not in UNNAMED]
    return Proposition(
        text=mention.text,
        language=article.language,
        published_at=seconds(article.published_at),
        numbers=tuple(_number(each) for each in frame.quantities),
        entities=frozenset([each.entity_id for each in named]),
        actors=frozenset(each.entity_id for each in frame.actors),
        targets=frozenset(each.entity_id for each in frame.targets),
        event=frame.event.code if frame.event else None,
        place=(place.entity_id, place.country, place.admin1) if place else None,
        time=(seconds(frame.time.start), seconds(frame.time.end)) if frame.time else None,
        vector=b64decode(mention.vector or ""),
        negated=frame.negated,
        names=tuple(dict.fromkeys((each.entity_id, each.type, each.text) for each in named)),
        cue=_telling(mention, article.language),
    )


def _telling(mention: ClaimMention, language: str) -> str:
    """The cue where its words exclude others and the claimant stands by what is said; else nothing."""
    cue = mention.cue.text if mention.cue and mention.stance == "asserted" else ""
    return cue if cue and senses_of(cue, language) else ""


def worded_as(first: Proposition, given: Proposition, *, opposite: bool) -> Proposition:
    """The wording of a claim, whose `first` one is known, that a mention of it gives: all say that it is so, or all that it is
    not. Its opposite adds no words, only its time."""
    if opposite:
        return replace(first, published_at=given.published_at)
    return given if given.negated == first.negated else replace(given, negated=first.negated)


def _inside(mention: ClaimMention, article: AnnotatedArticle) -> Iterator[Entity]:
    """The entities that start in the content; they stand in the order of their places."""
    for start, end in mention.content:
        first = bisect_left(article.entities, start, key=attrgetter("start"))
        for entity in islice(article.entities, first, None):
            if entity.start >= end:
                break
            yield entity


def _number(quantity: Quantity) -> Number:
    """The numbers it may mean: "more than 750" is said of one a little above that, not of every greater one; "dozens", which
    has no value but only a least one, of any up to the next power of ten. Money of another currency is of another unit."""
    value, least, greatest = quantity.value, quantity.min, quantity.max
    unit = f"{quantity.of}{MONEY}" if quantity.unit == "money" and quantity.of else str(quantity.unit)
    if value is None:
        lower = least if least is not None else greatest if greatest is not None else -1e300
        upper = greatest if greatest is not None else TEN * lower if least is not None else 1e300
        return unit, min(lower, upper), max(lower, upper)
    beyond = thresholds.NUMBER_VAGUENESS * abs(value)
    upper = greatest if greatest is not None else value if least is None else value + beyond
    lower = least if least is not None else value if greatest is None else value - beyond
    return unit, min(lower, value), max(upper, value)
