"""The words that bound a number: "more than", "at least", "up to", "about", "or more", "+"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from pipeline.annotation.quantities.tokens import Tokens

Bound = Literal["min", "max", "about", "between"]
"""At least so much, at most so much, roughly so much; or the first of two numbers between which it lies."""

_SIGNS: Final[Mapping[tuple[str, ...], Bound]] = {
    (">",): "min",
    ("≥",): "min",
    ("<",): "max",
    ("≤",): "max",
    ("~",): "about",
    ("≈",): "about",
}

MOST_BEFORE: Final = 3
"""Bounds in a row before one number: "at least about"."""

FARTHEST_SENTENCING: Final = 12
"""Tokens from a bound back to a verb of sentencing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundWords:
    """Closed classes of words for bounds."""

    before: Mapping[tuple[str, ...], Bound] = field(default_factory=dict)
    """Phrases before a number."""
    after: Mapping[tuple[str, ...], Bound] = field(default_factory=dict)
    """Phrases behind a number, of three words at most: "or more"."""
    goals: frozenset[str] = frozenset()
    """Those of one word that also say where a change ends, or how long a sentence is: "выросло *до* 5"."""
    steps: frozenset[str] = frozenset()
    """Words that say by how much something changes, before a number behind a verb of change: "выросло *на* 5"."""
    change_stems: tuple[str, ...] = ()
    """Beginnings of verbs of change."""
    sentence_stems: tuple[str, ...] = ()
    """Beginnings of verbs of sentencing."""
    longest: int = field(init=False, default=1)
    """Words of the longest phrase before a number."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "before", {**self.before, **_SIGNS})
        object.__setattr__(self, "longest", max(map(len, self.before)))


def bounds_before(tokens: Tokens, index: int, words: BoundWords) -> tuple[frozenset[Bound], int]:
    """The bounds just before a token and the index of the first of their tokens."""
    found: set[Bound] = set()
    for _ in range(MOST_BEFORE):
        nearest = _nearest(tokens, index, words)
        if nearest is None:
            break
        found.add(nearest[0])
        index = nearest[1]
    return frozenset(found), index


def _nearest(tokens: Tokens, index: int, words: BoundWords) -> tuple[Bound, int] | None:
    """The longest phrase for a bound that ends before a token: what it says, and the index of its first token."""
    for length in range(min(words.longest, index), 0, -1):
        bound = words.before.get(tokens.keys(index - length, index))
        if bound and not _is_goal(tokens, index - length, words):
            return bound, index - length
    return None


def _is_goal(tokens: Tokens, index: int, words: BoundWords) -> bool:
    """Whether the word says where a change ends ("выросло до 5"), or how long a sentence is, and is no bound."""
    if tokens[index].key not in words.goals:
        return False
    farthest = max(0, index - FARTHEST_SENTENCING)
    sentenced = any(tokens[each].key.startswith(words.sentence_stems) for each in range(farthest, index))
    return sentenced or tokens[index - 1].key.startswith(words.change_stems)


def is_change(tokens: Tokens, index: int, words: BoundWords) -> bool:
    """Whether what stands before a token says by how much, or to how much, something changes."""
    said = tokens[index - 1].key in words.steps or tokens[index - 1].key in words.goals
    return said and tokens[index - 2].key.startswith(words.change_stems)


def bound_after(tokens: Tokens, index: int, words: BoundWords) -> tuple[Bound | None, int]:
    """The bound that begins at a token ("+", "or more") and the index of the token after it."""
    if tokens[index].text == "+" and tokens.glued(index):
        return "min", index + 1
    for length in (3, 2, 1):
        bound = words.after.get(tokens.keys(index, index + length))
        if bound:
            return bound, index + length
    return None, index
