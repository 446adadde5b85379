"""A context-free parse of one sentence, whichever model made it: the only thing the memo holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from schemas import EntityType, Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark; `start` and `end` count code points of the sentence."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    """Lower case."""
    pos: str
    """Universal part of speech."""
    dep: str
    """Relation to the head: spaCy's labels for English (nsubj, dobj, ccomp, agent …), Universal Dependencies for Russian."""
    head: int
    """Index of the head token; the root is its own head."""
    morph: str
    """Universal features, as in `Number=Plur|Tense=Past`."""


@dataclass(frozen=True, slots=True)
class Name:
    """A span that a statistical tagger took for a named entity; code points of the sentence."""

    start: int
    end: int
    type: EntityType


@dataclass(frozen=True, slots=True)
class Parse:
    """Tokens with their dependency tree, and names."""

    text: str
    tokens: tuple[Token, ...]
    names: tuple[Name, ...]
    children: tuple[tuple[int, ...], ...] = field(init=False)
    """For each token the indices of its children, in order."""
    kept: dict[Any, Any] = field(init=False, compare=False, repr=False, default_factory=dict)
    """What was found in this parse, by who finds it and how (`text.kept`). It follows from the rest."""

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                children[token.head].append(token.index)
        object.__setattr__(self, "children", tuple(map(tuple, children)))

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of the token and all below it, in order."""
        known: tuple[int, ...] | None = self.kept.get(index)
        if known is None:
            found, stack = [], [index]
            while stack:
                top = stack.pop()
                found.append(top)
                stack.extend(self.children[top])
            known = self.kept[index] = tuple(sorted(found))
        return known

    def span(self, first: int, last: int) -> Span:
        """From token `first` to token `last`, both included: code points of the sentence."""
        return self.tokens[first].start, self.tokens[last].end

    def root(self) -> int | None:
        """Index of the first root, or None in an empty sentence."""
        return next((token.index for token in self.tokens if token.head == token.index), None)


class Parser(Protocol):
    """Parses sentences of one language, each by itself: the same sentence gives the same parse, whatever others are parsed with
    it."""

    model: str
    """Name and version of the model behind it."""

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string."""
        ...
