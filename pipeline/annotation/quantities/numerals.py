"""Numbers as a language writes them in words; a language that needs rules of its own for them derives a class from `Numerals`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from pipeline.annotation.quantities.tokens import Tokens

_GOING_ON: Final = frozenset(".,:/%-–—")
"""Marks glued to digits that make them a number of their own; a stop at the end of a sentence is among them."""

LIMIT: Final = 1e15
"""Numbers of so much and more are no numbers."""


def continues(tokens: Tokens, index: int) -> bool:
    """Whether up to three digits, which stand by themselves, may go on with a number whose magnitude is the word before them."""
    token, after = tokens[index], tokens[index + 1]
    alone = token.kind == "digits" and 0 < len(token.text) <= 3 and token.start - tokens[index - 1].end == 1
    marked = after.text in _GOING_ON and tokens.glued(index + 1)
    return alone and not marked and after.kind != "digits"


class Number(NamedTuple):
    """A number and the index of the token after it. Vague ones ("dozens") have no value, only a `low` end."""

    value: float | None
    low: float | None
    high: float | None
    end: int
    factor: float
    """The magnitude that was applied: 1 where none was said."""
    people: bool = False
    """A collective: said of people only."""


class Numerals:
    """The number words of a language. This one has none: it reads digits only, and letters glued to an amount of money."""

    def may_stand_among(self, words: frozenset[str]) -> bool:
        """Whether a text of these words may hold a number (`times.anchors.said`). A text that may not is read no further."""
        return True

    def begins(self, key: str) -> bool:
        """Whether a number can begin with the word of that key."""
        return False

    def read(self, tokens: Tokens, index: int) -> Number | None:
        """The number in words that begins at a token; None where there is none."""
        return None

    def scaled(self, tokens: Tokens, value: float, end: int, letters: Mapping[str, float]) -> Number:
        """A number in digits, whose next token is `end`, with the magnitudes behind it.

        `letters` are those that may be glued to it for a magnitude, as in amounts of money ("$5m"); none elsewhere.
        """
        factor = letters.get(tokens[end].key) if tokens.glued(end) else None
        return Number(round(value * (factor or 1.0), 6), None, None, end + bool(factor), factor or 1.0)
