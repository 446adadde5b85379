"""Currencies by their signs, ISO 4217 codes and names.

A dollar, pound, rupee or rouble without a country is that of the United States, the United Kingdom, India or Russia.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.annotation.quantities import symbols
from pipeline.annotation.quantities.symbols import CODES, CURRENCIES, DOLLARS
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.quantities.units import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrencyWords:
    """Names of currencies; meanings are ISO 4217 codes."""

    names: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Names of several tokens: "canadian dollars"."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations that stand before the amount: "Rs. 500"."""
    abbreviations: frozenset[str] = frozenset()
    """Those of the names that end with a stop."""
    issuers: frozenset[str] = frozenset()
    """Words behind a currency that belong to it: "долларов *США*", "pounds *sterling*"."""
    weights: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of a name and the word behind it that are a weight and no money: "5 *pounds of* flour"."""
    linking: frozenset[str] = frozenset()
    """Words between an amount and its currency: "2 millones *de* euros"."""
    letters: Mapping[str, float] = field(default_factory=dict)
    """Letters glued to an amount of money for a magnitude: "$5m"."""
    longest: int = field(init=False, default=0)
    """Tokens of the longest of `phrases`."""
    beginnings: frozenset[str] = field(init=False, default=frozenset())
    """First words of `phrases`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", {**symbols.PREFIXES, **self.letters})
        object.__setattr__(self, "longest", max(map(len, self.phrases), default=0))
        object.__setattr__(self, "beginnings", frozenset(first for first, *_ in self.phrases))


def sign_before(tokens: Tokens, index: int, words: CurrencyWords) -> tuple[str, int] | None:
    """The currency named just before a number ("$", "US$", "EUR", "Rs"), an ISO 4217 code, and the index of its first token."""
    before = tokens[index - 1]
    if before.text in CURRENCIES:
        if before.text == "$" and tokens.glued(index - 1) and tokens[index - 2].key in DOLLARS:
            return DOLLARS[tokens[index - 2].key], index - 2
        return CURRENCIES[before.text], index - 1
    if before.text in CODES:
        return CODES[before.text], index - 1
    if before.key in words.before:
        return words.before[before.key], index - 1
    if before.text == "." and tokens[index - 2].key in words.before:
        return words.before[tokens[index - 2].key], index - 2
    return None


def currency(tokens: Tokens, index: int, words: CurrencyWords) -> Measure | None:
    """The currency named just after a number."""
    token = tokens[index]
    if code := CURRENCIES.get(token.text) or CODES.get(token.text):
        return _money(code, index + 1)
    if token.key in words.beginnings:
        for length in range(words.longest, 1, -1):
            if code := words.phrases.get(tokens.keys(index, index + length)):
                return _money(code, index + length)
    code = words.names.get(token.key)
    if code is None or tokens.keys(index, index + 2) in words.weights:
        return None
    end = index + 1
    end += tokens[end].text == "." and token.key in words.abbreviations
    end += tokens[end].key in words.issuers
    return _money(code, end)


def _money(code: str, end: int) -> Measure:
    return Measure("money", 1, 0, code, end)
