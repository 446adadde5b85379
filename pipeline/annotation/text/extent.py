"""How much of an article is read, and in what pieces: what keeps every rule's time bounded, however the rule grows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from schemas import Span

LONGEST_READ: Final = 50_000
"""Code points of an article that are read for entities and claims, about 8,500 words. The longest of 1,231 texts had 17,688."""

LONGEST_SENTENCE: Final = 1_000
"""Code points. A longer one is a table, a list or no language, and read in pieces. The longest of 4,725 in the news had 504."""


def read_end(text: str) -> int:
    """Where reading stops: the end of `text`, or behind the last word that ends within `LONGEST_READ`."""
    return len(text) if len(text) <= LONGEST_READ else _cut(text, 0, LONGEST_READ)


def pieces(text: str, sentence: Span) -> Iterator[Span]:
    """`sentence` in pieces of at most `LONGEST_SENTENCE`, cut at spaces where there are any, with none at their ends."""
    start, end = sentence
    while end - start > LONGEST_SENTENCE:
        cut = _cut(text, start, start + LONGEST_SENTENCE)
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    """The end of the last word that ends at `limit` or, in the second half before it, at a space; `limit` where there is none."""
    if text[limit].isspace():
        return limit
    space = max(text.rfind(" ", (start + limit) // 2, limit), text.rfind("\n", (start + limit) // 2, limit))
    return limit if space < 0 else space
