"""The words of a text, by which rules are told that cannot match it: a pattern is tried at every character, a word looked up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pipeline.annotation.times.words import folded

DIGIT: Final = "0"
"""Stands among the words of a text that has a digit."""

FOUR_DIGITS: Final = "0000"
"""Stands among the words of a text that has four digits in a row."""

_WORD: Final = re.compile(r"[^\W_]+")
_DIGIT: Final = re.compile(r"\d")
_FOUR_DIGITS: Final = re.compile(r"\d{4}")


@lru_cache(maxsize=1)
def said(text: str) -> frozenset[str]:
    """The words of a text as `folded` writes them, with `DIGIT` and `FOUR_DIGITS` where it has such.

    Those of the last text are kept: times and quantities of a sentence are read one after the other.
    """
    words = set(_WORD.findall(folded(text)))
    if _DIGIT.search(text):
        words.add(DIGIT)
        if _FOUR_DIGITS.search(text):
            words.add(FOUR_DIGITS)
    return frozenset(words)
