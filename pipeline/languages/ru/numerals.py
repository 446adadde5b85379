"""Russian number words in all their cases: "сорок три", "полтора миллиона", "сотни", "25 тыс."."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.numerals import LIMIT, Number, Numerals, continues
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER


@dataclass(frozen=True, slots=True, kw_only=True)
class RussianNumberWords:
    """The number words; `ё` is written `е`."""

    small: Mapping[str, int]
    """One to nineteen, the tens and the hundreds, collectives included."""
    collective: frozenset[str]
    """Two to seven as said of people and of pairs of days."""
    magnitudes: Mapping[str, float]
    """What multiplies: thousand and more."""
    scales: Mapping[str, float]
    """What multiplies only behind a number: "два *десятка*"."""
    vague: Mapping[str, float]
    """The least that each plural can mean."""
    whole: Mapping[str, float]
    """Words that are a number by themselves: "полтора", "сотня"."""
    several: frozenset[str]
    """Words before a vague plural."""
    half: tuple[str, ...]
    """What adds a half to the number before it."""


NUMBERS: Final = read_words([FOLDER], "numbers", RussianNumberWords)

_BEGINNINGS: Final = frozenset(NUMBERS.small) | frozenset(NUMBERS.vague) | frozenset(NUMBERS.whole) | NUMBERS.several
THOUSAND: Final = 1e3
"""The least magnitude that a smaller number is added to."""

_SCALES: Final = {**NUMBERS.magnitudes, **NUMBERS.scales}


class RussianNumerals(Numerals):
    """Numbers in Russian words."""

    def begins(self, key: str) -> bool:
        """Whether a number can begin with the word of that key."""
        return key in _BEGINNINGS

    def read(self, tokens: Tokens, index: int) -> Number | None:
        """The number in words that begins at a token; None where there is none."""
        key = tokens[index].key
        if key in NUMBERS.several and tokens[index + 1].key in NUMBERS.vague:
            return _vague(tokens, index + 1)
        if key in NUMBERS.small:
            value, end = _added(tokens, index)
            return self.scaled(tokens, value, end, {})._replace(people=key in NUMBERS.collective)
        if key in NUMBERS.whole:
            return self.scaled(tokens, NUMBERS.whole[key], index + 1, {})
        return _vague(tokens, index) if key in NUMBERS.vague else None

    def scaled(self, tokens: Tokens, value: float, end: int, letters: Mapping[str, float]) -> Number:
        """A number in digits with the magnitudes behind it: see `Numerals`."""
        factor = 1.0
        if tokens.keys(end, end + 2) == NUMBERS.half:
            value, end = value + 0.5, end + 2
        if tokens.glued(end) and tokens[end].key in letters:
            factor, end = letters[tokens[end].key], end + 1
        while tokens[end].key in _SCALES and factor * _SCALES[tokens[end].key] < LIMIT:
            factor, end = factor * _SCALES[tokens[end].key], end + 1
            if tokens[end].text == "." and tokens[end + 1].text.islower():  # "25 тыс. человек"
                end += 1
        if factor >= THOUSAND and (rest := self._behind(tokens, end, factor)):
            return Number(round(value * factor + (rest.value or 0), 6), None, None, rest.end, 1.0)
        return Number(round(value * factor, 6), None, None, end, factor)

    def _behind(self, tokens: Tokens, end: int, factor: float) -> Number | None:
        """What a smaller number behind a magnitude adds to it: "12 тысяч *500*", "2 млн *300 тыс.*", "две тысячи *сорок*"."""
        if continues(tokens, end):
            rest = self.scaled(tokens, float(tokens[end].text), end + 1, {})
        elif tokens[end].key in NUMBERS.small and tokens[end].key not in NUMBERS.collective:
            value, after = _added(tokens, end)
            rest = self.scaled(tokens, value, after, {})
        else:
            return None
        return rest if rest.value is not None and 0 < rest.value < factor else None


def _added(tokens: Tokens, index: int) -> tuple[float, int]:
    """The sum of small numbers that follow each other, each of a lower place, and the index of the token after them."""
    value, last, end = 0.0, 1000.0, index
    while (small := NUMBERS.small.get(tokens[end].key)) and _place(small) < last:
        value, last, end = value + small, _place(small), end + 1
    return value, end


def _place(small: int) -> float:
    """1000 for what nothing may precede down to 1 for units; teens leave no room for units."""
    return 100 if small >= 100 else 10 if small >= 20 else 1


def _vague(tokens: Tokens, index: int) -> Number:
    low, end = NUMBERS.vague[tokens[index].key], index + 1
    if tokens[end].key in NUMBERS.magnitudes:
        low, end = low * NUMBERS.magnitudes[tokens[end].key], end + 1
    return Number(None, low, None, end, 1.0)
