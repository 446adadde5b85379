"""Digits that count nothing: years, models, ordinals, ages, articles of law, clock times, scores and other codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities import symbols
from pipeline.annotation.quantities.tokens import DASHES, HYPHENS, Tokens

_CODE_MARKS: Final = frozenset("./:#№@_\\+*")
_NUMBER_SIGNS: Final = frozenset("#№")
_CODE_TIES: Final = frozenset("/:_@\\'’")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExclusionWords:
    """Closed classes of words beside digits that count nothing."""

    labels: frozenset[str] = frozenset()
    """Words before the number of a thing: "article", "flight"."""
    glued: frozenset[str] = frozenset()
    """Letters that may be glued to an amount, and do not make it a code: "US5"."""
    ages: frozenset[str] = frozenset()
    """Words behind a number and a hyphen that make it an age: "a 5-year-*old*"."""
    age_phrases: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of two words behind a number that make it an age."""
    frequencies: frozenset[str] = frozenset()
    """How often: "three *times*"."""
    per: frozenset[str] = frozenset()
    short_times: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
    """So much of `ways` `per` so much of `short_times` is a speed: "90 kilometres an hour", but not "300 people an hour"."""
    rates: frozenset[str] = frozenset()
    """Units of what no field of a frame holds."""
    parts_of_day: frozenset[str] = frozenset()
    """Behind the number of an hour; "дня" is more often days."""
    case_endings: frozenset[str] = frozenset()
    """Endings that digits may have behind a hyphen: "20-*ти*"."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "glued", self.glued | symbols.GLUED)
        object.__setattr__(self, "ways", self.ways | symbols.UNITS.keys())
        object.__setattr__(self, "rates", self.rates | symbols.RATES)


def no_count_before(tokens: Tokens, index: int, words: ExclusionWords) -> bool:
    """Whether what stands before the digits makes them a name, a code or a reference."""
    before = tokens[index - 1]
    if tokens.glued(index):
        if before.kind == "word":
            return before.text.lower() not in words.glued
        if before.text in _CODE_MARKS or (before.text in HYPHENS and tokens.glued(index - 1)):
            return True
    if before.text in DASHES and _is_of_score(tokens, index):
        return True
    labelled = before.key in words.labels or (before.text == "." and tokens[index - 2].key in words.labels)
    return labelled or before.text in _NUMBER_SIGNS


def _is_of_score(tokens: Tokens, index: int) -> bool:
    """Whether the number is the second of a score with spaces: "38 - 17". Rising ones are read as ranges before."""
    first, second = tokens[index - 2], tokens[index]
    return first.kind == "digits" and len(first.text) <= 3 and len(second.text) <= 3 and int(first.text) >= int(second.text)


def no_count_after(tokens: Tokens, end: int, words: ExclusionWords) -> bool:
    """Whether what stands after the number makes it an age, an ordinal, a code, a frequency, a speed or an hour."""
    key = tokens[end].key
    if key in words.frequencies or key in words.rates or key in words.parts_of_day:
        return True
    if tokens.keys(end, end + 2) in words.age_phrases or _is_speed(tokens, end, words):
        return True
    return tokens.glued(end) and _is_code(tokens, end, words)


def _is_speed(tokens: Tokens, end: int, words: ExclusionWords) -> bool:
    way, per, time = tokens.keys(end, end + 3)
    return way in words.ways and per in words.per and time in words.short_times


def _is_code(tokens: Tokens, end: int, words: ExclusionWords) -> bool:
    """Whether what is glued to the number makes it a code or an age."""
    tied, following = tokens.glued(end + 1), tokens[end + 1]
    if tied and tokens[end].text in HYPHENS:
        return following.kind == "digits" or following.key in words.ages or tokens[end + 3].key in words.ages
    return tied and tokens[end].text in _CODE_TIES


def year_like(tokens: Tokens, index: int, end: int) -> bool:
    """Whether the digits look like a year: four of them, plain, from 1900 to 2099."""
    plain = end == index + 1 and tokens[index].kind == "digits" and len(tokens[index].text) == 4
    return plain and 1900 <= int(tokens[index].text) < 2100


def inflected(tokens: Tokens, end: int, words: ExclusionWords) -> int:
    """The index after a number's case ending ("20-ти"), or `end`."""
    ending = tokens[end].text in HYPHENS and tokens.glued(end + 1) and tokens[end + 1].key in words.case_endings
    return end + 2 if ending else end
