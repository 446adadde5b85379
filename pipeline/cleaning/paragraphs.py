"""Plain text as paragraphs: each is one line, whatever the feed's convention was."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

WRAP_COLUMNS = (50, 100)
"""Shortest and longest width at which text is taken for hard-wrapped. Mail and agency wires wrap at 60 to 80."""

WRAPPED_LINES = 3
"""Fewest lines of a block that is taken for hard-wrapped: fewer can fill a width by chance."""


def split(text: str) -> list[str]:
    """The paragraphs of repaired `text` (`characters.repair`), without spaces at their ends. A line end ends a
    paragraph, except in a block of hard-wrapped lines, which are joined."""
    return [paragraph for block in _blocks(text) for paragraph in (_joined(block) if _is_wrapped(block) else block)]


def join(paragraphs: list[str]) -> str:
    """The text that holds `paragraphs`, separated by one blank line."""
    return "\n\n".join(paragraphs)


def _blocks(text: str) -> Iterator[list[str]]:
    """Lines that no blank line parts."""
    stripped = (line.strip() for line in text.split("\n"))
    return (list(lines) for filled, lines in groupby(stripped, key=bool) if filled)


def _joined(block: list[str]) -> list[str]:
    return [" ".join(block)]


def _is_wrapped(block: list[str]) -> bool:
    """Whether each line but the last is full: the first word of the next one would not have fitted. Lines that all end
    a sentence are paragraphs of like length."""
    if len(block) < WRAPPED_LINES:
        return False
    width = max(map(len, block))
    if not WRAP_COLUMNS[0] <= width <= WRAP_COLUMNS[1] or all(line[-1] in '.!?:;”"»।' for line in block[:-1]):
        return False
    return all(len(line) + 1 + len(following.split(" ", 1)[0]) > width for line, following in pairwise(block))
