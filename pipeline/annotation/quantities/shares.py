"""Parts of all, told in percent: "one in five children", "two thirds of voters"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.counting import Counting, Nouns, Phrase, ShareWords, nothing_measured
from pipeline.annotation.quantities.exclusions import year_like
from pipeline.annotation.quantities.numbers import number_at
from pipeline.annotation.quantities.numerals import Number
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.quantities.units import Measure, measure

_ROUND: Final = frozenset({3, 4, 5, 10, 20, 100, 1000})
"""Wholes of which more than one may be the part: of others "two in seven" may be two of something in seven others."""

LARGEST_WHOLE: Final = 100_000

Share = tuple[Phrase, Measure]
"""The part as a phrase whose number is in percent, and what it is of."""


def fraction_at(tokens: Tokens, index: int, words: ShareWords) -> tuple[float, int] | None:
    """The percent of a fraction in words that begins at a token, and the index of the token after it."""
    if tokens[index].key not in words.beginnings:
        return None
    for length in range(words.longest, 0, -1):
        if (percent := words.fractions.get(tokens.keys(index, index + length))) is not None:
            return percent, index + length
    return None


def ratio(phrase: Phrase, counting: Counting, nouns: Nouns) -> Share | None:
    """The share that a number and the whole behind it say of what is counted."""
    tokens, part = phrase.tokens, phrase.number.value
    links = (each for each in counting.words.shares.ratios if tokens.keys(phrase.end, phrase.end + len(each)) == each)
    at = phrase.end + len(next(links, ()))
    whole = number_at(tokens, at, counting) if at > phrase.end and part is not None else None
    if whole is None or whole.value is None or part is None or not part < whole.value <= LARGEST_WHOLE:
        return None
    if measure(tokens, whole.end, counting.words.units) or year_like(tokens, at, whole.end):
        return None
    of = nouns.counted(phrase._replace(number=whole), whole.end)
    if not of.named or (part != 1 and not (of.person and whole.value in _ROUND)):
        return None
    return _share(phrase, 100 * part / whole.value, of.first, of.end)


def fraction(phrase: Phrase, nouns: Nouns) -> Share | None:
    """The share that a fraction says of what is counted behind it; `phrase` holds its percent."""
    of = nouns.measured(phrase.tokens, phrase.end)
    if nouns.measured is nothing_measured:
        of = nouns.counted(phrase, phrase.end)
    percent = phrase.number.value
    if percent is None or not of.named:
        return None
    return _share(phrase, percent, of.first, of.end)


def _share(phrase: Phrase, percent: float, first: int, end: int) -> Share:
    of = phrase.tokens.said(first, end)
    number = Number(round(percent, 6), None, None, end, 1.0)
    return phrase._replace(number=number), Measure("percent", 1, 0, of, end)
