"""How alike two propositions are: features, and the calibrated chance that they are one claim."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline.resolution import weights as table
from pipeline.resolution.guards import Difference, differences
from pipeline.resolution.proposition import Proposition

COSINE_ZERO = 0.85
"""Cosine of two e5 vectors of unlike sentences; tenths above it are counted."""

FEW_STEMS = 3
"""Below this the shared words say too little ("the camp was destroyed"), so the whole must be equal."""

DAY = 86400.0

SAME_FACTS_SCORE = 0.8
"""Between two languages: a judgement; any score over the threshold joins the five editions of one report of our own."""

HARM = {"assault", "life"}
"""Event types of which one names how people died and the other that they did."""

Features = tuple[float, ...]
"""In the order of the rows of `WEIGHTS`, all 0 where nothing is known."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The chance, 0 to 1, that two propositions are the same as far as words and vectors tell, and what forbids it."""

    score: float
    differences: tuple[Difference, ...]
    features: Features | None
    """None where the score goes by the words or the facts alone."""
    alone: str = "same words"
    """What the score goes by then."""

    @property
    def same(self) -> bool:
        """They are one claim."""
        return not self.differences and self.score >= table.SAME_SCORE

    @property
    def alike(self) -> bool:
        """They are one claim but for what differs."""
        return self.score >= table.SAME_SCORE

    @property
    def reasons(self) -> tuple[str, ...]:
        """Readable: the main features, and what differs."""
        different = tuple(each.value for each in self.differences)
        if self.features is None:
            return different if different and not self.score else (self.alone if self.score else "too few words", *different)
        named = dict(zip(table.WEIGHTS, self.features, strict=True))
        reasons = [f"words {named['shared words']:.2f}"]
        if named["cosine"]:
            reasons.append(f"vectors {named['cosine'] / 10 + COSINE_ZERO:.2f}")
        if named["shared entities"]:
            reasons.append(f"entities {named['shared entities']:.2f}")
        if named["same event"]:
            reasons.append("events agree")
        if named["same unit"] and Difference.NUMBERS not in self.differences:
            reasons.append("numbers agree")
        return (*reasons, *different)


def compare(one: Proposition, other: Proposition) -> Comparison:
    """Compares two propositions, in whatever order."""
    different = differences(one, other)
    if Difference.PLACES in different or Difference.TIMES in different:
        return Comparison(0.0, different, None)
    if one.text == other.text:
        return Comparison(1.0, different, None)
    if one.language != other.language and same_facts(one, other):
        return Comparison(SAME_FACTS_SCORE, different, None, "same facts")
    if min(len(one.stems), len(other.stems)) < FEW_STEMS:
        equal = bool(one.stems) and one.stems == other.stems and one.language == other.language
        return Comparison(float(equal), different, None)
    found = features(one, other)
    column = 0 if one.vector is not None and other.vector is not None else 1
    logit = table.BIAS[column]
    for value, weight in zip(found, table.WEIGHTS.values(), strict=True):
        logit += value * weight[column]
    return Comparison(round(1 / (1 + math.exp(-logit)), 4), different, found)


def same_facts(one: Proposition, other: Proposition) -> bool:
    """A number with its unit and the place are the same, and the events are no different ones: what carries over to another
    language, where no word does. What differs besides is the guards' to say."""
    if one.place is None or other.place is None or one.place[0] != other.place[0] or not set(one.numbers) & set(other.numbers):
        return False
    if one.event is None or other.event is None:
        return True
    kind, _, phase = one.event.partition(":")
    other_kind, _, other_phase = other.event.partition(":")
    kinds = {kind.partition(".")[0], other_kind.partition(".")[0]}
    return phase == other_phase and (len(kinds) == 1 or kinds == HARM)


def features(one: Proposition, other: Proposition) -> Features:
    """The features of a pair, in whatever order it is given."""
    weights, others = one.weights, other.weights
    shared = sum([weights[stem] for stem in one.stems if stem in others])
    less, more = (one.total, other.total) if one.total < other.total else (other.total, one.total)
    named = one.entities & other.entities
    same_unit = bool(one.numbers and other.numbers) and not {each[0] for each in one.numbers}.isdisjoint(
        each[0] for each in other.numbers
    )
    return (
        _cosine(one, other),
        shared / (less + more - shared) if more else 0.0,
        shared / less if less else 0.0,
        fuzz.token_set_ratio(" ".join(one.stems), " ".join(other.stems)) / 100,
        float(same_unit),
        len(named) / len(one.entities | other.entities) if named else 0.0,
        float(bool(one.entities and other.entities and not named)),
        float(bool(one.event and one.event == other.event)),
        float(bool(one.event and other.event and one.event != other.event)),
        math.log1p(abs(one.published_at - other.published_at) / DAY),
        math.log(max(1.0, less)),
        less / more if more else 0.0,
    )


def _cosine(one: Proposition, other: Proposition) -> float:
    """Tenths above `COSINE_ZERO`; 0 where one has no vector, or of another model."""
    if one.vector is None or other.vector is None:
        return 0.0
    first, second = one.components(), other.components()
    if len(first) != len(second):
        return 0.0
    product, lengths = int(first @ second), math.sqrt(int(first @ first) * int(second @ second))
    return (product / lengths - COSINE_ZERO) * 10 if lengths else 0.0
