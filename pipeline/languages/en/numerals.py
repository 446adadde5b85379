"""English number words: "forty-three", "two and a half million", "tens of thousands", "several hundred"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.numerals import LIMIT, Number, Numerals
from pipeline.annotation.quantities.tokens import HYPHENS, Tokens
from pipeline.annotation.times.anchors import DIGIT
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishNumberWords:
    """The number words."""

    small: Mapping[str, int]
    """Zero to nineteen, and the tens."""
    multiples: Mapping[str, float]
    """What multiplies small numbers: hundred, dozen."""
    magnitudes: Mapping[str, float]
    """What multiplies those, too: thousand and more."""
    letters: Mapping[str, float]
    """Magnitudes glued to digits: "3k"."""
    vague: Mapping[str, float]
    """The least that each plural can mean."""


NUMBERS: Final = read_words([FOLDER], "numbers", EnglishNumberWords)

_FEW: Final = frozenset({("a", "few"), ("a", "couple")})
_QUARTERS: Final[Mapping[tuple[str, ...], float]] = {
    ("a", "quarter", "of", "a"): 0.25,
    ("quarter", "of", "a"): 0.25,
    ("three", "quarters", "of", "a"): 0.75,
    ("half", "a"): 0.5,
}
"""What multiplies the magnitude behind it."""

_BEGINNINGS: Final = frozenset(NUMBERS.small) | frozenset(NUMBERS.vague) | {"a", "an", "half", "quarter", "several"}
_SCALES: Final = {**NUMBERS.magnitudes, **NUMBERS.multiples}
_SEVERAL: Final = {word: 2 * value for word, value in _SCALES.items()}
"""The least that a few of each can mean."""


_ANCHORS: Final = (_BEGINNINGS - {"a", "an"}) | frozenset(_SCALES) | {"few", "couple"} | {DIGIT}
"""What every number has one of: "a" and "an" count only what stands behind them."""


class EnglishNumerals(Numerals):
    """Numbers in English words."""

    def may_stand_among(self, words: frozenset[str]) -> bool:
        """Whether a text of these words may hold a number: see `Numerals`."""
        return not _ANCHORS.isdisjoint(words)

    def begins(self, key: str) -> bool:
        """Whether a number can begin with the word of that key."""
        return key in _BEGINNINGS

    def read(self, tokens: Tokens, index: int) -> Number | None:
        """The number in words that begins at a token; None where there is none."""
        return _vague(tokens, index) or _exact(tokens, index)

    def scaled(self, tokens: Tokens, value: float, end: int, letters: Mapping[str, float]) -> Number:
        """A number in digits with the magnitudes behind it: see `Numerals`."""
        factor, letters = 1.0, letters or NUMBERS.letters
        if tokens.glued(end) and tokens[end].key in letters:
            factor, end = letters[tokens[end].key], end + 1
        elif tokens[end].text in HYPHENS and tokens[end + 1].key in NUMBERS.magnitudes:
            end += 1
        while tokens[end].key in NUMBERS.magnitudes and factor * NUMBERS.magnitudes[tokens[end].key] < LIMIT:
            factor, end = factor * NUMBERS.magnitudes[tokens[end].key], end + 1
        return Number(round(value * factor, 6), None, None, end, factor)


def _vague(tokens: Tokens, index: int) -> Number | None:
    """A number that has only a least value: "several hundred", "dozens"."""
    end, few = index, tokens.keys(index, index + 2) in _FEW
    if few or tokens[index].key == "several":
        end += 2 if few else 1
        end += tokens[end].key == "of"
        low = _SEVERAL.get(tokens[end].key, 0)
        return _vague_of(tokens, low, end + 1) if low else None
    low = NUMBERS.vague.get(tokens[end].key, 0)
    return _vague_of(tokens, low, end + 1) if low and tokens[end - 1].key != "the" else None


def _vague_of(tokens: Tokens, low: float, end: int) -> Number | None:
    """A vague number with what multiplies it: "tens *of thousands*", "several hundred *thousand*"."""
    first = tokens[end - 1].key
    if tokens[end].key == "of" and tokens[end + 1].key in NUMBERS.vague:
        low, end = low * NUMBERS.vague[tokens[end + 1].key] / 2, end + 2
    elif first in NUMBERS.multiples and tokens[end].key in NUMBERS.magnitudes:
        low, end = low * NUMBERS.magnitudes[tokens[end].key], end + 1
    return None if first == "tens" and end == 1 else Number(None, low, None, end, 1.0)


def _exact(tokens: Tokens, index: int) -> Number | None:
    """A number that has a value: "a hundred and twenty", "half a million"."""
    begun = _article(tokens, index)
    if begun is None:
        return None
    total, (current, end) = 0.0, begun
    while True:
        end += _hyphenated(tokens, end, current)
        key = tokens[end].key
        if (small := NUMBERS.small.get(key)) is not None and _adds(current, small):
            current = (current or 0) + small
        elif key in NUMBERS.multiples and current and current < 100:
            current *= NUMBERS.multiples[key]
        elif key in NUMBERS.magnitudes and current:
            total, current = total + current * NUMBERS.magnitudes[key], None
        elif tokens.keys(end, end + 3) == ("and", "a", "half") and (current or total):
            if current:
                current, end = current + 0.5, end + 2
            else:  # "a million and a half"
                total, end = total + _SCALES.get(tokens[end - 1].key, 0) / 2, end + 2
        elif not _and_small(tokens, end, total, current):
            break
        end += 1
        if total >= LIMIT:
            return None
    return Number(total + (current or 0), None, None, end, _SCALES.get(tokens[end - 1].key, 1.0)) if end > index else None


def _article(tokens: Tokens, index: int) -> tuple[float | None, int] | None:
    """What "a", "half", "half a" or "a quarter of a" before a magnitude counts, and the index after it; None where nothing to
    multiply follows."""
    for length in (4, 3, 2):
        part = _QUARTERS.get(tokens.keys(index, index + length))
        if part and tokens[index + length].key in _SCALES:
            return part, index + length
    if tokens.keys(index, index + 2) == ("half", "a"):
        return None
    if not (tokens[index].key in ("a", "an", "half") and tokens[index + 1].key in _SCALES):
        return None, index
    return 0.5 if tokens[index].key == "half" else 1.0, index + 1


def _hyphenated(tokens: Tokens, end: int, current: float | None) -> bool:
    """Whether a hyphen ties a small number to the one before it: "forty-three"."""
    tied = tokens[end].text in HYPHENS and tokens.glued(end + 1)
    return tied and current is not None and tokens[end + 1].key in NUMBERS.small


def _and_small(tokens: Tokens, end: int, total: float, current: float | None) -> bool:
    """Whether "and" adds the small number behind it: "a hundred *and* twenty"."""
    begun = bool(total or current) and (current or 100) % 100 == 0
    return begun and tokens[end].key == "and" and tokens[end + 1].key in NUMBERS.small


def _adds(current: float | None, small: int) -> bool:
    if current is None:
        return True
    return small > 0 and ((current % 100 == 0 and current >= 100) or (current % 100 >= 20 and current % 10 == 0 and small < 10))
