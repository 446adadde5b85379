"""Pieces of the regular expressions of rules: numbers that every language writes alike, and closed classes of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

YEAR = r"(?P<year>[12]\d{3})(?![\d:]|[.,%]\d)"
NUMBER_OF_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
NEVER = re.compile(r"(?!)")
"""Matches nothing: for what a language does not say."""


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, as a tree of their letters; a space in them is any white space. Without
    words it matches nothing.

    Trying the 120 forms of Russian numerals in turn took 215 ms for 100,000 characters, the tree 20 ms.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(words):
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [_literal(first) + (_optional(rest) if any(rest) else "") for first, rest in tails.items()]
    if not branches:
        return NEVER.pattern
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _literal(character: str) -> str:
    return r"\s" if character == " " else re.escape(character)


def _optional(tails: list[str]) -> str:
    inner = alternation(tails)
    return f"(?:{inner})?" if "" in tails else inner


def phrases(phrases: Iterable[tuple[str, ...]]) -> str:
    """A pattern that matches the longest of the phrases, each given as its words."""
    return alternation(" ".join(phrase) for phrase in phrases)
