"""A quantity out of a number with its bounds and what it is of."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.annotation.quantities.counting import Phrase
from pipeline.annotation.quantities.units import Measure
from schemas import Quantity, Span


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity of a sentence."""

    span: Span
    """Code points of the sentence: bounds, number, and what is counted."""
    quantity: Quantity


Read = tuple[FoundQuantity | None, int]
"""The quantity of a number, None where it has none, and the index of the token to go on from."""


def made(phrase: Phrase, end: int, measured: Measure) -> FoundQuantity:
    """The quantity of the phrase up to token `end`, `end` excluded."""

    def converted(value: float | None) -> float | None:
        if value is None:
            return None
        return round(float(f"{value * measured.factor + measured.offset:.12g}"), 6)  # 33.8 billion is whole

    number, tokens = phrase.number, phrase.tokens
    value, low, high = converted(number.value), converted(number.low), converted(number.high)
    quantity = Quantity(
        value=value,
        min=value if "min" in phrase.bounds and value is not None else low,
        max=value if "max" in phrase.bounds and value is not None else high,
        unit=measured.unit,
        of=measured.of,
    )
    return FoundQuantity((tokens[phrase.first].start, tokens[end - 1].end), quantity)
