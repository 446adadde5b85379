"""Numbers in words for languages that add them up from left to right: "treinta y cinco mil", "сто двадцять", "साढ़े सात सौ"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.annotation.quantities.tokens import Tokens


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of one language, as `Tokens` keys them."""

    small: Mapping[str, float]
    """What adds up: one to ninety-nine, hundreds."""
    magnitudes: Mapping[str, float]
    """What multiplies."""
    vague: Mapping[str, float]
    """Plurals without a number, and the least that each can mean."""
    whole: Mapping[str, float] = field(default_factory=dict)
    """Words that are a number by themselves: "docena", "пів мільйона"."""
    several: frozenset[str] = frozenset()
    """Words before a magnitude that make it vague."""
    joins: frozenset[str] = frozenset()
    """What stands between two small numbers: "treinta *y* cinco"."""
    of: frozenset[str] = frozenset()
    """What stands between a number and what it counts: "millones *de* euros"."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Words before a number that add a part of its magnitude: "साढ़े तीन लाख"."""
    halves: frozenset[tuple[str, ...]] = frozenset()
    """What adds half a magnitude behind it: "dos millones y medio"."""
    people: frozenset[str] = frozenset()
    """Numbers said of people only."""


class Worded(NamedTuple):
    """A number in words: its value, or the least it can mean, the token after it and the magnitude that was applied."""

    value: float | None
    low: float | None
    end: int
    factor: float
    people: bool


def begins(key: str, words: NumberWords) -> bool:
    """Whether a number can begin with the word."""
    return key in words.small or key in words.vague or key in words.whole or key in words.several or key in words.fractions


def worded(tokens: Tokens, index: int, words: NumberWords) -> Worded | None:
    """The number in words that begins at a token."""
    key = tokens[index].key
    if key in words.several:
        low = words.magnitudes.get(tokens[index + 1].key, 0) or words.vague.get(tokens[index + 1].key, 0) / 2
        return Worded(None, 2 * low, index + 2, 1.0, False) if low else None
    if key in words.vague:
        low, end = words.vague[key], index + 1
        end += tokens[end].key in words.of and (tokens[end + 1].key in words.magnitudes or tokens[end + 1].key in words.vague)
        step = words.magnitudes.get(tokens[end].key) or words.vague.get(tokens[end].key, 0) / 2
        return Worded(None, low * (step or 1), end + bool(step), 1.0, False)
    if key in words.whole:
        return _scaled(tokens, words.whole[key], index + 1, words, people=False)
    part, end = words.fractions.get(key, 0.0), index + (key in words.fractions)
    current = 0.0
    started = False
    while (key := tokens[end].key) and (
        key in words.small or (key in words.joins and started and tokens[end + 1].key in words.small)
    ):
        if key in words.small:
            if started and not _adds(current, words.small[key]):
                break
            current, started = current + words.small[key], True
        end += 1
    if not started:
        return None
    people = tokens[end - 1].key in words.people
    return _scaled(tokens, current + part, end, words, people=people)


def _adds(current: float, small: float) -> bool:
    """Whether a smaller number may follow: units on tens, tens on hundreds."""
    place = 100 if current % 100 == 0 else 10 if current % 10 == 0 and current % 100 >= 20 else 1
    return 0 < small < place


def _scaled(tokens: Tokens, value: float, end: int, words: NumberWords, *, people: bool) -> Worded:
    factor = 1.0
    if tokens.keys(end, end + 2) in words.halves:
        value, end = value + 0.5, end + 2
    while tokens[end].key in words.magnitudes:
        factor, end = words.magnitudes[tokens[end].key], end + 1
        if tokens[end].text == "." and tokens[end + 1].text.islower():
            end += 1
        value *= factor
        if tokens.keys(end, end + 2) in words.halves:
            value, end = value + factor / 2, end + 2
        following = tokens[end].key
        if following in words.small and tokens[end].kind == "word":  # "dos mil quinientos"
            rest = worded(tokens, end, words)
            if rest and rest.value is not None and rest.value < factor:
                return Worded(round(value + rest.value, 6), None, rest.end, 1.0, people)
    return Worded(round(value, 6), None, end, factor, people)


def magnitude(tokens: Tokens, value: float, end: int, words: NumberWords) -> tuple[float, int, float]:
    """A number in digits with the magnitudes behind it, the token after them, and what was applied."""
    found = _scaled(tokens, value, end, words, people=False)
    return found.value or value, found.end, found.factor
