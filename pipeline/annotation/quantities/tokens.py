"""Words, digit runs and marks of a sentence."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

_LETTER = "(?:[^\\W\\d_]|[\u0900-\u0963\u0970-\u097f\u200c\u200d])"
_TOKEN = re.compile(rf"(?P<digits>\d+)|(?P<word>{_LETTER}+(?:(?<=[Ѐ-ӿ])['’ʼ](?=[Ѐ-ӿ]){_LETTER}+)*)|\S")
"""Vowel signs and joiners of Devanagari belong to words, as does an apostrophe between Cyrillic letters: "п'ять"."""


class Token(NamedTuple):
    """A run of digits, a run of letters or a single mark; `start` and `end` are code points of the sentence."""

    text: str
    key: str
    """Lower case, with `ё` written `е`."""
    start: int
    end: int
    kind: Literal["digits", "word", "mark"]


_KINDS: dict[str | None, Literal["digits", "word", "mark"]] = {"digits": "digits", "word": "word", None: "mark"}


def word_class(words: str) -> frozenset[str]:
    """A closed class of words, written one after the other."""
    return frozenset(words.split())


END = Token("", "", -1, -1, "mark")
"""What stands before the first and after the last token."""


_LONGEST_COMPOUND = 12


class Tokens:
    """The tokens of a sentence; outside of it there is `END`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = [
            Token(
                word, word.lower().replace("ё", "е").replace("’", "'").replace("ʼ", "'"), *match.span(), _KINDS[match.lastgroup]
            )
            for match in _TOKEN.finditer(text)
            if (word := match.group())
        ]

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, index: int) -> Token:
        return self._tokens[index] if 0 <= index < len(self._tokens) else END

    def glued(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < index < len(self._tokens) and self._tokens[index].start == self._tokens[index - 1].end

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """The keys of tokens `first` to `last`, `last` excluded."""
        return tuple(self[index].key for index in range(first, last))

    def compound(self, index: int) -> int:
        """The index after a word with all that a hyphen, an apostrophe or nothing ties to it ("T-72", "country's")."""
        last = index + _LONGEST_COMPOUND
        index += 1
        while self.glued(index) and index < last:
            if self[index].kind != "mark":
                index += 1
            elif self[index].text in "-‑'’" and self.glued(index + 1) and self[index + 1].kind != "mark":
                index += 2
            else:
                break
        return index
