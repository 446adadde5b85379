"""Words and marks of a sentence in Latin, Cyrillic or Devanagari letters."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

from pipeline.scripts.letters import LETTER
from pipeline.scripts.punctuation import APOSTROPHES
from schemas import Span

_ABBREVIATION = r"(?:[^\W\d_]{1,2}\.){2,6}"
_NUMBER = r"\d+(?:[.,:]\d+)*"
_WORD = rf"{LETTER}+(?:[-{APOSTROPHES}]{LETTER}+)*"
_SHORTEST_STEM = 2
"""Characters that stay of a word whose postposition is cut off."""


@dataclass(frozen=True, slots=True)
class TokenWords:
    """What stands in a text with a space in the middle and is one token."""

    abbreviations: tuple[tuple[str, ...], ...] = ()
    """Parts with their full stops; between them stands a space, a no-break space or nothing: "EE. UU."."""


class Tokeniser:
    """Cuts sentences of one language into tokens. Devanagari vowel signs and joiners belong to words, the danda does not."""

    def __init__(self, words: TokenWords, suffix: re.Pattern[str] | None = None, whole: Container[str] = ()) -> None:
        """`suffix` is a postposition at the end of a word, which becomes a token of its own, but not in the words of `whole`."""
        self._token = re.compile("|".join([*_patterns(words.abbreviations), _ABBREVIATION, _NUMBER, _WORD, r"\S"]))
        self._suffix = suffix
        self._whole = whole

    def spans(self, sentence: str) -> list[Span]:
        """Where the words, numbers and marks of `sentence` begin and end, in code points and in order."""
        found = []
        for match in self._token.finditer(sentence):
            start, end = match.span()
            ending = self._suffix.search(match.group()) if self._suffix and match.group() not in self._whole else None
            cut = start + ending.start() if ending and ending.start() >= _SHORTEST_STEM else start
            found += [(start, cut), (cut, end)] if cut > start else [(start, end)]
        return found


def _patterns(abbreviations: Iterable[tuple[str, ...]]) -> list[str]:
    return [r"[ \xa0]?".join(map(re.escape, parts)) for parts in abbreviations]
