"""Words and marks of a sentence in Latin, Cyrillic or Devanagari letters."""

from __future__ import annotations

import re
from collections.abc import Container

from schemas import Span

_LETTER = "(?:[^\\W\\d_]|[\u0900-\u0963\u0970-\u097f\u200c\u200d])"
_TOKEN = re.compile(rf"EE\.[ \xa0]?UU\.|(?:[^\W\d_]{{1,2}}\.){{2,6}}|\d+(?:[.,:]\d+)*|{_LETTER}+(?:[-'’ʼ]{_LETTER}+)*|\S")
_SHORTEST_STEM = 2


def tokenise(sentence: str, suffix: re.Pattern[str] | None = None, whole: Container[str] = ()) -> list[Span]:
    """Spans of the words, numbers and marks of `sentence`; a postposition that ends a word (`suffix`) is one of its own,
    but not in the words of `whole`.

    Devanagari vowel signs and joiners belong to words, the danda does not.
    """
    found = []
    for match in _TOKEN.finditer(sentence):
        start, end = match.span()
        ending = suffix.search(match.group()) if suffix and match.group() not in whole else None
        cut = start + ending.start() if ending and ending.start() >= _SHORTEST_STEM else start
        found += [(start, cut), (cut, end)] if cut > start else [(start, end)]
    return found
