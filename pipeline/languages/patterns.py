"""Regular expressions as a pack holds them: joined from their lines, united, and what can be wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final
from unicodedata import normalize

PART: Final = re.compile(r"<(\w+)>")
"""A name that stands for other patterns of the packs, which the engine fills in: `<networks>`."""

_LINE_END = re.compile(r"\s*\n\s*")
_NO_WORD = re.compile(r"\\[\w.]|\(\?\w+")
"""Escapes and flags: their letters belong to no word."""

_CLASS = re.compile(r"(?<!\\)\[\^?\]?(?:\\.|[^\]\\]){0,200}\]")
"""A character class: one of its letters stands in a text, so that they may be of two scripts ("[іi]")."""

_LETTERS = re.compile(r"[^\W\d_]+")


def joined(pattern: str) -> str:
    """A pattern without the line ends in it and the spaces around them, in NFC, as the texts that it is compared with are."""
    return normalize("NFC", _LINE_END.sub("", pattern))


def pattern_fault(pattern: str, parts: Sequence[str]) -> tuple[str, str] | None:
    """What is wrong with a pattern, and what to do; None where it can be used. `parts` are the names that may stand in it."""
    unknown = [name for name in PART.findall(pattern) if name not in parts]
    if unknown:
        known = f"Known are {', '.join(parts)}" if parts else "No names may stand there"
        return f"<{unknown[0]}> in {pattern!r} names no part", known
    try:
        compiled = re.compile(PART.sub("(?:x)", pattern))
    except re.error as error:
        return f"{pattern!r} is no regular expression: {error}", "Write a backslash before a sign that means itself"
    if compiled.match(""):
        return f"{pattern!r} matches where nothing stands", "Let one of its words be needed"
    return None


def words_of(pattern: str) -> list[str]:
    """The runs of letters of a pattern that text is compared with, those of character classes left out."""
    return _LETTERS.findall(_NO_WORD.sub(" ", _CLASS.sub(" ", PART.sub(" ", pattern))))


def one_of(patterns: Iterable[str]) -> str:
    """A pattern that matches what any of `patterns` does: nothing where there are none."""
    return f"(?:{'|'.join(patterns) or '(?!)'})"
