"""The words before a number among which its subject may stand: "the number of those killed in a strike on … rose to 40"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.tokens import Token, Tokens

FARTHEST_SUBJECT: Final = 16
"""Tokens from a number that a verb of change stands before to the noun that it counts: it says what happened, and where, between
the two."""

FARTHEST_VERB: Final = 2
"""Tokens from a number to the verb of change: a preposition may stand between."""

_ENDS: Final = frozenset(".;:!?")


def subject_words(tokens: Tokens, first: int, nearest: int, changing: tuple[str, ...]) -> list[Token]:
    """The tokens before the number that begins at `first`, in their order, back to the end of another sentence: `nearest` of
    them, or more if a word that begins with one of `changing` stands right before the number."""
    changed = (
        any(tokens[at].key.startswith(changing) for at in range(max(first - FARTHEST_VERB, 0), first)) if changing else False
    )
    start = max(first - (FARTHEST_SUBJECT if changed else nearest), 0)
    ends = (at + 1 for at in range(first - 1, start - 1, -1) if tokens[at].text in _ENDS)
    return [tokens[at] for at in range(next(ends, start), first)]
